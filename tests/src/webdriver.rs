//! WebKitWebDriver: started, asked for a session, ended.
use std::fs::{self, File};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::time::Duration;

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::runtime::Runtime;

use crate::wait::within;

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime for the connections")
});

/// No answer takes longer: a driver whose app has died waits for ever.
const LIMIT: Duration = Duration::from_secs(60);

/// Waits for `future`: tests are written without `async`, so that a panic names their own line.
#[track_caller]
pub fn block_on<F: Future>(future: F) -> F::Output {
    match RUNTIME.block_on(async { tokio::time::timeout(LIMIT, future).await }) {
        Ok(output) => output,
        Err(_) => panic!("no answer within {} s", LIMIT.as_secs()),
    }
}

/// A driver process with the app that it started.
pub(crate) struct Driver {
    process: Child,
    messages: PathBuf,
    app: Option<u32>,
}

impl Driver {
    /// Starts `driver` (WebKitWebDriver with its environment, which the app inherits) and through it `binary`.
    #[track_caller]
    pub(crate) fn start(
        mut driver: Command,
        binary: &Path,
        arguments: &[String],
        messages: PathBuf,
    ) -> (Self, Client) {
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|free| free.local_addr())
            .expect("a free port")
            .port();
        let log = File::create(&messages).expect("a file for the app's messages");
        let process = driver
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("one more handle"))
            .stderr(log)
            .spawn()
            .expect("WebKitWebDriver starts (package webkit2gtk-driver)");
        let mut driver = Self {
            process,
            messages,
            app: None,
        };
        let listening = within(Duration::from_secs(10), || {
            TcpStream::connect(("127.0.0.1", port)).ok()
        });
        assert!(
            listening.is_some(),
            "WebKitWebDriver does not listen:\n{}",
            driver.said()
        );

        let mut wanted = Capabilities::new();
        let options = json!({ "binary": binary, "args": arguments });
        wanted.insert("webkitgtk:browserOptions".to_owned(), options);
        let mut connector = ClientBuilder::new(HttpConnector::new());
        let address = format!("http://127.0.0.1:{port}");
        let connecting = connector.capabilities(wanted).connect(&address);
        let client = block_on(async { tokio::time::timeout(LIMIT / 2, connecting).await });
        match client {
            Ok(Ok(client)) => {
                driver.app = driver.only_child();
                (driver, client)
            }
            Ok(Err(e)) => panic!("the app gave no window to WebDriver: {e}\n{}", driver.said()),
            Err(_) => panic!("the app gave no window to WebDriver:\n{}", driver.said()),
        }
    }

    /// What the driver and the app wrote so far.
    pub(crate) fn said(&self) -> String {
        fs::read_to_string(&self.messages).unwrap_or_default()
    }

    /// The process id of the app.
    pub(crate) fn app_id(&self) -> Option<u32> {
        self.app
    }

    fn only_child(&self) -> Option<u32> {
        let driver = self.process.id();
        let children = fs::read_to_string(format!("/proc/{driver}/task/{driver}/children")).ok()?;
        children.split_whitespace().next()?.parse().ok()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // One that gave no window may be there all the same.
        let app = self.app.or_else(|| self.only_child());
        let _ = self.process.kill();
        let _ = self.process.wait();
        // The driver takes its app along only when its session is ended in order.
        if let Some(app) = app {
            let _ = Command::new("kill")
                .args(["-KILL", &app.to_string()])
                .stderr(Stdio::null())
                .status();
        }
    }
}
