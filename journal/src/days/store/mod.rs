//! All SQL of types of days and their plans; that of audits by half hours is in `audits.rs`.
mod audits;

use std::collections::BTreeMap;

use rusqlite::{
    Connection, OptionalExtension, Row, params,
    types::{FromSql, Type},
};

pub(super) use self::audits::{audits, delete_audit, insert_audit, one_audit, put_slot, slots};
use super::{
    Block, DayType, TimeUse,
    held::{Held, Plan},
    types::Slot,
};
use crate::{
    calendar::JournalDay,
    error::Result,
    ids::{ActivityId, DayTypeId},
    journal::Tx,
};

fn day_type(r: &Row<'_>) -> rusqlite::Result<DayType> {
    let slots: String = r.get("slots")?;
    let slots: Vec<String> = read_json(r, "slots", &slots)?;
    let mut weekdays: Vec<chrono::Weekday> = slots.iter().filter_map(|slot| slot.parse().ok()).collect();
    weekdays.sort_by_key(chrono::Weekday::num_days_from_monday);
    Ok(DayType {
        id: r.get("id")?,
        name: r.get("name")?,
        weekdays,
        holidays: slots.iter().any(|slot| *slot == Slot::Holiday.text()),
        blocks: blocks(r)?,
        since: r.get("since")?,
        archived: r.get("away")?,
    })
}

fn blocks(r: &Row<'_>) -> rusqlite::Result<Vec<Block>> {
    let text: String = r.get("blocks")?;
    // Start, end, what, activity.
    let all: Vec<(u16, u16, String, Option<ActivityId>)> = read_json(r, "blocks", &text)?;
    let mut blocks: Vec<Block> = all
        .into_iter()
        .map(|(start, end, what, activity)| Block {
            start,
            end,
            of: time_use(&what, activity),
        })
        .collect();
    blocks.sort_by_key(|block| block.start);
    Ok(blocks)
}

fn read_json<T: serde::de::DeserializeOwned>(
    r: &Row<'_>,
    column: &'static str,
    text: &str,
) -> rusqlite::Result<T> {
    serde_json::from_str(text).map_err(|problem| {
        let index = r.as_ref().column_index(column).unwrap_or_default();
        rusqlite::Error::FromSqlConversionFailure(index, Type::Text, Box::new(problem))
    })
}

/// The column's CHECK allows no other word. What was planned for an activity that is gone is still something.
fn time_use(what: &str, activity: Option<ActivityId>) -> TimeUse {
    match (what, activity) {
        ("activity", Some(id)) => TimeUse::Activity { id },
        ("sleep", _) => TimeUse::Sleep,
        ("free", _) => TimeUse::Free,
        _ => TimeUse::Other,
    }
}

fn use_columns(of: TimeUse) -> (&'static str, Option<ActivityId>) {
    match of {
        TimeUse::Activity { id } => ("activity", Some(id)),
        TimeUse::Sleep => ("sleep", None),
        TimeUse::Free => ("free", None),
        TimeUse::Other => ("other", None),
    }
}

/// Every type in the person's order, those put away too, as they are on a day; without one as they were changed last.
pub(super) fn types(sql: &Connection, on: Option<JournalDay>) -> Result<Vec<DayType>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, name,
           CASE WHEN p.from_day > (SELECT min(from_day) FROM day_plan WHERE type_id = t.id) THEN p.from_day END AS since,
           COALESCE((SELECT away FROM day_away WHERE type_id = t.id AND from_day <= ?1 ORDER BY from_day DESC LIMIT 1), 0)
             AS away,
           (SELECT json_group_array(slot) FROM day_usual u WHERE type_id = t.id AND from_day =
             (SELECT COALESCE(max(from_day) FILTER (WHERE from_day <= ?1), min(from_day)) FROM day_usual WHERE slot = u.slot))
             AS slots,
           (SELECT json_group_array(json_array(start_minute, end_minute, what, activity_id)) FROM day_block b
             WHERE b.type_id = t.id AND b.from_day = p.from_day) AS blocks
         FROM day_type t LEFT JOIN day_plan p ON p.type_id = t.id AND p.from_day =
           (SELECT COALESCE(max(from_day) FILTER (WHERE from_day <= ?1), min(from_day)) FROM day_plan WHERE type_id = t.id)
         ORDER BY position, id",
    )?;
    let on = on.map_or_else(|| "9999-12-31".to_owned(), |day| day.to_string());
    let rows = statement.query_map([on], day_type)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether some type in use has a plan.
pub(crate) fn has_plan(sql: &Connection) -> Result<bool> {
    Ok(sql
        .prepare_cached(
            "SELECT 1 FROM day_block b
             WHERE from_day = (SELECT max(from_day) FROM day_plan WHERE type_id = b.type_id)
               AND NOT COALESCE((SELECT away FROM day_away WHERE type_id = b.type_id ORDER BY from_day DESC LIMIT 1), 0)
             LIMIT 1",
        )?
        .exists([])?)
}

/// Which type each weekday, and holidays, were usually of, up to `last`; the first in any case.
pub(super) fn usual(sql: &Connection, last: JournalDay) -> Result<BTreeMap<String, Held<Option<DayTypeId>>>> {
    held(
        sql,
        "SELECT slot AS of, from_day, type_id AS held FROM day_usual u
         WHERE from_day <= ?1 OR from_day = (SELECT min(from_day) FROM day_usual WHERE slot = u.slot)",
        last,
    )
}

/// When each type was put away and taken out again, up to `last`.
pub(super) fn away(sql: &Connection, last: JournalDay) -> Result<BTreeMap<DayTypeId, Held<bool>>> {
    held(
        sql,
        "SELECT type_id AS of, from_day, away AS held FROM day_away WHERE from_day <= ?1",
        last,
    )
}

fn held<K: FromSql + Ord, T: FromSql>(
    sql: &Connection,
    select: &str,
    last: JournalDay,
) -> Result<BTreeMap<K, Held<T>>> {
    let mut statement = sql.prepare_cached(select)?;
    let rows = statement.query_map([last], |r| Ok((r.get("of")?, r.get("from_day")?, r.get("held")?)))?;
    let mut all: BTreeMap<K, Held<T>> = BTreeMap::new();
    for row in rows {
        let (of, from, held) = row?;
        all.entry(of).or_default().put(from, held);
    }
    Ok(all)
}

/// The plans that hold on any day from `first` to `last`, and the first of all.
pub(super) fn plans(
    sql: &Connection,
    first: JournalDay,
    last: JournalDay,
) -> Result<BTreeMap<DayTypeId, Held<Plan>>> {
    let mut statement = sql.prepare_cached(
        "SELECT type_id, from_day,
           (SELECT min(from_day) FROM day_plan WHERE type_id = p.type_id) AS beginning,
           (SELECT min(from_day) FROM day_plan WHERE type_id = p.type_id AND from_day > p.from_day) AS next,
           (SELECT json_group_array(json_array(start_minute, end_minute, what, activity_id)) FROM day_block b
             WHERE b.type_id = p.type_id AND b.from_day = p.from_day) AS blocks
         FROM day_plan p WHERE from_day = beginning OR from_day <= ?2 AND from_day >=
           (SELECT max(from_day) FROM day_plan WHERE type_id = p.type_id AND from_day <= max(?1, beginning))",
    )?;
    let rows = statement.query_map([first, last], |r| {
        let (from, beginning): (JournalDay, JournalDay) = (r.get("from_day")?, r.get("beginning")?);
        let plan = Plan {
            blocks: blocks(r)?,
            from: (from > beginning).then_some(from),
            next: r.get("next")?,
        };
        Ok((r.get("type_id")?, from, plan))
    })?;
    let mut all: BTreeMap<DayTypeId, Held<Plan>> = BTreeMap::new();
    for row in rows {
        let (id, from, plan) = row?;
        all.entry(id).or_default().put(from, plan);
    }
    Ok(all)
}

/// The days from `first` to `last` that were given a type, in order.
pub(super) fn choices(
    sql: &Connection,
    first: JournalDay,
    last: JournalDay,
) -> Result<Vec<(JournalDay, DayTypeId)>> {
    let mut statement =
        sql.prepare_cached("SELECT day, type_id FROM day_choice WHERE day BETWEEN ?1 AND ?2 ORDER BY day")?;
    let rows = statement.query_map([first, last], |r| Ok((r.get("day")?, r.get("type_id")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn days_given(sql: &Connection, id: DayTypeId) -> Result<u32> {
    Ok(sql
        .prepare_cached("SELECT count(*) FROM day_choice WHERE type_id = ?1")?
        .query_row([id], |r| r.get(0))?)
}

pub(super) fn insert_type(tx: &Tx<'_>, id: DayTypeId, name: &str, created_at: &str) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO day_type (id, name, position, created_at)
             VALUES (?1, ?2, (SELECT COALESCE(MAX(position), -1) + 1 FROM day_type), ?3)",
        )?
        .execute(params![id, name, created_at])?;
    Ok(())
}

pub(super) fn rename_type(tx: &Tx<'_>, id: DayTypeId, name: &str) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE day_type SET name = ?2 WHERE id = ?1")?
        .execute(params![id, name])?;
    Ok(())
}

/// From a day on the type is usual in exactly these slots. What was to hold from a later day is gone: it was said on a clock
/// that ran ahead. What changes nothing leaves no trace.
pub(super) fn set_usual(tx: &Tx<'_>, id: DayTypeId, slots: &[Slot], from: JournalDay) -> Result<()> {
    for slot in Slot::ALL {
        let wanted = slots.contains(&slot);
        let on = usual_slot(tx, slot, Some(from))?;
        let latest = usual_slot(tx, slot, None)?;
        if [on, latest].iter().all(|of| wanted == (*of == Some(id))) {
            continue;
        }
        let to = if wanted {
            Some(id)
        } else {
            on.filter(|of| *of != id)
        };
        tx.sql
            .prepare_cached("DELETE FROM day_usual WHERE slot = ?1 AND from_day >= ?2")?
            .execute(params![slot.text(), from])?;
        if usual_slot(tx, slot, Some(from))? != to {
            tx.sql
                .prepare_cached("INSERT INTO day_usual (slot, from_day, type_id) VALUES (?1, ?2, ?3)")?
                .execute(params![slot.text(), from, to])?;
        }
    }
    Ok(())
}

/// Of which type a slot usually is on a day, or was said last to be.
fn usual_slot(tx: &Tx<'_>, slot: Slot, on: Option<JournalDay>) -> Result<Option<DayTypeId>> {
    let found = tx
        .sql
        .prepare_cached(
            "SELECT type_id FROM day_usual WHERE slot = ?1 AND (?2 IS NULL OR from_day <= ?2) ORDER BY from_day DESC LIMIT 1",
        )?
        .query_row(params![slot.text(), on], |r| r.get(0))
        .optional()?;
    Ok(found.flatten())
}

/// From a day on the type is put away, or in use.
pub(super) fn set_away(tx: &Tx<'_>, id: DayTypeId, away: bool, from: JournalDay) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM day_away WHERE type_id = ?1 AND from_day >= ?2")?
        .execute(params![id, from])?;
    let before: Option<bool> = tx
        .sql
        .prepare_cached("SELECT away FROM day_away WHERE type_id = ?1 ORDER BY from_day DESC LIMIT 1")?
        .query_row([id], |r| r.get(0))
        .optional()?;
    if before.unwrap_or_default() != away {
        tx.sql
            .prepare_cached("INSERT INTO day_away (type_id, from_day, away) VALUES (?1, ?2, ?3)")?
            .execute(params![id, from, away])?;
    }
    Ok(())
}

pub(super) fn set_position(tx: &Tx<'_>, id: DayTypeId, position: usize) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE day_type SET position = ?2 WHERE id = ?1")?
        .execute(params![id, position as i64])?;
    Ok(())
}

pub(super) fn delete_type(tx: &Tx<'_>, id: DayTypeId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM day_type WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// From a day on the type's day is exactly these blocks, which are in their order.
pub(super) fn set_plan(tx: &Tx<'_>, id: DayTypeId, blocks: &[Block], from: JournalDay) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM day_plan WHERE type_id = ?1 AND from_day > ?2")?
        .execute(params![id, from])?;
    let before = plans(tx.sql, from.previous(), from.previous())?;
    let before = before.get(&id).and_then(|held| held.on(from.previous()));
    if before.map_or(&[][..], |plan| &plan.blocks) == blocks {
        tx.sql
            .prepare_cached("DELETE FROM day_plan WHERE type_id = ?1 AND from_day = ?2")?
            .execute(params![id, from])?;
        return Ok(());
    }
    tx.sql
        .prepare_cached("INSERT INTO day_plan (type_id, from_day) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
        .execute(params![id, from])?;
    let starts: Vec<u16> = blocks.iter().map(|block| block.start).collect();
    tx.sql
        .prepare_cached(
            "DELETE FROM day_block WHERE type_id = ?1 AND from_day = ?2
               AND start_minute NOT IN (SELECT value FROM json_each(?3))",
        )?
        .execute(params![id, from, serde_json::to_string(&starts)?])?;
    let mut put = tx.sql.prepare_cached(
        "INSERT INTO day_block (type_id, from_day, start_minute, end_minute, what, activity_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (type_id, from_day, start_minute) DO UPDATE SET end_minute = ?4, what = ?5, activity_id = ?6",
    )?;
    for block in blocks {
        let (what, activity) = use_columns(block.of);
        put.execute(params![id, from, block.start, block.end, what, activity])?;
    }
    Ok(())
}

/// How many plans a type had before the one that it has now.
pub(super) fn earlier_plans(sql: &Connection, id: DayTypeId) -> Result<u32> {
    let plans: u32 = sql
        .prepare_cached("SELECT count(*) FROM day_plan WHERE type_id = ?1")?
        .query_row([id], |r| r.get(0))?;
    Ok(plans.saturating_sub(1))
}

/// Gives a day a type, or takes it back.
pub(super) fn set_choice(tx: &Tx<'_>, day: JournalDay, id: Option<DayTypeId>) -> Result<()> {
    match id {
        Some(id) => tx
            .sql
            .prepare_cached(
                "INSERT INTO day_choice (day, type_id) VALUES (?1, ?2) ON CONFLICT (day) DO UPDATE SET type_id = ?2",
            )?
            .execute(params![day, id])?,
        None => tx
            .sql
            .prepare_cached("DELETE FROM day_choice WHERE day = ?1")?
            .execute([day])?,
    };
    Ok(())
}
