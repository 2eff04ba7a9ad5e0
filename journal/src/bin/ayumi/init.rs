//! `ayumi init`: makes a journal, empty or the sample. A sample that is there is made anew.
use ayumi_journal::sample;
use clap::ArgMatches;
use serde_json::json;

use crate::{failure::Failure, machine::Machine, terminal::Terminal};

/// Makes the journal; one that is there is left as it is.
pub fn run(found: &ArgMatches, machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let is_sample = found.get_flag("sample");
    let path = if is_sample {
        machine.sample_path()
    } else {
        machine.journal_path()
    };
    let made = is_sample || !path.exists();
    if is_sample {
        let months = found
            .get_one::<u32>("years")
            .map_or(sample::MONTHS, |years| years * 12);
        sample::make(&path, &machine.now, terminal.words.language(), months)?;
    } else {
        machine.open()?;
    }
    terminal.answer(
        &json!({ "path": path, "made": made, "sample": is_sample }),
        |terminal| {
            let code = if made {
                "command-line-made"
            } else {
                "command-line-already-there"
            };
            let said = terminal
                .words
                .say_with(code, [("path", path.display().to_string().into())]);
            terminal.line(said)
        },
    )
}
