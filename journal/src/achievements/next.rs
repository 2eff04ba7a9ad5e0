//! When a brief goes on, and the reminder of that day.
use rusqlite::Connection;
use serde::Deserialize;
use ts_rs::TS;

use super::{
    Brief, line,
    store::{self, Record},
};
use crate::{
    calendar::{JournalDay, Rule, Schedule},
    error::{Error, Result},
    ids::{BriefId, ReminderId},
    journal::Tx,
    people::{self, FARTHEST_NEXT, MAX_ABOUT, NextReminder},
    reminders::{self, MinuteOfDay, ReminderChange, ReminderDays, ReminderWhen, Subject},
};

/// When a brief goes on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NextTalk {
    /// The day: today or later, within ten years.
    pub day: JournalDay,
    /// What is to be done then, up to 200 characters.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub about: String,
}

/// Arguments of `set_brief_next`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SetBriefNext {
    /// The brief.
    pub id: BriefId,
    /// The next day; null or left out: none is planned, and its reminder goes.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub next: Option<NextTalk>,
    /// Its reminder, on that one day. Left out, the one that is there moves along.
    #[serde(default)]
    #[ts(optional)]
    pub reminder: Option<NextReminder>,
}

/// Plans when a brief goes on, or nothing, and sets the reminder.
///
/// # Errors
/// A refused field, or [`Error::NotFound`].
pub fn set_next(tx: &mut Tx<'_>, args: SetBriefNext) -> Result<()> {
    let old = store::record(tx.sql, args.id)?;
    let next = args
        .next
        .map(|next| checked(tx, next, old.next_day))
        .transpose()?;
    let reminder = match (&next, args.reminder, old.reminder_id) {
        (Some(next), Some(NextReminder::At { minute }), had) => {
            Some(save(tx, had, next, &old, minute, true)?)
        }
        (Some(next), None, Some(had)) => {
            let minute = reminders::usual_minute(tx.sql, had)?;
            let enabled = reminders::reminder(tx.sql, had)?.enabled;
            Some(save(tx, Some(had), next, &old, minute, enabled)?)
        }
        (_, _, had) => {
            if let Some(had) = had {
                reminders::delete(tx, had)?;
            }
            None
        }
    };
    let next = next.as_ref().map(|next| (next.day, next.about.as_str()));
    store::set_next(tx, args.id, next, reminder)
}

/// Lets the reminder say another title, where it says the title: not where something is to be done then, or the person gave it
/// other words among the reminders.
pub(super) fn retitle(tx: &Tx<'_>, old: &Record, title: &str) -> Result<()> {
    let says_title = |id: &ReminderId| Ok::<_, Error>(reminders::reminder(tx.sql, *id)?.text == old.title);
    match old.reminder_id {
        Some(id) if old.title != title && old.next_about.is_empty() && says_title(&id)? => {
            reminders::reword(tx, id, title)
        }
        _ => Ok(()),
    }
}

/// The minute to offer for a reminder: that of the one there is, else of the lunch break.
///
/// # Errors
/// If it can't be read.
pub fn offered_minute(sql: &Connection, brief: &Brief) -> Result<MinuteOfDay> {
    match brief.reminder {
        Some(reminder) => Ok(reminder.minute),
        None => people::lunch(sql),
    }
}

fn checked(tx: &Tx<'_>, next: NextTalk, before: Option<JournalDay>) -> Result<NextTalk> {
    let today = tx.today()?;
    // One that is overdue may keep its day while its words are changed.
    if next.day < today && before != Some(next.day) {
        return Err(Error::field("day", "achievements-next-past"));
    }
    if next.day - today > FARTHEST_NEXT {
        return Err(Error::field("day", "achievements-next-too-far"));
    }
    let about = line("about", &next.about, MAX_ABOUT)?;
    Ok(NextTalk { about, ..next })
}

/// A reminder of that one day, in the words of what is to be done then, or of the brief.
fn save(
    tx: &mut Tx<'_>,
    had: Option<ReminderId>,
    next: &NextTalk,
    brief: &Record,
    minute: MinuteOfDay,
    enabled: bool,
) -> Result<ReminderId> {
    let text = if next.about.is_empty() {
        &brief.title
    } else {
        &next.about
    };
    let schedule = Schedule {
        rule: Rule::Daily { times: 1 },
        from: next.day,
        until: Some(next.day),
        except_holidays: false,
    };
    let change = ReminderChange {
        id: had,
        subject: Subject::Text,
        text: text.clone(),
        days: ReminderDays::Schedule { schedule },
        when: ReminderWhen::At { minute },
        when_needed: false,
        zone: None,
        enabled,
    };
    reminders::save(tx, change).map_err(|e| match e {
        Error::Field { code, args, .. } => Error::Field {
            field: "reminder",
            code,
            args,
        },
        other => other,
    })
}
