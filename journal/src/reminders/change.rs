//! Making, changing, enabling and deleting reminders.
use super::{MinuteOfDay, Reminder, ReminderChange, Subject, standing, store};
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
    let text = one_line(&change.text);
    if text.chars().count() > MAX_TEXT {
        return Err(Error::limit("text", "reminders-text-too-long", MAX_TEXT));
    }
    if text.is_empty() && change.subject == Subject::Text {
        return Err(Error::field("text", "reminders-text-empty"));
    }
    let at = MinuteOfDay::new(change.at).ok_or(Error::field("at", "reminders-at-range"))?;
    change
        .schedule
        .check()
        .map_err(|problem| Error::field("schedule", problem.code()))?;
    standing::of(tx.sql, change.subject)?;
    let mut reminder = Reminder {
        id: change.id.unwrap_or_else(|| tx.mint()),
        subject: change.subject,
        text,
        schedule: change.schedule,
        at,
        zone: change.zone,
        enabled: change.enabled,
        active_since: tx.now.instant,
    };
    if change.id.is_none() {
        if store::reminders(tx.sql)?.len() >= MAX_REMINDERS {
            return Err(Error::limit("text", "reminders-too-many", MAX_REMINDERS));
        }
        store::insert_reminder(tx, &reminder)?;
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
    store::update_reminder(tx, &reminder)?;
    Ok(reminder.id)
}

/// Switches a reminder on (from now) or off.
///
/// # Errors
/// [`Error::NotFound`].
pub fn enable(tx: &Tx<'_>, id: ReminderId, enabled: bool) -> Result<()> {
    let mut reminder = store::reminder_of_id(tx.sql, id)?;
    if reminder.enabled != enabled {
        reminder.enabled = enabled;
        reminder.active_since = tx.now.instant;
        store::update_reminder(tx, &reminder)?;
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
