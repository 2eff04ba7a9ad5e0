//! Finding the names of habits, goals and activities in a line: whole, or by the words they share with it.
use std::ops::Range;

use super::line::{Line, Script, script};
use crate::search::fold::{even, fold, plain};

/// A name, prepared for comparison.
pub(super) struct Name {
    /// Folded, without white space.
    folded: Vec<char>,
    /// The words that it consists of, folded; no figures and no short kana.
    words: Vec<String>,
}

/// How well a name fits a line, as a share of its words: 0 to 100.
pub(super) type Likeness = u32;

impl Name {
    pub fn new(name: &str) -> Self {
        let chars: Vec<char> = even(name).into_iter().map(|e| e.c).collect();
        Self {
            folded: chars
                .iter()
                .filter(|c| !c.is_whitespace())
                .map(|&c| plain(c))
                .collect(),
            words: words(&chars),
        }
    }

    /// Where the whole name stands in the line, white space aside, outside of tags.
    pub fn find(&self, line: &Line<'_>) -> Option<Range<usize>> {
        let solid: Vec<(usize, char)> = (line.plain().into_iter().enumerate())
            .filter(|(_, c)| !c.is_whitespace())
            .collect();
        if self.folded.is_empty() {
            return None;
        }
        solid.windows(self.folded.len()).find_map(|window| {
            let same = window.iter().map(|&(_, c)| c).eq(self.folded.iter().copied());
            let range = window.first()?.0..window.last()?.0 + 1;
            (same && !line.is_shielded(range.start) && self.is_word(line, &range)).then_some(range)
        })
    }

    /// Latin words don't end in the middle of others, and a single character stands alone.
    fn is_word(&self, line: &Line<'_>, range: &Range<usize>) -> bool {
        let joins =
            |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || script(c) == Script::Letter);
        let (first, last) = (line.at(range.start), line.before(range.end));
        let starts = !(joins(first) && joins(line.before(range.start)));
        let ends = !(joins(last) && joins(line.at(range.end)));
        let alone = line.open_before(range.start) && line.open_at(range.end);
        starts && ends && (self.folded.len() > 1 || alone)
    }

    /// Whether a tag is this name.
    pub fn is_tag(&self, tag: &str) -> bool {
        fold(tag)
            .chars()
            .filter(|c| !c.is_whitespace())
            .eq(self.folded.iter().copied())
    }

    /// Whether there are figures among its letters, which are then no quantity.
    pub fn has_figures(&self) -> bool {
        let has = |test: fn(char) -> bool| self.folded.iter().any(|&c| test(c));
        has(|c| c.is_ascii_digit()) && has(char::is_alphabetic)
    }

    /// How much of the name is in these words.
    pub fn likeness(&self, of_line: &[String]) -> Likeness {
        share(&self.words, of_line)
    }

    /// How much of these words is in the name.
    pub fn covers(&self, of_line: &[String]) -> Likeness {
        share(of_line, &self.words)
    }
}

fn share(words: &[String], among: &[String]) -> Likeness {
    if words.is_empty() {
        return 0;
    }
    let best = |word: &String| among.iter().map(|other| alike(word, other)).max().unwrap_or(0);
    words.iter().map(best).sum::<u32>() / words.len() as u32
}

/// How alike two words are, 0 to 100.
fn alike(a: &str, b: &str) -> u32 {
    if a == b {
        return 100;
    }
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let (n, of) = (short.chars().count(), long.chars().count());
    let latin = long.is_ascii();
    if !latin && n >= 2 && long.contains(short) {
        return (100 * n / of) as u32;
    }
    // listening, listened
    let common = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    if latin && common >= 4 && common * 10 >= of * 6 {
        return 80;
    }
    0
}

/// Words too common to tell one name from another.
const COMMON: &[&str] = &[
    "the", "and", "with", "for", "of", "in", "on", "at", "to", "my", "an", "a", "per", "day", "days", "week",
    "month", "every", "毎日", "毎週", "今日", "時間", "万円", "する", "した", "こと", "から", "まで",
];

/// Cuts evened characters into words by their script: two kanji or katakana, two letters, three hiragana at least.
/// A unit right after figures is none.
pub(super) fn words(chars: &[char]) -> Vec<String> {
    let mut found = Vec::new();
    let mut i = 0;
    while i < chars.len() {
        let kind = script(chars[i]);
        let end = (i..chars.len())
            .find(|&k| script(chars[k]) != kind)
            .unwrap_or(chars.len());
        let least = match kind {
            Script::Kanji | Script::Katakana | Script::Letter => 2,
            Script::Hiragana => 3,
            _ => usize::MAX,
        };
        let after_figure = i > 0 && script(chars[i - 1]) == Script::Digit;
        let word: String = chars[i..end].iter().map(|&c| plain(c)).collect();
        if end - i >= least && !after_figure && !COMMON.iter().any(|c| fold(c) == word) {
            found.push(word);
        }
        i = end;
    }
    found
}
