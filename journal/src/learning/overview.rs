//! The list with its sums, and one of it in full.
use chrono::Datelike;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::{LearningItem, LearningState, LearningUse, store};
use crate::{calendar::JournalDay, entries::EntryRow, error::Result, ids::LearningId};

/// Months of the chart, this one included.
const MONTHS: i32 = 12;
/// Entries that one item shows.
const ENTRIES: u32 = 100;
/// Within so many days a certificate's end is told.
const RENEWAL_DAYS: i64 = 90;

/// Everything learnt, and the year's minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LearningOverview {
    /// Today.
    pub today: JournalDay,
    /// What is going on first, then what is planned, finished (the newest first) and put down.
    pub items: Vec<LearningRow>,
    /// Minutes of all entries of the kind learning in the last twelve months, and of steps of learning activities, by month.
    pub months: Vec<LearningMonth>,
    /// The sum of these minutes.
    pub minutes: i64,
    /// Of these, minutes of this calendar year.
    pub minutes_this_year: i64,
    /// How many were finished this calendar year.
    pub finished_this_year: u32,
    /// What they cost that were begun this calendar year, in whole yen.
    pub yen_this_year: i64,
}

/// One of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LearningRow {
    /// What it is.
    #[serde(flatten)]
    pub item: LearningItem,
    /// How far it is.
    pub state: LearningState,
    /// Minutes spent on it.
    pub minutes: i64,
    /// How often it was used.
    pub uses: u32,
    /// Days to the target day of what isn't over; negative after it.
    pub days_left: Option<i64>,
    /// Days until it has to be renewed, if that is within 90 or past.
    pub renew_in: Option<i64>,
}

/// A month's minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct LearningMonth {
    /// Its first day.
    pub month: JournalDay,
    /// Minutes.
    pub minutes: i64,
}

/// One in full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LearningDetail {
    /// As in the list.
    pub row: LearningRow,
    /// The goal's title.
    pub goal: Option<String>,
    /// The activity's name.
    pub activity: Option<String>,
    /// Where it was used, the newest first.
    pub uses: Vec<LearningUse>,
    /// Entries spent on it, the newest first; at most a hundred.
    pub entries: Vec<EntryRow>,
    /// How many there are.
    pub entry_count: u32,
}

/// The list, as it is on `today`.
pub fn overview(sql: &Connection, today: JournalDay) -> Result<LearningOverview> {
    let first = today.month_start().plus_months(1 - MONTHS);
    let by_month = store::month_minutes(sql, first, today)?;
    let months: Vec<_> = (0..MONTHS)
        .map(|n| first.plus_months(n))
        .map(|month| LearningMonth {
            month,
            minutes: by_month.get(&month).copied().unwrap_or(0),
        })
        .collect();
    let mut items: Vec<_> = store::all(sql)?
        .into_iter()
        .map(|(item, minutes, uses)| row(item, minutes, uses, today))
        .collect();
    items.sort_by(|a, b| {
        let near = |row: &LearningRow| {
            (
                row.item.target_on.is_none(),
                row.item.target_on,
                row.item.started_on,
            )
        };
        let ended = |row: &LearningRow| row.item.finished_on.or(row.item.stopped_on);
        let within = match a.state {
            LearningState::Going | LearningState::Planned => near(a).cmp(&near(b)),
            LearningState::Finished | LearningState::Stopped => ended(b).cmp(&ended(a)),
        };
        a.state.cmp(&b.state).then(within).then(a.item.id.cmp(&b.item.id))
    });
    let this_year = |day: Option<JournalDay>| day.is_some_and(|day| day.0.year() == today.0.year());
    Ok(LearningOverview {
        today,
        minutes: months.iter().map(|m| m.minutes).sum(),
        minutes_this_year: months
            .iter()
            .filter(|m| m.month.0.year() == today.0.year())
            .map(|m| m.minutes)
            .sum(),
        finished_this_year: items.iter().filter(|row| this_year(row.item.finished_on)).count() as u32,
        yen_this_year: items
            .iter()
            .filter(|row| this_year(row.item.started_on))
            .filter_map(|row| row.item.yen)
            .fold(0, i64::saturating_add),
        items,
        months,
    })
}

/// One in full.
///
/// # Errors
/// If it isn't there.
pub fn detail(sql: &Connection, id: LearningId, today: JournalDay) -> Result<LearningDetail> {
    let (item, minutes, uses) = store::with_sums(sql, id)?;
    let names = store::names(sql, &item)?;
    let (entries, entry_count) = store::entries(sql, id, ENTRIES)?;
    Ok(LearningDetail {
        row: row(item, minutes, uses, today),
        goal: names.goal,
        activity: names.activity,
        uses: store::uses(sql, id)?,
        entries,
        entry_count,
    })
}

fn row(item: LearningItem, minutes: i64, uses: u32, today: JournalDay) -> LearningRow {
    let state = item.state();
    let is_over = matches!(state, LearningState::Finished | LearningState::Stopped);
    LearningRow {
        state,
        minutes,
        uses,
        days_left: item.target_on.filter(|_| !is_over).map(|day| day - today),
        renew_in: item
            .expires_on
            .filter(|_| state == LearningState::Finished)
            .map(|day| day - today)
            .filter(|days| *days <= RENEWAL_DAYS),
        item,
    }
}
