//! What remains of a line once what was understood is taken out.
use std::ops::Range;

use super::{
    Span, SpanKind,
    line::{Line, Script, script},
};

/// Something understood at evened positions.
#[derive(Debug, Clone)]
pub(super) struct Used {
    pub range: Range<usize>,
    pub what: SpanKind,
    pub stays: bool,
}

/// The raw characters that nothing taken out covers; a gap leaves one space at most.
pub(super) fn remaining(line: &Line<'_>, used: &[Used]) -> String {
    let taken: Vec<Range<usize>> = (used.iter().filter(|u| !u.stays))
        .map(|u| line.raw_range(&u.range))
        .collect();
    let mut out = String::new();
    let mut gap = false;
    for (i, c) in line.raw.chars().enumerate() {
        if taken.iter().any(|t| t.contains(&i)) {
            gap = true;
            continue;
        }
        // NUL is no character that anybody types, and SQLite's text functions stop at it.
        if c == '\0' {
            continue;
        }
        if gap {
            let open = out.is_empty() || out.ends_with(char::is_whitespace);
            if open && matches!(c, ' ' | '\u{3000}') {
                continue;
            }
            if !open && is_word(c) && out.ends_with(is_word) {
                out.push(' ');
            }
            gap = false;
        }
        out.push(c);
    }
    out.trim().to_owned()
}

fn is_word(c: char) -> bool {
    !matches!(script(c), Script::Other | Script::Space)
}

/// What was understood as ranges of the raw line in UTF-16 units, in order. Where two overlap, the first given stands.
pub(super) fn spans(line: &Line<'_>, used: &[Used]) -> Vec<Span> {
    let mut units = vec![0];
    let mut at = 0;
    for c in line.raw.chars() {
        at += c.len_utf16();
        units.push(at);
    }
    let mut kept: Vec<(Range<usize>, Span)> = Vec::new();
    for u in used {
        let raw = line.raw_range(&u.range);
        let clear = kept.iter().all(|(k, _)| raw.end <= k.start || k.end <= raw.start);
        if raw.is_empty() || !clear {
            continue;
        }
        let span = Span {
            start: units[raw.start],
            end: units[raw.end],
            what: u.what,
            stays: u.stays,
        };
        kept.push((raw, span));
    }
    kept.sort_by_key(|(raw, _)| raw.start);
    kept.into_iter().map(|(_, span)| span).collect()
}
