//! Whether notices reach the person: said in Settings as soon as the system says it.
use std::{fs, path::PathBuf};

use ayumi_tests::{Desktop, Notifications, Tray, Window, eventually, text};
use serde_json::json;

use crate::diary::Diary;

const PRESENT: &str = "この端末のお知らせ機能が使えます。";
const ABSENT: &str = "この端末ではお知らせ機能が見つかりません。時刻が来たものは、今日の画面に並びます。";
const HELD_BACK: &str = "この端末は、いま通知を控えています(おやすみモードなど)。そのあいだに時刻が来たものは、今日の画面に並びます。";
const REFUSED: &str =
    "この端末の設定で、歩みの通知が許可されていません。時刻が来たものは、今日の画面に並びます。";

#[track_caller]
fn only(window: &Window, words: &str) {
    window.see(text(words));
    for other in [PRESENT, ABSENT, HELD_BACK, REFUSED] {
        assert_eq!(window.count(&text(other)), usize::from(other == words), "{other}");
    }
}

#[test]
fn do_not_disturb_is_said_as_long_as_it_lasts_and_what_came_due_is_listed() {
    let desktop = Desktop::new();
    let service = Notifications::on(&desktop.bus);
    let tray = Tray::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    let habit = diary.habit("英語");
    diary.reminder(json!({ "kind": "habit", "id": habit }), 9 * 60 + 10);
    let window = diary.app_at("2026-11-22T09:09:30+09:00[Asia/Tokyo]").open();
    window.go("settings");
    only(&window, PRESENT);
    service.inhibit(true);
    only(&window, HELD_BACK);
    let set = diary
        .app_at("2026-11-22T09:10:02+09:00[Asia/Tokyo]")
        .argument("--background")
        .run();
    assert!(set.ends().success());
    eventually("the tray to count it", || (tray.label() == "1").then_some(()));
    window.go("today");
    window.see(text("お返事を待つお知らせ"));
    window.go("settings");
    only(&window, HELD_BACK);
    service.inhibit(false);
    only(&window, PRESENT);
    window.is_quiet();
}

#[test]
fn a_notification_service_that_goes_and_comes_is_noticed() {
    let desktop = Desktop::new();
    let window = Diary::empty(&desktop).app().open();
    window.go("settings");
    only(&window, ABSENT);
    let service = Notifications::on(&desktop.bus);
    only(&window, PRESENT);
    drop(service);
    only(&window, ABSENT);
}

#[test]
fn what_gnome_is_set_to_is_noticed() {
    let desktop = Desktop::new();
    let _service = Notifications::on(&desktop.bus);
    let settings = Settings::on(&desktop);
    settings.set("");
    let window = Diary::empty(&desktop)
        .app()
        .environment("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
        .environment("GSETTINGS_BACKEND", "keyfile")
        .open();
    window.go("settings");
    only(&window, PRESENT);
    settings.set("[org/gnome/desktop/notifications]\nshow-banners=false\n");
    only(&window, HELD_BACK);
    settings.set("[org/gnome/desktop/notifications/application/ayumi]\nenable=false\n");
    only(&window, REFUSED);
    settings.set("[org/gnome/desktop/notifications/application/ayumi]\nshow-banners=false\n");
    only(&window, HELD_BACK);
    settings.set("");
    only(&window, PRESENT);
}

/// What GNOME's settings would be, in a file.
struct Settings(PathBuf);

impl Settings {
    fn on(desktop: &Desktop) -> Self {
        let folder = desktop.path("config/glib-2.0/settings");
        fs::create_dir_all(&folder).expect("a folder in the home");
        Self(folder.join("keyfile"))
    }

    fn set(&self, words: &str) {
        let beside = self.0.with_extension("new");
        fs::write(&beside, words).expect("the settings can be written");
        fs::rename(beside, &self.0).expect("and put in place");
    }
}
