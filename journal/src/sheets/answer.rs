//! Answers: what a person may write under each kind of prompt, and what can be read out of it.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::definition::{CellKind, PromptKind, TableColumn};
use crate::calendar::JournalDay;

/// Longest text, in characters.
pub const MAX_TEXT: usize = 20_000;
/// Longest line, name of an option, or cell, in characters.
pub const MAX_LINE: usize = 500;
/// Longest id of a line, in characters.
pub const MAX_ID: usize = 40;
/// Most rounds in which a deck is sorted; more would only tire.
pub const MAX_ROUNDS: u8 = 3;
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
        /// Where a sorting stands that isn't over; what is ranked stays until it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        sorting: Option<Sorting>,
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

/// A round of sorting a deck that isn't over: each of its cards is asked about, one after another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sorting {
    /// The cards of the round, in the order in which they're asked about.
    pub cards: Vec<String>,
    /// What was said of them so far, from the first one on; at least one is still to come.
    pub said: Vec<CardWord>,
    /// Which round it is, 1 to [`MAX_ROUNDS`].
    pub round: u8,
}

/// What is said of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CardWord {
    /// It matters.
    Yes,
    /// It may.
    Maybe,
    /// Not now.
    No,
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
    /// Whether nothing is said.
    pub(super) fn is_blank(&self) -> bool {
        match self {
            Self::Text { text } => text.trim().is_empty(),
            Self::Lines { lines } => lines.is_empty(),
            Self::Choice { .. } | Self::Day { .. } => false,
            Self::Cards {
                ranked,
                kept,
                sorting,
            } => ranked.is_empty() && kept.is_empty() && sorting.is_none(),
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
            Self::Cards { ranked, kept, .. } => {
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
