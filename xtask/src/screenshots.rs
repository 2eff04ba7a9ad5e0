//! The README's pictures, taken of the real app on the sample journal.
use crate::{
    front_end,
    run::{Done, cargo, root, run},
    start, system,
};

/// Builds the app and takes them.
pub fn screenshots() -> Done {
    system::for_testing()?;
    front_end::build()?;
    start::app()?;
    run(
        "screenshots",
        cargo()
            .args([
                "run",
                "--locked",
                "-p",
                "ayumi-tests",
                "--bin",
                "screenshots",
                "--",
            ])
            .arg(root().join("docs/screenshots"))
            .env("AYUMI_APP", start::program("ayumi-desktop"))
            .env("AYUMI_CLI", start::program("ayumi")),
    )
}
