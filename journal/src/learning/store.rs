//! All SQL of the learning feature.
use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{LearningDeletion, LearningItem, LearningKind, LearningUse};
use crate::{
    calendar::JournalDay,
    entries::{self, EntryRow},
    error::{Error, Result},
    ids::{EntryId, LearningId, LearningUseId},
    journal::Tx,
};

const ITEM: &str = "SELECT i.id, i.kind, i.title, i.provider, i.activity_id, i.goal_id, i.started_on, i.target_on, \
                    i.finished_on, i.stopped_on, i.result, i.expires_on, i.yen, i.note";
/// Minutes of its entries, and how often it was used.
const SUMS: &str = "(SELECT COALESCE(SUM(e.minutes), 0) FROM entry_learning l JOIN entry e ON e.id = l.entry_id \
                    WHERE l.item_id = i.id) AS minutes, \
                    (SELECT COUNT(*) FROM learning_use WHERE item_id = i.id) AS uses";

fn item(r: &Row<'_>) -> rusqlite::Result<LearningItem> {
    let kind: String = r.get("kind")?;
    Ok(LearningItem {
        id: r.get("id")?,
        // The column's CHECK allows no other word.
        kind: LearningKind::ALL
            .into_iter()
            .find(|k| k.as_str() == kind)
            .unwrap_or(LearningKind::Other),
        title: r.get("title")?,
        provider: r.get("provider")?,
        activity_id: r.get("activity_id")?,
        goal_id: r.get("goal_id")?,
        started_on: r.get("started_on")?,
        target_on: r.get("target_on")?,
        finished_on: r.get("finished_on")?,
        stopped_on: r.get("stopped_on")?,
        result: r.get("result")?,
        expires_on: r.get("expires_on")?,
        yen: r.get("yen")?,
        note: r.get("note")?,
    })
}

fn item_with_sums(r: &Row<'_>) -> rusqlite::Result<(LearningItem, i64, u32)> {
    Ok((item(r)?, r.get("minutes")?, r.get("uses")?))
}

pub(super) fn all(sql: &Connection) -> Result<Vec<(LearningItem, i64, u32)>> {
    let mut statement = sql.prepare_cached(&format!("{ITEM}, {SUMS} FROM learning_item i"))?;
    let rows = statement.query_map([], item_with_sums)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn with_sums(sql: &Connection, id: LearningId) -> Result<(LearningItem, i64, u32)> {
    sql.prepare_cached(&format!("{ITEM}, {SUMS} FROM learning_item i WHERE i.id = ?1"))?
        .query_row([id], item_with_sums)
        .optional()?
        .ok_or(Error::NotFound { what: "learning" })
}

pub(super) fn one(sql: &Connection, id: LearningId) -> Result<LearningItem> {
    sql.prepare_cached(&format!("{ITEM} FROM learning_item i WHERE i.id = ?1"))?
        .query_row([id], item)
        .optional()?
        .ok_or(Error::NotFound { what: "learning" })
}

/// What an item is linked to, by name.
pub(super) struct Names {
    pub goal: Option<String>,
    pub activity: Option<String>,
}

pub(super) fn names(sql: &Connection, of: &LearningItem) -> Result<Names> {
    Ok(sql
        .prepare_cached(
            "SELECT (SELECT title FROM goal WHERE id = ?1) AS goal, (SELECT name FROM activity WHERE id = ?2) AS activity",
        )?
        .query_row(params![of.goal_id, of.activity_id], |r| {
            Ok(Names {
                goal: r.get("goal")?,
                activity: r.get("activity")?,
            })
        })?)
}

pub(super) fn linked_counts(sql: &Connection, id: LearningId) -> Result<LearningDeletion> {
    Ok(sql
        .prepare_cached(
            "SELECT (SELECT COUNT(*) FROM learning_use WHERE item_id = ?1) AS uses,
               (SELECT COUNT(*) FROM entry_learning WHERE item_id = ?1) AS entries",
        )?
        .query_row([id], |r| {
            Ok(LearningDeletion {
                uses: r.get("uses")?,
                entries_kept: r.get("entries")?,
            })
        })?)
}

/// Minutes from `first` to `last` by the first day of the month: entries of the kind learning, and all of a learning activity.
pub(super) fn month_minutes(
    sql: &Connection,
    first: JournalDay,
    last: JournalDay,
) -> Result<HashMap<JournalDay, i64>> {
    let mut statement = sql.prepare_cached(
        "SELECT substr(e.day, 1, 7) || '-01' AS month, SUM(e.minutes) AS minutes
         FROM entry e LEFT JOIN habit h ON h.id = e.habit_id LEFT JOIN habit_log l ON l.entry_id = e.id
           LEFT JOIN activity a ON a.id = COALESCE(e.activity_id, h.activity_id)
         WHERE e.day BETWEEN ?1 AND ?2 AND e.minutes > 0 AND (e.kind = 'learning' OR a.kind = 'learning')
           AND (l.outcome IS NULL OR l.outcome IN ('done', 'small'))
         GROUP BY month",
    )?;
    let rows = statement.query_map([first, last], |r| Ok((r.get("month")?, r.get("minutes")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The newest entries of an item, and how many there are.
pub(super) fn entries(sql: &Connection, id: LearningId, most: u32) -> Result<(Vec<EntryRow>, u32)> {
    let count = sql
        .prepare_cached("SELECT COUNT(*) FROM entry_learning WHERE item_id = ?1")?
        .query_row([id], |r| r.get(0))?;
    let mut statement = sql.prepare_cached(
        "SELECT e.id FROM entry_learning l JOIN entry e ON e.id = l.entry_id WHERE l.item_id = ?1
         ORDER BY e.day DESC, e.at DESC, e.id DESC LIMIT ?2",
    )?;
    let ids = statement.query_map(params![id, most], |r| r.get::<_, EntryId>(0))?;
    let rows = ids
        .map(|id| entries::entry(sql, id?))
        .collect::<Result<Vec<_>>>()?;
    Ok((rows, count))
}

pub(super) fn uses(sql: &Connection, id: LearningId) -> Result<Vec<LearningUse>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, day, text FROM learning_use WHERE item_id = ?1 ORDER BY day DESC, id DESC",
    )?;
    let rows = statement.query_map([id], |r| {
        Ok(LearningUse {
            id: r.get("id")?,
            day: r.get("day")?,
            text: r.get("text")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn insert(tx: &Tx<'_>, i: &LearningItem, created_at: &str) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO learning_item (id, kind, title, provider, activity_id, goal_id, started_on, target_on, finished_on,
               stopped_on, result, expires_on, yen, note, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
        )?
        .execute(params![
            i.id,
            i.kind.as_str(),
            i.title,
            i.provider,
            i.activity_id,
            i.goal_id,
            i.started_on,
            i.target_on,
            i.finished_on,
            i.stopped_on,
            i.result,
            i.expires_on,
            i.yen,
            i.note,
            created_at
        ])?;
    Ok(())
}

pub(super) fn update(tx: &Tx<'_>, i: &LearningItem) -> Result<()> {
    tx.sql
        .prepare_cached(
            "UPDATE learning_item SET kind = ?2, title = ?3, provider = ?4, activity_id = ?5, goal_id = ?6, started_on = ?7,
               target_on = ?8, finished_on = ?9, stopped_on = ?10, result = ?11, expires_on = ?12, yen = ?13, note = ?14
             WHERE id = ?1",
        )?
        .execute(params![
            i.id,
            i.kind.as_str(),
            i.title,
            i.provider,
            i.activity_id,
            i.goal_id,
            i.started_on,
            i.target_on,
            i.finished_on,
            i.stopped_on,
            i.result,
            i.expires_on,
            i.yen,
            i.note
        ])?;
    Ok(())
}

pub(super) fn set_started(tx: &Tx<'_>, id: LearningId, day: JournalDay) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE learning_item SET started_on = ?2 WHERE id = ?1")?
        .execute(params![id, day])?;
    Ok(())
}

pub(super) fn delete(tx: &Tx<'_>, id: LearningId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM learning_item WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

pub(super) fn link(tx: &Tx<'_>, entry: EntryId, item: LearningId) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO entry_learning (entry_id, item_id) VALUES (?1, ?2) ON CONFLICT (entry_id) DO UPDATE SET item_id = ?2",
        )?
        .execute(params![entry, item])?;
    Ok(())
}

pub(super) fn unlink(tx: &Tx<'_>, entry: EntryId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM entry_learning WHERE entry_id = ?1")?
        .execute([entry])?;
    Ok(())
}

pub(super) fn insert_use(tx: &Tx<'_>, item: LearningId, of: &LearningUse) -> Result<()> {
    tx.sql
        .prepare_cached("INSERT INTO learning_use (id, item_id, day, text) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![of.id, item, of.day, of.text])?;
    Ok(())
}

pub(super) fn update_use(tx: &Tx<'_>, of: &LearningUse) -> Result<()> {
    let changed = tx
        .sql
        .prepare_cached("UPDATE learning_use SET day = ?2, text = ?3 WHERE id = ?1")?
        .execute(params![of.id, of.day, of.text])?;
    found(changed)
}

pub(super) fn delete_use(tx: &Tx<'_>, id: LearningUseId) -> Result<()> {
    let deleted = tx
        .sql
        .prepare_cached("DELETE FROM learning_use WHERE id = ?1")?
        .execute([id])?;
    found(deleted)
}

fn found(rows: usize) -> Result<()> {
    match rows {
        0 => Err(Error::NotFound { what: "use" }),
        _ => Ok(()),
    }
}

/// How many courses, books and certificates are written down, and the last day on which something learnt was used.
pub fn noted_and_used(sql: &Connection) -> Result<(u32, Option<JournalDay>)> {
    Ok(sql
        .prepare_cached(
            "SELECT (SELECT count(*) FROM learning_item) AS noted, (SELECT max(day) FROM learning_use) AS used",
        )?
        .query_row([], |r| Ok((r.get("noted")?, r.get("used")?)))?)
}
