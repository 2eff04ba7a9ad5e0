//! Undo and redo: the rows of one action, put back or done again, or a reason why not.
use rusqlite::{Connection, OptionalExtension, params, params_from_iter, types::Value as Sql};
use serde_json::Value;

use super::{
    ActionNote, Step,
    capture::{self, Table},
};
use crate::{
    error::{Error, Result},
    journal::SCHEMA,
};

/// Puts back the rows of the last action that is not undone.
pub fn undo(tx: &Connection) -> Result<Option<ActionNote>> {
    travel(
        tx,
        "SELECT id, code, args, schema FROM history_action WHERE state = 'done' ORDER BY id DESC LIMIT 1",
        Step::Undone,
    )
}

/// The action that [`undo`] would take back.
pub fn undoable(sql: &Connection) -> Result<Option<i64>> {
    let last = "SELECT id FROM history_action WHERE state = 'done' ORDER BY id DESC LIMIT 1";
    Ok(sql.query_row(last, [], |r| r.get(0)).optional()?)
}

/// Does again the action that was undone last.
pub fn redo(tx: &Connection) -> Result<Option<ActionNote>> {
    travel(
        tx,
        "SELECT id, code, args, schema FROM history_action WHERE state = 'undone' ORDER BY id LIMIT 1",
        Step::Redone,
    )
}

fn travel(tx: &Connection, pick: &str, step: Step) -> Result<Option<ActionNote>> {
    let picked = tx
        .query_row(pick, [], |r| {
            Ok((
                r.get::<_, i64>(0)?,
                r.get::<_, String>(1)?,
                r.get::<_, String>(2)?,
                r.get::<_, i64>(3)?,
            ))
        })
        .optional()?;
    let Some((id, code, args, schema)) = picked else {
        return Ok(None);
    };
    if schema != SCHEMA {
        return Err(Error::refused("error-undo-older-version"));
    }
    // Rows come back in any order; what links them is checked at the end.
    tx.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let mut changes = changes_of(tx, id)?;
    if step == Step::Undone {
        changes.reverse();
    }
    for change in changes {
        let (from, to) = match step {
            Step::Undone => (change.after, change.before),
            Step::Done | Step::Redone => (change.before, change.after),
        };
        put(tx, &capture::table(tx, change.table)?, &change.key, from, to)?;
    }
    let state = if step == Step::Undone { "undone" } else { "done" };
    tx.execute(
        "UPDATE history_action SET state = ?2 WHERE id = ?1",
        params![id, state],
    )?;
    Ok(Some(ActionNote {
        id,
        code,
        args: serde_json::from_str(&args)?,
        step,
    }))
}

struct Change {
    table: String,
    key: Vec<Value>,
    before: Option<Value>,
    after: Option<Value>,
}

fn changes_of(tx: &Connection, id: i64) -> Result<Vec<Change>> {
    let mut statement = tx.prepare_cached(
        "SELECT tbl, key, before, after FROM history_change WHERE action_id = ?1 ORDER BY seq",
    )?;
    let mut rows = statement.query([id])?;
    let mut changes = Vec::new();
    while let Some(r) = rows.next()? {
        let row = |i| -> Result<Option<Value>> {
            Ok(r.get::<_, Option<String>>(i)?
                .map(|s| serde_json::from_str(&s))
                .transpose()?)
        };
        let key = serde_json::from_str(&r.get::<_, String>(1)?)?;
        changes.push(Change {
            table: r.get(0)?,
            key,
            before: row(2)?,
            after: row(3)?,
        });
    }
    Ok(changes)
}

/// Brings one row from `from` to `to`, if it still is as `from`.
fn put(tx: &Connection, table: &Table, key: &[Value], from: Option<Value>, to: Option<Value>) -> Result<()> {
    let key: Vec<Sql> = key.iter().map(to_sql).collect();
    let select = format!(
        "SELECT {} FROM main.{} WHERE {}",
        table.row_json(""),
        table.name,
        table.key_clause()
    );
    let current = tx
        .prepare_cached(&select)?
        .query_row(params_from_iter(&key), |r| r.get::<_, String>(0))
        .optional()?
        .map(|s| serde_json::from_str::<Value>(&s))
        .transpose()?;
    // A cascade of this very step may have taken the row away already.
    if current == to {
        return Ok(());
    }
    if current != from {
        return Err(Error::refused("error-undo-changed-since"));
    }
    match to {
        None => {
            let delete = format!("DELETE FROM main.{} WHERE {}", table.name, table.key_clause());
            tx.prepare_cached(&delete)?.execute(params_from_iter(&key))?;
        }
        Some(row) => {
            let values = table
                .columns
                .iter()
                .map(|c| to_sql(row.get(c).unwrap_or(&Value::Null)));
            let names: Vec<_> = table.columns.iter().map(|c| format!("\"{c}\"")).collect();
            if from.is_none() {
                let marks: Vec<_> = (1..=names.len()).map(|i| format!("?{i}")).collect();
                let insert = format!(
                    "INSERT INTO main.{} ({}) VALUES ({})",
                    table.name,
                    names.join(", "),
                    marks.join(", ")
                );
                tx.prepare_cached(&insert)?.execute(params_from_iter(values))?;
            } else {
                let sets: Vec<_> = names
                    .iter()
                    .enumerate()
                    .map(|(i, n)| format!("{n} = ?{}", i + 1 + key.len()))
                    .collect();
                let update = format!(
                    "UPDATE main.{} SET {} WHERE {}",
                    table.name,
                    sets.join(", "),
                    table.key_clause()
                );
                tx.prepare_cached(&update)?
                    .execute(params_from_iter(key.iter().cloned().chain(values)))?;
            }
        }
    }
    Ok(())
}

fn to_sql(value: &Value) -> Sql {
    match value {
        Value::Null => Sql::Null,
        Value::Bool(b) => Sql::Integer(i64::from(*b)),
        Value::Number(n) => n
            .as_i64()
            .map_or_else(|| Sql::Real(n.as_f64().unwrap_or(0.0)), Sql::Integer),
        Value::String(s) => Sql::Text(s.clone()),
        other => Sql::Text(other.to_string()),
    }
}
