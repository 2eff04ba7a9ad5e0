//! The table of invoices.
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::{
    error::{Error, Result},
    ids::{EntryId, InvoiceId},
    income::invoices::{Invoice, InvoiceState, Payment},
    journal::Tx,
};

const INVOICE: &str = "SELECT i.id, i.stream_id, i.title, i.yen, i.withheld, i.recurring, i.issued_on, i.due_on, i.entry_id, \
                       i.note, e.day AS paid_on FROM income_invoice i LEFT JOIN entry e ON e.id = i.entry_id";

/// Where it stands is told by the day, so it is left open here.
fn invoice(r: &Row<'_>) -> rusqlite::Result<Invoice> {
    Ok(Invoice {
        id: r.get("id")?,
        stream_id: r.get("stream_id")?,
        title: r.get("title")?,
        yen: r.get("yen")?,
        withheld: r.get("withheld")?,
        recurring: r.get("recurring")?,
        issued_on: r.get("issued_on")?,
        due_on: r.get("due_on")?,
        paid_on: r.get("paid_on")?,
        entry_id: r.get("entry_id")?,
        note: r.get("note")?,
        state: InvoiceState::Open,
        days_over: 0,
    })
}

pub fn all(sql: &Connection) -> Result<Vec<Invoice>> {
    let mut statement = sql.prepare_cached(INVOICE)?;
    let rows = statement.query_map([], invoice)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn one(sql: &Connection, id: InvoiceId) -> Result<Invoice> {
    sql.prepare_cached(&format!("{INVOICE} WHERE i.id = ?1"))?
        .query_row([id], invoice)
        .optional()?
        .ok_or(Error::NotFound { what: "invoice" })
}

pub fn payments(sql: &Connection, of: &Invoice) -> Result<Vec<Payment>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, day, text, yen FROM entry WHERE kind = 'income' AND day >= ?1 AND yen IN (?2, ?3)
           AND NOT EXISTS (SELECT 1 FROM income_invoice WHERE entry_id = entry.id)
         ORDER BY day DESC, at DESC, id DESC LIMIT 5",
    )?;
    let rows = statement.query_map(params![of.issued_on, of.yen, of.yen - of.withheld], |r| {
        Ok(Payment {
            id: r.get("id")?,
            day: r.get("day")?,
            text: r.get("text")?,
            yen: r.get("yen")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn insert(tx: &Tx<'_>, i: &Invoice, created_at: &str) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO income_invoice
               (id, stream_id, title, yen, withheld, recurring, issued_on, due_on, entry_id, note, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, NULL, ?9, ?10)",
        )?
        .execute(params![
            i.id,
            i.stream_id,
            i.title,
            i.yen,
            i.withheld,
            i.recurring,
            i.issued_on,
            i.due_on,
            i.note,
            created_at
        ])?;
    Ok(())
}

/// Writes all but its payment.
pub fn update(tx: &Tx<'_>, i: &Invoice) -> Result<()> {
    tx.sql
        .prepare_cached(
            "UPDATE income_invoice SET stream_id = ?2, title = ?3, yen = ?4, withheld = ?5, recurring = ?6,
               issued_on = ?7, due_on = ?8, note = ?9 WHERE id = ?1",
        )?
        .execute(params![
            i.id,
            i.stream_id,
            i.title,
            i.yen,
            i.withheld,
            i.recurring,
            i.issued_on,
            i.due_on,
            i.note
        ])?;
    Ok(())
}

pub fn set_entry(tx: &Tx<'_>, id: InvoiceId, entry: EntryId) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE income_invoice SET entry_id = ?2 WHERE id = ?1")?
        .execute(params![id, entry])?;
    Ok(())
}

pub fn delete(tx: &Tx<'_>, id: InvoiceId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM income_invoice WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}
