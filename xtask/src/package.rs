//! Installable packages for Linux: menu entry, icon, the app and the `ayumi` command.
use std::{fs, process::Command};

use crate::{
    front_end,
    run::{Done, cargo, root, run},
    system,
};

/// Makes a .deb and an .rpm.
pub fn package() -> Done {
    system::for_building()?;
    front_end::build()?;
    run(
        "cargo build",
        cargo().args([
            "build",
            "--locked",
            "--release",
            "-p",
            "ayumi-journal",
            "--bin",
            "ayumi",
        ]),
    )?;
    // Tauri looks for its configuration from the folder it runs in, npm for its packages: so not through npm.
    run(
        "tauri build",
        Command::new("node")
            .arg(front_end::folder().join("node_modules/@tauri-apps/cli/tauri.js"))
            .args(["build", "--bundles", "deb,rpm", "--", "--locked"])
            .current_dir(root().join("src-tauri")),
    )?;
    let folder = root().join("target/release/bundle");
    for kind in ["deb", "rpm"] {
        let files = fs::read_dir(folder.join(kind)).map_err(|e| format!("{}: {e}", folder.display()))?;
        for file in files
            .flatten()
            .filter(|f| f.path().extension().is_some_and(|e| e == kind))
        {
            println!("{}", file.path().display());
        }
    }
    Ok(())
}
