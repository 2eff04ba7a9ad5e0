//! Measures the core, each operation beside its floor.
use crate::run::{Done, cargo, run};

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
