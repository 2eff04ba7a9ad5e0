//! The table of applications.
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::{
    error::{Error, Result},
    ids::ApplicationId,
    income::applications::{Application, ApplicationState},
    journal::Tx,
};

const APPLICATION: &str = "SELECT id, stream_id, title, state, applied_on, changed_on, next_on, yen, note \
                           FROM income_application";

fn application(r: &Row<'_>) -> rusqlite::Result<Application> {
    let state: String = r.get("state")?;
    Ok(Application {
        id: r.get("id")?,
        stream_id: r.get("stream_id")?,
        title: r.get("title")?,
        // The column's CHECK allows no other word.
        state: ApplicationState::ALL
            .into_iter()
            .find(|s| s.as_str() == state)
            .unwrap_or(ApplicationState::Applied),
        applied_on: r.get("applied_on")?,
        changed_on: r.get("changed_on")?,
        next_on: r.get("next_on")?,
        yen: r.get("yen")?,
        note: r.get("note")?,
        is_due: false,
    })
}

pub fn all(sql: &Connection) -> Result<Vec<Application>> {
    let mut statement = sql.prepare_cached(APPLICATION)?;
    let rows = statement.query_map([], application)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn one(sql: &Connection, id: ApplicationId) -> Result<Application> {
    sql.prepare_cached(&format!("{APPLICATION} WHERE id = ?1"))?
        .query_row([id], application)
        .optional()?
        .ok_or(Error::NotFound { what: "application" })
}

pub fn insert(tx: &Tx<'_>, a: &Application, created_at: &str) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO income_application
               (id, stream_id, title, state, applied_on, changed_on, next_on, yen, note, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            a.id,
            a.stream_id,
            a.title,
            a.state.as_str(),
            a.applied_on,
            a.changed_on,
            a.next_on,
            a.yen,
            a.note,
            created_at
        ])?;
    Ok(())
}

pub fn update(tx: &Tx<'_>, a: &Application) -> Result<()> {
    tx.sql
        .prepare_cached(
            "UPDATE income_application SET stream_id = ?2, title = ?3, state = ?4, applied_on = ?5, changed_on = ?6,
               next_on = ?7, yen = ?8, note = ?9 WHERE id = ?1",
        )?
        .execute(params![
            a.id,
            a.stream_id,
            a.title,
            a.state.as_str(),
            a.applied_on,
            a.changed_on,
            a.next_on,
            a.yen,
            a.note
        ])?;
    Ok(())
}

pub fn delete(tx: &Tx<'_>, id: ApplicationId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM income_application WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}
