//! The work history, in the order of ジョブ・カード 様式2: of each job when, where, what one did and what one learnt; then what
//! one did outside the workplace, from the sheets.
use super::{
    Frame, Job, Month, PaperGroup, PaperLayout, PaperLine, PaperPlace, PaperSection, answers, jobs,
    layout::{Rule, item, section},
    month::told_month,
};
use crate::{error::Result, sheets, words::Words};

/// What there is for the work history.
pub(super) fn sections(frame: Frame<'_>) -> Result<Vec<PaperSection>> {
    let all = jobs::jobs(frame.sql, Month::of(frame.today))?;
    let jobs = all.iter().map(|row| job(frame, &row.job)).collect();
    let mut outside = Vec::new();
    for (sheet, prompt) in [("border-crossing", "experiences"), ("profile", "portfolio")] {
        let sheet = sheets::sheet(frame.sql, sheet, None)?;
        let prompt = sheet.prompts.iter().find(|p| p.id == prompt);
        outside.extend(prompt.and_then(|prompt| answers::group(frame, &sheet, prompt, Rule::Off)));
    }
    let mut found = vec![section(frame, "jobs", jobs, Some(PaperPlace::Jobs))];
    if !outside.is_empty() {
        found.push(section(frame, "outside", outside, None));
    }
    Ok(found)
}

fn job(frame: Frame<'_>, job: &Job) -> PaperGroup {
    let words = frame.words;
    let period = period(job, frame.kind.is_form(), words);
    let fields = [
        ("period", period.as_str()),
        ("employer", &job.employer),
        ("department", &job.department),
        ("title", &job.title),
        ("did", &job.did),
        ("learnt", &job.learnt),
    ];
    let filled = fields.iter().filter(|(_, text)| !text.trim().is_empty());
    let rows = filled.map(|(field, text)| {
        // `…-title` is the paper's own.
        let word = if *field == "title" { "title-of-job" } else { field };
        let label = words.say(&format!("papers-work-history-{word}"));
        PaperLine {
            items: vec![item(format!("job/{}/{field}", job.id), label, text, Rule::On)],
        }
    });
    PaperGroup {
        name: job.employer.clone(),
        heading: String::new(),
        layout: PaperLayout::Fields,
        columns: Vec::new(),
        rows: rows.collect(),
        place: PaperPlace::Job { id: job.id },
    }
}

/// From when to when, and for how long.
fn period(job: &Job, form: bool, words: &Words) -> String {
    let told = |month: Month| told_month(month, form, words);
    match (job.from.map(told), job.to.map(told)) {
        (Some(from), Some(to)) => {
            words.say_with("papers-from-to", [("from", from.into()), ("to", to.into())])
        }
        (Some(from), None) => words.say_with("papers-from-on", [("from", from.into())]),
        (None, Some(to)) => words.say_with("papers-until", [("to", to.into())]),
        (None, None) => String::new(),
    }
}
