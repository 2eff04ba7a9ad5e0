//! Being in touch: when next and what about, with a reminder on that day; and contacts that took place.
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FARTHEST_NEXT, MAX_ABOUT, PersonName, edit, store};
use crate::{
    calendar::JournalDay,
    entries::{EntryAdded, EntryForm, EntryKind, change},
    error::{Error, Result},
    ids::PersonId,
    journal::Tx,
    reminders::{self, MinuteOfDay, ReminderChange, ReminderDays, ReminderWhen, Subject},
    text::one_line,
};

/// When to be in touch next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NextContact {
    /// The day: today or later, within ten years.
    pub day: JournalDay,
    /// What about, up to [`MAX_ABOUT`] characters.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub about: String,
}

/// What becomes of the reminder on the day of the next contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NextReminder {
    /// It comes at that minute: one that is there already is set to it and switched on.
    At {
        /// In minutes from midnight, 0 to 1439.
        minute: MinuteOfDay,
    },
    /// Those that are there are switched off.
    Off,
}

/// Arguments of `set_next_contact`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SetNextContact {
    /// The person.
    pub id: PersonId,
    /// The next contact; null or left out: none is planned.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub next: Option<NextContact>,
    /// Its reminder; left out: as it is.
    #[serde(default)]
    #[ts(optional)]
    pub reminder: Option<NextReminder>,
}

/// What a contact that took place makes of the next one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ContactNext {
    /// This one.
    Set {
        /// When, and what about.
        next: NextContact,
        /// Its reminder; left out: as it is.
        #[serde(default)]
        #[ts(optional)]
        reminder: Option<NextReminder>,
    },
    /// None is planned any more.
    Clear,
}

/// A contact that took place, as the form has it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ContactForm {
    /// With whom.
    pub id: PersonId,
    /// When; today if left out.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
    /// What it was about; may stay empty.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub text: String,
    /// How many minutes it took.
    #[serde(default)]
    #[ts(optional)]
    pub minutes: Option<i64>,
    /// Tags of the entry.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub tags: Vec<String>,
    /// The next one. Left out: what was planned by that day is fulfilled, what is planned later stays.
    #[serde(default)]
    #[ts(optional)]
    pub next: Option<ContactNext>,
}

/// When somebody is to be contacted next, unless they are put away; with what about.
///
/// # Errors
/// [`Error::NotFound`].
pub fn next_contact(sql: &Connection, id: PersonId) -> Result<Option<NextContact>> {
    let person = store::one(sql, id)?;
    let next = person.next_day.filter(|_| !person.archived);
    Ok(next.map(|day| NextContact {
        day,
        about: person.next_about,
    }))
}

/// Plans the next contact, or none, and sets its reminder.
///
/// # Errors
/// A refused field, or [`Error::NotFound`].
pub fn set_next(tx: &mut Tx<'_>, args: SetNextContact) -> Result<()> {
    let SetNextContact { id, next, reminder } = args;
    let old = store::one(tx.sql, id)?;
    let next = next.map(|next| checked(tx, next, old.next_day)).transpose()?;
    store::set_next(tx, id, next.as_ref().map(|next| (next.day, next.about.as_str())))?;
    match reminder {
        Some(reminder) => set_reminder(tx, id, reminder),
        None => Ok(()),
    }
}

/// Records that somebody was contacted.
///
/// # Errors
/// A refused field, or [`Error::NotFound`].
pub fn record(tx: &mut Tx<'_>, form: ContactForm) -> Result<EntryAdded> {
    store::one(tx.sql, form.id)?;
    let entry = EntryForm {
        day: form.day,
        text: form.text,
        tags: form.tags,
        minutes: form.minutes,
        people: vec![form.id],
        ..EntryForm::new(EntryKind::Contact)
    };
    let added = change::add(tx, entry, None)?;
    let next = match form.next {
        None => return Ok(added),
        Some(ContactNext::Clear) => SetNextContact {
            id: form.id,
            next: None,
            reminder: None,
        },
        Some(ContactNext::Set { next, reminder }) => SetNextContact {
            id: form.id,
            next: Some(next),
            reminder,
        },
    };
    set_next(tx, next)?;
    Ok(added)
}

/// A contact on `day` with these people: what was planned by then has taken place.
pub(crate) fn fulfil(tx: &Tx<'_>, people: &[PersonId], day: JournalDay) -> Result<()> {
    for id in people {
        if store::one(tx.sql, *id)?.next_day.is_some_and(|next| next <= day) {
            store::set_next(tx, *id, None)?;
        }
    }
    Ok(())
}

/// Each of these people once, in the order given, by name.
///
/// # Errors
/// [`Error::NotFound`].
pub(crate) fn name_of_all(sql: &Connection, people: &[PersonId]) -> Result<Vec<PersonName>> {
    let mut named: Vec<PersonName> = Vec::new();
    for id in people {
        if !named.iter().any(|one| one.id == *id) {
            let name = store::one(sql, *id)?.name;
            named.push(PersonName { id: *id, name });
        }
    }
    Ok(named)
}

fn checked(tx: &Tx<'_>, next: NextContact, before: Option<JournalDay>) -> Result<NextContact> {
    let today = tx.today()?;
    // One that is overdue may keep its day while its words are changed.
    if next.day < today && before != Some(next.day) {
        return Err(Error::field("day", "people-next-past"));
    }
    if next.day - today > FARTHEST_NEXT {
        return Err(Error::field("day", "people-next-too-far"));
    }
    let about = one_line(&next.about);
    if about.chars().count() > MAX_ABOUT {
        return Err(Error::limit("about", "people-line-too-long", MAX_ABOUT));
    }
    Ok(NextContact { about, ..next })
}

/// The reminder of the next contact: the first that the person has. Others that were made by hand stay as they are, unless
/// all are to be off.
fn set_reminder(tx: &mut Tx<'_>, id: PersonId, reminder: NextReminder) -> Result<()> {
    let own = store::reminders(tx.sql, id)?;
    match reminder {
        NextReminder::Off => own
            .into_iter()
            .try_for_each(|reminder| reminders::enable(tx, reminder, false)),
        NextReminder::At { minute } => {
            let blank = ReminderChange {
                id: None,
                subject: Subject::Person(id),
                text: String::new(),
                days: ReminderDays::BeforeDue { days_before: vec![0] },
                when: ReminderWhen::At { minute },
                when_needed: false,
                zone: None,
                enabled: true,
            };
            let change = match own.first() {
                Some(first) => {
                    let old = reminders::reminder(tx.sql, *first)?;
                    ReminderChange {
                        id: Some(*first),
                        text: old.text,
                        days: old.days,
                        // One at a moment of the day that comes at this very minute stays so.
                        when: if reminders::usual_minute(tx.sql, *first)? == minute {
                            old.when
                        } else {
                            blank.when
                        },
                        zone: old.zone,
                        ..blank
                    }
                }
                None => blank,
            };
            reminders::save(tx, change)
                .map(drop)
                .map_err(|e| edit::named("reminder", e))
        }
    }
}
