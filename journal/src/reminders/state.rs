//! What can become of an occurrence.
//!
//! ```text
//!        ┌────────── answer ──────────┐
//! due ─ show → shown ─ answer → done / skipped        (final)
//!  ↑             └──── answer → later ─ its time came → due
//!  └ due, shown, later ─ lapse → missed ─ answer → done / skipped / later
//! ```
use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// Where an occurrence stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "OccurrenceState")]
pub enum State {
    /// Its moment came, nothing was shown yet.
    Due,
    /// A notice was shown.
    Shown,
    /// Put off until a moment that hasn't come.
    Later,
    /// What it asked for was done.
    Done,
    /// Not this time, the person said.
    Skipped,
    /// Its time went by without an answer.
    Missed,
}

/// What a person answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It's done.
    Done,
    /// Ask again at that moment.
    Later {
        /// When; after now and at most [`LATER_AT_MOST`] days away.
        until: DateTime<Utc>,
    },
    /// Not this time.
    Skip,
}

/// For how many days something can be put off.
pub const LATER_AT_MOST: i64 = 31;

/// Why an answer isn't taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum StateProblem {
    /// It was answered otherwise already.
    #[error("already answered")]
    AlreadyAnswered,
    /// Put off to a moment that is over.
    #[error("later is not in the future")]
    LaterIsOver,
    /// Put off too far.
    #[error("later is too far away")]
    LaterTooFar,
}

impl StateProblem {
    /// The stable code, which is also the id of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::AlreadyAnswered => "reminders-already-answered",
            Self::LaterIsOver => "reminders-later-is-over",
            Self::LaterTooFar => "reminders-later-too-far",
        }
    }
}

impl State {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Due,
        Self::Shown,
        Self::Later,
        Self::Done,
        Self::Skipped,
        Self::Missed,
    ];

    /// The word that is stored.
    pub fn word(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Shown => "shown",
            Self::Later => "later",
            Self::Done => "done",
            Self::Skipped => "skipped",
            Self::Missed => "missed",
        }
    }

    /// The state of a stored word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.word() == word)
    }

    /// Whether it still waits for its moment or an answer.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Due | Self::Shown | Self::Later)
    }

    /// After a notice was shown. What isn't due any more stays what it is: an answer can be quicker than the notice.
    pub fn shown(self) -> Self {
        if self == Self::Due { Self::Shown } else { self }
    }

    /// After the moment came that it was put off to.
    pub fn came_back(self) -> Self {
        if self == Self::Later { Self::Due } else { self }
    }

    /// After its time went by.
    pub fn lapsed(self) -> Self {
        if self.is_open() { Self::Missed } else { self }
    }

    /// After an answer. The same answer twice is one: a notice and the window may both be clicked.
    ///
    /// # Errors
    /// If it was answered otherwise before, or can't be put off to that moment.
    pub fn answered(self, answer: Answer, now: DateTime<Utc>) -> Result<Self, StateProblem> {
        let next = match answer {
            Answer::Done => Self::Done,
            Answer::Skip => Self::Skipped,
            Answer::Later { until } if until <= now => return Err(StateProblem::LaterIsOver),
            Answer::Later { until } if until - now > Duration::days(LATER_AT_MOST) => {
                return Err(StateProblem::LaterTooFar);
            }
            Answer::Later { .. } => Self::Later,
        };
        match self {
            Self::Done | Self::Skipped if self != next => Err(StateProblem::AlreadyAnswered),
            _ => Ok(next),
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{State as S, *};

    const NOW: DateTime<Utc> = DateTime::UNIX_EPOCH;

    fn later(minutes: i64) -> Answer {
        Answer::Later {
            until: NOW + Duration::minutes(minutes),
        }
    }

    #[rstest]
    #[case(S::Due, Answer::Done, Ok(S::Done))]
    #[case(S::Due, Answer::Skip, Ok(S::Skipped))]
    #[case(S::Due, later(1), Ok(S::Later))]
    #[case(S::Shown, Answer::Done, Ok(S::Done))]
    #[case(S::Shown, Answer::Skip, Ok(S::Skipped))]
    #[case(S::Shown, later(60), Ok(S::Later))]
    #[case(S::Later, Answer::Done, Ok(S::Done))]
    #[case(S::Later, Answer::Skip, Ok(S::Skipped))]
    #[case(S::Later, later(120), Ok(S::Later))]
    #[case(S::Missed, Answer::Done, Ok(S::Done))]
    #[case(S::Missed, Answer::Skip, Ok(S::Skipped))]
    #[case(S::Missed, later(5), Ok(S::Later))]
    #[case::twice(S::Done, Answer::Done, Ok(S::Done))]
    #[case::twice(S::Skipped, Answer::Skip, Ok(S::Skipped))]
    #[case(S::Done, Answer::Skip, Err(StateProblem::AlreadyAnswered))]
    #[case(S::Done, later(5), Err(StateProblem::AlreadyAnswered))]
    #[case(S::Skipped, Answer::Done, Err(StateProblem::AlreadyAnswered))]
    #[case(S::Skipped, later(5), Err(StateProblem::AlreadyAnswered))]
    #[case::now_is_not_later(S::Shown, later(0), Err(StateProblem::LaterIsOver))]
    #[case::the_past(S::Shown, later(-1), Err(StateProblem::LaterIsOver))]
    #[case::a_month(S::Shown, later(31 * 24 * 60), Ok(S::Later))]
    #[case::more_than_a_month(S::Shown, later(31 * 24 * 60 + 1), Err(StateProblem::LaterTooFar))]
    fn answers(#[case] from: S, #[case] answer: Answer, #[case] expected: Result<S, StateProblem>) {
        assert_eq!(from.answered(answer, NOW), expected);
    }

    #[rstest]
    #[case(S::Due, S::Shown, S::Due, S::Missed)]
    #[case(S::Shown, S::Shown, S::Shown, S::Missed)]
    #[case(S::Later, S::Later, S::Due, S::Missed)]
    #[case(S::Done, S::Done, S::Done, S::Done)]
    #[case(S::Skipped, S::Skipped, S::Skipped, S::Skipped)]
    #[case(S::Missed, S::Missed, S::Missed, S::Missed)]
    fn what_happens_to_it(#[case] from: S, #[case] shown: S, #[case] came_back: S, #[case] lapsed: S) {
        assert_eq!(
            (from.shown(), from.came_back(), from.lapsed()),
            (shown, came_back, lapsed)
        );
    }

    #[test]
    fn words_come_back() {
        for state in S::ALL {
            assert_eq!(S::of_word(state.word()), Some(state));
            assert_eq!(serde_json::to_value(state).unwrap(), state.word());
        }
        assert_eq!(S::of_word("seen"), None);
    }
}
