//! The weekly pace: what it has been, and what it would take to make the due date.
use serde::Serialize;
use ts_rs::TS;

use super::weeks::Weeks;
use super::{Direction, Milli, Unit};
use crate::calendar::JournalDay;

/// Thousandths of the unit a week, positive towards the target (also where that means falling).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "GoalPace")]
pub struct Pace {
    /// The mean of the recent weeks; nothing with too little data.
    pub recent: Option<Milli>,
    /// What would reach the target on the due date, rounded up to the unit's step; nothing without a due date ahead
    /// or with the target reached.
    pub needed: Option<Milli>,
}

/// The pace from `actual` towards `target`.
pub fn pace(
    (actual, target): (Milli, Milli),
    direction: Direction,
    unit: &Unit,
    weeks: Option<&Weeks>,
    due: Option<JournalDay>,
    today: JournalDay,
) -> Pace {
    let sign = if direction == Direction::Up { 1 } else { -1 };
    let left = sign * (target - actual);
    let recent = weeks.map(|w| {
        let sum: i128 = w.changes.iter().copied().map(i128::from).sum();
        // A mean of i64s is an i64; `Weeks` is never empty.
        sign * (sum.div_euclid(w.changes.len().max(1) as i128)) as Milli
    });
    let days = due.map_or(0, |due| due - today);
    let needed = (days > 0 && left > 0).then(|| {
        let step = i128::from(unit.step());
        let days = i128::from(days);
        let steps = (7 * i128::from(left)).div_euclid(days * step);
        let exact = steps * days * step == 7 * i128::from(left);
        ((if exact { steps } else { steps + 1 }) * step) as Milli
    });
    Pace { recent, needed }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::testing::day;
    use super::*;

    #[rstest]
    #[case::exact(0, 14_000, Direction::Up, Unit::Yen, 14, Some(7_000))]
    #[case::rounded_up(0, 14_001, Direction::Up, Unit::Yen, 14, Some(8_000))]
    #[case::tenths(0, 14_001, Direction::Up, Unit::Hours, 14, Some(7_100))]
    #[case::falling(70_000, 66_000, Direction::Down, Unit::Kg, 28, Some(1_000))]
    #[case::part_of_a_week(0, 3_000, Direction::Up, Unit::Count, 3, Some(7_000))]
    #[case::reached(5_000, 5_000, Direction::Up, Unit::Count, 3, None)]
    #[case::due_today(0, 5_000, Direction::Up, Unit::Count, 0, None)]
    #[case::overdue(0, 5_000, Direction::Up, Unit::Count, -3, None)]
    fn needed(
        #[case] actual: Milli,
        #[case] target: Milli,
        #[case] direction: Direction,
        #[case] unit: Unit,
        #[case] days: i64,
        #[case] expected: Option<Milli>,
    ) {
        let today = day("2026-11-22");
        let due = Some(today.plus_days(days));
        let found = pace((actual, target), direction, &unit, None, due, today);
        assert_eq!(
            found,
            Pace {
                recent: None,
                needed: expected
            }
        );
    }

    #[test]
    fn recent_is_the_mean_towards_the_target() {
        let weeks = Weeks {
            changes: vec![-1_000, -2_000, 0, -500],
            block: 1,
        };
        let recent = |direction| {
            pace(
                (0, 0),
                direction,
                &Unit::Kg,
                Some(&weeks),
                None,
                day("2026-11-22"),
            )
            .recent
        };
        assert_eq!(recent(Direction::Down), Some(875));
        assert_eq!(recent(Direction::Up), Some(-875));
    }
}
