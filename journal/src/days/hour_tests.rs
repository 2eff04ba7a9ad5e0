//! Where an hour hides, against a look at every place there is.
use chrono::Weekday;
use proptest::prelude::*;
use rstest::rstest;

use super::{
    audit::{HALF_HOURS, Slot, SlotUse},
    hour::{DayGroup, Grid, Place, find, places},
};
use crate::calendar::JournalDay;

/// How many half hours the property looks at.
const FEW: usize = 6;

fn all_could(grid: &Grid, days: &[usize], from: usize, until: usize) -> bool {
    days.iter().all(|day| (from..until).all(|at| grid[*day][at]))
}

/// Every set of days with every stretch of half hours.
fn every_place() -> Vec<Place> {
    let mut all = Vec::new();
    for set in 1..128_u32 {
        let days: Vec<usize> = (0..7).filter(|day| set & (1 << day) != 0).collect();
        for from in 0..FEW {
            for until in from + 1..=FEW {
                let days = days.clone();
                all.push(Place { days, from, until });
            }
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn each_place_is_the_best_of_what_is_left(marked in prop::collection::vec(any::<bool>(), 7 * FEW)) {
        let mut left: Grid = [[false; HALF_HOURS as usize]; 7];
        for (n, could) in marked.iter().enumerate() {
            left[n / FEW][n % FEW] = *could;
        }
        for place in places(left, 100) {
            let best = every_place()
                .into_iter()
                .filter(|one| all_could(&left, &one.days, one.from, one.until))
                .map(|one| one.rank())
                .max();
            prop_assert_eq!(best, Some(place.rank()));
            prop_assert!(all_could(&left, &place.days, place.from, place.until));
            for day in &place.days {
                left[*day][place.from..place.until].fill(false);
            }
        }
        prop_assert!(left.iter().flatten().all(|cell| !cell));
    }
}

fn monday() -> JournalDay {
    JournalDay::new(2026, 11, 16).unwrap()
}

/// The half hours of a day from 4:00 on.
fn order() -> Vec<u16> {
    (0..HALF_HOURS).map(|n| (n + 8) % HALF_HOURS).collect()
}

fn slot(day: u16, half_hour: u16, of: Option<SlotUse>) -> Slot {
    Slot {
        slot: day * HALF_HOURS + half_hour,
        of,
        could: true,
    }
}

#[test]
fn the_way_home_on_weekdays_comes_before_a_long_sunday() {
    let mut slots: Vec<Slot> = (0..5).map(|day| slot(day, 37, Some(SlotUse::Commute))).collect();
    slots.extend((20..28).map(|half| slot(6, half, Some(SlotUse::Rest))));
    let found = find(&slots, monday(), &order());
    assert_eq!(found.len(), 2);
    let first = &found[0];
    assert_eq!(
        (first.group, first.start, first.end),
        (DayGroup::Weekdays, 1110, 1140)
    );
    assert_eq!((first.minutes, first.total, first.regular), (30, 150, true));
    assert_eq!(first.of, Some(SlotUse::Commute));
    let second = &found[1];
    assert_eq!(
        (second.group, &second.weekdays[..]),
        (DayGroup::Some, &[Weekday::Sun][..])
    );
    assert_eq!((second.minutes, second.total, second.regular), (240, 240, false));
}

#[test]
fn an_evening_goes_on_over_midnight_and_no_further_than_the_day() {
    let late: Vec<Slot> = [46, 47, 0, 1].map(|half| slot(0, half, None)).to_vec();
    let found = find(&late, monday(), &order());
    assert_eq!((found[0].start, found[0].end, found[0].minutes), (1380, 60, 120));
    assert_eq!(found[0].of, None);
    let turned: Vec<Slot> = [7, 8].map(|half| slot(0, half, None)).to_vec();
    assert_eq!(
        find(&turned, monday(), &order()).len(),
        2,
        "3:30 is the night's end, 4:00 the morning"
    );
}

#[rstest]
#[case(&[0, 1, 2, 3, 4, 5, 6], DayGroup::EveryDay)]
#[case(&[0, 1, 2, 3, 4], DayGroup::Weekdays)]
#[case(&[5, 6], DayGroup::Weekend)]
#[case(&[0, 2, 4], DayGroup::Some)]
#[case(&[4, 5, 6], DayGroup::Some)]
fn days_have_a_word(#[case] days: &[u16], #[case] group: DayGroup) {
    let slots: Vec<Slot> = days.iter().map(|day| slot(*day, 20, None)).collect();
    assert_eq!(find(&slots, monday(), &order())[0].group, group);
}
