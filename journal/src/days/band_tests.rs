//! Blocks and entries on the band against a look at every minute.
use proptest::prelude::*;
use rstest::rstest;

use super::{
    Block, Piece, TimeUse,
    actual::{Placed, actual, laid},
    band::{self, DAY, Stretch},
};
use crate::{calendar::JournalDay, checkins::Checkin, entries::Spent, ids::ActivityId};

fn block(start: u16, end: u16) -> Block {
    Block {
        start,
        end,
        of: TimeUse::Free,
    }
}

fn activity(n: u128) -> ActivityId {
    uuid::Uuid::from_u128(n).into()
}

/// Every minute that a block has, walking on from its start until its end comes.
fn minutes_of(block: &Block) -> Vec<u16> {
    let mut minutes = vec![block.start];
    let mut at = block.start;
    loop {
        at = (at + 1) % DAY;
        if at == block.end % DAY {
            return minutes;
        }
        minutes.push(at);
    }
}

fn has(stretches: &[Stretch], minute: u16) -> bool {
    stretches
        .iter()
        .any(|(start, end)| (*start..*end).contains(&minute))
}

fn any_block() -> impl Strategy<Value = Block> {
    (0..288_u16, 1..=288_u16)
        .prop_map(|(start, end)| block(start * 5, end * 5))
        .prop_filter("a length", |one| one.start != one.end)
}

fn any_stretches() -> impl Strategy<Value = Vec<Stretch>> {
    let one = (0..60_u16, 1..20_u16).prop_map(|(start, length)| (start, start + length));
    prop::collection::vec(one, 0..6).prop_map(band::joined)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_block_has_the_minutes_that_the_clock_walks_through(one in any_block()) {
        let minutes = minutes_of(&one);
        prop_assert_eq!(usize::from(one.minutes()), minutes.len());
        let pieces = band::pieces(&[one]);
        for minute in 0..DAY {
            let there = pieces.iter().any(|p| (p.start..p.end).contains(&minute));
            prop_assert_eq!(there, minutes.contains(&minute));
        }
        prop_assert!(pieces.iter().all(|p| p.start < p.end && p.end <= DAY));
    }

    #[test]
    fn blocks_overlap_where_they_share_a_minute(blocks in prop::collection::vec(any_block(), 0..4)) {
        let shared = (0..DAY).any(|minute| {
            blocks.iter().filter(|one| minutes_of(one).contains(&minute)).count() > 1
        });
        prop_assert_eq!(band::overlapping(&blocks).is_some(), shared);
    }

    #[test]
    fn stretches_are_sets_of_minutes(a in any_stretches(), b in any_stretches()) {
        let (without, within) = (band::without(&a, &b), band::within(&a, &b));
        for minute in 0..100 {
            prop_assert_eq!(has(&without, minute), has(&a, minute) && !has(&b, minute));
            prop_assert_eq!(has(&within, minute), has(&a, minute) && has(&b, minute));
        }
        prop_assert!(a.windows(2).all(|pair| pair[0].1 < pair[1].0));
    }

    #[test]
    fn each_minute_belongs_to_the_shortest_entry_that_claims_it(
        entries in prop::collection::vec((0..200_u16, 1..80_u16, 0..3_i64), 0..8)
    ) {
        // Some are longer than what stands on the band: they were cut at the turn-over.
        let placed: Vec<Placed> = entries
            .iter()
            .enumerate()
            .map(|(n, (start, length, cut))| Placed {
                start: *start,
                end: start + length,
                minutes: i64::from(*length) + cut * 30,
                of: TimeUse::Activity { id: activity(n as u128) },
            })
            .collect();
        let pieces = laid(&placed);
        for minute in 0..300 {
            // Of two alike the one that was written first, as `min_by_key` has it.
            let claims = placed.iter().filter(|one| (one.start..one.end).contains(&minute));
            let wanted = claims.min_by_key(|one| (one.minutes, std::cmp::Reverse(one.end))).map(|one| one.of);
            let found: Vec<_> = pieces.iter().filter(|p| (p.start..p.end).contains(&minute)).collect();
            prop_assert!(found.len() <= 1);
            prop_assert_eq!(found.first().map(|p| p.of), wanted);
        }
    }

    #[test]
    fn what_was_logged_is_all_summed_and_drawn_once(
        entries in prop::collection::vec((prop::option::of(0..2000_i64), 1..2000_i64, 0..3_u128), 0..8),
        sleep in prop::option::of(0..=1440_u16), turn_over in 0..=12_u16,
    ) {
        let day = JournalDay::new(2026, 11, 22).unwrap();
        let midnight = day.0.and_hms_opt(0, 0, 0).unwrap();
        let spent: Vec<Spent> = entries
            .iter()
            .map(|(end, minutes, id)| Spent {
                day,
                minutes: *minutes,
                activity_id: (*id > 0).then(|| activity(*id)),
                ended: end.map(|end| midnight + chrono::Duration::minutes(end)),
            })
            .collect();
        let checkin = Checkin { sleep_minutes: sleep, ..Checkin::blank(day) };
        let begins = turn_over * 60;
        let found = actual(day, begins, &spent, &checkin);
        let all: i64 = spent.iter().map(|one| one.minutes).sum();
        prop_assert_eq!(found.sums.values().sum::<i64>(), all + i64::from(sleep.unwrap_or(0)));
        // Every minute of the journal day: claimed by as many entries as end after it and began before it.
        let mut claimed = 0;
        for minute in 0..DAY {
            let at = i64::from(if minute < begins { minute + DAY } else { minute });
            let claims = entries.iter().filter(|(end, minutes, _)| {
                end.is_some_and(|end| {
                    let last = i64::from(begins + DAY);
                    (i64::from(begins)..=last).contains(&end) && at < end && at >= end - minutes
                })
            });
            let claims = claims.count() as u16;
            let drawn = found.pieces.iter().filter(|p| (p.start..p.end).contains(&minute)).count();
            prop_assert_eq!(drawn, usize::from(claims > 0), "{}", minute);
            claimed += claims.saturating_sub(1);
        }
        prop_assert_eq!(found.overlapping, claimed);
        let apart = |a: &Piece, b: &Piece| a.end < b.start || (a.end == b.start && a.of != b.of);
        let in_order = found.pieces.windows(2).all(|pair| apart(&pair[0], &pair[1]));
        prop_assert!(in_order);
    }
}

#[rstest]
#[case::touching(&[block(0, 60), block(60, 120)], None)]
#[case::over_midnight_and_the_morning(&[block(1380, 360), block(355, 400)], Some(1))]
#[case::over_midnight_and_the_evening(&[block(1200, 1385), block(1380, 360)], Some(1))]
#[case::up_to_midnight_and_from_it(&[block(1380, 1440), block(0, 60)], None)]
#[case::a_whole_day_and_more(&[block(0, 1440), block(600, 605)], Some(1))]
fn known_overlaps(#[case] blocks: &[Block], #[case] found: Option<usize>) {
    assert_eq!(band::overlapping(blocks), found);
}

#[test]
fn a_block_over_midnight_stands_at_both_ends() {
    let pieces = band::pieces(&[block(1380, 360)]);
    let ends: Vec<_> = pieces.iter().map(|p: &Piece| (p.start, p.end)).collect();
    assert_eq!(ends, [(0, 360), (1380, 1440)]);
}
