//! The person's own recent weeks: the sample that a forecast draws from.
//!
//! A week here is seven days in a row, counted back from yesterday (today isn't over), so that every week holds one of
//! each weekday, whatever day the person's weeks start on. A week touched by a pause is left out: rest is no evidence
//! of a slow pace. Data begins with the first record, not with the start day: before it there's nothing to learn from.
use super::{DayValue, Facts, Metric, Milli, Pause};
use crate::calendar::JournalDay;

/// A forecast draws from at most so many of the latest weeks.
pub const RECENT_WEEKS: usize = 8;

/// With fewer weeks of data there's no forecast.
pub const FEWEST_WEEKS: usize = 4;

/// A level needs so many values, the start value among them: two make one straight line and no spread.
const FEWEST_LEVELS: usize = 3;

/// Milestones are few and far between, so they are looked back on further …
const MILESTONE_WEEKS: usize = 26;

/// … and need so many done before a pace can be told.
const FEWEST_MILESTONES: usize = 3;

/// No week further back than this is looked at, pauses included.
const FURTHEST_WEEKS: i64 = 104;

/// Weekly changes of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weeks {
    /// Thousandths of the unit, oldest first. Never empty.
    pub changes: Vec<Milli>,
    /// How many neighbouring weeks a forecast draws at once, at least 1. More than one for a level measured less than
    /// weekly: the weeks between two measurements are one observation, not many.
    pub block: usize,
}

/// Why there's no forecast yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TooLittle {
    /// So many more weeks until there are enough, 1 to 4.
    Weeks(u32),
    /// So many more measurements.
    Measurements(u32),
    /// So many more milestones done.
    Milestones(u32),
    /// The metric has no pace: yes/no, and a goal that only gathers others.
    NoPace,
}

/// The recent weeks of a goal, or why they aren't enough.
pub fn recent_weeks(facts: &Facts, today: JournalDay) -> Result<Weeks, TooLittle> {
    match facts.aim.metric {
        Some(Metric::Total | Metric::Rate { .. }) => sums(
            &facts.evidence.days,
            facts.evidence.first,
            &facts.pauses,
            today,
            RECENT_WEEKS,
        ),
        Some(Metric::Level { .. }) => level_changes(facts),
        Some(Metric::Milestones) => {
            let mut done: Vec<_> = facts.milestones.iter().filter_map(|m| m.done).collect();
            if done.len() < FEWEST_MILESTONES {
                return Err(TooLittle::Milestones((FEWEST_MILESTONES - done.len()) as u32));
            }
            done.sort_unstable();
            let days: Vec<_> = done.iter().map(|&day| DayValue { day, value: 1000 }).collect();
            sums(
                &days,
                done.first().copied(),
                &facts.pauses,
                today,
                MILESTONE_WEEKS,
            )
        }
        Some(Metric::YesNo) | None => Err(TooLittle::NoPace),
    }
}

/// The first day that [`recent_weeks`] looks at for a total.
pub fn look_back_from(pauses: &[Pause], today: JournalDay) -> JournalDay {
    let last = unpaused(pauses, today).take(RECENT_WEEKS).last();
    last.map_or(today.plus_days(-7 * FURTHEST_WEEKS), |(first, _)| first)
}

/// First and last days of the weeks before today that no pause touches, latest first.
fn unpaused(pauses: &[Pause], today: JournalDay) -> impl Iterator<Item = (JournalDay, JournalDay)> {
    (1..=FURTHEST_WEEKS)
        .map(move |n| (today.plus_days(-7 * n), today.plus_days(-7 * (n - 1) - 1)))
        .filter(move |&(first, last)| !pauses.iter().any(|p| p.touches(first, last)))
}

fn sums(
    days: &[DayValue],
    first: Option<JournalDay>,
    pauses: &[Pause],
    today: JournalDay,
    most: usize,
) -> Result<Weeks, TooLittle> {
    let mut changes: Vec<Milli> = unpaused(pauses, today)
        .take_while(|(start, _)| first.is_some_and(|first| first <= *start))
        .take(most)
        .map(|(start, end)| {
            let from = days.partition_point(|d| d.day < start);
            let week = days.iter().skip(from).take_while(|d| d.day <= end);
            week.fold(0, |sum: Milli, d| sum.saturating_add(d.value))
        })
        .collect();
    changes.reverse();
    enough(changes, 1)
}

fn enough(changes: Vec<Milli>, block: usize) -> Result<Weeks, TooLittle> {
    match FEWEST_WEEKS.checked_sub(changes.len()) {
        Some(missing @ 1..) => Err(TooLittle::Weeks(missing as u32)),
        _ => Ok(Weeks { changes, block }),
    }
}

/// Weekly differences of the level, read off straight lines between measurements. The weeks end with the latest
/// measurement: nothing is known of the days after it.
fn level_changes(facts: &Facts) -> Result<Weeks, TooLittle> {
    let opening = facts.evidence.opening;
    let measured = &facts.evidence.days;
    let mut points = vec![opening];
    // A measurement on the opening's own day replaces it.
    points.extend(measured.iter().copied().filter(|p| p.day > opening.day));
    if let Some(same) = measured.iter().find(|p| p.day == opening.day) {
        points[0] = *same; // The opening was pushed above.
    }
    if points.len() < FEWEST_LEVELS {
        return Err(TooLittle::Measurements((FEWEST_LEVELS - points.len()) as u32));
    }
    // At least three points, as just checked.
    let (start, end) = (points[0].day, points[points.len() - 1].day);
    let mut gaps: Vec<i64> = points.windows(2).map(|p| p[1].day - p[0].day).collect();
    gaps.sort_unstable();
    let usual_gap = gaps[gaps.len() / 2].min(7 * FURTHEST_WEEKS);
    let block = (usual_gap.max(1) as usize).div_ceil(7);
    let most = RECENT_WEEKS.max(4 * block);

    let mut changes: Vec<Milli> = (1..=FURTHEST_WEEKS)
        .map(|n| (end.plus_days(-7 * n), end.plus_days(-7 * (n - 1))))
        .take_while(|&(first, _)| start <= first)
        .filter(|&(first, last)| !facts.pauses.iter().any(|p| p.touches(first.next(), last)))
        .take(most)
        .map(|(first, last)| level_on(&points, last) - level_on(&points, first))
        .collect();
    changes.reverse();
    let block = block.min(changes.len().max(1));
    enough(changes, block)
}

/// The level on a day from the first to the last of `points` (ascending, not empty), on the straight line between its
/// neighbours.
fn level_on(points: &[DayValue], day: JournalDay) -> Milli {
    let after = points.partition_point(|p| p.day < day);
    let Some(right) = points.get(after) else {
        return points.last().map_or(0, |p| p.value);
    };
    match after.checked_sub(1).and_then(|i| points.get(i)) {
        Some(left) if right.day != day => {
            let rise = i128::from(right.value - left.value) * i128::from(day - left.day);
            left.value + rise.div_euclid(i128::from(right.day - left.day)) as Milli
        }
        _ => right.value,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{day, goal, income};
    use super::super::{Direction, MilestoneDates};
    use super::*;

    const LEVEL: Metric = Metric::Level {
        direction: Direction::Up,
    };

    #[test]
    fn four_whole_weeks_before_today_are_enough() {
        let facts = income().with(&[
            ("2026-10-25", 1),
            ("2026-10-31", 2),
            ("2026-11-01", 4),
            ("2026-11-21", 8),
            ("2026-11-22", 16),
        ]);
        assert_eq!(recent_weeks(&facts, day("2026-11-21")), Err(TooLittle::Weeks(1)));
        // 25 October to 21 November; what was done today isn't a week yet.
        assert_eq!(
            recent_weeks(&facts, day("2026-11-22")),
            Ok(Weeks {
                changes: vec![3_000, 4_000, 0, 8_000],
                block: 1
            })
        );
    }

    #[test]
    fn without_a_record_four_weeks_are_missing() {
        assert_eq!(
            recent_weeks(&income(), day("2027-11-22")),
            Err(TooLittle::Weeks(4))
        );
    }

    #[test]
    fn only_the_latest_eight_weeks_count() {
        let facts = income().with(&[("2026-07-01", 100), ("2026-11-20", 1)]);
        let weeks = recent_weeks(&facts, day("2026-11-22")).unwrap();
        assert_eq!(weeks.changes, [0, 0, 0, 0, 0, 0, 0, 1_000]);
        assert_eq!(look_back_from(&[], day("2026-11-22")), day("2026-09-27"));
    }

    #[test]
    fn a_pause_is_left_out_and_earlier_weeks_take_its_place() {
        let mut facts = income().with(&[("2026-09-20", 5), ("2026-11-20", 1)]);
        facts.pauses = vec![Pause {
            from: day("2026-10-05"),
            until: Some(day("2026-10-05")),
        }];
        let today = day("2026-11-22");
        assert_eq!(
            recent_weeks(&facts, today).unwrap().changes,
            [5_000, 0, 0, 0, 0, 0, 0, 1_000]
        );
        assert_eq!(look_back_from(&facts.pauses, today), day("2026-09-20"));
    }

    #[test]
    fn a_level_changes_evenly_between_measurements_up_to_the_latest() {
        let facts = goal(LEVEL, 600, 800).with(&[("2026-07-15", 620), ("2026-07-29", 600)]);
        let weeks = recent_weeks(&facts, day("2026-11-22")).unwrap();
        assert_eq!(weeks.changes, [10_000, 10_000, -10_000, -10_000]);
        assert_eq!(weeks.block, 2);
    }

    #[test]
    fn daily_measurements_are_drawn_week_by_week() {
        let days: Vec<_> = (0..40)
            .map(|n| DayValue {
                day: day("2026-07-02").plus_days(n),
                value: 600_000 + n * 100,
            })
            .collect();
        let mut facts = goal(LEVEL, 600, 800);
        facts.evidence.days = days;
        let weeks = recent_weeks(&facts, day("2026-11-22")).unwrap();
        assert_eq!((weeks.block, weeks.changes.len()), (1, 5));
        assert_eq!(weeks.changes[4], 700);
    }

    #[test]
    fn two_values_of_a_level_are_one_line_and_no_spread() {
        let facts = goal(LEVEL, 600, 800);
        let missing = |facts: &Facts| recent_weeks(facts, day("2026-11-22")).unwrap_err();
        assert_eq!(missing(&facts), TooLittle::Measurements(2));
        let facts = facts.with(&[("2026-09-29", 620)]);
        assert_eq!(missing(&facts), TooLittle::Measurements(1));
        let facts = facts.with(&[("2026-07-09", 610), ("2026-07-16", 620)]);
        assert_eq!(missing(&facts), TooLittle::Weeks(2));
    }

    #[test]
    fn milestones_need_three_done_and_look_back_half_a_year() {
        let mut facts = goal(Metric::Milestones, 0, 0);
        facts.milestones = ["2026-08-01", "2026-09-01", "2026-10-01"]
            .iter()
            .map(|d| MilestoneDates {
                due: None,
                done: Some(day(d)),
            })
            .collect();
        let weeks = recent_weeks(&facts, day("2026-11-22")).unwrap();
        assert_eq!(weeks.changes.len(), 16);
        // The first one lies a day before the first whole week.
        assert_eq!(weeks.changes.iter().sum::<Milli>(), 2_000);
        facts.milestones.pop();
        assert_eq!(
            recent_weeks(&facts, day("2026-11-22")),
            Err(TooLittle::Milestones(1))
        );
    }

    proptest! {
        #[test]
        fn weekly_sums_add_up_to_the_days_they_hold(
            amounts in prop::collection::vec((0i64..120, -5000i64..5000), 0..60),
        ) {
            let today = day("2026-11-22");
            let mut facts = income();
            let mut days = std::collections::BTreeMap::new();
            for (ago, value) in &amounts {
                *days.entry(today.plus_days(-ago)).or_insert(0) += value;
            }
            facts.evidence.first = days.keys().next().copied();
            facts.evidence.days = days.iter().map(|(&day, &value)| DayValue { day, value }).collect();
            let oldest = amounts.iter().map(|a| a.0).max().unwrap_or(0);
            let whole = (oldest / 7).min(8);
            match recent_weeks(&facts, today) {
                Err(missing) => prop_assert_eq!(missing, TooLittle::Weeks((4 - whole) as u32)),
                Ok(weeks) => {
                    prop_assert_eq!(weeks.changes.len() as i64, whole);
                    let naive: i64 = amounts.iter().filter(|a| 1 <= a.0 && a.0 <= 7 * whole).map(|a| a.1).sum();
                    prop_assert_eq!(weeks.changes.iter().sum::<i64>(), naive);
                }
            }
        }
    }
}
