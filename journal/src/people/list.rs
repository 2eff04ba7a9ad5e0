//! The list of people: filtered and sorted.
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Heard, Person, store};
use crate::{
    calendar::JournalDay,
    error::Result,
    ids::PersonId,
    search::{self, fold::fold},
};

/// Whom to list, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct PeopleQuery {
    /// With all of these words in anything that is written of them, whatever their width, case and kana.
    pub text: Option<String>,
    /// With this tag.
    pub tag: Option<String>,
    /// Only those not heard from for long.
    #[ts(optional, as = "Option<bool>")]
    pub long_silence: bool,
    /// Also those who were put away.
    #[ts(optional, as = "Option<bool>")]
    pub archived: bool,
    /// In which order; by next contact if left out.
    #[ts(optional, as = "Option<PeopleSort>")]
    pub sort: PeopleSort,
}

/// The order of people; by name where they are alike. Those put away come last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PeopleSort {
    /// The soonest next contact first, those without one last.
    #[default]
    NextContact,
    /// The longest silence first: those with no known contact before all.
    LastContact,
    /// By reading, or by the name itself where that isn't given.
    Name,
}

/// A person in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonRow {
    /// Their id.
    pub id: PersonId,
    /// The name.
    pub name: String,
    /// How it is read.
    pub reading: String,
    /// Where they work or belong.
    pub organisation: String,
    /// What they do there.
    pub role: String,
    /// Tags, without a number sign.
    pub tags: Vec<String>,
    /// The last contact.
    pub heard: Heard,
    /// When to be in touch next.
    pub next_day: Option<JournalDay>,
    /// What about.
    pub next_about: String,
    /// The next contact is today or was to be before.
    pub next_is_due: bool,
    /// Put away.
    pub archived: bool,
}

/// The list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PeopleList {
    /// Today.
    pub today: JournalDay,
    /// Those asked for.
    pub people: Vec<PersonRow>,
    /// How many there are who aren't put away.
    pub total: u32,
    /// How many of these weren't heard from for long.
    pub long_silence: u32,
    /// How many were put away.
    pub archived: u32,
    /// Every tag that somebody has, in order.
    pub tags: Vec<String>,
}

/// Lists people.
///
/// # Errors
/// Too long a text to search for.
pub fn list(sql: &Connection, query: &PeopleQuery, today: JournalDay) -> Result<PeopleList> {
    let last = store::last_contacts(sql, today)?;
    let asked = query.text.as_deref().map_or(Ok(None), search::find::query)?;
    let all: Vec<(Person, Heard)> = store::all(sql)?
        .into_iter()
        .map(|person| {
            let heard = Heard::of(&person, last.get(&person.id).copied(), today);
            (person, heard)
        })
        .collect();
    let mut tags: Vec<String> = all.iter().flat_map(|(person, _)| person.tags.clone()).collect();
    tags.sort_unstable();
    tags.dedup();
    let count = |which: &dyn Fn(&(Person, Heard)) -> bool| all.iter().filter(|one| which(one)).count() as u32;
    let mut found = PeopleList {
        today,
        total: count(&|(person, _)| !person.archived),
        long_silence: count(&|(person, heard)| !person.archived && heard.long_silence),
        archived: count(&|(person, _)| person.archived),
        tags,
        people: Vec::new(),
    };
    let mut people: Vec<(Person, Heard)> = all
        .into_iter()
        .filter(|(person, heard)| {
            (query.archived || !person.archived)
                && (!query.long_silence || heard.long_silence)
                && query.tag.as_ref().is_none_or(|tag| person.tags.contains(tag))
                && asked
                    .as_ref()
                    .is_none_or(|asked| asked.words().iter().all(|word| says(person, word)))
        })
        .collect();
    people.sort_by_cached_key(|(person, heard)| {
        let first = match query.sort {
            // Absence is the least of all: it has to be put last by hand.
            PeopleSort::NextContact => (person.next_day.is_none(), person.next_day),
            PeopleSort::LastContact => (false, heard.last_contact),
            PeopleSort::Name => (false, None),
        };
        (person.archived, first, sounds(person), person.id)
    });
    found
        .people
        .extend(people.into_iter().map(|(person, heard)| PersonRow {
            id: person.id,
            next_is_due: person.next_day.is_some_and(|next| next <= today),
            name: person.name,
            reading: person.reading,
            organisation: person.organisation,
            role: person.role,
            tags: person.tags,
            heard,
            next_day: person.next_day,
            next_about: person.next_about,
            archived: person.archived,
        }));
    Ok(found)
}

/// What a name is sorted by.
fn sounds(person: &Person) -> String {
    fold(if person.reading.is_empty() {
        &person.name
    } else {
        &person.reading
    })
}

/// Whether anything written of a person has that folded word.
fn says(person: &Person, word: &str) -> bool {
    let tags = person.tags.iter().map(|tag| format!("#{tag}"));
    let texts = [
        &person.name,
        &person.reading,
        &person.organisation,
        &person.role,
        &person.met_where,
        &person.they_help,
        &person.i_help,
        &person.contact,
        &person.note,
        &person.next_about,
    ];
    texts
        .into_iter()
        .cloned()
        .chain(tags)
        .any(|text| fold(&text).contains(word))
}
