//! What one day says of a habit.
use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::{
    Habit, HabitDirection, HabitKind, HabitOutcome, HabitPause, RestReason, log::HabitLog, stretch::Stretch,
};
use crate::calendar::JournalDay;

/// A day's logs, put together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DayRecord {
    /// What was done, in thousandths of the unit or of a minute; for yes/no 1000 each time.
    pub value: i64,
    /// The small version was done.
    pub small: bool,
    /// It was skipped, perhaps for a reason.
    pub skip: Option<Option<RestReason>>,
    /// A note of the skip or of the day.
    pub note: String,
}

impl DayRecord {
    /// The records of the days that have logs.
    pub fn of_logs(kind: HabitKind, logs: &[HabitLog]) -> BTreeMap<JournalDay, Self> {
        let mut days: BTreeMap<JournalDay, Self> = BTreeMap::new();
        for log in logs {
            let day = days.entry(log.day).or_default();
            day.value = day.value.saturating_add(log.value(kind));
            match log.outcome {
                HabitOutcome::Small => day.small = true,
                HabitOutcome::Skip => day.skip = Some(log.reason),
                HabitOutcome::Done | HabitOutcome::Note => {}
            }
            if !log.text.is_empty() {
                day.note.clone_from(&log.text);
            }
        }
        days
    }

    /// Whether anything was done.
    pub fn is_started(&self) -> bool {
        self.value > 0 || self.small
    }

    /// The share of the day's target that was reached, 0 to 1. The small version counts as done. At most: 1 up to the
    /// target, falling to 0 at twice the target.
    pub fn share(&self, habit: &Habit) -> f64 {
        let (value, target) = (self.value as f64, habit.day_target() as f64);
        match habit.direction {
            HabitDirection::AtLeast if self.small => 1.0,
            HabitDirection::AtLeast => (value / target.max(1.0)).min(1.0),
            HabitDirection::AtMost if self.value <= habit.day_target() => 1.0,
            HabitDirection::AtMost => (1.0 - (value - target) / target.max(1.0)).clamp(0.0, 1.0),
        }
    }

    /// What the day counts for, in thousandths: of at least, the small version is worth the whole day's target.
    pub fn credit(&self, habit: &Habit) -> i64 {
        match habit.direction {
            HabitDirection::AtLeast if self.small => self.value.max(habit.day_target()),
            _ => self.value,
        }
    }

    /// Whether the day is excused. What was done on a day of rest all the same counts as done; a little of it, or anything
    /// that a limit counts, leaves it a day of rest.
    pub fn is_excused(&self, habit: &Habit, pauses: &[HabitPause], day: JournalDay) -> bool {
        self.is_rest(pauses, day) && (habit.direction == HabitDirection::AtMost || !self.is_done(habit))
    }

    /// Whether the day was skipped or in a pause, whatever was done on it.
    pub fn is_rest(&self, pauses: &[HabitPause], day: JournalDay) -> bool {
        self.skip.is_some() || pause_on(pauses, day).is_some()
    }

    /// Whether the day's target was kept.
    pub fn is_done(&self, habit: &Habit) -> bool {
        match habit.direction {
            HabitDirection::AtLeast => self.small || self.value >= habit.day_target(),
            HabitDirection::AtMost => self.value <= habit.day_target(),
        }
    }
}

/// The pause that covers a day.
pub fn pause_on(pauses: &[HabitPause], day: JournalDay) -> Option<&HabitPause> {
    pauses.iter().find(|pause| pause.covers(day))
}

/// What is to be shown of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(rename = "HabitDayStatus")]
pub enum DayStatus {
    /// Not due.
    Off,
    /// Due, today or later, and nothing done yet.
    Open,
    /// Something, but not the whole target.
    Partial,
    /// Done.
    Done,
    /// The small version: done.
    Small,
    /// Due, and the day is over.
    Missed,
    /// Skipped.
    Skipped {
        /// Why.
        reason: Option<RestReason>,
        /// More words.
        text: String,
    },
    /// Resting.
    Paused {
        /// Why.
        reason: RestReason,
        /// More words.
        note: String,
        /// The last day of rest.
        until: Option<JournalDay>,
    },
}

/// The status of a day, seen from `today`. A step that was done shows as done even where it need not have been. Of every n
/// days a step is open on the days after its due day, too, and missed on that day once the next one has come; `days` reach
/// over the stretch.
pub fn status(
    habit: &Habit,
    pauses: &[HabitPause],
    days: &BTreeMap<JournalDay, DayRecord>,
    day: JournalDay,
    today: JournalDay,
) -> DayStatus {
    let nothing = DayRecord::default();
    let record = days.get(&day).unwrap_or(&nothing);
    let at_least = habit.direction == HabitDirection::AtLeast;
    if at_least && record.is_done(habit) {
        return if record.small && record.value < habit.day_target() {
            DayStatus::Small
        } else {
            DayStatus::Done
        };
    }
    if let Some(reason) = record.skip {
        return DayStatus::Skipped {
            reason,
            text: record.note.clone(),
        };
    }
    if let Some(pause) = pause_on(pauses, day) {
        return DayStatus::Paused {
            reason: pause.reason,
            note: pause.note.clone(),
            until: pause.until_day,
        };
    }
    if at_least && let Some(stretch) = Stretch::around(habit, pauses, days, day) {
        return in_stretch(habit, &stretch, record, day, today);
    }
    let due = habit.possible_on(day);
    match (record.is_started(), due, day < today) {
        // At most: a day is known to be kept only once it is over.
        (_, true, true) if !at_least => {
            if record.is_done(habit) {
                DayStatus::Done
            } else {
                DayStatus::Missed
            }
        }
        (true, _, _) => DayStatus::Partial,
        (false, false, _) => DayStatus::Off,
        // Of a count rule no single day is missed.
        (false, true, true) if habit.schedule.is_count() => DayStatus::Off,
        (false, true, true) => DayStatus::Missed,
        (false, true, false) => DayStatus::Open,
    }
}

/// The status of a day of neither rest nor a whole target.
fn in_stretch(
    habit: &Habit,
    stretch: &Stretch,
    record: &DayRecord,
    day: JournalDay,
    today: JournalDay,
) -> DayStatus {
    match (record.is_started(), stretch.is_wanted(habit)) {
        // The amounts of several days are the whole together.
        (true, _) if stretch.is_kept(habit) => DayStatus::Done,
        (true, _) => DayStatus::Partial,
        (false, false) => DayStatus::Off,
        (false, true) if stretch.last >= today => {
            // Ahead of today only the due day itself.
            if day <= today || day == stretch.first {
                DayStatus::Open
            } else {
                DayStatus::Off
            }
        }
        (false, true) if day == stretch.first => DayStatus::Missed,
        (false, true) => DayStatus::Off,
    }
}
