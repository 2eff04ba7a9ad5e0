//! Writing goals down, changing them, letting them rest, finishing and deleting them.
use chrono::Datelike;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::store::{self, milestones, pauses};
use super::{Direction, Goal, MILLI_LIMIT, Metric, Milli, Unit, tree};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    ids::{ActivityId, GoalId},
    journal::Tx,
    text::{one_line, without_nul},
    time,
};

/// Longest title, in characters.
pub const MAX_TITLE: usize = 100;
/// Longest why, in characters.
pub const MAX_WHY: usize = 2000;
/// Longest word for an own unit, in characters.
pub const MAX_UNIT_WORD: usize = 20;
/// Most goals in a journal.
pub const MAX_GOALS: usize = 500;
/// The years that a goal's or milestone's day may lie in.
pub const YEARS: std::ops::RangeInclusive<i32> = 1950..=2150;

/// A goal as the person fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct GoalForm {
    /// The activity it belongs to.
    #[serde(default)]
    #[ts(optional)]
    pub activity_id: Option<ActivityId>,
    /// What is to be reached, 1 to 100 characters.
    pub title: String,
    /// Why, up to 2000 characters.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub why: String,
    /// How it is measured; nothing if it only gathers others.
    #[serde(default)]
    #[ts(optional)]
    pub metric: Option<Metric>,
    /// What its values count. A total, level or rate needs one; otherwise it is ignored.
    #[serde(default)]
    #[ts(optional)]
    pub unit: Option<Unit>,
    /// Where a total (0 or more) or a level stands at the start, in thousandths; 0 if left out.
    #[serde(default)]
    #[ts(optional)]
    pub start_value: Option<Milli>,
    /// Where it is to get, in thousandths. A total, level or rate needs one; otherwise it is ignored.
    #[serde(default)]
    #[ts(optional)]
    pub target_value: Option<Milli>,
    /// The first day that counts; today if left out.
    #[serde(default)]
    #[ts(optional)]
    pub start_day: Option<JournalDay>,
    /// The last day that is in time.
    #[serde(default)]
    #[ts(optional)]
    pub due_day: Option<JournalDay>,
}

/// What goes with a goal when it is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct GoalDeletion {
    /// Goals below it.
    pub goals_below: u32,
    /// Milestones, its own and those of the goals below it.
    pub milestones: u32,
    /// Reminders of any of these goals.
    pub reminders: u32,
    /// Entries of any of these goals: they stay in the journal and only lose the link.
    pub entries_kept: u32,
}

/// Writes a goal down, last under its parent.
///
/// # Errors
/// A refused field, or too many goals or levels.
pub fn create(tx: &mut Tx<'_>, parent: Option<GoalId>, form: GoalForm) -> Result<GoalId> {
    let goals = store::all(tx.sql)?;
    if goals.len() >= MAX_GOALS {
        return Err(Error::limit("title", "goals-too-many", MAX_GOALS));
    }
    tree::check_room(&goals, parent)?;
    let start_day = tx.today()?;
    let blank = Goal {
        id: tx.mint(),
        parent_id: parent,
        activity_id: None,
        title: String::new(),
        why: String::new(),
        metric: None,
        unit: None,
        start_value: 0,
        target_value: None,
        start_day,
        due_day: None,
        done_day: None,
        archived: false,
    };
    let goal = filled(tx, blank, form)?;
    store::insert(tx, &goal, &time::to_text(tx.now.instant))?;
    Ok(goal.id)
}

/// Changes what a goal says. What was recorded for it stays, and is measured anew.
pub fn change(tx: &Tx<'_>, id: GoalId, form: GoalForm) -> Result<()> {
    let goal = filled(tx, store::one(tx.sql, id)?, form)?;
    store::update(tx, &goal)
}

/// Puts a goal away, or takes it out again. The goals below it are out of sight with it.
pub fn archive(tx: &Tx<'_>, id: GoalId, archived: bool) -> Result<()> {
    store::one(tx.sql, id)?;
    let at = archived.then(|| time::to_text(tx.now.instant));
    store::set_archived(tx, id, at.as_deref())
}

/// Lets a goal rest from today on. Nothing happens if it rests already.
pub fn pause(tx: &Tx<'_>, id: GoalId) -> Result<()> {
    if store::one(tx.sql, id)?.done_day.is_some() {
        return Err(Error::refused("goals-pause-done"));
    }
    let today = tx.today()?;
    let all = pauses::all(tx.sql, id)?;
    if all.iter().any(|p| p.until.is_none()) {
        return Ok(());
    }
    // Resumed and paused again on one day: the same rest goes on.
    if let Some(last) = all.last().filter(|p| p.until == Some(today.previous())) {
        pauses::delete(tx, id, last.from)?;
        return pauses::set_open(tx, id, Some(last.from));
    }
    pauses::set_open(tx, id, Some(today))
}

/// Takes a goal up again from today on. Nothing happens if it doesn't rest.
pub fn resume(tx: &Tx<'_>, id: GoalId) -> Result<()> {
    store::one(tx.sql, id)?;
    let yesterday = tx.today()?.previous();
    let open = pauses::all(tx.sql, id)?.into_iter().find(|p| p.until.is_none());
    let Some(open) = open else { return Ok(()) };
    pauses::set_open(tx, id, None)?;
    if open.from <= yesterday {
        pauses::insert(tx, id, open.from, yesterday)?;
    }
    Ok(())
}

/// Calls a goal done on `day` (today if left out), which also ends its rest.
///
/// # Errors
/// If the day is after today or before the goal's start.
pub fn finish(tx: &Tx<'_>, id: GoalId, day: Option<JournalDay>) -> Result<()> {
    let goal = store::one(tx.sql, id)?;
    let today = tx.today()?;
    let day = day.unwrap_or(today);
    if day > today {
        return Err(Error::field("day", "goals-day-future"));
    }
    if day < goal.start_day {
        return Err(Error::field("day", "goals-done-before-start"));
    }
    resume(tx, id)?;
    store::set_done(tx, id, Some(day))
}

/// Takes back that a goal was called done.
pub fn reopen(tx: &Tx<'_>, id: GoalId) -> Result<()> {
    store::one(tx.sql, id)?;
    store::set_done(tx, id, None)
}

/// Deletes a goal with its milestones and all goals below it. Entries stay in the journal without the link.
pub fn delete(tx: &Tx<'_>, id: GoalId) -> Result<()> {
    store::one(tx.sql, id)?;
    store::delete(tx, id)
}

/// What [`delete`] would take along.
pub fn deletion(sql: &rusqlite::Connection, id: GoalId) -> Result<GoalDeletion> {
    store::one(sql, id)?;
    let gone = tree::with_all_below(&store::all(sql)?, id);
    let mut found = GoalDeletion {
        goals_below: gone.len() as u32 - 1,
        milestones: 0,
        reminders: 0,
        entries_kept: 0,
    };
    for id in gone {
        let (entries, reminders) = store::linked_counts(sql, id)?;
        found.entries_kept += entries;
        found.reminders += reminders;
        found.milestones += milestones::dates(sql, id)?.len() as u32;
    }
    Ok(found)
}

/// A goal's title, for the words of an action.
pub fn title(sql: &rusqlite::Connection, id: GoalId) -> Result<String> {
    Ok(store::one(sql, id)?.title)
}

/// When the goal is due, if it has a due date.
pub fn due_day(sql: &rusqlite::Connection, id: GoalId) -> Result<Option<JournalDay>> {
    Ok(store::one(sql, id)?.due_day)
}

/// Whether the goal needs no thought now: archived, called done, or resting.
pub fn rests(sql: &rusqlite::Connection, id: GoalId) -> Result<bool> {
    let goal = store::one(sql, id)?;
    let paused = pauses::all(sql, id)?.iter().any(|pause| pause.until.is_none());
    Ok(goal.archived || goal.done_day.is_some() || paused)
}

/// A line of text without breaks, 1 to `most` characters.
pub(super) fn line(
    text: &str,
    field: &'static str,
    (empty, too_long): (&'static str, &'static str),
    most: usize,
) -> Result<String> {
    let text = one_line(text);
    if text.is_empty() {
        return Err(Error::field(field, empty));
    }
    if text.chars().count() > most {
        return Err(Error::limit(field, too_long, most));
    }
    Ok(text)
}

/// A day that a plan can name.
pub(super) fn plannable(day: JournalDay, field: &'static str) -> Result<()> {
    if YEARS.contains(&day.0.year()) {
        Ok(())
    } else {
        Err(Error::field(field, "goals-day-range"))
    }
}

fn filled(tx: &Tx<'_>, goal: Goal, form: GoalForm) -> Result<Goal> {
    let title = line(
        &form.title,
        "title",
        ("goals-title-empty", "goals-title-too-long"),
        MAX_TITLE,
    )?;
    let why = without_nul(form.why.trim());
    if why.chars().count() > MAX_WHY {
        return Err(Error::limit("why", "goals-why-too-long", MAX_WHY));
    }
    if let Some(activity) = form.activity_id
        && !store::activity_exists(tx.sql, activity)?
    {
        return Err(Error::NotFound { what: "activity" });
    }
    let start_day = form.start_day.unwrap_or(goal.start_day);
    plannable(start_day, "start_day")?;
    if let Some(due) = form.due_day {
        plannable(due, "due_day")?;
        if due < start_day {
            return Err(Error::field("due_day", "goals-due-before-start"));
        }
    }
    let (unit, start_value, target_value) = match form.metric {
        Some(metric @ (Metric::Total | Metric::Level { .. } | Metric::Rate { .. })) => {
            let unit = checked_unit(form.unit)?;
            let start = match metric {
                Metric::Rate { .. } => 0,
                _ => form.start_value.unwrap_or(0),
            };
            let Some(target) = form.target_value else {
                return Err(Error::field("target_value", "goals-target-missing"));
            };
            check_values(metric, &unit, start, target)?;
            (Some(unit), start, Some(target))
        }
        Some(Metric::Milestones | Metric::YesNo) | None => (None, 0, None),
    };
    Ok(Goal {
        activity_id: form.activity_id,
        title,
        why,
        metric: form.metric,
        unit,
        start_value,
        target_value,
        start_day,
        due_day: form.due_day,
        ..goal
    })
}

fn checked_unit(unit: Option<Unit>) -> Result<Unit> {
    match unit {
        None => Err(Error::field("unit", "goals-unit-missing")),
        Some(Unit::Own { word }) => {
            let word = line(
                &word,
                "unit",
                ("goals-unit-word-empty", "goals-unit-word-too-long"),
                MAX_UNIT_WORD,
            )?;
            Ok(Unit::Own { word })
        }
        Some(unit) => Ok(unit),
    }
}

fn check_values(metric: Metric, unit: &Unit, start: Milli, target: Milli) -> Result<()> {
    for (field, value) in [("start_value", start), ("target_value", target)] {
        check_value(field, unit, value)?;
    }
    let refuse = |field, code| Err(Error::field(field, code));
    match metric {
        Metric::Rate { .. } if target <= 0 => refuse("target_value", "goals-target-positive"),
        Metric::Total if start < 0 => refuse("start_value", "goals-start-negative"),
        Metric::Total if target <= 0 => refuse("target_value", "goals-target-positive"),
        Metric::Total
        | Metric::Level {
            direction: Direction::Up,
        } if target <= start => refuse("target_value", "goals-target-above-start"),
        Metric::Level {
            direction: Direction::Down,
        } if target >= start => refuse("target_value", "goals-target-below-start"),
        _ => Ok(()),
    }
}

/// A value that can be typed in that unit.
pub(super) fn check_value(field: &'static str, unit: &Unit, value: Milli) -> Result<()> {
    if !(-MILLI_LIMIT..=MILLI_LIMIT).contains(&value) {
        return Err(Error::field(field, "goals-value-range"));
    }
    if *unit == Unit::Yen && value % 1000 != 0 {
        return Err(Error::field(field, "goals-yen-whole"));
    }
    Ok(())
}
