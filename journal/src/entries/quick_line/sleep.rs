//! Sleep, which goes to the check-in: 6.5h 睡眠 · 睡眠 7時間 · 6時間半寝た · slept 6h · 7 hours of sleep.
use std::ops::Range;

use super::{duration, line::Line, number::figures};

const WORDS: &[&str] = &[
    "睡眠時間",
    "睡眠",
    "寝ました",
    "寝られた",
    "寝れた",
    "寝た",
    "ねた",
    "眠りました",
    "眠れました",
    "眠れた",
    "眠った",
];
const LATIN_WORDS: &[&str] = &["of sleep", "sleeping", "asleep", "sleep", "slept"];
const LATIN_BEFORE: &[&str] = &["sleep", "slept", "asleep"];
/// Between the hours and the word.
const BETWEEN: &[&str] = &[
    "だけ",
    "しか",
    "ほど",
    "くらい",
    "ぐらい",
    "の",
    "は",
    "も",
    "を",
    "が",
    ":",
];
/// Below an hour it may be a nap, or a talk about sleep, unless the line says nothing else.
const SURELY_SLEEP: u32 = 60;

/// The line's sleep: its range with the word, and minutes, 1 to 1440.
pub(super) fn find(line: &Line<'_>) -> Option<(Range<usize>, u32)> {
    let found = (0..line.len()).find_map(|i| {
        let (end, minutes) = duration::at(line, i)?;
        let start = word_before(line, i);
        let end_word = word_after(line, end);
        // The word may stand on either side.
        let range = start.unwrap_or(i)..end_word.unwrap_or(end);
        ((start.is_some() || end_word.is_some()) && line.is_free(&range)).then_some((range, minutes))
    });
    let found = found.or_else(|| bare_hours(line));
    found.filter(|(range, minutes)| {
        *minutes >= SURELY_SLEEP || line.is_first(range.start) && line.is_last(range.end)
    })
}

fn word_after(line: &Line<'_>, end: usize) -> Option<usize> {
    let at = line.skip_spaces(end);
    let at = line.skip_spaces(line.after_any(at, BETWEEN).unwrap_or(at));
    line.after_any(at, WORDS)
        .or_else(|| line.after_word(at, LATIN_WORDS))
}

fn word_before(line: &Line<'_>, i: usize) -> Option<usize> {
    let back = |mut at: usize| {
        while line.before(at) == Some(' ') {
            at -= 1;
        }
        at
    };
    let mut at = back(i);
    for between in BETWEEN.iter().chain(&["for", "約", "about"]) {
        if line.ends_before(at, &[between]) {
            at = back(at - between.chars().count());
            break;
        }
    }
    let ended = |word: &&str| line.ends_before(at, &[word]).then(|| at - word.chars().count());
    let japanese = ["睡眠時間", "睡眠"].iter().find_map(ended);
    let latin = LATIN_BEFORE.iter().find_map(ended);
    japanese.or(latin.filter(|&start| !line.is_letter(start.wrapping_sub(1))))
}

/// "睡眠 6.5", "slept 7", and nothing else.
fn bare_hours(line: &Line<'_>) -> Option<(Range<usize>, u32)> {
    let start = (0..line.len()).find(|&i| !line.is_shielded(i) && line.at(i) != Some(' '))?;
    let end = line
        .after_any(start, &["睡眠時間", "睡眠"])
        .or_else(|| line.after_word(start, LATIN_BEFORE))?;
    let at = line.skip_spaces(end);
    let n = figures(line, line.skip_spaces(line.after_any(at, BETWEEN).unwrap_or(at)))?;
    let minutes = (n.milli.checked_mul(60)? + 500) / 1000;
    let range = start..n.end;
    let whole = line.is_last(n.end) && line.is_free(&range) && (1..=1440).contains(&minutes);
    whole.then_some((range, minutes as u32))
}
