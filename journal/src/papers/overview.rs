//! The list of papers: how full each is, and what is still missing.
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::{Frame, PaperKind, PaperPlace, layout};
use crate::{
    calendar::JournalDay,
    error::Result,
    words::{Language, Words},
};

/// Every paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaperList {
    /// In the order of the list.
    pub papers: Vec<PaperRow>,
}

/// A paper in the list. Its words are `papers-<kind>` and `papers-<kind>-about`, with hyphens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaperRow {
    /// Which.
    pub kind: PaperKind,
    /// How many items are on it.
    pub chosen: u32,
    /// How many there are.
    pub items: u32,
    /// Sections of which nothing is written yet.
    pub missing: Vec<MissingPart>,
}

/// A section of which nothing is written yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MissingPart {
    /// Its heading; empty where the paper has one part only.
    pub heading: String,
    /// Where it can be written.
    pub place: PaperPlace,
}

/// Every paper with what it holds, told in that language.
///
/// # Errors
/// If it can't be read.
pub fn list(sql: &Connection, language: Language, today: JournalDay) -> Result<PaperList> {
    let words = Words::new(language);
    let row = |kind: PaperKind| {
        let paper = layout::told(Frame {
            sql,
            words: &words,
            kind,
            brief: None,
            today,
        })?;
        let empty = paper.sections.into_iter().filter(|s| s.groups.is_empty());
        let missing = empty.filter_map(|s| {
            Some(MissingPart {
                heading: s.heading,
                place: s.place?,
            })
        });
        Ok(PaperRow {
            kind,
            chosen: paper.chosen,
            items: paper.items,
            missing: missing.collect(),
        })
    };
    Ok(PaperList {
        papers: PaperKind::ALL.into_iter().map(row).collect::<Result<_>>()?,
    })
}
