//! A reminder reaches the desktop's own notification service, and its click opens what it is about.
use ayumi_tests::{Desktop, Notifications, eventually, heading};
use serde_json::json;

use crate::diary::Diary;

/// Two seconds before ten past nine.
const JUST_BEFORE: &str = "2026-11-22T09:09:58+09:00[Asia/Tokyo]";
const TEN_PAST_NINE: u32 = 9 * 60 + 10;

#[test]
fn a_reminder_comes_at_its_moment_in_the_persons_words() {
    let desktop = Desktop::new();
    let service = Notifications::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    let habit = diary.habit("R&Dの<b>英語</b>");
    diary.reminder(json!({ "kind": "habit", "id": habit }), TEN_PAST_NINE);
    let _running = diary.app_at(JUST_BEFORE).argument("--background").run();

    let notice = service.expect("of the habit", |_| true);
    assert_eq!(notice.summary, "R&Dの<b>英語</b>");
    let body = &notice.body;
    assert!(
        body.starts_with("通勤電車で") && body.ends_with("5分だけ"),
        "{body}"
    );
    assert_eq!(
        desktop.display.windows(),
        [],
        "in the background there is no window"
    );

    service.press(&notice, "default");
    eventually("the click to open the window", || {
        (desktop.display.windows().len() == 1).then_some(())
    });
}

#[test]
fn the_click_opens_what_the_reminder_is_about() {
    let desktop = Desktop::new();
    let service = Notifications::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    let habit = diary.habit("英語ポッドキャスト");
    diary.reminder(json!({ "kind": "habit", "id": habit }), TEN_PAST_NINE);
    let window = diary.app_at(JUST_BEFORE).open();
    let notice = service.expect("of the habit", |_| true);
    service.press(&notice, "default");
    window.see(heading("英語ポッドキャスト"));
    assert_eq!(
        window.run("return location.hash", vec![]),
        json!(format!("#/habits/{habit}"))
    );
}

#[test]
fn what_was_missed_comes_once_and_together() {
    let desktop = Desktop::new();
    let service = Notifications::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    // The app has been there once, so that what follows was missed and is not from before its time.
    let first = diary.app().run();
    first.says("ready in ");
    for name in ["R&D", "単語カード", "散歩"] {
        let habit = diary.habit(name);
        diary.reminder(json!({ "kind": "habit", "id": habit }), TEN_PAST_NINE);
    }
    drop(first);
    let _later = diary
        .app_at("2026-11-22T18:00:00+09:00[Asia/Tokyo]")
        .argument("--background")
        .run();
    let notice = service.expect("of what was missed", |_| true);
    assert_eq!(notice.summary, "3件のお知らせがありました");
    // All of one minute, they have no order of their own.
    let mut names: Vec<_> = notice.body.split('、').collect();
    names.sort_unstable();
    // A notification service may read the text as markup.
    assert_eq!(names, ["R&amp;D", "単語カード", "散歩"]);
}

#[test]
fn without_a_notification_service_the_app_goes_on() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let habit = diary.habit("英語");
    diary.reminder(json!({ "kind": "habit", "id": habit }), TEN_PAST_NINE);
    let mut running = diary.app_at(JUST_BEFORE).run();
    running.says("ready in ");
    let later = diary.command_line_at("2026-11-22T09:15:00+09:00[Asia/Tokyo]");
    eventually("the occurrence to be kept", || {
        let waiting = later.call("waiting_reminders", &json!({}));
        waiting.to_string().contains(&habit).then_some(())
    });
    assert!(running.alive());
}
