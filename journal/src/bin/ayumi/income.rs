//! `ayumi income`: a year of income, stream by stream, with the invoices that wait.
use ayumi_journal::{
    calendar::JournalDay,
    goals::{Unit, wording},
    income::{
        Invoice, InvoiceState, Stream, income_year,
        invoices::invoices,
        year::{IncomeYear, IncomeYearQuery, StreamSum},
    },
    words::Words,
};
use clap::ArgMatches;
use serde::Serialize;

use crate::{failure::Failure, machine::Machine, phrases, terminal::Terminal};

/// What is answered as JSON.
#[derive(Serialize)]
struct Told<'a> {
    year: &'a IncomeYear,
    invoices: &'a [Invoice],
}

/// Tells a year, this one without one.
pub fn run(found: &ArgMatches, machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let journal = machine.open()?;
    let today = journal.today(&machine.now)?;
    let asked = IncomeYearQuery {
        year: found.get_one("year").copied(),
    };
    let year = income_year(journal.read(), asked, today)?;
    let mut waiting = invoices(journal.read(), today)?;
    waiting.retain(|invoice| invoice.state != InvoiceState::Paid);
    let told = Told {
        year: &year,
        invoices: &waiting,
    };
    terminal.answer(&told, |terminal| {
        for sum in &year.streams {
            let line = line(sum, &terminal.words);
            terminal.line(line)?;
        }
        for invoice in &waiting {
            let line = waits(invoice, today, &terminal.words);
            terminal.line(line)?;
        }
        let args = [
            ("year", year.year.to_string().into()),
            ("side", yen(year.side, &terminal.words).into()),
            ("threshold", yen(year.threshold, &terminal.words).into()),
        ];
        let sum = terminal.words.say_with("command-line-income-year", args);
        terminal.line(sum)
    })
}

/// A stream in a line: income, what was spent, and what an hour brought.
fn line(sum: &StreamSum, words: &Words) -> String {
    let name = |stream: &Stream| stream.name.clone();
    let without = || words.say("command-line-income-without");
    let mut parts = vec![
        sum.stream.as_ref().map_or_else(without, name),
        yen(sum.income, words),
    ];
    if sum.expenses > 0 {
        let spent = yen(sum.expenses, words);
        parts.push(words.say_with("command-line-income-spent", [("yen", spent.into())]));
    }
    if let Some(hour) = sum.per_hour {
        let hour = yen(hour, words);
        parts.push(words.say_with("command-line-income-hour", [("yen", hour.into())]));
    }
    parts.join("  ")
}

fn waits(invoice: &Invoice, today: JournalDay, words: &Words) -> String {
    let mut parts = vec![
        words.say("command-line-income-waits"),
        invoice.title.clone(),
        yen(invoice.yen, words),
    ];
    if let Some(due) = invoice.due_on {
        let day = phrases::day(due, today, words);
        parts.push(words.say_with("command-line-learning-target", [("day", day.into())]));
    }
    parts.join("  ")
}

fn yen(yen: i64, words: &Words) -> String {
    wording::amount(yen.saturating_mul(1000), &Unit::Yen, words)
}
