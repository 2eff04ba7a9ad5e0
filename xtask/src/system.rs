//! The system libraries: installed on Debian and Ubuntu, named elsewhere.
use std::process::{Command, Stdio};

use crate::run::{Done, exists, run};

/// What it takes to build the app.
const BUILD: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libayatana-appindicator3-dev",
    "librsvg2-dev",
    "libxdo-dev",
    "fonts-noto-cjk",
];

/// What the end-to-end tests take besides.
const TEST: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "dbus",
    "dbus-x11",
    "fonts-noto-color-emoji",
];

/// Sees to what the build needs.
pub fn for_building() -> Done {
    install(BUILD)
}

/// Sees to what the tests need.
pub fn for_testing() -> Done {
    install(&[BUILD, TEST].concat())
}

fn install(packages: &[&str]) -> Done {
    if !exists("node") || !exists(crate::front_end::NPM) {
        return Err("Node.js with npm is missing. Please install Node.js 20.19 or newer from https://nodejs.org/ and try again.".into());
    }
    if cfg!(target_os = "windows") {
        println!(
            "Windows: this needs the Microsoft C++ Build Tools (\"Desktop development with C++\") and WebView2, which Windows 11 has."
        );
        return Ok(());
    }
    if cfg!(target_os = "macos") {
        println!("macOS: this needs the Xcode Command Line Tools (xcode-select --install).");
        return Ok(());
    }
    if !exists("apt-get") {
        println!(
            "This Linux has no apt-get. Please install: WebKitGTK 4.1, Ayatana AppIndicator 3, librsvg, libxdo (all with development \
             files), a C compiler, pkg-config; for the tests also WebKitWebDriver, Xvfb and D-Bus.\n  \
             Fedora: webkit2gtk4.1-devel libayatana-appindicator-gtk3-devel librsvg2-devel libxdo-devel gcc pkgconf xorg-x11-server-Xvfb dbus-daemon\n  \
             Arch:   webkit2gtk-4.1 libayatana-appindicator librsvg xdotool base-devel xorg-server-xvfb dbus"
        );
        return Ok(());
    }
    let missing: Vec<&str> = packages.iter().copied().filter(|p| !is_installed(p)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing system packages: {}", missing.join(" "));
    run("apt-get update", apt().args(["update", "-q"]))?;
    run(
        "apt-get install",
        apt()
            .args(["install", "-y", "-q", "--no-install-recommends"])
            .args(missing),
    )
}

fn is_installed(package: &str) -> bool {
    let query = Command::new("dpkg-query")
        .args(["-W", "-f", "${Status}", package])
        .stderr(Stdio::null())
        .output();
    query.is_ok_and(|o| o.stdout.ends_with(b"ok installed"))
}

/// apt-get as root, without questions.
fn apt() -> Command {
    let root = Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|o| o.stdout.trim_ascii() == b"0");
    let mut command = if root {
        Command::new("apt-get")
    } else {
        let mut sudo = Command::new("sudo");
        sudo.args(["--preserve-env=DEBIAN_FRONTEND", "apt-get"]);
        sudo
    };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
