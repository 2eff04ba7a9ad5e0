//! What became of a brief, by day: any status may follow any, and each change stays with its words.
use serde::Deserialize;
use ts_rs::TS;

use super::{BriefStatus, BriefStep, MAX_STEPS, MAX_TEXT, store, text};
use crate::{
    calendar::JournalDay,
    entries,
    error::{Error, Result},
    ids::{BriefId, BriefStepId},
    journal::Tx,
};

/// Arguments of `set_brief_status`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SetBriefStatus {
    /// The brief.
    pub id: BriefId,
    /// How far it is. The same as before adds a day and words to it.
    pub status: BriefStatus,
    /// Since when; today without one. Not to come.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
    /// Words about it, up to [`MAX_TEXT`] characters.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub note: String,
}

/// Says how far a brief is since a day. Of several days the latest counts, of one day what was said last.
///
/// # Errors
/// A refused field, too many steps, or [`Error::NotFound`].
pub fn set_status(tx: &mut Tx<'_>, args: SetBriefStatus) -> Result<BriefStepId> {
    store::record(tx.sql, args.id)?;
    let today = tx.today()?;
    let day = args.day.unwrap_or(today);
    entries::check_day(day, today)?;
    if store::steps(tx.sql, args.id)?.len() >= MAX_STEPS as usize {
        return Err(Error::limit("status", "achievements-lines-too-many", MAX_STEPS));
    }
    let step = BriefStep {
        id: tx.mint(),
        status: args.status,
        day,
        note: text("note", &args.note, MAX_TEXT)?,
    };
    store::insert_step(tx, args.id, &step)?;
    Ok(step.id)
}

/// A new brief is planned.
pub(super) fn begin(tx: &mut Tx<'_>, id: BriefId, today: JournalDay) -> Result<()> {
    let step = BriefStep {
        id: tx.mint(),
        status: BriefStatus::Planned,
        day: today,
        note: String::new(),
    };
    store::insert_step(tx, id, &step)
}

/// Takes a step out of a brief's history. Without any it is planned.
///
/// # Errors
/// [`Error::NotFound`].
pub fn delete_step(tx: &Tx<'_>, id: BriefStepId) -> Result<()> {
    store::delete_step(tx, id)
}
