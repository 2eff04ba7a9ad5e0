//! What the reminder loop does: store what came due, settle what is open, and say what to show.
use std::collections::HashMap;

use chrono::Duration;

use super::{Notice, Occurrence, State, Subject, due_between, missed, standing, store};
use crate::{
    error::Result,
    ids::{OccurrenceId, ReminderId},
    journal::{Tx, turn_over},
};

/// How many days back the loop looks after the app was closed: older times are not stored any more.
pub const LOOK_BACK_DAYS: i64 = 31;

/// How often, in minutes, the loop writes down how far it has looked, if nothing is due meanwhile. Looking twice at a
/// time does no harm, a write to the disk at every tick would.
const WATCH_MINUTES: i64 = 60;

/// Stores every time that came due up to now, each once, before anything is shown; lets what is open come back or lapse;
/// and says which notices to show. After showing, [`mark_shown`] keeps them from being shown again.
pub fn record_due(tx: &mut Tx<'_>) -> Result<Vec<Notice>> {
    let now = tx.now.instant;
    let turn_over = turn_over(tx.sql)?;
    let watched = store::watched_until(tx.sql)?;
    let farthest = now - Duration::days(LOOK_BACK_DAYS);
    let after = watched.unwrap_or(farthest).clamp(farthest, now);
    if watched.is_some_and(|until| until > now) {
        // A clock that ran ahead made times that haven't come.
        store::delete_after(tx, now + Duration::days(1))?;
    }
    let reminders = store::reminders(tx.sql)?;
    let by_id: HashMap<ReminderId, _> = reminders.iter().map(|reminder| (reminder.id, reminder)).collect();
    let mut any = false;
    for due in due_between(&reminders, after, now, tx.now.zone) {
        let day = standing::day_of(due.at, tx.now, turn_over);
        let asks = match by_id.get(&due.reminder_id) {
            Some(reminder) => standing::resolved(tx.sql, reminder, day)?.is_none(),
            None => false,
        };
        if asks && !store::is_stored(tx.sql, &due)? {
            let id = tx.mint();
            store::insert_due(tx, id, &due)?;
            any = true;
        }
    }
    if any || watched.is_none_or(|until| until > now || now - until >= Duration::minutes(WATCH_MINUTES)) {
        store::set_watched_until(tx, now)?;
    }

    let mut open: Vec<(Occurrence, Subject)> = Vec::new();
    let mut resolved: HashMap<OccurrenceId, State> = HashMap::new();
    for occurrence in store::open(tx.sql)? {
        // A foreign key keeps every occurrence's reminder.
        let Some(reminder) = by_id.get(&occurrence.reminder_id) else {
            continue;
        };
        let day = standing::day_of(occurrence.moment(), tx.now, turn_over);
        if let Some(state) = standing::resolved(tx.sql, reminder, day)? {
            resolved.insert(occurrence.id, state);
        }
        open.push((occurrence, reminder.subject));
    }
    let settled = missed::settle(&open, tx.now, turn_over, &|occurrence, _| {
        resolved.get(&occurrence.id).copied()
    });
    for (id, state) in settled.changes {
        store::set_state(tx, id, state)?;
    }
    Ok(settled.notices)
}

/// Remembers that notices were shown. What was answered or deleted meanwhile stays as it is.
pub fn mark_shown(tx: &Tx<'_>, ids: &[OccurrenceId]) -> Result<()> {
    for occurrence in store::open(tx.sql)? {
        let shown = occurrence.state.shown();
        if ids.contains(&occurrence.id) && shown != occurrence.state {
            store::set_state(tx, occurrence.id, shown)?;
        }
    }
    Ok(())
}
