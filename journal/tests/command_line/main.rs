//! The built command line, as a person or a program runs it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
use std::{
    path::PathBuf,
    process::{Command, Stdio},
};

use serde_json::Value;

mod faults;
mod lists;
mod operations;

const NOW: &str = "2026-11-22T12:40:00+09:00[Asia/Tokyo]";

/// What a command left behind.
#[derive(Debug, PartialEq, Eq)]
struct Ran {
    exit: i32,
    out: String,
    err: String,
}

/// A journal of its own in a folder of its own, and the command over it.
struct Bench {
    folder: tempfile::TempDir,
}

impl Bench {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn journal(&self) -> PathBuf {
        self.folder.path().join("journal.ayumi")
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ayumi"));
        command
            .args(["--now", NOW, "--journal"])
            .arg(self.journal())
            .args(arguments)
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("AYUMI_LANGUAGE", "en");
        command
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        ran(&mut self.command(arguments))
    }

    /// The answer, of a command that must succeed.
    fn json(&self, arguments: &[&str]) -> Value {
        let ran = self.run(&[arguments, &["--json"]].concat());
        assert_eq!((ran.exit, ran.err.as_str()), (0, ""), "{arguments:?}");
        serde_json::from_str(&ran.out).unwrap()
    }
}

fn ran(command: &mut Command) -> Ran {
    let output = command.stdin(Stdio::null()).output().unwrap();
    Ran {
        exit: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A bench with the sample journal on it.
fn sample(language: &str) -> Bench {
    let bench = Bench::new();
    assert_eq!(bench.run(&["init", "--sample", "--language", language]).exit, 0);
    bench
}
