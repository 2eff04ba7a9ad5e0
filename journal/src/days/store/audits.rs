//! The SQL of audits by half hours.
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::{
    calendar::JournalDay,
    days::audit::{Audit, Slot as HalfHour, SlotUse},
    error::{Error, Result},
    ids::{ActivityId, AuditId},
    journal::Tx,
};

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
pub(in crate::days) fn audits(sql: &Connection) -> Result<Vec<Audit>> {
    let mut statement = sql.prepare_cached(&format!("{AUDIT} ORDER BY first_day DESC, id DESC"))?;
    let rows = statement.query_map([], audit)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(in crate::days) fn one_audit(sql: &Connection, id: AuditId) -> Result<Audit> {
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
pub(in crate::days) fn slots(sql: &Connection, id: AuditId) -> Result<Vec<HalfHour>> {
    let mut statement = sql.prepare_cached(
        "SELECT slot, what, activity_id, word, could FROM hour_slot WHERE audit_id = ?1 ORDER BY slot",
    )?;
    let rows = statement.query_map([id], half_hour)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(in crate::days) fn insert_audit(
    tx: &Tx<'_>,
    id: AuditId,
    first_day: JournalDay,
    created_at: &str,
) -> Result<()> {
    tx.sql
        .prepare_cached("INSERT INTO hour_audit (id, first_day, created_at) VALUES (?1, ?2, ?3)")?
        .execute(params![id, first_day, created_at])?;
    Ok(())
}

pub(in crate::days) fn delete_audit(tx: &Tx<'_>, id: AuditId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM hour_audit WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// Writes one half hour; nothing is kept of one of which nothing is said.
pub(in crate::days) fn put_slot(tx: &Tx<'_>, id: AuditId, one: &HalfHour) -> Result<()> {
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
