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
    "poppler-utils",
];

/// What prints a saved paper to PDF in the tests, under any of these names.
const BROWSERS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// Sees to what the build needs.
pub fn for_building() -> Done {
    install(BUILD)
}

/// Sees to what the tests need.
pub fn for_testing() -> Done {
    install(&[BUILD, TEST].concat())?;
    browser()
}

/// Sees to a browser. Debian has it as a package; Ubuntu's package of that name is a snap, which this leaves to the person.
fn browser() -> Done {
    if !exists("apt-get") || BROWSERS.iter().any(|name| exists(name)) {
        return Ok(());
    }
    if is_package("chromium") {
        return install(&["chromium"]);
    }
    Err("The tests print saved papers with Chromium, and this system has no package of it. Please install one and try again: \
         Ubuntu: sudo snap install chromium; or Google Chrome from https://www.google.com/chrome/"
        .into())
}

/// Whether apt can install that package itself.
fn is_package(name: &str) -> bool {
    let policy = Command::new("apt-cache").args(["policy", name]).output();
    policy.is_ok_and(|o| {
        let said = String::from_utf8_lossy(&o.stdout).into_owned();
        said.contains("Candidate:") && !said.contains("Candidate: (none)")
    })
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
             files), a C compiler, pkg-config; for the tests also WebKitWebDriver, Xvfb, D-Bus, Chromium and pdftotext.\n  \
             Fedora: webkit2gtk4.1-devel libayatana-appindicator-gtk3-devel librsvg2-devel libxdo-devel gcc pkgconf xorg-x11-server-Xvfb dbus-daemon chromium poppler-utils\n  \
             Arch:   webkit2gtk-4.1 libayatana-appindicator librsvg xdotool base-devel xorg-server-xvfb dbus chromium poppler"
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
