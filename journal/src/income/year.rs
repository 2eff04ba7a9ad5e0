//! What a calendar year came to: by month and stream, by the hour, what comes again and again, and beside the threshold.
use std::collections::{HashMap, HashSet};

use chrono::Datelike;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    store::sums::{self, MonthSum},
    streams::{self, Stream},
};
use crate::{calendar::JournalDay, error::Result, ids::StreamId, reminders, words::whole_percent};

/// Streams that a chart shows by themselves; the rest is one series.
const SERIES: usize = 4;
/// Minutes from which an hourly rate says something.
const ENOUGH_MINUTES: i64 = 60;

/// Which year; this one without one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
pub struct IncomeYearQuery {
    /// The calendar year.
    #[serde(default)]
    #[ts(optional)]
    pub year: Option<i32>,
}

/// A calendar year of income beside the main job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IncomeYear {
    /// Today.
    pub today: JournalDay,
    /// The year.
    pub year: i32,
    /// The first year that there is anything of, this year at the latest.
    pub first_year: i32,
    /// The last year that there is anything of, this year at the earliest.
    pub last_year: i32,
    /// The series of the chart, the largest first; at most four, the rest in the last.
    pub series: Vec<IncomeSeries>,
    /// January to December.
    pub months: Vec<IncomeMonth>,
    /// Each stream with money or minutes this year, the largest income first; what has no stream comes last.
    pub streams: Vec<StreamSum>,
    /// Whole yen, before withholding.
    pub income: i64,
    /// Whole yen.
    pub expenses: i64,
    /// Whole yen of the income that payers kept back.
    pub withheld: i64,
    /// Income minus expenses.
    pub side: i64,
    /// The person's threshold in yen.
    pub threshold: i64,
    /// Whether the side income is above the threshold.
    pub is_above: bool,
    /// Yen to the threshold; negative above it.
    pub left: i64,
    /// Minutes spent on all streams: of entries that name one, and of the activities that they belong to.
    pub minutes: i64,
    /// Income minus expenses by the hour, in whole yen; none under an hour.
    pub per_hour: Option<i64>,
    /// Whole percent of the income that comes again and again; none without income.
    pub recurring_percent: Option<i64>,
    /// What the year says.
    pub finding: IncomeFinding,
}

/// One series of the chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum IncomeSeries {
    /// One stream.
    Stream {
        /// Its id.
        id: StreamId,
        /// Its name.
        name: String,
    },
    /// What has no stream.
    Without,
    /// The smaller ones together.
    Others {
        /// How many.
        count: u32,
    },
}

/// One month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IncomeMonth {
    /// Its first day.
    pub month: JournalDay,
    /// Whole yen.
    pub income: i64,
    /// Whole yen.
    pub expenses: i64,
    /// The income of each series.
    pub by_series: Vec<i64>,
    /// Whether it hasn't begun.
    pub is_ahead: bool,
}

/// A year of one stream.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StreamSum {
    /// The stream; none for what has none.
    pub stream: Option<Stream>,
    /// Whole yen, before withholding.
    pub income: i64,
    /// Whole yen.
    pub expenses: i64,
    /// Whole yen that payers kept back.
    pub withheld: i64,
    /// Minutes spent: of entries that name the stream, and, where its activity has no other stream, of its activity.
    pub minutes: i64,
    /// Income minus expenses by the hour, in whole yen; none under an hour.
    pub per_hour: Option<i64>,
}

/// What a year says in a sentence: words under `income-finding-`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum IncomeFinding {
    /// Nothing yet.
    Nothing,
    /// Income minus expenses so far, and the month that brought the most.
    Best {
        /// Income minus expenses.
        side: i64,
        /// The month's first day.
        month: JournalDay,
        /// Its income.
        yen: i64,
    },
    /// Only expenses so far.
    OnlyExpenses {
        /// Whole yen.
        expenses: i64,
    },
}

/// A year, as it is on `today`.
pub fn income_year(sql: &Connection, query: IncomeYearQuery, today: JournalDay) -> Result<IncomeYear> {
    let this_year = today.0.year();
    let year = query.year.unwrap_or(this_year);
    let (first, last) = sums::years(sql)?.unwrap_or((this_year, this_year));
    let sums = sums::months(sql, year)?;
    let streams = of_streams(sql, year, &sums)?;
    let series = series(&streams);
    let months = months(year, today, &sums, &streams, &series);
    let total = |what: fn(&MonthSum) -> i64| sums.iter().map(what).fold(0_i64, i64::saturating_add);
    let (income, expenses) = (total(|s| s.income), total(|s| s.expenses));
    let side = income.saturating_sub(expenses);
    let minutes = all_minutes(sql, year)?;
    let threshold = reminders::manners(sql)?.side_income_threshold;
    Ok(IncomeYear {
        today,
        year,
        first_year: first.min(this_year),
        last_year: last.max(this_year),
        finding: finding(&months, income, expenses),
        series,
        months,
        streams,
        income,
        expenses,
        withheld: total(|s| s.withheld),
        side,
        threshold,
        is_above: side > threshold,
        left: threshold.saturating_sub(side),
        minutes,
        per_hour: per_hour(side, minutes),
        recurring_percent: share(total(|s| s.recurring), income),
    })
}

/// Whole percent of a whole; none of nothing.
fn share(part: i64, whole: i64) -> Option<i64> {
    let thousandths = i128::from(part) * 1000 / i128::from(whole).max(1);
    (whole > 0).then(|| whole_percent(i64::try_from(thousandths).unwrap_or(i64::MAX)))
}

fn all_minutes(sql: &Connection, year: i32) -> Result<i64> {
    let streams = streams::streams(sql, true)?;
    let activities: HashSet<_> = streams.iter().filter_map(|s| s.activity_id).collect();
    let of_activities = sums::activity_minutes(sql, year)?;
    let own = sums::own_minutes(sql, year)?.into_values();
    let with = activities.iter().filter_map(|a| of_activities.get(a)).copied();
    Ok(own.chain(with).fold(0, i64::saturating_add))
}

fn of_streams(sql: &Connection, year: i32, sums: &[MonthSum]) -> Result<Vec<StreamSum>> {
    let all = streams::streams(sql, true)?;
    let own = sums::own_minutes(sql, year)?;
    let of_activities = sums::activity_minutes(sql, year)?;
    let sharing = all.iter().filter(|s| !s.archived).filter_map(|s| s.activity_id);
    let sharing = sharing.fold(HashMap::new(), |mut counts, activity| {
        *counts.entry(activity).or_insert(0_u32) += 1;
        counts
    });
    let minutes = |stream: &Stream| {
        let alone = stream
            .activity_id
            .filter(|a| !stream.archived && sharing.get(a) == Some(&1));
        let with = alone.and_then(|a| of_activities.get(&a)).copied().unwrap_or(0);
        own.get(&stream.id).copied().unwrap_or(0) + with
    };
    let sum = |stream: Option<Stream>| {
        let id = stream.as_ref().map(|s| s.id);
        let of = |what: fn(&MonthSum) -> i64| {
            let own = sums.iter().filter(|s| s.stream == id).map(what);
            own.fold(0_i64, i64::saturating_add)
        };
        let (income, expenses) = (of(|s| s.income), of(|s| s.expenses));
        let minutes = stream.as_ref().map_or(0, minutes);
        StreamSum {
            income,
            expenses,
            withheld: of(|s| s.withheld),
            minutes,
            per_hour: per_hour(income.saturating_sub(expenses), minutes),
            stream,
        }
    };
    let mut found: Vec<_> = all.into_iter().map(Some).chain([None]).map(sum).collect();
    found.retain(|s| s.income != 0 || s.expenses != 0 || (s.stream.is_some() && s.minutes != 0));
    // A stable sort keeps the person's order where sums are equal.
    found.sort_by_key(|s| (s.stream.is_none(), -s.income));
    Ok(found)
}

/// Whole yen by the hour, rounded half away from nothing; none under [`ENOUGH_MINUTES`].
fn per_hour(yen: i64, minutes: i64) -> Option<i64> {
    if minutes < ENOUGH_MINUTES {
        return None;
    }
    let twice = i128::from(yen) * 120;
    let rounded = (twice + i128::from(minutes) * i128::from(yen.signum())) / (2 * i128::from(minutes));
    i64::try_from(rounded).ok()
}

fn series(streams: &[StreamSum]) -> Vec<IncomeSeries> {
    let earning: Vec<_> = streams.iter().filter(|s| s.income > 0).collect();
    let alone = if earning.len() > SERIES {
        SERIES - 1
    } else {
        SERIES
    };
    let mut series: Vec<_> = earning
        .iter()
        .take(alone)
        .map(|sum| match &sum.stream {
            Some(stream) => IncomeSeries::Stream {
                id: stream.id,
                name: stream.name.clone(),
            },
            None => IncomeSeries::Without,
        })
        .collect();
    if earning.len() > alone {
        series.push(IncomeSeries::Others {
            count: u32::try_from(earning.len() - alone).unwrap_or(u32::MAX),
        });
    }
    series
}

fn months(
    year: i32,
    today: JournalDay,
    sums: &[MonthSum],
    streams: &[StreamSum],
    series: &[IncomeSeries],
) -> Vec<IncomeMonth> {
    // Which series a stream's money goes to: its own, or the last.
    let earning = streams.iter().filter(|s| s.income > 0);
    let place: HashMap<Option<StreamId>, usize> = earning
        .enumerate()
        .map(|(at, sum)| {
            let last = series.len().saturating_sub(1);
            (sum.stream.as_ref().map(|s| s.id), at.min(last))
        })
        .collect();
    (1..=12)
        .filter_map(|month| JournalDay::new(year, month, 1).map(|first| (month, first)))
        .map(|(month, first)| {
            let mut found = IncomeMonth {
                month: first,
                income: 0,
                expenses: 0,
                by_series: vec![0; series.len()],
                is_ahead: first > today,
            };
            for sum in sums.iter().filter(|s| s.month == month) {
                found.income = found.income.saturating_add(sum.income);
                found.expenses = found.expenses.saturating_add(sum.expenses);
                if let Some(series) = place.get(&sum.stream).and_then(|at| found.by_series.get_mut(*at)) {
                    *series = series.saturating_add(sum.income);
                }
            }
            found
        })
        .collect()
}

fn finding(months: &[IncomeMonth], income: i64, expenses: i64) -> IncomeFinding {
    // Of equal months the latest.
    let best = months.iter().max_by_key(|m| m.income).filter(|m| m.income > 0);
    match best {
        Some(best) => IncomeFinding::Best {
            side: income.saturating_sub(expenses),
            month: best.month,
            yen: best.income,
        },
        None if expenses > 0 => IncomeFinding::OnlyExpenses { expenses },
        None => IncomeFinding::Nothing,
    }
}
