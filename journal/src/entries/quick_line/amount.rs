//! Counts and measures: 20枚 · 3回 · 10 pages · 5km · 62.5kg · 730点.
use super::{
    line::{Line, Script},
    number::{Number, figures, japanese, may_begin, ranges_on},
};
use crate::search::fold::fold;

/// The largest amount, in thousandths: a hundred million units, as a habit's.
pub const MAX_AMOUNT: i64 = 100_000_000_000;

/// Words for the same unit, a line each. The first is not better than the rest: an amount keeps the word it was typed with,
/// unless it is a habit's or a goal's.
const UNITS: &[&[&str]] = &[
    &["ページ", "頁", "pages", "page", "pp", "p"],
    &["回", "times", "time", "reps", "rep"],
    &["枚", "cards", "card", "sheets", "sheet"],
    &["冊", "books", "book"],
    &["歩", "steps", "step"],
    &["単語", "語", "words", "word"],
    &["文字", "字", "characters", "chars"],
    &["問", "題", "problems", "problem", "questions", "question"],
    &["章", "chapters", "chapter"],
    &["課", "レッスン", "lessons", "lesson"],
    &["行", "lines", "line"],
    &["件", "items", "item"],
    &["本"],
    &["個", "pieces", "piece", "pcs"],
    &["人", "名", "people", "persons"],
    &["社", "companies"],
    &["通", "letters", "emails", "mails"],
    &["杯", "cups", "cup", "glasses", "glass"],
    &["曲", "songs", "song"],
    &["品", "dishes"],
    &["周", "laps", "lap", "rounds", "round"],
    &["セット", "sets", "set"],
    &["記事", "articles", "article", "posts", "post"],
    &["点", "points", "point", "pts", "pt"],
    &["km", "キロメートル", "kilometers", "kilometres"],
    &["マイル", "miles", "mile", "mi"],
    &["メートル", "meters", "metres"],
    &["cm", "センチ"],
    &["kg", "キログラム"],
    &["g", "グラム"],
    &["lbs", "lb", "pounds"],
    &["l", "リットル", "liters", "litres"],
    &["ml"],
    &["%", "パーセント", "percent"],
    &["kcal", "カロリー"],
    &["mmhg"],
    &["bpm"],
    &["℃", "°c", "度"],
];
/// Units of where something stands, not of how much was done.
const LEVELS: &[&str] = &["点", "cm", "kg", "lbs", "%", "mmhg", "bpm", "℃"];
/// What makes an ordinal, a company of people or another word of a count.
const NOT_AFTER: &[&str] = &[
    "目", "分", "以上", "以下", "未満", "前後", "前", "後", "ごと", "おき", "毎", "ずつ", "組", "代", "台",
    "級",
];

/// So much of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Count {
    /// Thousandths of the unit.
    pub milli: i64,
    /// The unit as typed, in normal width.
    pub unit: String,
}

/// A count at `i`, and after it. `own` are the units of the person's habits and goals.
pub(super) fn at(line: &Line<'_>, i: usize, own: &[String]) -> Option<(usize, Count)> {
    if !may_begin(line, i) {
        return None;
    }
    let n = figures(line, i).or_else(|| japanese(line, i).filter(|_| line.open_before(i)))?;
    if n.milli > MAX_AMOUNT {
        return None;
    }
    let letter_before = line.is_letter(i.wrapping_sub(1));
    let known = UNITS.iter().flat_map(|same| same.iter().copied());
    let all = known.chain(own.iter().map(String::as_str));
    let found = all.filter_map(|unit| after_unit(line, n, unit, letter_before));
    // 文字 rather than 文.
    let (start, end) = found.max_by_key(|&(_, end)| end)?;
    let ends = !ranges_on(line, end) && line.after_any(end, NOT_AFTER).is_none() && !line.is_digit(end);
    let raw = line.raw_range(&(start..end));
    let typed: String = line.raw.chars().skip(raw.start).take(raw.len()).collect();
    let count = Count {
        milli: n.milli,
        unit: unicode_normalization::UnicodeNormalization::nfkc(typed.as_str()).collect(),
    };
    ends.then_some((end, count))
}

/// Where the unit stands after the number.
fn after_unit(line: &Line<'_>, n: Number, unit: &str, letter_before: bool) -> Option<(usize, usize)> {
    let latin = unit.starts_with(|c: char| c.is_ascii_alphabetic());
    let start = if latin || unit == "%" {
        line.skip_spaces(n.end)
    } else {
        n.end
    };
    // One letter apart from its figure is more likely a word.
    if latin && (letter_before || start > n.end && unit.chars().count() == 1) {
        return None;
    }
    let end = if latin {
        line.after_word(start, &[unit])?
    } else {
        line.after(start, unit)?
    };
    Some((start, end))
}

/// Whether two words name the same unit.
pub(super) fn same_unit(a: &str, b: &str) -> bool {
    let (a, b) = (fold(a.trim()), fold(b.trim()));
    let of = |word: &str| UNITS.iter().position(|same| same.iter().any(|u| fold(u) == word));
    a == b || of(&a).is_some_and(|unit| of(&b) == Some(unit))
}

/// Whether an amount of this unit is a measurement even where nothing else says so.
pub(super) fn is_level(unit: &str) -> bool {
    LEVELS.iter().any(|level| same_unit(level, unit))
}

/// What an evened line has to hold for a unit to be found in it.
pub(super) fn evened(unit: &str) -> String {
    crate::search::fold::even(unit.trim())
        .iter()
        .map(|e| e.c)
        .collect()
}

/// A number that stands alone, at `i`: after it, and its thousandths.
pub(super) fn bare(line: &Line<'_>, i: usize) -> Option<(usize, i64)> {
    if !may_begin(line, i) || !line.open_before(i) {
        return None;
    }
    let n = figures(line, i)?;
    let alone = line.open_at(n.end) && line.script_at(n.end) != Some(Script::Letter);
    (alone && n.milli <= MAX_AMOUNT).then_some((n.end, n.milli))
}
