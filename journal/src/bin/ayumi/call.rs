//! `ayumi call`: any operation that the app itself offers.
use std::io::Read;

use ayumi_journal::{
    Error,
    api::{self, OPERATIONS, Operation},
};
use clap::ArgMatches;
use serde_json::{Value, json};

use crate::{failure::Failure, machine::Machine, terminal::Terminal};

/// Runs one operation, or names them all.
pub fn run(found: &ArgMatches, machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    if found.get_flag("list") {
        return list(terminal);
    }
    if found.get_flag("types") {
        let types = api::typescript();
        return terminal.answer(&types, |t| t.line(types.trim_end()));
    }
    let Some(name) = found.get_one::<String>("name") else {
        return Err(Failure::usage("command-line-usage-command-missing"));
    };
    // Asked before the journal is opened, so that a slip of the pen doesn't make one.
    if !OPERATIONS.iter().any(|o| o.name == name) {
        return Err(Error::UnknownOperation(name.clone()).into());
    }
    let arguments = arguments(found.get_one::<String>("arguments"))?;
    let answer = api::call(&mut machine.open()?, &machine.now, name, arguments)?;
    if found.get_flag("changed") {
        terminal.value(&json!({ "answer": answer.value, "changed": answer.changed }))
    } else {
        terminal.value(&answer.value)
    }
}

fn arguments(typed: Option<&String>) -> Result<Value, Failure> {
    let text = match typed.map(String::as_str) {
        None => return Ok(Value::Null),
        Some("-") => {
            let mut text = String::new();
            std::io::stdin()
                .read_to_string(&mut text)
                .map_err(|_| Failure::usage("command-line-usage-not-text"))?;
            text
        }
        Some(text) => text.to_owned(),
    };
    Ok(serde_json::from_str(&text).map_err(Error::Arguments)?)
}

fn list(terminal: &mut Terminal) -> Result<(), Failure> {
    let rows: Vec<_> = OPERATIONS.iter().map(row).collect();
    terminal.answer(&rows, |terminal| {
        for Operation { name, writes, types } in OPERATIONS {
            let types = types();
            let mode = if *writes { "write" } else { "read " };
            terminal.line(format!("{mode} {name}({}) -> {}", types.args, types.answer))?;
        }
        Ok(())
    })
}

fn row(operation: &Operation) -> Value {
    let types = (operation.types)();
    json!({ "name": operation.name, "writes": operation.writes, "args": types.args, "answer": types.answer })
}
