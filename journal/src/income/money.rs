//! Income and expenses as entries, with the stream they belong to.
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{needed_yen, store::money as store, streams};
use crate::{
    calendar::JournalDay,
    entries::{self, EntryForm, EntryKind, change},
    error::{Error, Result},
    ids::{EntryId, StreamId},
    journal::Tx,
};

/// Money as the person fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct MoneyForm {
    /// Its day; today without one. Not to come.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
    /// What for.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub text: String,
    /// Whole yen, which there must be; of income before withholding.
    #[serde(default)]
    #[ts(optional)]
    pub yen: Option<i64>,
    /// Whole minutes that it took.
    #[serde(default)]
    #[ts(optional)]
    pub minutes: Option<i64>,
    /// Where it belongs.
    #[serde(default)]
    #[ts(optional)]
    pub stream_id: Option<StreamId>,
    /// Of income: whether it comes again and again; as its stream usually does without one.
    #[serde(default)]
    #[ts(optional)]
    pub recurring: Option<bool>,
    /// Of income: whole yen of income tax that the payer kept back, at most the whole.
    #[serde(default)]
    #[ts(optional, as = "Option<i64>")]
    pub withheld: i64,
}

/// What only money has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct EntryIncome {
    /// Where it belongs.
    pub stream_id: Option<StreamId>,
    /// Whether it comes again and again.
    pub recurring: bool,
    /// Whole yen that the payer kept back.
    pub withheld: i64,
}

/// Of an entry, what only money has.
pub fn of_entry(sql: &Connection, id: EntryId) -> Result<EntryIncome> {
    store::of_entry(sql, id)
}

/// Writes income down.
///
/// # Errors
/// A field out of its limits, a day to come, or a stream that isn't there.
pub fn record_income(tx: &mut Tx<'_>, form: &MoneyForm) -> Result<EntryId> {
    record(tx, EntryKind::Income, form)
}

/// Writes an expense down.
///
/// # Errors
/// As for [`record_income`], or a withheld sum, which an expense can't have.
pub fn record_expense(tx: &mut Tx<'_>, form: &MoneyForm) -> Result<EntryId> {
    if form.withheld != 0 {
        return Err(Error::field("withheld", "income-withheld-range"));
    }
    record(tx, EntryKind::Expense, form)
}

fn record(tx: &mut Tx<'_>, kind: EntryKind, form: &MoneyForm) -> Result<EntryId> {
    let what = checked(tx.sql, form)?;
    let entry = EntryForm {
        day: form.day,
        text: form.text.clone(),
        yen: form.yen,
        minutes: form.minutes,
        activity_id: match what.stream_id {
            Some(id) => streams::stream(tx.sql, id)?.activity_id,
            None => None,
        },
        ..EntryForm::new(kind)
    };
    let id = change::add(tx, entry, None)?.entry_id;
    store::put(tx, id, what)?;
    Ok(id)
}

/// Says where an income or expense entry belongs.
///
/// # Errors
/// An entry of another kind or one that isn't there, a withheld sum above the whole, or a stream that isn't there.
pub fn place(
    tx: &Tx<'_>,
    id: EntryId,
    stream: Option<StreamId>,
    recurring: bool,
    withheld: i64,
) -> Result<()> {
    let entry = entries::entry(tx.sql, id)?;
    if !matches!(entry.kind, EntryKind::Income | EntryKind::Expense) {
        return Err(Error::refused("income-not-money"));
    }
    let most = if entry.kind == EntryKind::Income {
        entry.yen.unwrap_or(0)
    } else {
        0
    };
    if !(0..=most).contains(&withheld) {
        return Err(Error::field("withheld", "income-withheld-range"));
    }
    if let Some(stream) = stream {
        streams::stream(tx.sql, stream)?;
    }
    store::put(
        tx,
        id,
        EntryIncome {
            stream_id: stream,
            recurring,
            withheld,
        },
    )
}

/// Keeps what only money has beside an entry that is of this kind and worth so many yen now, and belongs to that stream; what
/// isn't money has none of it.
///
/// # Errors
/// A stream that isn't there.
pub fn keep(
    tx: &Tx<'_>,
    id: EntryId,
    (kind, yen): (EntryKind, Option<i64>),
    stream: Option<StreamId>,
) -> Result<()> {
    if !matches!(kind, EntryKind::Income | EntryKind::Expense) {
        return store::put(tx, id, EntryIncome::default());
    }
    let had = store::of_entry(tx.sql, id)?;
    let usual = match stream {
        Some(stream) => streams::stream(tx.sql, stream)?.recurring,
        None => false,
    };
    let is_income = kind == EntryKind::Income;
    let recurring = if had.stream_id == stream {
        had.recurring
    } else {
        usual
    };
    let what = EntryIncome {
        stream_id: stream,
        recurring: is_income && recurring,
        withheld: if is_income {
            had.withheld.min(yen.unwrap_or(0))
        } else {
            0
        },
    };
    store::put(tx, id, what)
}

/// Lets an entry say what its invoice says now; its words, tags and links stay the person's.
pub(super) fn follow(tx: &Tx<'_>, id: EntryId, form: &MoneyForm) -> Result<()> {
    let what = checked(tx.sql, form)?;
    store::set_yen(tx, id, form.yen)?;
    store::put(tx, id, what)
}

fn checked(sql: &Connection, form: &MoneyForm) -> Result<EntryIncome> {
    let yen = needed_yen("yen", form.yen)?;
    if !(0..=yen).contains(&form.withheld) {
        return Err(Error::field("withheld", "income-withheld-range"));
    }
    let usual = match form.stream_id {
        Some(id) => streams::stream(sql, id)?.recurring,
        None => false,
    };
    Ok(EntryIncome {
        stream_id: form.stream_id,
        recurring: form.recurring.unwrap_or(usual),
        withheld: form.withheld,
    })
}
