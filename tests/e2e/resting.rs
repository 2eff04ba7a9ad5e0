//! Closed to the tray, and back; how the app goes on where there is none.
use std::time::Duration;

use ayumi_tests::{
    DEADLINE, Desktop, Display, Notifications, Running, Tray, eventually, eventually_within, within,
};
use serde_json::json;

use crate::diary::Diary;

const OPEN: &str = "歩みをひらく";
const QUIT: &str = "終了する(お知らせも止まります)";
const TEN_PAST_NINE: u32 = 9 * 60 + 10;

#[track_caller]
fn close(display: &Display) {
    display.close(&display.window());
    eventually("the window to be gone", || {
        display.windows().is_empty().then_some(())
    });
}

/// Waits until it has begun anew: the same process, in the background, with its new place in the tray, the `places`th since
/// the test began, and nothing left of WebKit. Its arguments alone say it too early: until it has its name on the bus and its
/// place, another start would be the first one.
#[track_caller]
fn is_small(running: &Running, tray: &Tray, places: usize) {
    is_small_within(running, tray, places, DEADLINE);
}

#[track_caller]
fn is_small_within(running: &Running, tray: &Tray, places: usize, deadline: Duration) {
    eventually_within(deadline, "the app's new place in the tray", || {
        (tray.count() == places).then_some(())
    });
    assert!(
        running.arguments().contains(&"--background".to_owned()),
        "{:?}",
        running.arguments()
    );
    eventually("WebKit's processes to be gone", || {
        running.children().is_empty().then_some(())
    });
}

#[test]
fn closed_to_the_tray_the_app_is_small_and_comes_back() {
    let desktop = Desktop::new();
    let tray = Tray::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    let mut running = diary.app().run();
    running.says("ready in ");
    assert!(running.children().len() >= 2, "WebKit has processes of its own");
    close(&desktop.display);
    is_small(&running, &tray, 2);
    assert!(running.alive());
    // It works on the same journal, by the same clock.
    let journal = diary.path().to_str().expect("UTF-8").to_owned();
    assert!(
        running.arguments().contains(&journal),
        "{:?}",
        running.arguments()
    );
    assert!(
        running
            .arguments()
            .iter()
            .any(|one| one.starts_with("2026-11-22T00:0")),
        "{:?}",
        running.arguments()
    );

    // A second start finds it.
    assert!(diary.app().run().ends().success());
    close(&desktop.display);
    is_small(&running, &tray, 3);
    tray.choose(OPEN);
    desktop.display.window();
    tray.choose(QUIT);
    assert!(running.ends().success());
}

#[test]
fn reminders_come_once_before_and_after_it_began_anew() {
    let desktop = Desktop::new();
    let service = Notifications::on(&desktop.bus);
    let tray = Tray::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    for minute in 0..4 {
        let habit = diary.habit(&format!("習慣{minute}"));
        diary.reminder(
            json!({ "kind": "habit", "id": habit }),
            TEN_PAST_NINE + 3 * minute,
        );
    }
    let running = diary.app_at("2026-11-22T09:09:56+09:00[Asia/Tokyo]").run();
    running.says("ready in ");
    let first = service.expect("of the first", |notice| notice.summary == "習慣0");
    close(&desktop.display);
    // Its buttons need the process that showed it.
    assert!(
        within(Duration::from_secs(4), || running
            .arguments()
            .contains(&"--background".to_owned())
            .then_some(()))
        .is_none()
    );
    service.press(&first, first.action("できました"));
    let told = service.expect("that it was done", |notice| {
        notice.body.contains("「習慣0」を記録しました")
    });
    service.close(&told, ayumi_tests::Closed::Expired);
    is_small_within(&running, &tray, 2, Duration::from_secs(40));
    for (minute, name) in [(13, "習慣1"), (16, "習慣2"), (19, "習慣3")] {
        let set = format!("2026-11-22T09:{minute}:02+09:00[Asia/Tokyo]");
        assert!(diary.app_at(&set).argument("--background").run().ends().success());
        let notice = service.expect(name, |notice| notice.summary == name);
        service.press(&notice, notice.action("今日はしない"));
        service.expect("that it was skipped", |notice| {
            notice.body.contains(&format!("「{name}」をスキップ"))
        });
    }
    assert_eq!(service.received().len(), 8, "{:?}", service.received());
}

#[test]
fn without_tray_and_reminders_closing_the_window_ends_the_app() {
    let desktop = Desktop::new();
    let _service = Notifications::on(&desktop.bus);
    let running = Diary::empty(&desktop).app().run();
    running.says("ready in ");
    desktop.display.close(&desktop.display.window());
    assert!(running.ends().success());
}

#[test]
fn without_a_tray_it_says_how_it_goes_on() {
    let desktop = Desktop::new();
    let service = Notifications::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    let habit = diary.habit("英語");
    diary.reminder(json!({ "kind": "habit", "id": habit }), TEN_PAST_NINE);
    let mut running = diary.app().run();
    running.says("ready in ");
    close(&desktop.display);
    let told = service.expect("how it goes on", |notice| {
        notice.body.contains("このまま動いていて")
    });
    assert!(running.alive());
    let set = diary
        .app_at("2026-11-22T09:10:02+09:00[Asia/Tokyo]")
        .argument("--background")
        .run();
    assert!(set.ends().success());
    service.expect("of the habit", |notice| notice.summary == "英語");
    service.press(&told, told.action(QUIT));
    assert!(running.ends().success());
}

#[test]
fn without_anybody_to_show_reminders_closing_the_window_ends_the_app() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let habit = diary.habit("英語");
    diary.reminder(json!({ "kind": "habit", "id": habit }), TEN_PAST_NINE);
    let running = diary.app().run();
    running.says("ready in ");
    desktop.display.close(&desktop.display.window());
    assert!(running.ends().success());
}

#[test]
fn a_tray_that_comes_later_gets_its_icon() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let running = diary.app().run();
    running.says("ready in ");
    let tray = Tray::on(&desktop.bus);
    tray.choose(QUIT);
    assert!(running.ends().success());
}
