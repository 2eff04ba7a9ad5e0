//! What was missed, and which notices to show now: a burst after sleep becomes one.
use chrono::Duration;

use super::{Occurrence, State, Subject, standing::day_of};
use crate::{
    calendar::{Now, TurnOver},
    ids::OccurrenceId,
};

/// How many minutes after its moment a notice still counts as on time.
const ON_TIME_MINUTES: i64 = 5;

/// A notice to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// One reminder, with its answers.
    One(OccurrenceId),
    /// What came up while nobody could see it, in order of time.
    CatchUp(Vec<OccurrenceId>),
}

impl Notice {
    /// What it tells of.
    pub fn occurrences(&self) -> &[OccurrenceId] {
        match self {
            Self::One(id) => std::slice::from_ref(id),
            Self::CatchUp(ids) => ids,
        }
    }
}

/// What becomes of the open occurrences now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settled {
    /// Those whose state changes, and to what.
    pub changes: Vec<(OccurrenceId, State)>,
    /// What to show; what is shown is told by [`State::shown`] afterwards, so that a crash in between shows it again.
    pub notices: Vec<Notice>,
}

/// Settles the open occurrences (due, shown, later) at `now`:
///
/// - `resolved` says that one needn't ask (`Done`: the step was done meanwhile; `Skipped`: it is paused). It isn't shown,
///   but keeps its state until its time has gone by, so that undoing the step brings the reminder back;
/// - one put off comes back when its moment has come;
/// - it is missed as soon as the same reminder is due again, or, if it is about one day, when that day has turned over;
/// - what is due and on time gets a notice of its own; what came up earlier, and what was missed without ever being
///   shown, comes together in one (only a single late one, still open, comes as itself). Of one reminder only its last
///   time is shown.
pub fn settle(
    open: &[(Occurrence, Subject)],
    now: &Now,
    turn_over: TurnOver,
    resolved: &dyn Fn(&Occurrence, Subject) -> Option<State>,
) -> Settled {
    let mut settled = Settled::default();
    let mut late: Vec<(&Occurrence, State)> = Vec::new();
    // A clock that was put back leaves times that are still to come: they wait.
    let mut in_order: Vec<&(Occurrence, Subject)> = open
        .iter()
        .filter(|(occurrence, _)| occurrence.due_at <= now.instant)
        .collect();
    in_order.sort_by_key(|(occurrence, _)| (occurrence.moment(), occurrence.id));
    for (occurrence, subject) in &in_order {
        let is_newest = !in_order.iter().any(|(other, _)| {
            other.reminder_id == occurrence.reminder_id && other.due_at > occurrence.due_at
        });
        let answer = resolved(occurrence, *subject);
        let next = match (
            has_lapsed(occurrence, *subject, is_newest, now, turn_over),
            answer,
        ) {
            (true, Some(answer)) => answer,
            (true, None) => occurrence.state.lapsed(),
            (false, None) if occurrence.moment() <= now.instant => occurrence.state.came_back(),
            (false, _) => occurrence.state,
        };
        if next != occurrence.state {
            settled.changes.push((occurrence.id, next));
        }
        if answer.is_some() {
            continue;
        }
        let unseen = occurrence.state == State::Due || occurrence.state == State::Later;
        match next {
            State::Due if now.instant - occurrence.moment() <= Duration::minutes(ON_TIME_MINUTES) => {
                settled.notices.push(Notice::One(occurrence.id));
            }
            State::Due => late.push((occurrence, next)),
            State::Missed if unseen && is_newest => late.push((occurrence, next)),
            _ => {}
        }
    }
    match late[..] {
        [] => {}
        [(only, State::Due)] => settled.notices.push(Notice::One(only.id)),
        _ => settled.notices.push(Notice::CatchUp(
            late.iter().map(|(occurrence, _)| occurrence.id).collect(),
        )),
    }
    settled
}

/// Whether its time has gone by: the same reminder is due again, or the one day that it is about has turned over. What is
/// put off has its day at the moment to come.
fn has_lapsed(
    occurrence: &Occurrence,
    subject: Subject,
    is_newest: bool,
    now: &Now,
    turn_over: TurnOver,
) -> bool {
    let day_is_over =
        subject.is_of_the_day() && day_of(occurrence.moment(), now, turn_over) < now.journal_day(turn_over);
    !is_newest || day_is_over
}

#[cfg(test)]
#[path = "missed_tests.rs"]
mod tests;
