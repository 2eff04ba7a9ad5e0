//! Writing a habit down, changing it, putting it away.
use chrono::Datelike;
use serde::Deserialize;
use ts_rs::TS;

use super::{Habit, HabitDirection, HabitKind, MAX_AMOUNT, MAX_NAME, MAX_UNIT, MAX_WORDS, store};
use crate::{
    activities,
    calendar::{JournalDay, Schedule, ScheduleProblem},
    error::{Error, Result},
    ids::{ActivityId, HabitId, MomentId},
    journal::Tx,
    life,
    text::one_line,
};

/// A habit as the person fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct HabitDraft {
    /// 1 to [`MAX_NAME`] characters.
    pub name: String,
    /// The activity.
    #[serde(default)]
    #[ts(optional)]
    pub activity_id: Option<ActivityId>,
    /// The moment of the day.
    #[serde(default)]
    #[ts(optional)]
    pub moment_id: Option<MomentId>,
    /// How it is measured.
    pub kind: HabitKind,
    /// Whether the target is to be reached or kept under.
    pub direction: HabitDirection,
    /// The target each time, in thousandths of the unit or of a minute; ignored for yes/no.
    pub target: i64,
    /// The unit of an amount, 1 to [`MAX_UNIT`] characters.
    #[serde(default)]
    pub unit_word: String,
    /// When it is due.
    pub schedule: Schedule,
    /// The cue in words, up to [`MAX_WORDS`] characters.
    #[serde(default)]
    pub cue: String,
    /// The small version in words, up to [`MAX_WORDS`] characters.
    #[serde(default)]
    pub small: String,
    /// The small version's target, in thousandths; below the target.
    #[serde(default)]
    #[ts(optional)]
    pub small_target: Option<i64>,
}

/// Writes a habit down.
///
/// # Errors
/// The field that is out of its limits.
pub fn create(tx: &mut Tx<'_>, draft: HabitDraft) -> Result<HabitId> {
    let id = tx.mint();
    let habit = checked(tx, id, draft, false)?;
    store::insert(tx, &habit)?;
    Ok(id)
}

/// Changes a habit. What was logged stays as it was.
///
/// # Errors
/// The field that is out of its limits.
pub fn change(tx: &Tx<'_>, id: HabitId, draft: HabitDraft) -> Result<()> {
    let old = store::habit(tx.sql, id)?;
    store::update(tx, &checked(tx, id, draft, old.archived)?)
}

/// Puts a habit away, or takes it out again.
pub fn set_archived(tx: &Tx<'_>, id: HabitId, archived: bool) -> Result<()> {
    store::habit(tx.sql, id)?;
    store::set_archived(tx, id, archived)
}

/// Deletes a habit with all its logs, pauses and reminders.
pub fn delete(tx: &Tx<'_>, id: HabitId) -> Result<()> {
    store::habit(tx.sql, id)?;
    store::delete(tx, id)
}

/// Puts the habits in this order; those left out follow in the order they had.
pub fn reorder(tx: &Tx<'_>, order: &[HabitId]) -> Result<()> {
    let mut all: Vec<HabitId> = store::all(tx.sql)?.into_iter().map(|h| h.id).collect();
    let place = |id: &HabitId| order.iter().position(|o| o == id).unwrap_or(usize::MAX);
    all.sort_by_key(place);
    for (position, id) in (1..).zip(all) {
        store::set_position(tx, id, position)?;
    }
    Ok(())
}

fn checked(tx: &Tx<'_>, id: HabitId, draft: HabitDraft, archived: bool) -> Result<Habit> {
    let name = words("name", &draft.name, MAX_NAME)?;
    if name.is_empty() {
        return Err(Error::field("name", "habits-name-empty"));
    }
    let yes_no = draft.kind == HabitKind::YesNo;
    let target = if yes_no { 1000 } else { draft.target };
    let least = if draft.direction == HabitDirection::AtMost {
        0
    } else {
        1
    };
    if !(least..=MAX_AMOUNT * 1000).contains(&target) {
        return Err(Error::limit("target", "habits-target-range", MAX_AMOUNT));
    }
    if draft.kind == HabitKind::Minutes && target > 1440 * 1000 {
        return Err(Error::field("target", "habits-minutes-range"));
    }
    if yes_no && draft.direction == HabitDirection::AtMost {
        return Err(Error::field("direction", "habits-at-most-needs-amount"));
    }
    let unit_word = words("unit_word", &draft.unit_word, MAX_UNIT)?;
    let small_target = draft.small_target.filter(|_| !yes_no);
    if small_target.is_some_and(|small| small <= 0 || small >= target) {
        return Err(Error::field("small_target", "habits-small-target-range"));
    }
    if let Some(id) = draft.activity_id {
        activities::name(tx.sql, id)?;
    }
    if let Some(id) = draft.moment_id {
        let known = life::moments(tx.sql)?.iter().any(|moment| moment.id == id);
        known.then_some(()).ok_or(Error::NotFound { what: "moment" })?;
    }
    draft
        .schedule
        .check()
        .map_err(|problem| Error::field("schedule", problem.code()))?;
    Ok(Habit {
        id,
        name,
        activity_id: draft.activity_id,
        moment_id: draft.moment_id,
        kind: draft.kind,
        direction: draft.direction,
        target,
        unit_word: if draft.kind == HabitKind::Amount {
            unit_word
        } else {
            String::new()
        },
        lived: draft.schedule.clone(),
        schedule: draft.schedule,
        cue: words("cue", &draft.cue, MAX_WORDS)?,
        small: words("small", &draft.small, MAX_WORDS)?,
        small_target,
        archived,
    })
}

/// A day that a plan can name, as in a schedule: of the years 1900 to 2999.
pub(super) fn check_day(day: JournalDay, field: &'static str) -> Result<()> {
    if (1900..3000).contains(&day.0.year()) {
        Ok(())
    } else {
        Err(Error::field(field, ScheduleProblem::DayRange.code()))
    }
}

/// One line of words within its limit.
fn words(field: &'static str, text: &str, limit: usize) -> Result<String> {
    let text = one_line(text);
    if text.chars().count() > limit {
        return Err(Error::limit(field, "habits-words-too-long", limit));
    }
    Ok(text)
}
