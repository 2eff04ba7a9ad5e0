//! Where the recent weeks lead: a bootstrap of the person's own weekly changes.
//!
//! Each of [`PATHS`] paths goes on from today's value, week by week, by changes drawn from the recent weeks with
//! replacement, in runs of neighbours where the sample says so (the circular block bootstrap of Politis and Romano,
//! "A circular block-resampling procedure for stationary data", 1992; with runs of one it is Efron's). The days on which
//! the paths reach the target are the finish dates; their nearest-rank percentiles are what is told. The same seed and
//! data give the same answer on every machine.
use rand::RngCore;
use rand_pcg::Pcg32;
use serde::Serialize;
use ts_rs::TS;

use super::weeks::Weeks;
use super::{Direction, Milli};
use crate::calendar::JournalDay;

/// How many futures are drawn.
pub const PATHS: usize = 1000;

/// How far the future is drawn: five years of weeks. What isn't reached by then has no date.
pub const HORIZON_WEEKS: usize = 261;

/// A chart's fan has at most so many points.
const FAN_POINTS: usize = 60;

/// What is to be forecast.
#[derive(Debug, Clone, Copy)]
pub struct Course<'a> {
    /// The value today.
    pub actual: Milli,
    /// The value to reach.
    pub target: Milli,
    /// Which way that is.
    pub direction: Direction,
    /// The sample.
    pub weeks: &'a Weeks,
    /// The day the paths start from.
    pub today: JournalDay,
    /// The day to be in time for.
    pub due: Option<JournalDay>,
    /// See [`seed`].
    pub seed: u64,
}

/// What the futures say.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Forecast {
    /// When the target is reached.
    pub finish: FinishDays,
    /// The chance to make the due date, in thousandths; nothing without one, or after it.
    pub chance: Option<u32>,
    /// The last day that the futures were followed to.
    pub horizon: JournalDay,
    /// How many recent weeks it is drawn from.
    pub weeks: u32,
}

/// Percentiles of the day on which the target is reached; nothing where that isn't within five years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct FinishDays {
    /// One future in ten is done by then.
    pub p10: Option<JournalDay>,
    /// One in four.
    pub p25: Option<JournalDay>,
    /// Half of them: the median.
    pub p50: Option<JournalDay>,
    /// Three in four.
    pub p75: Option<JournalDay>,
    /// Nine in ten.
    pub p90: Option<JournalDay>,
}

/// Percentiles of the value on a day, in thousandths of the unit, in the order of the values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct FanPoint {
    /// The day, a whole number of weeks after the first point's.
    pub day: JournalDay,
    /// One future in ten is at or below.
    pub p10: Milli,
    /// One in four.
    pub p25: Milli,
    /// Half of them.
    pub p50: Milli,
    /// Three in four.
    pub p75: Milli,
    /// Nine in ten.
    pub p90: Milli,
}

/// The seed for a goal (any bytes that name it) on a day: FNV-1a, so that a forecast stays the same all day long and
/// on every machine.
pub fn seed(goal: &[u8], today: JournalDay) -> u64 {
    let days = today - JournalDay(chrono::NaiveDate::default());
    goal.iter()
        .copied()
        .chain(days.to_le_bytes())
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
}

impl Course<'_> {
    /// When the futures reach the target.
    pub fn forecast(&self) -> Forecast {
        let mut finishes: Vec<Option<JournalDay>> = (0..PATHS).map(|n| self.finish(n)).collect();
        // None, "not within the horizon", is later than every day.
        finishes.sort_unstable_by_key(|finish| finish.map_or(JournalDay(chrono::NaiveDate::MAX), |day| day));
        let at = |percent| finishes[rank(percent)];
        let chance = self.due.filter(|&due| due >= self.today).map(|due| {
            let made = finishes.iter().filter(|f| f.is_some_and(|day| day <= due));
            (made.count() * 1000 / PATHS) as u32
        });
        Forecast {
            finish: FinishDays {
                p10: at(10),
                p25: at(25),
                p50: at(50),
                p75: at(75),
                p90: at(90),
            },
            chance,
            horizon: self.today.plus_days(7 * HORIZON_WEEKS as i64),
            weeks: self.weeks.changes.len() as u32,
        }
    }

    /// The spread of the futures from today until `until`, at most about sixty points; a future that
    /// reached the target stays there.
    pub fn fan(&self, until: JournalDay) -> Vec<FanPoint> {
        let weeks = ((until - self.today).max(0) as usize).div_ceil(7).min(HORIZON_WEEKS);
        let step = weeks.div_ceil(FAN_POINTS).max(1);
        let mut columns: Vec<Vec<Milli>> = vec![vec![0; PATHS]];
        columns.extend((0..weeks.div_ceil(step)).map(|_| Vec::with_capacity(PATHS)));
        let distance = self.distance();
        for n in 0..PATHS {
            let mut gained = 0;
            for (week, gain) in self.path(n).take(step * (columns.len() - 1)).enumerate() {
                // What is reached stays reached, so that the fan meets the goal where the finish dates are.
                gained = if gained >= distance { distance } else { distance.min(gained + gain) };
                if (week + 1) % step == 0
                    && let Some(column) = columns.get_mut((week + 1) / step)
                {
                    column.push(gained);
                }
            }
        }
        let mut points = Vec::with_capacity(columns.len());
        for (n, column) in columns.iter_mut().enumerate() {
            let mut at = |percent: usize| {
                // Falling levels run the other way: the tenth percentile of the value is the ninetieth of the gain.
                let percent = if self.direction == Direction::Up { percent } else { 100 - percent };
                let (_, gained, _) = column.select_nth_unstable(rank(percent));
                self.actual + if self.direction == Direction::Up { *gained } else { -*gained }
            };
            points.push(FanPoint {
                day: self.today.plus_days(7 * (n * step) as i64),
                p10: at(10),
                p25: at(25),
                p50: at(50),
                p75: at(75),
                p90: at(90),
            });
        }
        points
    }

    /// What is left to gain.
    fn distance(&self) -> Milli {
        match self.direction {
            Direction::Up => self.target - self.actual,
            Direction::Down => self.actual - self.target,
        }
    }

    /// The weekly gains of the `n`th future, towards the target, without end.
    fn path(&self, n: usize) -> impl Iterator<Item = Milli> {
        // Each future has its own stream, so its first weeks are the same however far it is followed.
        let mut random = Pcg32::new(self.seed, n as u64);
        let changes = &self.weeks.changes;
        let (mut next, mut left) = (0, 0);
        std::iter::from_fn(move || {
            if left == 0 {
                // Lemire's multiply-shift: the bias is below one in a hundred million for a hundred weeks.
                next = ((u64::from(random.next_u32()) * changes.len() as u64) >> 32) as usize;
                left = self.weeks.block;
            }
            let change = *changes.get(next)?;
            next = (next + 1) % changes.len();
            left -= 1;
            Some(if self.direction == Direction::Up { change } else { -change })
        })
    }

    /// The day on which the `n`th future reaches the target, evenly within its week.
    fn finish(&self, n: usize) -> Option<JournalDay> {
        let mut left = self.distance();
        if left <= 0 {
            return Some(self.today);
        }
        for (week, gain) in self.path(n).take(HORIZON_WEEKS).enumerate() {
            if gain >= left {
                // The gain is positive here, and the quotient 1 to 7.
                let days = (7 * i128::from(left) + i128::from(gain) - 1) / i128::from(gain);
                return Some(self.today.plus_days(7 * week as i64 + days as i64));
            }
            left -= gain;
        }
        None
    }
}

/// The nearest-rank index of a percentile, 1 to 99, among [`PATHS`] sorted values.
fn rank(percent: usize) -> usize {
    (PATHS * percent).div_ceil(100) - 1
}

#[cfg(test)]
mod tests {
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
        let days = [f.finish.p10, f.finish.p25, f.finish.p50, f.finish.p75, f.finish.p90];
        assert_eq!(
            days.map(|d| d.unwrap().to_string()),
            ["2027-02-11", "2027-02-28", "2027-03-20", "2027-04-10", "2027-05-05"]
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
}
