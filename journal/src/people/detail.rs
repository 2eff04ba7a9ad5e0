//! Everything about one person.
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::{EventRow, EventsQuery, Heard, Person, events, store};
use crate::{
    calendar::JournalDay,
    entries::{
        EntryFilter,
        timeline::{self, EntriesQuery, EntryPage},
    },
    error::Result,
    ids::{PersonId, ReminderId},
    life::{self, MomentPreset},
    reminders::{self, MinuteOfDay},
};

/// How many entries come with the person; the rest is asked for by the timeline's own way.
const ENTRIES: u32 = 20;
/// When the next contact is reminded of, unless there is a lunch break: 12:15.
const USUAL_MINUTE: u16 = 735;

/// Everything about a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonDetail {
    /// Today.
    pub today: JournalDay,
    /// The person.
    pub person: Person,
    /// The last contact.
    pub heard: Heard,
    /// The next contact is today or was to be before.
    pub next_is_due: bool,
    /// The latest entries with them, contacts and others.
    pub entries: EntryPage,
    /// How many entries are linked to them.
    pub entry_count: u32,
    /// How many of these are contacts.
    pub contact_count: u32,
    /// The events where they were met, the latest first.
    pub events: Vec<EventRow>,
    /// The reminder of the next contact; the first, should there be several.
    pub follow_up: Option<FollowUp>,
    /// The minute to offer for a reminder: that of the one there is, else of the lunch break.
    pub offered_minute: MinuteOfDay,
}

/// The reminder of a next contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct FollowUp {
    /// The reminder.
    pub id: ReminderId,
    /// Its minute of the day.
    pub minute: MinuteOfDay,
    /// Whether it reminds.
    pub enabled: bool,
}

/// Tells all of a person.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn detail(sql: &Connection, id: PersonId, today: JournalDay) -> Result<PersonDetail> {
    let person = store::one(sql, id)?;
    let last = store::last_contacts(sql, today)?.get(&id).copied();
    let (entry_count, contact_count) = store::entry_counts(sql, id)?;
    let follow_up = match store::reminders(sql, id)?.first() {
        Some(reminder) => Some(FollowUp {
            id: *reminder,
            minute: reminders::usual_minute(sql, *reminder)?,
            enabled: reminders::reminder(sql, *reminder)?.enabled,
        }),
        None => None,
    };
    let with_them = EntriesQuery {
        filter: EntryFilter {
            person_id: Some(id),
            ..EntryFilter::default()
        },
        before: None,
        limit: Some(ENTRIES),
    };
    Ok(PersonDetail {
        today,
        heard: Heard::of(&person, last, today),
        next_is_due: person.next_day.is_some_and(|next| next <= today),
        entries: timeline::entries(sql, &with_them, today)?,
        entry_count,
        contact_count,
        events: events::events(sql, EventsQuery { person_id: Some(id) }, today)?,
        offered_minute: match follow_up {
            Some(follow_up) => follow_up.minute,
            None => lunch(sql)?,
        },
        follow_up,
        person,
    })
}

/// The minute of the lunch break, or 12:15 without one.
pub(crate) fn lunch(sql: &Connection) -> Result<MinuteOfDay> {
    let moments = life::moments(sql)?;
    let lunch = moments
        .iter()
        .find(|moment| moment.preset == Some(MomentPreset::Lunch));
    let minute = lunch.map_or(USUAL_MINUTE, |moment| moment.at_minute);
    // Both are minutes of a day.
    Ok(MinuteOfDay::new(minute).unwrap_or(MinuteOfDay::NOON))
}
