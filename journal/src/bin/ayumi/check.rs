//! `ayumi check`: looks for damage.
use serde_json::json;

use crate::{failure::Failure, machine::Machine, terminal::Terminal};

/// Says what was found; a finding is a failure.
pub fn run(machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let path = machine.journal_path();
    // The other commands make a journal where there is none; there is nothing to check in a fresh one.
    if !path.exists() {
        return Err(Failure::refused(
            "command-line-no-journal",
            [("path", path.display().to_string())],
        ));
    }
    let problems = machine.open()?.check(&machine.now)?;
    terminal.answer(&json!({ "path": path, "problems": problems }), |terminal| {
        problems.iter().try_for_each(|problem| terminal.line(problem))?;
        if problems.is_empty() {
            let sound = terminal.words.say("command-line-sound");
            terminal.line(sound)?;
        }
        Ok(())
    })?;
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Failure::refused(
            "command-line-unsound",
            [("count", problems.len().to_string())],
        ))
    }
}
