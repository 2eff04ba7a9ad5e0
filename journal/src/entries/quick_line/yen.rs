//! Yen: ¥12,000 · ￥１２，０００ · 1万2千円 · 1.2万円 · 12k yen · -3000円.
use super::{
    line::{Line, Script},
    number::{Number, figures, japanese, may_begin, ranges_on},
};

/// The largest sum of one entry: a hundred thousand million yen.
pub const MAX_YEN: i64 = 100_000_000_000;

/// Coins, notes and price tags rather than sums.
const NOT_AFTER: &[&str] = &[
    "ショップ",
    "均一",
    "玉",
    "札",
    "硬貨",
    "以上",
    "以下",
    "未満",
    "台",
    "安",
    "高",
    "前後",
    "相当",
    "引き",
    "/",
];

/// A sum of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Yen {
    /// Whole yen, at least 1.
    pub yen: i64,
    /// A sign before it: + is earned, - or ▲ spent.
    pub earned: Option<bool>,
}

/// A sum at `i`, and after it.
pub(super) fn at(line: &Line<'_>, i: usize) -> Option<(usize, Yen)> {
    let earned = match line.at(i)? {
        '+' => Some(true),
        '-' | '−' | '▲' | '△' => Some(false),
        _ => None,
    };
    let start = if earned.is_some() { i + 1 } else { i };
    if earned.is_some() && !line.open_before(i) || !may_begin(line, i) {
        return None;
    }
    let n = with_sign(line, start)
        .or_else(|| with_kanji(line, start))
        .or_else(|| with_word(line, start))?;
    let yen = (n.milli % 1000 == 0).then_some(n.milli / 1000)?;
    let ends = !ranges_on(line, n.end) && line.after_any(n.end, NOT_AFTER).is_none();
    (ends && (1..=MAX_YEN).contains(&yen)).then_some((n.end, Yen { yen, earned }))
}

/// ¥ or, as Japanese keyboards type it, a backslash.
fn with_sign(line: &Line<'_>, i: usize) -> Option<Number> {
    if !matches!(line.at(i), Some('¥' | '\\')) || line.is_letter(i.wrapping_sub(1)) {
        return None;
    }
    let sign = matches!(line.at(i + 1), Some('+' | '-' | '−'));
    let n = japanese(line, line.skip_spaces(i + 1)).filter(|_| !sign)?;
    if let Some(end) = line.after_word(n.end, &["k"]) {
        return thousands(n, end);
    }
    if line.is_letter(n.end) {
        return None;
    }
    Some(Number {
        end: line.after(n.end, "円").unwrap_or(n.end),
        ..n
    })
}

fn with_kanji(line: &Line<'_>, i: usize) -> Option<Number> {
    let n = japanese(line, i)?;
    if let Some(end) = line.after(n.end, "k円") {
        return thousands(n, end);
    }
    line.after(n.end, "円").map(|end| Number { end, ..n })
}

fn with_word(line: &Line<'_>, i: usize) -> Option<Number> {
    if line.is_letter(i.wrapping_sub(1)) {
        return None;
    }
    if let Some(after) = line.after_word(i, &["jpy"]) {
        return figures(line, line.skip_spaces(after))
            .filter(|n| line.script_at(n.end) != Some(Script::Letter));
    }
    let n = figures(line, i)?;
    let thousand = line.after_word(n.end, &["k"]);
    let unit = line.skip_spaces(thousand.unwrap_or(n.end));
    let end = line.after_word(unit, &["yen", "jpy"])?;
    match thousand {
        Some(_) => thousands(n, end),
        None => Some(Number { end, ..n }),
    }
}

fn thousands(n: Number, end: usize) -> Option<Number> {
    let milli = n.milli.checked_mul(1000)?;
    Some(Number { end, milli })
}
