//! What end-to-end tests stand on: a private desktop, the built app in it, and hands and eyes for its window.
//!
//! A test reads like the person's walk, without `async`:
//!
//! ```text
//! let desktop = Desktop::new();                             // own X server, own session bus, own home
//! let window = App::on(&desktop).now("2026-11-22T09:00:00+09:00").open();
//! window.click(button("記録"));                              // waits until it is there, and seen
//! window.see(text("30分"));
//! ```
//!
//! - [`desktop`], [`bus`], [`display`]: the surroundings, one set a test, so that tests never meet.
//! - [`app`]: the built app (with or without WebDriver) and the command line beside it.
//! - [`window`], [`find`], [`keys`], [`compose`]: look, click, type, press, compose Japanese.
//! - [`pages`]: the way to each page.
//! - [`pdf`]: a saved page as it's printed, read back as text.
//! - [`axe`]: accessibility rules, run in the page.
//! - [`notifications`], [`tray`]: the desktop's side of both, played by the test.
//! - [`wait`]: conditions with a deadline; nothing here waits for a fixed time.
//!
//! Whatever goes wrong panics at the test's own line; a window that is open then leaves a picture, its page and the
//! app's messages in `target/e2e-failures/`.
#![cfg(target_os = "linux")]

pub mod app;
pub mod axe;
pub mod bus;
pub mod compose;
pub mod desktop;
pub mod display;
pub mod find;
pub mod keys;
pub mod notifications;
pub mod pages;
pub mod pdf;
pub mod tray;
pub mod wait;
pub mod webdriver;
pub mod window;

pub use app::{App, CommandLine, Running};
pub use bus::Bus;
pub use desktop::Desktop;
pub use display::Display;
pub use find::{Find, button, css, field, heading, link, role, test_id, text};
pub use notifications::{Closed, Notice, Notifications};
pub use pages::Page;
pub use pdf::{pdf_text, unbroken};
pub use tray::Tray;
pub use wait::{DEADLINE, eventually, eventually_within, within};
pub use window::{Node, Window};
