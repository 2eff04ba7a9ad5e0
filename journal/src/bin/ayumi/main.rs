//! The command line, over the same operations as the app.
//!
//! `arguments` says what can be typed and `usage` what was typed wrong, both in the person's language; `machine` asks the
//! system for what the core never asks (clock, zone, folders, locale); `terminal` writes; the rest is one file a command.
mod achievements;
mod arguments;
mod call;
mod check;
mod days;
mod entries;
mod failure;
mod goals;
mod habits;
mod history;
mod income;
mod init;
mod learning;
mod log;
mod machine;
mod papers;
mod people;
mod phrases;
mod reminders;
mod search;
mod sheets;
mod templates;
mod terminal;
mod today;
mod usage;

use std::{ffi::OsString, process::ExitCode};

use ayumi_journal::words::Words;
use clap::ArgMatches;

use crate::{failure::Failure, machine::Machine, terminal::Terminal};

fn main() -> ExitCode {
    let typed: Vec<OsString> = std::env::args_os().collect();
    let words = Words::new(machine::language(&typed));
    let mut terminal = Terminal::new(words, arguments::wants_json(&typed));
    let outcome = run(typed, &mut terminal);
    match outcome.and_then(|()| terminal.finish()) {
        Ok(()) | Err(Failure::NobodyReads) => ExitCode::SUCCESS,
        Err(Failure::Told { message, exit }) => {
            terminal.tell(&message, exit);
            ExitCode::from(exit)
        }
    }
}

fn run(typed: Vec<OsString>, terminal: &mut Terminal) -> Result<(), Failure> {
    let found = match arguments::command(&terminal.words).try_get_matches_from(typed) {
        Ok(found) => found,
        Err(e) => return usage::explain(e, terminal),
    };
    let machine = Machine::new(&found);
    let Some((name, found)) = found.subcommand() else {
        return Err(Failure::usage("command-line-usage-command-missing"));
    };
    command(name, found, &machine, terminal)
}

fn command(
    name: &str,
    found: &ArgMatches,
    machine: &Machine,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    match name {
        "init" => init::run(found, machine, terminal),
        "log" => log::run(found, machine, terminal),
        "today" => today::run(found, machine, terminal),
        "goals" => goals::run(machine, terminal),
        "habits" => habits::run(machine, terminal),
        "learning" => learning::run(machine, terminal),
        "income" => income::run(found, machine, terminal),
        "achievements" => achievements::run(found, machine, terminal),
        "briefs" => achievements::briefs_run(machine, terminal),
        "people" => people::run(machine, terminal),
        "jobs" => papers::jobs(machine, terminal),
        "papers" => papers::list(machine, terminal),
        "paper" => papers::paper(found, machine, terminal),
        "templates" => templates::list(machine, terminal),
        "template" => templates::one(found, machine, terminal),
        "days" => days::run(found, machine, terminal),
        "entries" => entries::run(found, machine, terminal),
        "search" => search::run(found, machine, terminal),
        "sheets" => sheets::list(machine, terminal),
        "sheet" => sheets::show(found, machine, terminal),
        "answer" => sheets::answer(found, machine, terminal),
        "reminders" => reminders::run(found, machine, terminal),
        "undo" => history::undo(machine, terminal),
        "redo" => history::redo(machine, terminal),
        "check" => check::run(machine, terminal),
        "call" => call::run(found, machine, terminal),
        // `arguments` knows no other command.
        _ => Err(Failure::usage("command-line-usage-command-missing")),
    }
}
