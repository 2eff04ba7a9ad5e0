//! The sheets themselves: data in `journal/sheets/`, one file a sheet, a deck of words in `decks/`. A new file needs no code;
//! its words stand in Fluent under the ids that [`PromptKind`] names.
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

include!(concat!(env!("OUT_DIR"), "/sheets.rs"));

/// A sheet as its file defines it. Its words are `sheets-<id>` (the title) and `sheets-<id>-about`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// Its name, that of its file.
    pub id: String,
    /// Its place among all sheets, each its own.
    pub order: u32,
    /// The steps of the way that it belongs to, the first one most of all.
    pub steps: Vec<String>,
    /// What it asks, in order.
    pub prompts: Vec<Prompt>,
}

/// One thing that a sheet asks: `sheets-<sheet>-<id>`, with `…-hint` and `…-example` where there are any.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Prompt {
    /// Its name within the sheet.
    pub id: String,
    /// What kind of answer it takes.
    #[serde(flatten)]
    pub kind: PromptKind,
    /// The step isn't walked without it.
    #[serde(default)]
    pub essential: bool,
    /// How long it takes, in minutes, 1 to 15.
    #[serde(default = "five")]
    pub minutes: u16,
}

fn five() -> u16 {
    5
}

/// What kind of answer a prompt takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PromptKind {
    /// Free words.
    Text {
        /// How many rows to offer at first.
        rows: u8,
    },
    /// A list.
    Lines {
        /// Most lines.
        most: u16,
    },
    /// One of some words: `sheets-<sheet>-<prompt>-<option>`.
    Choice {
        /// The options.
        options: Vec<String>,
    },
    /// A day.
    Day,
    /// The life theme in one sentence, the one that the app shows every day.
    Theme,
    /// A deck of cards to keep a few of, in order: `sheets-card-<id>`, `sheets-card-<id>-about`.
    Cards {
        /// The deck's name.
        deck: String,
        /// How many to keep.
        keep: u8,
        /// The deck.
        #[serde(default)]
        cards: Vec<String>,
    },
    /// Things with how much one likes them and how good one is at them.
    Matrix {
        /// Most things.
        most: u16,
    },
    /// A scale for each of some words: `sheets-skill-<id>`, `sheets-skill-<id>-about`.
    Ratings {
        /// The name of the words' deck.
        scale: String,
        /// The upper end; the lower one is 1.
        most: u8,
        /// The words.
        #[serde(default)]
        items: Vec<String>,
    },
    /// Options compared by the person's own criteria.
    Comparison {
        /// Most options, and most criteria.
        most: u16,
    },
    /// Rows of cells.
    Table {
        /// Its columns: `sheets-<sheet>-<prompt>-<column>`.
        columns: Vec<TableColumn>,
        /// Most rows.
        most: u16,
    },
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TableColumn {
    /// Its name within the table.
    pub id: String,
    /// What its cells hold.
    pub kind: CellKind,
    /// Of a choice, the options: `sheets-<sheet>-<prompt>-<column>-<option>`.
    #[serde(default)]
    pub options: Vec<String>,
}

/// What a cell of a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CellKind {
    /// Words of one line.
    Text,
    /// A day.
    Day,
    /// Whole minutes.
    Minutes,
    /// Whole yen.
    Yen,
    /// One of the column's options.
    Choice,
}

impl Definition {
    /// How long the whole sheet takes, in minutes.
    pub fn minutes(&self) -> u16 {
        self.prompts.iter().map(|p| p.minutes).sum()
    }

    /// The prompt of that name.
    pub fn prompt(&self, id: &str) -> Option<&Prompt> {
        self.prompts.iter().find(|p| p.id == id)
    }
}

/// Every sheet, in order. A file that doesn't parse would lose its own sheet only; a test parses each.
pub fn all() -> &'static [Definition] {
    static ALL: LazyLock<Vec<Definition>> = LazyLock::new(|| {
        let mut all: Vec<_> = SHEETS.iter().filter_map(|(_, text)| read(text).ok()).collect();
        all.sort_by_key(|sheet| sheet.order);
        all
    });
    &ALL
}

/// The sheet of that name.
pub fn find(id: &str) -> Option<&'static Definition> {
    all().iter().find(|sheet| sheet.id == id)
}

/// A sheet's file, with its decks laid out.
fn read(text: &str) -> serde_json::Result<Definition> {
    let mut sheet: Definition = serde_json::from_str(text)?;
    for prompt in &mut sheet.prompts {
        match &mut prompt.kind {
            PromptKind::Cards { deck, cards, .. } => *cards = words_of(deck)?,
            PromptKind::Ratings { scale, items, .. } => *items = words_of(scale)?,
            _ => {}
        }
    }
    Ok(sheet)
}

fn words_of(deck: &str) -> serde_json::Result<Vec<String>> {
    let text = DECKS
        .iter()
        .find(|(name, _)| *name == deck)
        .map(|(_, text)| *text);
    serde_json::from_str(text.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{
        sheets::way::{STEPS, facts_of},
        words::{Language, Words},
    };

    /// Ids that stand behind a prompt's in the same message id.
    const TAKEN: [&str; 1] = ["about"];
    /// Sheets of these names would share message ids with cards, steps …
    const TAKEN_SHEETS: [&str; 6] = ["card", "fact", "next", "skill", "step", "strand"];

    #[test]
    fn every_file_is_a_sheet_of_its_own_name() {
        for (name, text) in SHEETS {
            let sheet = read(text).unwrap_or_else(|e| panic!("{name}.json: {e}"));
            assert_eq!(sheet.id, *name);
            assert!(!TAKEN_SHEETS.contains(name), "{name}");
        }
        assert_eq!(all().len(), SHEETS.len());
        let orders: BTreeSet<_> = all().iter().map(|s| s.order).collect();
        assert_eq!(orders.len(), all().len(), "two sheets at one place");
    }

    #[test]
    fn every_prompt_can_be_answered() {
        for sheet in all() {
            let ids: BTreeSet<_> = sheet.prompts.iter().map(|p| p.id.as_str()).collect();
            assert_eq!(ids.len(), sheet.prompts.len(), "{}", sheet.id);
            assert!(
                sheet.prompts.iter().any(|p| p.essential),
                "{}: nothing essential",
                sheet.id
            );
            assert!((4..=8).contains(&sheet.prompts.len()), "{}", sheet.id);
            for prompt in &sheet.prompts {
                let place = format!("{}/{}", sheet.id, prompt.id);
                assert!(!TAKEN.contains(&prompt.id.as_str()), "{place}");
                assert!((1..=15).contains(&prompt.minutes), "{place}");
                match &prompt.kind {
                    PromptKind::Text { rows } => assert!((1..=12).contains(rows), "{place}"),
                    PromptKind::Lines { most } | PromptKind::Matrix { most } => {
                        assert!((1..=200).contains(most), "{place}");
                    }
                    PromptKind::Comparison { most } => assert!((2..=12).contains(most), "{place}"),
                    PromptKind::Choice { options } => assert!(distinct(options) >= 2, "{place}"),
                    PromptKind::Cards { keep, cards, .. } => {
                        assert!(distinct(cards) > usize::from(*keep), "{place}");
                    }
                    PromptKind::Ratings { most, items, .. } => {
                        assert!(distinct(items) >= 3 && (2..=10).contains(most), "{place}");
                    }
                    PromptKind::Table { columns, most } => {
                        assert!((1..=200).contains(most) && !columns.is_empty(), "{place}");
                        for column in columns {
                            let is_choice = column.kind == CellKind::Choice;
                            assert_eq!(distinct(&column.options) >= 2, is_choice, "{place}/{}", column.id);
                        }
                    }
                    PromptKind::Day | PromptKind::Theme => {}
                }
            }
        }
        let themes = all().iter().flat_map(|s| &s.prompts);
        let themes = themes.filter(|p| p.kind == PromptKind::Theme).count();
        assert_eq!(themes, 1, "one life theme");
    }

    fn distinct(ids: &[String]) -> usize {
        let all: BTreeSet<_> = ids.iter().collect();
        assert_eq!(all.len(), ids.len(), "{ids:?}");
        all.len()
    }

    #[test]
    fn every_step_has_something_to_do() {
        for step in STEPS {
            let has_sheet = all().iter().any(|s| s.steps.iter().any(|s| s == step.id));
            assert!(has_sheet || !facts_of(step.id).is_empty(), "{}", step.id);
        }
        for sheet in all() {
            assert!(!sheet.steps.is_empty(), "{}", sheet.id);
            for step in &sheet.steps {
                assert!(STEPS.iter().any(|s| s.id == step), "{}: {step}", sheet.id);
            }
        }
    }

    #[test]
    fn everything_has_its_words_in_both_languages() {
        let mut wanted = BTreeSet::new();
        for step in STEPS {
            wanted.insert(format!("sheets-step-{}", step.id));
            wanted.insert(format!("sheets-step-{}-about", step.id));
            wanted.insert(format!("sheets-strand-{}", step.strand.as_str()));
            for fact in facts_of(step.id) {
                assert_eq!(serde_json::to_value(fact).unwrap(), fact.as_str());
                wanted.insert(format!("sheets-fact-{}", fact.as_str()));
            }
        }
        for sheet in all() {
            wanted.insert(format!("sheets-{}", sheet.id));
            wanted.insert(format!("sheets-{}-about", sheet.id));
            for prompt in &sheet.prompts {
                let id = format!("sheets-{}-{}", sheet.id, prompt.id);
                match &prompt.kind {
                    PromptKind::Choice { options } => {
                        wanted.extend(options.iter().map(|o| format!("{id}-{o}")));
                    }
                    PromptKind::Cards { cards, .. } => {
                        wanted.extend(cards.iter().map(|c| format!("sheets-card-{c}")));
                        wanted.extend(cards.iter().map(|c| format!("sheets-card-{c}-about")));
                    }
                    PromptKind::Ratings { items, .. } => {
                        wanted.extend(items.iter().map(|i| format!("sheets-skill-{i}")));
                        wanted.extend(items.iter().map(|i| format!("sheets-skill-{i}-about")));
                    }
                    PromptKind::Table { columns, .. } => {
                        for column in columns {
                            wanted.insert(format!("{id}-{}", column.id));
                            wanted.extend(column.options.iter().map(|o| format!("{id}-{}-{o}", column.id)));
                        }
                    }
                    _ => {}
                }
                wanted.insert(id);
            }
        }
        for language in [Language::Ja, Language::En] {
            let words = Words::new(language);
            let missing: Vec<_> = wanted.iter().filter(|id| !words.has(id)).collect();
            assert!(missing.is_empty(), "{language:?}: {missing:#?}");
        }
    }
}
