//! Operations of the people feature.
use serde::Deserialize;
use ts_rs::TS;

use super::{Context, Nothing};
use crate::{entries::EntryAdded, error::Result, history::Action, people};
pub use crate::{
    ids::{EventId, PersonId},
    people::{
        ContactForm, EventForm, EventRow, EventsQuery, PeopleList, PeopleQuery, PersonDeletion, PersonDetail,
        PersonForm, SetNextContact,
    },
};

/// Names a person.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct PersonRef {
    /// The person.
    pub id: PersonId,
}

/// Arguments of `change_person`.
#[derive(Debug, Deserialize, TS)]
pub struct ChangePerson {
    /// The person.
    pub id: PersonId,
    /// What is known of them: what is left out is cleared.
    pub form: PersonForm,
}

/// Arguments of `archive_person`.
#[derive(Debug, Deserialize, TS)]
pub struct ArchivePerson {
    /// The person.
    pub id: PersonId,
    /// Away, or out again.
    pub archived: bool,
}

/// Names an event.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct EventRef {
    /// The event.
    pub id: EventId,
}

/// Arguments of `change_event`.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeEvent {
    /// The event.
    pub id: EventId,
    /// What it is to say: what is left out is cleared, but for the day.
    pub form: EventForm,
}

pub fn people(ctx: &mut Context<'_>, args: PeopleQuery) -> Result<PeopleList> {
    people::list(ctx.read(), &args, ctx.today()?)
}

pub fn person(ctx: &mut Context<'_>, args: PersonRef) -> Result<PersonDetail> {
    people::detail(ctx.read(), args.id, ctx.today()?)
}

pub fn create_person(ctx: &mut Context<'_>, args: PersonForm) -> Result<PersonId> {
    let action = Action::named("person-created", args.name.trim());
    ctx.act(action, |tx| people::create(tx, args))
}

pub fn change_person(ctx: &mut Context<'_>, args: ChangePerson) -> Result<Nothing> {
    let action = Action::named("person-changed", args.form.name.trim());
    ctx.act(action, |tx| people::change(tx, args.id, args.form))?;
    Ok(Nothing {})
}

pub fn archive_person(ctx: &mut Context<'_>, args: ArchivePerson) -> Result<Nothing> {
    let code = if args.archived {
        "person-archived"
    } else {
        "person-restored"
    };
    let action = Action::named(code, people::name(ctx.read(), args.id)?);
    ctx.store_due()?;
    ctx.act(action, |tx| people::archive(tx, args.id, args.archived))?;
    Ok(Nothing {})
}

pub fn person_deletion(ctx: &mut Context<'_>, args: PersonRef) -> Result<PersonDeletion> {
    people::deletion(ctx.read(), args.id)
}

pub fn delete_person(ctx: &mut Context<'_>, args: PersonRef) -> Result<Nothing> {
    let action = Action::named("person-deleted", people::name(ctx.read(), args.id)?);
    ctx.act(action, |tx| people::delete(tx, args.id))?;
    Ok(Nothing {})
}

pub fn set_next_contact(ctx: &mut Context<'_>, args: SetNextContact) -> Result<Nothing> {
    let code = if args.next.is_some() {
        "next-contact-set"
    } else {
        "next-contact-cleared"
    };
    let action = Action::named(code, people::name(ctx.read(), args.id)?);
    ctx.store_due()?;
    ctx.act(action, |tx| people::set_next(tx, args))?;
    Ok(Nothing {})
}

pub fn record_contact(ctx: &mut Context<'_>, args: ContactForm) -> Result<EntryAdded> {
    let action = Action::named("contact-recorded", people::name(ctx.read(), args.id)?);
    ctx.store_due()?;
    ctx.act(action, |tx| people::record(tx, args))
}

pub fn events(ctx: &mut Context<'_>, args: EventsQuery) -> Result<Vec<EventRow>> {
    people::events(ctx.read(), args, ctx.today()?)
}

pub fn event(ctx: &mut Context<'_>, args: EventRef) -> Result<EventRow> {
    people::event(ctx.read(), args.id, ctx.today()?)
}

pub fn create_event(ctx: &mut Context<'_>, args: EventForm) -> Result<EventId> {
    let action = Action::named("event-created", args.name.trim());
    ctx.act(action, |tx| people::create_event(tx, args))
}

pub fn change_event(ctx: &mut Context<'_>, args: ChangeEvent) -> Result<Nothing> {
    let action = Action::named("event-changed", args.form.name.trim());
    ctx.act(action, |tx| people::change_event(tx, args.id, args.form))?;
    Ok(Nothing {})
}

pub fn delete_event(ctx: &mut Context<'_>, args: EventRef) -> Result<Nothing> {
    let action = Action::named("event-deleted", people::event_name(ctx.read(), args.id)?);
    ctx.act(action, |tx| people::delete_event(tx, args.id))?;
    Ok(Nothing {})
}
