//! Finds where an hour hides in a week: of the half hours that could be one's own, the places to begin with.
//!
//! A place is a time of the day (some half hours in a row) on the days on which all of it could be one's own. Places on three
//! days and more come first, for a habit needs something that comes again; among these, and among the others, the one with
//! the most minutes a week, then the one on more days, then the earlier. The best is taken, then the best of what is left,
//! up to [`MOST`]: no half hour is in two of them.
use chrono::Weekday;
use serde::Serialize;
use ts_rs::TS;

use super::audit::{HALF_HOURS, Slot, SlotUse};
use crate::calendar::JournalDay;

/// How many places are told at most.
pub const MOST: usize = 5;
/// From so many days on a place is regular.
pub const REGULAR: usize = 3;

/// Which days of a week, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DayGroup {
    /// All seven.
    EveryDay,
    /// Monday to Friday.
    Weekdays,
    /// Saturday and Sunday.
    Weekend,
    /// Others: they are named.
    Some,
}

/// A time of the day that could be one's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FoundTime {
    /// On which weekdays, in the order of the week looked at.
    #[ts(type = "Array<\"Mon\" | \"Tue\" | \"Wed\" | \"Thu\" | \"Fri\" | \"Sat\" | \"Sun\">")]
    pub weekdays: Vec<Weekday>,
    /// These in a word.
    pub group: DayGroup,
    /// From, in minutes from midnight, 0 to 1410.
    pub start: u16,
    /// Until, in minutes from midnight, 30 to 1440; not after `start` where it goes over midnight.
    pub end: u16,
    /// Minutes on each of these days.
    pub minutes: u16,
    /// Minutes in the week.
    pub total: u16,
    /// On three days and more.
    pub regular: bool,
    /// What most of it goes into now; none where nothing is filled in.
    pub of: Option<SlotUse>,
}

/// A place in the grid: days, and half hours in the order of the day, the end not included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub days: Vec<usize>,
    pub from: usize,
    pub until: usize,
}

/// Which half hours of each day could be one's own, in the order of the day.
pub(super) type Grid = [[bool; HALF_HOURS as usize]; 7];

impl Place {
    fn half_hours(&self) -> usize {
        self.days.len() * (self.until - self.from)
    }

    /// What makes a place better than another.
    pub(super) fn rank(&self) -> (bool, usize, usize, std::cmp::Reverse<usize>) {
        (
            self.days.len() >= REGULAR,
            self.half_hours(),
            self.days.len(),
            std::cmp::Reverse(self.from),
        )
    }
}

/// The places to begin with, the best first. `order` has the half hours of the clock in the order of the day.
pub fn find(slots: &[Slot], first_day: JournalDay, order: &[u16]) -> Vec<FoundTime> {
    let at = |day: usize, place: usize| {
        let half_hour = order.get(place).copied().unwrap_or(0);
        let slot = day as u16 * HALF_HOURS + half_hour;
        slots.iter().find(|one| one.slot == slot)
    };
    let mut grid: Grid = [[false; HALF_HOURS as usize]; 7];
    for (day, row) in grid.iter_mut().enumerate() {
        for (place, cell) in row.iter_mut().enumerate() {
            *cell = at(day, place).is_some_and(|one| one.could);
        }
    }
    places(grid, MOST)
        .into_iter()
        .map(|place| {
            let weekdays: Vec<Weekday> = place
                .days
                .iter()
                .map(|day| first_day.plus_days(*day as i64).weekday())
                .collect();
            let clock = |place: usize| order.get(place).copied().unwrap_or(0) * 30;
            let minutes = (place.until - place.from) as u16 * 30;
            let uses = place.days.iter().flat_map(|day| {
                (place.from..place.until).filter_map(|half| at(*day, half).and_then(|one| one.of.clone()))
            });
            FoundTime {
                group: group(&weekdays),
                start: clock(place.from),
                end: clock(place.until - 1) + 30,
                minutes,
                total: minutes * place.days.len() as u16,
                regular: place.days.len() >= REGULAR,
                of: most_frequent(uses),
                weekdays,
            }
        })
        .collect()
}

/// The best place, then the best of what is left, up to `most`.
pub(super) fn places(mut grid: Grid, most: usize) -> Vec<Place> {
    let mut found = Vec::new();
    while found.len() < most {
        let Some(best) = best(&grid) else { break };
        for day in &best.days {
            if let Some(row) = grid.get_mut(*day) {
                row.iter_mut()
                    .take(best.until)
                    .skip(best.from)
                    .for_each(|cell| *cell = false);
            }
        }
        found.push(best);
    }
    found
}

fn best(grid: &Grid) -> Option<Place> {
    let mut best: Option<Place> = None;
    for from in 0..usize::from(HALF_HOURS) {
        // Days on which everything from here on could be one's own; fewer the longer it gets.
        let mut days: Vec<usize> = (0..grid.len()).collect();
        for until in from + 1..=usize::from(HALF_HOURS) {
            days.retain(|day| {
                grid.get(*day)
                    .and_then(|row| row.get(until - 1))
                    .is_some_and(|cell| *cell)
            });
            if days.is_empty() {
                break;
            }
            let place = Place {
                days: days.clone(),
                from,
                until,
            };
            if best.as_ref().is_none_or(|best| place.rank() > best.rank()) {
                best = Some(place);
            }
        }
    }
    best
}

fn group(weekdays: &[Weekday]) -> DayGroup {
    let weekend = weekdays
        .iter()
        .filter(|day| matches!(day, Weekday::Sat | Weekday::Sun))
        .count();
    match (weekdays.len() - weekend, weekend) {
        (5, 2) => DayGroup::EveryDay,
        (5, 0) => DayGroup::Weekdays,
        (0, 2) => DayGroup::Weekend,
        _ => DayGroup::Some,
    }
}

fn most_frequent(uses: impl Iterator<Item = SlotUse>) -> Option<SlotUse> {
    let mut counts: Vec<(usize, SlotUse)> = Vec::new();
    for of in uses {
        match counts.iter_mut().find(|(_, one)| *one == of) {
            Some((count, _)) => *count += 1,
            None => counts.push((1, of)),
        }
    }
    // Of two alike the one that comes first.
    counts.reverse();
    counts
        .into_iter()
        .max_by_key(|(count, _)| *count)
        .map(|(_, of)| of)
}
