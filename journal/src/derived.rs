//! State that can be remade from what people wrote, kept so that nothing has to read the whole history.
//!
//! Each feature that derives something gets the rows that an action (or an undo) touched, inside its transaction.
use rusqlite::Connection;

use crate::{calendar::Now, error::Result, habits::checkpoints, history::Touched, reminders, search::index};

/// Brings derived state up to date after an action.
pub fn refresh(tx: &Connection, now: &Now, touched: &[Touched]) -> Result<()> {
    checkpoints::refresh(tx, now, touched)?;
    reminders::refresh(tx, now, touched)?;
    index::refresh(tx, touched)
}

/// Brings derived state up to today after days without an action.
pub fn roll_forward(tx: &Connection, now: &Now) -> Result<()> {
    checkpoints::roll_forward(tx, now)?;
    index::roll_forward(tx)
}

/// Derived state that differs from what it should be, a line each.
pub fn check(sql: &Connection, now: &Now) -> Result<Vec<String>> {
    let mut found = checkpoints::check(sql, now)?;
    found.extend(index::check(sql)?);
    Ok(found)
}
