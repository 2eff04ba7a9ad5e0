//! One day: what was planned, what was logged, and what is not recorded.
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    DayTypeName, EarlierPlan, Piece, TimeUse, UseMinutes, UseSum, UsedActivity, actual::actual,
    all_activities, band, held::Design, planned, side_by_side,
};
use crate::{
    calendar::{JournalDay, Now},
    checkins, entries,
    error::Result,
    ids::DayTypeId,
    journal::turn_over,
};

/// Shorter gaps aren't shown as unrecorded: nobody logs to the minute.
const LEAST_GAP: u16 = 15;

/// Which day to show.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
pub struct DayRibbonQuery {
    /// The day; today without one.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
}

/// A stretch of the band.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct BandStretch {
    /// Minutes from midnight, 0 to 1439.
    pub start: u16,
    /// Minutes from midnight, 1 to 1440, after `start`.
    pub end: u16,
}

/// A day by design and as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DayRibbon {
    /// The day.
    pub day: JournalDay,
    /// Whether it is today.
    pub is_today: bool,
    /// Whether some type of day has a plan.
    pub has_plan: bool,
    /// The types to choose from, in the person's order; also one put away that the day has.
    pub types: Vec<DayTypeName>,
    /// The day's type.
    pub type_id: Option<DayTypeId>,
    /// The type that it has unless it is given another.
    pub usual_type_id: Option<DayTypeId>,
    /// What is planned, in the order of the clock: what held on that day.
    pub plan: Vec<Piece>,
    /// That plan, if it was changed since.
    pub earlier: Vec<EarlierPlan>,
    /// What was logged at a known time, in the order of the clock.
    pub actual: Vec<Piece>,
    /// What is planned (other than sleep and free time), is over, and isn't recorded; not what is under way now. Stretches of a quarter of an hour and more.
    pub unrecorded: Vec<BandStretch>,
    /// The minute on the clock; of today only.
    pub now_minute: Option<u16>,
    /// Planned and logged minutes.
    pub sums: Vec<UseSum>,
    /// Logged minutes without a known time.
    pub untimed: Vec<UseMinutes>,
    /// Minutes that more than one entry claims.
    pub overlapping: u16,
    /// The activities that occur.
    pub activities: Vec<UsedActivity>,
}

/// One day.
///
/// # Errors
/// If it can't be read.
pub fn ribbon(sql: &Connection, now: &Now, query: DayRibbonQuery) -> Result<DayRibbon> {
    let turn_over = turn_over(sql)?;
    let begins = u16::from(turn_over.0) * 60;
    let today = now.journal_day(turn_over);
    let day = query.day.unwrap_or(today);
    let design = Design::of(sql, day, day)?;
    let types = &design.types;
    let chosen = design.type_of(day);
    let blocks = design.plan_of(day);
    let spent = entries::spent(sql, day, day)?;
    let actual = actual(day, begins, &spent, &checkins::of_day(sql, day)?);
    let plan = band::pieces(blocks);
    let now_minute = (day == today).then(|| minute_of(now));
    let over = if day > today {
        Vec::new()
    } else {
        elapsed(begins, now_minute)
    };
    // What is under way is logged when it ends.
    let is_under_way = |piece: &Piece| now_minute.is_some_and(|now| (piece.start..piece.end).contains(&now));
    let begun: Vec<Piece> = plan
        .iter()
        .copied()
        .filter(|piece| !is_under_way(piece))
        .collect();
    let meant = band::stretches(&begun, |of| !matches!(of, TimeUse::Sleep | TimeUse::Free));
    let recorded = band::stretches(&actual.pieces, |_| true);
    let unrecorded = band::without(&band::within(&meant, &over), &recorded);
    let order = all_activities(sql)?;
    let sums = side_by_side(&order, &planned(blocks), &actual.sums);
    Ok(DayRibbon {
        day,
        is_today: day == today,
        has_plan: types.iter().any(|one| !one.archived && !one.blocks.is_empty()),
        type_id: chosen.map(|one| one.id),
        usual_type_id: design.usual_of(day).map(|one| one.id),
        types: types
            .iter()
            .filter(|one| !one.archived || chosen.is_some_and(|chosen| chosen.id == one.id))
            .map(|one| DayTypeName {
                id: one.id,
                name: one.name.clone(),
            })
            .collect(),
        earlier: design.earlier(std::iter::once(day)),
        unrecorded: unrecorded
            .into_iter()
            .filter(|(start, end)| end - start >= LEAST_GAP)
            .map(|(start, end)| BandStretch { start, end })
            .collect(),
        now_minute,
        untimed: actual.untimed_in(&order),
        overlapping: actual.overlapping,
        activities: order
            .into_iter()
            .filter(|a| sums.iter().any(|sum| sum.of == TimeUse::Activity { id: a.id }))
            .collect(),
        sums,
        plan,
        actual: actual.pieces,
    })
}

/// The minute on the wall clock, 0 to 1439.
fn minute_of(now: &Now) -> u16 {
    use chrono::Timelike;
    // An hour of a day and a minute of an hour.
    (now.local().hour() * 60 + now.local().minute()) as u16
}

/// What of a day's band is over: from the turn-over up to `now`, or all of it.
fn elapsed(begins: u16, now: Option<u16>) -> Vec<band::Stretch> {
    let mut over = match now {
        None => vec![(0, band::DAY)],
        Some(now) => band::cut(begins, (now + band::DAY - begins) % band::DAY),
    };
    over.sort_unstable();
    over
}
