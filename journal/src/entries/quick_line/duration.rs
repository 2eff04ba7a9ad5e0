//! Minutes and hours: 30分 · 1時間半 · 2時間15分 · 1.5h · 1h30m · 90m · half an hour.
use super::{
    line::Line,
    number::{figures, japanese, may_begin, ranges_on},
};

/// The most minutes of a day.
const MAX_MINUTES: i64 = 24 * 60;

const HOURS: &[&str] = &["hours", "hour", "hrs", "hr", "h"];
const MINUTES: &[&str] = &["minutes", "minute", "mins", "min", "m"];
/// In words, longest first.
const IN_WORDS: &[(&str, i64)] = &[
    ("an hour and a half", 90),
    ("half an hour", 30),
    ("half hour", 30),
    ("an hour", 60),
    ("one hour", 60),
    ("半時間", 30),
];
/// What makes a time of day, a distance in time or another word of it.
const NOT_AFTER: &[&str] = &[
    "前", "後", "以内", "以上", "以下", "未満", "おき", "ごと", "毎", "遅", "目", "差", "割", "帯", "類",
    "析", "野", "布", "刻", "外", "担", "別", "解", "離", "裂", "岐", "量", "数", "早", "短", "延",
];

/// A duration at `i`: after it, and its minutes, 1 to 1440.
pub(super) fn at(line: &Line<'_>, i: usize) -> Option<(usize, u32)> {
    let (end, minutes) = in_words(line, i).or_else(|| in_figures(line, i))?;
    let fraction = line.has(end, "の") && line.is_digit(end + 1);
    if fraction || ranges_on(line, end) || line.after_any(end, NOT_AFTER).is_some() {
        return None;
    }
    let end = line.after_any(end, &["ほど", "くらい", "ぐらい"]).unwrap_or(end);
    (1..=MAX_MINUTES)
        .contains(&minutes)
        .then_some((end, minutes as u32))
}

fn in_words(line: &Line<'_>, i: usize) -> Option<(usize, i64)> {
    if line.is_letter(i.wrapping_sub(1)) {
        return None;
    }
    let found = |&(words, minutes): &(&str, i64)| Some((line.after_word(i, &[words])?, minutes));
    IN_WORDS.iter().find_map(found)
}

fn in_figures(line: &Line<'_>, i: usize) -> Option<(usize, i64)> {
    if !may_begin(line, i) {
        return None;
    }
    // 10時30分 is a time of day.
    if line.before(i) == Some('時') {
        return None;
    }
    let letter_before = line.is_letter(i.wrapping_sub(1));
    let number = figures(line, i);
    if let Some(n) = number {
        if let Some(end) = line.after(n.end, "時間") {
            return Some(with_minutes(line, end, n.milli));
        }
        if let Some(end) = line.after_any(n.end, &["分間", "分"]) {
            return whole(n.milli).map(|m| (end, m));
        }
        if letter_before {
            return None;
        }
        let unit = line.skip_spaces(n.end);
        if let Some(hours) = latin_hours(line, unit, n.milli) {
            return Some(hours);
        }
        // "90 m" apart could be metres.
        let minutes = if unit == n.end { MINUTES } else { &MINUTES[..4] };
        let end = line.after_word(unit, minutes)?;
        return whole(n.milli).map(|m| (end, m));
    }
    let n = japanese(line, i)?;
    if let Some(end) = line.after(n.end, "時間") {
        return Some(with_minutes(line, end, n.milli));
    }
    // 十分 is "enough", 五分五分 "even": only from 二十分 on is it surely a time.
    let end = line.after_any(n.end, &["分間", "分"])?;
    (n.end - i >= 2)
        .then(|| whole(n.milli))
        .flatten()
        .map(|m| (end, m))
}

fn whole(milli: i64) -> Option<i64> {
    (milli % 1000 == 0).then_some(milli / 1000)
}

/// Hours in thousandths as whole minutes; half a minute counts as one.
fn of_hours(milli: i64) -> i64 {
    (milli.saturating_mul(60) + 500) / 1000
}

/// After 時間: 半, 15分, 間.
fn with_minutes(line: &Line<'_>, end: usize, hours: i64) -> (usize, i64) {
    let minutes = of_hours(hours);
    if let Some(end) = line.after(end, "半") {
        return (end, minutes + 30);
    }
    let more = line.after(end, "と").unwrap_or(end);
    let more = figures(line, line.skip_spaces(more)).or_else(|| japanese(line, more));
    let more = more.and_then(|n| Some((line.after(n.end, "分")?, whole(n.milli)?)));
    match more {
        Some((end, more)) if more < 60 && hours % 1000 == 0 => (end, minutes + more),
        _ => (end, minutes),
    }
}

/// `h`, and what may follow it: 1h30, 1h30m, 1 hour 30 min, 2 hours and 15 minutes.
fn latin_hours(line: &Line<'_>, unit: usize, hours: i64) -> Option<(usize, i64)> {
    let minutes = of_hours(hours);
    if line.at(unit) == Some('h') && line.is_digit(unit + 1) {
        let more = figures(line, unit + 1)?;
        let end = line.after_word(more.end, MINUTES).unwrap_or(more.end);
        let fits = whole(more.milli).filter(|m| *m < 60 && hours % 1000 == 0);
        return fits
            .filter(|_| !line.is_letter(end))
            .map(|more| (end, minutes + more));
    }
    let end = line.after_word(unit, HOURS)?;
    let and = line.skip_spaces(end);
    let and = line.after_word(and, &["and"]).unwrap_or(and);
    let more = figures(line, line.skip_spaces(and));
    let more = more.and_then(|n| {
        Some((
            line.after_word(line.skip_spaces(n.end), MINUTES)?,
            whole(n.milli)?,
        ))
    });
    Some(match more {
        Some((end, more)) if more < 60 && hours % 1000 == 0 => (end, minutes + more),
        _ => (end, minutes),
    })
}
