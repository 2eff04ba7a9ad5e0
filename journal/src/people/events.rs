//! Seminars and other events: where one went, whom one met there, what it opened.
use chrono::Datelike;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Event, MAX_EVENTS, PersonName, contact, edit, store};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    goals::edit::YEARS,
    ids::{EventId, PersonId},
    journal::Tx,
    text::one_line,
    time,
};

/// Most people who were met at one event.
const MAX_MET: usize = 200;

/// An event as the form has it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct EventForm {
    /// Its name, 1 to 100 characters.
    pub name: String,
    /// Its day; may be one to come. Today if left out.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
    /// Where.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub place: String,
    /// Anything about it.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub note: String,
    /// What it opened.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub opened: String,
    /// Whom one met there.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<PersonId>>")]
    pub people: Vec<PersonId>,
}

/// Which events to list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
pub struct EventsQuery {
    /// Only those where this person was met.
    #[serde(default)]
    #[ts(optional)]
    pub person_id: Option<PersonId>,
}

/// An event as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EventRow {
    /// Its id.
    pub id: EventId,
    /// Its name.
    pub name: String,
    /// Its day.
    pub day: JournalDay,
    /// It is still to come.
    pub to_come: bool,
    /// Where.
    pub place: String,
    /// Anything about it.
    pub note: String,
    /// What it opened.
    pub opened: String,
    /// Whom one met there.
    pub people: Vec<PersonName>,
}

/// The events, the latest day first.
pub fn events(sql: &Connection, query: EventsQuery, today: JournalDay) -> Result<Vec<EventRow>> {
    store::events(sql, query.person_id)?
        .into_iter()
        .map(|event| row(sql, event, today))
        .collect()
}

/// One event.
///
/// # Errors
/// [`Error::NotFound`].
pub fn event(sql: &Connection, id: EventId, today: JournalDay) -> Result<EventRow> {
    row(sql, store::event(sql, id)?, today)
}

/// An event's name, for the words of an action.
///
/// # Errors
/// [`Error::NotFound`].
pub fn event_name(sql: &Connection, id: EventId) -> Result<String> {
    Ok(store::event(sql, id)?.name)
}

/// Writes an event down.
///
/// # Errors
/// A refused field, somebody who isn't there, or too many events.
pub fn create_event(tx: &mut Tx<'_>, form: EventForm) -> Result<EventId> {
    if store::events(tx.sql, None)?.len() >= MAX_EVENTS {
        return Err(Error::limit("name", "people-events-too-many", MAX_EVENTS));
    }
    let id = tx.mint();
    let today = tx.today()?;
    put(tx, id, form, today)?;
    Ok(id)
}

/// Changes an event: what the form leaves out is cleared, but for the day.
///
/// # Errors
/// As for [`create_event`], or [`Error::NotFound`].
pub fn change_event(tx: &Tx<'_>, id: EventId, form: EventForm) -> Result<()> {
    let day = store::event(tx.sql, id)?.day;
    put(tx, id, form, day)
}

/// Deletes an event. The people stay.
///
/// # Errors
/// [`Error::NotFound`].
pub fn delete_event(tx: &Tx<'_>, id: EventId) -> Result<()> {
    store::event(tx.sql, id)?;
    store::delete_event(tx, id)
}

fn put(tx: &Tx<'_>, id: EventId, form: EventForm, day: JournalDay) -> Result<()> {
    let name = one_line(&form.name);
    if name.is_empty() {
        return Err(Error::field("name", "people-event-name-empty"));
    }
    let day = form.day.unwrap_or(day);
    if !YEARS.contains(&day.0.year()) {
        return Err(Error::field("day", "people-event-day-range"));
    }
    if form.people.len() > MAX_MET {
        return Err(Error::limit("people", "people-met-too-many", MAX_MET));
    }
    let people = contact::name_of_all(tx.sql, &form.people)?;
    let people: Vec<PersonId> = people.into_iter().map(|one| one.id).collect();
    let event = Event {
        id,
        name: edit::line("name", &name)?,
        day,
        place: edit::line("place", &form.place)?,
        note: edit::text("note", &form.note)?,
        opened: edit::text("opened", &form.opened)?,
    };
    store::put_event(tx, &event, &people, &time::to_text(tx.now.instant))
}

fn row(sql: &Connection, event: Event, today: JournalDay) -> Result<EventRow> {
    Ok(EventRow {
        people: store::event_people(sql, event.id)?,
        id: event.id,
        to_come: event.day > today,
        name: event.name,
        day: event.day,
        place: event.place,
        note: event.note,
        opened: event.opened,
    })
}
