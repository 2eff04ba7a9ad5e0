//! All SQL of the papers.
use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::Job;
use crate::{
    error::{Error, Result},
    ids::JobId,
    journal::Tx,
};

const JOB: &str = "SELECT id, employer, department, title, from_month, to_month, did, learnt FROM job";

fn job_row(r: &Row<'_>) -> rusqlite::Result<Job> {
    Ok(Job {
        id: r.get("id")?,
        employer: r.get("employer")?,
        department: r.get("department")?,
        title: r.get("title")?,
        from: r.get("from_month")?,
        to: r.get("to_month")?,
        did: r.get("did")?,
        learnt: r.get("learnt")?,
    })
}

/// Every job, the first written down first.
pub(super) fn jobs(sql: &Connection) -> Result<Vec<Job>> {
    let mut statement = sql.prepare_cached(&format!("{JOB} ORDER BY id"))?;
    let rows = statement.query_map([], job_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn job(sql: &Connection, id: JobId) -> Result<Job> {
    sql.prepare_cached(&format!("{JOB} WHERE id = ?1"))?
        .query_row([id], job_row)
        .optional()?
        .ok_or(Error::NotFound { what: "job" })
}

/// Writes a job, new or old.
pub(super) fn put_job(tx: &Tx<'_>, job: &Job, created_at: &str) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO job (id, employer, department, title, from_month, to_month, did, learnt, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
             ON CONFLICT (id) DO UPDATE SET employer = ?2, department = ?3, title = ?4, from_month = ?5, to_month = ?6,
               did = ?7, learnt = ?8",
        )?
        .execute(params![
            job.id,
            job.employer,
            job.department,
            job.title,
            job.from,
            job.to,
            job.did,
            job.learnt,
            created_at
        ])?;
    Ok(())
}

/// Deletes a job.
pub(super) fn delete_job(tx: &Tx<'_>, id: JobId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM job WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// What is kept of an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Choice {
    /// On the paper or off it, where that isn't the rule.
    pub chosen: Option<bool>,
    /// The person's own words, and what the journal said when they were written.
    pub own: Option<(String, String)>,
}

/// What is kept of an item, on which paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Kept {
    /// The paper's kind; `every` for what stands on every paper.
    pub paper: String,
    /// The item.
    pub item: String,
    /// What is kept of it.
    pub choice: Choice,
}

fn kept_row(r: &Row<'_>) -> rusqlite::Result<Kept> {
    let own: Option<String> = r.get("own")?;
    let was: Option<String> = r.get("was")?;
    Ok(Kept {
        paper: r.get("paper")?,
        item: r.get("item")?,
        choice: Choice {
            chosen: r.get("chosen")?,
            own: own.zip(was),
        },
    })
}

/// What is kept of a paper's items.
pub(super) fn choices(sql: &Connection, paper: &str) -> Result<HashMap<String, Choice>> {
    let mut statement =
        sql.prepare_cached("SELECT paper, item, chosen, own, was FROM paper_item WHERE paper = ?1")?;
    let rows = statement.query_map([paper], |r| kept_row(r).map(|one| (one.item, one.choice)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What is kept of any item of any paper.
pub(super) fn kept(sql: &Connection) -> Result<Vec<Kept>> {
    let mut statement = sql.prepare_cached("SELECT paper, item, chosen, own, was FROM paper_item")?;
    let rows = statement.query_map([], kept_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Keeps a choice; one that says nothing is forgotten.
pub(super) fn keep(tx: &Tx<'_>, paper: &str, item: &str, choice: &Choice) -> Result<()> {
    if *choice == Choice::default() {
        tx.sql
            .prepare_cached("DELETE FROM paper_item WHERE paper = ?1 AND item = ?2")?
            .execute([paper, item])?;
        return Ok(());
    }
    let (own, was) = choice.own.as_ref().map(|(own, was)| (own, was)).unzip();
    tx.sql
        .prepare_cached(
            "INSERT INTO paper_item (paper, item, chosen, own, was) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (paper, item) DO UPDATE SET chosen = ?3, own = ?4, was = ?5",
        )?
        .execute(params![paper, item, choice.chosen, own, was])?;
    Ok(())
}
