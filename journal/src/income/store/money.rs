//! What only income and expense entries have.
use rusqlite::{Connection, OptionalExtension, params};

use crate::{error::Result, ids::EntryId, income::money::EntryIncome, journal::Tx};

pub fn of_entry(sql: &Connection, id: EntryId) -> Result<EntryIncome> {
    let found = sql
        .prepare_cached("SELECT stream_id, recurring, withheld FROM entry_income WHERE entry_id = ?1")?
        .query_row([id], |r| {
            Ok(EntryIncome {
                stream_id: r.get("stream_id")?,
                recurring: r.get("recurring")?,
                withheld: r.get("withheld")?,
            })
        })
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// An entry of which nothing is said has no row.
pub fn put(tx: &Tx<'_>, id: EntryId, what: EntryIncome) -> Result<()> {
    if what == EntryIncome::default() {
        tx.sql
            .prepare_cached("DELETE FROM entry_income WHERE entry_id = ?1")?
            .execute([id])?;
        return Ok(());
    }
    tx.sql
        .prepare_cached(
            "INSERT INTO entry_income (entry_id, stream_id, recurring, withheld) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (entry_id) DO UPDATE SET stream_id = ?2, recurring = ?3, withheld = ?4",
        )?
        .execute(params![id, what.stream_id, what.recurring, what.withheld])?;
    Ok(())
}

pub fn set_yen(tx: &Tx<'_>, id: EntryId, yen: Option<i64>) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE entry SET yen = ?2 WHERE id = ?1")?
        .execute(params![id, yen])?;
    Ok(())
}
