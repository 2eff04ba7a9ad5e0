//! What a person answers to a reminder.
use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::{
    Answer, AnswerReminder, LaterBy, Occurrence, Reminder, ReminderAnswer, Subject, later, standing,
    store::{self, occurrences},
};
use crate::{
    calendar::{JournalDay, Now},
    error::{Error, Result},
    habits::{self, log::HabitStep},
    history::Action,
    ids::{HabitId, PersonId},
    journal::{Tx, turn_over},
    people::{self, ContactForm},
};

/// What answering is called in the history. Putting off isn't undone: it is answered again.
pub fn action(sql: &Connection, given: &AnswerReminder) -> Result<Action> {
    let reminder = store::reminder_of_id(sql, occurrences::of_id(sql, given.id)?.reminder_id)?;
    let title = standing::title(sql, &reminder)?;
    let is_habit = matches!(reminder.subject, Subject::Habit(_));
    let named = |code, plain| {
        if title.is_empty() {
            Action::plain(plain)
        } else {
            Action::named(code, &*title)
        }
    };
    Ok(match given.answer {
        ReminderAnswer::Later { .. } => Action::Background,
        ReminderAnswer::Done if is_habit => Action::named("habit-logged", title),
        ReminderAnswer::Small => Action::named("habit-logged-small", title),
        ReminderAnswer::Skip if is_habit => Action::named("habit-skipped", title),
        ReminderAnswer::Done if matches!(reminder.subject, Subject::Person(_)) => {
            Action::named("contact-recorded", title)
        }
        ReminderAnswer::Done => named("reminder-done", "reminder-done-plain"),
        ReminderAnswer::Skip => named("reminder-skipped", "reminder-skipped-plain"),
    })
}

/// Answers an occurrence; a habit's day is logged with it, a contact with somebody recorded.
///
/// # Errors
/// [`Error::NotFound`], or a refusal: it was answered otherwise before, there is no small version, or it can't be put off
/// to that moment.
pub fn answer(tx: &mut Tx<'_>, given: AnswerReminder) -> Result<()> {
    let occurrence = occurrences::of_id(tx.sql, given.id)?;
    let reminder = store::reminder_of_id(tx.sql, occurrence.reminder_id)?;
    let now = tx.now.instant;
    let answer = match given.answer {
        ReminderAnswer::Done => Answer::Done,
        ReminderAnswer::Small => {
            if standing::of(tx.sql, reminder.subject)?.small.is_empty() {
                return Err(Error::refused("reminders-no-small-version"));
            }
            Answer::Done
        }
        ReminderAnswer::Skip => Answer::Skip,
        ReminderAnswer::Later {
            until: Some(until), ..
        } => Answer::Later { until },
        ReminderAnswer::Later { by, until: None } => Answer::Later {
            until: until(tx, &reminder, &occurrence, by.unwrap_or(LaterBy::Hour))?,
        },
    };
    let next = occurrence
        .state
        .answered(answer, now)
        .map_err(|problem| Error::refused(problem.code()))?;
    if let Answer::Later { until } = answer {
        return occurrences::put_off(tx, occurrence.id, until);
    }
    if next == occurrence.state {
        return Ok(());
    }
    occurrences::set_state(tx, occurrence.id, next)?;
    let day = standing::day_of(occurrence.moment(), tx.now, turn_over(tx.sql)?);
    match reminder.subject {
        // Done or skipped in the window meanwhile: the answer only closes the reminder.
        Subject::Habit(id) if standing::resolved(tx.sql, &reminder, day)?.is_none() => {
            if given.answer == ReminderAnswer::Small {
                occurrences::set_small(tx, occurrence.id)?;
            }
            log_habit(tx, id, day, given.answer)
        }
        Subject::Person(id) if answer == Answer::Done => contacted(tx, id),
        _ => Ok(()),
    }
}

/// On the clocks that the reminder goes by.
fn until(tx: &Tx<'_>, reminder: &Reminder, occurrence: &Occurrence, by: LaterBy) -> Result<DateTime<Utc>> {
    let now = Now::new(tx.now.instant, reminder.zone.unwrap_or(tx.now.zone));
    let turn_over = turn_over(tx.sql)?;
    let evening = later::evening(tx.sql, &now, turn_over)?;
    Ok(by.until(&now, turn_over, evening, occurrence.local.time()))
}

/// What the contact was to be about is what it was about. It counts for today, whenever it was asked for: by now it has
/// taken place.
fn contacted(tx: &mut Tx<'_>, id: PersonId) -> Result<()> {
    let today = tx.today()?;
    let next = people::next_contact(tx.sql, id)?.filter(|next| next.day <= today);
    let contact = ContactForm {
        id,
        day: None,
        text: next.map(|next| next.about).unwrap_or_default(),
        minutes: None,
        tags: Vec::new(),
        next: None,
    };
    people::record(tx, contact).map(drop)
}

fn log_habit(tx: &mut Tx<'_>, habit_id: HabitId, day: JournalDay, answer: ReminderAnswer) -> Result<()> {
    if answer == ReminderAnswer::Skip {
        return habits::log::skip(tx, habit_id, day, None, "").map(drop);
    }
    let step = HabitStep {
        habit_id,
        day: Some(day),
        small: answer == ReminderAnswer::Small,
        value: None,
        text: String::new(),
        raw: None,
    };
    habits::log::log(tx, &step).map(drop)
}
