//! Writing answers: what is written today is today's version of the sheet, and older versions stay as they were.
//!
//! Only what changed is stored, by day: a sheet's first change of a day begins a version that carries over all the rest.
//! A change that is taken back the same day leaves no version behind.
use std::collections::BTreeSet;

use super::{
    answer::Answer,
    definition::{self, Definition, Prompt, PromptKind},
    store,
};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    journal::Tx,
    life,
};

/// The sheet of the life theme, and its prompt.
const THEME: (&str, &str) = ("strategy-theme", "theme");

/// The sheet and prompt of those names.
pub fn place(sheet: &str, prompt: &str) -> Result<(&'static Definition, &'static Prompt)> {
    let sheet = definition::find(sheet).ok_or(Error::NotFound { what: "sheet" })?;
    let prompt = sheet.prompt(prompt).ok_or(Error::NotFound { what: "prompt" })?;
    Ok((sheet, prompt))
}

/// Writes an answer into today's version of its sheet, or takes it back; answers with the version's day. Links of lines that
/// are gone go, too.
///
/// # Errors
/// No such prompt, an answer of another kind, or a refused field.
pub fn set_answer(tx: &mut Tx<'_>, sheet: &str, prompt: &str, answer: Option<Answer>) -> Result<JournalDay> {
    let (sheet, prompt) = place(sheet, prompt)?;
    let links = store::links_of_sheet(tx.sql, &sheet.id)?;
    let linked: BTreeSet<String> = links
        .into_iter()
        .filter(|l| l.prompt == prompt.id)
        .map(|l| l.line)
        .collect();
    let answer = match answer {
        Some(answer) => answer.tidy(tx, prompt, &linked)?,
        None => None,
    };
    let left: BTreeSet<String> = (answer.iter().flat_map(|a| a.lines(&prompt.kind)))
        .map(|(id, _)| id)
        .collect();
    for line in linked.difference(&left) {
        store::unlink_line(tx, &sheet.id, &prompt.id, line)?;
    }
    if prompt.kind == PromptKind::Theme {
        let theme = match &answer {
            Some(Answer::Text { text }) => text.as_str(),
            _ => "",
        };
        life::set_theme(tx, theme)?;
    }
    keep(tx, sheet, prompt, answer)
}

/// Puts the life theme into words, here as in its sheet.
///
/// # Errors
/// As for [`life::set_theme`].
pub fn set_theme(tx: &mut Tx<'_>, theme: &str) -> Result<()> {
    life::set_theme(tx, theme)?;
    let (sheet, prompt) = place(THEME.0, THEME.1)?;
    let text = life::life(tx.sql)?.theme;
    let answer = (!text.is_empty()).then_some(Answer::Text { text });
    keep(tx, sheet, prompt, answer)?;
    Ok(())
}

fn keep(tx: &mut Tx<'_>, sheet: &Definition, prompt: &Prompt, answer: Option<Answer>) -> Result<JournalDay> {
    // With the clock put back, the newest version goes on.
    let newest = store::days(tx.sql, &sheet.id)?.first().copied();
    let today = tx.today()?;
    let day = newest.map_or(today, |newest| newest.max(today));
    let before = store::last(tx.sql, &sheet.id, &prompt.id, day.previous())?;
    if answer == before {
        store::remove(tx, &sheet.id, &prompt.id, day)?;
    } else {
        let words = answer.as_ref().map(|a| a.words(&prompt.kind)).unwrap_or_default();
        store::put(tx, &sheet.id, &prompt.id, day, answer.as_ref(), &words)?;
    }
    Ok(day)
}
