//! Days: 昨日 · 月曜 · 3日前 · 先週の金曜 · 11/20 · 11月20日 · 2026-11-20 · yesterday · mon · 20 Nov.
//!
//! A line tells what was done, so a day to come is not understood and stays text. A weekday is the most recent past one,
//! never today; a date without a year is this year's or last year's, if that is within half a year.
use chrono::{Datelike, Weekday};

use super::{
    Context,
    line::Line,
    number::{figures, is_kanji_figure, japanese},
};
use crate::calendar::JournalDay;

/// How long ago a date without a year may be, in days.
const HALF_A_YEAR: i64 = 183;
/// The first year that is read; as the goals' first.
const FIRST_YEAR: i32 = 1950;

const WEEKDAYS: [(Weekday, char, &[&str]); 7] = [
    (Weekday::Mon, '月', &["monday", "mon"]),
    (Weekday::Tue, '火', &["tuesday", "tues", "tue"]),
    (Weekday::Wed, '水', &["wednesday", "wed"]),
    (Weekday::Thu, '木', &["thursday", "thurs", "thur", "thu"]),
    (Weekday::Fri, '金', &["friday", "fri"]),
    (Weekday::Sat, '土', &["saturday", "sat"]),
    (Weekday::Sun, '日', &["sunday", "sun"]),
];
const MONTHS: [&[&str]; 12] = [
    &["january", "jan"],
    &["february", "feb"],
    &["march", "mar"],
    &["april", "apr"],
    &["may"],
    &["june", "jun"],
    &["july", "jul"],
    &["august", "aug"],
    &["september", "sept", "sep"],
    &["october", "oct"],
    &["november", "nov"],
    &["december", "dec"],
];
/// Before a day that isn't meant as the line's own.
const ABOUT_ANOTHER_TIME: &[&str] = &[
    "next ",
    "every ",
    "each ",
    "by ",
    "until ",
    "till ",
    "since ",
    "this ",
    "for ",
    "from ",
    "before ",
    "after ",
    "coming ",
    "the ",
    "before the ",
];

/// The line's day: its range and which it is. The first that is found.
pub(super) fn find(line: &Line<'_>, context: &Context) -> Option<(std::ops::Range<usize>, JournalDay)> {
    (0..line.len()).find_map(|i| {
        if !line.open_before(i) || line.ends_before(i, ABOUT_ANOTHER_TIME) {
            return None;
        }
        let (end, day) = relative(line, i, context)
            .or_else(|| weekday(line, i, context))
            .or_else(|| date(line, i, context.today))?;
        let range = i..end;
        (line.is_free(&range) && day <= context.today && day.0.year() >= FIRST_YEAR).then_some((range, day))
    })
}

/// A date may be followed by a figure without a space in Japanese: 昨日30分.
fn ends_word(line: &Line<'_>, end: usize) -> bool {
    line.open_at(end) || line.is_digit(end) || matches!(line.at(end), Some('¥' | ','))
}

/// After a topic or time particle that closes the day, if one does.
fn with_particle(line: &Line<'_>, end: usize, particles: &[&str]) -> Option<usize> {
    if ends_word(line, end) {
        return Some(end);
    }
    line.after_any(end, particles)
}

fn relative(line: &Line<'_>, i: usize, context: &Context) -> Option<(usize, JournalDay)> {
    let today = context.today;
    for (words, ago) in [
        (&["一昨日", "おととい", "おとつい"][..], 2),
        (&["昨日", "きのう"], 1),
    ] {
        if let Some(end) = line.after_any(i, words) {
            return Some((with_particle(line, end, &["は"])?, today.plus_days(-ago)));
        }
    }
    if let Some(end) = line.after_any(i, &["今日", "きょう"]) {
        return ends_word(line, end).then_some((end, today));
    }
    if let Some(end) = line.after_word(i, &["the day before yesterday"]) {
        return ends_word(line, end).then(|| (end, today.plus_days(-2)));
    }
    if let Some(end) = line.after_word(i, &["yesterday"]) {
        return ends_word(line, end).then(|| (end, today.previous()));
    }
    if let Some(end) = line.after_word(i, &["today"]) {
        // In the middle of a sentence it changes nothing, and the sentence needs it.
        let edge = line.is_first(i) || line.is_last(end);
        return (edge && ends_word(line, end)).then_some((end, today));
    }
    days_ago(line, i, today)
}

/// 3日前, 3 days ago; up to half a year.
fn days_ago(line: &Line<'_>, i: usize, today: JournalDay) -> Option<(usize, JournalDay)> {
    let n = figures(line, i).or_else(|| japanese(line, i))?;
    let end = match line.after(n.end, "日前") {
        Some(end) => with_particle(line, end, &["に"])?,
        None => {
            let word = line.after_word(line.skip_spaces(n.end), &["days", "day"])?;
            line.after_word(line.skip_spaces(word), &["ago"])?
        }
    };
    let days = n.milli / 1000;
    (n.milli % 1000 == 0 && (1..=HALF_A_YEAR).contains(&days)).then(|| (end, today.plus_days(-days)))
}

fn weekday(line: &Line<'_>, i: usize, context: &Context) -> Option<(usize, JournalDay)> {
    let last_week = line.after_any(i, &["先週の", "先週"]);
    let at = last_week.unwrap_or(i);
    for (weekday, kanji, _) in WEEKDAYS {
        if line.at(at) == Some(kanji) && line.at(at + 1) == Some('曜') {
            let end = line.after(at + 2, "日").unwrap_or(at + 2);
            let end = with_particle(line, end, &["に"])?;
            let day = match last_week {
                None => most_recent(weekday, context.today),
                Some(_) => {
                    let week = context.today.plus_days(-7).week_start(context.week_start);
                    week.plus_days(i64::from(weekday.days_since(context.week_start)))
                }
            };
            return Some((end, day));
        }
    }
    if last_week.is_some() {
        return None;
    }
    let led = line
        .after_word(i, &["last", "on"])
        .map(|end| line.skip_spaces(end));
    let at = led.unwrap_or(i);
    for (weekday, _, names) in WEEKDAYS {
        let Some(end) = line.after_word(at, names).filter(|&end| ends_word(line, end)) else {
            continue;
        };
        // "Sat with the team", "sun in the garden": at the start, a short form needs more than a space after it.
        let full = end - at > 3;
        let follows = line.skip_spaces(end);
        let figure = line.is_digit(follows) || matches!(line.at(follows), Some('¥' | ','));
        let closed = matches!(line.at(end), Some(',' | ':')) || figure;
        let meant = led.is_some() || line.is_last(end) || line.is_first(i) && (full || closed);
        return meant.then(|| (end, most_recent(weekday, context.today)));
    }
    None
}

fn most_recent(weekday: Weekday, today: JournalDay) -> JournalDay {
    let days = i64::from(today.weekday().days_since(weekday));
    today.plus_days(if days == 0 { -7 } else { -days })
}

fn date(line: &Line<'_>, i: usize, today: JournalDay) -> Option<(usize, JournalDay)> {
    let (end, day) = with_figures(line, i, today).or_else(|| with_month_name(line, i, today))?;
    match named_weekday(line, end) {
        // The weekday contradicts the date: nobody knows which is meant.
        Some((_, weekday)) if weekday != day.weekday() => None,
        Some((end, _)) => Some((end, day)),
        None => Some((end, day)),
    }
}

/// 2026-11-20, 2026/11/20, 2026年11月20日, 11月20日, 11/20.
fn with_figures(line: &Line<'_>, i: usize, today: JournalDay) -> Option<(usize, JournalDay)> {
    let (first, at) = integer(line, i)?;
    let closes = |end: usize| line.open_at(end).then_some(end);
    match line.at(at)? {
        sign @ ('-' | '/' | '.') if at - i == 4 => {
            let (month, at) = integer(line, at + 1)?;
            let (day, end) = integer(line, line.after(at, &sign.to_string())?)?;
            Some((closes(end)?, JournalDay::new(first as i32, month, day)?))
        }
        '年' if at - i == 4 => {
            let (month, at) = integer(line, at + 1)?;
            let (day, at) = integer(line, line.after(at, "月")?)?;
            let end = with_particle(line, line.after(at, "日")?, &["に", "は"])?;
            Some((end, JournalDay::new(first as i32, month, day)?))
        }
        '月' => {
            let (day, at) = integer(line, at + 1)?;
            let end = with_particle(line, line.after(at, "日")?, &["に", "は"])?;
            Some((end, without_year(first, day, today)?))
        }
        '/' => {
            let (day, end) = integer(line, at + 1)?;
            // In the middle it may as well be a fraction or a score.
            let edge = line.is_first(i) || line.is_last(end) || named_weekday(line, end).is_some();
            edge.then_some(())?;
            Some((closes(end)?, without_year(first, day, today)?))
        }
        _ => None,
    }
}

/// 20 Nov, 20th November 2026, Nov 20, November 20, 2026.
fn with_month_name(line: &Line<'_>, i: usize, today: JournalDay) -> Option<(usize, JournalDay)> {
    let month_at = |at: usize| {
        let named = |(k, names): (usize, &&[&str])| Some((k as u32 + 1, line.after_word(at, names)?));
        MONTHS.iter().enumerate().find_map(named)
    };
    let ordinal = |at: usize| line.after_word(at, &["st", "nd", "rd", "th"]).unwrap_or(at);
    let i = line.after(i, "on ").unwrap_or(i);
    let (month, day, end) = match integer(line, i) {
        Some((day, at)) => {
            let (month, end) = month_at(line.skip_spaces(ordinal(at)))?;
            (month, day, end)
        }
        None => {
            let (month, at) = month_at(i)?;
            let (day, at) = integer(line, line.skip_spaces(at)).filter(|_| at > i)?;
            (month, day, ordinal(at))
        }
    };
    if !line.open_at(end) && line.at(end) != Some(',') {
        return None;
    }
    let comma = line.after(end, ",").unwrap_or(end);
    let year = integer(line, line.skip_spaces(comma)).filter(|&(year, end)| {
        (FIRST_YEAR as u32..=today.0.year().unsigned_abs()).contains(&year) && line.open_at(end)
    });
    match year {
        Some((year, end)) => Some((end, JournalDay::new(year as i32, month, day)?)),
        None => Some((end, without_year(month, day, today)?)),
    }
}

/// The latest such day up to today, if it is within half a year.
fn without_year(month: u32, day: u32, today: JournalDay) -> Option<JournalDay> {
    let year = today.0.year();
    let latest = [year, year - 1].into_iter().find_map(|y| {
        let found = JournalDay::new(y, month, day)?;
        (found <= today).then_some(found)
    })?;
    (today - latest <= HALF_A_YEAR).then_some(latest)
}

/// (金), (金曜) or (Fri) after a date.
fn named_weekday(line: &Line<'_>, end: usize) -> Option<(usize, Weekday)> {
    let at = line.after(line.skip_spaces(end), "(")?;
    WEEKDAYS.iter().find_map(|&(weekday, kanji, names)| {
        let kanji = kanji.to_string();
        let name = match line.after(at, &kanji) {
            Some(end) => line.after_any(end, &["曜日", "曜"]).unwrap_or(end),
            None => line.after_word(at, names)?,
        };
        Some((line.after(name, ")")?, weekday))
    })
}

/// Up to four digits and nothing else of a number.
fn integer(line: &Line<'_>, i: usize) -> Option<(u32, usize)> {
    if i > 0 && (line.is_digit(i - 1) || line.before(i).is_some_and(is_kanji_figure)) {
        return None;
    }
    let end = (i..).take_while(|&i| line.is_digit(i)).last()? + 1;
    (end - i <= 4).then(|| Some((line.text(i..end).parse().ok()?, end)))?
}
