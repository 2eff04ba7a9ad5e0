//! Learning: courses, books and certificates, the minutes spent on them, what came of them, and where it was used.
//!
//! Minutes stand in entries of the kind learning, linked to their item, so that the timeline and the sums know one truth.
//! [`items`] is what people keep, [`record`] writes minutes and uses, [`overview`] tells a list with its sums. `store.rs` has
//! the SQL.
pub mod items;
pub mod overview;
pub mod record;
mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    calendar::JournalDay,
    ids::{ActivityId, GoalId, LearningId, LearningUseId},
};

pub use items::{LearningDeletion, LearningForm};
pub use overview::{LearningDetail, LearningOverview, LearningRow, detail, overview};
pub use record::{LearningStep, UseForm};
pub use store::noted_and_used;

/// Longest title, provider and result, in characters.
pub const MAX_TITLE: usize = 120;
/// Longest note, and what is told of a use, in characters.
pub const MAX_NOTE: usize = 5000;

/// What something learnt is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LearningKind {
    /// A course, a school, a seminar.
    Course,
    /// A book.
    Book,
    /// A certificate or licence.
    Certificate,
    /// Anything else.
    Other,
}

impl LearningKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Course, Self::Book, Self::Certificate, Self::Other];

    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Course => "course",
            Self::Book => "book",
            Self::Certificate => "certificate",
            Self::Other => "other",
        }
    }
}

/// How far something is: told by its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LearningState {
    /// Begun, neither finished nor stopped.
    Going,
    /// Not begun yet.
    Planned,
    /// Finished.
    Finished,
    /// Put down on the way; that's a result, too.
    Stopped,
}

impl LearningState {
    /// As in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Going => "going",
            Self::Planned => "planned",
            Self::Finished => "finished",
            Self::Stopped => "stopped",
        }
    }
}

/// A course, a book, a certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LearningItem {
    /// Its id.
    pub id: LearningId,
    /// What it is.
    pub kind: LearningKind,
    /// Its title, 1 to 120 characters.
    pub title: String,
    /// School, author, or the body that certifies.
    pub provider: String,
    /// The activity it belongs to.
    pub activity_id: Option<ActivityId>,
    /// The goal it serves.
    pub goal_id: Option<GoalId>,
    /// When it was begun.
    pub started_on: Option<JournalDay>,
    /// The examination, or when it is to be finished.
    pub target_on: Option<JournalDay>,
    /// When it was finished.
    pub finished_on: Option<JournalDay>,
    /// When it was put down.
    pub stopped_on: Option<JournalDay>,
    /// What came of it: passed, a score, what stays of it.
    pub result: String,
    /// Until when a certificate holds.
    pub expires_on: Option<JournalDay>,
    /// What it cost, in whole yen.
    pub yen: Option<i64>,
    /// The person's words about it.
    pub note: String,
}

impl LearningItem {
    /// How far it is.
    pub fn state(&self) -> LearningState {
        if self.stopped_on.is_some() {
            LearningState::Stopped
        } else if self.finished_on.is_some() {
            LearningState::Finished
        } else if self.started_on.is_some() {
            LearningState::Going
        } else {
            LearningState::Planned
        }
    }
}

/// Where something learnt was used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LearningUse {
    /// Its id.
    pub id: LearningUseId,
    /// When.
    pub day: JournalDay,
    /// Where and how, 1 to 5000 characters.
    pub text: String,
}

#[cfg(test)]
mod tests;
