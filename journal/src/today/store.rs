//! All SQL of Today's one table.
use rusqlite::{Connection, OptionalExtension, params};

use crate::{calendar::JournalDay, error::Result, journal::Tx};

/// What was answered to the word of care for a day, if anything: whether it's to be easy.
pub(super) fn care_answer(sql: &Connection, day: JournalDay) -> Result<Option<bool>> {
    let found = sql
        .prepare_cached("SELECT easy FROM care_answer WHERE day = ?1")?
        .query_row([day], |r| r.get("easy"))
        .optional()?;
    Ok(found)
}

pub(super) fn put_care_answer(tx: &Tx<'_>, day: JournalDay, easy: bool) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO care_answer (day, easy) VALUES (?1, ?2) ON CONFLICT (day) DO UPDATE SET easy = ?2",
        )?
        .execute(params![day, easy])?;
    Ok(())
}
