//! Sums of money and minutes. What belongs to an activity of the kind main job is wages, not side income, and left out.
use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    calendar::JournalDay,
    error::Result,
    ids::{ActivityId, StreamId},
};

/// Entries of money beside the main job, with what only money has.
const SIDE: &str = "FROM entry e LEFT JOIN entry_income m ON m.entry_id = e.id LEFT JOIN activity a ON a.id = e.activity_id
    WHERE e.kind IN ('income', 'expense') AND (a.kind IS NULL OR a.kind <> 'main_job') AND e.day BETWEEN ?1 AND ?2";

/// Money of one stream (or of none) in one month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthSum {
    /// 1 to 12.
    pub month: u32,
    pub stream: Option<StreamId>,
    pub income: i64,
    /// Of the income, what comes again and again.
    pub recurring: i64,
    pub expenses: i64,
    pub withheld: i64,
}

/// One line of the tax return's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyLine {
    pub day: JournalDay,
    pub is_income: bool,
    pub stream: Option<String>,
    pub text: String,
    pub yen: i64,
    pub withheld: i64,
}

fn year_days(year: i32) -> [String; 2] {
    [format!("{year:04}-01-01"), format!("{year:04}-12-31")]
}

/// Side income of a calendar year: income minus expenses, in yen.
pub fn side_income(sql: &Connection, year: i32) -> Result<i64> {
    let query =
        format!("SELECT COALESCE(SUM(CASE e.kind WHEN 'income' THEN e.yen ELSE -e.yen END), 0) {SIDE}");
    Ok(sql
        .prepare_cached(&query)?
        .query_row(year_days(year), |r| r.get(0))?)
}

pub fn months(sql: &Connection, year: i32) -> Result<Vec<MonthSum>> {
    let query = format!(
        "SELECT CAST(substr(e.day, 6, 2) AS INTEGER) AS month, m.stream_id AS stream,
           SUM(CASE e.kind WHEN 'income' THEN COALESCE(e.yen, 0) ELSE 0 END) AS income,
           SUM(CASE WHEN e.kind = 'income' AND m.recurring = 1 THEN COALESCE(e.yen, 0) ELSE 0 END) AS recurring,
           SUM(CASE e.kind WHEN 'expense' THEN COALESCE(e.yen, 0) ELSE 0 END) AS expenses,
           SUM(COALESCE(m.withheld, 0)) AS withheld
         {SIDE} GROUP BY month, stream ORDER BY month"
    );
    let mut statement = sql.prepare_cached(&query)?;
    let rows = statement.query_map(year_days(year), |r| {
        Ok(MonthSum {
            month: r.get("month")?,
            stream: r.get("stream")?,
            income: r.get("income")?,
            recurring: r.get("recurring")?,
            expenses: r.get("expenses")?,
            withheld: r.get("withheld")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The first and the last year with money beside the main job.
pub fn years(sql: &Connection) -> Result<Option<(i32, i32)>> {
    let query = format!(
        "SELECT CAST(substr(MIN(e.day), 1, 4) AS INTEGER), CAST(substr(MAX(e.day), 1, 4) AS INTEGER) {SIDE}"
    );
    Ok(sql
        .prepare_cached(&query)?
        .query_row(["0000-01-01", "9999-12-31"], |r| {
            Ok(r.get::<_, Option<i32>>(0)?.zip(r.get(1)?))
        })
        .optional()?
        .flatten())
}

/// Minutes that entries of a year name, by stream: their own.
pub fn own_minutes(sql: &Connection, year: i32) -> Result<HashMap<StreamId, i64>> {
    let mut statement = sql.prepare_cached(
        "SELECT m.stream_id AS stream, SUM(e.minutes) AS minutes FROM entry_income m JOIN entry e ON e.id = m.entry_id
         WHERE m.stream_id IS NOT NULL AND e.minutes > 0 AND e.day BETWEEN ?1 AND ?2 GROUP BY stream",
    )?;
    let rows = statement.query_map(year_days(year), |r| Ok((r.get("stream")?, r.get("minutes")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Minutes that entries of a year name, by activity, without those that name a stream of their own. A log without an
/// activity counts for its habit's.
pub fn activity_minutes(sql: &Connection, year: i32) -> Result<HashMap<ActivityId, i64>> {
    let mut statement = sql.prepare_cached(
        "SELECT COALESCE(e.activity_id, h.activity_id) AS activity, SUM(e.minutes) AS minutes
         FROM entry e LEFT JOIN habit h ON h.id = e.habit_id LEFT JOIN habit_log l ON l.entry_id = e.id
           LEFT JOIN entry_income m ON m.entry_id = e.id
         WHERE e.day BETWEEN ?1 AND ?2 AND e.minutes > 0 AND m.stream_id IS NULL
           AND (l.outcome IS NULL OR l.outcome IN ('done', 'small'))
         GROUP BY activity HAVING activity IS NOT NULL",
    )?;
    let rows = statement.query_map(year_days(year), |r| Ok((r.get("activity")?, r.get("minutes")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn lines(sql: &Connection, year: i32) -> Result<Vec<MoneyLine>> {
    let query = format!(
        "SELECT e.day, e.kind, e.text, COALESCE(e.yen, 0) AS yen, COALESCE(m.withheld, 0) AS withheld,
           (SELECT name FROM income_stream WHERE id = m.stream_id) AS stream
         {SIDE} ORDER BY e.day, e.at, e.id"
    );
    let [first, last] = year_days(year);
    let mut statement = sql.prepare_cached(&query)?;
    let rows = statement.query_map(params![first, last], |r| {
        Ok(MoneyLine {
            day: r.get("day")?,
            is_income: r.get_ref("kind")?.as_str()? == "income",
            stream: r.get("stream")?,
            text: r.get("text")?,
            yen: r.get("yen")?,
            withheld: r.get("withheld")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
