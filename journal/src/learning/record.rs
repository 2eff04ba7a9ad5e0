//! Minutes spent, and where something learnt was used.
use serde::Deserialize;
use ts_rs::TS;

use super::{LearningUse, items, store};
use crate::{
    calendar::JournalDay,
    entries::{self, EntryForm, EntryKind, change},
    error::{Error, Result},
    ids::{EntryId, LearningId, LearningUseId},
    journal::Tx,
};

/// Minutes spent on something.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct LearningStep {
    /// On what.
    pub item_id: LearningId,
    /// Whole minutes.
    #[serde(default)]
    #[ts(optional)]
    pub minutes: Option<i64>,
    /// What was learnt.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub text: String,
    /// When; today without one. Not to come.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
}

/// Where something learnt was used, as the person fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct UseForm {
    /// What was learnt.
    pub item_id: LearningId,
    /// Where and how it was used, 1 to 5000 characters.
    pub text: String,
    /// When; today without one. Not to come.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
}

/// Writes minutes down as an entry of the kind learning. What was only planned begins with it.
///
/// # Errors
/// An entry's own limits, neither minutes nor words, or an item that isn't there.
pub fn record(tx: &mut Tx<'_>, step: &LearningStep) -> Result<EntryId> {
    let item = items::item(tx.sql, step.item_id)?;
    let form = EntryForm {
        day: step.day,
        text: step.text.clone(),
        minutes: step.minutes,
        activity_id: item.activity_id,
        goal_id: item.goal_id,
        ..EntryForm::new(EntryKind::Learning)
    };
    let entry = change::add(tx, form, None)?.entry_id;
    store::link(tx, entry, step.item_id)?;
    let day = step.day.unwrap_or(tx.today()?);
    if item.started_on.is_none_or(|start| day < start) {
        store::set_started(tx, step.item_id, day)?;
    }
    Ok(entry)
}

/// Says what an entry of the kind learning was about, or that it was about nothing that is kept here.
///
/// # Errors
/// An entry of another kind, or something that isn't there.
pub fn place(tx: &Tx<'_>, entry: EntryId, item: Option<LearningId>) -> Result<()> {
    if entries::entry(tx.sql, entry)?.kind != EntryKind::Learning {
        return Err(Error::refused("learning-not-learning"));
    }
    match item {
        Some(item) => {
            items::item(tx.sql, item)?;
            store::link(tx, entry, item)
        }
        None => store::unlink(tx, entry),
    }
}

/// Writes down where something learnt was used.
///
/// # Errors
/// No words or too many, a day to come, or an item that isn't there.
pub fn add_use(tx: &mut Tx<'_>, form: &UseForm) -> Result<LearningUseId> {
    items::item(tx.sql, form.item_id)?;
    let id = tx.mint();
    let what = checked(tx, id, form)?;
    store::insert_use(tx, form.item_id, &what)?;
    Ok(id)
}

/// Changes what a use says. It stays with what was learnt.
///
/// # Errors
/// As for [`add_use`], or a use that isn't there.
pub fn change_use(tx: &Tx<'_>, id: LearningUseId, form: &UseForm) -> Result<()> {
    store::update_use(tx, &checked(tx, id, form)?)
}

/// Deletes a use.
pub fn delete_use(tx: &Tx<'_>, id: LearningUseId) -> Result<()> {
    store::delete_use(tx, id)
}

fn checked(tx: &Tx<'_>, id: LearningUseId, form: &UseForm) -> Result<LearningUse> {
    let today = tx.today()?;
    let day = form.day.unwrap_or(today);
    entries::check_day(day, today)?;
    let text = items::words("text", &form.text)?;
    if text.is_empty() {
        return Err(Error::field("text", "learning-use-empty"));
    }
    Ok(LearningUse { id, day, text })
}
