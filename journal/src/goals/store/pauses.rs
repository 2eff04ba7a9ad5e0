//! Days on which goals rest.
use rusqlite::{Connection, Row, params};

use crate::{calendar::JournalDay, error::Result, goals::Pause, ids::GoalId, journal::Tx};

fn pause(r: &Row<'_>) -> rusqlite::Result<Pause> {
    Ok(Pause {
        from: r.get("from_day")?,
        until: r.get("until_day")?,
    })
}

/// When the goal rested, earliest first; a rest that goes on has no end.
pub(in crate::goals) fn all(sql: &Connection, id: GoalId) -> Result<Vec<Pause>> {
    let mut statement = sql.prepare_cached(
        "SELECT from_day, until_day FROM goal_pause WHERE goal_id = ?1
         UNION ALL SELECT paused_on, NULL FROM goal WHERE id = ?1 AND paused_on IS NOT NULL ORDER BY from_day",
    )?;
    let rows = statement.query_map([id], pause)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The day from which it rests, or nothing for a goal that goes on.
pub(in crate::goals) fn set_open(tx: &Tx<'_>, id: GoalId, from: Option<JournalDay>) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE goal SET paused_on = ?2 WHERE id = ?1")?
        .execute(params![id, from])?;
    Ok(())
}

/// A rest that is over. The clock may have been set back since, so there may be one from that day already.
pub(in crate::goals) fn insert(tx: &Tx<'_>, id: GoalId, from: JournalDay, until: JournalDay) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO goal_pause (goal_id, from_day, until_day) VALUES (?1, ?2, ?3)
             ON CONFLICT DO UPDATE SET until_day = max(until_day, excluded.until_day)",
        )?
        .execute(params![id, from, until])?;
    Ok(())
}

pub(in crate::goals) fn delete(tx: &Tx<'_>, id: GoalId, from: JournalDay) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM goal_pause WHERE goal_id = ?1 AND from_day = ?2")?
        .execute(params![id, from])?;
    Ok(())
}
