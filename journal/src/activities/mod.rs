//! Activities: the roles being lived (main job, parallel career, learning, family …), each with a colour and a weekly
//! hour budget.
//!
//! Types here, what people do with them in `edit.rs`, SQL in `store.rs`.
mod edit;
mod store;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{calendar::JournalDay, error::Result, ids::ActivityId, life};

pub use edit::{
    ActivityForm, MAX_ACTIVITIES, MAX_NAME, archive, change, create, delete, deletion, name, reorder,
};

/// What part of life an activity is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ActivityKind {
    /// The employment.
    MainJob,
    /// A second career beside it.
    ParallelCareer,
    /// Learning.
    Learning,
    /// Family.
    Family,
    /// Health.
    Health,
    /// A community, a neighbourhood, volunteering.
    Community,
    /// A hobby.
    Hobby,
}

impl ActivityKind {
    const ALL: [Self; 7] = [
        Self::MainJob,
        Self::ParallelCareer,
        Self::Learning,
        Self::Family,
        Self::Health,
        Self::Community,
        Self::Hobby,
    ];

    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::MainJob => "main_job",
            Self::ParallelCareer => "parallel_career",
            Self::Learning => "learning",
            Self::Family => "family",
            Self::Health => "health",
            Self::Community => "community",
            Self::Hobby => "hobby",
        }
    }

    /// The colour it takes where that is free. The fifth is sleep's in the charts, so no kind starts with it.
    fn own_colour(self) -> u8 {
        match self {
            Self::MainJob => 1,
            Self::ParallelCareer => 2,
            Self::Learning => 3,
            Self::Family => 4,
            Self::Health => 6,
            Self::Community => 7,
            Self::Hobby => 8,
        }
    }
}

/// A role being lived.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Activity {
    /// Its id.
    pub id: ActivityId,
    /// Its name, 1 to 40 characters.
    pub name: String,
    /// What part of life it is.
    pub kind: ActivityKind,
    /// Its place in the colour-blind safe palette, 1 to 8.
    pub colour: u8,
    /// Minutes a week that it is to take, 1 to 10080.
    pub weekly_minutes: Option<u16>,
    /// Put away.
    pub archived: bool,
}

/// An activity with what it took this week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActivityRow {
    /// The activity.
    #[serde(flatten)]
    pub activity: Activity,
    /// Minutes of entries this week so far, its own and its habits'.
    pub minutes_this_week: i64,
    /// Minutes of the budget that are left this week; negative where it is exceeded.
    pub minutes_left: Option<i64>,
}

/// Which activities to list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
pub struct ActivitiesQuery {
    /// Also those that are put away.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub archived: bool,
}

/// What deleting an activity does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ActivityDeletion {
    /// Goals that stay and lose the link.
    pub goals_kept: u32,
    /// Habits that stay and lose the link.
    pub habits_kept: u32,
    /// Entries that stay and lose the link.
    pub entries_kept: u32,
}

/// Every activity in the person's order, those put away too.
///
/// # Errors
/// If they can't be read.
pub fn all(sql: &Connection) -> Result<Vec<Activity>> {
    store::all(sql)
}

/// The activities in the person's order, with what they took in the week of `today` up to that day.
pub fn activities(sql: &Connection, query: ActivitiesQuery, today: JournalDay) -> Result<Vec<ActivityRow>> {
    let monday = today.week_start(life::first_weekday(sql)?);
    let minutes = store::minutes(sql, monday, today)?;
    let listed = store::all(sql)?
        .into_iter()
        .filter(|a| query.archived || !a.archived);
    Ok(listed
        .map(|activity| {
            let taken = minutes.get(&activity.id).copied().unwrap_or(0);
            ActivityRow {
                minutes_this_week: taken,
                minutes_left: activity.weekly_minutes.map(|budget| i64::from(budget) - taken),
                activity,
            }
        })
        .collect())
}

#[cfg(test)]
mod tests;
