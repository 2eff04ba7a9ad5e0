//! Occurrences: each time that a reminder is due.
use chrono::{DateTime, NaiveDateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{instant, instant_or_none, subject, unreadable};
use crate::{
    error::{Error, Result},
    ids::{OccurrenceId, ReminderId},
    journal::Tx,
    reminders::{Due, Occurrence, State, Subject},
    time,
};

const LOCAL: &str = "%Y-%m-%dT%H:%M";
const OCCURRENCE: &str = "SELECT id, reminder_id, due_at, local_at, state, small, later_until, shown_at, changed_at FROM occurrence";

fn occurrence(r: &Row<'_>) -> rusqlite::Result<Occurrence> {
    Ok(Occurrence {
        id: r.get("id")?,
        reminder_id: r.get("reminder_id")?,
        due_at: instant(r, "due_at")?,
        local: NaiveDateTime::parse_from_str(r.get_ref("local_at")?.as_str()?, LOCAL)
            .map_err(|_| unreadable(r, "local_at"))?,
        state: State::of_word(r.get_ref("state")?.as_str()?).ok_or_else(|| unreadable(r, "state"))?,
        small: r.get("small")?,
        later_until: instant_or_none(r, "later_until")?,
        shown_at: instant_or_none(r, "shown_at")?,
        changed_at: instant(r, "changed_at")?,
    })
}

/// The occurrences that are due, shown or put off, earliest first.
pub fn open(sql: &Connection) -> Result<Vec<Occurrence>> {
    let mut statement = sql.prepare_cached(&format!(
        "{OCCURRENCE} WHERE state IN ('due', 'shown', 'later') ORDER BY due_at, id"
    ))?;
    let rows = statement.query_map([], occurrence)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Those of them that something may become of now, with what each is about: what is due or put off, what its own reminder
/// has outlived, and what is about a day before the one that began at `begins`. The rest only waits for an answer.
pub fn unsettled(sql: &Connection, begins: DateTime<Utc>) -> Result<Vec<(Occurrence, Subject)>> {
    let mut statement = sql.prepare_cached(
        "SELECT occurrence.id AS id, reminder_id, due_at, local_at, state, small, later_until, shown_at, changed_at,
           subject, habit_id, goal_id, milestone_id, person_id
         FROM occurrence JOIN reminder ON reminder.id = reminder_id
         WHERE state IN ('due', 'shown', 'later')
           AND (state <> 'shown' OR coalesce(later_until, due_at) < ?1 AND subject IN ('habit', 'checkin', 'stretch')
             OR reminder_id IN (SELECT reminder_id FROM occurrence WHERE state IN ('due', 'shown', 'later')
                                GROUP BY reminder_id HAVING count(*) > 1))
         ORDER BY due_at, occurrence.id",
    )?;
    let rows = statement.query_map([time::to_text(begins)], |r| Ok((occurrence(r)?, subject(r)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The next instant after `now` at which something open asks again, or has waited `seconds` for others.
pub fn next_open(sql: &Connection, now: DateTime<Utc>, seconds: i64) -> Result<Option<DateTime<Utc>>> {
    let next: Option<i64> = sql
        .prepare_cached(
            "SELECT min(at) FROM (
               SELECT unixepoch(coalesce(later_until, due_at)) + iif(state = 'due', ?2, 0) AS at
               FROM occurrence WHERE state IN ('due', 'later')) WHERE at > ?1",
        )?
        .query_row(params![now.timestamp(), seconds], |r| r.get(0))?;
    Ok(next.and_then(|at| DateTime::from_timestamp(at, 0)))
}

/// Of each reminder the last occurrence up to `now`, if it was missed and due after `since`; latest first.
pub fn missed_last(sql: &Connection, since: DateTime<Utc>, now: DateTime<Utc>) -> Result<Vec<Occurrence>> {
    let mut statement = sql.prepare_cached(&format!(
        "{OCCURRENCE} WHERE state = 'missed' AND due_at > ?1 AND due_at <= ?2
           AND NOT EXISTS (SELECT 1 FROM occurrence AS newer
                           WHERE newer.reminder_id = occurrence.reminder_id AND newer.local_at > occurrence.local_at
                             AND newer.due_at <= ?2)
         ORDER BY due_at DESC, id"
    ))?;
    let rows = statement.query_map(params![time::to_text(since), time::to_text(now)], occurrence)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Up to `now`, latest first, of one reminder or all; before another if that is given.
pub fn history(
    sql: &Connection,
    reminder: Option<ReminderId>,
    before: Option<OccurrenceId>,
    limit: u16,
    now: DateTime<Utc>,
) -> Result<Vec<Occurrence>> {
    let (due_at, id) = match before {
        Some(id) => (time::to_text(of_id(sql, id)?.due_at), id.to_string()),
        // After every text that an instant or an id can be.
        None => ("~".to_owned(), "~".to_owned()),
    };
    let mut statement = sql.prepare_cached(&format!(
        "{OCCURRENCE} WHERE (?1 IS NULL OR reminder_id = ?1) AND due_at <= ?2 AND (due_at, id) < (?3, ?4)
         ORDER BY due_at DESC, id DESC LIMIT ?5"
    ))?;
    let rows = statement.query_map(
        params![reminder, time::to_text(now), due_at, id, limit],
        occurrence,
    )?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn of_id(sql: &Connection, id: OccurrenceId) -> Result<Occurrence> {
    sql.prepare_cached(&format!("{OCCURRENCE} WHERE id = ?1"))?
        .query_row([id], occurrence)
        .optional()?
        .ok_or(Error::NotFound { what: "occurrence" })
}

/// The stored occurrence of that time of that reminder, and when it was stored.
pub fn stored(sql: &Connection, due: &Due) -> Result<Option<(OccurrenceId, DateTime<Utc>)>> {
    Ok(sql
        .prepare_cached("SELECT id, noted_at FROM occurrence WHERE reminder_id = ?1 AND local_at = ?2")?
        .query_row(
            params![due.reminder_id, due.local.format(LOCAL).to_string()],
            |r| Ok((r.get("id")?, instant(r, "noted_at")?)),
        )
        .optional()?)
}

pub fn insert(tx: &Tx<'_>, id: OccurrenceId, due: &Due) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO occurrence (id, reminder_id, due_at, local_at, state, noted_at, changed_at)
             VALUES (?1, ?2, ?3, ?4, 'due', ?5, ?5)",
        )?
        .execute(params![
            id,
            due.reminder_id,
            time::to_text(due.at),
            due.local.format(LOCAL).to_string(),
            time::to_text(tx.now.instant),
        ])?;
    Ok(())
}

/// It was stored by a clock that ran ahead: it begins anew.
pub fn begin_anew(tx: &Tx<'_>, id: OccurrenceId, due: &Due) -> Result<()> {
    tx.sql
        .prepare_cached(
            "UPDATE occurrence SET due_at = ?2, state = 'due', small = 0, later_until = NULL, shown_at = NULL, noted_at = ?3,
               changed_at = ?3 WHERE id = ?1",
        )?
        .execute(params![id, time::to_text(due.at), time::to_text(tx.now.instant)])?;
    Ok(())
}

pub fn set_state(tx: &Tx<'_>, id: OccurrenceId, state: State) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE occurrence SET state = ?2, changed_at = ?3 WHERE id = ?1")?
        .execute(params![id, state.word(), time::to_text(tx.now.instant)])?;
    Ok(())
}

/// It was done in the habit's small version.
pub fn set_small(tx: &Tx<'_>, id: OccurrenceId) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE occurrence SET small = 1 WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// A notice was shown.
pub fn set_shown(tx: &Tx<'_>, id: OccurrenceId, state: State) -> Result<()> {
    tx.sql
        .prepare_cached(
            "UPDATE occurrence SET state = ?2, shown_at = coalesce(shown_at, ?3), changed_at = ?3 WHERE id = ?1",
        )?
        .execute(params![id, state.word(), time::to_text(tx.now.instant)])?;
    Ok(())
}

pub fn put_off(tx: &Tx<'_>, id: OccurrenceId, until: DateTime<Utc>) -> Result<()> {
    tx.sql
        .prepare_cached(
            "UPDATE occurrence SET state = 'later', later_until = ?2, changed_at = ?3 WHERE id = ?1",
        )?
        .execute(params![id, time::to_text(until), time::to_text(tx.now.instant)])?;
    Ok(())
}

/// How many notices were shown first from `from` on and before `to`: what is shown at one instant is one notice.
pub fn notices_between(sql: &Connection, from: DateTime<Utc>, to: DateTime<Utc>) -> Result<u32> {
    Ok(sql
        .prepare_cached(
            "SELECT count(DISTINCT shown_at) FROM occurrence WHERE shown_at >= ?1 AND shown_at < ?2",
        )?
        .query_row([time::to_text(from), time::to_text(to)], |r| r.get(0))?)
}

/// Whether it was answered with done in that calendar year.
pub fn is_done_in(sql: &Connection, reminder: ReminderId, year: i32) -> Result<bool> {
    Ok(sql
        .prepare_cached(
            "SELECT 1 FROM occurrence WHERE reminder_id = ?1 AND state = 'done' AND local_at BETWEEN ?2 AND ?3",
        )?
        .exists(params![
            reminder,
            format!("{year:04}-01-01"),
            format!("{year:04}-12-32")
        ])?)
}
