//! Instants as they stand in the journal: UTC, to the second, `YYYY-MM-DDTHH:MM:SSZ`, so that text order is time order.
use chrono::{DateTime, NaiveDateTime, Utc};

use crate::error::{Error, Result};

const FORMAT: &str = "%Y-%m-%dT%H:%M:%SZ";

/// As stored.
pub fn to_text(instant: DateTime<Utc>) -> String {
    instant.format(FORMAT).to_string()
}

/// From storage.
///
/// # Errors
/// If the text is not such an instant: the row was not written by this program.
#[allow(dead_code, reason = "reminders read instants")]
pub fn from_text(text: &str) -> Result<DateTime<Utc>> {
    NaiveDateTime::parse_from_str(text, FORMAT)
        .map(|t| t.and_utc())
        .map_err(|e| {
            Error::Sql(rusqlite::Error::FromSqlConversionFailure(
                0,
                rusqlite::types::Type::Text,
                Box::new(e),
            ))
        })
}
