//! What the journal says about a reminder's subject: its name and cue, and whether it needs asking at all on a day.
use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::{Reminder, State, Subject, store};
use crate::{
    calendar::{JournalDay, Now, TurnOver},
    error::Result,
};

/// A subject in the person's own words; all empty for the check-in, the review and a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// The habit's name or the goal's title.
    pub title: String,
    /// The habit's cue.
    pub cue: String,
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
            let habit = store::habit(sql, id)?;
            Ok(Standing {
                title: habit.name,
                cue: habit.cue,
                small: habit.small,
            })
        }
        Subject::Goal(id) => Ok(Standing {
            title: store::goal(sql, id)?.title,
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
                let habit = store::habit(sql, id)?;
                habit.is_archived
                    || !habit.schedule.is_within_limits(day)
                    || store::is_habit_paused(sql, id, day)?
            }
            Subject::Goal(id) => store::goal(sql, id)?.rests,
            Subject::Checkin | Subject::Review | Subject::Text => false,
        })
}

/// Why a reminder needn't ask on that journal day: `Skipped` if its subject rests, `Done` if what it asks for is done.
pub fn resolved(sql: &Connection, reminder: &Reminder, day: JournalDay) -> Result<Option<State>> {
    if rests(sql, reminder, day)? {
        return Ok(Some(State::Skipped));
    }
    let done = match reminder.subject {
        Subject::Habit(id) => store::is_habit_answered(sql, id, day)?,
        Subject::Checkin => store::has_checkin(sql, day)?,
        Subject::Goal(_) | Subject::Review | Subject::Text => false,
    };
    Ok(done.then_some(State::Done))
}

/// The journal day of an instant, by the clocks where the person is.
pub fn day_of(instant: DateTime<Utc>, now: &Now, turn_over: TurnOver) -> JournalDay {
    Now::new(instant, now.zone).journal_day(turn_over)
}
