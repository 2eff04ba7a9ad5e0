//! What was done of a habit on a day.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Habit, HabitKind, HabitOutcome, MAX_AMOUNT, MAX_NOTE, RestReason, change::check_day, store};
use crate::{
    calendar::JournalDay,
    entries::{self, EntryKind, NewEntry},
    error::{Error, Result},
    ids::{EntryId, HabitId},
    journal::Tx,
    life,
    text::without_nul,
};

/// A log as it stands in the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HabitLog {
    /// Its entry.
    pub id: EntryId,
    /// Its day.
    pub day: JournalDay,
    /// What it says of the day.
    pub outcome: HabitOutcome,
    /// Why it was skipped.
    pub reason: Option<RestReason>,
    /// How much, in thousandths.
    pub amount: Option<i64>,
    /// How many whole minutes.
    pub minutes: Option<i64>,
    /// A note.
    pub text: String,
    /// When, UTC.
    pub at: String,
    /// Minutes that the wall clock was ahead of UTC.
    pub utc_offset: i32,
    /// Logged when it was done, not filled in later: its time of the day means something.
    pub as_it_happened: bool,
}

impl HabitLog {
    /// What it adds to the day, in thousandths of the unit or of a minute; for yes/no each log is one.
    pub fn value(&self, kind: HabitKind) -> i64 {
        match (self.outcome, kind) {
            (HabitOutcome::Skip | HabitOutcome::Note, _) => 0,
            (_, HabitKind::YesNo) => 1000,
            (_, HabitKind::Amount) => self.amount.unwrap_or(0),
            (_, HabitKind::Minutes) => self.minutes.unwrap_or(0).saturating_mul(1000),
        }
    }
}

/// A step as it is logged.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct HabitStep {
    /// The habit.
    pub habit_id: HabitId,
    /// The day; today without one.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
    /// The small version.
    #[serde(default)]
    pub small: bool,
    /// How much, in thousandths of the unit or of a minute; without it, what the day's target still lacks, or only what its
    /// week, month or stretch lacks (of a small version, its target).
    #[serde(default)]
    #[ts(optional)]
    pub value: Option<i64>,
    /// A note.
    #[serde(default)]
    pub text: String,
    /// The quick line it came from.
    #[serde(skip)]
    #[ts(skip)]
    pub raw: Option<String>,
}

/// Logs a step.
///
/// # Errors
/// A day still to come, a value or note out of its limits.
pub fn log(tx: &mut Tx<'_>, step: &HabitStep) -> Result<EntryId> {
    let habit = store::habit(tx.sql, step.habit_id)?;
    let day = past_or_today(tx, step.day)?;
    let value = match step.value {
        Some(value) => value,
        None if step.small => habit.small_target.unwrap_or(0),
        None => lacks(tx, &habit, day)?,
    };
    check_value(&habit, value)?;
    let outcome = if step.small {
        HabitOutcome::Small
    } else {
        HabitOutcome::Done
    };
    write(
        tx,
        &habit,
        day,
        outcome,
        None,
        value,
        &step.text,
        step.raw.clone(),
    )
}

/// Brings a day's total to `value` thousandths: what the stepper shows. Notes and small versions stay where they can.
///
/// # Errors
/// A day still to come, or a value out of its limits.
pub fn set_total(tx: &mut Tx<'_>, id: HabitId, day: Option<JournalDay>, value: i64) -> Result<()> {
    let habit = store::habit(tx.sql, id)?;
    let day = past_or_today(tx, day)?;
    check_value(&habit, value)?;
    let mut over = total(tx, &habit, day)? - value;
    let logs = store::logs_of_day(tx.sql, id, day)?;
    if over < 0 {
        // Grow the last plain log instead of making a row for every press.
        let plain = logs
            .iter()
            .rev()
            .find(|l| l.outcome == HabitOutcome::Done && l.text.is_empty());
        return match plain {
            Some(log) if habit.kind != HabitKind::YesNo => {
                set_value(tx, &habit, log, log.value(habit.kind) - over)
            }
            _ => write(tx, &habit, day, HabitOutcome::Done, None, -over, "", None).map(drop),
        };
    }
    for log in logs.iter().rev() {
        let has = log.value(habit.kind);
        if over <= 0 || has == 0 {
            continue;
        }
        if has > over {
            return set_value(tx, &habit, log, has - over);
        }
        over -= has;
        entries::delete(tx, log.id)?;
    }
    Ok(())
}

/// Takes back what a day says of a habit: steps and skips; notes stay.
pub fn clear(tx: &Tx<'_>, id: HabitId, day: JournalDay) -> Result<()> {
    for log in store::logs_of_day(tx.sql, id, day)? {
        if log.outcome != HabitOutcome::Note {
            entries::delete(tx, log.id)?;
        }
    }
    Ok(())
}

/// Not on this day, for a reason. What was logged on the day stays.
///
/// # Errors
/// A note out of its limits.
pub fn skip(
    tx: &mut Tx<'_>,
    id: HabitId,
    day: JournalDay,
    reason: Option<RestReason>,
    text: &str,
) -> Result<EntryId> {
    check_day(day, "day")?;
    let habit = store::habit(tx.sql, id)?;
    for log in store::logs_of_day(tx.sql, id, day)? {
        if log.outcome == HabitOutcome::Skip {
            entries::delete(tx, log.id)?;
        }
    }
    write(tx, &habit, day, HabitOutcome::Skip, reason, 0, text, None)
}

/// Words for a day, whatever was done on it. Empty words take the note away.
///
/// # Errors
/// A note out of its limits.
pub fn note(tx: &mut Tx<'_>, id: HabitId, day: JournalDay, text: &str) -> Result<()> {
    check_day(day, "day")?;
    let habit = store::habit(tx.sql, id)?;
    for log in store::logs_of_day(tx.sql, id, day)? {
        if log.outcome == HabitOutcome::Note {
            entries::delete(tx, log.id)?;
        }
    }
    if !text.trim().is_empty() {
        write(tx, &habit, day, HabitOutcome::Note, None, 0, text, None)?;
    }
    Ok(())
}

fn past_or_today(tx: &Tx<'_>, day: Option<JournalDay>) -> Result<JournalDay> {
    let today = tx.today()?;
    match day {
        Some(day) if day > today => Err(Error::field("day", "habits-day-to-come")),
        Some(day) => {
            entries::check_day(day, today)?;
            Ok(day)
        }
        None => Ok(today),
    }
}

fn check_value(habit: &Habit, value: i64) -> Result<()> {
    let most = if habit.kind == HabitKind::Minutes {
        1440
    } else {
        MAX_AMOUNT
    };
    if !(0..=most * 1000).contains(&value) {
        return Err(Error::limit("value", "habits-value-range", most));
    }
    Ok(())
}

/// What a day still lacks, and no more than the period does unless that is reached, in thousandths.
fn lacks(tx: &Tx<'_>, habit: &Habit, day: JournalDay) -> Result<i64> {
    let of_day = (habit.day_target() - total(tx, habit, day)?).max(0);
    let period = habit.period(day, life::first_weekday(tx.sql)?);
    let Some((first, last)) = period.filter(|_| habit.kind != HabitKind::YesNo) else {
        return Ok(of_day);
    };
    let logs = store::logs(tx.sql, habit.id, first, last)?;
    let sum = logs
        .iter()
        .map(|log| log.value(habit.kind))
        .fold(0, i64::saturating_add);
    let times = i64::from(habit.schedule.frequency().times);
    Ok(match habit.target.saturating_mul(times) - sum {
        of_period @ 1.. => of_day.min(of_period),
        _ => of_day,
    })
}

/// What a day has of a habit, in thousandths.
fn total(tx: &Tx<'_>, habit: &Habit, day: JournalDay) -> Result<i64> {
    Ok(store::logs_of_day(tx.sql, habit.id, day)?
        .iter()
        .map(|l| l.value(habit.kind))
        .sum())
}

/// A value as the entry's columns hold it.
fn columns(kind: HabitKind, value: i64) -> (Option<i64>, Option<i64>) {
    match kind {
        HabitKind::YesNo => (None, None),
        HabitKind::Amount => (Some(value), None),
        HabitKind::Minutes => (None, Some((value + 500) / 1000)),
    }
}

fn set_value(tx: &Tx<'_>, habit: &Habit, log: &HabitLog, value: i64) -> Result<()> {
    let (amount, minutes) = columns(habit.kind, value);
    store::set_log_amount(tx, log.id, amount, minutes)
}

#[allow(clippy::too_many_arguments, reason = "a log's columns, written in one place")]
fn write(
    tx: &mut Tx<'_>,
    habit: &Habit,
    day: JournalDay,
    outcome: HabitOutcome,
    reason: Option<RestReason>,
    value: i64,
    text: &str,
    raw: Option<String>,
) -> Result<EntryId> {
    let text = without_nul(text.trim());
    if text.chars().count() > MAX_NOTE {
        return Err(Error::limit("text", "habits-note-too-long", MAX_NOTE));
    }
    let counts = matches!(outcome, HabitOutcome::Done | HabitOutcome::Small);
    let (amount, minutes) = if counts {
        columns(habit.kind, value)
    } else {
        (None, None)
    };
    let entry = NewEntry {
        text,
        raw,
        amount,
        minutes,
        unit_word: habit.unit_word.clone(),
        activity_id: habit.activity_id,
        habit_id: Some(habit.id),
        ..NewEntry::new(EntryKind::HabitLog, day)
    };
    let id = entries::insert(tx, &entry)?;
    store::insert_log(tx, id, outcome, reason)?;
    Ok(id)
}
