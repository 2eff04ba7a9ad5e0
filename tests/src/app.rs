//! The built app and the command line beside it.
use std::ffi::OsStr;
use std::fs::{self, File};
use std::os::unix::fs::MetadataExt;
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

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

/// What runs a program with an empty disk of so many MiB in `folder`, which nobody else sees.
fn small_disk(folder: &Path, mebibytes: u32) -> Vec<String> {
    let mount = format!(r#"mount -t tmpfs -o size={mebibytes}m,mode=700 tmpfs "$0" && exec "$@""#);
    let folder = folder.to_str().expect("temporary paths are UTF-8");
    let mut wrapper = vec!["unshare", "--mount"];
    if !is_root() {
        wrapper.push("--map-root-user");
    }
    wrapper.extend(["sh", "-c", &mount, folder]);
    wrapper.into_iter().map(str::to_owned).collect()
}

/// How the app is to be started.
pub struct App<'a> {
    desktop: &'a Desktop,
    binary: PathBuf,
    arguments: Vec<String>,
    environment: Vec<(String, String)>,
    /// What starts it, with its arguments, such as `setpriv`.
    wrapper: Vec<String>,
}

impl<'a> App<'a> {
    /// The built app (`AYUMI_APP`, else `target/e2e/ayumi-desktop`) on that desktop, with no arguments.
    pub fn on(desktop: &'a Desktop) -> Self {
        Self::binary(desktop, Self::built())
    }

    /// The built app's file.
    pub fn built() -> PathBuf {
        built("AYUMI_APP", "ayumi-desktop")
    }

    /// Another program on that desktop.
    pub fn binary(desktop: &'a Desktop, binary: PathBuf) -> Self {
        Self {
            desktop,
            binary,
            arguments: Vec::new(),
            environment: Vec::new(),
            wrapper: Vec::new(),
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

    /// Folders and files refuse it what their modes say, also where the tests run as root.
    pub fn without_privileges(mut self) -> Self {
        if is_root() {
            self.wrapper = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
                .map(str::to_owned)
                .to_vec();
        }
        self
    }

    /// What it finds in `folder` is an empty disk of its own of so many MiB; see [`Window::disk`].
    pub fn on_small_disk(mut self, folder: &Path, mebibytes: u32) -> Self {
        self.wrapper = small_disk(folder, mebibytes);
        self
    }

    /// Whether this machine lets a test have a disk of its own: some containers and hardened kernels don't.
    pub fn can_have_small_disk(folder: &Path) -> bool {
        let probe = small_disk(folder, 1);
        let (program, arguments) = probe.split_first().expect("a program comes first");
        Command::new(program)
            .args(arguments)
            .arg("true")
            .status()
            .is_ok_and(|status| status.success())
    }

    /// Starts it under WebDriver and takes hold of its window.
    #[track_caller]
    pub fn open(&self) -> Window {
        let mut driver = self.command("WebKitWebDriver");
        self.furnish(&mut driver);
        driver.env("TAURI_WEBVIEW_AUTOMATION", "true");
        Window::open(driver, &self.binary, &self.arguments, self.messages())
    }

    /// Starts it without WebDriver.
    pub fn run(&self) -> Running {
        let messages = self.messages();
        let mut command = self.command(&self.binary);
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

    fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let Some((first, rest)) = self.wrapper.split_first() else {
            return Command::new(program);
        };
        let mut command = Command::new(first);
        command.args(rest).arg(program);
        command
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

    /// The processes that it started and that are still there.
    pub fn children(&self) -> Vec<u32> {
        let tasks = fs::read_dir(format!("/proc/{}/task", self.id()))
            .into_iter()
            .flatten();
        let children = tasks
            .flatten()
            .filter_map(|task| fs::read_to_string(task.path().join("children")).ok());
        children
            .flat_map(|of_task| of_task.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
            .filter_map(|id| id.parse().ok())
            .collect()
    }

    /// With what it was started, or started itself anew.
    pub fn arguments(&self) -> Vec<String> {
        let all = fs::read(format!("/proc/{}/cmdline", self.id())).unwrap_or_default();
        let all = all.split(|byte| *byte == 0).skip(1).filter(|one| !one.is_empty());
        all.map(|one| String::from_utf8_lossy(one).into_owned()).collect()
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
    /// The process on whose disks it works, if not on those of the test.
    beside: Option<u32>,
}

impl<'a> CommandLine<'a> {
    /// The built command line (`AYUMI_CLI`, else `target/e2e/ayumi`) on that journal at that instant.
    pub fn on(desktop: &'a Desktop, journal: &Path, now: &str) -> Self {
        Self {
            desktop,
            binary: built("AYUMI_CLI", "ayumi"),
            journal: journal.to_owned(),
            now: now.to_owned(),
            beside: None,
        }
    }

    /// On the disks that the app of that window sees.
    pub fn beside(mut self, window: &Window) -> Self {
        self.beside = Some(window.app_id());
        self
    }

    /// Runs it with these arguments and gives its standard output; panics with its words when it fails.
    #[track_caller]
    pub fn run(&self, arguments: &[&str]) -> String {
        let mut command = match self.beside {
            None => Command::new(&self.binary),
            Some(id) => {
                let mut enter = Command::new("nsenter");
                enter.args(["--mount", "--target", &id.to_string()]);
                if !is_root() {
                    enter.args(["--user", "--preserve-credentials"]);
                }
                enter.arg(&self.binary);
                enter
            }
        };
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
