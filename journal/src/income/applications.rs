//! Applications: work that was asked for, from applying to an answer.
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{checked_name, checked_note, checked_past, checked_yen, store::applications as store, streams};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    ids::{ApplicationId, StreamId},
    journal::Tx,
    time,
};

/// How far an application is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationState {
    /// Sent.
    Applied,
    /// They are talking.
    Talked,
    /// It was given.
    Won,
    /// It went to somebody else, or was withdrawn.
    Lost,
}

impl ApplicationState {
    /// Every state, in the order in which an application goes through them.
    pub const ALL: [Self; 4] = [Self::Applied, Self::Talked, Self::Won, Self::Lost];

    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Talked => "talked",
            Self::Won => "won",
            Self::Lost => "lost",
        }
    }

    /// Whether an answer is still awaited.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Applied | Self::Talked)
    }
}

/// Work that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "IncomeApplication")]
pub struct Application {
    /// Its id.
    pub id: ApplicationId,
    /// The stream it would feed.
    pub stream_id: Option<StreamId>,
    /// What was applied for, 1 to 80 characters.
    pub title: String,
    /// How far it is.
    pub state: ApplicationState,
    /// When it was sent.
    pub applied_on: JournalDay,
    /// Since when it is in its state.
    pub changed_on: JournalDay,
    /// When to look after it next.
    pub next_on: Option<JournalDay>,
    /// What it may bring, in whole yen.
    pub yen: Option<i64>,
    /// The person's words about it.
    pub note: String,
    /// Whether its next day has come while it is open.
    pub is_due: bool,
}

/// An application as the person fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ApplicationForm {
    /// What was applied for, 1 to 80 characters.
    pub title: String,
    /// The stream it would feed.
    #[serde(default)]
    #[ts(optional)]
    pub stream_id: Option<StreamId>,
    /// When it was sent; today without one. Not to come.
    #[serde(default)]
    #[ts(optional)]
    pub applied_on: Option<JournalDay>,
    /// When to look after it next, not before it was sent.
    #[serde(default)]
    #[ts(optional)]
    pub next_on: Option<JournalDay>,
    /// What it may bring, in whole yen.
    #[serde(default)]
    #[ts(optional)]
    pub yen: Option<i64>,
    /// The person's words about it.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub note: String,
}

/// Every application: those that wait first, by their next day, then the answered ones, the newest first.
pub fn applications(sql: &Connection, today: JournalDay) -> Result<Vec<Application>> {
    let mut all = store::all(sql)?;
    for one in &mut all {
        one.is_due = one.state.is_open() && one.next_on.is_some_and(|day| day <= today);
    }
    all.sort_by(|a, b| {
        let open = b.state.is_open().cmp(&a.state.is_open());
        let wait = |one: &Application| (one.next_on.is_none(), one.next_on, one.applied_on);
        open.then_with(|| {
            if a.state.is_open() {
                wait(a).cmp(&wait(b))
            } else {
                b.changed_on.cmp(&a.changed_on)
            }
        })
        .then_with(|| a.id.cmp(&b.id))
    });
    Ok(all)
}

/// One application's title, for the words of an action.
pub fn title(sql: &Connection, id: ApplicationId) -> Result<String> {
    Ok(store::one(sql, id)?.title)
}

/// Writes an application down as sent.
///
/// # Errors
/// A field out of its limits, or a stream that isn't there.
pub fn create(tx: &mut Tx<'_>, form: &ApplicationForm) -> Result<ApplicationId> {
    let id = tx.mint();
    let today = tx.today()?;
    let applied_on = form.applied_on.unwrap_or(today);
    let application = checked(
        tx.sql,
        form,
        today,
        (id, ApplicationState::Applied, applied_on, applied_on),
    )?;
    store::insert(tx, &application, &time::to_text(tx.now.instant))?;
    Ok(id)
}

/// Changes what an application says; how far it is stays.
///
/// # Errors
/// As for [`create`], or an application that isn't there.
pub fn change(tx: &Tx<'_>, id: ApplicationId, form: &ApplicationForm) -> Result<()> {
    let old = store::one(tx.sql, id)?;
    let applied_on = form.applied_on.unwrap_or(old.applied_on);
    // Its state began when it was sent, or after.
    let changed_on = if old.state == ApplicationState::Applied {
        applied_on
    } else {
        old.changed_on.max(applied_on)
    };
    let kept = (id, old.state, applied_on, changed_on);
    store::update(tx, &checked(tx.sql, form, tx.today()?, kept)?)
}

/// Says how far an application is. One that is answered needs no next day any more.
///
/// # Errors
/// A day to come or before it was sent, or an application that isn't there.
pub fn move_on(
    tx: &Tx<'_>,
    id: ApplicationId,
    state: ApplicationState,
    day: Option<JournalDay>,
) -> Result<()> {
    let old = store::one(tx.sql, id)?;
    let day = checked_past("day", day.unwrap_or(tx.today()?), tx.today()?)?;
    if day < old.applied_on {
        return Err(Error::field("day", "income-before-applied"));
    }
    store::update(
        tx,
        &Application {
            state,
            changed_on: if state == ApplicationState::Applied {
                old.applied_on
            } else {
                day
            },
            next_on: old.next_on.filter(|_| state.is_open()),
            ..old
        },
    )
}

/// Deletes an application.
pub fn delete(tx: &Tx<'_>, id: ApplicationId) -> Result<()> {
    store::one(tx.sql, id)?;
    store::delete(tx, id)
}

fn checked(
    sql: &Connection,
    form: &ApplicationForm,
    today: JournalDay,
    (id, state, applied_on, changed_on): (ApplicationId, ApplicationState, JournalDay, JournalDay),
) -> Result<Application> {
    checked_past("applied_on", applied_on, today)?;
    if form.next_on.is_some_and(|day| day < applied_on) {
        return Err(Error::field("next_on", "income-before-applied"));
    }
    if let Some(stream) = form.stream_id {
        streams::stream(sql, stream)?;
    }
    Ok(Application {
        id,
        stream_id: form.stream_id,
        title: checked_name("title", &form.title)?,
        state,
        applied_on,
        changed_on,
        next_on: form.next_on,
        yen: form.yen.map(|yen| checked_yen("yen", yen)).transpose()?,
        note: checked_note(&form.note)?,
        is_due: false,
    })
}
