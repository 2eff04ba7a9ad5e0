//! The front end: its packages and its build.
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::SystemTime,
};

use crate::run::{Done, root, run};

/// npm's name on this system.
pub const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// The front end's folder.
pub fn folder() -> PathBuf {
    root().join("ui")
}

/// npm in the front end's folder.
pub fn npm(arguments: &[&str]) -> Command {
    let mut command = Command::new(NPM);
    command.args(arguments).current_dir(folder());
    command
}

/// Installs the packages of the lock file, if they aren't there.
pub fn install() -> Done {
    // npm writes this file last.
    let installed = modified(&folder().join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= modified(&folder().join("package-lock.json")) {
        return Ok(());
    }
    // Not `npm ci`: it insists on optional packages of other platforms, which a registry need not have.
    run(
        "npm install",
        &mut npm(&["install", "--no-save", "--no-audit", "--no-fund"]),
    )
}

/// Builds `ui/dist`, which the shell has inside.
pub fn build() -> Done {
    install()?;
    run("npm run build", &mut npm(&["run", "build"]))
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|m| m.modified()).ok()
}
