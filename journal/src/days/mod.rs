//! Days by design: types of days that the person names, the day planned for each, and what was logged beside it.
//!
//! Types here. A day is a circle of 24 hours by the wall clock: minutes 0 to 1440, and a block that ends before it starts goes
//! over midnight ([`band`] cuts it there). Which type a day has is a rule in `types.rs`, with all that people do to types and
//! their plans, and which plan held on it in `held.rs`. [`actual`] puts what was logged on the band, [`ribbon`] has one day of both, [`week`] seven days and the
//! average of several weeks. [`audit`] looks at one week by half hours, and [`hour`] finds where an hour hides in it.
//! `store.rs` has the SQL.
//!
//! Plans and usual weekdays hold from the day on which they were said: what was logged is compared with what held on its day.
pub mod actual;
pub mod audit;
pub mod band;
mod held;
pub mod hour;
pub mod ribbon;
mod store;
mod types;
pub mod week;

use std::collections::BTreeMap;

use chrono::Weekday;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    activities,
    calendar::JournalDay,
    error::Result,
    ids::{ActivityId, DayTypeId},
};

pub use held::EarlierPlan;
pub(crate) use store::has_plan;
pub use types::{
    DayTypeDeletion, DayTypeForm, archive, change, create, delete, deletion, name, plan, reorder, set_day,
    types,
};

/// Longest name of a type, in characters.
pub const MAX_NAME: usize = 40;
/// Most types in a journal.
pub const MAX_TYPES: usize = 20;
/// Most blocks of a day.
pub const MAX_BLOCKS: usize = 60;
/// Blocks begin and end on multiples of so many minutes.
pub const GRID: u16 = 5;

/// What time is for, or went into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TimeUse {
    /// An activity.
    Activity {
        /// Which.
        id: ActivityId,
    },
    /// Sleep.
    Sleep,
    /// Kept free; nothing is logged as that.
    Free,
    /// Anything else: without an activity.
    Other,
}

/// A planned stretch of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Block {
    /// Minutes from midnight, 0 to 1435, a multiple of five.
    pub start: u16,
    /// Minutes from midnight, 5 to 1440, a multiple of five; before `start` it is on the next date.
    pub end: u16,
    /// What it is for.
    pub of: TimeUse,
}

/// A stretch of the band with one use; never over midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Piece {
    /// Minutes from midnight, 0 to 1439.
    pub start: u16,
    /// Minutes from midnight, 1 to 1440, after `start`.
    pub end: u16,
    /// What it is for, or went into.
    pub of: TimeUse,
}

/// A type of day, as it holds on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DayType {
    /// Its id.
    pub id: DayTypeId,
    /// Its name, 1 to [`MAX_NAME`] characters.
    pub name: String,
    /// The weekdays that usually are of this type.
    #[ts(type = "Array<\"Mon\" | \"Tue\" | \"Wed\" | \"Thu\" | \"Fri\" | \"Sat\" | \"Sun\">")]
    pub weekdays: Vec<Weekday>,
    /// Whether Japanese national holidays usually are of this type, whatever their weekday.
    pub holidays: bool,
    /// What is planned, in the order of the clock.
    pub blocks: Vec<Block>,
    /// From when that plan holds; none if it is the first, which is taken for all days before, too.
    pub since: Option<JournalDay>,
    /// Put away: no day is of this type any more unless it was given it singly.
    pub archived: bool,
}

/// A type of day by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DayTypeName {
    /// Its id.
    pub id: DayTypeId,
    /// Its name.
    pub name: String,
}

/// An activity, as bands and sums show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UsedActivity {
    /// The activity.
    pub id: ActivityId,
    /// Its name.
    pub name: String,
    /// Its place in the palette, 1 to 8.
    pub colour: u8,
}

/// Planned and logged minutes of one use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct UseSum {
    /// What for.
    pub of: TimeUse,
    /// Planned minutes.
    pub planned: i64,
    /// Logged minutes, with and without a time of the day.
    pub logged: i64,
}

/// Minutes of one use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct UseMinutes {
    /// What for.
    pub of: TimeUse,
    /// How many.
    pub minutes: i64,
}

/// Minutes by use.
pub(crate) type Sums = BTreeMap<TimeUse, i64>;

impl Block {
    /// Its length in minutes, 5 to 1440.
    pub fn minutes(&self) -> u16 {
        if self.end > self.start {
            self.end - self.start
        } else {
            band::DAY - self.start + self.end
        }
    }
}

/// Planned minutes by use.
pub(crate) fn planned(blocks: &[Block]) -> Sums {
    let mut sums = Sums::new();
    for block in blocks {
        *sums.entry(block.of).or_default() += i64::from(block.minutes());
    }
    sums
}

/// Both sides of each use that has any minutes; activities in the person's order, then sleep, free time and the rest.
pub(crate) fn side_by_side(order: &[UsedActivity], planned: &Sums, logged: &Sums) -> Vec<UseSum> {
    let at = |sums: &Sums, of| sums.get(&of).copied().unwrap_or(0);
    uses(order)
        .map(|of| UseSum {
            of,
            planned: at(planned, of),
            logged: at(logged, of),
        })
        .filter(|sum| sum.planned != 0 || sum.logged != 0)
        .collect()
}

/// Every use, in the order in which they are shown.
pub(crate) fn uses(order: &[UsedActivity]) -> impl Iterator<Item = TimeUse> {
    let activities = order.iter().map(|a| TimeUse::Activity { id: a.id });
    activities.chain([TimeUse::Sleep, TimeUse::Free, TimeUse::Other])
}

/// Every activity, those put away too, in the person's order.
pub(crate) fn all_activities(sql: &Connection) -> Result<Vec<UsedActivity>> {
    let all = activities::all(sql)?.into_iter();
    Ok(all
        .map(|a| UsedActivity {
            id: a.id,
            name: a.name,
            colour: a.colour,
        })
        .collect())
}

#[cfg(test)]
mod band_tests;
#[cfg(test)]
mod held_tests;
#[cfg(test)]
mod hour_tests;
#[cfg(test)]
mod tests;
