//! What the journal says about a reminder's subject: its name and cue, and whether it needs asking at all on a day.
use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::{Reminder, State, Subject, store};
use crate::{
    calendar::{JournalDay, Now, Rule, TurnOver},
    error::Result,
    goals,
    habits::{self, Habit, HabitDirection, HabitOutcome, log::HabitLog},
    life::{self, Moment},
};

/// A subject in the person's own words; all empty for the check-in, the review and a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// The habit's name or the goal's title.
    pub title: String,
    /// The habit's cue in words; empty where its moment says it.
    pub cue: String,
    /// The moment of the day that the habit is anchored to.
    pub moment: Option<Moment>,
    /// The habit's small version.
    pub small: String,
}

/// The subject's words.
///
/// # Errors
/// [`crate::Error::NotFound`] if the habit or goal isn't there.
pub fn of(sql: &Connection, subject: Subject) -> Result<Standing> {
    match subject {
        Subject::Habit(id) => {
            let habit = habits::habit(sql, id)?;
            let moment = match habit.moment_id {
                Some(id) => life::moments(sql)?.into_iter().find(|moment| moment.id == id),
                None => None,
            };
            Ok(Standing {
                title: habit.name,
                cue: habit.cue,
                moment,
                small: habit.small,
            })
        }
        Subject::Goal(id) => Ok(Standing {
            title: goals::edit::title(sql, id)?,
            ..Standing::default()
        }),
        Subject::Checkin | Subject::Review | Subject::Text => Ok(Standing::default()),
    }
}

/// What a reminder is called: the habit's name, the goal's title, or the person's own text.
pub fn title(sql: &Connection, reminder: &Reminder) -> Result<String> {
    let title = of(sql, reminder.subject)?.title;
    Ok(if title.is_empty() {
        reminder.text.clone()
    } else {
        title
    })
}

/// Whether the subject rests on that journal day: the reminder is off, the habit is archived, paused or over, the goal
/// archived, paused or reached.
pub fn rests(sql: &Connection, reminder: &Reminder, day: JournalDay) -> Result<bool> {
    Ok(!reminder.enabled
        || match reminder.subject {
            Subject::Habit(id) => {
                let habit = habits::habit(sql, id)?;
                habit.archived
                    || !habit.schedule.is_within_limits(day)
                    || habits::pauses(sql, id)?.iter().any(|pause| pause.covers(day))
            }
            Subject::Goal(id) => goals::edit::rests(sql, id)?,
            Subject::Checkin | Subject::Review | Subject::Text => false,
        })
}

/// Why a reminder needn't ask on that journal day: `Skipped` if its subject rests or the day is skipped, `Done` if what it
/// asks for is done, for the whole week or month of a count rule, or since the last due day of every n days.
pub fn resolved(sql: &Connection, reminder: &Reminder, day: JournalDay) -> Result<Option<State>> {
    if rests(sql, reminder, day)? {
        return Ok(Some(State::Skipped));
    }
    Ok(match reminder.subject {
        Subject::Habit(id) => habit_resolved(sql, &habits::habit(sql, id)?, day)?,
        Subject::Checkin => store::has_checkin(sql, day)?.then_some(State::Done),
        Subject::Goal(_) | Subject::Review | Subject::Text => None,
    })
}

fn habit_resolved(sql: &Connection, habit: &Habit, day: JournalDay) -> Result<Option<State>> {
    let of_day = habits::logs_of_day(sql, habit.id, day)?;
    if of_day.iter().any(|log| log.outcome == HabitOutcome::Skip) {
        return Ok(Some(State::Skipped));
    }
    if is_done(habit, &of_day) {
        return Ok(Some(State::Done));
    }
    let wanted = match habit.schedule.rule {
        Rule::TimesPerWeek { times } | Rule::TimesPerMonth { times } => usize::from(times),
        Rule::EveryNDays { .. } => 1,
        _ => return Ok(None),
    };
    let Some((first, last)) = habit.period(day, life::first_weekday(sql)?) else {
        return Ok(None);
    };
    let logs = habits::logs(sql, habit.id, first, last)?;
    let kept = logs
        .chunk_by(|a, b| a.day == b.day)
        .filter(|of_day| is_done(habit, of_day))
        .count();
    Ok((kept >= wanted).then_some(State::Done))
}

/// Whether a day's logs leave nothing to ask for: the small version, the target reached, or, where less is better, anything
/// written down.
fn is_done(habit: &Habit, of_day: &[HabitLog]) -> bool {
    let is = |outcome| of_day.iter().any(|log| log.outcome == outcome);
    let value = || {
        of_day
            .iter()
            .map(|log| log.value(habit.kind))
            .fold(0, i64::saturating_add)
    };
    is(HabitOutcome::Small)
        || is(HabitOutcome::Done)
            && (habit.direction == HabitDirection::AtMost || value() >= habit.day_target())
}

/// The journal day of an instant, by the clocks where the person is.
pub fn day_of(instant: DateTime<Utc>, now: &Now, turn_over: TurnOver) -> JournalDay {
    Now::new(instant, now.zone).journal_day(turn_over)
}
