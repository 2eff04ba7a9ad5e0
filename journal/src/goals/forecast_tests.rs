//! The forecast against counting, and against following each future by hand.
use proptest::prelude::*;

use super::super::testing::day;
use super::*;

fn weeks(changes: &[Milli]) -> Weeks {
    Weeks {
        changes: changes.to_vec(),
        block: 1,
    }
}

fn course(weeks: &Weeks, target: Milli) -> Course<'_> {
    Course {
        actual: 0,
        target,
        direction: Direction::Up,
        weeks,
        today: day("2026-11-22"),
        due: Some(day("2027-03-31")),
        seed: 42,
    }
}

#[test]
fn an_even_pace_has_one_finish_date() {
    let even = weeks(&[10, 10, 10, 10]);
    let f = course(&even, 100).forecast();
    assert_eq!(f.finish.p10, Some(day("2027-01-31")));
    assert_eq!(f.finish.p90, f.finish.p10);
    assert_eq!((f.chance, f.weeks), (Some(1000), 4));
    // 25 is reached in the middle of the third week.
    assert_eq!(course(&even, 25).forecast().finish.p50, Some(day("2026-12-10")));
}

#[test]
fn a_standstill_has_none() {
    for changes in [[0, 0, 0, 0], [-1, 0, -3, 0]] {
        let still = weeks(&changes);
        let f = course(&still, 100).forecast();
        assert_eq!((f.finish.p10, f.chance), (None, Some(0)));
    }
}

#[test]
fn what_lies_beyond_five_years_has_no_date() {
    let slow = weeks(&[1, 1, 1, 1]);
    let last = course(&slow, HORIZON_WEEKS as Milli).forecast().finish.p50;
    assert_eq!(last, Some(day("2031-11-23")));
    let beyond = course(&slow, HORIZON_WEEKS as Milli + 1).forecast().finish;
    assert_eq!(beyond.p10, None);
}

#[test]
fn no_chance_is_told_without_a_due_date_or_after_it() {
    let even = weeks(&[10, 10, 10, 10]);
    let open = Course {
        due: None,
        ..course(&even, 100)
    };
    assert_eq!(open.forecast().chance, None);
    let late = Course {
        due: Some(day("2026-11-21")),
        ..open
    };
    assert_eq!(late.forecast().chance, None);
}

#[test]
fn the_weeks_of_the_mock_up_give_its_dates() {
    // Golden: any change to the drawing shows here, also one of the random generator's.
    let recent = weeks(&[
        30_000_000, 9_000_000, 12_000_000, 0, 15_000_000, 75_000_000, 0, 30_000_000,
    ]);
    let f = Course {
        actual: 252_000_000,
        ..course(&recent, 600_000_000)
    }
    .forecast();
    let days = [
        f.finish.p10,
        f.finish.p25,
        f.finish.p50,
        f.finish.p75,
        f.finish.p90,
    ];
    assert_eq!(
        days.map(|d| d.unwrap().to_string()),
        [
            "2027-02-11",
            "2027-02-28",
            "2027-03-20",
            "2027-04-10",
            "2027-05-05"
        ]
    );
    assert_eq!((f.chance, f.horizon), (Some(661), day("2031-11-23")));
}

#[test]
fn the_seed_tells_goals_and_days_apart() {
    let a = seed(b"one", day("2026-11-22"));
    assert_eq!(a, seed(b"one", day("2026-11-22")));
    assert_ne!(a, seed(b"two", day("2026-11-22")));
    assert_ne!(a, seed(b"one", day("2026-11-23")));
}

#[test]
fn runs_of_neighbours_stay_together() {
    let paired = Weeks {
        changes: vec![0, 0, 0, 100],
        block: 4,
    };
    let c = course(&paired, 1_000_000);
    for n in 0..50 {
        let path: Vec<_> = c.path(n).take(8).collect();
        // Every run of four holds each week once.
        assert_eq!(path[..4].iter().sum::<Milli>(), 100, "{path:?}");
        assert_eq!(path[4..].iter().sum::<Milli>(), 100, "{path:?}");
    }
}

/// Every possible future of `k` weeks, followed by plain counting.
fn chance_by_counting(changes: &[Milli], target: Milli, k: u32) -> f64 {
    let n = changes.len();
    let all = n.pow(k);
    let mut made = 0;
    for mut code in 0..all {
        let mut sum = 0;
        let mut reached = false;
        for _ in 0..k {
            sum += changes[code % n];
            code /= n;
            reached |= sum >= target;
        }
        made += usize::from(reached);
    }
    made as f64 / all as f64
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_chance_is_what_counting_every_future_gives(
        changes in prop::collection::vec(-20i64..60, 4..=5), target in 1i64..150, k in 1u32..=4, seed: u64,
    ) {
        let sample = weeks(&changes);
        let due = Some(day("2026-11-22").plus_days(7 * i64::from(k)));
        let found = Course { due, seed, ..course(&sample, target) }.forecast().chance.unwrap();
        let exact = chance_by_counting(&changes, target, k);
        // Five standard errors of a thousand draws, at their largest.
        prop_assert!((f64::from(found) / 1000.0 - exact).abs() < 0.08, "{found} {exact}");
    }

    #[test]
    fn finish_and_fan_are_what_following_each_path_gives(
        changes in prop::collection::vec(-2000i64..8000, 4..=8), distance in 1i64..100_000, block in 1usize..4,
        seed: u64, falling: bool,
    ) {
        let signed: Vec<_> = changes.iter().map(|c| if falling { -c } else { *c }).collect();
        let sample = Weeks { changes: signed, block };
        let (target, direction) = if falling { (-distance, Direction::Down) } else { (distance, Direction::Up) };
        let c = Course { seed, direction, ..course(&sample, target) };

        let mut finishes = Vec::new();
        let mut tenth_week = Vec::new();
        for n in 0..PATHS {
            let gains: Vec<f64> = c.path(n).take(HORIZON_WEEKS).map(|g| g as f64).collect();
            let mut sum = 0.0;
            let mut finish = f64::INFINITY;
            for (week, gain) in gains.iter().enumerate() {
                if sum + gain >= distance as f64 {
                    finish = 7.0 * week as f64 + (7.0 * (distance as f64 - sum) / gain - 1e-9).ceil();
                    break;
                }
                sum += gain;
            }
            finishes.push(finish);
            let tenth: f64 = gains[..10].iter().sum();
            tenth_week.push(if finish <= 70.0 { distance as f64 } else { tenth });
        }
        finishes.sort_by(f64::total_cmp);
        tenth_week.sort_by(f64::total_cmp);
        let f = c.forecast().finish;
        for (percent, found) in [(10, f.p10), (25, f.p25), (50, f.p50), (75, f.p75), (90, f.p90)] {
            let naive = finishes[percent * 10 - 1];
            let found = found.map_or(f64::INFINITY, |day| (day - c.today) as f64);
            prop_assert_eq!(found, naive);
        }
        let fan = c.fan(c.today.plus_days(70));
        prop_assert_eq!(fan.len(), 11);
        let p = fan[10];
        let (p10, p90) = if falling { (-p.p90, -p.p10) } else { (p.p10, p.p90) };
        prop_assert_eq!((p10 as f64, p90 as f64), (tenth_week[99], tenth_week[899]));
    }

    #[test]
    fn percentiles_come_in_order_and_again_the_same(
        changes in prop::collection::vec(-50i64..200, 4..=8), target in 1i64..4000, block in 1usize..4, seed: u64,
    ) {
        let sample = Weeks { changes, block };
        let c = Course { seed, ..course(&sample, target) };
        let f = c.forecast();
        prop_assert_eq!(&f, &c.forecast());
        let days = [f.finish.p10, f.finish.p25, f.finish.p50, f.finish.p75, f.finish.p90];
        for pair in days.windows(2) {
            prop_assert!(pair[1].is_none() || pair[0].is_some_and(|first| Some(first) <= pair[1]));
        }
        for p in c.fan(c.today.plus_days(400)) {
            prop_assert!(p.p10 <= p.p25 && p.p25 <= p.p50 && p.p50 <= p.p75 && p.p75 <= p.p90 && p.p90 <= target);
        }
    }

    #[test]
    fn twice_the_amounts_never_finish_later(
        changes in prop::collection::vec(0i64..200, 4..=8), target in 1i64..4000, block in 1usize..4, seed: u64,
    ) {
        let once = Weeks { changes, block };
        let twice = Weeks { changes: once.changes.iter().map(|c| 2 * c).collect(), block };
        let a = Course { seed, ..course(&once, target) }.forecast();
        let b = Course { seed, ..course(&twice, target) }.forecast();
        let late = |day: Option<JournalDay>| day.map_or(i64::MAX, |d| d - day_zero());
        prop_assert!(late(b.finish.p10) <= late(a.finish.p10));
        prop_assert!(late(b.finish.p50) <= late(a.finish.p50));
        prop_assert!(late(b.finish.p90) <= late(a.finish.p90));
        prop_assert!(b.chance >= a.chance);
    }
}

fn day_zero() -> JournalDay {
    day("2026-01-01")
}

#[test]
fn a_long_fan_is_thinned_and_starts_today() {
    let even = weeks(&[10, 20, 30, 40]);
    let c = course(&even, 100_000);
    let fan = c.fan(c.today.plus_days(7 * 250));
    assert!(fan.len() <= FAN_POINTS + 1, "{}", fan.len());
    assert_eq!((fan[0].day, fan[0].p10, fan[0].p90), (c.today, 0, 0));
    assert!(fan[fan.len() - 1].day >= c.today.plus_days(7 * 250));
    assert_eq!(fan[1].day, c.today.plus_days(35));
}
