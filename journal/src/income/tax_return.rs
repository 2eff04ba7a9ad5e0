//! A year's income and expenses as a table that a spreadsheet reads: papers for the tax return, never the return itself.
use rusqlite::Connection;

use super::store::sums;
use crate::{
    error::{Error, Result},
    words::Words,
};

/// The table as CSV (RFC 4180), with the mark that tells spreadsheets it is UTF-8; a line an entry, the earliest first.
pub fn csv(sql: &Connection, year: i32, words: &Words) -> Result<String> {
    let mut table = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(vec![0xEF, 0xBB, 0xBF]);
    let head = ["day", "kind", "stream", "text", "yen", "withheld"];
    let head = head.map(|column| words.say(&format!("income-csv-{column}")));
    table.write_record(head).map_err(failed)?;
    for line in sums::lines(sql, year)? {
        let kind = words.say(if line.is_income {
            "income-csv-income"
        } else {
            "income-csv-expense"
        });
        table
            .write_record([
                line.day.to_string(),
                kind,
                as_text(line.stream.as_deref().unwrap_or_default()),
                as_text(&line.text),
                line.yen.to_string(),
                line.withheld.to_string(),
            ])
            .map_err(failed)?;
    }
    let bytes = table.into_inner().map_err(|e| failed(e.into_error().into()))?;
    // Only text was written.
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A spreadsheet takes what begins so for a formula; a mark before it says that it is text (OWASP, "CSV Injection").
fn as_text(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// Writing to memory doesn't fail.
fn failed(_: csv::Error) -> Error {
    Error::refused("error-storage")
}
