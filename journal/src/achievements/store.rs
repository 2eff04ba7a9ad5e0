//! All SQL of achievements and briefs.
use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, params, types::Type};
use serde::de::DeserializeOwned;

use super::{BriefRow, BriefStatus, BriefStep, ExpectedQuestion, ProposalKind, log::Detail};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    ids::{BriefId, BriefStepId, EntryId, PersonId, ReminderId},
    journal::Tx,
    people::PersonName,
};

/// A column of JSON.
fn json<T: DeserializeOwned>(r: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text: String = r.get(column)?;
    serde_json::from_str(&text).map_err(|problem| {
        let index = r.as_ref().column_index(column).unwrap_or_default();
        rusqlite::Error::FromSqlConversionFailure(index, Type::Text, Box::new(problem))
    })
}

/// The person that a row is linked to, from `person_id` and `person_name`.
fn person(r: &Row<'_>) -> rusqlite::Result<Option<PersonName>> {
    Ok(match r.get("person_id")? {
        Some(id) => Some(PersonName {
            id,
            name: r.get("person_name")?,
        }),
        None => None,
    })
}

const DETAIL: &str = "SELECT a.entry_id, a.situation, a.action, a.result, a.evidence, a.witness, a.strengths,
    a.person_id, p.name AS person_name FROM achievement a LEFT JOIN person p ON p.id = a.person_id";

fn detail_row(r: &Row<'_>) -> rusqlite::Result<Detail> {
    Ok(Detail {
        situation: r.get("situation")?,
        action: r.get("action")?,
        result: r.get("result")?,
        evidence: r.get("evidence")?,
        witness: r.get("witness")?,
        witness_id: r.get("person_id")?,
        strengths: json(r, "strengths")?,
    })
}

/// What is filled in of every achievement, with who saw it.
pub(super) fn details(sql: &Connection) -> Result<HashMap<EntryId, (Detail, Option<PersonName>)>> {
    let mut statement = sql.prepare_cached(DETAIL)?;
    let rows = statement.query_map([], |r| Ok((r.get("entry_id")?, (detail_row(r)?, person(r)?))))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What is filled in of one; blank where nothing is.
pub(super) fn detail(sql: &Connection, id: EntryId) -> Result<Detail> {
    let found = sql
        .prepare_cached(&format!("{DETAIL} WHERE a.entry_id = ?1"))?
        .query_row([id], detail_row)
        .optional()?;
    Ok(found.unwrap_or_default())
}

pub(super) fn put_detail(tx: &Tx<'_>, id: EntryId, detail: &Detail) -> Result<()> {
    if *detail == Detail::default() {
        tx.sql
            .prepare_cached("DELETE FROM achievement WHERE entry_id = ?1")?
            .execute([id])?;
        return Ok(());
    }
    tx.sql
        .prepare_cached(
            "INSERT INTO achievement (entry_id, situation, action, result, evidence, witness, person_id, strengths)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             ON CONFLICT (entry_id) DO UPDATE SET situation = ?2, action = ?3, result = ?4, evidence = ?5, witness = ?6,
               person_id = ?7, strengths = ?8",
        )?
        .execute(params![
            id,
            detail.situation,
            detail.action,
            detail.result,
            detail.evidence,
            detail.witness,
            detail.witness_id,
            serde_json::to_string(&detail.strengths)?
        ])?;
    Ok(())
}

/// How many achievements there are, and the day of the latest.
///
/// # Errors
/// If they can't be read.
pub fn achievement_days(sql: &Connection) -> Result<(u32, Option<JournalDay>)> {
    Ok(sql
        .prepare_cached("SELECT count(*), max(day) FROM entry WHERE kind = 'achievement'")?
        .query_row([], |r| Ok((r.get(0)?, r.get(1)?)))?)
}

/// A brief's own row.
pub(super) struct Record {
    pub id: BriefId,
    pub title: String,
    pub with_whom: String,
    pub person_id: Option<PersonId>,
    pub kind: Option<ProposalKind>,
    pub proposal: String,
    pub results: Vec<String>,
    pub benefits: Vec<String>,
    pub questions: Vec<ExpectedQuestion>,
    pub trial: String,
    pub next_day: Option<JournalDay>,
    pub next_about: String,
    pub reminder_id: Option<ReminderId>,
    pub created_on: JournalDay,
}

impl Record {
    /// Nothing yet; whoever makes one fills in the id and the day.
    pub(super) fn blank() -> Self {
        Self {
            id: uuid::Uuid::nil().into(),
            title: String::new(),
            with_whom: String::new(),
            person_id: None,
            kind: None,
            proposal: String::new(),
            results: Vec::new(),
            benefits: Vec::new(),
            questions: Vec::new(),
            trial: String::new(),
            next_day: None,
            next_about: String::new(),
            reminder_id: None,
            created_on: JournalDay(chrono::NaiveDate::MIN),
        }
    }
}

fn kind(r: &Row<'_>) -> rusqlite::Result<Option<ProposalKind>> {
    let word: Option<String> = r.get("kind")?;
    Ok(word.and_then(|word| ProposalKind::of(&word)))
}

fn record_row(r: &Row<'_>) -> rusqlite::Result<Record> {
    Ok(Record {
        id: r.get("id")?,
        title: r.get("title")?,
        with_whom: r.get("with_whom")?,
        person_id: r.get("person_id")?,
        kind: kind(r)?,
        proposal: r.get("proposal")?,
        results: json(r, "results")?,
        benefits: json(r, "benefits")?,
        questions: json(r, "questions")?,
        trial: r.get("trial")?,
        next_day: r.get("next_day")?,
        next_about: r.get("next_about")?,
        reminder_id: r.get("reminder_id")?,
        created_on: r.get("created_on")?,
    })
}

pub(super) fn record(sql: &Connection, id: BriefId) -> Result<Record> {
    sql.prepare_cached(
        "SELECT id, title, with_whom, person_id, kind, proposal, results, benefits, questions, trial, next_day, next_about,
           reminder_id, created_on FROM brief WHERE id = ?1",
    )?
    .query_row([id], record_row)
    .optional()?
    .ok_or(Error::NotFound { what: "brief" })
}

const ROW: &str = "SELECT b.id, b.title, b.with_whom, b.person_id, p.name AS person_name, b.kind, b.next_day, b.created_on,
    COALESCE(s.status, 'planned') AS status, COALESCE(s.day, b.created_on) AS since,
    (SELECT count(*) FROM brief_achievement x JOIN entry e ON e.id = x.entry_id
     WHERE x.brief_id = b.id AND e.kind = 'achievement') AS achievements
    FROM brief b LEFT JOIN person p ON p.id = b.person_id
    LEFT JOIN brief_step s ON s.id = (SELECT id FROM brief_step WHERE brief_id = b.id ORDER BY day DESC, id DESC LIMIT 1)";

fn brief_row(r: &Row<'_>) -> rusqlite::Result<BriefRow> {
    Ok(BriefRow {
        id: r.get("id")?,
        title: r.get("title")?,
        with_whom: r.get("with_whom")?,
        person: person(r)?,
        kind: kind(r)?,
        status: status(r)?,
        since: r.get("since")?,
        next_day: r.get("next_day")?,
        next_is_due: false,
        achievements: r.get("achievements")?,
        created_on: r.get("created_on")?,
    })
}

fn status(r: &Row<'_>) -> rusqlite::Result<BriefStatus> {
    // The column's CHECK allows no other word.
    Ok(BriefStatus::of(r.get_ref("status")?.as_str()?).unwrap_or(BriefStatus::Planned))
}

/// Every brief, the first begun first; whether its next day has come is left to say.
pub(super) fn rows(sql: &Connection) -> Result<Vec<BriefRow>> {
    let mut statement = sql.prepare_cached(&format!("{ROW} ORDER BY b.id"))?;
    let rows = statement.query_map([], brief_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The briefs that name an achievement, the first begun first.
///
/// # Errors
/// If they can't be read.
pub fn briefs_naming(sql: &Connection, id: EntryId) -> Result<Vec<BriefRow>> {
    let mut statement = sql.prepare_cached(&format!(
        "{ROW} WHERE b.id IN (SELECT brief_id FROM brief_achievement WHERE entry_id = ?1) ORDER BY b.id"
    ))?;
    let rows = statement.query_map([id], brief_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn count(sql: &Connection) -> Result<u32> {
    Ok(sql
        .prepare_cached("SELECT count(*) FROM brief")?
        .query_row([], |r| r.get(0))?)
}

pub(super) fn insert(tx: &Tx<'_>, b: &Record, created_at: &str) -> Result<()> {
    tx.sql
        .prepare_cached("INSERT INTO brief (id, title, created_on, created_at) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![b.id, b.title, b.created_on, created_at])?;
    update(tx, b)
}

/// Writes what the form says; the next day has its own way.
pub(super) fn update(tx: &Tx<'_>, b: &Record) -> Result<()> {
    tx.sql
        .prepare_cached(
            "UPDATE brief SET title = ?2, with_whom = ?3, person_id = ?4, kind = ?5, proposal = ?6, results = ?7,
               benefits = ?8, questions = ?9, trial = ?10 WHERE id = ?1",
        )?
        .execute(params![
            b.id,
            b.title,
            b.with_whom,
            b.person_id,
            b.kind.map(ProposalKind::as_str),
            b.proposal,
            serde_json::to_string(&b.results)?,
            serde_json::to_string(&b.benefits)?,
            serde_json::to_string(&b.questions)?,
            b.trial
        ])?;
    Ok(())
}

pub(super) fn set_next(
    tx: &Tx<'_>,
    id: BriefId,
    next: Option<(JournalDay, &str)>,
    reminder: Option<ReminderId>,
) -> Result<()> {
    let (day, about) = next.map_or((None, ""), |(day, about)| (Some(day), about));
    tx.sql
        .prepare_cached("UPDATE brief SET next_day = ?2, next_about = ?3, reminder_id = ?4 WHERE id = ?1")?
        .execute(params![id, day, about, reminder])?;
    Ok(())
}

pub(super) fn delete(tx: &Tx<'_>, id: BriefId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM brief WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// The achievements that a brief names, in its order.
pub(super) fn chosen(sql: &Connection, id: BriefId) -> Result<Vec<EntryId>> {
    let mut statement = sql.prepare_cached(
        "SELECT x.entry_id FROM brief_achievement x JOIN entry e ON e.id = x.entry_id
         WHERE x.brief_id = ?1 AND e.kind = 'achievement' ORDER BY x.position, x.entry_id",
    )?;
    let rows = statement.query_map([id], |r| r.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Names exactly these, in this order.
pub(super) fn choose(tx: &Tx<'_>, id: BriefId, chosen: &[EntryId]) -> Result<()> {
    let wanted = serde_json::to_string(chosen)?;
    tx.sql
        .prepare_cached(
            "DELETE FROM brief_achievement WHERE brief_id = ?1 AND entry_id NOT IN (SELECT value FROM json_each(?2))",
        )?
        .execute(params![id, wanted])?;
    let mut put = tx.sql.prepare_cached(
        "INSERT INTO brief_achievement (brief_id, entry_id, position) VALUES (?1, ?2, ?3)
         ON CONFLICT (brief_id, entry_id) DO UPDATE SET position = ?3 WHERE position <> ?3",
    )?;
    for (position, entry) in chosen.iter().enumerate() {
        // Far fewer than an i64 holds.
        put.execute(params![id, entry, position as i64])?;
    }
    Ok(())
}

/// What became of a brief, the latest day first.
pub(super) fn steps(sql: &Connection, id: BriefId) -> Result<Vec<BriefStep>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, status, day, note FROM brief_step WHERE brief_id = ?1 ORDER BY day DESC, id DESC",
    )?;
    let rows = statement.query_map([id], |r| {
        Ok(BriefStep {
            id: r.get("id")?,
            status: status(r)?,
            day: r.get("day")?,
            note: r.get("note")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn insert_step(tx: &Tx<'_>, brief: BriefId, step: &BriefStep) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO brief_step (id, brief_id, status, day, note) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![step.id, brief, step.status.as_str(), step.day, step.note])?;
    Ok(())
}

pub(super) fn delete_step(tx: &Tx<'_>, id: BriefStepId) -> Result<()> {
    match tx
        .sql
        .prepare_cached("DELETE FROM brief_step WHERE id = ?1")?
        .execute([id])?
    {
        0 => Err(Error::NotFound { what: "brief_step" }),
        _ => Ok(()),
    }
}

/// The brief that a step is of.
pub(crate) fn brief_of_step(sql: &Connection, id: BriefStepId) -> Result<BriefId> {
    sql.prepare_cached("SELECT brief_id FROM brief_step WHERE id = ?1")?
        .query_row([id], |r| r.get(0))
        .optional()?
        .ok_or(Error::NotFound { what: "brief_step" })
}
