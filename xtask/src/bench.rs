//! Measures the core, each operation beside its floor, and what the app takes in the tray.
use crate::{
    front_end,
    run::{Done, cargo, run, step},
    start, system,
};

/// Measures the app's memory and wake-ups in the tray with no window, beside those of the app with its window.
pub fn tray() -> Done {
    step("system libraries", system::for_testing)?;
    step("front end", front_end::build)?;
    step("app", start::app)?;
    run(
        "cargo run",
        cargo()
            .args([
                "run",
                "--quiet",
                "--locked",
                "-p",
                "ayumi-tests",
                "--bin",
                "residence",
            ])
            .env("AYUMI_APP", start::program("ayumi-desktop"))
            .env("AYUMI_CLI", start::program("ayumi")),
    )
}

/// Runs the benchmarks; what follows is handed to them.
pub fn bench(arguments: &[String]) -> Done {
    run(
        "cargo bench",
        cargo()
            .args([
                "bench",
                "--locked",
                "-p",
                "ayumi-journal",
                "--bench",
                "journal",
                "--",
            ])
            .args(arguments),
    )
}
