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
#[ts(rename = "GoalForecast")]
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
#[ts(rename = "GoalFinishDays")]
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
#[ts(rename = "GoalFanPoint")]
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
        let weeks = ((until - self.today).max(0) as usize)
            .div_ceil(7)
            .min(HORIZON_WEEKS);
        let step = weeks.div_ceil(FAN_POINTS).max(1);
        let mut columns: Vec<Vec<Milli>> = vec![vec![0; PATHS]];
        columns.extend((0..weeks.div_ceil(step)).map(|_| Vec::with_capacity(PATHS)));
        let distance = self.distance();
        for n in 0..PATHS {
            let mut gained = 0;
            for (week, gain) in self.path(n).take(step * (columns.len() - 1)).enumerate() {
                // What is reached stays reached, so that the fan meets the goal where the finish dates are.
                gained = if gained >= distance {
                    distance
                } else {
                    distance.min(gained + gain)
                };
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
                let percent = if self.direction == Direction::Up {
                    percent
                } else {
                    100 - percent
                };
                let (_, gained, _) = column.select_nth_unstable(rank(percent));
                self.actual
                    + if self.direction == Direction::Up {
                        *gained
                    } else {
                        -*gained
                    }
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
            Some(if self.direction == Direction::Up {
                change
            } else {
                -change
            })
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
#[path = "forecast_tests.rs"]
mod tests;
