//! What is searched for: words, all of which must hit; and where they hit.
use serde::Serialize;
use ts_rs::TS;

use super::fold::{Even, fold, fold_with_origin};

/// Longest query, in characters.
pub const MAX_QUERY: usize = 200;

/// Words that must all be found, as substrings, whatever their width, case and kana.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<String>,
}

/// A stretch of a text that was hit, in UTF-16 units: `text.slice(start, end)` in JavaScript. Crosses as `[start, end]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(into = "(usize, usize)")]
#[ts(type = "[number, number]", rename = "SearchMark")]
pub struct Mark {
    /// The first unit.
    pub start: usize,
    /// After the last one.
    pub end: usize,
}

impl From<Mark> for (usize, usize) {
    fn from(mark: Mark) -> Self {
        (mark.start, mark.end)
    }
}

impl Query {
    /// The words of a query as typed, split at any white space, also the ideographic one.
    pub fn new(typed: &str) -> Self {
        let words = typed.split(|c: char| c.is_whitespace() || c == '\0');
        let mut words: Vec<_> = words.map(fold).filter(|w| !w.is_empty()).collect();
        words.dedup();
        Self { words }
    }

    /// Nothing to search for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The words, folded.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Whether every word is in this folded text.
    pub fn hits(&self, folded: &str) -> bool {
        self.words.iter().all(|w| folded.contains(w.as_str()))
    }

    /// Where any of the words is in an original text: in order, merged where they touch or overlap.
    pub fn marks(&self, text: &str) -> Vec<Mark> {
        let folded = fold_with_origin(text);
        let mut hit = vec![false; text.chars().count()];
        for word in &self.words {
            let word: Vec<char> = word.chars().collect();
            for window in folded.windows(word.len().max(1)) {
                if window.iter().map(|e| e.c).eq(word.iter().copied()) {
                    mark(&mut hit, window);
                }
            }
        }
        ranges(text, &hit)
    }
}

fn mark(hit: &mut [bool], window: &[Even]) {
    let (Some(first), Some(last)) = (window.first(), window.last()) else {
        return;
    };
    hit[first.start..last.end].fill(true);
}

/// Turns marked characters into ranges of UTF-16 units.
fn ranges(text: &str, hit: &[bool]) -> Vec<Mark> {
    let mut out: Vec<Mark> = Vec::new();
    let mut at = 0;
    let mut before = false;
    for (c, &hit) in text.chars().zip(hit) {
        let end = at + c.len_utf16();
        match out.last_mut() {
            Some(last) if hit && before => last.end = end,
            _ if hit => out.push(Mark { start: at, end }),
            _ => {}
        }
        (at, before) = (end, hit);
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    fn marked(text: &str, query: &str) -> Vec<String> {
        let units: Vec<u16> = text.encode_utf16().collect();
        let marks = Query::new(query).marks(text);
        marks
            .iter()
            .map(|m| String::from_utf16(&units[m.start..m.end]).unwrap())
            .collect()
    }

    #[rstest]
    #[case("お客様の話を最後まで傾聴したら", "傾聴", &["傾聴"])]
    #[case("ﾈｯﾄで調べた", "ねっと", &["ﾈｯﾄ"])]
    #[case("ねっと と ネット", "ﾈｯﾄ", &["ねっと", "ネット"])]
    #[case("TOEIC Listening", "ｌｉｓｔ toeic", &["TOEIC", "List"])]
    #[case("😀家族と😀夕食", "族 夕", &["族", "夕"])]
    #[case("ああああ", "あ", &["ああああ"])]
    #[case("aXbXa", "a", &["a", "a"])]
    #[case("㍿歩み", "式", &["㍿"])]
    #[case("ｶﾞｲﾄﾞ", "が", &["ｶﾞ"])]
    #[case("ガイド", "か", &[])]
    #[case("100%_引き", "%_", &["%_"])]
    #[case("なし", "", &[])]
    fn marks_hits(#[case] text: &str, #[case] query: &str, #[case] hits: &[&str]) {
        assert_eq!(marked(text, query), hits);
    }

    #[rstest]
    #[case("副業　ブログ", "ぶろぐ 副業", true)]
    #[case("副業 ブログ", "ブログ\u{3000}本業", false)]
    #[case("何でも", "\u{3000} \0", true)]
    fn all_words_must_hit(#[case] text: &str, #[case] query: &str, #[case] hits: bool) {
        assert_eq!(Query::new(query).hits(&fold(text)), hits);
    }

    /// Small alphabets make hits likely.
    fn some_text() -> impl Strategy<Value = String> {
        "[aAｂBねネﾈっッ 😀か\u{3099}ﾞ]{0,16}"
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        /// A folded text has a word exactly when the original has a mark for it, and every marked stretch folds to
        /// something that has a word in it.
        #[test]
        fn marks_agree_with_a_plain_search(text in some_text(), query in some_text()) {
            let query = Query::new(&query);
            let folded = fold(&text);
            let any = query.words().iter().any(|w| folded.contains(w.as_str()));
            let marks = query.marks(&text);
            prop_assert_eq!(any, !marks.is_empty());
            let units: Vec<u16> = text.encode_utf16().collect();
            for m in &marks {
                let part = String::from_utf16(&units[m.start..m.end]);
                prop_assert!(part.is_ok(), "a mark cuts a character in two");
                let part = fold(&part.unwrap_or_default());
                prop_assert!(query.words().iter().any(|w| part.contains(w.as_str())));
            }
            prop_assert!(marks.windows(2).all(|w| w[0].end < w[1].start));
        }

        /// Every place where a word stands in the folded text is marked, character by character.
        #[test]
        fn no_hit_is_left_out(text in some_text(), word in "[aｂねネっか😀]{1,3}") {
            let query = Query::new(&word);
            let folded = fold_with_origin(&text);
            let word: Vec<char> = fold(&word).chars().collect();
            let mut expected = vec![false; text.chars().count()];
            for at in 0..folded.len() {
                if folded[at..].iter().map(|e| e.c).take(word.len()).eq(word.iter().copied()) {
                    for e in &folded[at..at + word.len()] {
                        expected[e.start..e.end].fill(true);
                    }
                }
            }
            let mut marked = vec![false; expected.len()];
            let mut unit = 0;
            for (i, c) in text.chars().enumerate() {
                marked[i] = query.marks(&text).iter().any(|m| m.start <= unit && unit < m.end);
                unit += c.len_utf16();
            }
            prop_assert_eq!(marked, expected);
        }
    }
}
