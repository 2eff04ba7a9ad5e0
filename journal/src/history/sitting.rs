//! Writing that is kept while it's typed: what is kept again and again within one sitting is one step of undo.
use chrono::Duration;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

use super::Touched;
use crate::{calendar::Now, error::Result, journal::SCHEMA, time};

/// Actions that go on while somebody writes.
const GO_ON: [&str; 1] = ["sheet-written"];

/// How long the actions of a sitting are one, in seconds from the first: so much writing does an undo take back at most.
const SITTING_SECONDS: i64 = 120;

/// The last action, if this one only goes on with it: the same code and arguments, a moment ago, nothing undone since, and no
/// row that it didn't touch.
pub(super) fn of(
    tx: &Connection,
    now: &Now,
    code: &str,
    args: &str,
    touched: &[Touched],
) -> Result<Option<i64>> {
    if !GO_ON.contains(&code) {
        return Ok(None);
    }
    let last = tx
        .prepare_cached(
            "SELECT id, at FROM history_action
             WHERE id = (SELECT max(id) FROM history_action) AND state = 'done' AND code = ?1 AND args = ?2 AND schema = ?3",
        )?
        .query_row(params![code, args, SCHEMA], |r| Ok((r.get::<_, i64>(0)?, r.get::<_, String>(1)?)))
        .optional()?;
    let Some((id, at)) = last else { return Ok(None) };
    let passed = now.instant - time::from_text(&at)?;
    if passed < Duration::zero() || passed >= Duration::seconds(SITTING_SECONDS) {
        return Ok(None);
    }
    let mut known =
        tx.prepare_cached("SELECT 1 FROM history_change WHERE action_id = ?1 AND tbl = ?2 AND key = ?3")?;
    for t in touched {
        if !known.exists(params![id, t.table, t.key])? {
            return Ok(None);
        }
    }
    Ok(Some(id))
}

/// Takes what was touched into that action. Answers whether anything is left of it: what was typed may be deleted again.
pub(super) fn go_on(tx: &Connection, id: i64, touched: &[Touched]) -> Result<bool> {
    let mut update = tx.prepare_cached(
        "UPDATE history_change SET after = ?4 WHERE action_id = ?1 AND tbl = ?2 AND key = ?3",
    )?;
    for t in touched {
        let after = t.after.as_ref().map(Value::to_string);
        update.execute(params![id, t.table, t.key, after])?;
    }
    let left = tx
        .prepare_cached("SELECT 1 FROM history_change WHERE action_id = ?1 AND before IS NOT after")?
        .exists([id])?;
    if !left {
        tx.execute("DELETE FROM history_action WHERE id = ?1", [id])?;
    }
    Ok(left)
}
