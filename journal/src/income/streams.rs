//! Streams: where income comes from (a client, a shop, a blog).
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MAX_STREAMS, checked_name, checked_note, store::streams as store};
use crate::{
    activities,
    error::{Error, Result},
    ids::{ActivityId, StreamId},
    journal::Tx,
    time,
};

/// What a stream is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StreamKind {
    /// Somebody who orders work.
    Client,
    /// Things sold.
    Shop,
    /// Writing, pictures, a channel: content that pays over time.
    Content,
    /// Courses and lectures.
    Teaching,
    /// Anything else.
    Other,
}

impl StreamKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [
        Self::Client,
        Self::Shop,
        Self::Content,
        Self::Teaching,
        Self::Other,
    ];

    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Shop => "shop",
            Self::Content => "content",
            Self::Teaching => "teaching",
            Self::Other => "other",
        }
    }
}

/// Where income comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "IncomeStream")]
pub struct Stream {
    /// Its id.
    pub id: StreamId,
    /// Its name, 1 to 80 characters.
    pub name: String,
    /// What it is.
    pub kind: StreamKind,
    /// The activity whose minutes are spent on it.
    pub activity_id: Option<ActivityId>,
    /// Whether its income usually comes again and again.
    pub recurring: bool,
    /// The person's words about it.
    pub note: String,
    /// Put away.
    pub archived: bool,
}

/// A stream as the person fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct StreamForm {
    /// Its name, 1 to 80 characters.
    pub name: String,
    /// What it is.
    pub kind: StreamKind,
    /// The activity whose minutes are spent on it.
    #[serde(default)]
    #[ts(optional)]
    pub activity_id: Option<ActivityId>,
    /// Whether its income usually comes again and again.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub recurring: bool,
    /// The person's words about it.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub note: String,
}

/// What deleting a stream does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct StreamDeletion {
    /// Invoices that go with it.
    pub invoices: u32,
    /// Entries that stay and lose the link.
    pub entries_kept: u32,
    /// Applications that stay and lose the link.
    pub applications_kept: u32,
}

/// Every stream in the person's order.
pub fn streams(sql: &Connection, archived: bool) -> Result<Vec<Stream>> {
    let all = store::all(sql)?.into_iter();
    Ok(all.filter(|stream| archived || !stream.archived).collect())
}

/// One stream.
pub fn stream(sql: &Connection, id: StreamId) -> Result<Stream> {
    store::one(sql, id)
}

/// Writes a stream down, last in the order.
///
/// # Errors
/// A field out of its limits, an activity that isn't there, or too many streams.
pub fn create(tx: &mut Tx<'_>, form: &StreamForm) -> Result<StreamId> {
    if store::all(tx.sql)?.len() >= MAX_STREAMS {
        return Err(Error::limit("name", "income-streams-too-many", MAX_STREAMS));
    }
    let id = tx.mint();
    let stream = checked(tx.sql, id, form, false)?;
    store::insert(tx, &stream, &time::to_text(tx.now.instant))?;
    Ok(id)
}

/// Changes what a stream says.
///
/// # Errors
/// As for [`create`], or a stream that isn't there.
pub fn change(tx: &Tx<'_>, id: StreamId, form: &StreamForm) -> Result<()> {
    let old = store::one(tx.sql, id)?;
    store::update(tx, &checked(tx.sql, id, form, old.archived)?)
}

/// Puts a stream away, or takes it out again.
pub fn archive(tx: &Tx<'_>, id: StreamId, archived: bool) -> Result<()> {
    store::one(tx.sql, id)?;
    let at = archived.then(|| time::to_text(tx.now.instant));
    store::set_archived(tx, id, at.as_deref())
}

/// Moves a stream to the place `position`, counted from 0; past the end is last.
pub fn reorder(tx: &Tx<'_>, id: StreamId, position: usize) -> Result<()> {
    store::one(tx.sql, id)?;
    let all = store::all(tx.sql)?.into_iter().map(|stream| stream.id);
    let mut order: Vec<_> = all.filter(|other| *other != id).collect();
    order.insert(position.min(order.len()), id);
    for (position, id) in order.into_iter().enumerate() {
        store::set_position(tx, id, position)?;
    }
    Ok(())
}

/// Deletes a stream with its invoices. Entries and applications stay and lose the link.
pub fn delete(tx: &Tx<'_>, id: StreamId) -> Result<()> {
    store::one(tx.sql, id)?;
    store::delete(tx, id)
}

/// What [`delete`] would do.
pub fn deletion(sql: &Connection, id: StreamId) -> Result<StreamDeletion> {
    store::one(sql, id)?;
    store::linked_counts(sql, id)
}

fn checked(sql: &Connection, id: StreamId, form: &StreamForm, archived: bool) -> Result<Stream> {
    if let Some(activity) = form.activity_id {
        activities::name(sql, activity)?;
    }
    Ok(Stream {
        id,
        name: checked_name("name", &form.name)?,
        kind: form.kind,
        activity_id: form.activity_id,
        recurring: form.recurring,
        note: checked_note(&form.note)?,
        archived,
    })
}
