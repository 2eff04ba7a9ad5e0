//! Says what was typed wrong: clap's finding, in our words.
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::{failure::Failure, terminal::Terminal};

/// Shows help or the version where that was asked for; else the failure to tell.
pub fn explain(e: Error, terminal: &mut Terminal) -> Result<(), Failure> {
    let given = |kind| found(&e, kind);
    Err(match e.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            return terminal.line(e.render().to_string().trim_end());
        }
        ErrorKind::UnknownArgument => Failure::usage_with(
            "command-line-usage-unknown-argument",
            [("given", given(ContextKind::InvalidArg))],
        ),
        ErrorKind::InvalidSubcommand => Failure::usage_with(
            "command-line-usage-unknown-command",
            [("given", given(ContextKind::InvalidSubcommand))],
        ),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Failure::usage("command-line-usage-command-missing")
        }
        ErrorKind::MissingRequiredArgument => Failure::usage_with(
            "command-line-usage-argument-missing",
            [("option", given(ContextKind::InvalidArg))],
        ),
        ErrorKind::ArgumentConflict => Failure::usage_with(
            "command-line-usage-conflict",
            [("option", given(ContextKind::InvalidArg))],
        ),
        ErrorKind::InvalidUtf8 => Failure::usage("command-line-usage-not-text"),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation
            if !given(ContextKind::InvalidValue).is_empty() =>
        {
            Failure::usage_with(
                "command-line-usage-value",
                [
                    ("option", given(ContextKind::InvalidArg)),
                    ("given", given(ContextKind::InvalidValue)),
                ],
            )
        }
        // A value that is absent, or one where none belongs.
        _ => Failure::usage_with(
            "command-line-usage-value-missing",
            [("option", given(ContextKind::InvalidArg))],
        ),
    })
}

fn found(e: &Error, kind: ContextKind) -> String {
    match e.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}
