//! The table of streams.
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::{
    error::{Error, Result},
    ids::StreamId,
    income::streams::{Stream, StreamDeletion, StreamKind},
    journal::Tx,
};

const STREAM: &str = "SELECT id, name, kind, activity_id, recurring, note, archived_at FROM income_stream";

fn stream(r: &Row<'_>) -> rusqlite::Result<Stream> {
    let kind: String = r.get("kind")?;
    Ok(Stream {
        id: r.get("id")?,
        name: r.get("name")?,
        // The column's CHECK allows no other word.
        kind: StreamKind::ALL
            .into_iter()
            .find(|k| k.as_str() == kind)
            .unwrap_or(StreamKind::Other),
        activity_id: r.get("activity_id")?,
        recurring: r.get("recurring")?,
        note: r.get("note")?,
        archived: r.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}

pub fn all(sql: &Connection) -> Result<Vec<Stream>> {
    let mut statement = sql.prepare_cached(&format!("{STREAM} ORDER BY position, id"))?;
    let rows = statement.query_map([], stream)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn one(sql: &Connection, id: StreamId) -> Result<Stream> {
    sql.prepare_cached(&format!("{STREAM} WHERE id = ?1"))?
        .query_row([id], stream)
        .optional()?
        .ok_or(Error::NotFound { what: "stream" })
}

pub fn linked_counts(sql: &Connection, id: StreamId) -> Result<StreamDeletion> {
    Ok(sql
        .prepare_cached(
            "SELECT (SELECT COUNT(*) FROM income_invoice WHERE stream_id = ?1) AS invoices,
               (SELECT COUNT(*) FROM entry_income WHERE stream_id = ?1) AS entries,
               (SELECT COUNT(*) FROM income_application WHERE stream_id = ?1) AS applications",
        )?
        .query_row([id], |r| {
            Ok(StreamDeletion {
                invoices: r.get("invoices")?,
                entries_kept: r.get("entries")?,
                applications_kept: r.get("applications")?,
            })
        })?)
}

pub fn insert(tx: &Tx<'_>, s: &Stream, created_at: &str) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO income_stream (id, name, kind, activity_id, recurring, note, position, archived_at, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT COALESCE(MAX(position), -1) + 1 FROM income_stream), NULL, ?7)",
        )?
        .execute(params![
            s.id,
            s.name,
            s.kind.as_str(),
            s.activity_id,
            s.recurring,
            s.note,
            created_at
        ])?;
    Ok(())
}

pub fn update(tx: &Tx<'_>, s: &Stream) -> Result<()> {
    tx.sql
        .prepare_cached(
            "UPDATE income_stream SET name = ?2, kind = ?3, activity_id = ?4, recurring = ?5, note = ?6 WHERE id = ?1",
        )?
        .execute(params![
            s.id,
            s.name,
            s.kind.as_str(),
            s.activity_id,
            s.recurring,
            s.note
        ])?;
    Ok(())
}

pub fn set_archived(tx: &Tx<'_>, id: StreamId, at: Option<&str>) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE income_stream SET archived_at = ?2 WHERE id = ?1")?
        .execute(params![id, at])?;
    Ok(())
}

pub fn set_position(tx: &Tx<'_>, id: StreamId, position: usize) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE income_stream SET position = ?2 WHERE id = ?1")?
        .execute(params![id, position as i64])?;
    Ok(())
}

pub fn delete(tx: &Tx<'_>, id: StreamId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM income_stream WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}
