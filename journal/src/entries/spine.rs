//! The spine: the one narrow table that every entry stands in.
use chrono::NaiveTime;
use rusqlite::params;

use super::EntryKind;
use crate::{
    calendar::{JournalDay, Now, instant_of},
    error::{Error, Result},
    ids::{ActivityId, EntryId, GoalId, HabitId},
    journal::{Tx, turn_over},
    time,
};

/// An entry to be written.
#[derive(Debug, Clone)]
pub struct NewEntry {
    /// What it is.
    pub kind: EntryKind,
    /// Its day.
    pub day: JournalDay,
    /// Its words.
    pub text: String,
    /// The quick line as typed.
    pub raw: Option<String>,
    /// Whole yen.
    pub yen: Option<i64>,
    /// Thousandths.
    pub amount: Option<i64>,
    /// The amount's unit in the person's word.
    pub unit_word: String,
    /// Whole minutes.
    pub minutes: Option<i64>,
    /// The activity.
    pub activity_id: Option<ActivityId>,
    /// The goal.
    pub goal_id: Option<GoalId>,
    /// The habit.
    pub habit_id: Option<HabitId>,
}

impl NewEntry {
    /// An entry of that kind and day with nothing in it.
    pub fn new(kind: EntryKind, day: JournalDay) -> Self {
        Self {
            kind,
            day,
            text: String::new(),
            raw: None,
            yen: None,
            amount: None,
            unit_word: String::new(),
            minutes: None,
            activity_id: None,
            goal_id: None,
            habit_id: None,
        }
    }
}

/// Writes an entry. On today its time is now; on another day, noon of it: nobody knows better.
pub fn insert(tx: &mut Tx<'_>, entry: &NewEntry) -> Result<EntryId> {
    let id: EntryId = tx.mint();
    let now = *tx.now;
    let at = if now.journal_day(turn_over(tx.sql)?) == entry.day {
        now
    } else {
        Now::new(instant_of(entry.day.0.and_time(NOON), now.zone), now.zone)
    };
    tx.sql
        .prepare_cached(
            "INSERT INTO entry (id, kind, day, at, utc_offset, zone, text, raw, yen, amount, unit_word, minutes,
               activity_id, goal_id, habit_id, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        )?
        .execute(params![
            id,
            entry.kind.as_str(),
            entry.day,
            time::to_text(at.instant),
            at.offset_minutes(),
            at.zone.name(),
            entry.text,
            entry.raw,
            entry.yen,
            entry.amount,
            entry.unit_word,
            entry.minutes,
            entry.activity_id,
            entry.goal_id,
            entry.habit_id,
            time::to_text(now.instant),
        ])?;
    Ok(id)
}

const NOON: NaiveTime = match NaiveTime::from_hms_opt(12, 0, 0) {
    Some(noon) => noon,
    None => NaiveTime::MIN,
};

/// Deletes an entry with all that hangs on it.
pub fn delete(tx: &Tx<'_>, id: EntryId) -> Result<()> {
    match tx
        .sql
        .prepare_cached("DELETE FROM entry WHERE id = ?1")?
        .execute([id])?
    {
        0 => Err(Error::NotFound { what: "entry" }),
        _ => Ok(()),
    }
}
