//! What the person reads: answers on standard output, failures on standard error.
use std::io::{self, BufWriter, Stdout, Write};

use ayumi_journal::{ErrorMessage, words::Words};
use serde::Serialize;

use crate::failure::{Failure, USAGE};

/// Where answers go, and how.
pub struct Terminal {
    /// Words in the person's language.
    pub words: Words,
    json: bool,
    out: BufWriter<Stdout>,
}

impl Terminal {
    /// Standard output, for reading or, with `json`, for programs.
    pub fn new(words: Words, json: bool) -> Self {
        Self {
            words,
            json,
            out: BufWriter::new(io::stdout()),
        }
    }

    /// Whether a program reads the answer.
    pub fn is_for_programs(&self) -> bool {
        self.json
    }

    /// Writes one line of text.
    pub fn line(&mut self, text: impl AsRef<str>) -> Result<(), Failure> {
        Ok(writeln!(self.out, "{}", text.as_ref())?)
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
        let text = if indented {
            serde_json::to_string_pretty(value)
        } else {
            serde_json::to_string(value)
        };
        self.line(text.map_err(io::Error::from)?)
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
