//! How an answer is kept: as typed, each line with its id, and what is refused.
use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::{
    answer::{
        Answer, Cell, ComparedOption, Criterion, Line, MAX_ID, MAX_LINE, MAX_MINUTES, MAX_OWN_CARDS,
        MAX_ROUNDS, MAX_TEXT, MatrixItem, OWN, Sorting, TableRow,
    },
    definition::{CellKind, Prompt, PromptKind, TableColumn},
};
use crate::{
    calendar::JournalDay,
    entries::MAX_YEN,
    error::{Error, Result},
    journal::Tx,
    life::MAX_THEME,
    text::{one_line, without_nul},
};

impl Answer {
    /// The answer as it's kept, or nothing where nothing was said. Lines without words go, but for those in `held`, which
    /// something hangs on.
    ///
    /// # Errors
    /// An answer of another kind than the prompt's, or a refused field.
    pub fn tidy(self, tx: &mut Tx<'_>, prompt: &Prompt, held: &BTreeSet<String>) -> Result<Option<Self>> {
        let mut ids = Ids::default();
        let tidied = match (self, &prompt.kind) {
            (Self::Text { text }, PromptKind::Theme) => {
                let text = one_line(&text);
                within(&text, "text", "life-theme-too-long", MAX_THEME)?;
                Self::Text { text }
            }
            (Self::Text { text }, PromptKind::Text { .. }) => {
                let text = without_nul(&text);
                within(&text, "text", "sheets-text-too-long", MAX_TEXT)?;
                Self::Text { text }
            }
            (Self::Lines { lines }, PromptKind::Lines { most }) => {
                let mut kept = Vec::new();
                for line in lines {
                    let (id, text) = ids.named(tx, line.id, &line.text)?;
                    if !text.is_empty() || held.contains(&id) {
                        kept.push(Line { id, text });
                    }
                }
                few_enough("lines", kept.len(), *most)?;
                Self::Lines { lines: kept }
            }
            (Self::Choice { option }, PromptKind::Choice { options }) => {
                if !options.contains(&option) {
                    return Err(Error::field("option", "sheets-no-such-option"));
                }
                Self::Choice { option }
            }
            (day @ Self::Day { .. }, PromptKind::Day) => day,
            (
                Self::Cards {
                    ranked,
                    kept,
                    sorting,
                },
                PromptKind::Cards { keep, cards, .. },
            ) => {
                let (ranked, kept) = tidy_cards(ranked, kept, usize::from(*keep), cards)?;
                if let Some(sorting) = &sorting {
                    check_sorting(sorting, cards)?;
                }
                Self::Cards {
                    ranked,
                    kept,
                    sorting,
                }
            }
            (Self::Matrix { items }, PromptKind::Matrix { most }) => {
                let mut kept = Vec::new();
                for item in items {
                    let (id, text) = ids.named(tx, item.id, &item.text)?;
                    between("like", item.like, 0, 100)?;
                    between("good", item.good, 0, 100)?;
                    if !text.is_empty() || held.contains(&id) {
                        kept.push(MatrixItem { id, text, ..item });
                    }
                }
                few_enough("items", kept.len(), *most)?;
                Self::Matrix { items: kept }
            }
            (Self::Ratings { values }, PromptKind::Ratings { most, items, .. }) => {
                for (item, value) in &values {
                    if !items.contains(item) {
                        return Err(Error::field("values", "sheets-no-such-option"));
                    }
                    between("values", *value, 1, *most)?;
                }
                Self::Ratings { values }
            }
            (Self::Comparison { criteria, options }, PromptKind::Comparison { most }) => {
                tidy_comparison(tx, criteria, options, *most, held)?
            }
            (Self::Table { rows }, PromptKind::Table { columns, most }) => {
                let mut kept = Vec::new();
                for row in rows {
                    let id = ids.checked(tx, row.id)?;
                    let cells = tidy_cells(row.cells, columns)?;
                    if !cells.is_empty() || held.contains(&id) {
                        kept.push(TableRow { id, cells });
                    }
                }
                few_enough("rows", kept.len(), *most)?;
                Self::Table { rows: kept }
            }
            _ => return Err(Error::field("answer", "sheets-answer-kind")),
        };
        Ok((!tidied.is_blank()).then_some(tidied))
    }
}

/// Ids within an answer, each once.
#[derive(Default)]
struct Ids(BTreeSet<String>);

impl Ids {
    fn checked(&mut self, tx: &mut Tx<'_>, id: String) -> Result<String> {
        let id = if id.trim().is_empty() {
            tx.mint::<Uuid>().to_string()
        } else {
            id
        };
        if id.chars().count() > MAX_ID || id.contains('\0') {
            return Err(Error::limit("id", "sheets-id-too-long", MAX_ID));
        }
        if !self.0.insert(id.clone()) {
            return Err(Error::field("id", "sheets-id-twice"));
        }
        Ok(id)
    }

    fn named(&mut self, tx: &mut Tx<'_>, id: String, text: &str) -> Result<(String, String)> {
        let text = one_line(text);
        within(&text, "text", "sheets-line-too-long", MAX_LINE)?;
        Ok((self.checked(tx, id)?, text))
    }
}

fn within(text: &str, field: &'static str, code: &'static str, most: usize) -> Result<()> {
    if text.chars().count() > most {
        return Err(Error::limit(field, code, most));
    }
    Ok(())
}

fn few_enough(field: &'static str, count: usize, most: u16) -> Result<()> {
    if count > usize::from(most) {
        return Err(Error::limit(field, "sheets-too-many", most));
    }
    Ok(())
}

fn between(field: &'static str, value: u8, least: u8, most: u8) -> Result<()> {
    if !(least..=most).contains(&value) {
        return Err(Error::Field {
            field,
            code: "sheets-value-range",
            args: [("least", least.to_string()), ("limit", most.to_string())].into(),
        });
    }
    Ok(())
}

/// A round has cards of the deck, each once, and asks about one of them.
fn check_sorting(sorting: &Sorting, deck: &[String]) -> Result<()> {
    let mut seen = BTreeSet::new();
    for card in &sorting.cards {
        if !deck.contains(card) {
            return Err(Error::field("sorting", "sheets-no-such-option"));
        }
        if !seen.insert(card) {
            return Err(Error::field("sorting", "sheets-card-twice"));
        }
    }
    if sorting.said.len() >= sorting.cards.len() {
        let most = sorting.cards.len().saturating_sub(1);
        return Err(Error::limit("sorting", "sheets-too-many", most));
    }
    between("sorting", sorting.round, 1, MAX_ROUNDS)
}

fn tidy_cards(
    ranked: Vec<String>,
    kept: Vec<String>,
    keep: usize,
    deck: &[String],
) -> Result<(Vec<String>, Vec<String>)> {
    let mut seen = BTreeSet::new();
    let mut own = 0;
    let mut tidy = |cards: Vec<String>, field: &'static str| -> Result<Vec<String>> {
        let mut tidied = Vec::new();
        for card in cards {
            let card = match card.strip_prefix(OWN) {
                Some(words) => {
                    own += 1;
                    let words = one_line(words);
                    within(&words, field, "sheets-card-too-long", MAX_ID)?;
                    if words.is_empty() {
                        continue;
                    }
                    format!("{OWN}{words}")
                }
                None if deck.contains(&card) => card,
                None => return Err(Error::field(field, "sheets-no-such-option")),
            };
            if !seen.insert(card.clone()) {
                return Err(Error::field(field, "sheets-card-twice"));
            }
            tidied.push(card);
        }
        Ok(tidied)
    };
    let (ranked, kept) = (tidy(ranked, "ranked")?, tidy(kept, "kept")?);
    if ranked.len() > keep {
        return Err(Error::limit("ranked", "sheets-too-many", keep));
    }
    if own > MAX_OWN_CARDS {
        return Err(Error::limit("kept", "sheets-too-many", MAX_OWN_CARDS));
    }
    Ok((ranked, kept))
}

fn tidy_comparison(
    tx: &mut Tx<'_>,
    criteria: Vec<Criterion>,
    options: Vec<ComparedOption>,
    most: u16,
    held: &BTreeSet<String>,
) -> Result<Answer> {
    let mut ids = Ids::default();
    let mut kept = Vec::new();
    for criterion in criteria {
        let (id, text) = ids.named(tx, criterion.id, &criterion.text)?;
        between("weight", criterion.weight, 1, 5)?;
        if !text.is_empty() {
            kept.push(Criterion {
                id,
                text,
                ..criterion
            });
        }
    }
    few_enough("criteria", kept.len(), most)?;
    let criteria = kept;
    let mut kept = Vec::new();
    for option in options {
        let (id, text) = ids.named(tx, option.id, &option.text)?;
        let mut scores = option.scores;
        for score in scores.values() {
            between("scores", *score, 1, 5)?;
        }
        // What a criterion that is gone had to say goes with it.
        scores.retain(|criterion, _| criteria.iter().any(|c| c.id == *criterion));
        if !text.is_empty() || held.contains(&id) {
            kept.push(ComparedOption { id, text, scores });
        }
    }
    few_enough("options", kept.len(), most)?;
    Ok(Answer::Comparison {
        criteria,
        options: kept,
    })
}

fn tidy_cells(cells: BTreeMap<String, Cell>, columns: &[TableColumn]) -> Result<BTreeMap<String, Cell>> {
    let mut tidied = BTreeMap::new();
    for (id, cell) in cells {
        let Some(column) = columns.iter().find(|c| c.id == id) else {
            return Err(Error::field("cells", "sheets-no-such-option"));
        };
        let cell = match (column.kind, cell) {
            (CellKind::Text, Cell::Text(text)) => {
                let text = one_line(&text);
                within(&text, "cells", "sheets-line-too-long", MAX_LINE)?;
                Cell::Text(text)
            }
            // An emptied cell, whatever its kind.
            (_, Cell::Text(text)) if text.is_empty() => Cell::Text(text),
            (CellKind::Day, Cell::Text(text)) => match text.parse::<JournalDay>() {
                Ok(day) => Cell::Text(day.to_string()),
                Err(_) => return Err(Error::field("cells", "calendar-no-such-day")),
            },
            (CellKind::Choice, Cell::Text(option)) => {
                if !column.options.contains(&option) {
                    return Err(Error::field("cells", "sheets-no-such-option"));
                }
                Cell::Text(option)
            }
            (CellKind::Minutes, Cell::Number(n)) => {
                if !(0..=MAX_MINUTES).contains(&n) {
                    return Err(Error::limit("cells", "sheets-minutes-range", MAX_MINUTES));
                }
                Cell::Number(n)
            }
            (CellKind::Yen, Cell::Number(n)) => {
                if !(0..=MAX_YEN).contains(&n) {
                    return Err(Error::limit("cells", "sheets-yen-range", MAX_YEN));
                }
                Cell::Number(n)
            }
            _ => return Err(Error::field("cells", "sheets-cell-kind")),
        };
        if cell != Cell::Text(String::new()) {
            tidied.insert(id, cell);
        }
    }
    Ok(tidied)
}
