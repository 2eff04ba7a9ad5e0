//! A sheet as its page shows it, today's version or an older one.
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::{
    answer::{Answer, OptionTotal},
    definition::{self, Definition, PromptKind},
    links::{self, LinkedLine},
    store,
};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    life,
};

/// A day after every version.
pub(super) fn last_day() -> JournalDay {
    // The end of the years that a day is written in.
    JournalDay::new(9999, 12, 31).unwrap_or(JournalDay(chrono::NaiveDate::MAX))
}

/// A sheet with what was written.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Sheet {
    /// Its name; its words are `sheets-<id>` and `sheets-<id>-about`.
    pub id: String,
    /// The steps that it belongs to.
    pub steps: Vec<String>,
    /// How long all of it takes, in minutes.
    pub minutes: u16,
    /// The day of the version shown; nothing while nothing is written.
    pub day: Option<JournalDay>,
    /// The days of all versions, the newest first.
    pub days: Vec<JournalDay>,
    /// Whether this is the newest version: older ones stay as they were.
    pub newest: bool,
    /// What it asks, in order.
    pub prompts: Vec<SheetPrompt>,
}

/// A prompt with its answer. Its words are `sheets-<sheet>-<id>`, with `…-hint` and `…-example` where there are any.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SheetPrompt {
    /// Its name within the sheet.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: PromptKind,
    /// The step isn't walked without it.
    pub essential: bool,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// What was written.
    pub answer: Option<Answer>,
    /// Of a comparison, what each option comes to.
    pub totals: Vec<OptionTotal>,
    /// What became of its lines.
    pub links: Vec<LinkedLine>,
}

/// A sheet as of `day`, or as it is now.
///
/// # Errors
/// If there is no such sheet.
pub fn sheet(sql: &Connection, id: &str, day: Option<JournalDay>) -> Result<Sheet> {
    let definition = definition::find(id).ok_or(Error::NotFound { what: "sheet" })?;
    let days = store::days(sql, id)?;
    let shown = days.iter().find(|d| day.is_none_or(|day| **d <= day)).copied();
    let newest = shown == days.first().copied();
    let mut answers = match shown {
        Some(shown) => store::answers(sql, id, shown)?,
        None => Default::default(),
    };
    if newest {
        with_theme(sql, definition, &mut answers)?;
    }
    let links = links::of_sheet(sql, id)?;
    let prompt = |prompt: &definition::Prompt| {
        let answer = answers.remove(&prompt.id);
        let (mut lines, mut linked) = (Vec::new(), Vec::new());
        if let Some(answer) = &answer {
            lines = answer.lines(&prompt.kind);
        }
        for (of, link) in &links {
            if *of == prompt.id && lines.iter().any(|(line, _)| *line == link.line) {
                linked.push(link.clone());
            }
        }
        SheetPrompt {
            id: prompt.id.clone(),
            kind: prompt.kind.clone(),
            essential: prompt.essential,
            minutes: prompt.minutes,
            totals: answer.as_ref().map(Answer::totals).unwrap_or_default(),
            answer,
            links: linked,
        }
    };
    Ok(Sheet {
        id: definition.id.clone(),
        steps: definition.steps.clone(),
        minutes: definition.minutes(),
        day: shown,
        newest,
        prompts: definition.prompts.iter().map(prompt).collect(),
        days,
    })
}

/// What stands under each prompt of a sheet now.
pub(super) fn current(
    sql: &Connection,
    sheet: &Definition,
) -> Result<std::collections::BTreeMap<String, Answer>> {
    let mut answers = store::answers(sql, &sheet.id, last_day())?;
    with_theme(sql, sheet, &mut answers)?;
    Ok(answers)
}

/// The life theme as it is now: it may have been written before there were sheets.
fn with_theme(
    sql: &Connection,
    sheet: &Definition,
    answers: &mut std::collections::BTreeMap<String, Answer>,
) -> Result<()> {
    for prompt in sheet.prompts.iter().filter(|p| p.kind == PromptKind::Theme) {
        let text = life::life(sql)?.theme;
        if !text.is_empty() {
            answers.insert(prompt.id.clone(), Answer::Text { text });
        }
    }
    Ok(())
}
