//! What a line becomes: the likeliest reading, and others to go through by Tab.
use std::ops::Range;

use super::{
    Context, MAX_READINGS, QuickLine, Reading, SpanKind, amount,
    found::Found,
    kind,
    line::Line,
    matching::Matches,
    people::People,
    text::{Used, remaining, spans},
};
use crate::{entries::EntryKind, search::fold::fold, text::without_nul};

/// A line too long to be read, as a note.
pub(super) fn plain_note(raw: &str, context: &Context) -> QuickLine {
    QuickLine {
        raw: raw.to_owned(),
        day: context.day,
        tags: Vec::new(),
        sleep_minutes: None,
        unknown_person: None,
        readings: vec![Reading {
            kind: Some(EntryKind::Note),
            habit_id: None,
            goal_id: None,
            activity_id: None,
            people: Vec::new(),
            stream_id: None,
            yen: None,
            minutes: None,
            amount: None,
            text: without_nul(raw).trim().to_owned(),
            spans: Vec::new(),
        }],
    }
}

pub(super) fn readings(
    line: &Line<'_>,
    found: &Found,
    matches: &Matches,
    people: &People,
    context: &Context,
) -> QuickLine {
    let maker = Maker {
        line,
        found,
        matches,
        people,
        context,
    };
    let mut readings: Vec<Reading> = Vec::new();
    for reading in maker.all() {
        let same = |r: &Reading| {
            (r.kind, r.habit_id, r.goal_id, &r.people)
                == (reading.kind, reading.habit_id, reading.goal_id, &reading.people)
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
        // Of a note it would only be in the way.
        unknown_person: match readings.first() {
            Some(Reading {
                kind: Some(EntryKind::Contact),
                ..
            }) => people.unknown.clone(),
            _ => None,
        },
        readings,
    }
}

/// Makes readings of what was found; `log.rs` and `entry.rs` have the two sorts.
pub(super) struct Maker<'a> {
    pub line: &'a Line<'a>,
    pub found: &'a Found,
    pub matches: &'a Matches,
    pub people: &'a People,
    pub context: &'a Context,
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
        // Of two with the same name the person says which.
        for picked in 0..self.people.choices(words) {
            all.push(self.entry_with(words, None, Some(picked)));
        }
        if self.found.yen.is_some() {
            all.extend([EntryKind::Income, EntryKind::Expense].map(|kind| self.entry(kind)));
        }
        all.push(self.entry(words));
        for goal in self.matches.goals.iter().take(2) {
            all.push(self.entry_for(words, Some(goal)));
        }
        if self.people.are_named() {
            all.push(self.entry(EntryKind::Contact));
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
            None if self.people.are_met() => EntryKind::Contact,
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
            people: Vec::new(),
            stream_id: None,
            yen: None,
            minutes: None,
            amount: None,
            text: remaining(self.line, &used),
            spans: spans(self.line, &used),
        }
    }

    /// What every reading uses.
    pub(super) fn always_used(&self) -> Vec<Used> {
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
}

pub(super) fn used_as(range: &Range<usize>, what: SpanKind, stays: bool) -> Used {
    Used {
        range: range.clone(),
        what,
        stays,
    }
}
