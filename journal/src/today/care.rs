//! When days ask for care: short sleep or fatigue for days, or more hours than the week was to have. It's said gently, once a
//! day, and offers the small versions; nothing is ever taken away. What was answered to it holds for that day.
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::store;
use crate::{
    activities::{self, ActivitiesQuery},
    calendar::JournalDay,
    checkins::{self, Checkin},
    entries,
    error::Result,
    journal::Tx,
};

/// Sleep under this is short, in minutes: six hours, the lower end of what the method asks for.
const SHORT_SLEEP: u16 = 6 * 60;
/// From here on fatigue is high, 1 to 5.
const TIRED: u8 = 4;
/// So many days in a row are worth a word.
const DAYS: u32 = 3;
/// How far back is looked.
const LOOK_BACK: i64 = 14;
/// So much more than the week's budget is worth a word, in minutes.
const OVER: i64 = 60;

/// What asks for care.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Care {
    /// Less than six hours of sleep.
    Sleep {
        /// On so many days in a row, 3 to 14.
        days: u32,
    },
    /// Fatigue of 4 or 5.
    Fatigue {
        /// On so many days in a row, 3 to 14.
        days: u32,
    },
    /// An activity took more than its budget of the week.
    Hours {
        /// Its name.
        name: String,
        /// How much more, in minutes, 60 or more.
        minutes: i64,
    },
}

/// An answer to the word of care.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct AnswerCare {
    /// The day; today without one.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
    /// Whether it becomes a day of small versions; else it's a usual one, and the word isn't said again.
    pub easy: bool,
}

/// Keeps the answer for its day.
///
/// # Errors
/// A day to come.
pub fn answer(tx: &Tx<'_>, given: AnswerCare) -> Result<()> {
    let today = tx.today()?;
    let day = given.day.unwrap_or(today);
    entries::check_day(day, today)?;
    store::put_care_answer(tx, day, given.easy)
}

/// Whether `day` was made a day of small versions.
///
/// # Errors
/// If the journal can't be read.
pub fn is_easy(sql: &Connection, day: JournalDay) -> Result<bool> {
    Ok(store::care_answer(sql, day)? == Some(true))
}

/// What asks for care on `today`: sleep before fatigue before hours, at most one.
pub(super) fn care(sql: &Connection, today: JournalDay) -> Result<Option<Care>> {
    let days = checkins::between(sql, today.plus_days(-LOOK_BACK), today)?;
    let in_a_row = |is: &dyn Fn(&Checkin) -> bool| Some(run(&days, today, is)).filter(|n| *n >= DAYS);
    if let Some(days) = in_a_row(&|day| day.sleep_minutes.is_some_and(|m| m < SHORT_SLEEP)) {
        return Ok(Some(Care::Sleep { days }));
    }
    if let Some(days) = in_a_row(&|day| day.fatigue.is_some_and(|f| f >= TIRED)) {
        return Ok(Some(Care::Fatigue { days }));
    }
    let all = activities::activities(sql, ActivitiesQuery::default(), today)?;
    let over = all
        .into_iter()
        .filter_map(|row| Some((-row.minutes_left?, row.activity.name)));
    let most = over.filter(|(minutes, _)| *minutes >= OVER).max();
    Ok(most.map(|(minutes, name)| Care::Hours { name, minutes }))
}

/// On how many days in a row, up to today, or up to yesterday while today says nothing of it yet.
fn run(days: &[Checkin], today: JournalDay, is: &dyn Fn(&Checkin) -> bool) -> u32 {
    let on = |day: JournalDay| days.iter().any(|one| one.day == day && is(one));
    let last = if days.iter().any(|one| one.day == today) {
        today
    } else {
        today.previous()
    };
    // At most as many as were looked at.
    (0..LOOK_BACK).take_while(|ago| on(last.plus_days(-ago))).count() as u32
}
