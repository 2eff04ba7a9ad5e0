//! What people see of their entries: the timeline by day, the month's calendar, kinds and their counts.
use chrono::Weekday;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EntryFilter, EntryKind, EntryRow, filter::Conditions, store};
use crate::{
    calendar::{self, JournalDay},
    error::Result,
    ids::EntryId,
    life,
};

/// Entries a window shows unless asked for more or fewer.
pub const WINDOW: u32 = 50;
/// Most entries of one window.
pub const MAX_WINDOW: u32 = 200;
/// Most dots of a day in the calendar.
pub const MAX_DOTS: u32 = 3;

/// A window of the timeline.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct EntriesQuery {
    /// Which entries.
    #[ts(optional, as = "Option<EntryFilter>")]
    pub filter: EntryFilter,
    /// Only entries older than this one: a page's `next`.
    pub before: Option<EntryCursor>,
    /// How many, 1 to [`MAX_WINDOW`]; [`WINDOW`] without it.
    pub limit: Option<u32>,
}

/// Where one window ends and the next begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryCursor {
    /// The entry's day.
    pub day: JournalDay,
    /// Its instant.
    pub at: String,
    /// Its id.
    pub id: EntryId,
}

/// A window of the timeline, the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntryPage {
    /// The days that have entries. The last may go on in the next window.
    pub days: Vec<EntryDay>,
    /// Where the next window begins; none at the end.
    pub next: Option<EntryCursor>,
}

/// A day of the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntryDay {
    /// The day.
    pub day: JournalDay,
    /// The Fluent id of its national holiday.
    pub holiday: Option<String>,
    /// Its entries, the newest first.
    pub entries: Vec<EntryRow>,
}

/// How many entries of a kind there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct KindCount {
    /// The kind.
    pub kind: EntryKind,
    /// How many.
    pub entries: u32,
}

/// What the entries that a filter leaves are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntryKinds {
    /// How many they are.
    pub total: u32,
    /// The kinds that occur, the most frequent first.
    pub kinds: Vec<KindCount>,
}

/// Which month to show.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct EntryMonthQuery {
    /// A day of the month; of this month without one.
    pub day: Option<JournalDay>,
    /// Days that have one of these are marked; none are while the filter is empty.
    #[ts(optional, as = "Option<EntryFilter>")]
    pub filter: EntryFilter,
}

/// A month of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntryMonth {
    /// Its first day.
    pub first: JournalDay,
    /// Today.
    pub today: JournalDay,
    /// The first day of the person's week.
    #[ts(type = "\"Mon\" | \"Sun\"")]
    pub week_start: Weekday,
    /// Days of the week before the first, 0 to 6: blanks in the first row.
    pub blanks: u32,
    /// The first day of the month before.
    pub previous: JournalDay,
    /// The first day of the month after.
    pub next: JournalDay,
    /// Each of its days.
    pub days: Vec<EntryMonthDay>,
}

/// A day of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntryMonthDay {
    /// The day.
    pub day: JournalDay,
    /// How many entries it has.
    pub entries: u32,
    /// How many dots show that, 0 to [`MAX_DOTS`].
    pub dots: u32,
    /// The Fluent id of its national holiday.
    pub holiday: Option<String>,
    /// The filter leaves some of its entries.
    pub hit: bool,
}

/// A window of the timeline.
pub fn entries(sql: &Connection, query: &EntriesQuery, today: JournalDay) -> Result<EntryPage> {
    let limit = query.limit.unwrap_or(WINDOW).clamp(1, MAX_WINDOW);
    let mut conditions = Conditions::of(&query.filter, today)?;
    if let Some(EntryCursor { day, at, id }) = &query.before {
        let cursor = [day.to_string(), at.clone(), id.to_string()];
        conditions.add("(e.day, e.at, e.id) < (?, ?, ?)", cursor);
    }
    // One more tells whether the timeline goes on.
    let mut rows = store::window(sql, &conditions, limit + 1)?;
    let goes_on = rows.len() > limit as usize;
    rows.truncate(limit as usize);
    let next = rows.last().filter(|_| goes_on).map(|(_, cursor)| cursor.clone());
    let searched = query.filter.query()?;
    let mut days: Vec<EntryDay> = Vec::new();
    for (mut row, _) in rows {
        if let Some(query) = &searched {
            row.mark(query);
        }
        match days.last_mut().filter(|d| d.day == row.day) {
            Some(day) => day.entries.push(row),
            None => days.push(EntryDay {
                day: row.day,
                holiday: holiday(row.day),
                entries: vec![row],
            }),
        }
    }
    Ok(EntryPage { days, next })
}

/// What the entries that a filter leaves are.
pub fn kinds(sql: &Connection, filter: &EntryFilter, today: JournalDay) -> Result<EntryKinds> {
    let mut kinds = store::kinds(sql, &Conditions::of(filter, today)?)?;
    kinds.sort_by_key(|k| (std::cmp::Reverse(k.entries), k.kind));
    Ok(EntryKinds {
        total: kinds.iter().map(|k| k.entries).sum(),
        kinds,
    })
}

/// A month of the calendar.
pub fn month(sql: &Connection, query: &EntryMonthQuery, today: JournalDay) -> Result<EntryMonth> {
    let first = query.day.unwrap_or(today).month_start();
    let last = first.plus_days(i64::from(first.days_in_month()) - 1);
    let count = |filter: &EntryFilter| {
        let mut conditions = Conditions::of(filter, today)?;
        conditions.add("e.day BETWEEN ? AND ?", [first.to_string(), last.to_string()]);
        store::days(sql, &conditions)
    };
    let all = count(&EntryFilter::default())?;
    let hits = if query.filter.is_empty()? {
        Vec::new()
    } else {
        count(&query.filter)?
    };
    let of = |days: &[(JournalDay, u32)], day| days.iter().find(|(d, _)| *d == day).map_or(0, |(_, n)| *n);
    let week_start = life::first_weekday(sql)?;
    Ok(EntryMonth {
        first,
        today,
        week_start,
        blanks: first.weekday().days_since(week_start),
        previous: first.plus_months(-1),
        next: first.plus_months(1),
        days: first
            .through(last)
            .map(|day| EntryMonthDay {
                day,
                entries: of(&all, day),
                dots: of(&all, day).min(MAX_DOTS),
                holiday: holiday(day),
                hit: of(&hits, day) > 0,
            })
            .collect(),
    })
}

fn holiday(day: JournalDay) -> Option<String> {
    calendar::holiday(day).map(|h| h.key().to_owned())
}
