//! What a line becomes: the likeliest reading, and others to go through by Tab.
use std::ops::Range;

use super::{
    Context, MAX_READINGS, QuickAmount, QuickLine, Reading, SpanKind, amount,
    amount::same_unit,
    found::Found,
    kind,
    line::Line,
    matching::{Match, Matches, counts_in},
    text::{Used, remaining, spans},
};
use crate::{
    entries::EntryKind,
    goals::{Metric, Unit},
    habits::HabitKind,
    ids::{ActivityId, GoalId},
    search::fold::fold,
};

/// A line too long to be read, as a note.
pub(super) fn plain_note(raw: &str, context: &Context) -> QuickLine {
    QuickLine {
        raw: raw.to_owned(),
        day: context.day,
        tags: Vec::new(),
        sleep_minutes: None,
        readings: vec![Reading {
            kind: Some(EntryKind::Note),
            habit_id: None,
            goal_id: None,
            activity_id: None,
            yen: None,
            minutes: None,
            amount: None,
            text: raw.replace('\0', "").trim().to_owned(),
            spans: Vec::new(),
        }],
    }
}

pub(super) fn readings(line: &Line<'_>, found: &Found, matches: &Matches, context: &Context) -> QuickLine {
    let maker = Maker {
        line,
        found,
        matches,
        context,
    };
    let mut readings: Vec<Reading> = Vec::new();
    for reading in maker.all() {
        let same = |r: &Reading| {
            (r.kind, r.habit_id, r.goal_id) == (reading.kind, reading.habit_id, reading.goal_id)
        };
        if !readings.iter().any(same) && readings.len() < MAX_READINGS {
            readings.push(reading);
        }
    }
    let mut tags: Vec<String> = Vec::new();
    for (_, tag) in &found.tags {
        if !tags.iter().any(|t| fold(t) == fold(tag)) {
            tags.push(tag.clone());
        }
    }
    QuickLine {
        raw: line.raw.to_owned(),
        day: found.day.as_ref().map_or(context.day, |&(_, day)| day),
        tags,
        sleep_minutes: found.sleep.as_ref().map(|p| p.value),
        readings,
    }
}

struct Maker<'a> {
    line: &'a Line<'a>,
    found: &'a Found,
    matches: &'a Matches,
    context: &'a Context,
}

impl Maker<'_> {
    /// Every reading, the likeliest first; some may come twice.
    fn all(&self) -> Vec<Reading> {
        let mut all = Vec::new();
        let best = self.matches.habits.first().filter(|_| self.matches.habit_chosen);
        let words = self.kind_by_words();
        let label = self.found.label.is_some();
        // Half a name gives way to a word that says what it was: "30分 英語の本で過去形を学んだ".
        let habit = best.filter(|m| !label && (m.full || self.found.cue.is_none()));
        match habit {
            Some(habit) => all.push(self.habit_log(habit)),
            None if self.is_all_sleep() => all.push(self.sleep_only()),
            None => all.push(self.entry(words)),
        }
        let others = self.matches.habits.iter().take(3);
        all.extend(others.map(|m| self.habit_log(m)));
        if self.found.yen.is_some() {
            all.extend([EntryKind::Income, EntryKind::Expense].map(|kind| self.entry(kind)));
        }
        all.push(self.entry(words));
        for goal in self.matches.goals.iter().take(2) {
            all.push(self.entry_for(words, Some(goal)));
        }
        all.push(self.entry_for(EntryKind::Note, None));
        all
    }

    /// The kind where the line isn't a step of a habit.
    fn kind_by_words(&self) -> EntryKind {
        if let Some((_, kind)) = self.found.label {
            return kind;
        }
        if let Some(yen) = &self.found.yen {
            let tagged = self
                .tag_kind()
                .filter(|k| matches!(k, EntryKind::Income | EntryKind::Expense));
            let tagged = tagged.map(|k| k == EntryKind::Income);
            let earned = yen.value.earned.or(tagged).or(self.found.earned).unwrap_or(true);
            return if earned {
                EntryKind::Income
            } else {
                EntryKind::Expense
            };
        }
        let goal = self.matches.goals.first().filter(|_| self.matches.goal_chosen);
        if goal.is_some_and(|g| g.takes_bare || g.fits && self.found.amount.is_some()) {
            return EntryKind::Measurement;
        }
        if let Some((_, kind)) = self.found.cue {
            return kind;
        }
        // A tag 収入 without a sum says what the line is about, not what it is.
        let tagged = self
            .tag_kind()
            .filter(|k| !matches!(k, EntryKind::Income | EntryKind::Expense));
        let level = self
            .found
            .amount
            .as_ref()
            .is_some_and(|a| amount::is_level(&a.value.unit));
        match tagged {
            Some(kind) => kind,
            None if level => EntryKind::Measurement,
            None => EntryKind::Note,
        }
    }

    fn tag_kind(&self) -> Option<EntryKind> {
        self.found.tags.iter().find_map(|(_, tag)| kind::of_tag(tag))
    }

    fn is_all_sleep(&self) -> bool {
        let Some(sleep) = &self.found.sleep else {
            return false;
        };
        let nothing_else = self.found.tags.is_empty()
            && self.found.label.is_none()
            && self.found.minutes.is_none()
            && self.found.yen.is_none()
            && self.found.amount.is_none();
        let mut used = self.always_used();
        used.retain(|u| !u.stays);
        let rest = remaining(self.line, &used);
        nothing_else && !sleep.stays && !rest.chars().any(char::is_alphanumeric)
    }

    fn sleep_only(&self) -> Reading {
        let used = self.always_used();
        // Punctuation that is left says nothing: it belongs to what was understood.
        Reading {
            kind: None,
            habit_id: None,
            goal_id: None,
            activity_id: None,
            yen: None,
            minutes: None,
            amount: None,
            text: remaining(self.line, &used),
            spans: spans(self.line, &used),
        }
    }

    fn habit_log(&self, m: &Match) -> Reading {
        let habit = &self.context.habits[m.index];
        let mut used = self.always_used();
        let (mut minutes, mut amount) = (None, None);
        if let Some(part) = &self.found.minutes {
            minutes = Some(part.value);
            used.push(used_as(&part.range, SpanKind::Minutes, part.stays));
        }
        let in_yen = habit.kind == HabitKind::Amount && same_unit(&habit.unit_word, "円");
        if let (true, Some(part)) = (in_yen, &self.found.yen) {
            amount = part
                .value
                .yen
                .checked_mul(1000)
                .filter(|&a| a <= amount::MAX_AMOUNT);
            if amount.is_some() {
                used.push(used_as(&part.range, SpanKind::Yen, part.stays));
            }
        }
        let fitting =
            self.found.amount.as_ref().filter(|part| {
                habit.kind != HabitKind::Amount || same_unit(&part.value.unit, &habit.unit_word)
            });
        let mut unit_word = habit.unit_word.clone();
        if let Some(part) = fitting.filter(|_| amount.is_none()) {
            amount = Some(part.value.milli);
            if habit.kind != HabitKind::Amount {
                unit_word.clone_from(&part.value.unit);
            }
            used.push(used_as(&part.range, SpanKind::Amount, part.stays));
        }
        if let Some(part) = self.found.bare.as_ref().filter(|_| m.takes_bare) {
            match habit.kind {
                HabitKind::Minutes => {
                    minutes = u32::try_from(part.value / 1000)
                        .ok()
                        .filter(|m| part.value % 1000 == 0 && (1..=1440).contains(m));
                }
                _ => amount = Some(part.value),
            }
            if minutes.is_some() || amount.is_some() {
                used.push(used_as(&part.range, SpanKind::Amount, part.stays));
            }
        }
        let mut text = remaining(self.line, &used);
        match &m.range {
            // The log's habit says it already.
            Some(range) if is_only_name(&text, &habit.name) => {
                text.clear();
                used.push(used_as(range, SpanKind::Name, false));
                let rest = self.rest_of(&used);
                used.extend(rest.into_iter().map(|r| used_as(&r, SpanKind::Cue, false)));
            }
            Some(range) => used.push(used_as(range, SpanKind::Name, true)),
            None => {}
        }
        Reading {
            kind: Some(EntryKind::HabitLog),
            habit_id: Some(habit.id),
            goal_id: None,
            activity_id: habit.activity_id,
            yen: None,
            minutes,
            amount: amount.map(|value| QuickAmount { value, unit_word }),
            text,
            spans: spans(self.line, &used),
        }
    }

    fn entry(&self, kind: EntryKind) -> Reading {
        let chosen = self.matches.goals.first().filter(|_| self.matches.goal_chosen);
        self.entry_for(kind, chosen)
    }

    fn entry_for(&self, kind: EntryKind, goal: Option<&Match>) -> Reading {
        let mut used = self.always_used();
        let money = matches!(kind, EntryKind::Income | EntryKind::Expense);
        let mut yen = None;
        if let Some(part) = self.found.yen.as_ref().filter(|_| money) {
            yen = Some(part.value.yen);
            used.push(used_as(&part.range, SpanKind::Yen, part.stays));
        }
        let minutes = self.found.minutes.as_ref().map(|part| {
            used.push(used_as(&part.range, SpanKind::Minutes, part.stays));
            part.value
        });
        let known = goal.map(|m| &self.context.goals[m.index]);
        let unit = known.and_then(|g| g.unit.as_ref());
        let mut amount = self.found.amount.as_ref().map(|part| {
            used.push(used_as(&part.range, SpanKind::Amount, part.stays));
            QuickAmount {
                value: part.value.milli,
                unit_word: part.value.unit.clone(),
            }
        });
        if let (Some(Unit::Own { word }), Some(a)) = (unit, &mut amount)
            && same_unit(word, &a.unit_word)
        {
            a.unit_word.clone_from(word);
        }
        let bare = self
            .found
            .bare
            .as_ref()
            .filter(|_| goal.is_some_and(|g| g.takes_bare) && amount.is_none());
        if let Some(part) = bare {
            used.push(used_as(&part.range, SpanKind::Amount, part.stays));
            let unit_word = match unit {
                Some(Unit::Own { word }) => word.clone(),
                _ => String::new(),
            };
            amount = Some(QuickAmount {
                value: part.value,
                unit_word,
            });
        }
        if let Some((range, cue)) = &self.found.cue
            && *cue == kind
        {
            used.push(used_as(range, SpanKind::Cue, true));
        }
        if let Some(range) = goal.and_then(|m| m.range.as_ref()) {
            used.push(used_as(range, SpanKind::Name, true));
        }
        // An amount in another unit than the goal's would be added up with it.
        let foreign = amount.as_ref().is_some_and(|a| {
            !a.unit_word.is_empty()
                && unit.is_some_and(|unit| adds_amounts(unit) && !counts_in(unit, &a.unit_word))
        });
        let goal_id = known.filter(|_| !foreign).map(|g| g.id);
        let goal_id = goal_id.or_else(|| self.income_goal(kind));
        let of_goal = goal_id.and_then(|id| self.context.goals.iter().find(|g| g.id == id)?.activity_id);
        // Without a figure nothing is measured.
        let kind = match (kind, minutes, &amount) {
            (EntryKind::Measurement, None, None) => EntryKind::Note,
            _ => kind,
        };
        Reading {
            kind: Some(kind),
            habit_id: None,
            goal_id,
            activity_id: self
                .matches
                .activity
                .or(of_goal)
                .or_else(|| self.habits_activity(kind)),
            yen,
            minutes,
            amount,
            text: remaining(self.line, &used),
            spans: spans(self.line, &used),
        }
    }

    /// The only goal that adds up yen takes an income that names no other.
    fn income_goal(&self, kind: EntryKind) -> Option<GoalId> {
        if kind != EntryKind::Income || self.found.yen.is_none() {
            return None;
        }
        let sums = |metric: Option<Metric>| matches!(metric, Some(Metric::Total | Metric::Rate { .. }));
        let mut goals = (self.context.goals.iter()).filter(|g| g.unit == Some(Unit::Yen) && sums(g.metric));
        let only = goals.next()?;
        goals.next().is_none().then_some(only.id)
    }

    /// A habit named in full without being logged still says which activity it was.
    fn habits_activity(&self, kind: EntryKind) -> Option<ActivityId> {
        let named = self
            .matches
            .habits
            .first()
            .filter(|m| m.range.is_some() && kind != EntryKind::Expense)?;
        self.context.habits[named.index].activity_id
    }

    /// What every reading uses.
    fn always_used(&self) -> Vec<Used> {
        let found = self.found;
        let mut used: Vec<Used> = (found.tags.iter())
            .map(|(range, _)| used_as(range, SpanKind::Tag, false))
            .collect();
        if let Some((range, _)) = &found.label {
            used.push(used_as(range, SpanKind::Label, false));
        }
        if let Some((range, _)) = &found.day {
            used.push(used_as(range, SpanKind::Day, false));
        }
        if let Some(part) = &found.sleep {
            used.push(used_as(&part.range, SpanKind::Sleep, part.stays));
        }
        used
    }

    /// Words that nothing uses yet: the done of a habit's name that was all else.
    fn rest_of(&self, used: &[Used]) -> Vec<Range<usize>> {
        let is_used = |i: usize| used.iter().any(|u| u.range.contains(&i));
        let mut rest: Vec<Range<usize>> = Vec::new();
        let blank = |i: usize| self.line.at(i).is_none_or(char::is_whitespace);
        for i in (0..self.line.len()).filter(|&i| !is_used(i) && !blank(i)) {
            match rest.last_mut() {
                Some(last) if last.end == i => last.end = i + 1,
                _ => rest.push(i..i + 1),
            }
        }
        rest
    }
}

fn used_as(range: &Range<usize>, what: SpanKind, stays: bool) -> Used {
    Used {
        range: range.clone(),
        what,
        stays,
    }
}

/// Whether a goal in this unit counts amounts of entries.
fn adds_amounts(unit: &Unit) -> bool {
    !matches!(unit, Unit::Yen | Unit::Hours | Unit::Minutes)
}

/// A habit's name and at most a word that it was done.
fn is_only_name(text: &str, name: &str) -> bool {
    let solid = |s: &str| fold(s).split_whitespace().collect::<String>();
    let text = solid(text);
    let Some(rest) = text.strip_prefix(&solid(name)) else {
        return false;
    };
    let rest = rest.trim_matches(|c: char| c.is_ascii_punctuation() || "。、！".contains(c));
    let rest = rest.strip_prefix(['を', 'が', 'は', 'も']).unwrap_or(rest);
    let done = [
        "",
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
    done.contains(&rest)
}
