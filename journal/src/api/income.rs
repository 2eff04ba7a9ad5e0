//! Operations of the income feature.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Context, Nothing, entries::EntryRef};
use crate::{
    calendar::JournalDay,
    error::Result,
    history::Action,
    income::{applications, invoices, money, streams, tax_return, year},
    words::{Language, Words},
};
pub use crate::{
    ids::{ApplicationId, EntryId, InvoiceId, StreamId},
    income::{
        Application, ApplicationForm, ApplicationState, EntryIncome, IncomeYear, Invoice, InvoiceForm,
        MoneyForm, Stream, StreamForm, invoices::Payment, streams::StreamDeletion, year::IncomeYearQuery,
    },
};

/// Arguments of `income_streams`.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct StreamsQuery {
    /// Also those that are put away.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub archived: bool,
}

/// Names a stream.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct StreamRef {
    /// The stream.
    pub id: StreamId,
}

/// Arguments of `change_stream`.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeStream {
    /// The stream.
    pub id: StreamId,
    /// What it is to say.
    pub form: StreamForm,
}

/// Arguments of `archive_stream`.
#[derive(Debug, Deserialize, TS)]
pub struct ArchiveStream {
    /// The stream.
    pub id: StreamId,
    /// Away, or out again.
    pub archived: bool,
}

/// Arguments of `move_stream`.
#[derive(Debug, Deserialize, TS)]
pub struct MoveStream {
    /// The stream.
    pub id: StreamId,
    /// Its place, counted from 0; past the end is last.
    pub position: u32,
}

/// Names an application.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct ApplicationRef {
    /// The application.
    pub id: ApplicationId,
}

/// Arguments of `change_application`.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeApplication {
    /// The application.
    pub id: ApplicationId,
    /// What it is to say.
    pub form: ApplicationForm,
}

/// Arguments of `move_application`.
#[derive(Debug, Deserialize, TS)]
pub struct MoveApplication {
    /// The application.
    pub id: ApplicationId,
    /// How far it is.
    pub state: ApplicationState,
    /// Since when; today without one. Not to come, and not before it was sent.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
}

/// Names an invoice.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct InvoiceRef {
    /// The invoice.
    pub id: InvoiceId,
}

/// Arguments of `change_invoice`.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeInvoice {
    /// The invoice.
    pub id: InvoiceId,
    /// What it is to say.
    pub form: InvoiceForm,
}

/// Arguments of `pay_invoice`.
#[derive(Debug, Deserialize, TS)]
pub struct PayInvoice {
    /// The invoice.
    pub id: InvoiceId,
    /// When it was paid; today without one. Not to come.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
    /// Income that was written down already and is its payment, one of `invoice_payments`. It keeps its day.
    #[serde(default)]
    #[ts(optional)]
    pub by: Option<EntryId>,
}

/// Arguments of `place_money`.
#[derive(Debug, Deserialize, TS)]
pub struct PlaceMoney {
    /// The income or expense.
    pub id: EntryId,
    /// Where it belongs.
    #[serde(default)]
    #[ts(optional)]
    pub stream_id: Option<StreamId>,
    /// Whether it comes again and again.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub recurring: bool,
    /// Of income: whole yen that the payer kept back.
    #[serde(default)]
    #[ts(optional, as = "Option<i64>")]
    pub withheld: i64,
}

/// Arguments of `income_csv`.
#[derive(Debug, Deserialize, TS)]
pub struct IncomeCsvQuery {
    /// The calendar year.
    pub year: i32,
    /// The language of its head.
    pub language: Language,
}

/// A table for the tax return.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IncomeCsv {
    /// The name that a file of it may have.
    pub name: String,
    /// The table.
    pub text: String,
}

pub fn income_streams(ctx: &mut Context<'_>, args: StreamsQuery) -> Result<Vec<Stream>> {
    streams::streams(ctx.read(), args.archived)
}

pub fn create_stream(ctx: &mut Context<'_>, args: StreamForm) -> Result<StreamId> {
    let action = Action::named("stream-created", args.name.trim());
    ctx.act(action, |tx| streams::create(tx, &args))
}

pub fn change_stream(ctx: &mut Context<'_>, args: ChangeStream) -> Result<Nothing> {
    let action = Action::named("stream-changed", args.form.name.trim());
    ctx.act(action, |tx| streams::change(tx, args.id, &args.form))?;
    Ok(Nothing {})
}

pub fn archive_stream(ctx: &mut Context<'_>, args: ArchiveStream) -> Result<Nothing> {
    let code = if args.archived {
        "stream-archived"
    } else {
        "stream-restored"
    };
    let action = Action::named(code, streams::stream(ctx.read(), args.id)?.name);
    ctx.act(action, |tx| streams::archive(tx, args.id, args.archived))?;
    Ok(Nothing {})
}

pub fn move_stream(ctx: &mut Context<'_>, args: MoveStream) -> Result<Nothing> {
    let action = Action::named("stream-moved", streams::stream(ctx.read(), args.id)?.name);
    ctx.act(action, |tx| streams::reorder(tx, args.id, args.position as usize))?;
    Ok(Nothing {})
}

pub fn stream_deletion(ctx: &mut Context<'_>, args: StreamRef) -> Result<StreamDeletion> {
    streams::deletion(ctx.read(), args.id)
}

pub fn delete_stream(ctx: &mut Context<'_>, args: StreamRef) -> Result<Nothing> {
    let action = Action::named("stream-deleted", streams::stream(ctx.read(), args.id)?.name);
    ctx.act(action, |tx| streams::delete(tx, args.id))?;
    Ok(Nothing {})
}

pub fn applications(ctx: &mut Context<'_>, _: Nothing) -> Result<Vec<Application>> {
    applications::applications(ctx.read(), ctx.today()?)
}

pub fn create_application(ctx: &mut Context<'_>, args: ApplicationForm) -> Result<ApplicationId> {
    let action = Action::named("application-created", args.title.trim());
    ctx.act(action, |tx| applications::create(tx, &args))
}

pub fn change_application(ctx: &mut Context<'_>, args: ChangeApplication) -> Result<Nothing> {
    let action = Action::named("application-changed", args.form.title.trim());
    ctx.act(action, |tx| applications::change(tx, args.id, &args.form))?;
    Ok(Nothing {})
}

pub fn move_application(ctx: &mut Context<'_>, args: MoveApplication) -> Result<Nothing> {
    let action = Action::named("application-changed", applications::title(ctx.read(), args.id)?);
    ctx.act(action, |tx| {
        applications::move_on(tx, args.id, args.state, args.day)
    })?;
    Ok(Nothing {})
}

pub fn delete_application(ctx: &mut Context<'_>, args: ApplicationRef) -> Result<Nothing> {
    let action = Action::named("application-deleted", applications::title(ctx.read(), args.id)?);
    ctx.act(action, |tx| applications::delete(tx, args.id))?;
    Ok(Nothing {})
}

pub fn invoices(ctx: &mut Context<'_>, _: Nothing) -> Result<Vec<Invoice>> {
    invoices::invoices(ctx.read(), ctx.today()?)
}

pub fn create_invoice(ctx: &mut Context<'_>, args: InvoiceForm) -> Result<InvoiceId> {
    let action = Action::named("invoice-created", args.title.trim());
    ctx.act(action, |tx| invoices::create(tx, &args))
}

pub fn change_invoice(ctx: &mut Context<'_>, args: ChangeInvoice) -> Result<Nothing> {
    let action = Action::named("invoice-changed", args.form.title.trim());
    ctx.act(action, |tx| invoices::change(tx, args.id, &args.form))?;
    Ok(Nothing {})
}

pub fn invoice_payments(ctx: &mut Context<'_>, args: InvoiceRef) -> Result<Vec<Payment>> {
    invoices::payments(ctx.read(), args.id)
}

pub fn pay_invoice(ctx: &mut Context<'_>, args: PayInvoice) -> Result<EntryId> {
    let action = named(ctx, "invoice-paid", args.id)?;
    ctx.act(action, |tx| invoices::pay(tx, args.id, args.day, args.by))
}

pub fn unpay_invoice(ctx: &mut Context<'_>, args: InvoiceRef) -> Result<Nothing> {
    let action = named(ctx, "invoice-unpaid", args.id)?;
    ctx.act(action, |tx| invoices::unpay(tx, args.id))?;
    Ok(Nothing {})
}

pub fn delete_invoice(ctx: &mut Context<'_>, args: InvoiceRef) -> Result<Nothing> {
    let action = named(ctx, "invoice-deleted", args.id)?;
    ctx.act(action, |tx| invoices::delete(tx, args.id))?;
    Ok(Nothing {})
}

fn named(ctx: &Context<'_>, code: &'static str, id: InvoiceId) -> Result<Action> {
    let invoice = invoices::invoice(ctx.read(), id, ctx.today()?)?;
    Ok(Action::named(code, invoice.title))
}

pub fn record_income(ctx: &mut Context<'_>, args: MoneyForm) -> Result<EntryId> {
    ctx.act(Action::plain("income-recorded"), |tx| {
        money::record_income(tx, &args)
    })
}

pub fn record_expense(ctx: &mut Context<'_>, args: MoneyForm) -> Result<EntryId> {
    ctx.act(Action::plain("expense-recorded"), |tx| {
        money::record_expense(tx, &args)
    })
}

pub fn entry_income(ctx: &mut Context<'_>, args: EntryRef) -> Result<EntryIncome> {
    money::of_entry(ctx.read(), args.id)
}

pub fn place_money(ctx: &mut Context<'_>, args: PlaceMoney) -> Result<Nothing> {
    let PlaceMoney {
        id,
        stream_id,
        recurring,
        withheld,
    } = args;
    ctx.act(Action::plain("money-placed"), |tx| {
        money::place(tx, id, stream_id, recurring, withheld)
    })?;
    Ok(Nothing {})
}

pub fn income_year(ctx: &mut Context<'_>, args: IncomeYearQuery) -> Result<IncomeYear> {
    year::income_year(ctx.read(), args, ctx.today()?)
}

pub fn income_csv(ctx: &mut Context<'_>, args: IncomeCsvQuery) -> Result<IncomeCsv> {
    let words = Words::new(args.language);
    Ok(IncomeCsv {
        name: format!("{}-{}.csv", words.say("income-csv-name"), args.year),
        text: tax_return::csv(ctx.read(), args.year, &words)?,
    })
}
