//! People: who is in the network, when one was last in touch and when next, how one can help each other, and the seminars
//! and other events where people were met.
//!
//! Types here. `edit.rs` writes a person down, changes, puts away and deletes; `contact.rs` is about being in touch: the
//! next contact with its reminder, and contacts that took place. `events.rs` has the events, `list.rs` and `detail.rs` what
//! is shown; `store.rs` the SQL. The entries of a person are the entries feature's, which links them; the reminder is the
//! reminders feature's, which asks here when the next contact is.
mod contact;
mod detail;
mod edit;
mod events;
mod list;
mod store;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    calendar::JournalDay,
    error::Result,
    ids::{EventId, PersonId},
};

pub use contact::{
    ContactForm, ContactNext, NextContact, NextReminder, SetNextContact, next_contact, record, set_next,
};
pub(crate) use contact::{fulfil, name_of_all};
pub(crate) use detail::lunch;
pub use detail::{FollowUp, PersonDetail, detail};
pub use edit::{PersonDeletion, PersonForm, archive, change, create, delete, deletion};
pub use events::{
    EventForm, EventRow, EventsQuery, change_event, create_event, delete_event, event, event_name, events,
};
pub use list::{PeopleList, PeopleQuery, PeopleSort, PersonRow, list};
pub(crate) use store::link_entry;
pub use store::{all, names};

/// Longest name, reading, organisation, role and place, in characters.
pub const MAX_LINE: usize = 100;
/// Longest note and the like, in characters.
pub const MAX_TEXT: usize = 4000;
/// Longest word on what the next contact is about, in characters.
pub const MAX_ABOUT: usize = 200;
/// Most people in a journal.
pub const MAX_PEOPLE: u32 = 2000;
/// Most events in a journal.
pub const MAX_EVENTS: usize = 2000;
/// How far ahead a next contact can be, in days: ten years.
pub const FARTHEST_NEXT: i64 = 3653;
/// After so many days without a contact somebody counts as not heard from for long.
pub const LONG_SILENCE_DAYS: i64 = 90;

/// Somebody in the network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// The name, 1 to [`MAX_LINE`] characters.
    pub name: String,
    /// How the name is read, in kana: to sort by.
    pub reading: String,
    /// Where they work or belong.
    pub organisation: String,
    /// What they do there.
    pub role: String,
    /// Where they were met.
    pub met_where: String,
    /// When they were met.
    pub met_day: Option<JournalDay>,
    /// How they can help me.
    pub they_help: String,
    /// How I can help them.
    pub i_help: String,
    /// How they can be reached, a line each.
    pub contact: String,
    /// Anything else.
    pub note: String,
    /// Tags, without a number sign.
    pub tags: Vec<String>,
    /// When to be in touch next.
    pub next_day: Option<JournalDay>,
    /// What about; empty without a day.
    pub next_about: String,
    /// Put away.
    pub archived: bool,
    /// The day on which they were written down.
    pub created_on: JournalDay,
}

/// A person by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonName {
    /// Their id.
    pub id: PersonId,
    /// Their name.
    pub name: String,
}

/// A seminar, a meeting, an evening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// Its name, 1 to [`MAX_LINE`] characters.
    pub name: String,
    /// Its day; may be one to come.
    pub day: JournalDay,
    /// Where.
    pub place: String,
    /// Anything about it.
    pub note: String,
    /// What it led to.
    pub opened: String,
}

/// How long ago somebody was last in touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Heard {
    /// The last contact: the latest of their contact entries, of the events where they were met, and of the day on which they
    /// were met first. None if none is known.
    pub last_contact: Option<JournalDay>,
    /// Days since then, 0 or more.
    pub days_since: Option<u32>,
    /// Nothing was heard for [`LONG_SILENCE_DAYS`] days: since the last contact, or since they were written down.
    pub long_silence: bool,
}

impl Heard {
    fn of(person: &Person, last_contact: Option<JournalDay>, today: JournalDay) -> Self {
        let since = |day: JournalDay| u32::try_from(today - day).unwrap_or(0);
        Self {
            last_contact,
            days_since: last_contact.map(since),
            long_silence: today - last_contact.unwrap_or(person.created_on) >= LONG_SILENCE_DAYS,
        }
    }
}

/// A person's name, for the words of an action.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn name(sql: &Connection, id: PersonId) -> Result<String> {
    Ok(store::one(sql, id)?.name)
}

#[cfg(test)]
mod tests;
