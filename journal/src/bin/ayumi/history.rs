//! `ayumi undo` and `ayumi redo`.
use ayumi_journal::{ActionNote, Changed, api};
use serde_json::Value;

use crate::{failure::Failure, machine::Machine, terminal::Terminal};

/// Takes back the last action.
pub fn undo(machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    travel(
        machine,
        terminal,
        "undo",
        "command-line-undone",
        "command-line-nothing-to-undo",
    )
}

/// Does again what was undone last.
pub fn redo(machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    travel(
        machine,
        terminal,
        "redo",
        "command-line-redone",
        "command-line-nothing-to-redo",
    )
}

fn travel(
    machine: &Machine,
    terminal: &mut Terminal,
    operation: &str,
    done: &str,
    nothing: &str,
) -> Result<(), Failure> {
    let answer = api::call(&mut machine.open()?, &machine.now, operation, Value::Null)?;
    terminal.answer(&answer.value, |terminal| {
        let said = match &answer.changed {
            Changed {
                action: Some(ActionNote { code, args, .. }),
                ..
            } => {
                let action = terminal.words.action(code, args);
                terminal.words.say_with(done, [("action", action.into())])
            }
            _ => terminal.words.say(nothing),
        };
        terminal.line(said)
    })
}
