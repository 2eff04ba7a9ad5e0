//! What changed between two versions of a sheet: word by word, in Japanese too, where Unicode's word bounds cut kanji by kanji.
use rusqlite::Connection;
use serde::Serialize;
use similar::{Algorithm, DiffOp, DiffableStr, capture_diff_slices};
use ts_rs::TS;

use super::{
    definition::{self, Definition},
    read::{self, Sheet},
    told::told,
};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    words::Words,
};

/// Most pieces of a text that are compared one by one; longer texts are compared in larger pieces.
const MOST_PIECES: usize = 4_000;

/// Two versions of a sheet, prompt by prompt; prompts that neither answers are left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SheetComparison {
    /// The prompts in order.
    pub prompts: Vec<ComparedPrompt>,
}

/// A prompt's answer in two versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ComparedPrompt {
    /// The prompt.
    pub prompt: String,
    /// Whether anything differs.
    pub changed: bool,
    /// The older text is what is the same or removed, the newer one what is the same or added, in order.
    pub parts: Vec<TextPart>,
}

/// A stretch of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TextPart {
    /// Its words.
    pub text: String,
    /// What became of it.
    pub change: TextChange,
}

/// What became of a stretch of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TextChange {
    /// It stands in both.
    Same,
    /// It stands in the newer one.
    Added,
    /// It stood in the older one.
    Removed,
}

/// What changed in a sheet from one day to another, in the person's language.
///
/// # Errors
/// If there is no such sheet.
pub fn compare(
    sql: &Connection,
    sheet: &str,
    from: JournalDay,
    to: JournalDay,
    words: &Words,
) -> Result<SheetComparison> {
    let definition = definition::find(sheet).ok_or(Error::NotFound { what: "sheet" })?;
    let (old, new) = (
        read::sheet(sql, sheet, Some(from))?,
        read::sheet(sql, sheet, Some(to))?,
    );
    let prompts = (0..definition.prompts.len()).filter_map(|n| {
        let (before, after) = (text(definition, &old, n, words), text(definition, &new, n, words));
        if before.is_empty() && after.is_empty() {
            return None;
        }
        let parts = parts(&before, &after);
        Some(ComparedPrompt {
            prompt: definition.prompts.get(n)?.id.clone(),
            changed: parts.iter().any(|p| p.change != TextChange::Same),
            parts,
        })
    });
    Ok(SheetComparison {
        prompts: prompts.collect(),
    })
}

/// The answer to the sheet's prompt number `n`, as text.
fn text(definition: &Definition, sheet: &Sheet, n: usize, words: &Words) -> String {
    let prompt = sheet.prompts.get(n);
    let answer = prompt.and_then(|p| Some((p, p.answer.as_ref()?)));
    answer
        .map(|(p, answer)| told(&definition.id, &p.id, &p.kind, answer, words))
        .unwrap_or_default()
}

/// The way from one text to another.
pub(super) fn parts(before: &str, after: &str) -> Vec<TextPart> {
    let (old, new) = pieces(before, after);
    let mut parts: Vec<TextPart> = Vec::new();
    let mut push = |change, pieces: &[&str]| {
        let text = pieces.concat();
        if text.is_empty() {
            return;
        }
        match parts.last_mut() {
            Some(last) if last.change == change => last.text += &text,
            _ => parts.push(TextPart { text, change }),
        }
    };
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (was, is) = (op.old_range(), op.new_range());
        // The ranges are those of the slices handed over.
        match op {
            DiffOp::Equal { .. } => push(TextChange::Same, &old[was]),
            _ => {
                push(TextChange::Removed, &old[was]);
                push(TextChange::Added, &new[is]);
            }
        }
    }
    parts
}

/// Both texts in pieces: words, or of long texts sentences, lines, the whole.
fn pieces<'a>(before: &'a str, after: &'a str) -> (Vec<&'a str>, Vec<&'a str>) {
    let cuts: [fn(&str) -> Vec<&str>; 3] = [
        |text| text.tokenize_unicode_words(),
        |text| text.split_inclusive(['。', '.', '?', '？', '\n']).collect(),
        |text| text.split_inclusive('\n').collect(),
    ];
    for cut in cuts {
        let (old, new) = (cut(before), cut(after));
        if old.len() + new.len() <= MOST_PIECES {
            return (old, new);
        }
    }
    (vec![before], vec![after])
}
