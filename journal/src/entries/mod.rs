//! Entries: one line of the journal, of any kind.
//!
//! [`spine`] writes the narrow row that every entry stands in, also for other features. What people do with entries is
//! in [`change`] (add, edit, move to another day, delete), what they see in [`timeline`] (by day, filtered, with the
//! month's calendar, kinds and tags). [`quick_line`] makes an entry of one typed line. `store.rs` has the SQL.
pub mod change;
mod filter;
pub mod quick_line;
mod spine;
mod store;
pub mod timeline;

use chrono::{Datelike, NaiveDateTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    habits::{HabitKind, HabitOutcome, RestReason},
    ids::{ActivityId, EntryId, GoalId, HabitId, StreamId},
    people::PersonName,
    search::{Mark, Query},
};

pub use change::{EntryAdded, EntryForm};
pub use filter::EntryFilter;
pub use spine::{NewEntry, delete, insert};
pub(crate) use store::ACTIVITY_OF;
pub use store::{days_of_kind, entry, of_kind, spent, tags};

/// Longest text, in characters.
pub const MAX_TEXT: usize = 20_000;
/// Most people of an entry.
pub const MAX_PEOPLE: usize = 50;
/// Most tags of an entry.
pub const MAX_TAGS: usize = 20;
/// Longest tag, in characters.
pub const MAX_TAG: usize = 40;
/// Largest amount of money, in yen.
pub const MAX_YEN: i64 = 1_000_000_000_000;
/// Largest amount, in units, either way from nothing.
pub const MAX_AMOUNT: i64 = 1_000_000_000;
/// Most minutes: nearly two years.
pub const MAX_MINUTES: i64 = 1_000_000;
/// Longest unit word, in characters.
pub const MAX_UNIT: usize = 20;
/// The first year whose days can be written on.
pub const FIRST_YEAR: i32 = 1900;

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

/// Time that an entry says was spent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spent {
    /// The entry's day.
    pub day: JournalDay,
    /// Whole minutes, more than 0.
    pub minutes: i64,
    /// The entry's activity, or its habit's, or its goal's, or else the only one of the goals that its habit feeds.
    pub activity_id: Option<ActivityId>,
    /// When it ended, on the clock where it was written; nothing where nobody knows.
    pub ended: Option<NaiveDateTime>,
}

/// An entry as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntryRow {
    /// Its id.
    pub id: EntryId,
    /// What it is.
    pub kind: EntryKind,
    /// Its day.
    pub day: JournalDay,
    /// The time on the wall clock where it was written, `HH:MM`; none where it was filled in on another day.
    pub time: Option<String>,
    /// Its words.
    pub text: String,
    /// Where a search hits the text.
    pub marks: Vec<Mark>,
    /// Its tags, without a number sign.
    pub tags: Vec<String>,
    /// Where a search hits the tags: for each tag its marks; empty unless something is searched for.
    pub tag_marks: Vec<Vec<Mark>>,
    /// The quick line as typed, if it came from one.
    pub raw: Option<String>,
    /// Whole yen.
    pub yen: Option<i64>,
    /// Thousandths of a unit.
    pub amount: Option<i64>,
    /// The amount's unit in the person's word.
    pub unit_word: String,
    /// Whole minutes.
    pub minutes: Option<i64>,
    /// The activity: its own, or its habit's.
    pub activity: Option<EntryActivity>,
    /// The goal.
    pub goal: Option<EntryGoal>,
    /// The habit.
    pub habit: Option<EntryHabit>,
    /// The people it is about.
    pub people: Vec<PersonName>,
    /// Of money, the stream it belongs to.
    pub stream: Option<EntryStream>,
    /// Of a habit log: what it says of its day.
    pub outcome: Option<HabitOutcome>,
    /// Of a skip: why.
    pub reason: Option<RestReason>,
}

impl EntryRow {
    /// Marks where a search hits.
    fn mark(&mut self, query: &Query) {
        self.marks = query.marks(&self.text);
        // A tag is searched with its sign: "#学び" hits the whole of it.
        let without_sign = |mark: Mark| Mark {
            start: mark.start.saturating_sub(1),
            end: mark.end - 1,
        };
        let marks = |tag: &String| {
            let marks = query.marks(&format!("#{tag}")).into_iter().map(without_sign);
            marks.filter(|m| m.start < m.end).collect()
        };
        self.tag_marks = self.tags.iter().map(marks).collect();
        if let Some(habit) = &mut self.habit {
            habit.marks = query.marks(&habit.name);
        }
    }
}

/// An entry's activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntryActivity {
    /// Its id.
    pub id: ActivityId,
    /// Its name.
    pub name: String,
    /// Its place in the palette, 1 to 8.
    pub colour: u8,
}

/// The stream of income that an entry belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntryStream {
    /// Its id.
    pub id: StreamId,
    /// Its name.
    pub name: String,
}

/// An entry's goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntryGoal {
    /// Its id.
    pub id: GoalId,
    /// Its title.
    pub title: String,
}

/// An entry's habit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntryHabit {
    /// Its id.
    pub id: HabitId,
    /// Its name.
    pub name: String,
    /// Where a search hits the name.
    pub marks: Vec<Mark>,
    /// How it is measured.
    pub kind: HabitKind,
}

/// A tag, and how often it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TagCount {
    /// The tag, without a number sign.
    pub tag: String,
    /// How many entries have it.
    pub entries: u32,
}

/// Refuses a day that can't be written on: one to come, or one before [`FIRST_YEAR`].
pub fn check_day(day: JournalDay, today: JournalDay) -> Result<()> {
    if day > today {
        return Err(Error::field("day", "entries-day-to-come"));
    }
    if day.0.year() < FIRST_YEAR {
        return Err(Error::limit("day", "entries-day-range", FIRST_YEAR));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
