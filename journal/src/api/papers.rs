//! Operations of the papers.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Context, Nothing};
use crate::{
    calendar::JournalDay,
    error::Result,
    history::Action,
    papers::{self, Month},
    words::Language,
};
pub use crate::{
    ids::JobId,
    papers::{ChoosePaperItems, JobForm, JobRow, Paper, PaperList, PaperQuery, SetPaperText},
};

/// Arguments of `papers`.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct PapersQuery {
    /// The language in which they are told.
    pub language: Language,
}

/// A paper as a file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaperFile {
    /// The name that it is offered.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// The work history.
#[derive(Debug, Clone, Serialize, TS)]
pub struct JobList {
    /// Today.
    pub today: JournalDay,
    /// Every job, the earliest first.
    pub jobs: Vec<JobRow>,
}

/// Names a job.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct JobRef {
    /// The job.
    pub id: JobId,
}

/// Arguments of `change_job`.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeJob {
    /// The job.
    pub id: JobId,
    /// What is said of it: what is left out is cleared.
    pub form: JobForm,
}

pub fn papers(ctx: &mut Context<'_>, args: PapersQuery) -> Result<PaperList> {
    papers::list(ctx.read(), args.language, ctx.today()?)
}

pub fn paper(ctx: &mut Context<'_>, args: PaperQuery) -> Result<Paper> {
    papers::paper(ctx.read(), args, ctx.today()?)
}

pub fn choose_paper_items(ctx: &mut Context<'_>, args: ChoosePaperItems) -> Result<Nothing> {
    ctx.act(Action::plain("paper-chosen"), |tx| papers::choose(tx, &args))?;
    Ok(Nothing {})
}

pub fn set_paper_text(ctx: &mut Context<'_>, args: SetPaperText) -> Result<Nothing> {
    ctx.act(Action::plain("paper-written"), |tx| papers::set_text(tx, &args))?;
    Ok(Nothing {})
}

pub fn paper_html(ctx: &mut Context<'_>, args: PaperQuery) -> Result<PaperFile> {
    let paper = papers::paper(ctx.read(), args, ctx.today()?)?;
    Ok(PaperFile {
        name: format!("{}.html", paper.file),
        text: papers::html(&paper.document),
    })
}

pub fn paper_text(ctx: &mut Context<'_>, args: PaperQuery) -> Result<PaperFile> {
    let paper = papers::paper(ctx.read(), args, ctx.today()?)?;
    Ok(PaperFile {
        name: format!("{}.txt", paper.file),
        text: papers::text(&paper.document),
    })
}

pub fn jobs(ctx: &mut Context<'_>, _: Nothing) -> Result<JobList> {
    let today = ctx.today()?;
    let jobs = papers::jobs(ctx.read(), Month::of(today))?;
    Ok(JobList { today, jobs })
}

pub fn create_job(ctx: &mut Context<'_>, args: JobForm) -> Result<JobId> {
    let action = Action::named("job-created", args.employer.trim());
    ctx.act(action, |tx| papers::create_job(tx, args))
}

pub fn change_job(ctx: &mut Context<'_>, args: ChangeJob) -> Result<Nothing> {
    let action = Action::named("job-changed", args.form.employer.trim());
    ctx.act(action, |tx| papers::change_job(tx, args.id, args.form))?;
    Ok(Nothing {})
}

pub fn delete_job(ctx: &mut Context<'_>, args: JobRef) -> Result<Nothing> {
    let action = Action::named("job-deleted", papers::job_employer(ctx.read(), args.id)?);
    ctx.act(action, |tx| papers::delete_job(tx, args.id))?;
    Ok(Nothing {})
}
