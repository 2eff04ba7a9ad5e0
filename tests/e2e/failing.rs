//! What goes wrong with the journal's file is said in the window, in the person's language, and nothing is lost by it.
use std::{
    fs::{self, File, Permissions},
    io::Write,
    os::unix::fs::PermissionsExt,
    path::Path,
};

use ayumi_tests::{App, CommandLine, Desktop, Find, button, field, heading, role, text};
use serde_json::json;

use crate::diary::{Diary, MORNING};

/// Opens the app in both languages and looks for the sentence.
#[track_caller]
fn says(desktop: &Desktop, app: &App<'_>, ja: &str, en: &str) {
    for (language, sentence) in [("ja", ja), ("en", en)] {
        desktop.prefer(language, "light", 100);
        let window = app.open();
        window.see(text(sentence).part().inside(role("alert")));
        window.is_accessible();
        window.is_quiet();
    }
}

#[test]
fn a_folder_that_cannot_be_written() {
    let desktop = Desktop::new();
    let diary = Diary::at(&desktop, desktop.path("locked/journal.ayumi"));
    let folder = desktop.path("locked");
    fs::create_dir(&folder).expect("a folder");
    diary.call("set_theme", json!({ "theme": "つづける" }));
    let before = fs::read(diary.path()).expect("the journal");
    mode(diary.path(), 0o400);
    mode(&folder, 0o500);
    says(
        &desktop,
        &diary.app().without_privileges(),
        "フォルダの権限をご確認ください",
        "check the folder's permissions",
    );
    let none = Diary::at(&desktop, folder.join("none.ayumi"));
    says(
        &desktop,
        &none.app().without_privileges(),
        "フォルダの場所と権限をご確認ください",
        "check the folder and its permissions",
    );
    assert!(!none.path().exists());

    // Once it may be written again, the window goes on.
    desktop.prefer("ja", "light", 100);
    let window = diary.app().without_privileges().open();
    window.see(role("alert"));
    assert_eq!(fs::read(diary.path()).expect("the journal"), before);
    mode(&folder, 0o700);
    mode(diary.path(), 0o600);
    window.click(button("もう一度ひらく"));
    window.gone(role("alert"));
    assert_eq!(diary.call("life", json!({}))["theme"], "つづける");
    window.is_quiet();
}

fn mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).expect("own file");
}

#[test]
fn a_journal_of_a_newer_version() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let mut bytes = fs::read(diary.path()).expect("the journal");
    // SQLite keeps the schema's version there, the highest byte first.
    bytes[60..64].copy_from_slice(&9999_u32.to_be_bytes());
    fs::write(diary.path(), &bytes).expect("a newer journal");
    says(
        &desktop,
        &diary.app(),
        "新しい版の歩み(形式 9999)で書かれています",
        "was written by a newer Ayumi (format 9999)",
    );
    assert!(fs::read(diary.path()).expect("the journal") == bytes, "unchanged");
}

#[test]
fn a_file_that_is_no_journal() {
    let desktop = Desktop::new();
    let diary = Diary::none(&desktop);
    fs::write(diary.path(), "a shopping list").expect("a file");
    says(
        &desktop,
        &diary.app(),
        "歩みの記録ではないようです",
        "doesn't look like an Ayumi journal",
    );
    assert_eq!(
        fs::read_to_string(diary.path()).expect("still there"),
        "a shopping list"
    );
}

#[test]
fn a_damaged_file_is_set_aside_and_a_new_journal_begun_beside_it() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    diary.call("set_theme", json!({ "theme": "こわれる前" }));
    let mut bytes = fs::read(diary.path()).expect("the journal");
    bytes[100..4096].fill(0xA5);
    fs::write(diary.path(), &bytes).expect("a damaged journal");
    says(
        &desktop,
        &diary.app(),
        "記録のファイルがこわれているようです",
        "The journal file seems to be damaged",
    );
    assert!(fs::read(diary.path()).expect("the journal") == bytes, "unchanged");

    desktop.prefer("ja", "light", 100);
    let window = diary.app().open();
    window.click(button("ファイルを別に取りおいて、新しくはじめる"));
    window.see(heading("これからの人生で、大切にしたいことは?"));
    let aside: Vec<_> = fs::read_dir(desktop.home())
        .expect("the home")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().contains(".damaged-"))
        .collect();
    assert_eq!(aside.len(), 1, "{aside:?}");
    assert!(fs::read(&aside[0]).expect("set aside") == bytes, "as it was");
    assert_eq!(diary.command_line().json(&["check"])["problems"], json!([]));
    window.is_quiet();
}

#[test]
fn a_disk_that_is_full_while_the_journal_is_open() {
    let desktop = Desktop::new();
    desktop.prefer("ja", "light", 100);
    let folder = desktop.path("disk");
    fs::create_dir(&folder).expect("a folder");
    if !App::can_have_small_disk(&folder) {
        eprintln!("Left out: this machine lets no test mount a disk. The core's own test fills one, too.");
        return;
    }
    let path = folder.join("journal.ayumi");
    let window = App::on(&desktop)
        .journal(&path)
        .now(MORNING)
        .on_small_disk(&folder, 8)
        .open();
    for _ in 0..4 {
        window.click(button("あとで書く"));
    }
    window.stands();
    let cli = CommandLine::on(&desktop, &path, MORNING).beside(&window);
    cli.run(&["log", "空きのあるうちの一行"]);

    let filler = window.disk(&folder.join("filler"));
    fill(&filler);
    let line = |label: &str| field(label).inside(role("dialog"));
    window.press("Control+n");
    window.fill(line("したことを一行で"), "いっぱいの日の一行");
    window.press("Enter");
    window.see(error(
        "ディスクの空きがなく、保存できませんでした。これまでの記録は無事です。",
    ));
    let typed = window.see(line("したことを一行で")).property("value");
    assert_eq!(typed.as_deref(), Some("いっぱいの日の一行"));

    // The same in English; what was typed is there still.
    window.press("Escape");
    window.go("settings");
    window.click(text("English"));
    window.see(heading("Settings"));
    window.press("Control+n");
    let typed = window.see(line("What you did, in one line")).property("value");
    assert_eq!(typed.as_deref(), Some("いっぱいの日の一行"));
    window.click(role("button").named("Record").part().inside(role("dialog")));
    window.see(error("The disk is full, so this wasn't saved."));

    fs::remove_file(&filler).expect("space again");
    window.click(role("button").named("Record").part().inside(role("dialog")));
    window.gone(role("dialog"));
    assert_eq!(cli.json(&["check"])["problems"], json!([]));
    let kept = cli.run(&["entries"]);
    assert!(kept.contains("空きのあるうちの一行"), "{kept}");
    assert_eq!(kept.matches("いっぱいの日の一行").count(), 1, "{kept}");
    window.is_quiet();
}

fn error(words: &str) -> Find {
    text(words).part().inside(role("dialog"))
}

/// Takes all the space that is left.
fn fill(path: &Path) {
    let mut file = File::create(path).expect("a file on the small disk");
    while file.write_all(&[0; 4096]).is_ok() {}
}
