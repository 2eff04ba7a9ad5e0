//! Search over all text: any substring, of one character or more, whatever its width, case and kana.
//!
//! [`fold`] makes texts comparable, [`query`] is what is asked and where it hits. [`index`] keeps a folded copy of every
//! source ([`SearchSource`] lists them), derived from their rows after each action;
//! [`find`] looks through it.
//! `store.rs` has the SQL. A scan of the copies is fast enough for decades, and unlike an index of words or trigrams it
//! finds one and two characters. An entry that logs a habit is also found by the habit's name, if it has words of its own: a
//! step without any is its habit's hit already. The timeline, which shows every step, filters them by that name, too.
pub mod find;
pub mod fold;
pub mod index;
pub mod query;
mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use find::search;
pub use query::{MAX_QUERY, Mark, Query};
pub(crate) use store::entry_condition;

/// What can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SearchSource {
    /// A goal: its title and why.
    Goal,
    /// A milestone.
    Milestone,
    /// A habit: its name, cue and small version.
    Habit,
    /// An activity.
    Activity,
    /// A person: who they are, how we can help each other, notes and tags.
    Person,
    /// A seminar or another event.
    Event,
    /// A course, a book, a certificate: all that is written of it, and where it was used.
    Learning,
    /// A stream of income.
    Stream,
    /// Something applied for.
    Application,
    /// An invoice.
    Invoice,
    /// A brief for a talk with the employer: all that is written of it.
    Brief,
    /// A job of the work history.
    Job,
    /// A type of day.
    DayType,
    /// A week by half hours: the person's own words for what they went into.
    Audit,
    /// What is written under a prompt of a sheet now, in the person's own words.
    Sheet,
    /// An entry: its text and tags, and all that is written of an achievement.
    Entry,
}

impl SearchSource {
    /// Every source, in the order in which hits are shown.
    pub const ALL: [Self; 16] = [
        Self::Goal,
        Self::Milestone,
        Self::Habit,
        Self::Activity,
        Self::Person,
        Self::Event,
        Self::Learning,
        Self::Stream,
        Self::Application,
        Self::Invoice,
        Self::Brief,
        Self::Job,
        Self::DayType,
        Self::Audit,
        Self::Sheet,
        Self::Entry,
    ];

    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Goal => "goal",
            Self::Milestone => "milestone",
            Self::Habit => "habit",
            Self::Activity => "activity",
            Self::Person => "person",
            Self::Event => "event",
            Self::Learning => "learning",
            Self::Stream => "stream",
            Self::Application => "application",
            Self::Invoice => "invoice",
            Self::Brief => "brief",
            Self::Job => "job",
            Self::DayType => "day_type",
            Self::Audit => "audit",
            Self::Sheet => "sheet",
            Self::Entry => "entry",
        }
    }

    fn of(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == text)
    }
}

#[cfg(test)]
mod tests;
