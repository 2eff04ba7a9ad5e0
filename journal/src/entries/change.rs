//! Adding entries, editing them, moving them to another day, deleting them.
use chrono::Duration;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    EntryKind, EntryRow, MAX_AMOUNT, MAX_MINUTES, MAX_PEOPLE, MAX_TAG, MAX_TAGS, MAX_TEXT, MAX_UNIT, MAX_YEN,
    NewEntry, check_day, spine,
    store::{self, Place},
};
use crate::{
    activities,
    calendar::{JournalDay, Now, instant_of},
    error::{Error, Result},
    goals::{
        self,
        links::{self, GoalMoved},
    },
    habits,
    ids::{ActivityId, EntryId, GoalId, HabitId, PersonId, StreamId},
    income,
    journal::Tx,
    people,
    text::{one_line, without_nul},
};

/// An entry as the person fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct EntryForm {
    /// What it is. A habit log stays one, and nothing else becomes one: `log_habit` makes them.
    pub kind: EntryKind,
    /// Its day: without one a new entry is today's, and an old one keeps its own.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
    /// Its words, kept as typed.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub text: String,
    /// Its tags; a number sign before them is dropped.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub tags: Vec<String>,
    /// Whole yen, not negative.
    #[serde(default)]
    #[ts(optional)]
    pub yen: Option<i64>,
    /// Thousandths of a unit.
    #[serde(default)]
    #[ts(optional)]
    pub amount: Option<i64>,
    /// The amount's unit in the person's word.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub unit_word: String,
    /// Whole minutes, not negative.
    #[serde(default)]
    #[ts(optional)]
    pub minutes: Option<i64>,
    /// The activity.
    #[serde(default)]
    #[ts(optional)]
    pub activity_id: Option<ActivityId>,
    /// The goal.
    #[serde(default)]
    #[ts(optional)]
    pub goal_id: Option<GoalId>,
    /// The habit that it is about. A habit log keeps its own.
    #[serde(default)]
    #[ts(optional)]
    pub habit_id: Option<HabitId>,
    /// The people it is about.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<PersonId>>")]
    pub people: Vec<PersonId>,
    /// Of income and expenses, the stream it belongs to; of anything else it says nothing.
    #[serde(default)]
    #[ts(optional)]
    pub stream_id: Option<StreamId>,
}

impl EntryForm {
    /// An empty form of that kind.
    pub fn new(kind: EntryKind) -> Self {
        Self {
            kind,
            day: None,
            text: String::new(),
            tags: Vec::new(),
            yen: None,
            amount: None,
            unit_word: String::new(),
            minutes: None,
            activity_id: None,
            goal_id: None,
            habit_id: None,
            people: Vec::new(),
            stream_id: None,
        }
    }
}

/// What was added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntryAdded {
    /// The entry.
    pub entry_id: EntryId,
    /// The goal that it moved, if it moved one.
    pub moved: Vec<GoalMoved>,
}

/// Adds an entry of any kind but a habit log. `raw` is the quick line it came from.
///
/// # Errors
/// A field out of its limits, a day to come, an empty form, or a link to what isn't there.
pub fn add(tx: &mut Tx<'_>, form: EntryForm, raw: Option<String>) -> Result<EntryAdded> {
    if form.kind == EntryKind::HabitLog {
        return Err(Error::field("kind", "entries-kind-habit-log"));
    }
    let today = tx.today()?;
    let day = form.day.unwrap_or(today);
    check_day(day, today)?;
    let tags = checked_tags(&form.tags)?;
    let people = checked_people(tx.sql, &form.people)?;
    let stream = form.stream_id;
    let entry = NewEntry {
        raw,
        ..checked(tx.sql, form, day, &tags)?
    };
    let share = |sql| match entry.goal_id {
        Some(goal) => links::share_of(sql, goal, today),
        None => Ok(None),
    };
    let before = share(tx.sql)?;
    let entry_id = spine::insert(tx, &entry)?;
    store::set_tags(tx, entry_id, &tags)?;
    people::link_entry(tx, entry_id, &people)?;
    income::money::keep(tx, entry_id, (entry.kind, entry.yen), stream)?;
    if entry.kind == EntryKind::Contact {
        people::fulfil(tx, &people, day)?;
    }
    let after = share(tx.sql)?;
    Ok(EntryAdded {
        entry_id,
        moved: links::moved(before.as_slice(), after.as_slice()),
    })
}

/// Changes what an entry says; what it came from stays. Of a habit log, the habit and what it doesn't count stay, too.
///
/// # Errors
/// As for [`add`], or an entry that isn't there.
pub fn change(tx: &Tx<'_>, id: EntryId, form: EntryForm) -> Result<()> {
    let old = store::entry(tx.sql, id)?;
    let day = form.day.unwrap_or(old.day);
    let form = match (old.kind, form.kind) {
        (EntryKind::HabitLog, EntryKind::HabitLog) => of_log(&old, form)?,
        (EntryKind::HabitLog, _) | (_, EntryKind::HabitLog) => {
            return Err(Error::field("kind", "entries-kind-habit-log"));
        }
        _ => form,
    };
    let tags = checked_tags(&form.tags)?;
    let people = checked_people(tx.sql, &form.people)?;
    let stream = form.stream_id;
    let entry = checked(tx.sql, form, day, &tags)?;
    move_from(tx, &old, day)?;
    store::update(tx, id, &entry)?;
    store::set_tags(tx, id, &tags)?;
    people::link_entry(tx, id, &people)?;
    income::money::keep(tx, id, (entry.kind, entry.yen), stream)
}

/// Moves an entry to another day, at the same time of the day.
///
/// # Errors
/// A day to come, or an entry that isn't there.
pub fn move_to(tx: &Tx<'_>, id: EntryId, day: JournalDay) -> Result<()> {
    move_from(tx, &store::entry(tx.sql, id)?, day)
}

fn move_from(tx: &Tx<'_>, old: &EntryRow, day: JournalDay) -> Result<()> {
    if day == old.day {
        return Ok(());
    }
    check_day(day, tx.today()?)?;
    let place = store::place(tx.sql, old.id)?;
    // A zone that this program no longer knows keeps the offset it had.
    let moved = match place.zone.parse() {
        Ok(zone) => {
            let local = store::local_time(place.at, place.utc_offset) + Duration::days(day - old.day);
            let now = Now::new(instant_of(local, zone), zone);
            Place {
                at: now.instant,
                utc_offset: now.offset_minutes(),
                ..place
            }
        }
        Err(_) => Place {
            at: place.at + Duration::days(day - old.day),
            ..place
        },
    };
    store::set_day(tx, old.id, day, &moved)
}

/// What a habit log may become: its words, tags and links, and as much of what it counts as it had.
fn of_log(old: &EntryRow, form: EntryForm) -> Result<EntryForm> {
    let within = |value: Option<i64>, had: Option<i64>, most: i64| match had {
        None => Ok(None),
        Some(had) => match value.unwrap_or(had) {
            value if (0..=most).contains(&value) => Ok(Some(value)),
            _ => Err(most),
        },
    };
    let amount = within(form.amount, old.amount, habits::MAX_AMOUNT * 1000)
        .map_err(|_| Error::limit("amount", "habits-value-range", habits::MAX_AMOUNT))?;
    let minutes = within(form.minutes, old.minutes, 1440)
        .map_err(|most| Error::limit("minutes", "habits-value-range", most))?;
    Ok(EntryForm {
        yen: old.yen,
        amount,
        minutes,
        unit_word: old.unit_word.clone(),
        habit_id: old.habit.as_ref().map(|h| h.id),
        ..form
    })
}

/// Text as it is kept: as typed, but for what no text has, and blanks alone are nothing.
pub(crate) fn kept_text(text: &str) -> Result<String> {
    let text = without_nul(text);
    if text.chars().count() > MAX_TEXT {
        return Err(Error::limit("text", "entries-text-too-long", MAX_TEXT));
    }
    Ok(if text.trim().is_empty() {
        String::new()
    } else {
        text
    })
}

/// Tags as they are kept: without a number sign, in one line, each once.
pub(crate) fn checked_tags(tags: &[String]) -> Result<Vec<String>> {
    let mut kept: Vec<String> = Vec::new();
    for tag in tags {
        let tag = one_line(tag);
        let tag = one_line(tag.trim_start_matches(['#', '＃']));
        if tag.chars().count() > MAX_TAG {
            return Err(Error::limit("tags", "entries-tag-too-long", MAX_TAG));
        }
        if !tag.is_empty() && !kept.contains(&tag) {
            kept.push(tag);
        }
    }
    if kept.len() > MAX_TAGS {
        return Err(Error::limit("tags", "entries-tags-too-many", MAX_TAGS));
    }
    Ok(kept)
}

/// People who are there, each once.
fn checked_people(sql: &Connection, people: &[PersonId]) -> Result<Vec<PersonId>> {
    if people.len() > MAX_PEOPLE {
        return Err(Error::limit("people", "entries-people-too-many", MAX_PEOPLE));
    }
    let named = people::name_of_all(sql, people)?;
    Ok(named.into_iter().map(|one| one.id).collect())
}

fn checked(sql: &Connection, form: EntryForm, day: JournalDay, tags: &[String]) -> Result<NewEntry> {
    let text = kept_text(&form.text)?;
    if form.yen.is_some_and(|yen| !(0..=MAX_YEN).contains(&yen)) {
        return Err(Error::limit("yen", "entries-yen-range", MAX_YEN));
    }
    if form
        .amount
        .is_some_and(|a| a.unsigned_abs() > MAX_AMOUNT as u64 * 1000)
    {
        return Err(Error::limit("amount", "entries-amount-range", MAX_AMOUNT));
    }
    if form.minutes.is_some_and(|m| !(0..=MAX_MINUTES).contains(&m)) {
        return Err(Error::limit("minutes", "entries-minutes-range", MAX_MINUTES));
    }
    let unit_word = one_line(&form.unit_word);
    if unit_word.chars().count() > MAX_UNIT {
        return Err(Error::limit("unit_word", "entries-unit-too-long", MAX_UNIT));
    }
    let figure = form.yen.or(form.amount).or(form.minutes);
    match form.kind {
        EntryKind::Income | EntryKind::Expense if form.yen.is_none() => {
            return Err(Error::field("yen", "entries-yen-missing"));
        }
        EntryKind::Measurement if figure.is_none() => {
            return Err(Error::field("amount", "entries-figure-missing"));
        }
        EntryKind::HabitLog => {}
        _ if text.is_empty() && tags.is_empty() && figure.is_none() && form.people.is_empty() => {
            return Err(Error::field("text", "entries-empty"));
        }
        _ => {}
    }
    if let Some(id) = form.activity_id {
        activities::name(sql, id)?;
    }
    if let Some(id) = form.goal_id {
        goals::edit::title(sql, id)?;
    }
    if let Some(id) = form.habit_id {
        habits::habit(sql, id)?;
    }
    Ok(NewEntry {
        text,
        yen: form.yen,
        amount: form.amount,
        unit_word,
        minutes: form.minutes,
        activity_id: form.activity_id,
        goal_id: form.goal_id,
        habit_id: form.habit_id,
        ..NewEntry::new(form.kind, day)
    })
}
