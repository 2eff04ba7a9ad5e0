//! A private X server.
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// An X server without a screen; it ends with this value.
pub struct Display {
    server: Child,
    /// What `DISPLAY` must be, such as `:7`.
    pub name: String,
}

impl Display {
    /// Starts Xvfb, which picks a free display number itself.
    pub fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1440x960x24",
                "-nolisten",
                "tcp",
                "-noreset",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts (package xvfb)");
        let mut number = String::new();
        BufReader::new(server.stdout.take().expect("stdout is piped"))
            .read_line(&mut number)
            .expect("Xvfb names its display");
        assert!(!number.trim().is_empty(), "Xvfb ended without a display");
        let name = format!(":{}", number.trim());
        Self { server, name }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
