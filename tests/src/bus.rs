//! A private session bus, on which nothing lives but what a test puts there.
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::webdriver::block_on;

/// A D-Bus daemon of its own; it ends with this value.
pub struct Bus {
    daemon: Child,
    /// What `DBUS_SESSION_BUS_ADDRESS` must be.
    pub address: String,
}

impl Bus {
    /// Starts a daemon whose socket and configuration are in `folder`. It knows no service files, so that asking for an
    /// absent service fails at once instead of waiting for a portal to start.
    pub fn start(folder: &Path) -> Self {
        let socket = folder.join("bus");
        let configuration = folder.join("bus.conf");
        fs::write(
            &configuration,
            format!(
                "<busconfig><type>session</type><listen>unix:path={}</listen><auth>EXTERNAL</auth>\
                 <policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>\
                 <allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>",
                socket.display()
            ),
        )
        .expect("the bus configuration can be written");
        let mut daemon = Command::new("dbus-daemon")
            .arg("--nofork")
            .arg("--nosyslog")
            .arg("--print-address=1")
            .arg(format!("--config-file={}", configuration.display()))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon starts (package dbus)");
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().expect("stdout is piped"))
            .read_line(&mut address)
            .expect("dbus-daemon prints its address");
        let address = address.trim().to_owned();
        assert!(!address.is_empty(), "dbus-daemon ended without an address");
        Self { daemon, address }
    }

    /// A connection of the test's own.
    pub fn connect(&self) -> zbus::Connection {
        block_on(zbus::connection::Builder::address(self.address.as_str()).build())
            .expect("the private bus answers")
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}
