//! The Habits page's list: strength and the last 26 weeks of each.
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::{
    Habit, HabitPause,
    checkpoints::{Loaded, standing},
    days::pause_on,
    footsteps::{HabitWeek, STRIP_WEEKS, strip},
    steps::StreakUnit,
    store,
};
use crate::{calendar::JournalDay, error::Result, life};

/// A habit's row in the list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HabitListRow {
    /// The habit.
    pub habit: Habit,
    /// Strength in thousandths, 0 to 1000.
    pub strength: u32,
    /// Periods kept in a row.
    pub streak: u32,
    /// What the streak counts.
    pub streak_unit: StreakUnit,
    /// The pause that it is in.
    pub pause: Option<HabitPause>,
    /// The last 26 weeks, earliest first.
    pub weeks: Vec<HabitWeek>,
}

/// Every habit that is in use, or put away, in the person's order.
pub fn list(sql: &Connection, today: JournalDay, archived: bool) -> Result<Vec<HabitListRow>> {
    let week_start = life::first_weekday(sql)?;
    let mut rows = Vec::new();
    for habit in store::all(sql)?.into_iter().filter(|h| h.archived == archived) {
        let (_, state, _) = standing(sql, habit.clone(), today, week_start)?;
        let loaded = Loaded::new(sql, habit, today.plus_days(-7 * STRIP_WEEKS), today, week_start)?;
        rows.push(HabitListRow {
            strength: (state.score * 1000.0).round() as u32,
            streak: state.current,
            streak_unit: StreakUnit::of(&loaded.habit),
            pause: pause_on(&loaded.pauses, today).cloned(),
            weeks: strip(&loaded, today),
            habit: loaded.habit,
        });
    }
    Ok(rows)
}
