//! What the person reads: answers on standard output, failures on standard error.
use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

use ayumi_journal::{ErrorMessage, words::Words};
use serde::Serialize;

use crate::failure::{Failure, USAGE};

/// Where answers go, and how.
pub struct Terminal {
    /// Words in the person's language.
    pub words: Words,
    json: bool,
    in_colour: bool,
    out: BufWriter<Stdout>,
}

/// Where a marked stretch begins and ends: two characters that belong to nobody.
pub const MARK_BEGINS: char = '\u{f8f0}';
/// See [`MARK_BEGINS`].
pub const MARK_ENDS: char = '\u{f8f1}';

/// What was typed into the journal can't steer the terminal: control characters become visible.
fn harmless(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c.is_control() && c != '\n' && c != '\t' {
                '\u{fffd}'
            } else {
                c
            }
        })
        .collect()
}

impl Terminal {
    /// Standard output, for reading or, with `json`, for programs.
    pub fn new(words: Words, json: bool) -> Self {
        Self {
            words,
            json,
            in_colour: io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
            out: BufWriter::new(io::stdout()),
        }
    }

    /// Whether a program reads the answer.
    pub fn is_for_programs(&self) -> bool {
        self.json
    }

    /// Writes one line of text, or the lines of one.
    pub fn line(&mut self, text: impl AsRef<str>) -> Result<(), Failure> {
        Ok(writeln!(self.out, "{}", harmless(text.as_ref()))?)
    }

    /// Writes one line with its marked stretches in bold, if somebody sees it.
    pub fn marked_line(&mut self, text: &str) -> Result<(), Failure> {
        let (bold, plain) = if self.in_colour {
            ("\x1b[1;4m", "\x1b[0m")
        } else {
            ("", "")
        };
        let text = harmless(text)
            .replace(MARK_BEGINS, bold)
            .replace(MARK_ENDS, plain);
        Ok(writeln!(self.out, "{text}")?)
    }

    /// Writes a value as one line of JSON if that was asked for, else as `text` says.
    pub fn answer<T: Serialize>(
        &mut self,
        value: &T,
        text: impl FnOnce(&mut Self) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        if self.json {
            self.json(value, false)
        } else {
            text(self)
        }
    }

    /// Writes a value as JSON whether asked for or not; indented unless it was asked for.
    pub fn value<T: Serialize>(&mut self, value: &T) -> Result<(), Failure> {
        self.json(value, !self.json)
    }

    fn json<T: Serialize>(&mut self, value: &T, indented: bool) -> Result<(), Failure> {
        let mut text = if indented {
            serde_json::to_string_pretty(value)
        } else {
            serde_json::to_string(value)
        }
        .map_err(io::Error::from)?;
        text.push('\n');
        Ok(self.out.write_all(text.as_bytes())?)
    }

    /// Hands all that was written to the system.
    pub fn finish(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }

    /// Tells a failure on standard error. If nobody listens there either, the exit code still says it.
    pub fn tell(&mut self, message: &ErrorMessage, exit: u8) {
        let mut err = io::stderr().lock();
        if self.json {
            if let Ok(text) = serde_json::to_string(message) {
                let _ = writeln!(err, "{text}");
            }
            return;
        }
        let args = message.args.iter().map(|(k, v)| (k.as_str(), v.as_str().into()));
        let _ = writeln!(err, "{}", self.words.say_with(&message.code, args));
        if exit == USAGE {
            let _ = writeln!(err, "{}", self.words.say("command-line-usage-hint"));
        }
    }
}
