//! A brief of what the sheet `negotiation` says now: a copy, which no longer follows the sheet.
use std::collections::HashMap;

use rusqlite::Connection;

use super::{
    BriefForm, ExpectedQuestion, NextTalk, ProposalKind, SetBriefNext, create_brief, next::set_next,
};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    ids::BriefId,
    journal::Tx,
    sheets::{self, Answer, Cell},
};

const SHEET: &str = "negotiation";

/// Whether anything stands on the sheet.
///
/// # Errors
/// If it can't be read.
pub fn is_sheet_written(sql: &Connection) -> Result<bool> {
    Ok(!answers(sql)?.is_empty())
}

/// Begins a brief with what stands on the sheet; its day becomes the next day, unless it is past.
///
/// # Errors
/// A refused title, nothing on the sheet, or too many briefs.
pub fn brief_from_sheet(tx: &mut Tx<'_>, title: String) -> Result<BriefId> {
    let mut answers = answers(tx.sql)?;
    if answers.is_empty() {
        return Err(Error::refused("achievements-sheet-empty"));
    }
    let mut said = |prompt: &str| answers.remove(prompt);
    let form = BriefForm {
        title,
        with_whom: text(said("with-whom")),
        kind: match said("kind") {
            Some(Answer::Choice { option }) => ProposalKind::of(&option),
            _ => None,
        },
        proposal: text(said("wish")),
        results: lines(said("results")),
        benefits: lines(said("benefit")),
        questions: questions(said("questions")),
        trial: text(said("trial")),
        ..BriefForm::default()
    };
    let day = day(said("day"));
    let id = create_brief(tx, form)?;
    let today = tx.today()?;
    if let Some(day) = day.filter(|day| *day >= today && *day - today <= crate::people::FARTHEST_NEXT) {
        let next = NextTalk {
            day,
            about: String::new(),
        };
        set_next(
            tx,
            SetBriefNext {
                id,
                next: Some(next),
                reminder: None,
            },
        )?;
    }
    Ok(id)
}

fn answers(sql: &Connection) -> Result<HashMap<String, Answer>> {
    let prompts = sheets::sheet(sql, SHEET, None)?.prompts.into_iter();
    let said = prompts.filter_map(|prompt| Some((prompt.id, prompt.answer?)));
    Ok(said.filter(|(_, answer)| answer.says_something()).collect())
}

fn text(answer: Option<Answer>) -> String {
    match answer {
        Some(Answer::Text { text }) => text,
        _ => String::new(),
    }
}

fn lines(answer: Option<Answer>) -> Vec<String> {
    match answer {
        Some(Answer::Lines { lines }) => lines.into_iter().map(|line| line.text).collect(),
        _ => Vec::new(),
    }
}

fn questions(answer: Option<Answer>) -> Vec<ExpectedQuestion> {
    let Some(Answer::Table { rows }) = answer else {
        return Vec::new();
    };
    let rows = rows.into_iter().map(|mut row| {
        let mut cell = |column: &str| match row.cells.remove(column) {
            Some(Cell::Text(text)) => text,
            _ => String::new(),
        };
        ExpectedQuestion {
            question: cell("question"),
            answer: cell("answer"),
        }
    });
    rows.collect()
}

fn day(answer: Option<Answer>) -> Option<JournalDay> {
    match answer {
        Some(Answer::Day { day }) => Some(day),
        _ => None,
    }
}
