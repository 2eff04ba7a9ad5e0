//! Builds the app and opens it.
use std::{path::PathBuf, process::Command};

use crate::{
    front_end,
    run::{Done, cargo, root, run, step},
    system,
};

/// Everything a bare clone lacks, then the app. What follows `start` is handed to it.
pub fn start(arguments: &[String]) -> Done {
    step("system libraries", system::for_building)?;
    step("front end", front_end::build)?;
    step("app", app)?;
    run(
        "ayumi-desktop",
        Command::new(program("ayumi-desktop")).args(arguments),
    )
}

/// Builds the app and the command line as people get them, but without the slow link-time optimisation of a release.
pub fn app() -> Done {
    run(
        "cargo build",
        cargo().args([
            "build",
            "--locked",
            "--profile",
            "e2e",
            "--features",
            "ayumi-desktop/custom-protocol",
            "-p",
            "ayumi-desktop",
            "-p",
            "ayumi-journal",
        ]),
    )
}

/// A program that [`app`] built.
pub fn program(name: &str) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target
        .join("e2e")
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
