//! Entries: one line of the journal, of any kind.
mod spine;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use spine::{NewEntry, delete, insert};

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// A step of a habit, or a skipped day.
    HabitLog,
    /// Anything.
    Note,
    /// Something learnt.
    Learning,
    /// Something achieved.
    Achievement,
    /// Having been in touch with somebody.
    Contact,
    /// A border-crossing experience.
    Experience,
    /// Money earned.
    Income,
    /// Money spent.
    Expense,
    /// Where a level stands: a score, a weight.
    Measurement,
}

impl EntryKind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::HabitLog,
        Self::Note,
        Self::Learning,
        Self::Achievement,
        Self::Contact,
        Self::Experience,
        Self::Income,
        Self::Expense,
        Self::Measurement,
    ];

    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::HabitLog => "habit_log",
            Self::Note => "note",
            Self::Learning => "learning",
            Self::Achievement => "achievement",
            Self::Contact => "contact",
            Self::Experience => "experience",
            Self::Income => "income",
            Self::Expense => "expense",
            Self::Measurement => "measurement",
        }
    }

    /// From storage; `None` for a word that the column's CHECK would not allow.
    pub fn of(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}
