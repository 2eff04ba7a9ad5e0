//! Writing activities down, changing, ordering and deleting them.
use rusqlite::Connection;
use serde::Deserialize;
use ts_rs::TS;

use super::{Activity, ActivityDeletion, ActivityKind, store};
use crate::{
    error::{Error, Result},
    ids::ActivityId,
    journal::Tx,
    text::one_line,
    time,
};

/// Longest name, in characters.
pub const MAX_NAME: usize = 40;
/// Most activities in a journal.
pub const MAX_ACTIVITIES: usize = 50;
/// Minutes in a week: the largest budget.
const WEEK: u16 = 7 * 24 * 60;

/// An activity as the person fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ActivityForm {
    /// Its name, 1 to 40 characters.
    pub name: String,
    /// What part of life it is.
    pub kind: ActivityKind,
    /// 1 to 8. Left out, a new one takes its kind's own colour or the first that no other has; an old one keeps its own.
    #[serde(default)]
    #[ts(optional)]
    pub colour: Option<u8>,
    /// Minutes a week that it is to take, 1 to 10080.
    #[serde(default)]
    #[ts(optional)]
    pub weekly_minutes: Option<u16>,
}

/// Writes an activity down, last in the order.
pub fn create(tx: &mut Tx<'_>, form: ActivityForm) -> Result<ActivityId> {
    let all = store::all(tx.sql)?;
    if all.len() >= MAX_ACTIVITIES {
        return Err(Error::limit("name", "activities-too-many", MAX_ACTIVITIES));
    }
    let colour = form.colour.unwrap_or_else(|| free_colour(&all, form.kind));
    let activity = checked(tx.mint(), form, colour, false)?;
    store::insert(tx, &activity, &time::to_text(tx.now.instant))?;
    Ok(activity.id)
}

/// Changes what an activity says.
pub fn change(tx: &Tx<'_>, id: ActivityId, form: ActivityForm) -> Result<()> {
    let old = store::one(tx.sql, id)?;
    let colour = form.colour.unwrap_or(old.colour);
    store::update(tx, &checked(id, form, colour, old.archived)?)
}

/// Puts an activity away, or takes it out again. What is linked to it stays linked.
pub fn archive(tx: &Tx<'_>, id: ActivityId, archived: bool) -> Result<()> {
    store::one(tx.sql, id)?;
    let at = archived.then(|| time::to_text(tx.now.instant));
    store::set_archived(tx, id, at.as_deref())
}

/// Moves an activity to the place `position`, counted from 0; past the end is last.
pub fn reorder(tx: &Tx<'_>, id: ActivityId, position: usize) -> Result<()> {
    store::one(tx.sql, id)?;
    let mut order: Vec<_> = store::all(tx.sql)?
        .into_iter()
        .map(|a| a.id)
        .filter(|a| *a != id)
        .collect();
    order.insert(position.min(order.len()), id);
    for (position, id) in order.into_iter().enumerate() {
        store::set_position(tx, id, position)?;
    }
    Ok(())
}

/// Deletes an activity. Goals, habits and entries stay and lose the link.
pub fn delete(tx: &Tx<'_>, id: ActivityId) -> Result<()> {
    store::one(tx.sql, id)?;
    store::delete(tx, id)
}

/// What [`delete`] would loosen.
pub fn deletion(sql: &Connection, id: ActivityId) -> Result<ActivityDeletion> {
    store::one(sql, id)?;
    store::linked_counts(sql, id)
}

/// An activity's name, for the words of an action.
pub fn name(sql: &Connection, id: ActivityId) -> Result<String> {
    Ok(store::one(sql, id)?.name)
}

fn checked(id: ActivityId, form: ActivityForm, colour: u8, archived: bool) -> Result<Activity> {
    let name = one_line(&form.name);
    if name.is_empty() {
        return Err(Error::field("name", "activities-name-empty"));
    }
    if name.chars().count() > MAX_NAME {
        return Err(Error::limit("name", "activities-name-too-long", MAX_NAME));
    }
    if !(1..=8).contains(&colour) {
        return Err(Error::field("colour", "activities-colour-range"));
    }
    if form.weekly_minutes.is_some_and(|m| !(1..=WEEK).contains(&m)) {
        return Err(Error::field("weekly_minutes", "activities-budget-range"));
    }
    Ok(Activity {
        id,
        name,
        kind: form.kind,
        colour,
        weekly_minutes: form.weekly_minutes,
        archived,
    })
}

/// The kind's own colour, or the first that no activity in use has (sleep's last); with all taken, the kind's own.
fn free_colour(all: &[Activity], kind: ActivityKind) -> u8 {
    let own = kind.own_colour();
    let taken = |colour: u8| all.iter().any(|a| !a.archived && a.colour == colour);
    [own, 1, 2, 3, 4, 6, 7, 8, 5]
        .into_iter()
        .find(|&colour| !taken(colour))
        .unwrap_or(own)
}
