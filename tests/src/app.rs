//! The built app and the command line beside it.
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};

use serde_json::Value;

use crate::{Desktop, Window, eventually};

/// The folder of the workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("tests/ is in the workspace")
        .to_owned()
}

fn built(variable: &str, name: &str) -> PathBuf {
    let path =
        std::env::var_os(variable).map_or_else(|| workspace().join("target/e2e").join(name), PathBuf::from);
    assert!(
        path.is_file(),
        "{} is not built: run `cargo xtask test`",
        path.display()
    );
    path
}

/// How the app is to be started.
pub struct App<'a> {
    desktop: &'a Desktop,
    binary: PathBuf,
    arguments: Vec<String>,
    environment: Vec<(String, String)>,
}

impl<'a> App<'a> {
    /// The built app (`AYUMI_APP`, else `target/e2e/ayumi-desktop`) on that desktop, with no arguments.
    pub fn on(desktop: &'a Desktop) -> Self {
        Self::binary(desktop, built("AYUMI_APP", "ayumi-desktop"))
    }

    /// Another program on that desktop.
    pub fn binary(desktop: &'a Desktop, binary: PathBuf) -> Self {
        Self {
            desktop,
            binary,
            arguments: Vec::new(),
            environment: Vec::new(),
        }
    }

    /// Adds `--journal PATH`.
    pub fn journal(self, path: &Path) -> Self {
        self.argument("--journal")
            .argument(path.to_str().expect("temporary paths are UTF-8"))
    }

    /// Adds `--now INSTANT`, such as `2026-11-22T09:00:00+09:00`.
    pub fn now(self, instant: &str) -> Self {
        self.argument("--now").argument(instant)
    }

    /// Adds one argument.
    pub fn argument(mut self, argument: &str) -> Self {
        self.arguments.push(argument.to_owned());
        self
    }

    /// Sets an environment variable, such as `LANG`.
    pub fn environment(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Starts it under WebDriver and takes hold of its window.
    #[track_caller]
    pub fn open(&self) -> Window {
        let mut driver = Command::new("WebKitWebDriver");
        self.furnish(&mut driver);
        driver.env("TAURI_WEBVIEW_AUTOMATION", "true");
        Window::open(driver, &self.binary, &self.arguments, self.messages())
    }

    /// Starts it without WebDriver.
    pub fn run(&self) -> Running {
        let messages = self.messages();
        let mut command = Command::new(&self.binary);
        self.furnish(&mut command);
        command.args(&self.arguments).stdin(Stdio::null());
        let log = File::create(&messages).expect("a file for the app's messages");
        command
            .stdout(log.try_clone().expect("one more handle"))
            .stderr(log);
        Running {
            process: command.spawn().expect("the app starts"),
            messages,
        }
    }

    fn furnish(&self, command: &mut Command) {
        self.desktop.furnish(command);
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
    }

    /// A new file for each start.
    fn messages(&self) -> PathBuf {
        (0..)
            .map(|n| self.desktop.path(&format!("messages-{n}.log")))
            .find(|path| !path.exists())
            .expect("there is always a next number")
    }
}

/// A started app without WebDriver; it is killed with this value.
pub struct Running {
    process: Child,
    messages: PathBuf,
}

impl Running {
    /// Its process id.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// What it wrote to standard output and standard error so far.
    pub fn messages(&self) -> String {
        fs::read_to_string(&self.messages).unwrap_or_default()
    }

    /// Waits until it wrote `text`.
    #[track_caller]
    pub fn says(&self, text: &str) {
        eventually(
            &format!("{text:?} in the app's messages:\n{}", self.messages()),
            || self.messages().contains(text).then_some(()),
        );
    }

    /// Waits until it has ended.
    #[track_caller]
    pub fn ends(mut self) -> ExitStatus {
        eventually("the app to end", || {
            self.process.try_wait().expect("the process can be asked")
        })
    }

    /// Whether it is still there.
    pub fn alive(&mut self) -> bool {
        self.process
            .try_wait()
            .expect("the process can be asked")
            .is_none()
    }

    /// Sends it a signal, such as `KILL` or `STOP`, and waits for nothing.
    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill")
            .args([&format!("-{name}"), &self.id().to_string()])
            .status();
        assert!(sent.is_ok_and(|status| status.success()), "SIG{name} can be sent");
    }

    /// SIGKILL, now.
    pub fn kill(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The command line `ayumi` on one journal: a second pair of eyes on what the window did.
pub struct CommandLine<'a> {
    desktop: &'a Desktop,
    binary: PathBuf,
    journal: PathBuf,
    now: String,
}

impl<'a> CommandLine<'a> {
    /// The built command line (`AYUMI_CLI`, else `target/e2e/ayumi`) on that journal at that instant.
    pub fn on(desktop: &'a Desktop, journal: &Path, now: &str) -> Self {
        Self {
            desktop,
            binary: built("AYUMI_CLI", "ayumi"),
            journal: journal.to_owned(),
            now: now.to_owned(),
        }
    }

    /// Runs it with these arguments and gives its standard output; panics with its words when it fails.
    #[track_caller]
    pub fn run(&self, arguments: &[&str]) -> String {
        let mut command = Command::new(&self.binary);
        self.desktop.furnish(&mut command);
        command
            .arg("--journal")
            .arg(&self.journal)
            .args(["--now", &self.now])
            .args(arguments);
        let output = command.output().expect("the command line starts");
        assert!(
            output.status.success(),
            "ayumi {arguments:?} ended with {}: {}",
            output.status,
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).expect("it writes UTF-8")
    }

    /// As [`Self::run`] with `--json`, read.
    #[track_caller]
    pub fn json(&self, arguments: &[&str]) -> Value {
        let mut all = vec!["--json"];
        all.extend(arguments);
        let text = self.run(&all);
        serde_json::from_str(&text).unwrap_or_else(|e| panic!("not JSON ({e}): {text}"))
    }

    /// Runs one operation of the app and reads its answer.
    #[track_caller]
    pub fn call(&self, operation: &str, arguments: &Value) -> Value {
        self.json(&["call", operation, &arguments.to_string()])
    }
}
