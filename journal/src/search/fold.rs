//! Folding: what makes ﾈｯﾄ, ネット, ねっと and NET, net, ＮＥＴ the same to the search.
//!
//! A text is cut into stretches that Unicode never composes across, so that each folded character knows which
//! characters of the original it came from and a hit can be marked there.
use unicode_normalization::{
    UnicodeNormalization,
    char::{canonical_combining_class, compose, decompose_compatible},
};

/// A character after width, case or kana were evened out, and the original characters it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Even {
    /// The character.
    pub c: char,
    /// Index of the first original character, counted in characters.
    pub start: usize,
    /// Index after the last one.
    pub end: usize,
}

/// The text in NFKC and lower case, character by character.
pub fn even(text: &str) -> Vec<Even> {
    let mut out = Vec::with_capacity(text.len());
    let mut start = 0;
    for stretch in stretches(text) {
        let end = start + stretch.chars().count();
        let lower = stretch.nfkc().flat_map(char::to_lowercase);
        out.extend(lower.map(|c| Even { c, start, end }));
        start = end;
    }
    out
}

/// The text as search compares it: NFKC, lower case, katakana as hiragana, without invisible marks.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    fold_with_origin(text).into_iter().map(|e| e.c).collect()
}

/// As [`fold`], and where each character came from.
pub fn fold_with_origin(text: &str) -> Vec<Even> {
    let seen = even(text).into_iter().filter(|e| !is_invisible(e.c));
    seen.map(|e| Even { c: plain(e.c), ..e }).collect()
}

/// Katakana as hiragana, and the final sigma as any other.
pub fn plain(c: char) -> char {
    match c {
        // Both blocks have the same order, 0x60 apart.
        'ァ'..='ヶ' | 'ヽ' | 'ヾ' => char::from_u32(c as u32 - 0x60).unwrap_or(c),
        'ς' => 'σ',
        c => c,
    }
}

/// Marks that choose a glyph or a line break and that nobody types into a search.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0100}'..='\u{e01ef}')
}

/// Cuts a text where no character composes with what stands before it.
fn stretches(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut from = 0;
    for (at, c) in text.char_indices() {
        if at > from && is_boundary(&text[from..at], c) {
            out.push(&text[from..at]);
            from = at;
        }
    }
    if from < text.len() {
        out.push(&text[from..]);
    }
    out
}

fn is_boundary(before: &str, c: char) -> bool {
    if c.is_ascii() {
        return true;
    }
    let mut first = c;
    let mut seen = false;
    decompose_compatible(c, |d| {
        if !seen {
            first = d;
            seen = true;
        }
    });
    if canonical_combining_class(first) != 0 {
        return false;
    }
    // Few starters compose backwards: Hangul, some Indic vowels.
    let last = before.nfkc().last();
    last.is_none_or(|last| compose(last, first).is_none())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("ﾈｯﾄ", "ねっと")]
    #[case("ネット", "ねっと")]
    #[case("ＮＥＴ", "net")]
    #[case("ｶﾞｰﾃﾞﾝ", "がーでん")]
    #[case("か\u{3099}", "が")]
    #[case("㎏", "kg")]
    #[case("㍿", "株式会社")]
    #[case("ヴァイオリン", "ゔぁいおりん")]
    #[case("葛\u{e0100}城", "葛城")]
    #[case("ΌΔΟΣ ὀδός", "όδοσ ὀδόσ")]
    #[case("①½", "11⁄2")]
    #[case("\u{1112}\u{1161}\u{11ab}", "한")]
    fn folds(#[case] text: &str, #[case] folded: &str) {
        assert_eq!(fold(text), folded);
    }

    #[test]
    fn characters_know_where_they_came_from() {
        let folded = fold_with_origin("Aｶﾞ㍿z");
        let origins: Vec<_> = folded.iter().map(|e| (e.c, e.start, e.end)).collect();
        assert_eq!(origins[..2], [('a', 0, 1), ('が', 1, 3)]);
        assert!(
            origins[2..6]
                .iter()
                .all(|&(_, start, end)| (start, end) == (3, 4))
        );
        assert_eq!(origins[6], ('z', 4, 5));
    }

    fn text() -> impl Strategy<Value = String> {
        let tricky = prop::sample::select(vec![
            'が', 'カ', 'ﾊ', 'ﾞ', 'ﾟ', '\u{3099}', '\u{309a}', '\u{301}', '\u{328}', 'e', 'É', 'ﬁ', 'İ', 'ς',
            '㍿', '한', '\u{1112}', '\u{1161}', '\u{11ab}', '\u{ffc2}', '\u{9c7}', '\u{9be}', '\u{9d7}',
            '\u{200d}', '👨', '゛', '\u{0}', '\u{fdfa}',
        ]);
        prop::collection::vec(prop_oneof![tricky, any::<char>()], 0..24).prop_map(|c| c.into_iter().collect())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        /// Evening out stretch by stretch is evening out the whole.
        #[test]
        fn stretches_lose_nothing(text in text()) {
            let whole: String = text.nfkc().flat_map(char::to_lowercase).collect();
            let even = even(&text);
            prop_assert_eq!(even.iter().map(|e| e.c).collect::<String>(), whole);
            let count = text.chars().count();
            prop_assert!(even.iter().all(|e| e.start < e.end && e.end <= count));
            prop_assert!(even.windows(2).all(|w| w[0].start <= w[1].start));
        }

        #[test]
        fn the_short_cut_for_ascii_is_no_other_fold(text in "[ -~]{0,40}") {
            let long: String = fold_with_origin(&text).into_iter().map(|e| e.c).collect();
            prop_assert_eq!(fold(&text), long);
        }
    }
}
