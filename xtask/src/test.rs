//! Runs every test: the quick checks first.
use crate::{
    bindings, front_end,
    run::{Done, cargo, run, step},
    start, system,
};

/// All of them, stopping at the first that fails.
pub fn test() -> Done {
    step("system libraries", system::for_testing)?;
    step("format", || {
        run("cargo fmt", cargo().args(["fmt", "--all", "--check"]))
    })?;
    step("front end", || {
        front_end::build()?;
        for script in ["check", "lint", "test"] {
            run(script, &mut front_end::npm(&["run", script]))?;
        }
        Ok(())
    })?;
    step("core", || {
        run(
            "cargo test",
            cargo().args(["test", "--locked", "-p", "ayumi-journal"]),
        )
    })?;
    step("bindings", || bindings::bindings(true))?;
    step("clippy", || {
        let all = [
            "clippy",
            "--locked",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ];
        run("cargo clippy", cargo().args(all))
    })?;
    step("app", start::app)?;
    step("shell", || {
        let shell = [
            "test",
            "--locked",
            "--profile",
            "e2e",
            "--features",
            "custom-protocol",
            "-p",
            "ayumi-desktop",
        ];
        run("cargo test", cargo().args(shell))
    })?;
    step("end to end", || {
        let mut tests = cargo();
        tests
            .args(["test", "--locked", "-p", "ayumi-tests"])
            .env("AYUMI_APP", start::program("ayumi-desktop"))
            .env("AYUMI_CLI", start::program("ayumi"));
        run("cargo test", &mut tests)
    })
}
