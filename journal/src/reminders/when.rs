//! On which days and at which time of the day a reminder asks.
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

use super::{MinuteOfDay, Subject};
use crate::{
    calendar::{Schedule, ScheduleProblem},
    ids::MomentId,
};

/// The shortest time between two, in minutes.
pub const SHORTEST_EVERY: u16 = 10;
/// How many days ahead of a due date, at most.
pub const FARTHEST_AHEAD: u16 = 366;
/// How often ahead of a due date, at most.
pub const MOST_AHEAD: usize = 12;

/// The time of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ReminderWhen {
    /// At that minute.
    At {
        /// In minutes from midnight, 0 to 1439.
        minute: MinuteOfDay,
    },
    /// At the time of a moment of the day on that weekday. It follows the moment when its time is changed.
    Moment {
        /// The moment.
        id: MomentId,
    },
    /// Again and again within a stretch of the day, first `minutes` after it begins, and no more when it ends.
    Every {
        /// When the stretch begins.
        from: MinuteOfDay,
        /// When it ends, on the same day.
        until: MinuteOfDay,
        /// How many minutes lie between two, 10 or more.
        minutes: u16,
    },
}

/// The days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ReminderDays {
    /// As a schedule names them. How often a day is left aside; a count per week or month asks on every day.
    Schedule {
        /// The schedule.
        schedule: Schedule,
    },
    /// So many days before a goal or milestone is due, or before the day of the next contact with somebody.
    BeforeDue {
        /// 1 to 12 different numbers of days, 0 (the due day itself) to 366.
        days_before: Vec<u16>,
    },
}

/// Why days and time can't be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DaysProblem {
    /// The schedule can't.
    #[error(transparent)]
    Schedule(#[from] ScheduleProblem),
    /// Only a goal, a milestone or a next contact has a due date.
    #[error("no due date to count back from")]
    NoDueDate,
    /// None, too many, or too far ahead.
    #[error("days ahead out of range")]
    DaysAhead,
    /// A milestone only has its due date, and a person the day of the next contact.
    #[error("no other days than those before it is due")]
    DueDateOnly,
    /// Nothing fits into the stretch of the day.
    #[error("nothing fits between the times")]
    NothingFits,
}

impl DaysProblem {
    /// The stable code, which is also the id of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::Schedule(problem) => problem.code(),
            Self::NoDueDate => "reminders-no-due-date",
            Self::DaysAhead => "reminders-days-ahead",
            Self::DueDateOnly => "reminders-due-date-only",
            Self::NothingFits => "reminders-nothing-fits",
        }
    }

    /// The field that it is about.
    pub fn field(self) -> &'static str {
        if self == Self::NothingFits { "when" } else { "days" }
    }
}

impl ReminderWhen {
    /// Whether at least one time comes out of it.
    ///
    /// # Errors
    /// [`DaysProblem::NothingFits`].
    pub fn check(self) -> Result<(), DaysProblem> {
        match self {
            Self::Every { minutes, .. }
                if minutes < SHORTEST_EVERY || self.minutes(None).next().is_none() =>
            {
                Err(DaysProblem::NothingFits)
            }
            _ => Ok(()),
        }
    }

    /// Its minutes on a day on which its moment, if it has one, comes at `moment`. None where the moment isn't known.
    pub fn minutes(self, moment: Option<MinuteOfDay>) -> impl Iterator<Item = MinuteOfDay> {
        let (first, end, step) = match self {
            Self::At { minute } => (Some(minute), None, 1),
            Self::Moment { .. } => (moment, None, 1),
            Self::Every { from, until, minutes } => (
                MinuteOfDay::new(from.0 + minutes.min(24 * 60)),
                Some(until),
                minutes,
            ),
        };
        let step = step.max(1);
        let (first, end) = match (first, end) {
            (Some(first), Some(end)) => (first.0, end.0),
            (Some(first), None) => (first.0, first.0 + 1),
            (None, _) => (0, 0),
        };
        (first..end)
            .step_by(usize::from(step))
            .filter_map(MinuteOfDay::new)
    }
}

impl ReminderDays {
    /// Whether a reminder about `subject` can have these days.
    ///
    /// # Errors
    /// The first problem found.
    pub fn check(&self, subject: Subject) -> Result<(), DaysProblem> {
        let only_due_day = matches!(subject, Subject::Milestone(_) | Subject::Person(_));
        let has_due_day = only_due_day || matches!(subject, Subject::Goal(_));
        match self {
            Self::Schedule { .. } if only_due_day => Err(DaysProblem::DueDateOnly),
            Self::Schedule { schedule } => Ok(schedule.check()?),
            Self::BeforeDue { .. } if !has_due_day => Err(DaysProblem::NoDueDate),
            Self::BeforeDue { days_before } => {
                let fits = (1..=MOST_AHEAD).contains(&days_before.len())
                    && days_before.iter().all(|days| *days <= FARTHEST_AHEAD);
                if fits { Ok(()) } else { Err(DaysProblem::DaysAhead) }
            }
        }
    }

    /// The same, in one way only: days ahead once each, farthest first.
    pub fn tidied(self) -> Self {
        match self {
            Self::BeforeDue { mut days_before } => {
                days_before.sort_unstable_by(|a, b| b.cmp(a));
                days_before.dedup();
                Self::BeforeDue { days_before }
            }
            schedule => schedule,
        }
    }
}
