//! The front end's types, written from the core's operations.
use std::fs;

use crate::run::{Done, cargo, root};

/// Where they stand.
const FILE: &str = "ui/src/bindings/operations.d.ts";

/// Writes them, or says that they are out of date.
pub fn bindings(check: bool) -> Done {
    let ayumi = cargo()
        .args([
            "run",
            "--quiet",
            "--locked",
            "-p",
            "ayumi-journal",
            "--bin",
            "ayumi",
            "--",
            "call",
            "--types",
        ])
        .current_dir(root())
        .output()
        .map_err(|e| format!("ayumi call --types: {e}"))?;
    if !ayumi.status.success() {
        return Err(format!(
            "ayumi call --types: {}\n{}",
            ayumi.status,
            String::from_utf8_lossy(&ayumi.stderr)
        ));
    }
    let path = root().join(FILE);
    let fresh = String::from_utf8_lossy(&ayumi.stdout).into_owned();
    if !check {
        return fs::write(&path, fresh).map_err(|e| format!("{FILE}: {e}"));
    }
    let kept = fs::read_to_string(&path).map_err(|e| format!("{FILE}: {e}"))?;
    // A checkout on Windows may have other line ends.
    if kept.replace("\r\n", "\n") == fresh {
        Ok(())
    } else {
        Err(format!(
            "{FILE} is out of date: run `cargo xtask bindings` and commit it"
        ))
    }
}
