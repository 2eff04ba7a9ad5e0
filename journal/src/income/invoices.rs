//! Invoices: issued, due, paid. A paid one has an income entry; deleting that entry makes it unpaid again.
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    MoneyForm, checked_name, checked_note, checked_past, money, needed_yen, store::invoices as store, streams,
};
use crate::{
    calendar::JournalDay,
    entries,
    error::{Error, Result},
    ids::{EntryId, InvoiceId, StreamId},
    journal::Tx,
    time,
};

/// Where an invoice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InvoiceState {
    /// Sent, not yet paid, and the day isn't over (or there is none).
    Open,
    /// Not paid, and the day is over.
    Overdue,
    /// Paid.
    Paid,
}

/// An invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "IncomeInvoice")]
pub struct Invoice {
    /// Its id.
    pub id: InvoiceId,
    /// Who pays it.
    pub stream_id: StreamId,
    /// What for, 1 to 80 characters.
    pub title: String,
    /// Whole yen before withholding.
    pub yen: i64,
    /// Of these, whole yen of income tax that the payer keeps back for the tax office.
    pub withheld: i64,
    /// Whether it comes again and again.
    pub recurring: bool,
    /// When it was sent.
    pub issued_on: JournalDay,
    /// By when it is to be paid.
    pub due_on: Option<JournalDay>,
    /// When it was paid.
    pub paid_on: Option<JournalDay>,
    /// The income entry that stands for the payment.
    pub entry_id: Option<EntryId>,
    /// The person's words about it.
    pub note: String,
    /// Where it stands.
    pub state: InvoiceState,
    /// Days since its due day, of an overdue one.
    pub days_over: u32,
}

/// An invoice as the person fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct InvoiceForm {
    /// Who pays it.
    pub stream_id: StreamId,
    /// What for, 1 to 80 characters.
    pub title: String,
    /// Whole yen before withholding, which there must be.
    #[serde(default)]
    #[ts(optional)]
    pub yen: Option<i64>,
    /// Of these, whole yen of income tax that the payer keeps back.
    #[serde(default)]
    #[ts(optional, as = "Option<i64>")]
    pub withheld: i64,
    /// Whether it comes again and again.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub recurring: bool,
    /// When it was sent; today without one.
    #[serde(default)]
    #[ts(optional)]
    pub issued_on: Option<JournalDay>,
    /// By when it is to be paid, not before it was sent.
    #[serde(default)]
    #[ts(optional)]
    pub due_on: Option<JournalDay>,
    /// The person's words about it.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub note: String,
}

/// Income that may be the payment of an invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "InvoicePayment")]
pub struct Payment {
    /// The income entry.
    pub id: EntryId,
    /// Its day.
    pub day: JournalDay,
    /// Its words.
    pub text: String,
    /// Whole yen.
    pub yen: i64,
}

/// Every invoice: the unpaid first, by the day they are due, then the paid ones, the newest first.
pub fn invoices(sql: &Connection, today: JournalDay) -> Result<Vec<Invoice>> {
    let mut all: Vec<_> = store::all(sql)?.into_iter().map(|one| told(one, today)).collect();
    all.sort_by(|a, b| {
        let waiting = |one: &Invoice| (one.due_on.is_none(), one.due_on, one.issued_on);
        match (a.paid_on, b.paid_on) {
            (None, None) => waiting(a).cmp(&waiting(b)),
            (Some(a), Some(b)) => b.cmp(&a),
            (a, b) => a.is_some().cmp(&b.is_some()),
        }
        .then_with(|| a.id.cmp(&b.id))
    });
    Ok(all)
}

/// One invoice.
pub fn invoice(sql: &Connection, id: InvoiceId, today: JournalDay) -> Result<Invoice> {
    Ok(told(store::one(sql, id)?, today))
}

/// Where it stands on that day.
fn told(mut invoice: Invoice, today: JournalDay) -> Invoice {
    let over = invoice.due_on.map_or(0, |due| today - due).max(0);
    (invoice.state, invoice.days_over) = match invoice.paid_on {
        Some(_) => (InvoiceState::Paid, 0),
        None if over > 0 => (InvoiceState::Overdue, u32::try_from(over).unwrap_or(u32::MAX)),
        None => (InvoiceState::Open, 0),
    };
    invoice
}

/// Writes an invoice down, unpaid.
///
/// # Errors
/// A field out of its limits, or a stream that isn't there.
pub fn create(tx: &mut Tx<'_>, form: &InvoiceForm) -> Result<InvoiceId> {
    let id = tx.mint();
    let issued_on = form.issued_on.unwrap_or(tx.today()?);
    let invoice = checked(tx.sql, form, id, issued_on)?;
    store::insert(tx, &invoice, &time::to_text(tx.now.instant))?;
    Ok(id)
}

/// Changes what an invoice says. The entry of a paid one follows, so that the two never differ.
///
/// # Errors
/// As for [`create`], or an invoice that isn't there.
pub fn change(tx: &Tx<'_>, id: InvoiceId, form: &InvoiceForm) -> Result<()> {
    let old = store::one(tx.sql, id)?;
    let issued_on = form.issued_on.unwrap_or(old.issued_on);
    let invoice = checked(tx.sql, form, id, issued_on)?;
    store::update(tx, &invoice)?;
    match old.entry_id {
        Some(entry) => money::follow(tx, entry, &of_payment(&invoice, old.paid_on)),
        None => Ok(()),
    }
}

/// Income that was written down already and may be the payment of an invoice: of the same yen, before or after withholding,
/// not before the invoice, and no other invoice's. The newest first, at most five.
pub fn payments(sql: &Connection, id: InvoiceId) -> Result<Vec<Payment>> {
    store::payments(sql, &store::one(sql, id)?)
}

/// Says that an invoice was paid: by income that was written down already, or on that day (today without one), of which an
/// income entry is made then.
///
/// # Errors
/// A day to come, income that can't be its payment, an invoice that is paid already, or one that isn't there.
pub fn pay(tx: &mut Tx<'_>, id: InvoiceId, day: Option<JournalDay>, by: Option<EntryId>) -> Result<EntryId> {
    let invoice = store::one(tx.sql, id)?;
    if invoice.entry_id.is_some() {
        return Err(Error::refused("income-paid-already"));
    }
    if let Some(entry) = by {
        if !store::payments(tx.sql, &invoice)?
            .iter()
            .any(|one| one.id == entry)
        {
            return Err(Error::field("by", "income-not-its-payment"));
        }
        store::set_entry(tx, id, entry)?;
        money::follow(tx, entry, &of_payment(&invoice, None))?;
        return Ok(entry);
    }
    let today = tx.today()?;
    let day = checked_past("day", day.unwrap_or(today), today)?;
    let entry = money::record_income(tx, &of_payment(&invoice, Some(day)))?;
    store::set_entry(tx, id, entry)?;
    Ok(entry)
}

/// Says that an invoice isn't paid after all: its entry goes.
///
/// # Errors
/// An invoice that isn't paid, or isn't there.
pub fn unpay(tx: &Tx<'_>, id: InvoiceId) -> Result<()> {
    match store::one(tx.sql, id)?.entry_id {
        Some(entry) => entries::delete(tx, entry),
        None => Err(Error::refused("income-not-paid")),
    }
}

/// Deletes an invoice. The entry of a paid one stays: the money came.
pub fn delete(tx: &Tx<'_>, id: InvoiceId) -> Result<()> {
    store::one(tx.sql, id)?;
    store::delete(tx, id)
}

fn of_payment(invoice: &Invoice, day: Option<JournalDay>) -> MoneyForm {
    MoneyForm {
        day,
        text: invoice.title.clone(),
        yen: Some(invoice.yen),
        minutes: None,
        stream_id: Some(invoice.stream_id),
        recurring: Some(invoice.recurring),
        withheld: invoice.withheld,
    }
}

fn checked(sql: &Connection, form: &InvoiceForm, id: InvoiceId, issued_on: JournalDay) -> Result<Invoice> {
    streams::stream(sql, form.stream_id)?;
    if form.due_on.is_some_and(|due| due < issued_on) {
        return Err(Error::field("due_on", "income-due-before-issued"));
    }
    let yen = needed_yen("yen", form.yen)?;
    if !(0..=yen).contains(&form.withheld) {
        return Err(Error::field("withheld", "income-withheld-range"));
    }
    Ok(Invoice {
        id,
        stream_id: form.stream_id,
        title: checked_name("title", &form.title)?,
        yen,
        withheld: form.withheld,
        recurring: form.recurring,
        issued_on,
        due_on: form.due_on,
        paid_on: None,
        entry_id: None,
        note: checked_note(&form.note)?,
        state: InvoiceState::Open,
        days_over: 0,
    })
}
