//! Everything that one line says, each thing once, and whether it can be taken out of the text.
use std::ops::Range;

use super::{
    Context, amount,
    amount::Count,
    day, duration, kind,
    line::{Line, Script},
    money,
    names::Name,
    sleep, tags, yen,
    yen::Yen,
};
use crate::{calendar::JournalDay, entries::EntryKind, goals::Unit};

/// Something in the line and what it means.
#[derive(Debug, Clone)]
pub(super) struct Part<T> {
    pub range: Range<usize>,
    pub value: T,
    /// A sentence needs it: it is understood and stays in the text.
    pub stays: bool,
}

/// What the line says.
pub(super) struct Found {
    pub tags: Vec<(Range<usize>, String)>,
    pub label: Option<(Range<usize>, EntryKind)>,
    pub cue: Option<(Range<usize>, EntryKind)>,
    pub day: Option<(Range<usize>, JournalDay)>,
    pub sleep: Option<Part<u32>>,
    pub minutes: Option<Part<u32>>,
    pub yen: Option<Part<Yen>>,
    pub amount: Option<Part<Count>>,
    /// The line's only number without a unit.
    pub bare: Option<Part<i64>>,
    /// Money was earned, or spent, by the line's words.
    pub earned: Option<bool>,
}

/// Reads the line. What is found is shielded, so that nothing is read twice.
pub(super) fn find(line: &mut Line<'_>, context: &Context) -> Found {
    for address in tags::addresses(line) {
        line.shield(address);
    }
    let tags = tags::find(line);
    for (range, _) in &tags {
        line.shield(range.clone());
    }
    let label = kind::label(line);
    if let Some((range, _)) = &label {
        line.shield(range.clone());
    }
    let prose = line.is_prose();
    let names = shielded_names(line, context);
    let day = day::find(line, context).map(|(range, day)| (with_comma(line, range), day));
    if let Some((range, _)) = &day {
        line.shield(range.clone());
    }
    let sleep = sleep::find(line).map(|(range, value)| Part {
        stays: !(line.open_before(range.start) && line.open_at(range.end)),
        range,
        value,
    });
    let sleep = shield(line, sleep);
    let found = scan(line, |i| yen::at(line, i));
    let yen = choose(line, found, prose, |_| true);
    let yen = shield(line, yen);
    let found = scan(line, |i| duration::at(line, i));
    let minutes = choose(line, found, prose, |_| true);
    let minutes = shield(line, minutes);
    let own = own_units(context);
    let mut found = scan(line, |i| amount::at(line, i, &own));
    let is_own = |count: &Count| own.iter().any(|unit| amount::same_unit(unit, &count.unit));
    // 3点セット: a counter before a noun counts that noun, unless it is what a habit counts: 20枚単語カード.
    let of_habit = |count: &Count| {
        let mut units = context.habits.iter().map(|h| &h.unit_word);
        units.any(|unit| amount::same_unit(unit, &count.unit))
    };
    found.retain(|(range, count)| {
        let noun = matches!(line.script_at(range.end), Some(Script::Kanji | Script::Katakana));
        !noun || of_habit(count)
    });
    let amount = choose(line, found, prose, is_own);
    let amount = shield(line, amount);
    let found = scan(line, |i| amount::bare(line, i));
    let bare = match found.len() {
        1 => choose(line, found, prose, |_| true),
        _ => None,
    };
    // Only for what follows: words that tell a kind may be part of a name.
    for range in names {
        line.unshield(range);
    }
    // 収入: and 測定: without a figure are headings like any other.
    let counted = minutes.is_some() || amount.is_some();
    let label = label.filter(|(_, kind)| match kind {
        EntryKind::Income | EntryKind::Expense => yen.is_some(),
        EntryKind::Measurement => counted,
        _ => true,
    });
    Found {
        cue: kind::cue(line),
        earned: money::earned(line),
        tags,
        label,
        day,
        sleep,
        minutes,
        yen,
        amount,
        bare,
    }
}

fn shield<T>(line: &mut Line<'_>, part: Option<Part<T>>) -> Option<Part<T>> {
    if let Some(part) = &part {
        line.shield(part.range.clone());
    }
    part
}

/// Shields whole names that have figures in them: the 10分 of 家族と10分話す is no quantity.
fn shielded_names(line: &mut Line<'_>, context: &Context) -> Vec<Range<usize>> {
    let habits = context.habits.iter().map(|h| &h.name);
    let goals = context.goals.iter().map(|g| &g.title);
    let mut found = Vec::new();
    for name in habits.chain(goals).map(|name| Name::new(name)) {
        if let Some(range) = name.has_figures().then(|| name.find(line)).flatten() {
            line.shield(range.clone());
            found.push(range);
        }
    }
    found
}

fn own_units(context: &Context) -> Vec<String> {
    let habits = context.habits.iter().map(|h| h.unit_word.as_str());
    let goals = context.goals.iter().filter_map(|g| match &g.unit {
        Some(Unit::Own { word }) => Some(word.as_str()),
        Some(Unit::Kg) => Some("kg"),
        Some(Unit::Points) => Some("点"),
        Some(Unit::Count) => Some("回"),
        _ => None,
    });
    let units = habits.chain(goals).map(amount::evened);
    // A unit without letters, such as a figure or a sign, would find itself everywhere; yen are read as money.
    units
        .filter(|unit| unit.starts_with(|c: char| c.is_alphabetic() || c == '%') && unit != "円")
        .collect()
}

fn scan<T>(line: &Line<'_>, read: impl Fn(usize) -> Option<(usize, T)>) -> Vec<(Range<usize>, T)> {
    let mut found = Vec::new();
    let mut i = 0;
    while i < line.len() {
        match read(i).filter(|(end, _)| line.is_free(&(i..*end))) {
            Some((end, value)) => {
                found.push((i..end, value));
                i = end;
            }
            None => i += 1,
        }
    }
    found
}

/// Which of several quantities of one sort is the line's: the first that stands alone, or else the only one.
fn choose<T>(
    line: &Line<'_>,
    found: Vec<(Range<usize>, T)>,
    prose: bool,
    in_sentence: impl Fn(&T) -> bool,
) -> Option<Part<T>> {
    let placed: Vec<_> = (found.into_iter())
        .map(|(range, value)| (place(line, range), value))
        .collect();
    let alone = |range: &Range<usize>| line.open_before(range.start) && line.open_at(range.end);
    let best = match placed.iter().position(|((range, _), _)| alone(range)) {
        Some(first) => first,
        None if placed.len() == 1 => 0,
        None => return None,
    };
    let ((range, place), value) = placed.into_iter().nth(best)?;
    let stays = place == Place::Sentence;
    let clear = if stays {
        in_sentence(&value) && !prose
    } else {
        alone(&range) || !prose
    };
    clear.then_some(Part { range, value, stays })
}

/// Where a quantity stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// It can be taken out, and the rest reads on.
    Out,
    /// A sentence holds it.
    Sentence,
}

fn place(line: &Line<'_>, range: Range<usize>) -> (Range<usize>, Place) {
    let range = with_comma(line, with_preface(line, range));
    let (left, right) = (line.open_before(range.start), line.open_at(range.end));
    let hiragana = |c: Option<Script>| c == Some(Script::Hiragana);
    let place = match (left, right) {
        (true, true) => return in_english(line, range),
        (true, false) if !hiragana(line.script_at(range.end)) => Place::Out,
        (false, true) if !hiragana(line.script_at(range.start - 1)) => Place::Out,
        _ => Place::Sentence,
    };
    (range, place)
}

/// 約30分, 計3回: "about" goes with the quantity.
fn with_preface(line: &Line<'_>, range: Range<usize>) -> Range<usize> {
    let prefaces = ["合計", "およそ", "だいたい", "約", "計", "about ", "approx. "];
    let found = prefaces.iter().find_map(|preface| {
        let start = range.start.checked_sub(preface.chars().count())?;
        let whole = start..range.end;
        (line.has(start, preface) && line.open_before(start) && line.is_free(&whole)).then_some(whole)
    });
    found.unwrap_or(range)
}

/// A comma after what is taken out goes with it, or one before it at the end of the line.
fn with_comma(line: &Line<'_>, range: Range<usize>) -> Range<usize> {
    let comma = |c: Option<char>| matches!(c, Some('、' | ','));
    let mut wider = range.clone();
    if comma(line.at(range.end)) {
        wider.end += 1;
    } else if line.is_last(range.end) {
        let before = (0..range.start).rev().find(|&i| line.at(i) != Some(' '));
        wider.start = before.filter(|&i| comma(line.at(i))).unwrap_or(range.start);
    }
    if line.is_free(&wider) { wider } else { range }
}

/// A quantity between white space. Between English words it belongs to the sentence: "walked 30 minutes to work". At
/// an end of the line it goes, and takes its preposition along: "read for 30 min", "30 min of reading".
fn in_english(line: &Line<'_>, range: Range<usize>) -> (Range<usize>, Place) {
    let letter_before = (0..range.start)
        .rev()
        .find(|&i| line.at(i) != Some(' '))
        .is_some_and(|i| line.is_letter(i) && !line.is_shielded(i));
    let next = line.skip_spaces(range.end);
    let letter_after = line.is_letter(next) && !line.is_shielded(next);
    if letter_before && letter_after {
        return (range, Place::Sentence);
    }
    let wider = |whole: Range<usize>| match line.is_free(&whole) {
        true => (whole, Place::Out),
        false => (range.clone(), Place::Out),
    };
    if letter_before {
        if line.ends_before(range.start, &[" for "]) {
            return wider(range.start - 4..range.end);
        }
        let hangs = [
            " in ", " of ", " with ", " about ", " spent ", " to ", " at ", " a ", " the ", " by ", " than ",
        ];
        if line.ends_before(range.start, &hangs) {
            return (range, Place::Sentence);
        }
    }
    if letter_after && let Some(end) = line.after_any(next, &["of ", "on "]) {
        return wider(range.start..end - 1);
    }
    (range, Place::Out)
}
