//! From design to day: what was made of a sheet's line, and where a goal, habit, reminder or person comes from.
//!
//! A link goes with its line (`write.rs`) or with what it leads to (the schema), and comes back with them by undo.
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    answer::OWN,
    definition::{self, PromptKind},
    read, store,
    write::place,
};
use crate::{
    error::{Error, Result},
    goals, habits,
    ids::{GoalId, HabitId, PersonId, ReminderId},
    journal::Tx,
    people, reminders,
};

/// What a line became.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum LinkTo {
    /// A goal.
    Goal(GoalId),
    /// A habit.
    Habit(HabitId),
    /// A reminder.
    Reminder(ReminderId),
    /// A person.
    Person(PersonId),
}

/// A line and what it became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The sheet.
    pub sheet: String,
    /// The prompt within it.
    pub prompt: String,
    /// The line within the answer.
    pub line: String,
    /// What it became.
    pub to: LinkTo,
}

/// What a line of a prompt became.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LinkedLine {
    /// The line, a card or a skill; `text` where the answer is one.
    pub line: String,
    /// What it became.
    pub to: LinkTarget,
}

/// A goal, habit, reminder or person that a line became.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LinkTarget {
    /// Which of them, and its id.
    #[serde(flatten)]
    pub to: LinkTo,
    /// What it's called; empty where only its kind says it (a reminder of the check-in).
    pub title: String,
}

/// Where a goal, habit, reminder or person comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LinkSource {
    /// The sheet.
    pub sheet: String,
    /// The prompt within it.
    pub prompt: String,
    /// The line within the answer.
    pub line: String,
    /// The line's words; empty for a card or skill of the deck, which [`LinkSource::word`] names.
    pub text: String,
    /// The message id of its words, where they aren't the person's own.
    pub word: Option<String>,
}

/// Names a line of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct LineRef {
    /// The sheet.
    pub sheet: String,
    /// The prompt within it.
    pub prompt: String,
    /// The line, item, option, row, card or skill; `text` where the answer is one.
    pub line: String,
}

/// Ties a line to what was made of it, or to something that was there before.
///
/// # Errors
/// If there is no such line.
pub fn link(tx: &mut Tx<'_>, from: &LineRef, to: LinkTo) -> Result<()> {
    let (sheet, prompt) = place(&from.sheet, &from.prompt)?;
    let answers = read::current(tx.sql, sheet)?;
    let lines = answers.get(&prompt.id).map(|a| a.lines(&prompt.kind));
    if !lines.is_some_and(|lines| lines.iter().any(|(id, _)| *id == from.line)) {
        return Err(Error::NotFound { what: "line" });
    }
    title(tx.sql, to)?;
    let link = Link {
        sheet: sheet.id.clone(),
        prompt: prompt.id.clone(),
        line: from.line.clone(),
        to,
    };
    if !store::links_to(tx.sql, to)?.contains(&link) {
        store::insert_link(tx, &link)?;
    }
    Ok(())
}

/// Takes a link away; both ends stay.
pub fn unlink(tx: &Tx<'_>, from: LineRef, to: LinkTo) -> Result<()> {
    store::remove_link(
        tx,
        &Link {
            sheet: from.sheet,
            prompt: from.prompt,
            line: from.line,
            to,
        },
    )
}

/// The links of a sheet's lines, each with its prompt.
pub fn of_sheet(sql: &Connection, sheet: &str) -> Result<Vec<(String, LinkedLine)>> {
    let links = store::links_of_sheet(sql, sheet)?;
    let linked = links.into_iter().map(|link| {
        let to = LinkTarget {
            to: link.to,
            title: title(sql, link.to)?,
        };
        Ok((link.prompt, LinkedLine { line: link.line, to }))
    });
    linked.collect()
}

/// The lines that something comes from.
pub fn sources(sql: &Connection, to: LinkTo) -> Result<Vec<LinkSource>> {
    let mut found = Vec::new();
    for link in store::links_to(sql, to)? {
        // A sheet or prompt of another version of the app.
        let Ok((sheet, prompt)) = place(&link.sheet, &link.prompt) else {
            continue;
        };
        let answers = read::current(sql, sheet)?;
        let lines = answers.get(&prompt.id).map(|a| a.lines(&prompt.kind));
        let Some((_, text)) = (lines.into_iter().flatten()).find(|(id, _)| *id == link.line) else {
            continue;
        };
        let word = match &prompt.kind {
            PromptKind::Cards { .. } if !link.line.starts_with(OWN) => {
                Some(format!("sheets-card-{}", link.line))
            }
            PromptKind::Ratings { .. } => Some(format!("sheets-skill-{}", link.line)),
            _ => None,
        };
        found.push(LinkSource {
            sheet: link.sheet,
            prompt: link.prompt,
            line: link.line,
            text,
            word,
        });
    }
    Ok(found)
}

/// The values that a goal serves: the cards that it's tied to.
pub fn values(sql: &Connection, goal: GoalId) -> Result<Vec<LinkSource>> {
    let mut sources = sources(sql, LinkTo::Goal(goal))?;
    sources.retain(|s| {
        let prompt = definition::find(&s.sheet).and_then(|sheet| sheet.prompt(&s.prompt));
        prompt.is_some_and(|p| matches!(p.kind, PromptKind::Cards { .. }))
    });
    Ok(sources)
}

/// What the thing is called.
fn title(sql: &Connection, to: LinkTo) -> Result<String> {
    match to {
        LinkTo::Goal(id) => goals::edit::title(sql, id),
        LinkTo::Habit(id) => Ok(habits::habit(sql, id)?.name),
        LinkTo::Reminder(id) => reminders::title_of(sql, id),
        LinkTo::Person(id) => people::name(sql, id),
    }
}
