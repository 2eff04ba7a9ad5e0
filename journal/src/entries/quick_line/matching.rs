//! Which habit, goal and activity a line is about.
use std::{cmp::Reverse, ops::Range};

use super::{
    Context, KnownGoal, KnownHabit,
    amount::same_unit,
    found::Found,
    line::Line,
    names::{Likeness, Name, words},
};
use crate::{
    goals::{Metric, Unit},
    habits::HabitKind,
    ids::ActivityId,
    search::fold::fold,
};

/// A name that stands whole in the line counts this much, twice what all its words scattered over the line do.
const WHOLE: i32 = 200;
/// From here on a match may be chosen.
const CHOSEN: i32 = 60;
/// And by so much it must be ahead of the next.
const AHEAD: i32 = 10;
/// From here on it is offered.
const OFFERED: i32 = 30;

/// Candidates, the likeliest first.
#[derive(Debug, Default)]
pub(super) struct Matches {
    pub habits: Vec<Match>,
    pub goals: Vec<Match>,
    /// Whether the first habit, the first goal is sure enough to be chosen.
    pub habit_chosen: bool,
    pub goal_chosen: bool,
    /// The activity that the line itself names.
    pub activity: Option<ActivityId>,
    /// The stream of income that it names, and where, if not in a tag.
    pub stream: Option<(usize, Option<Range<usize>>)>,
}

/// A candidate.
#[derive(Debug, Clone)]
pub(super) struct Match {
    /// Its place in the context's list.
    pub index: usize,
    /// Where its whole name stands.
    pub range: Option<Range<usize>>,
    /// The line's number without a unit is meant in its unit.
    pub takes_bare: bool,
    /// All of the name is in the line, whole or word by word.
    pub full: bool,
    /// A quantity of the line fits it.
    pub fits: bool,
    score: i32,
    sure: bool,
}

/// Compares the line with every name.
pub(super) fn find(line: &Line<'_>, found: &Found, context: &Context) -> Matches {
    let look = Look::new(line, found, context);
    let habits: Vec<_> = (context.habits.iter().enumerate())
        .filter_map(|(i, h)| look.habit(i, h))
        .collect();
    let goals: Vec<_> = (context.goals.iter().enumerate())
        .filter_map(|(i, g)| look.goal(i, g))
        .collect();
    let (habits, habit_chosen) = rank(habits);
    let (goals, goal_chosen) = rank(goals);
    Matches {
        habits,
        goals,
        habit_chosen,
        goal_chosen,
        activity: look.activity(context),
        stream: look.stream(context),
    }
}

/// A name within another's occurrence is only part of that: 英語 in 英語リスニング.
fn rank(mut all: Vec<Match>) -> (Vec<Match>, bool) {
    let ranges: Vec<_> = all.iter().filter_map(|m| m.range.clone()).collect();
    for m in &mut all {
        if let Some(own) = &m.range {
            let within = |r: &Range<usize>| r.start <= own.start && own.end <= r.end && r.len() > own.len();
            if ranges.iter().any(within) {
                (m.score, m.sure) = (m.score - WHOLE + OFFERED, false);
            }
        }
    }
    all.retain(|m| m.score >= OFFERED);
    all.sort_by_key(|m| (-m.score, m.index));
    let ahead = match all.as_slice() {
        [first, second, ..] => first.score >= second.score + AHEAD,
        [_] => true,
        [] => false,
    };
    let chosen = ahead && all.first().is_some_and(|m| m.sure && m.score >= CHOSEN);
    (all, chosen)
}

/// What of the line is compared with names.
struct Look<'a> {
    line: &'a Line<'a>,
    found: &'a Found,
    /// Words of the text and of the tags.
    words: Vec<String>,
    /// Words of the text alone.
    text_words: Vec<String>,
    /// Nothing is left besides quantities, days and tags.
    blank: bool,
    tagged: Vec<ActivityId>,
}

impl<'a> Look<'a> {
    fn new(line: &'a Line<'a>, found: &'a Found, context: &Context) -> Self {
        let mut gone = vec![false; line.len()];
        let taken = [
            found.label.as_ref().map(|(range, _)| range),
            found.day.as_ref().map(|(range, _)| range),
            found.sleep.as_ref().map(|p| &p.range),
            found.minutes.as_ref().map(|p| &p.range),
            found.yen.as_ref().map(|p| &p.range),
            found.amount.as_ref().map(|p| &p.range),
        ];
        let tags = found.tags.iter().map(|(range, _)| range);
        for range in taken.into_iter().flatten().chain(tags) {
            gone[range.clone()].fill(true);
        }
        let rest: Vec<char> = (0..line.len())
            .map(|i| if gone[i] { ' ' } else { line.at(i).unwrap_or(' ') })
            .collect();
        let text_words = words(&rest);
        let mut all = text_words.clone();
        for (_, tag) in &found.tags {
            all.extend(words(&fold(tag).chars().collect::<Vec<_>>()));
            all.push(fold(tag));
        }
        let is_tag = |name: &str| found.tags.iter().any(|(_, tag)| Name::new(name).is_tag(tag));
        Self {
            line,
            found,
            words: all,
            text_words,
            blank: rest.iter().all(|c| c.is_whitespace()),
            tagged: context
                .activities
                .iter()
                .filter(|a| is_tag(&a.name))
                .map(|a| a.id)
                .collect(),
        }
    }

    fn habit(&self, index: usize, habit: &KnownHabit) -> Option<Match> {
        let name = Name::new(&habit.name);
        let seen = self.seen(&name);
        let in_yen = same_unit(&habit.unit_word, "円");
        let amount = self.found.amount.as_ref().map(|p| &p.value.unit);
        let minutes = self.found.minutes.is_some();
        let whole = seen.range.is_some() || seen.tag;
        let mut takes_bare = false;
        let (fits, fit) = match habit.kind {
            HabitKind::Minutes if minutes => (true, 20),
            HabitKind::Amount if amount.is_some_and(|u| same_unit(u, &habit.unit_word)) => (true, 30),
            HabitKind::Amount if in_yen && self.found.yen.is_some() => (true, 30),
            HabitKind::Amount if amount.is_some() => (false, -30),
            HabitKind::Minutes | HabitKind::Amount if whole && self.found.bare.is_some() => {
                takes_bare = true;
                (true, 20)
            }
            HabitKind::Amount if minutes => (false, -10),
            HabitKind::YesNo if (minutes || amount.is_some()) && (whole || seen.likeness >= 99) => (true, 10),
            _ => (false, 0),
        };
        let money = if self.found.yen.is_some() && !(in_yen && fits) {
            -60
        } else {
            0
        };
        let tagged = habit.activity_id.is_some_and(|a| self.tagged.contains(&a));
        let full = whole || seen.likeness >= 99;
        let base = if whole { WHOLE } else { seen.likeness as i32 };
        // "20枚" alone: the one habit that counts in 枚.
        let by_unit = self.blank && fits && habit.kind == HabitKind::Amount;
        if base == 0 && !by_unit {
            return None;
        }
        let base = if by_unit { base.max(40) } else { base };
        let step = seen.tag
            || seen.range.as_ref().is_some_and(|r| self.is_step(r))
            || full && !whole && name.covers(&self.text_words) >= 99;
        Some(Match {
            index,
            takes_bare,
            full,
            fits,
            score: base + fit + money + if tagged { 25 } else { 0 },
            sure: fits || step,
            range: seen.range,
        })
    }

    /// A name alone logs the habit if the line is little else: 単語カード, 単語カードをやった, 単語カード 今日は早かった.
    fn is_step(&self, range: &Range<usize>) -> bool {
        let line = self.line;
        let particle = line
            .after_any(range.end, &["を", "が", "は", "も"])
            .unwrap_or(range.end);
        let done = [
            "やった",
            "やりました",
            "した",
            "しました",
            "できた",
            "できました",
            "終えた",
            "終わった",
            "完了",
            "済み",
            "済",
            "ok",
            "done",
        ];
        let after = line.after_any(line.skip_spaces(particle), &done);
        let after = after
            .filter(|&end| line.open_at(end))
            .or(line.open_at(range.end).then_some(range.end));
        line.is_first(range.start) && after.is_some()
    }

    fn goal(&self, index: usize, goal: &KnownGoal) -> Option<Match> {
        let name = Name::new(&goal.title);
        let seen = self.seen(&name);
        let whole = seen.range.is_some() || seen.tag;
        let full = whole || seen.likeness >= 99;
        let base = if whole { WHOLE } else { seen.likeness as i32 };
        if base == 0 {
            return None;
        }
        let amount = self.found.amount.as_ref().map(|p| &p.value.unit);
        let level = matches!(goal.metric, Some(Metric::Level { .. }));
        let mut takes_bare = false;
        let fit = match (&goal.unit, amount) {
            (Some(Unit::Yen), _) if self.found.yen.is_some() => 30,
            (Some(Unit::Hours | Unit::Minutes), _) if self.found.minutes.is_some() => 20,
            (Some(unit), Some(typed)) if counts_in(unit, typed) => 30,
            (Some(unit), None)
                if level
                    && full
                    && self.found.bare.is_some()
                    && !matches!(unit, Unit::Yen | Unit::Hours | Unit::Minutes) =>
            {
                takes_bare = true;
                20
            }
            _ => 0,
        };
        let tagged = goal.activity_id.is_some_and(|a| self.tagged.contains(&a));
        Some(Match {
            index,
            takes_bare,
            full,
            fits: fit > 0,
            score: base + fit + if tagged { 25 } else { 0 },
            sure: full || fit > 0,
            range: seen.range,
        })
    }

    fn activity(&self, context: &Context) -> Option<ActivityId> {
        if let Some(&tagged) = self.tagged.first() {
            return Some(tagged);
        }
        let named = |name: &str| {
            let name = fold(name);
            self.text_words.contains(&name)
                || Name::new(&name)
                    .find(self.line)
                    .is_some_and(|r| self.line.open_before(r.start) && self.line.open_at(r.end))
        };
        let mut found = context.activities.iter().filter(|a| named(&a.name));
        // 本業の合間に副業: which of the two it took nobody can tell.
        let first = found.next()?;
        found.next().is_none().then_some(first.id)
    }

    /// The one with the longest name that stands in the line or is a tag; nothing where two are named alike.
    fn stream(&self, context: &Context) -> Option<(usize, Option<Range<usize>>)> {
        let named = (context.streams.iter().enumerate()).filter_map(|(index, stream)| {
            let seen = self.seen(&Name::new(&stream.name));
            let whole = seen.range.is_some() || seen.tag;
            whole.then(|| (fold(&stream.name).chars().count(), index, seen.range))
        });
        let mut named: Vec<_> = named.collect();
        named.sort_by_key(|(length, index, _)| (Reverse(*length), *index));
        match named.as_slice() {
            [first, second, ..] if first.0 == second.0 => None,
            [first, ..] => Some((first.1, first.2.clone())),
            [] => None,
        }
    }

    fn seen(&self, name: &Name) -> Seen {
        Seen {
            range: name.find(self.line),
            tag: self.found.tags.iter().any(|(_, tag)| name.is_tag(tag)),
            likeness: name.likeness(&self.words),
        }
    }
}

struct Seen {
    range: Option<Range<usize>>,
    tag: bool,
    likeness: Likeness,
}

/// Whether a goal's values count what was typed.
pub(super) fn counts_in(unit: &Unit, typed: &str) -> bool {
    match unit {
        Unit::Count => same_unit(typed, "回") || same_unit(typed, "件") || same_unit(typed, "個"),
        Unit::Points => same_unit(typed, "点"),
        Unit::Kg => same_unit(typed, "kg"),
        Unit::Own { word } => same_unit(typed, word),
        Unit::Yen | Unit::Hours | Unit::Minutes => false,
    }
}
