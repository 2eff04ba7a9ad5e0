//! What was missed, and which notice to show now: a burst after sleep becomes one.
use std::collections::HashMap;

use chrono::{DateTime, Duration, Utc};

use super::{Occurrence, State, Subject, standing::day_of};
use crate::{
    calendar::{Now, TurnOver},
    error::Result,
    ids::{OccurrenceId, ReminderId},
};

/// How many minutes after its moment a notice still counts as on time.
pub(super) const ON_TIME_MINUTES: i64 = 5;

/// Within how many minutes several become one notice, which comes with the last of them.
pub(super) const TOGETHER_MINUTES: i64 = 2;

/// A notice to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// One reminder, with its answers.
    One(OccurrenceId),
    /// Several that are due now, earliest first.
    Together(Vec<OccurrenceId>),
    /// What came up while nobody could see it, latest first.
    CatchUp(Vec<OccurrenceId>),
}

impl Notice {
    /// What it tells of.
    pub fn occurrences(&self) -> &[OccurrenceId] {
        match self {
            Self::One(id) => std::slice::from_ref(id),
            Self::Together(ids) | Self::CatchUp(ids) => ids,
        }
    }
}

/// What a look depends on besides the occurrences.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// When, and where.
    pub now: &'a Now,
    /// When days turn over.
    pub turn_over: TurnOver,
    /// Nothing is shown now.
    pub quiet: bool,
    /// How many notices may still be shown today; any number without.
    pub room: Option<u32>,
}

/// What becomes of the open occurrences now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settled {
    /// Those whose state changes, and to what.
    pub changes: Vec<(OccurrenceId, State)>,
    /// What to show, at most one; what is shown is told by [`State::shown`] afterwards, so that a crash in between shows it
    /// again.
    pub notices: Vec<Notice>,
}

/// Settles the open occurrences (due, shown, later):
///
/// - `resolved` says that one needn't ask (`Done`: the step was done meanwhile; `Skipped`: it is paused). It isn't shown,
///   but keeps its state until its time has gone by, so that undoing the step brings the reminder back;
/// - one put off comes back when its moment has come;
/// - it is missed as soon as the same reminder is due again, or, if it is about one day, when that day has turned over;
/// - all that is to be shown is one notice: what is due on time waits for what `soon` says is due within two minutes, what
///   came up earlier comes at once, and so does what was missed without ever being shown. Of one reminder only its last
///   time is shown;
/// - while it is quiet nothing is shown, and what is missed then stays in the list only. When the day's notices are used
///   up, what isn't put off goes to the list as if it were shown.
///
/// # Errors
/// Those of the two questions.
pub fn settle(
    open: &[(Occurrence, Subject)],
    look: &Look<'_>,
    resolved: &mut dyn FnMut(&Occurrence) -> Result<Option<State>>,
    soon: &mut dyn FnMut() -> Result<Option<DateTime<Utc>>>,
) -> Result<Settled> {
    let now = look.now.instant;
    let mut settled = Settled::default();
    let mut telling: Vec<(&Occurrence, State)> = Vec::new();
    // A clock that was put back leaves times that are still to come: they wait.
    let mut in_order: Vec<&(Occurrence, Subject)> = open
        .iter()
        .filter(|(occurrence, _)| occurrence.due_at <= now)
        .collect();
    in_order.sort_by_key(|(occurrence, _)| (occurrence.moment(), occurrence.id));
    let mut newest: HashMap<ReminderId, DateTime<Utc>> = HashMap::new();
    for (occurrence, _) in &in_order {
        let newest = newest.entry(occurrence.reminder_id).or_insert(occurrence.due_at);
        *newest = occurrence.due_at.max(*newest);
    }
    for (occurrence, subject) in &in_order {
        let is_newest = newest.get(&occurrence.reminder_id) == Some(&occurrence.due_at);
        let lapsed = has_lapsed(occurrence, *subject, is_newest, look);
        let unseen = matches!(occurrence.state, State::Due | State::Later);
        // What was shown and still has its time stays, whatever the step's standing.
        let answer = if lapsed || unseen {
            resolved(occurrence)?
        } else {
            None
        };
        let next = match (lapsed, answer) {
            (true, Some(answer)) => answer,
            (true, None) => occurrence.state.lapsed(),
            (false, None) if occurrence.moment() <= now => occurrence.state.came_back(),
            (false, _) => occurrence.state,
        };
        if next != occurrence.state {
            settled.changes.push((occurrence.id, next));
        }
        let tells = match next {
            State::Due => answer.is_none(),
            State::Missed => unseen && is_newest && *subject != Subject::Stretch,
            _ => false,
        };
        if tells {
            telling.push((occurrence, next));
        }
    }
    if look.quiet {
        return Ok(settled);
    }
    if look.room == Some(0) {
        telling.retain(|(occurrence, state)| {
            let is_put_off = occurrence.later_until.is_some();
            if !is_put_off && *state == State::Due {
                settled.changes.push((occurrence.id, State::Shown));
            }
            is_put_off
        });
    }
    settled.notices.extend(put_together(&telling, now, soon)?);
    Ok(settled)
}

/// What is told, as one notice; nothing yet if more comes in a moment.
fn put_together(
    telling: &[(&Occurrence, State)],
    now: DateTime<Utc>,
    soon: &mut dyn FnMut() -> Result<Option<DateTime<Utc>>>,
) -> Result<Option<Notice>> {
    let Some((first, _)) = telling.first() else {
        return Ok(None);
    };
    let is_on_time = |(one, state): &(&Occurrence, State)| {
        *state == State::Due && now - one.moment() <= Duration::minutes(ON_TIME_MINUTES)
    };
    let mut ids: Vec<OccurrenceId> = telling.iter().map(|(one, _)| one.id).collect();
    if !telling.iter().all(is_on_time) {
        ids.reverse();
        return Ok(Some(match telling {
            [(only, State::Due)] => Notice::One(only.id),
            _ => Notice::CatchUp(ids),
        }));
    }
    let at_most = first.moment() + Duration::minutes(TOGETHER_MINUTES);
    if now < at_most && soon()?.is_some_and(|next| next <= at_most) {
        return Ok(None);
    }
    Ok(Some(match ids[..] {
        [only] => Notice::One(only),
        _ => Notice::Together(ids),
    }))
}

/// Whether its time has gone by: the same reminder is due again, or the one day that it is about has turned over. What is
/// put off has its day at the moment to come.
fn has_lapsed(occurrence: &Occurrence, subject: Subject, is_newest: bool, look: &Look<'_>) -> bool {
    let day = |at| day_of(at, look.now, look.turn_over);
    let day_is_over = subject.is_of_the_day() && day(occurrence.moment()) < day(look.now.instant);
    !is_newest || day_is_over
}

#[cfg(test)]
#[path = "missed_tests.rs"]
mod tests;
