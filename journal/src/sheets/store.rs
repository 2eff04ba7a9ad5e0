//! All SQL of the sheets.
use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, params, types::Type};

use super::{
    answer::Answer,
    links::{Link, LinkTo},
    way::Mark,
};
use crate::{
    calendar::JournalDay,
    error::Result,
    ids::{GoalId, HabitId, PersonId, ReminderId},
    journal::Tx,
};

/// What was written; nothing where it was taken back.
fn answer(r: &Row<'_>) -> rusqlite::Result<Option<Answer>> {
    let text: Option<String> = r.get("answer")?;
    let read = text.map(|text| serde_json::from_str(&text)).transpose();
    read.map_err(|problem| {
        let index = r.as_ref().column_index("answer").unwrap_or_default();
        rusqlite::Error::FromSqlConversionFailure(index, Type::Text, Box::new(problem))
    })
}

/// The days on which a sheet changed, the newest first.
pub(super) fn days(sql: &Connection, sheet: &str) -> Result<Vec<JournalDay>> {
    let mut statement =
        sql.prepare_cached("SELECT DISTINCT day FROM sheet_answer WHERE sheet = ?1 ORDER BY day DESC")?;
    let rows = statement.query_map([sheet], |r| r.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What stands under each prompt of a sheet as of `until`, today's or an older version; what was taken back is left out.
pub(super) fn answers(sql: &Connection, sheet: &str, until: JournalDay) -> Result<BTreeMap<String, Answer>> {
    let mut statement = sql.prepare_cached(
        "SELECT prompt, answer FROM sheet_answer a WHERE sheet = ?1 AND day =
           (SELECT max(day) FROM sheet_answer b WHERE b.sheet = a.sheet AND b.prompt = a.prompt AND b.day <= ?2)",
    )?;
    let rows = statement.query_map(params![sheet, until], |r| {
        Ok((r.get::<_, String>("prompt")?, answer(r)?))
    })?;
    let mut found = BTreeMap::new();
    for row in rows {
        if let (prompt, Some(answer)) = row? {
            found.insert(prompt, answer);
        }
    }
    Ok(found)
}

/// What stands under one prompt as of `until`.
pub(super) fn last(sql: &Connection, sheet: &str, prompt: &str, until: JournalDay) -> Result<Option<Answer>> {
    let last = sql
        .prepare_cached(
            "SELECT answer FROM sheet_answer WHERE sheet = ?1 AND prompt = ?2 AND day <= ?3
             ORDER BY day DESC LIMIT 1",
        )?
        .query_row(params![sheet, prompt, until], answer)
        .optional()?;
    Ok(last.flatten())
}

pub(super) fn put(
    tx: &Tx<'_>,
    sheet: &str,
    prompt: &str,
    day: JournalDay,
    answer: Option<&Answer>,
    words: &str,
) -> Result<()> {
    let answer = answer.map(serde_json::to_string).transpose()?;
    tx.sql
        .prepare_cached(
            "INSERT INTO sheet_answer (sheet, prompt, day, answer, words) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (sheet, prompt, day) DO UPDATE SET answer = excluded.answer, words = excluded.words",
        )?
        .execute(params![sheet, prompt, day, answer, words])?;
    Ok(())
}

pub(super) fn remove(tx: &Tx<'_>, sheet: &str, prompt: &str, day: JournalDay) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM sheet_answer WHERE sheet = ?1 AND prompt = ?2 AND day = ?3")?
        .execute(params![sheet, prompt, day])?;
    Ok(())
}

fn link(r: &Row<'_>) -> rusqlite::Result<Link> {
    let goal: Option<GoalId> = r.get("goal_id")?;
    let habit: Option<HabitId> = r.get("habit_id")?;
    let reminder: Option<ReminderId> = r.get("reminder_id")?;
    let person: Option<PersonId> = r.get("person_id")?;
    let to = goal
        .map(LinkTo::Goal)
        .or(habit.map(LinkTo::Habit))
        .or(reminder.map(LinkTo::Reminder))
        .or(person.map(LinkTo::Person));
    Ok(Link {
        sheet: r.get("sheet")?,
        prompt: r.get("prompt")?,
        line: r.get("line")?,
        // The table's CHECK: exactly one of them is there.
        to: to.ok_or(rusqlite::Error::InvalidQuery)?,
    })
}

const LINK: &str = "SELECT sheet, prompt, line, goal_id, habit_id, reminder_id, person_id FROM sheet_link";

/// The links of a sheet's lines, the first made first.
pub(super) fn links_of_sheet(sql: &Connection, sheet: &str) -> Result<Vec<Link>> {
    let mut statement = sql.prepare_cached(&format!("{LINK} WHERE sheet = ?1 ORDER BY id"))?;
    let rows = statement.query_map([sheet], link)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn column(to: LinkTo) -> (&'static str, String) {
    match to {
        LinkTo::Goal(id) => ("goal_id", id.to_string()),
        LinkTo::Habit(id) => ("habit_id", id.to_string()),
        LinkTo::Reminder(id) => ("reminder_id", id.to_string()),
        LinkTo::Person(id) => ("person_id", id.to_string()),
    }
}

/// The links to one thing, the first made first.
pub(super) fn links_to(sql: &Connection, to: LinkTo) -> Result<Vec<Link>> {
    let (column, id) = column(to);
    let mut statement = sql.prepare_cached(&format!("{LINK} WHERE {column} = ?1 ORDER BY id"))?;
    let rows = statement.query_map([id], link)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn insert_link(tx: &mut Tx<'_>, link: &Link) -> Result<()> {
    let id: uuid::Uuid = tx.mint();
    let (column, target) = column(link.to);
    tx.sql
        .prepare_cached(&format!(
            "INSERT INTO sheet_link (id, sheet, prompt, line, {column}, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
        ))?
        .execute(params![
            id.to_string(),
            link.sheet,
            link.prompt,
            link.line,
            target,
            crate::time::to_text(tx.now.instant)
        ])?;
    Ok(())
}

pub(super) fn remove_link(tx: &Tx<'_>, link: &Link) -> Result<()> {
    let (column, target) = column(link.to);
    tx.sql
        .prepare_cached(&format!(
            "DELETE FROM sheet_link WHERE sheet = ?1 AND prompt = ?2 AND line = ?3 AND {column} = ?4"
        ))?
        .execute(params![link.sheet, link.prompt, link.line, target])?;
    Ok(())
}

/// The links of a line go.
pub(super) fn unlink_line(tx: &Tx<'_>, sheet: &str, prompt: &str, line: &str) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM sheet_link WHERE sheet = ?1 AND prompt = ?2 AND line = ?3")?
        .execute([sheet, prompt, line])?;
    Ok(())
}

/// The person's own word on each step that has one.
pub(super) fn marks(sql: &Connection) -> Result<Vec<Mark>> {
    let mut statement = sql.prepare_cached("SELECT step, done, day FROM sheet_step")?;
    let rows = statement.query_map([], |r| {
        Ok(Mark {
            step: r.get("step")?,
            done: r.get("done")?,
            day: r.get("day")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn put_mark(tx: &Tx<'_>, step: &str, done: bool, day: JournalDay) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO sheet_step (step, done, day) VALUES (?1, ?2, ?3)
             ON CONFLICT (step) DO UPDATE SET done = excluded.done, day = excluded.day",
        )?
        .execute(params![step, done, day])?;
    Ok(())
}

pub(super) fn remove_mark(tx: &Tx<'_>, step: &str) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM sheet_step WHERE step = ?1")?
        .execute([step])?;
    Ok(())
}
