//! Answers: what a person may write under each kind of prompt, how it's kept, and what is refused.
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::definition::{CellKind, Prompt, PromptKind, TableColumn};
use crate::{
    calendar::JournalDay,
    entries::MAX_YEN,
    error::{Error, Result},
    journal::Tx,
    life::MAX_THEME,
    text::{one_line, without_nul},
};

/// Longest text, in characters.
pub const MAX_TEXT: usize = 20_000;
/// Longest line, name of an option, or cell, in characters.
pub const MAX_LINE: usize = 500;
/// Longest id of a line, in characters.
pub const MAX_ID: usize = 40;
/// Most cards of one's own.
pub const MAX_OWN_CARDS: usize = 40;
/// Most minutes in a cell: those of a week.
pub const MAX_MINUTES: i64 = 7 * 24 * 60;
/// What a card of one's own begins with.
pub const OWN: &str = "own:";
/// The id of a text's, a choice's or a day's only line.
pub const WHOLE: &str = "text";

/// An answer, of its prompt's kind. Ids of lines, items, options, criteria and rows are made up by who writes them (any
/// [`MAX_ID`] characters, each once) and stay with the line as it changes; an empty one is replaced by a fresh one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Answer {
    /// Free words, up to [`MAX_TEXT`] characters; the life theme.
    Text {
        /// The words.
        text: String,
    },
    /// A list.
    Lines {
        /// Its lines.
        lines: Vec<Line>,
    },
    /// One of the prompt's options.
    Choice {
        /// Which.
        option: String,
    },
    /// A day.
    Day {
        /// Which.
        day: JournalDay,
    },
    /// Cards sorted; one's own are `own:` with the words.
    Cards {
        /// The few that matter most, the first one most of all.
        ranked: Vec<String>,
        /// Those kept on the way that didn't make it.
        #[serde(default)]
        kept: Vec<String>,
    },
    /// Things liked and done well.
    Matrix {
        /// The things.
        items: Vec<MatrixItem>,
    },
    /// What each word of the scale got; words that got nothing are left out.
    Ratings {
        /// From 1.
        values: BTreeMap<String, u8>,
    },
    /// Options compared.
    Comparison {
        /// What counts.
        criteria: Vec<Criterion>,
        /// What there is to choose from.
        options: Vec<ComparedOption>,
    },
    /// Rows of cells.
    Table {
        /// The rows.
        rows: Vec<TableRow>,
    },
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Line {
    /// Stays with the line.
    #[serde(default)]
    pub id: String,
    /// Up to [`MAX_LINE`] characters.
    pub text: String,
}

/// A thing that one likes and is good at, more or less.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MatrixItem {
    /// Stays with the thing.
    #[serde(default)]
    pub id: String,
    /// Up to [`MAX_LINE`] characters.
    pub text: String,
    /// How much one likes it, 0 to 100.
    pub like: u8,
    /// How good one is at it, 0 to 100.
    pub good: u8,
}

/// Something by which options are compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Criterion {
    /// Stays with the criterion.
    #[serde(default)]
    pub id: String,
    /// Up to [`MAX_LINE`] characters.
    pub text: String,
    /// How much it counts, 1 to 5.
    pub weight: u8,
}

/// An option that is compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparedOption {
    /// Stays with the option.
    #[serde(default)]
    pub id: String,
    /// Up to [`MAX_LINE`] characters.
    pub text: String,
    /// 1 to 5 for a criterion; left out where nothing was said.
    #[serde(default)]
    pub scores: BTreeMap<String, u8>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableRow {
    /// Stays with the row.
    #[serde(default)]
    pub id: String,
    /// What stands in each column; left out where nothing does.
    pub cells: BTreeMap<String, Cell>,
}

/// What stands in a cell: words, a day as `YYYY-MM-DD` or an option; minutes or yen as a whole number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Cell {
    /// Minutes or yen.
    Number(i64),
    /// Words, a day or an option.
    Text(String),
}

/// What an option of a comparison comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OptionTotal {
    /// The option.
    pub option: String,
    /// Its scores, each times the weight of its criterion, added up.
    pub points: u32,
    /// The most that there is to reach.
    pub most: u32,
    /// For how many criteria it has a score.
    pub scored: u32,
}

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
            (Self::Cards { ranked, kept }, PromptKind::Cards { keep, cards, .. }) => {
                let (ranked, kept) = tidy_cards(ranked, kept, usize::from(*keep), cards)?;
                Self::Cards { ranked, kept }
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

    /// Whether nothing is said.
    fn is_blank(&self) -> bool {
        match self {
            Self::Text { text } => text.trim().is_empty(),
            Self::Lines { lines } => lines.is_empty(),
            Self::Choice { .. } | Self::Day { .. } => false,
            Self::Cards { ranked, kept } => ranked.is_empty() && kept.is_empty(),
            Self::Matrix { items } => items.is_empty(),
            Self::Ratings { values } => values.is_empty(),
            Self::Comparison { criteria, options } => criteria.is_empty() && options.is_empty(),
            Self::Table { rows } => rows.is_empty(),
        }
    }

    /// Whether the prompt counts as answered: of cards, only once some are ranked.
    pub fn says_something(&self) -> bool {
        match self {
            Self::Cards { ranked, .. } => !ranked.is_empty(),
            Self::Lines { lines } => lines.iter().any(|l| !l.text.is_empty()),
            Self::Matrix { items } => items.iter().any(|i| !i.text.is_empty()),
            Self::Comparison { options, .. } => !options.is_empty(),
            Self::Table { rows } => rows.iter().any(|r| !r.cells.is_empty()),
            _ => true,
        }
    }

    /// The lines that something can be made of, with their words: those of a list, things, options, rows, cards, skills; a text,
    /// a choice or a day is one line, [`WHOLE`]. Of a card or a skill of the deck the words are empty: its id says which.
    pub fn lines(&self, kind: &PromptKind) -> Vec<(String, String)> {
        let pair = |id: &String, text: &String| (id.clone(), text.clone());
        match self {
            Self::Text { text } => vec![(WHOLE.to_owned(), text.clone())],
            Self::Choice { .. } => vec![(WHOLE.to_owned(), String::new())],
            Self::Day { day } => vec![(WHOLE.to_owned(), day.to_string())],
            Self::Lines { lines } => lines.iter().map(|l| pair(&l.id, &l.text)).collect(),
            Self::Cards { ranked, kept } => {
                let own = |card: &String| card.strip_prefix(OWN).unwrap_or_default().to_owned();
                ranked.iter().chain(kept).map(|c| (c.clone(), own(c))).collect()
            }
            Self::Matrix { items } => items.iter().map(|i| pair(&i.id, &i.text)).collect(),
            Self::Ratings { values } => values.keys().map(|k| (k.clone(), String::new())).collect(),
            Self::Comparison { options, .. } => options.iter().map(|o| pair(&o.id, &o.text)).collect(),
            Self::Table { rows } => {
                let columns: &[TableColumn] = match kind {
                    PromptKind::Table { columns, .. } => columns,
                    _ => &[],
                };
                rows.iter().map(|r| (r.id.clone(), r.words(columns))).collect()
            }
        }
    }

    /// The person's own words, a line each: what search finds.
    pub fn words(&self, kind: &PromptKind) -> String {
        let words: Vec<_> = match self {
            Self::Comparison { criteria, options } => {
                let criteria = criteria.iter().map(|c| c.text.clone());
                criteria.chain(options.iter().map(|o| o.text.clone())).collect()
            }
            Self::Choice { .. } | Self::Day { .. } | Self::Ratings { .. } => Vec::new(),
            _ => self.lines(kind).into_iter().map(|(_, text)| text).collect(),
        };
        let said = words.into_iter().filter(|text| !text.is_empty());
        said.collect::<Vec<_>>().join("\n")
    }

    /// What each option of a comparison comes to.
    pub fn totals(&self) -> Vec<OptionTotal> {
        let Self::Comparison { criteria, options } = self else {
            return Vec::new();
        };
        let most = criteria.iter().map(|c| 5 * u32::from(c.weight)).sum();
        let total = |option: &ComparedOption| {
            let scored = criteria
                .iter()
                .filter_map(|c| Some(u32::from(c.weight) * u32::from(*option.scores.get(&c.id)?)));
            OptionTotal {
                option: option.id.clone(),
                points: scored.clone().sum(),
                most,
                scored: scored.count() as u32,
            }
        };
        options.iter().map(total).collect()
    }
}

impl TableRow {
    /// The words in its cells, in the order of the columns; days, numbers and options aren't words.
    fn words(&self, columns: &[TableColumn]) -> String {
        let of_words = columns.iter().filter(|c| c.kind == CellKind::Text);
        let words = of_words.filter_map(|column| match self.cells.get(&column.id)? {
            Cell::Text(text) => Some(text.as_str()),
            Cell::Number(_) => None,
        });
        words.collect::<Vec<_>>().join(" ")
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
