//! A line read as an entry of any kind but a step of a habit.
use super::{
    QuickAmount, Reading, SpanKind,
    amount::same_unit,
    matching::{Match, counts_in},
    readings::{Maker, used_as},
    text::{remaining, spans},
};
use crate::{
    entries::EntryKind,
    goals::{Metric, Unit},
    ids::{ActivityId, GoalId},
};

impl Maker<'_> {
    /// The line as an entry of that kind, linked to the goal that was chosen, if one was.
    pub(super) fn entry(&self, kind: EntryKind) -> Reading {
        let chosen = self.matches.goals.first().filter(|_| self.matches.goal_chosen);
        self.entry_for(kind, chosen)
    }

    /// The line as an entry of that kind, linked to that goal if its amounts don't count something else.
    pub(super) fn entry_for(&self, kind: EntryKind, goal: Option<&Match>) -> Reading {
        self.entry_with(kind, goal, None)
    }

    /// The same, with the one of several of that name who was picked.
    pub(super) fn entry_with(&self, kind: EntryKind, goal: Option<&Match>, picked: Option<usize>) -> Reading {
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
        let mut people = Vec::new();
        for mention in self.people.linked(kind, picked) {
            used.push(used_as(&mention.range, SpanKind::Person, true));
            people.push(self.context.people[mention.person].id);
        }
        if let Some(range) = goal.and_then(|m| m.range.as_ref()) {
            used.push(used_as(range, SpanKind::Name, true));
        }
        // An amount in another unit than the goal's would be added up with it.
        let foreign = amount.as_ref().is_some_and(|a| {
            !a.unit_word.is_empty()
                && unit.is_some_and(|unit| adds_amounts(unit) && !counts_in(unit, &a.unit_word))
        });
        let stream = self.matches.stream.as_ref().filter(|_| money);
        if let Some((_, Some(range))) = stream {
            used.push(used_as(range, SpanKind::Name, true));
        }
        let stream = stream.map(|(index, _)| &self.context.streams[*index]);
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
                .or_else(|| stream.and_then(|s| s.activity_id))
                .or_else(|| self.habits_activity(kind)),
            people,
            stream_id: stream.map(|s| s.id),
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
}

/// Whether a goal in this unit counts amounts of entries.
fn adds_amounts(unit: &Unit) -> bool {
    !matches!(unit, Unit::Yen | Unit::Hours | Unit::Minutes)
}
