//! Why a command ends early.
use std::{collections::BTreeMap, io};

use ayumi_journal::{Error, ErrorMessage};

/// The exit code of a command that didn't do what it was asked.
const FAILED: u8 = 1;
/// The exit code of a command that wasn't understood.
pub const USAGE: u8 = 2;

/// Why a command ends early.
#[derive(Debug)]
pub enum Failure {
    /// Something to tell on standard error.
    Told {
        /// The sentence.
        message: ErrorMessage,
        /// The exit code: 1, or 2 for usage.
        exit: u8,
    },
    /// Whoever read the output has gone, such as `head`: no fault.
    NobodyReads,
}

impl Failure {
    /// A refusal of the command line itself: `code` is the Fluent id of the sentence.
    pub fn refused<const N: usize>(code: &str, args: [(&str, String); N]) -> Self {
        Self::Told {
            message: message(code, args),
            exit: FAILED,
        }
    }

    /// A command that wasn't understood.
    pub fn usage(code: &str) -> Self {
        Self::usage_with(code, [])
    }

    /// A command that wasn't understood, with what was typed.
    pub fn usage_with<const N: usize>(code: &str, args: [(&str, String); N]) -> Self {
        Self::Told {
            message: message(code, args),
            exit: USAGE,
        }
    }
}

fn message<const N: usize>(code: &str, args: [(&str, String); N]) -> ErrorMessage {
    ErrorMessage {
        code: code.to_owned(),
        args: BTreeMap::from(args.map(|(k, v)| (k.to_owned(), v))),
        field: None,
    }
}

impl From<Error> for Failure {
    fn from(e: Error) -> Self {
        Self::Told {
            exit: match e {
                Error::Argument { .. } | Error::Arguments(_) | Error::UnknownOperation(_) => USAGE,
                _ => FAILED,
            },
            message: e.message(),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(e: io::Error) -> Self {
        if e.kind() == io::ErrorKind::BrokenPipe {
            Self::NobodyReads
        } else {
            Self::refused("command-line-output-failed", [("detail", e.to_string())])
        }
    }
}
