//! The one word for how a goal is doing.
//!
//! The first that holds is told: paused, done, overdue, no due date or too little data, on track, behind. A pause is
//! the person's own word and stands before all else. Done is what they called done or what reached its target. What is
//! past its due date is overdue, whatever the pace. Under the plan line but forecast in time is on track.
//!
//! Which goals need a due date: a total or level, whose forecast is compared with it, and yes/no. A rate is compared
//! with its own target, week by week or month by month; milestones with their own dates, and one dated milestone is
//! enough.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::JournalDay;

/// How a goal is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(rename = "GoalStatus")]
pub enum Status {
    /// At rest, by the person's own decision.
    Paused,
    /// Reached, or called done.
    Done,
    /// Not done after its due date.
    Overdue {
        /// Days since the due date, at least 1.
        days: i64,
    },
    /// Nothing to be in time for, so nothing to judge.
    NoDueDate,
    /// Not enough recorded yet to judge.
    TooLittleData,
    /// Going to make it at the recent pace.
    OnTrack,
    /// Not going to make it at the recent pace.
    Behind,
    /// Only gathers other goals; has nothing of its own to judge.
    Gathers,
}

/// What the word follows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signs {
    /// Whether it rests today.
    pub paused: bool,
    /// Whether it is called done or has reached its target.
    pub done: bool,
    /// The due date.
    pub due: Option<JournalDay>,
    /// By what it is judged.
    pub judged_by: JudgedBy,
}

/// What a metric is judged by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JudgedBy {
    /// A total or level: the median of the forecast's finish dates, where not reached within its horizon nothing.
    Median(Option<JournalDay>),
    /// A total or level with too little data for a forecast.
    NoForecast,
    /// A rate: whether the last whole period met the target; nothing before one is over.
    LastPeriod(Option<bool>),
    /// Milestones.
    Milestones {
        /// How many there are.
        all: usize,
        /// Whether an open one has a date.
        dated: bool,
        /// How many are open after their date.
        overdue: usize,
    },
    /// Yes/no.
    DueDate,
    /// No metric.
    Nothing,
}

/// The status on `today`.
pub fn status(signs: Signs, today: JournalDay) -> Status {
    let Signs { due, judged_by, .. } = signs;
    if signs.paused {
        return Status::Paused;
    }
    if signs.done {
        return Status::Done;
    }
    if let Some(due) = due
        && due < today
    {
        return Status::Overdue { days: today - due };
    }
    let judge = |good: bool| if good { Status::OnTrack } else { Status::Behind };
    match (judged_by, due) {
        (JudgedBy::Nothing, _) => Status::Gathers,
        (JudgedBy::LastPeriod(met), _) => met.map_or(Status::TooLittleData, judge),
        (JudgedBy::Milestones { dated: false, .. }, None) => Status::NoDueDate,
        (JudgedBy::Milestones { all: 0, .. }, _) => Status::TooLittleData,
        (JudgedBy::Milestones { overdue, .. }, _) => judge(overdue == 0),
        (JudgedBy::Median(_) | JudgedBy::NoForecast | JudgedBy::DueDate, None) => Status::NoDueDate,
        (JudgedBy::NoForecast, Some(_)) => Status::TooLittleData,
        (JudgedBy::Median(median), Some(due)) => judge(median.is_some_and(|day| day <= due)),
        (JudgedBy::DueDate, Some(_)) => Status::OnTrack,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::testing::day;
    use super::*;

    const TODAY: &str = "2026-11-22";

    fn signs(judged_by: JudgedBy, due: Option<&str>) -> Signs {
        Signs {
            paused: false,
            done: false,
            due: due.map(day),
            judged_by,
        }
    }

    fn median(text: &str) -> JudgedBy {
        JudgedBy::Median(Some(day(text)))
    }

    fn milestones(all: usize, dated: bool, overdue: usize) -> JudgedBy {
        JudgedBy::Milestones { all, dated, overdue }
    }

    #[rstest]
    #[case::on_the_day(median("2027-03-31"), Some("2027-03-31"), Status::OnTrack)]
    #[case::a_day_late(median("2027-04-01"), Some("2027-03-31"), Status::Behind)]
    #[case::beyond_horizon(JudgedBy::Median(None), Some("2027-03-31"), Status::Behind)]
    #[case::total_undated(median("2027-03-31"), None, Status::NoDueDate)]
    #[case::little(JudgedBy::NoForecast, Some("2027-03-31"), Status::TooLittleData)]
    #[case::little_undated(JudgedBy::NoForecast, None, Status::NoDueDate)]
    #[case::due_today(median("2026-11-25"), Some(TODAY), Status::Behind)]
    #[case::due_yesterday(median("2026-11-25"), Some("2026-11-21"), Status::Overdue { days: 1 })]
    #[case::overdue_with_little(JudgedBy::NoForecast, Some("2026-11-15"), Status::Overdue { days: 7 })]
    #[case::rate_met(JudgedBy::LastPeriod(Some(true)), None, Status::OnTrack)]
    #[case::rate_short(JudgedBy::LastPeriod(Some(false)), Some("2027-03-31"), Status::Behind)]
    #[case::rate_new(JudgedBy::LastPeriod(None), None, Status::TooLittleData)]
    #[case::rate_overdue(JudgedBy::LastPeriod(Some(true)), Some("2026-11-21"), Status::Overdue { days: 1 })]
    #[case::milestones(milestones(3, true, 0), Some("2027-03-31"), Status::OnTrack)]
    #[case::milestone_late(milestones(3, true, 1), Some("2027-03-31"), Status::Behind)]
    #[case::milestones_own_dates(milestones(3, true, 0), None, Status::OnTrack)]
    #[case::milestone_late_own_dates(milestones(3, true, 2), None, Status::Behind)]
    #[case::milestones_undated(milestones(3, false, 0), None, Status::NoDueDate)]
    #[case::milestones_goal_dated(milestones(3, false, 0), Some("2027-03-31"), Status::OnTrack)]
    #[case::no_milestones(milestones(0, false, 0), Some("2027-03-31"), Status::TooLittleData)]
    #[case::yes_no(JudgedBy::DueDate, Some(TODAY), Status::OnTrack)]
    #[case::yes_no_undated(JudgedBy::DueDate, None, Status::NoDueDate)]
    #[case::gathers(JudgedBy::Nothing, Some("2030-12-31"), Status::Gathers)]
    #[case::gathers_overdue(JudgedBy::Nothing, Some("2026-11-20"), Status::Overdue { days: 2 })]
    fn each_metric(#[case] judged_by: JudgedBy, #[case] due: Option<&str>, #[case] expected: Status) {
        assert_eq!(status(signs(judged_by, due), day(TODAY)), expected);
    }

    #[rstest]
    #[case(true, true, Status::Paused)]
    #[case(true, false, Status::Paused)]
    #[case(false, true, Status::Done)]
    #[case(false, false, Status::Overdue { days: 1 })]
    fn a_pause_stands_before_done_and_done_before_overdue(
        #[case] paused: bool,
        #[case] done: bool,
        #[case] expected: Status,
    ) {
        let signs = Signs {
            paused,
            done,
            ..signs(median("2026-11-25"), Some("2026-11-21"))
        };
        assert_eq!(status(signs, day(TODAY)), expected);
    }
}
