//! Every page can be used by everybody: axe-core finds nothing on the sample journal, in both languages and themes.
use ayumi_tests::{App, Desktop, Page, role};

use crate::diary::MORNING;

fn no_violations(language: &str, theme: &str) {
    let desktop = Desktop::new();
    desktop.prefer(language, theme, 100);
    let window = App::on(&desktop).argument("--sample").now(MORNING).open();
    window.stands();
    let pages = window.pages();
    assert!(!pages.is_empty());
    for Page { name, .. } in &pages {
        window.go(name);
        window.is_accessible();
    }
    // A sheet with most of the instruments, and one with cards.
    for sheet in ["strengths", "values", "direction"] {
        window.open_sheet(sheet);
        window.is_accessible();
    }
    for room in [
        "achievements",
        "days",
        "days/audit",
        "income",
        "learning",
        "papers",
        "papers/career_plan",
        "papers/contact_list",
        "people",
        "templates",
        "templates/writing",
    ] {
        window.open_room(room);
        window.is_accessible();
    }
    window.press("F1");
    window.see(role("dialog"));
    window.is_accessible();
    window.is_quiet();
}

#[test]
fn in_japanese_on_light_paper() {
    no_violations("ja", "light");
}

#[test]
fn in_japanese_on_dark_paper() {
    no_violations("ja", "dark");
}

#[test]
fn in_english_on_light_paper() {
    no_violations("en", "light");
}

#[test]
fn in_english_on_dark_paper() {
    no_violations("en", "dark");
}
