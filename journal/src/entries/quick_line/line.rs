//! The line as the rules read it: width and case evened out, each character tied to where it stands in the raw line.
use std::ops::Range;

use crate::search::fold::{Even, even, plain};

/// What a character is, for finding where words begin and end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    Kanji,
    Hiragana,
    Katakana,
    Letter,
    Digit,
    Space,
    Other,
}

pub(super) fn script(c: char) -> Script {
    match c {
        'ぁ'..='ゟ' => Script::Hiragana,
        'ァ'..='ヺ' | 'ー' | 'ヽ' | 'ヾ' => Script::Katakana,
        '々' | '〆' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => {
            Script::Kanji
        }
        c if c.is_ascii_digit() => Script::Digit,
        c if c.is_whitespace() => Script::Space,
        c if c.is_alphanumeric() => Script::Letter,
        _ => Script::Other,
    }
}

/// The raw line, evened out. Positions are indices of evened characters.
pub(super) struct Line<'a> {
    pub raw: &'a str,
    chars: Vec<Even>,
    /// Belongs to a tag, an address or a name with figures in it: no quantity is read here.
    shielded: Vec<bool>,
}

impl<'a> Line<'a> {
    pub fn new(raw: &'a str) -> Self {
        let chars = even(raw);
        let shielded = vec![false; chars.len()];
        Self { raw, chars, shielded }
    }

    pub fn len(&self) -> usize {
        self.chars.len()
    }

    pub fn at(&self, i: usize) -> Option<char> {
        self.chars.get(i).map(|e| e.c)
    }

    pub fn before(&self, i: usize) -> Option<char> {
        self.at(i.checked_sub(1)?)
    }

    pub fn script_at(&self, i: usize) -> Option<Script> {
        self.at(i).map(script)
    }

    /// Whether `text` stands at `i`.
    pub fn has(&self, i: usize, text: &str) -> bool {
        let mut at = i;
        text.chars().all(|c| {
            at += 1;
            self.at(at - 1) == Some(c)
        })
    }

    /// After `text`, if it stands at `i`.
    pub fn after(&self, i: usize, text: &str) -> Option<usize> {
        self.has(i, text).then(|| i + text.chars().count())
    }

    /// After the first of `texts` that stands at `i`; put longer ones first.
    pub fn after_any(&self, i: usize, texts: &[&str]) -> Option<usize> {
        texts.iter().find_map(|text| self.after(i, text))
    }

    /// Whether one of `texts` ends right before `i`.
    pub fn ends_before(&self, i: usize, texts: &[&str]) -> bool {
        texts.iter().any(|text| {
            i.checked_sub(text.chars().count())
                .is_some_and(|start| self.has(start, text))
        })
    }

    /// After a Latin word: as [`Line::after_any`], and no letter follows it.
    pub fn after_word(&self, i: usize, words: &[&str]) -> Option<usize> {
        words
            .iter()
            .filter_map(|word| self.after(i, word))
            .find(|&end| !self.is_letter(end))
    }

    pub fn is_letter(&self, i: usize) -> bool {
        self.script_at(i) == Some(Script::Letter)
    }

    pub fn is_digit(&self, i: usize) -> bool {
        self.script_at(i) == Some(Script::Digit)
    }

    pub fn skip_spaces(&self, mut i: usize) -> usize {
        while matches!(self.at(i), Some(' ' | '\u{3000}')) {
            i += 1;
        }
        i
    }

    pub fn shield(&mut self, range: Range<usize>) {
        self.shielded[range].fill(true);
    }

    pub fn unshield(&mut self, range: Range<usize>) {
        self.shielded[range].fill(false);
    }

    pub fn is_shielded(&self, i: usize) -> bool {
        self.shielded.get(i).copied().unwrap_or(false)
    }

    /// Whether a quantity or date may be read from these characters: none is shielded, and the range doesn't cut
    /// through what was one character in the raw line, such as ㍿.
    pub fn is_free(&self, range: &Range<usize>) -> bool {
        let whole = |i: usize| i == 0 || i >= self.len() || self.chars[i].start != self.chars[i - 1].start;
        !self.shielded[range.clone()].contains(&true) && whole(range.start) && whole(range.end)
    }

    /// Nothing, white space, punctuation or something shielded stands before `i`.
    pub fn open_before(&self, i: usize) -> bool {
        i == 0 || self.is_shielded(i - 1) || self.at(i - 1).is_none_or(parts_words)
    }

    /// Nothing, white space, punctuation or something shielded stands at `i`.
    pub fn open_at(&self, i: usize) -> bool {
        self.is_shielded(i) || self.at(i).is_none_or(parts_words)
    }

    /// Only white space and what is shielded stands before `i`.
    pub fn is_first(&self, i: usize) -> bool {
        (0..i).all(|i| self.is_shielded(i) || self.script_at(i) == Some(Script::Space))
    }

    /// Only white space and what is shielded stands from `i` on.
    pub fn is_last(&self, i: usize) -> bool {
        (i..self.len()).all(|i| self.is_shielded(i) || self.script_at(i) == Some(Script::Space))
    }

    /// The evened characters with katakana as hiragana, as names are compared.
    pub fn plain(&self) -> Vec<char> {
        self.chars.iter().map(|e| plain(e.c)).collect()
    }

    /// The evened text of a range.
    pub fn text(&self, range: Range<usize>) -> String {
        self.chars[range].iter().map(|e| e.c).collect()
    }

    /// The raw characters of a range, counted in characters.
    pub fn raw_range(&self, range: &Range<usize>) -> Range<usize> {
        if range.is_empty() {
            return 0..0;
        }
        self.chars[range.start].start..self.chars[range.end - 1].end
    }

    /// Several sentences or lines: figures in the middle of them are a story, not a log.
    pub fn is_prose(&self) -> bool {
        (0..self.len()).any(|i| match self.at(i) {
            Some('。') => i + 1 < self.len() && !self.is_last(i + 1),
            Some('\n') => !self.is_last(i) && !self.is_first(i),
            Some('.' | '!' | '?') => self.is_letter(i.wrapping_sub(1)) && self.at(i + 1) == Some(' '),
            _ => false,
        })
    }
}

/// Where a word ends. Signs that tie figures together (. , - ~ %) are not among them.
fn parts_words(c: char) -> bool {
    c.is_whitespace() || "、。!?:;()「」『』【】[]\"'・/→…#|".contains(c)
}
