//! One test's surroundings.
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::{Bus, Display};

/// A screen, a session bus and an empty home; all of it is gone when this value is.
pub struct Desktop {
    /// The screen.
    pub display: Display,
    /// The session bus.
    pub bus: Bus,
    home: TempDir,
}

impl Desktop {
    /// A fresh desktop: nobody answers to notifications or trays until the test does.
    pub fn new() -> Self {
        let home = tempfile::Builder::new()
            .prefix("ayumi-e2e-")
            .tempdir()
            .expect("a temporary folder");
        for folder in ["data", "config", "cache", "run"] {
            let path = home.path().join(folder);
            fs::create_dir(&path).expect("a folder in the home");
            fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).expect("own folder");
        }
        Self {
            display: Display::start(),
            bus: Bus::start(&home.path().join("run")),
            home,
        }
    }

    /// A path in this home.
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// The home itself.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Sets the app's preferences on this machine, as if chosen in its settings: `ja` or `en`, `light` or `dark`, percent.
    pub fn prefer(&self, language: &str, theme: &str, text: u16) {
        let file = self.path("config/app.ayumi.journal/preferences.json");
        fs::create_dir_all(file.parent().expect("a file has a folder")).expect("a folder in the home");
        let preferences = serde_json::json!({ "language": language, "theme": theme, "text": text });
        fs::write(file, preferences.to_string()).expect("the preferences can be written");
    }

    /// Gives `command` this desktop as its only surroundings.
    pub fn furnish(&self, command: &mut Command) {
        command.env_clear();
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("HOME", self.home());
        command.env("XDG_DATA_HOME", self.path("data"));
        command.env("XDG_CONFIG_HOME", self.path("config"));
        command.env("XDG_CACHE_HOME", self.path("cache"));
        command.env("XDG_RUNTIME_DIR", self.path("run"));
        command.env("DISPLAY", &self.display.name);
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.bus.address);
        command.env("GDK_BACKEND", "x11");
        command.env("GSETTINGS_BACKEND", "memory");
        command.env("NO_AT_BRIDGE", "1");
        command.env("LANG", "ja_JP.UTF-8");
        command.env("TZ", "Asia/Tokyo");
        command.env("RUST_BACKTRACE", "1");
    }
}

impl Default for Desktop {
    fn default() -> Self {
        Self::new()
    }
}
