//! Recording progress on a goal itself: an amount, or a measurement.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::links::{self, GoalMoved};
use super::{Goal, Metric, Milli, Unit, edit, store};
use crate::{
    calendar::JournalDay,
    entries::{self, EntryKind, NewEntry},
    error::{Error, Result},
    ids::{EntryId, GoalId},
    journal::Tx,
    text::without_nul,
};

/// Longest text, in characters.
pub const MAX_TEXT: usize = 10_000;

/// Progress as the person records it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RecordProgress {
    /// The goal: a total, level or rate.
    pub goal_id: GoalId,
    /// What is added or, for a level, where it stands; in thousandths of the goal's unit. Minutes and hours are kept to
    /// the minute.
    pub value: Milli,
    /// The day; today if left out.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
    /// More words.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub text: String,
    /// What the entry is to be: any kind but a habit log and an expense. Left out, yen that add up are income, and all
    /// else is a measurement.
    #[serde(default)]
    #[ts(optional)]
    pub kind: Option<EntryKind>,
}

/// What was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProgressRecorded {
    /// The entry.
    pub entry_id: EntryId,
    /// How it moved the goal, if it did.
    pub moved: Option<GoalMoved>,
}

/// Records progress as an entry linked to the goal and its activity.
///
/// # Errors
/// A goal that isn't measured in a unit, a day to come, or a value out of its limits: what adds up is positive, and yen
/// are whole and not negative.
pub fn record(tx: &mut Tx<'_>, progress: &RecordProgress) -> Result<ProgressRecorded> {
    let goal = store::one(tx.sql, progress.goal_id)?;
    let today = tx.today()?;
    let day = progress.day.unwrap_or(today);
    if day > today {
        return Err(Error::field("day", "goals-day-future"));
    }
    edit::plannable(day, "day")?;
    let entry = entry(&goal, progress, day)?;
    let before = links::share_of(tx.sql, goal.id, today)?;
    let entry_id = entries::insert(tx, &entry)?;
    let after = links::share_of(tx.sql, goal.id, today)?;
    Ok(ProgressRecorded {
        entry_id,
        moved: links::moved(before.as_slice(), after.as_slice()).pop(),
    })
}

fn entry(goal: &Goal, progress: &RecordProgress, day: JournalDay) -> Result<NewEntry> {
    let (Some(metric), Some(unit)) = (goal.metric, &goal.unit) else {
        return Err(Error::refused("goals-record-not-measured"));
    };
    let level = matches!(metric, Metric::Level { .. });
    let value = progress.value;
    edit::check_value("value", unit, value)?;
    let minutes = match unit {
        // Half a minute counts as one.
        Unit::Minutes => Some((value + 500).div_euclid(1000)),
        Unit::Hours => Some((60 * value + 500).div_euclid(1000)),
        _ => None,
    };
    let smallest_positive = minutes.unwrap_or(value) > 0;
    if !level && !smallest_positive {
        return Err(Error::field("value", "goals-record-positive"));
    }
    if value < 0 && (minutes.is_some() || *unit == Unit::Yen) {
        return Err(Error::field("value", "goals-record-negative"));
    }
    let text = without_nul(progress.text.trim());
    if text.chars().count() > MAX_TEXT {
        return Err(Error::limit("text", "goals-text-too-long", MAX_TEXT));
    }
    let kind = match progress.kind {
        Some(EntryKind::HabitLog | EntryKind::Expense) => {
            return Err(Error::field("kind", "goals-record-kind"));
        }
        Some(kind) => kind,
        None if *unit == Unit::Yen && !level => EntryKind::Income,
        None => EntryKind::Measurement,
    };
    let (yen, amount) = match unit {
        Unit::Yen => (Some(value / 1000), None),
        Unit::Minutes | Unit::Hours => (None, None),
        Unit::Count | Unit::Points | Unit::Kg | Unit::Own { .. } => (None, Some(value)),
    };
    Ok(NewEntry {
        text,
        yen,
        amount,
        unit_word: match unit {
            Unit::Own { word } => word.clone(),
            _ => String::new(),
        },
        minutes,
        activity_id: goal.activity_id,
        goal_id: Some(goal.id),
        ..NewEntry::new(kind, day)
    })
}
