//! All SQL of types of days, their plans, and audits by half hours.
use rusqlite::{Connection, OptionalExtension, Row, params, types::Type};

use super::{
    Block, DayType, TimeUse,
    audit::{Audit, Slot as HalfHour, SlotUse},
    types::Slot,
};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    ids::{ActivityId, AuditId, DayTypeId},
    journal::Tx,
};

fn day_type(r: &Row<'_>) -> rusqlite::Result<DayType> {
    let (slots, blocks): (String, String) = (r.get("slots")?, r.get("blocks")?);
    let slots: Vec<String> = read_json(r, "slots", &slots)?;
    // Start, end, what, activity.
    let blocks: Vec<(u16, u16, String, Option<ActivityId>)> = read_json(r, "blocks", &blocks)?;
    let mut weekdays: Vec<chrono::Weekday> = slots.iter().filter_map(|slot| slot.parse().ok()).collect();
    weekdays.sort_by_key(chrono::Weekday::num_days_from_monday);
    let mut blocks: Vec<Block> = blocks
        .into_iter()
        .map(|(start, end, what, activity)| Block {
            start,
            end,
            of: time_use(&what, activity),
        })
        .collect();
    blocks.sort_by_key(|block| block.start);
    Ok(DayType {
        id: r.get("id")?,
        name: r.get("name")?,
        weekdays,
        holidays: slots.iter().any(|slot| *slot == Slot::Holiday.text()),
        blocks,
        archived: r.get::<_, Option<String>>("archived_at")?.is_some(),
    })
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

/// Every type in the person's order, those put away too.
pub(super) fn types(sql: &Connection) -> Result<Vec<DayType>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, name, archived_at,
           (SELECT json_group_array(slot) FROM day_usual WHERE type_id = day_type.id) AS slots,
           (SELECT json_group_array(json_array(start_minute, end_minute, what, activity_id)) FROM day_block
             WHERE type_id = day_type.id) AS blocks
         FROM day_type ORDER BY position, id",
    )?;
    let rows = statement.query_map([], day_type)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether some type in use has a plan.
pub(crate) fn has_plan(sql: &Connection) -> Result<bool> {
    Ok(sql
        .prepare_cached(
            "SELECT 1 FROM day_block JOIN day_type ON day_type.id = type_id WHERE archived_at IS NULL LIMIT 1",
        )?
        .exists([])?)
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

/// The type is usual in exactly these slots.
pub(super) fn set_usual(tx: &Tx<'_>, id: DayTypeId, slots: &[Slot]) -> Result<()> {
    let wanted: Vec<String> = slots.iter().map(|slot| slot.text()).collect();
    tx.sql
        .prepare_cached(
            "DELETE FROM day_usual WHERE type_id = ?1 AND slot NOT IN (SELECT value FROM json_each(?2))",
        )?
        .execute(params![id, serde_json::to_string(&wanted)?])?;
    let mut put = tx.sql.prepare_cached(
        "INSERT INTO day_usual (slot, type_id) VALUES (?1, ?2)
         ON CONFLICT (slot) DO UPDATE SET type_id = ?2 WHERE type_id <> ?2",
    )?;
    for slot in wanted {
        put.execute(params![slot, id])?;
    }
    Ok(())
}

pub(super) fn set_archived(tx: &Tx<'_>, id: DayTypeId, at: Option<&str>) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE day_type SET archived_at = ?2 WHERE id = ?1")?
        .execute(params![id, at])?;
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

/// The type's day is exactly these blocks.
pub(super) fn set_blocks(tx: &Tx<'_>, id: DayTypeId, blocks: &[Block]) -> Result<()> {
    let starts: Vec<u16> = blocks.iter().map(|block| block.start).collect();
    tx.sql
        .prepare_cached(
            "DELETE FROM day_block WHERE type_id = ?1 AND start_minute NOT IN (SELECT value FROM json_each(?2))",
        )?
        .execute(params![id, serde_json::to_string(&starts)?])?;
    let mut put = tx.sql.prepare_cached(
        "INSERT INTO day_block (type_id, start_minute, end_minute, what, activity_id) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (type_id, start_minute) DO UPDATE SET end_minute = ?3, what = ?4, activity_id = ?5",
    )?;
    for block in blocks {
        let (what, activity) = use_columns(block.of);
        put.execute(params![id, block.start, block.end, what, activity])?;
    }
    Ok(())
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

fn audit(r: &Row<'_>) -> rusqlite::Result<Audit> {
    Ok(Audit {
        id: r.get("id")?,
        first_day: r.get("first_day")?,
        filled: r.get("filled")?,
        could: r.get("could")?,
    })
}

const AUDIT: &str = "SELECT id, first_day,
    (SELECT count(*) FROM hour_slot WHERE audit_id = hour_audit.id AND what IS NOT NULL) AS filled,
    (SELECT count(*) FROM hour_slot WHERE audit_id = hour_audit.id AND could) AS could FROM hour_audit";

/// Every audit, the latest week first.
pub(super) fn audits(sql: &Connection) -> Result<Vec<Audit>> {
    let mut statement = sql.prepare_cached(&format!("{AUDIT} ORDER BY first_day DESC, id DESC"))?;
    let rows = statement.query_map([], audit)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn one_audit(sql: &Connection, id: AuditId) -> Result<Audit> {
    sql.prepare_cached(&format!("{AUDIT} WHERE id = ?1"))?
        .query_row([id], audit)
        .optional()?
        .ok_or(Error::NotFound { what: "hour_audit" })
}

fn half_hour(r: &Row<'_>) -> rusqlite::Result<HalfHour> {
    let what: Option<String> = r.get("what")?;
    let word: String = r.get("word")?;
    let activity: Option<ActivityId> = r.get("activity_id")?;
    Ok(HalfHour {
        slot: r.get("slot")?,
        of: what.map(|what| SlotUse::of(&what, activity, word)),
        could: r.get("could")?,
    })
}

/// The half hours of an audit of which anything is said, in their order.
pub(super) fn slots(sql: &Connection, id: AuditId) -> Result<Vec<HalfHour>> {
    let mut statement = sql.prepare_cached(
        "SELECT slot, what, activity_id, word, could FROM hour_slot WHERE audit_id = ?1 ORDER BY slot",
    )?;
    let rows = statement.query_map([id], half_hour)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn insert_audit(tx: &Tx<'_>, id: AuditId, first_day: JournalDay, created_at: &str) -> Result<()> {
    tx.sql
        .prepare_cached("INSERT INTO hour_audit (id, first_day, created_at) VALUES (?1, ?2, ?3)")?
        .execute(params![id, first_day, created_at])?;
    Ok(())
}

pub(super) fn delete_audit(tx: &Tx<'_>, id: AuditId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM hour_audit WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// Writes one half hour; nothing is kept of one of which nothing is said.
pub(super) fn put_slot(tx: &Tx<'_>, id: AuditId, one: &HalfHour) -> Result<()> {
    if one.of.is_none() && !one.could {
        tx.sql
            .prepare_cached("DELETE FROM hour_slot WHERE audit_id = ?1 AND slot = ?2")?
            .execute(params![id, one.slot])?;
        return Ok(());
    }
    let (activity, word) = one.of.as_ref().map_or((None, ""), SlotUse::columns);
    tx.sql
        .prepare_cached(
            "INSERT INTO hour_slot (audit_id, slot, what, activity_id, word, could) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (audit_id, slot) DO UPDATE SET what = ?3, activity_id = ?4, word = ?5, could = ?6",
        )?
        .execute(params![
            id,
            one.slot,
            one.of.as_ref().map(SlotUse::as_str),
            activity,
            word,
            one.could
        ])?;
    Ok(())
}
