//! Journals to begin with, written through the command line as a person could.
use std::path::PathBuf;

use ayumi_tests::{App, CommandLine, Desktop};
use serde_json::{Value, json};

/// A Sunday morning.
pub const MORNING: &str = "2026-11-22T09:00:00+09:00[Asia/Tokyo]";

/// A journal on a desktop: what the app opens, and what the command line looks into.
pub struct Diary<'a> {
    desktop: &'a Desktop,
    path: PathBuf,
}

impl<'a> Diary<'a> {
    /// A journal that isn't there yet: the app greets.
    pub fn none(desktop: &'a Desktop) -> Self {
        Self {
            desktop,
            path: desktop.path("journal.ayumi"),
        }
    }

    /// An empty journal whose welcome is over.
    pub fn empty(desktop: &'a Desktop) -> Self {
        let diary = Self::none(desktop);
        diary.call("finish_welcome", json!({}));
        diary
    }

    /// A journal at that path of the desktop.
    pub fn at(desktop: &'a Desktop, path: PathBuf) -> Self {
        Self { desktop, path }
    }

    /// Where it is.
    pub fn path(&self) -> &PathBuf {
        &self.path
    }

    /// The app on it, in the morning.
    pub fn app(&self) -> App<'a> {
        self.app_at(MORNING)
    }

    /// The app on it at another moment.
    pub fn app_at(&self, now: &str) -> App<'a> {
        App::on(self.desktop).journal(&self.path).now(now)
    }

    /// The command line on it, in the morning.
    pub fn command_line(&self) -> CommandLine<'a> {
        self.command_line_at(MORNING)
    }

    /// The command line on it at another moment.
    pub fn command_line_at(&self, now: &str) -> CommandLine<'a> {
        CommandLine::on(self.desktop, &self.path, now)
    }

    /// Runs one operation and gives its answer.
    #[track_caller]
    pub fn call(&self, operation: &str, arguments: Value) -> Value {
        self.command_line().call(operation, &arguments)
    }

    /// The texts of the newest entries.
    #[track_caller]
    pub fn texts(&self) -> Vec<String> {
        let page = self.call("entries", json!({ "limit": 200 }));
        let days = page["days"].as_array().expect("days");
        let entries = days
            .iter()
            .flat_map(|day| day["entries"].as_array().expect("entries"));
        entries
            .map(|entry| entry["text"].as_str().expect("a text").to_owned())
            .collect()
    }

    /// A habit for every day; its id.
    #[track_caller]
    pub fn habit(&self, name: &str) -> String {
        let id = self.call(
            "create_habit",
            json!({
                "name": name, "kind": "yes_no", "direction": "at_least", "target": 1000, "unit_word": "",
                "cue": "通勤電車で", "small": "5分だけ", "schedule": daily(),
            }),
        );
        id.as_str().expect("an id").to_owned()
    }

    /// A habit of so many minutes a day; its id.
    #[track_caller]
    pub fn minutes(&self, name: &str, minutes: u32) -> String {
        let id = self.call(
            "create_habit",
            json!({
                "name": name, "kind": "minutes", "direction": "at_least", "target": minutes * 1000,
                "unit_word": "", "schedule": daily(),
            }),
        );
        id.as_str().expect("an id").to_owned()
    }

    /// A reminder for that, every day at that minute of the day.
    #[track_caller]
    pub fn reminder(&self, subject: Value, minute: u32) {
        self.call(
            "save_reminder",
            json!({
                "subject": subject, "days": { "kind": "schedule", "schedule": daily() },
                "when": { "kind": "at", "minute": minute }, "enabled": true,
            }),
        );
    }
}

/// Every day.
pub fn daily() -> Value {
    json!({
        "rule": { "kind": "daily", "times": 1 }, "from": "2026-11-01", "until": null, "except_holidays": false,
    })
}
