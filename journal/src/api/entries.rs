//! Operations of the entries feature.
use std::collections::BTreeMap;

use serde::Deserialize;
use ts_rs::TS;

use super::{Context, Nothing};
use crate::{
    calendar::JournalDay,
    entries::{self, EntryFilter, EntryKind, change, quick_line, timeline},
    error::Result,
    history::Action,
};
pub use crate::{
    entries::{
        EntryAdded, EntryForm, EntryRow, TagCount,
        quick_line::{LinePreview, LineRecorded},
        timeline::{EntriesQuery, EntryKinds, EntryMonth, EntryMonthQuery, EntryPage},
    },
    ids::EntryId,
};

/// Names an entry.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct EntryRef {
    /// The entry.
    pub id: EntryId,
}

/// Arguments of `change_entry`.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeEntry {
    /// The entry.
    pub id: EntryId,
    /// What it is to say: what is left out is cleared, but for the day.
    pub form: EntryForm,
}

/// Arguments of `move_entry`.
#[derive(Debug, Deserialize, TS)]
pub struct MoveEntry {
    /// The entry.
    pub id: EntryId,
    /// Its new day.
    pub day: JournalDay,
}

/// Arguments of `entry_kinds`.
#[derive(Debug, Deserialize, TS)]
pub struct EntryKindsQuery {
    /// Which entries.
    #[serde(default)]
    #[ts(optional, as = "Option<EntryFilter>")]
    pub filter: EntryFilter,
}

/// Arguments of `preview_line`.
#[derive(Debug, Deserialize, TS)]
pub struct PreviewLine {
    /// The line as typed.
    pub line: String,
    /// The day that it is about unless it names one; today without one.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
    /// Which of the preview's choices, counted from 0; the first without one.
    #[serde(default)]
    #[ts(optional, as = "Option<u32>")]
    pub choice: u32,
}

/// Arguments of `record_line`.
#[derive(Debug, Deserialize, TS)]
pub struct RecordLine {
    /// The line as typed.
    pub line: String,
    /// The day that it is about unless it names one; today without one.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
    /// Which of the preview's choices, counted from 0; the first without one.
    #[serde(default)]
    #[ts(optional, as = "Option<u32>")]
    pub choice: u32,
}

pub fn entries(ctx: &mut Context<'_>, args: EntriesQuery) -> Result<EntryPage> {
    timeline::entries(ctx.read(), &args, ctx.today()?)
}

pub fn entry(ctx: &mut Context<'_>, args: EntryRef) -> Result<EntryRow> {
    entries::entry(ctx.read(), args.id)
}

pub fn entry_kinds(ctx: &mut Context<'_>, args: EntryKindsQuery) -> Result<EntryKinds> {
    timeline::kinds(ctx.read(), &args.filter, ctx.today()?)
}

pub fn entry_tags(ctx: &mut Context<'_>, _: Nothing) -> Result<Vec<TagCount>> {
    entries::tags(ctx.read())
}

pub fn entry_calendar(ctx: &mut Context<'_>, args: EntryMonthQuery) -> Result<EntryMonth> {
    timeline::month(ctx.read(), &args, ctx.today()?)
}

pub fn add_entry(ctx: &mut Context<'_>, args: EntryForm) -> Result<EntryAdded> {
    if args.kind == EntryKind::Contact && !args.people.is_empty() {
        // It may fulfil a next contact, which its reminder asks for.
        ctx.store_due()?;
    }
    ctx.act(of_kind("entry-added", args.kind), |tx| {
        change::add(tx, args, None)
    })
}

pub fn change_entry(ctx: &mut Context<'_>, args: ChangeEntry) -> Result<Nothing> {
    let action = of_kind("entry-changed", args.form.kind);
    ctx.act(action, |tx| change::change(tx, args.id, args.form))?;
    Ok(Nothing {})
}

pub fn move_entry(ctx: &mut Context<'_>, args: MoveEntry) -> Result<Nothing> {
    let action = of_kind("entry-moved", entries::entry(ctx.read(), args.id)?.kind);
    ctx.act(action, |tx| change::move_to(tx, args.id, args.day))?;
    Ok(Nothing {})
}

pub fn delete_entry(ctx: &mut Context<'_>, args: EntryRef) -> Result<Nothing> {
    let action = of_kind("entry-deleted", entries::entry(ctx.read(), args.id)?.kind);
    ctx.act(action, |tx| entries::delete(tx, args.id))?;
    Ok(Nothing {})
}

pub fn preview_line(ctx: &mut Context<'_>, args: PreviewLine) -> Result<LinePreview> {
    quick_line::preview(ctx.read(), &args.line, args.day, args.choice, ctx.today()?)
}

pub fn record_line(ctx: &mut Context<'_>, args: RecordLine) -> Result<LineRecorded> {
    let RecordLine { line, day, choice } = args;
    let action = match quick_line::subject(ctx.read(), &line, day, choice, ctx.today()?)? {
        (_, Some(habit)) => Action::named("habit-logged", habit),
        (Some(kind), None) => {
            if kind == EntryKind::Contact {
                ctx.store_due()?;
            }
            of_kind("entry-added", kind)
        }
        (None, None) => Action::plain("checkin-set"),
    };
    ctx.act(action, |tx| quick_line::record(tx, &line, day, choice))
}

/// What was done to an entry of that kind: the kind's word says it, not the person's own.
fn of_kind(code: &'static str, kind: EntryKind) -> Action {
    Action::Person {
        code,
        args: BTreeMap::from([("kind".to_owned(), kind.as_str().to_owned())]),
    }
}
