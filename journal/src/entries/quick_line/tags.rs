//! Tags: #学び, also ＃ and without a space before it. And addresses, which are left alone.
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::line::Line;
use crate::entries::{MAX_TAG, MAX_TAGS};

/// The stretches of web addresses.
pub(super) fn addresses(line: &Line<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut i = 0;
    while i < line.len() {
        let end = (i..line.len())
            .find(|&k| line.at(k).is_none_or(char::is_whitespace))
            .unwrap_or(line.len());
        let address = (i..end).any(|k| line.has(k, "://")) || line.has(i, "www.");
        if address {
            found.push(i..end);
        }
        i = end + 1;
    }
    found
}

/// Tags with their ranges, the sign included. What is beyond the limits, or all figures, is no tag.
pub(super) fn find(line: &Line<'_>) -> Vec<(Range<usize>, String)> {
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    let mut i = 0;
    while i < line.len() {
        if line.at(i) != Some('#') || line.is_shielded(i) {
            i += 1;
            continue;
        }
        let mut end = (i + 1..line.len())
            .find(|&k| line.at(k).is_none_or(ends_tag))
            .unwrap_or(line.len());
        while end > i + 1 && line.before(end) == Some('.') {
            end -= 1;
        }
        let raw = line.raw_range(&(i..end));
        let sign_and_tag: String = line.raw.chars().skip(raw.start).take(raw.len()).nfkc().collect();
        if let Some(tag) = sign_and_tag.strip_prefix('#').filter(|t| is_tag(t))
            && found.len() < MAX_TAGS
            && line.is_free(&(i..end))
        {
            found.push((i..end, tag.to_owned()));
        }
        i = end.max(i + 1);
    }
    found
}

/// Whether this can be a tag, without its sign.
pub fn is_tag(tag: &str) -> bool {
    let length = tag.chars().count();
    (1..=MAX_TAG).contains(&length)
        && tag.chars().any(|c| !c.is_ascii_digit())
        && !tag.chars().any(ends_tag)
        && !tag.ends_with('.')
}

fn ends_tag(c: char) -> bool {
    c.is_whitespace() || c.is_control() || "#、。,!?:;()「」『』【】[]<>\"'`…".contains(c)
}
