//! `ayumi papers`, `ayumi paper`, `ayumi jobs`: what one takes along, and the work history.
use ayumi_journal::papers::{self, JobRow, Month, PaperKind, PaperQuery, PaperRow};
use clap::ArgMatches;

use crate::{failure::Failure, machine::Machine, terminal::Terminal};

/// The kind of paper that was typed: `career-plan`, or as in JSON.
pub fn kind(typed: &str) -> Result<PaperKind, String> {
    let name = typed.replace('-', "_");
    let found = PaperKind::ALL.into_iter().find(|kind| kind.as_str() == name);
    found.ok_or_else(|| typed.to_owned())
}

/// Lists the papers.
pub fn list(machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let journal = machine.open()?;
    let today = journal.today(&machine.now)?;
    let found = papers::list(journal.read(), terminal.words.language(), today)?;
    terminal.answer(&found, |terminal| {
        for paper in &found.papers {
            let line = line(paper, terminal);
            terminal.line(line)?;
        }
        Ok(())
    })
}

fn line(paper: &PaperRow, terminal: &Terminal) -> String {
    let words = &terminal.words;
    let word = paper.kind.word();
    let held = [("chosen", paper.chosen.into()), ("items", paper.items.into())];
    let mut parts = vec![
        word.clone(),
        words.say(&format!("papers-{word}")),
        words.say_with("command-line-paper-held", held),
    ];
    let missing = paper.missing.iter().map(|part| part.heading.as_str());
    let missing: Vec<_> = missing.filter(|heading| !heading.is_empty()).collect();
    if !missing.is_empty() {
        let args = [("parts", missing.join(" / ").into())];
        parts.push(words.say_with("command-line-paper-missing", args));
    }
    parts.join("  ")
}

/// Writes one paper.
pub fn paper(found: &ArgMatches, machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let Some(kind) = found.get_one::<PaperKind>("paper").copied() else {
        return Err(Failure::usage("command-line-usage-argument-missing"));
    };
    let journal = machine.open()?;
    let today = journal.today(&machine.now)?;
    let language = terminal.words.language();
    let paper = papers::paper(
        journal.read(),
        PaperQuery {
            kind,
            language,
            brief: None,
        },
        today,
    )?;
    let told = if found.get_flag("html") {
        papers::html(&paper.document)
    } else {
        papers::text(&paper.document)
    };
    terminal.answer(&paper, |terminal| terminal.line(told.trim_end()))
}

/// Lists the work history.
pub fn jobs(machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let journal = machine.open()?;
    let today = journal.today(&machine.now)?;
    let jobs = papers::jobs(journal.read(), Month::of(today))?;
    terminal.answer(&jobs, |terminal| {
        for job in &jobs {
            terminal.line(job_line(job))?;
        }
        if jobs.is_empty() {
            let none = terminal.words.say("command-line-no-jobs");
            terminal.line(none)?;
        }
        Ok(())
    })
}

fn job_line(row: &JobRow) -> String {
    let job = &row.job;
    let month = |month: Option<Month>| month.map(|m| m.to_string()).unwrap_or_default();
    let period = format!("{} – {}", month(job.from), month(job.to));
    let rest = [&job.employer, &job.department, &job.title];
    let rest = rest.into_iter().filter(|text| !text.is_empty()).cloned();
    std::iter::once(period).chain(rest).collect::<Vec<_>>().join("  ")
}
