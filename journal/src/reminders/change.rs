//! Making, changing, enabling and deleting reminders.
use super::{MinuteOfDay, Reminder, ReminderChange, ReminderWhen, Subject, standing, store};
use crate::{
    error::{Error, Result},
    ids::ReminderId,
    journal::Tx,
    text::one_line,
};

/// Longest text, in characters.
pub const MAX_TEXT: usize = 200;
/// Most reminders in a journal.
pub const MAX_REMINDERS: usize = 500;

/// Makes or changes a reminder and returns its id. A reminder whose time, days or subject change, or that is enabled
/// again, reminds from now on, never of anything before.
///
/// # Errors
/// A refused field, or [`Error::NotFound`] if the reminder, habit or goal isn't there.
pub fn save(tx: &mut Tx<'_>, change: ReminderChange) -> Result<ReminderId> {
    let text = words(&change.text, change.subject)?;
    change
        .days
        .check(change.subject)
        .and_then(|()| change.when.check())
        .map_err(|problem| Error::field(problem.field(), problem.code()))?;
    let at_minute = match change.when {
        ReminderWhen::At { minute } | ReminderWhen::Every { from: minute, .. } => minute,
        ReminderWhen::Moment { id } => {
            let moment = standing::moment(tx.sql, id)?.ok_or(Error::NotFound { what: "moment" })?;
            // The column's check keeps it within a day.
            MinuteOfDay::new(moment.at_minute).ok_or(Error::NotFound { what: "moment" })?
        }
    };
    standing::of(tx.sql, change.subject)?;
    let mut reminder = Reminder {
        id: change.id.unwrap_or_else(|| tx.mint()),
        subject: change.subject,
        text,
        days: change.days.tidied(),
        when: change.when,
        when_needed: change.when_needed,
        zone: change.zone,
        enabled: change.enabled,
        active_since: tx.now.instant,
    };
    if change.id.is_none() {
        if store::reminders(tx.sql)?.len() >= MAX_REMINDERS {
            return Err(Error::limit("text", "reminders-too-many", MAX_REMINDERS));
        }
        store::put_reminder(tx, &reminder, at_minute)?;
        return Ok(reminder.id);
    }
    let old = store::reminder_of_id(tx.sql, reminder.id)?;
    let asks_the_same = Reminder {
        text: old.text.clone(),
        active_since: old.active_since,
        ..reminder.clone()
    } == old;
    if asks_the_same {
        reminder.active_since = old.active_since;
    }
    store::put_reminder(tx, &reminder, at_minute)?;
    Ok(reminder.id)
}

/// Gives a reminder other words; its times stay as they are.
///
/// # Errors
/// Words that are too long, or none for one that is only text; [`Error::NotFound`].
pub fn reword(tx: &Tx<'_>, id: ReminderId, text: &str) -> Result<()> {
    let reminder = store::reminder_of_id(tx.sql, id)?;
    let text = words(text, reminder.subject)?;
    store::set_text(tx, id, &text)
}

fn words(text: &str, subject: Subject) -> Result<String> {
    let text = one_line(text);
    if text.chars().count() > MAX_TEXT {
        return Err(Error::limit("text", "reminders-text-too-long", MAX_TEXT));
    }
    if text.is_empty() && subject == Subject::Text {
        return Err(Error::field("text", "reminders-text-empty"));
    }
    Ok(text)
}

/// Switches a reminder on (from now) or off.
///
/// # Errors
/// [`Error::NotFound`].
pub fn enable(tx: &Tx<'_>, id: ReminderId, enabled: bool) -> Result<()> {
    if store::reminder_of_id(tx.sql, id)?.enabled != enabled {
        store::set_enabled(tx, id, enabled)?;
    }
    Ok(())
}

/// Deletes a reminder and what became of its times.
///
/// # Errors
/// [`Error::NotFound`].
pub fn delete(tx: &Tx<'_>, id: ReminderId) -> Result<()> {
    let reminder = store::reminder_of_id(tx.sql, id)?;
    store::delete_reminder(tx, reminder.id)
}
