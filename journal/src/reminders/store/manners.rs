//! Manners: one row once they were set.
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{instant_or_none, unreadable};
use crate::{error::Result, journal::Tx, reminders::ReminderManners, time};

fn row(r: &Row<'_>) -> rusqlite::Result<ReminderManners> {
    let quiet: String = r.get("quiet")?;
    Ok(ReminderManners {
        quiet: serde_json::from_str(&quiet).map_err(|_| unreadable(r, "quiet"))?,
        not_on_holidays: r.get("not_on_holidays")?,
        daily_most: r.get("daily_most")?,
        theme_now_and_then: r.get("theme_now_and_then")?,
        discreet: r.get("discreet")?,
        muted_until: instant_or_none(r, "muted_until")?,
        side_income_threshold: r.get("side_income_threshold")?,
    })
}

pub fn manners(sql: &Connection) -> Result<Option<ReminderManners>> {
    Ok(sql
        .prepare_cached(
            "SELECT quiet, not_on_holidays, daily_most, theme_now_and_then, discreet, muted_until, side_income_threshold
             FROM reminder_manners",
        )?
        .query_row([], row)
        .optional()?)
}

pub fn set(tx: &Tx<'_>, manners: &ReminderManners) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO reminder_manners (id, quiet, not_on_holidays, daily_most, theme_now_and_then, discreet,
               muted_until, side_income_threshold)
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (id) DO UPDATE SET quiet = ?1, not_on_holidays = ?2, daily_most = ?3, theme_now_and_then = ?4,
               discreet = ?5, muted_until = ?6, side_income_threshold = ?7",
        )?
        .execute(params![
            serde_json::to_string(&manners.quiet)?,
            manners.not_on_holidays,
            manners.daily_most,
            manners.theme_now_and_then,
            manners.discreet,
            manners.muted_until.map(time::to_text),
            manners.side_income_threshold,
        ])?;
    Ok(())
}
