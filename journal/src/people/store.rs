//! All SQL of the people feature.
use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Event, Person, PersonDeletion, PersonName};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    ids::{EntryId, EventId, PersonId, ReminderId},
    journal::Tx,
};

const PERSON: &str =
    "SELECT id, name, reading, organisation, role, met_where, met_day, they_help, i_help, contact, note,
    next_day, next_about, archived_at, created_on,
    (SELECT json_group_array(tag) FROM person_tag WHERE person_id = person.id) AS tags FROM person";

fn person(r: &Row<'_>) -> rusqlite::Result<Person> {
    let tags: String = r.get("tags")?;
    Ok(Person {
        id: r.get("id")?,
        name: r.get("name")?,
        reading: r.get("reading")?,
        organisation: r.get("organisation")?,
        role: r.get("role")?,
        met_where: r.get("met_where")?,
        met_day: r.get("met_day")?,
        they_help: r.get("they_help")?,
        i_help: r.get("i_help")?,
        contact: r.get("contact")?,
        note: r.get("note")?,
        tags: serde_json::from_str(&tags).unwrap_or_default(),
        next_day: r.get("next_day")?,
        next_about: r.get("next_about")?,
        archived: r.get::<_, Option<String>>("archived_at")?.is_some(),
        created_on: r.get("created_on")?,
    })
}

fn person_name(r: &Row<'_>) -> rusqlite::Result<PersonName> {
    Ok(PersonName {
        id: r.get("id")?,
        name: r.get("name")?,
    })
}

/// Everybody, the first written down first.
pub fn all(sql: &Connection) -> Result<Vec<Person>> {
    let mut statement = sql.prepare_cached(&format!("{PERSON} ORDER BY id"))?;
    let rows = statement.query_map([], person)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn one(sql: &Connection, id: PersonId) -> Result<Person> {
    sql.prepare_cached(&format!("{PERSON} WHERE id = ?1"))?
        .query_row([id], person)
        .optional()?
        .ok_or(Error::NotFound { what: "person" })
}

/// Names and readings of those who aren't put away, the first written down first.
pub fn names(sql: &Connection) -> Result<Vec<(PersonName, String)>> {
    let mut statement =
        sql.prepare_cached("SELECT id, name, reading FROM person WHERE archived_at IS NULL ORDER BY id")?;
    let rows = statement.query_map([], |r| Ok((person_name(r)?, r.get("reading")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn count(sql: &Connection) -> Result<u32> {
    Ok(sql
        .prepare_cached("SELECT count(*) FROM person")?
        .query_row([], |r| r.get(0))?)
}

/// Everybody's last contact up to `today`: contact entries, events where they were met, and the day they were met first.
pub(super) fn last_contacts(sql: &Connection, today: JournalDay) -> Result<HashMap<PersonId, JournalDay>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, max(day) AS day FROM (
           SELECT x.person_id AS id, e.day AS day FROM entry_person x JOIN entry e ON e.id = x.entry_id
             WHERE e.kind = 'contact' AND e.day <= ?1
           UNION ALL
           SELECT x.person_id, v.day FROM event_person x JOIN event v ON v.id = x.event_id WHERE v.day <= ?1
           UNION ALL
           SELECT id, met_day FROM person WHERE met_day <= ?1
         ) GROUP BY id",
    )?;
    let rows = statement.query_map([today], |r| Ok((r.get("id")?, r.get("day")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many entries are linked to a person, and how many of them are contacts.
pub(super) fn entry_counts(sql: &Connection, id: PersonId) -> Result<(u32, u32)> {
    Ok(sql
        .prepare_cached(
            "SELECT count(*), COALESCE(sum(e.kind = 'contact'), 0) FROM entry_person x
             JOIN entry e ON e.id = x.entry_id WHERE x.person_id = ?1",
        )?
        .query_row([id], |r| Ok((r.get(0)?, r.get(1)?)))?)
}

/// What is linked to a person.
pub(super) fn linked(sql: &Connection, id: PersonId) -> Result<PersonDeletion> {
    Ok(sql
        .prepare_cached(
            "SELECT (SELECT count(*) FROM reminder WHERE person_id = ?1) AS reminders,
               (SELECT count(*) FROM entry_person WHERE person_id = ?1) AS entries,
               (SELECT count(*) FROM event_person WHERE person_id = ?1) AS events",
        )?
        .query_row([id], |r| {
            Ok(PersonDeletion {
                reminders: r.get("reminders")?,
                entries_kept: r.get("entries")?,
                events_kept: r.get("events")?,
            })
        })?)
}

/// The person's reminders, the first made first.
pub(super) fn reminders(sql: &Connection, id: PersonId) -> Result<Vec<ReminderId>> {
    let mut statement = sql.prepare_cached("SELECT id FROM reminder WHERE person_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([id], |r| r.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn insert(tx: &Tx<'_>, p: &Person, created_at: &str) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO person (id, name, reading, organisation, role, met_where, met_day, they_help, i_help, contact,
               note, created_on, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        )?
        .execute(params![
            p.id,
            p.name,
            p.reading,
            p.organisation,
            p.role,
            p.met_where,
            p.met_day,
            p.they_help,
            p.i_help,
            p.contact,
            p.note,
            p.created_on,
            created_at
        ])?;
    set_tags(tx, p.id, &p.tags)
}

/// Writes what the form says; the next contact and being put away have their own ways.
pub(super) fn update(tx: &Tx<'_>, p: &Person) -> Result<()> {
    tx.sql
        .prepare_cached(
            "UPDATE person SET name = ?2, reading = ?3, organisation = ?4, role = ?5, met_where = ?6, met_day = ?7,
               they_help = ?8, i_help = ?9, contact = ?10, note = ?11 WHERE id = ?1",
        )?
        .execute(params![
            p.id,
            p.name,
            p.reading,
            p.organisation,
            p.role,
            p.met_where,
            p.met_day,
            p.they_help,
            p.i_help,
            p.contact,
            p.note
        ])?;
    set_tags(tx, p.id, &p.tags)
}

fn set_tags(tx: &Tx<'_>, id: PersonId, tags: &[String]) -> Result<()> {
    let wanted = serde_json::to_string(tags)?;
    tx.sql
        .prepare_cached(
            "DELETE FROM person_tag WHERE person_id = ?1 AND tag NOT IN (SELECT value FROM json_each(?2))",
        )?
        .execute(params![id, wanted])?;
    let mut insert = tx
        .sql
        .prepare_cached("INSERT INTO person_tag (person_id, tag) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?;
    for tag in tags {
        insert.execute(params![id, tag])?;
    }
    Ok(())
}

pub(super) fn set_next(tx: &Tx<'_>, id: PersonId, next: Option<(JournalDay, &str)>) -> Result<()> {
    let (day, about) = next.map_or((None, ""), |(day, about)| (Some(day), about));
    tx.sql
        .prepare_cached("UPDATE person SET next_day = ?2, next_about = ?3 WHERE id = ?1")?
        .execute(params![id, day, about])?;
    Ok(())
}

pub(super) fn set_archived(tx: &Tx<'_>, id: PersonId, at: Option<&str>) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE person SET archived_at = ?2 WHERE id = ?1")?
        .execute(params![id, at])?;
    Ok(())
}

pub(super) fn delete(tx: &Tx<'_>, id: PersonId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM person WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// Links an entry to exactly these people.
pub(crate) fn link_entry(tx: &Tx<'_>, entry: EntryId, people: &[PersonId]) -> Result<()> {
    let wanted = serde_json::to_string(people)?;
    tx.sql
        .prepare_cached(
            "DELETE FROM entry_person WHERE entry_id = ?1 AND person_id NOT IN (SELECT value FROM json_each(?2))",
        )?
        .execute(params![entry, wanted])?;
    let mut insert = tx.sql.prepare_cached(
        "INSERT INTO entry_person (entry_id, person_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
    )?;
    for person in people {
        insert.execute(params![entry, person])?;
    }
    Ok(())
}

const EVENT: &str = "SELECT id, name, day, place, note, opened FROM event";

fn event_row(r: &Row<'_>) -> rusqlite::Result<Event> {
    Ok(Event {
        id: r.get("id")?,
        name: r.get("name")?,
        day: r.get("day")?,
        place: r.get("place")?,
        note: r.get("note")?,
        opened: r.get("opened")?,
    })
}

/// Every event, or those of a person, the latest day first.
pub(super) fn events(sql: &Connection, person: Option<PersonId>) -> Result<Vec<Event>> {
    let mut statement = sql.prepare_cached(&format!(
        "{EVENT} WHERE ?1 IS NULL OR id IN (SELECT event_id FROM event_person WHERE person_id = ?1)
         ORDER BY day DESC, id DESC"
    ))?;
    let rows = statement.query_map([person], event_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn event(sql: &Connection, id: EventId) -> Result<Event> {
    sql.prepare_cached(&format!("{EVENT} WHERE id = ?1"))?
        .query_row([id], event_row)
        .optional()?
        .ok_or(Error::NotFound { what: "event" })
}

pub(super) fn event_people(sql: &Connection, id: EventId) -> Result<Vec<PersonName>> {
    let mut statement = sql.prepare_cached(
        "SELECT p.id AS id, p.name AS name FROM event_person x JOIN person p ON p.id = x.person_id
         WHERE x.event_id = ?1 ORDER BY p.id",
    )?;
    let rows = statement.query_map([id], person_name)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes an event, new or old, and who was met there.
pub(super) fn put_event(tx: &Tx<'_>, e: &Event, people: &[PersonId], created_at: &str) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO event (id, name, day, place, note, opened, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (id) DO UPDATE SET name = ?2, day = ?3, place = ?4, note = ?5, opened = ?6",
        )?
        .execute(params![
            e.id, e.name, e.day, e.place, e.note, e.opened, created_at
        ])?;
    let wanted = serde_json::to_string(people)?;
    tx.sql
        .prepare_cached(
            "DELETE FROM event_person WHERE event_id = ?1 AND person_id NOT IN (SELECT value FROM json_each(?2))",
        )?
        .execute(params![e.id, wanted])?;
    let mut insert = tx.sql.prepare_cached(
        "INSERT INTO event_person (event_id, person_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
    )?;
    for person in people {
        insert.execute(params![e.id, person])?;
    }
    Ok(())
}

pub(super) fn delete_event(tx: &Tx<'_>, id: EventId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM event WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}
