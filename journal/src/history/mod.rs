//! What each action changed, row by row, so that it can be undone and redone, also after a restart.
//!
//! TEMP triggers that each connection makes from the schema itself write every changed row of every authored table into
//! `touched`, so no feature can forget it. `record` keeps them with the action (`sitting` with the one before, while somebody
//! writes on); `travel` plays them backwards or forwards.
mod capture;
mod sitting;
mod travel;

use std::collections::BTreeMap;

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{calendar::Now, error::Result, journal::SCHEMA};

pub use capture::{take_more, take_touched, watch};
pub use travel::{redo, undo, undoable};

/// How long an action can be undone, in days.
pub const HORIZON_DAYS: i64 = 90;

/// What a person did, for the undo toast and the history: a Fluent id `action-…` and its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Something a person did; can be undone.
    Person {
        /// The Fluent id without its `action-` prefix, such as `habit-logged`.
        code: &'static str,
        /// Arguments, such as `name`.
        args: BTreeMap<String, String>,
    },
    /// Something the app does by itself, such as storing that a reminder is due; not undone.
    Background,
}

impl Action {
    /// Something done to the thing called `name`.
    pub fn named(code: &'static str, name: impl Into<String>) -> Self {
        Self::Person {
            code,
            args: BTreeMap::from([("name".to_owned(), name.into())]),
        }
    }

    /// Something done that needs no name.
    pub fn plain(code: &'static str) -> Self {
        Self::Person {
            code,
            args: BTreeMap::new(),
        }
    }
}

/// An action as the screen shows it: 「単語カード」を記録しました / 元に戻す.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActionNote {
    /// Its number in the history.
    pub id: i64,
    /// The Fluent id without its `action-` prefix.
    pub code: String,
    /// Arguments.
    pub args: BTreeMap<String, String>,
    /// Whether this was the action itself, its undoing or its redoing.
    pub step: Step,
}

/// Which way history was walked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Done.
    Done,
    /// Undone.
    Undone,
    /// Done again.
    Redone,
}

/// One row that an action changed, as it was before the action and after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touched {
    /// The table.
    pub table: String,
    /// The primary key, as a JSON array.
    pub key: String,
    /// The row before, or `None` if it was made.
    pub before: Option<Value>,
    /// The row after, or `None` if it is gone.
    pub after: Option<Value>,
}

impl Touched {
    /// A text column's value before and after, whichever there are.
    pub fn texts(&self, column: &str) -> impl Iterator<Item = &str> {
        [&self.before, &self.after]
            .into_iter()
            .flatten()
            .filter_map(move |row| row.get(column)?.as_str())
    }
}

/// Keeps what an action changed. A new action ends what could have been redone.
pub fn record(tx: &Connection, now: &Now, action: Action, touched: &[Touched]) -> Result<Option<ActionNote>> {
    let Action::Person { code, args } = action else {
        return Ok(None);
    };
    if touched.is_empty() {
        return Ok(None);
    }
    let said = serde_json::to_string(&args)?;
    if let Some(id) = sitting::of(tx, now, code, &said, touched)? {
        return Ok(sitting::go_on(tx, id, touched)?.then(|| ActionNote {
            id,
            code: code.to_owned(),
            args,
            step: Step::Done,
        }));
    }
    tx.execute(
        "UPDATE history_action SET state = 'superseded' WHERE state = 'undone'",
        [],
    )?;
    tx.prepare_cached("INSERT INTO history_action (at, code, args, schema) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![crate::time::to_text(now.instant), code, said, SCHEMA])?;
    let id = tx.last_insert_rowid();
    let mut insert = tx.prepare_cached(
        "INSERT INTO history_change (action_id, seq, tbl, key, before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (seq, t) in touched.iter().enumerate() {
        let text = |row: &Option<Value>| row.as_ref().map(Value::to_string);
        insert.execute(params![
            id,
            seq as i64,
            t.table,
            t.key,
            text(&t.before),
            text(&t.after)
        ])?;
    }
    Ok(Some(ActionNote {
        id,
        code: code.to_owned(),
        args,
        step: Step::Done,
    }))
}

/// Drops actions older than the horizon. What they deleted goes with them.
pub fn forget_old(tx: &Connection, now: &Now) -> Result<()> {
    let horizon = crate::time::to_text(now.instant - chrono::Duration::days(HORIZON_DAYS));
    tx.execute("DELETE FROM history_action WHERE at < ?1", [horizon])?;
    Ok(())
}
