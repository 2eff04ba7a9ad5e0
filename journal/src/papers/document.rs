//! The document: what of a paper is chosen, laid out. It is what is previewed, printed, saved and copied, so that these can't
//! differ.
use serde::Serialize;
use ts_rs::TS;

use super::{Frame, NAME, PaperGroup, PaperItem, PaperLayout, PaperLine, PaperSection};
use crate::words::Language;

/// Lines to write on under a question.
const ROOM: u8 = 4;

/// A paper as it's taken along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaperDocument {
    /// Its language.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// Name and day.
    pub head: Vec<DocumentField>,
    /// The rest.
    pub sections: Vec<DocumentSection>,
}

/// A label with what belongs to it; with nothing, there is room to write by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DocumentField {
    /// What it is.
    pub label: String,
    /// What it says.
    pub text: String,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DocumentSection {
    /// Its heading; empty where it has none.
    pub heading: String,
    /// What stands in it.
    pub blocks: Vec<PaperBlock>,
}

/// Something that stands on a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PaperBlock {
    /// The heading of what follows.
    Heading {
        /// The words.
        text: String,
    },
    /// A paragraph; its line breaks stay.
    Text {
        /// The words.
        text: String,
    },
    /// A list.
    List {
        /// Its lines.
        lines: Vec<String>,
    },
    /// A table; every row has a cell for every column.
    Table {
        /// The head.
        columns: Vec<String>,
        /// The cells.
        rows: Vec<Vec<String>>,
    },
    /// Labels with what belongs to them.
    Fields {
        /// The fields.
        fields: Vec<DocumentField>,
    },
    /// Lines to write on.
    Room {
        /// How many.
        lines: u8,
    },
}

/// What of the sections is chosen.
pub(super) fn document(frame: Frame<'_>, sections: &[PaperSection]) -> PaperDocument {
    let (head, rest) = match sections.split_first() {
        Some((head, rest)) => (Some(head), rest),
        None => (None, sections),
    };
    let sections = rest
        .iter()
        // An official form keeps its boxes; they can be filled in by hand. What isn't of the form has no place of its own.
        .map(|section| (frame.kind.is_form() && section.place.is_some(), section))
        .filter_map(|(keep, section)| {
            let blocks: Vec<_> = section.groups.iter().flat_map(blocks).collect();
            let heading = section.heading.clone();
            (keep || !blocks.is_empty()).then_some(DocumentSection { heading, blocks })
        })
        .collect();
    let head = head.iter().flat_map(|s| &s.groups).flat_map(|g| &g.rows);
    let head = head.flat_map(|row| &row.items).filter(|item| item.chosen);
    let head = head.filter(|item| item.id != NAME || frame.kind.is_form() || !item.shown().is_empty());
    PaperDocument {
        language: frame.words.language(),
        title: frame.words.say(&format!("papers-{}-title", frame.kind.word())),
        head: head.map(field).collect(),
        sections,
    }
}

fn field(item: &PaperItem) -> DocumentField {
    DocumentField {
        label: item.label.clone(),
        text: item.shown().to_owned(),
    }
}

fn chosen(row: &PaperLine) -> impl Iterator<Item = &PaperItem> {
    row.items.iter().filter(|item| item.chosen)
}

/// What of a group is chosen; nothing where nothing is.
fn blocks(group: &PaperGroup) -> Vec<PaperBlock> {
    let rows: Vec<&PaperLine> = group
        .rows
        .iter()
        .filter(|row| chosen(row).next().is_some())
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let items = || rows.iter().flat_map(|row| chosen(row));
    let text = |item: &PaperItem| item.shown().to_owned();
    let mut found = Vec::new();
    if !group.heading.is_empty() {
        let text = group.heading.clone();
        found.push(PaperBlock::Heading { text });
    }
    match group.layout {
        PaperLayout::Text => found.extend(items().map(text).map(|text| PaperBlock::Text { text })),
        PaperLayout::List => found.push(PaperBlock::List {
            lines: items().map(text).collect(),
        }),
        PaperLayout::Fields => found.push(PaperBlock::Fields {
            fields: items().map(field).collect(),
        }),
        PaperLayout::Questions => {
            for item in items() {
                found.push(PaperBlock::Text { text: text(item) });
                found.push(PaperBlock::Room { lines: ROOM });
            }
        }
        PaperLayout::Table => {
            let used = |column: &&String| items().any(|item| item.label == **column);
            let columns: Vec<String> = group.columns.iter().filter(used).cloned().collect();
            let row = |row: &&PaperLine| -> Vec<String> {
                let cell = |column: &String| chosen(row).find(|item| item.label == *column).map(text);
                columns
                    .iter()
                    .map(|column| cell(column).unwrap_or_default())
                    .collect()
            };
            let rows = rows.iter().map(row).collect();
            found.push(PaperBlock::Table { columns, rows });
        }
    }
    found
}
