//! Writing people down, changing what is known of them, putting them away and deleting them.
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MAX_LINE, MAX_PEOPLE, MAX_TEXT, Person, store};
use crate::{
    calendar::JournalDay,
    entries,
    error::{Error, Result},
    ids::PersonId,
    journal::Tx,
    text::{one_line, without_nul},
    time,
};

/// A person as the form has them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
pub struct PersonForm {
    /// The name, 1 to [`MAX_LINE`] characters.
    pub name: String,
    /// How it is read, in kana: to sort by.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub reading: String,
    /// Where they work or belong.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub organisation: String,
    /// What they do there.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub role: String,
    /// Where they were met.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub met_where: String,
    /// When they were met; not after today.
    #[serde(default)]
    #[ts(optional)]
    pub met_day: Option<JournalDay>,
    /// How they can help me, up to [`MAX_TEXT`] characters.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub they_help: String,
    /// How I can help them.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub i_help: String,
    /// How they can be reached, a line each.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub contact: String,
    /// Anything else.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub note: String,
    /// Tags; a number sign before them is dropped.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub tags: Vec<String>,
}

/// What goes with a person who is deleted, and what stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PersonDeletion {
    /// Reminders that go, too.
    pub reminders: u32,
    /// Entries that stay and lose the link.
    pub entries_kept: u32,
    /// Events that stay and lose the link.
    pub events_kept: u32,
}

/// Writes somebody down.
///
/// # Errors
/// A refused field, or too many people.
pub fn create(tx: &mut Tx<'_>, form: PersonForm) -> Result<PersonId> {
    if store::count(tx.sql)? >= MAX_PEOPLE {
        return Err(Error::limit("name", "people-too-many", MAX_PEOPLE));
    }
    let today = tx.today()?;
    let person = Person {
        id: tx.mint(),
        next_day: None,
        next_about: String::new(),
        archived: false,
        created_on: today,
        ..checked(form, today)?
    };
    store::insert(tx, &person, &time::to_text(tx.now.instant))?;
    Ok(person.id)
}

/// Changes what is known of a person: what the form leaves out is cleared. The next contact stays.
///
/// # Errors
/// A refused field, or [`Error::NotFound`].
pub fn change(tx: &Tx<'_>, id: PersonId, form: PersonForm) -> Result<()> {
    store::one(tx.sql, id)?;
    let person = Person {
        id,
        ..checked(form, tx.today()?)?
    };
    store::update(tx, &person)
}

/// Puts a person away, or takes them out again. Their entries stay; their reminders are still meanwhile.
///
/// # Errors
/// [`Error::NotFound`].
pub fn archive(tx: &Tx<'_>, id: PersonId, archived: bool) -> Result<()> {
    store::one(tx.sql, id)?;
    let at = archived.then(|| time::to_text(tx.now.instant));
    store::set_archived(tx, id, at.as_deref())
}

/// Deletes a person and their reminders. Entries and events stay and lose the link.
///
/// # Errors
/// [`Error::NotFound`].
pub fn delete(tx: &Tx<'_>, id: PersonId) -> Result<()> {
    store::one(tx.sql, id)?;
    store::delete(tx, id)
}

/// What [`delete`] would take along and loosen.
///
/// # Errors
/// [`Error::NotFound`].
pub fn deletion(sql: &Connection, id: PersonId) -> Result<PersonDeletion> {
    store::one(sql, id)?;
    store::linked(sql, id)
}

/// What the form says, without an id and with nothing planned.
fn checked(form: PersonForm, today: JournalDay) -> Result<Person> {
    let name = one_line(&form.name);
    if name.is_empty() {
        return Err(Error::field("name", "people-name-empty"));
    }
    if let Some(day) = form.met_day {
        entries::check_day(day, today).map_err(|e| named("met_day", e))?;
    }
    Ok(Person {
        // Filled in by the callers.
        id: uuid::Uuid::nil().into(),
        name: fits("name", name)?,
        reading: line("reading", &form.reading)?,
        organisation: line("organisation", &form.organisation)?,
        role: line("role", &form.role)?,
        met_where: line("met_where", &form.met_where)?,
        met_day: form.met_day,
        they_help: text("they_help", &form.they_help)?,
        i_help: text("i_help", &form.i_help)?,
        contact: text("contact", &form.contact)?,
        note: text("note", &form.note)?,
        tags: entries::change::checked_tags(&form.tags)?,
        next_day: None,
        next_about: String::new(),
        archived: false,
        created_on: today,
    })
}

/// The same refusal, about that field.
pub(super) fn named(field: &'static str, e: Error) -> Error {
    match e {
        Error::Field { code, args, .. } => Error::Field { field, code, args },
        other => other,
    }
}

/// One line of up to [`MAX_LINE`] characters.
pub(super) fn line(field: &'static str, typed: &str) -> Result<String> {
    fits(field, one_line(typed))
}

fn fits(field: &'static str, line: String) -> Result<String> {
    if line.chars().count() > MAX_LINE {
        return Err(Error::limit(field, "people-line-too-long", MAX_LINE));
    }
    Ok(line)
}

/// Lines of up to [`MAX_TEXT`] characters in all; without blanks at the ends.
pub(super) fn text(field: &'static str, typed: &str) -> Result<String> {
    let text = without_nul(typed);
    if text.chars().count() > MAX_TEXT {
        return Err(Error::limit(field, "people-text-too-long", MAX_TEXT));
    }
    Ok(text.trim().to_owned())
}
