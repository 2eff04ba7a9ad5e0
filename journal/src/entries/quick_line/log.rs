//! A line read as a step of a habit.
use std::ops::Range;

use super::{
    QuickAmount, Reading, SpanKind, amount,
    amount::same_unit,
    matching::Match,
    readings::{Maker, used_as},
    text::{Used, remaining, spans},
};
use crate::{entries::EntryKind, habits::HabitKind, search::fold::fold};

impl Maker<'_> {
    /// The line as a log of that habit. Figures that a log can't hold stay in its text.
    pub(super) fn habit_log(&self, m: &Match) -> Reading {
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
            people: Vec::new(),
            stream_id: None,
            yen: None,
            minutes,
            amount: amount.map(|value| QuickAmount { value, unit_word }),
            text,
            spans: spans(self.line, &used),
        }
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
