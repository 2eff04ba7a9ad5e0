//! Runs other programs.
use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

/// What a command answers: nothing, or why it could not do it.
pub type Done = Result<(), String>;

/// The project's folder.
pub fn root() -> PathBuf {
    // xtask's own folder is one below.
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(|| PathBuf::from("."), Path::to_owned)
}

/// The cargo that runs this.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// A command in the project's folder.
pub fn run(name: &str, command: &mut Command) -> Done {
    if command.get_current_dir().is_none() {
        command.current_dir(root());
    }
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{name}: {status}")),
        Err(e) => Err(format!("{name}: {e}")),
    }
}

/// A headed, timed step.
pub fn step(name: &str, work: impl FnOnce() -> Done) -> Done {
    println!("\n== {name}");
    let begin = Instant::now();
    work()?;
    println!("== {name}: {:.0} s", begin.elapsed().as_secs_f64());
    Ok(())
}

/// Whether that program can be run.
pub fn exists(program: &str) -> bool {
    Command::new(program)
        .arg("--version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|s| s.success())
}
