//! Income beside the main job: streams and clients, applications, invoices, and what a year came to.
//!
//! Money itself stands in entries (kinds income and expense), so that the timeline, goals and sums know one truth: an invoice
//! is paid exactly if an income entry stands for its payment. [`streams`], [`applications`] and [`invoices`] are what people
//! keep, [`money`] writes entries with their stream, [`year`] adds a year up, [`tax_return`] writes it down for the tax return.
//! SQL in `store/`.
pub mod applications;
pub mod invoices;
pub mod money;
mod store;
pub mod streams;
pub mod tax_return;
pub mod year;

pub use applications::{Application, ApplicationForm, ApplicationState};
pub use invoices::{Invoice, InvoiceForm, InvoiceState};
pub use money::{EntryIncome, MoneyForm};
pub use store::sums::side_income;
pub use streams::{Stream, StreamForm, StreamKind};
pub use year::{IncomeYear, income_year};

use crate::{
    calendar::JournalDay,
    entries::MAX_YEN,
    error::{Error, Result},
    text::{one_line, without_nul},
};

/// Longest name of a stream and longest title of an application or an invoice, in characters.
pub const MAX_NAME: usize = 80;
/// Longest note, in characters.
pub const MAX_NOTE: usize = 5000;
/// Most streams in a journal.
pub const MAX_STREAMS: usize = 200;

/// A name in one line, 1 to [`MAX_NAME`] characters.
fn checked_name(field: &'static str, name: &str) -> Result<String> {
    let name = one_line(name);
    if name.is_empty() {
        return Err(Error::field(field, "income-name-empty"));
    }
    if name.chars().count() > MAX_NAME {
        return Err(Error::limit(field, "income-name-too-long", MAX_NAME));
    }
    Ok(name)
}

fn checked_note(note: &str) -> Result<String> {
    let note = without_nul(note);
    if note.chars().count() > MAX_NOTE {
        return Err(Error::limit("note", "income-note-too-long", MAX_NOTE));
    }
    Ok(if note.trim().is_empty() {
        String::new()
    } else {
        note
    })
}

/// Whole yen, 0 to [`MAX_YEN`].
fn checked_yen(field: &'static str, yen: i64) -> Result<i64> {
    if (0..=MAX_YEN).contains(&yen) {
        Ok(yen)
    } else {
        Err(Error::limit(field, "entries-yen-range", MAX_YEN))
    }
}

/// As [`checked_yen`], of a field that can't be left out.
fn needed_yen(field: &'static str, yen: Option<i64>) -> Result<i64> {
    checked_yen(
        field,
        yen.ok_or_else(|| Error::field(field, "entries-yen-missing"))?,
    )
}

/// A day that isn't to come.
fn checked_past(field: &'static str, day: JournalDay, today: JournalDay) -> Result<JournalDay> {
    if day > today {
        return Err(Error::field(field, "income-day-to-come"));
    }
    Ok(day)
}

#[cfg(test)]
mod tests;
