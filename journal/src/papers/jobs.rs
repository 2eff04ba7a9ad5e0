//! The work history: jobs held, from when to when, what one did there and what one learnt.
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MAX_JOBS, MAX_LINE, MAX_TEXT, Month, store};
use crate::{
    error::{Error, Result},
    ids::JobId,
    journal::Tx,
    text::{one_line, without_nul},
    time,
};

/// A job held, or one's own business.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Job {
    /// Its id.
    pub id: JobId,
    /// The employer, 1 to [`MAX_LINE`] characters.
    pub employer: String,
    /// The department.
    pub department: String,
    /// The title, or how one was employed.
    pub title: String,
    /// Since when; nothing if it isn't known.
    pub from: Option<Month>,
    /// Until when; nothing if one is still there.
    pub to: Option<Month>,
    /// What one did, up to [`MAX_TEXT`] characters.
    pub did: String,
    /// What one learnt: knowledge, skills.
    pub learnt: String,
}

/// A job in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct JobRow {
    /// The job.
    #[serde(flatten)]
    pub job: Job,
    /// Whole months from the first to the last or the current one, both counted; nothing if the first isn't known.
    pub months: Option<u32>,
}

/// A job as the form has it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
pub struct JobForm {
    /// The employer, 1 to [`MAX_LINE`] characters.
    pub employer: String,
    /// The department.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub department: String,
    /// The title, or how one was employed.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub title: String,
    /// Since when: `YYYY-MM`, not to come.
    #[serde(default)]
    #[ts(optional)]
    pub from: Option<Month>,
    /// Until when: `YYYY-MM`, not before the beginning; nothing if one is still there.
    #[serde(default)]
    #[ts(optional)]
    pub to: Option<Month>,
    /// What one did, up to [`MAX_TEXT`] characters.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub did: String,
    /// What one learnt.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub learnt: String,
}

/// Every job, the earliest first; those of which nobody knows since when last.
pub fn jobs(sql: &Connection, this_month: Month) -> Result<Vec<JobRow>> {
    let mut all = store::jobs(sql)?;
    all.sort_by_key(|job| (job.from.is_none(), job.from, job.to.is_none(), job.to, job.id));
    let row = |job: Job| JobRow {
        months: job.from.map(|from| from.months_to(job.to.unwrap_or(this_month))),
        job,
    };
    Ok(all.into_iter().map(row).collect())
}

/// The employer of a job, for the words of an action.
///
/// # Errors
/// [`Error::NotFound`].
pub fn job_employer(sql: &Connection, id: JobId) -> Result<String> {
    Ok(store::job(sql, id)?.employer)
}

/// Writes a job down.
///
/// # Errors
/// A refused field, or too many jobs.
pub fn create_job(tx: &mut Tx<'_>, form: JobForm) -> Result<JobId> {
    if store::jobs(tx.sql)?.len() >= MAX_JOBS {
        return Err(Error::limit("employer", "papers-too-many-jobs", MAX_JOBS));
    }
    let id = tx.mint();
    let job = checked(tx, id, form)?;
    store::put_job(tx, &job, &time::to_text(tx.now.instant))?;
    Ok(job.id)
}

/// Changes what is said of a job: what the form leaves out is cleared.
///
/// # Errors
/// A refused field, or [`Error::NotFound`].
pub fn change_job(tx: &Tx<'_>, id: JobId, form: JobForm) -> Result<()> {
    store::job(tx.sql, id)?;
    let job = checked(tx, id, form)?;
    store::put_job(tx, &job, &time::to_text(tx.now.instant))
}

/// Deletes a job.
///
/// # Errors
/// [`Error::NotFound`].
pub fn delete_job(tx: &Tx<'_>, id: JobId) -> Result<()> {
    store::job(tx.sql, id)?;
    store::delete_job(tx, id)
}

fn checked(tx: &Tx<'_>, id: JobId, form: JobForm) -> Result<Job> {
    let employer = line("employer", &form.employer)?;
    if employer.is_empty() {
        return Err(Error::field("employer", "papers-employer-empty"));
    }
    let this_month = Month::of(tx.today()?);
    if form.from.is_some_and(|from| from > this_month) {
        return Err(Error::field("from", "papers-month-to-come"));
    }
    if form.from.zip(form.to).is_some_and(|(from, to)| to < from) {
        return Err(Error::field("to", "papers-ends-before"));
    }
    Ok(Job {
        id,
        employer,
        department: line("department", &form.department)?,
        title: line("title", &form.title)?,
        from: form.from,
        to: form.to,
        did: words("did", &form.did)?,
        learnt: words("learnt", &form.learnt)?,
    })
}

fn line(field: &'static str, text: &str) -> Result<String> {
    let text = one_line(text);
    if text.chars().count() > MAX_LINE {
        return Err(Error::limit(field, "papers-line-too-long", MAX_LINE));
    }
    Ok(text)
}

/// As typed; blanks alone are nothing.
pub(super) fn words(field: &'static str, text: &str) -> Result<String> {
    let text = without_nul(text);
    if text.chars().count() > MAX_TEXT {
        return Err(Error::limit(field, "papers-text-too-long", MAX_TEXT));
    }
    Ok(if text.trim().is_empty() {
        String::new()
    } else {
        text
    })
}
