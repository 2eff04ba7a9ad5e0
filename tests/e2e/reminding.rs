//! A reminder reaches the desktop's own notification service, and its click opens what it is about.
use std::time::{Duration, Instant};

use ayumi_tests::{Desktop, Notice, Notifications, Tray, Window, css, eventually, heading, role};
use serde_json::json;

use crate::diary::Diary;

/// Two seconds before ten past nine.
const JUST_BEFORE: &str = "2026-11-22T09:09:58+09:00[Asia/Tokyo]";
const TEN_PAST_NINE: u32 = 9 * 60 + 10;
const EVENING: &str = "2026-11-22T18:00:00+09:00[Asia/Tokyo]";

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
    shows_habit(&window, "英語ポッドキャスト", &habit);
}

/// The habit is chosen in its list and stands beside it.
#[track_caller]
fn shows_habit(window: &Window, name: &str, id: &str) {
    window.see(heading(name));
    window.see(css("[aria-current=true]").nth(0));
    assert_eq!(
        window.run("return location.hash", vec![]),
        json!(format!("#/habits/{id}"))
    );
    let chosen = window.see(css(".pane [aria-current=true]")).text();
    assert!(chosen.contains(name), "{chosen}");
}

#[test]
fn the_click_opens_a_window_at_its_goal_when_there_is_none() {
    let desktop = Desktop::new();
    let service = Notifications::on(&desktop.bus);
    let _tray = Tray::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    for title in ["ほかの目標", "英語にふれる"] {
        let form = json!({ "title": title, "why": "", "metric": { "kind": "yes_no" } });
        let goal = diary.call("create_goal", json!({ "form": form }));
        if title == "英語にふれる" {
            diary.reminder(json!({ "kind": "goal", "id": goal }), TEN_PAST_NINE);
        }
    }
    let window = diary.app_at(JUST_BEFORE).open();
    window.stands();
    desktop.display.close(&desktop.display.window());
    eventually("the window to be gone", || {
        desktop.display.windows().is_empty().then_some(())
    });
    let notice = service.expect("of the goal", |_| true);
    service.press(&notice, "default");
    window.follow();
    window.see(css("main h2").nth(0));
    window.see(role("treeitem").named("英語にふれる").part());
    window.see(css("[role=treeitem][aria-selected=true]"));
    let chosen = window.see(css("[role=treeitem][aria-selected=true]")).text();
    assert!(chosen.contains("英語にふれる"), "{chosen}");
    window.see(heading("英語にふれる"));
}

#[test]
fn the_click_opens_what_was_missed_before_a_restart() {
    let desktop = Desktop::new();
    let service = Notifications::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    diary.habit("ほかの習慣");
    let habit = diary.habit("英語ポッドキャスト");
    diary.reminder(json!({ "kind": "habit", "id": habit }), TEN_PAST_NINE);
    diary.app().run().says("ready in ");
    let window = diary.app_at(EVENING).open();
    let notice = service.expect("of the habit", |_| true);
    assert_eq!(notice.summary, "英語ポッドキャスト");
    service.press(&notice, "default");
    shows_habit(&window, "英語ポッドキャスト", &habit);
}

#[test]
fn what_was_missed_comes_once_and_together() {
    let desktop = Desktop::new();
    let service = Notifications::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    three_at_ten_past_nine(&diary);
    diary.reminder(json!({ "kind": "checkin" }), 18 * 60);
    diary.reminder(json!({ "kind": "review" }), 18 * 60 + 10);
    // The app has been there once, so that what follows was missed and is not from before its time.
    let first = diary.app().run();
    first.says("ready in ");
    first.signal("KILL");
    let background = |now| diary.app_at(now).argument("--background").run();
    let second = background("2026-11-22T17:59:58+09:00[Asia/Tokyo]");
    let notice = service.expect("of what was missed", |_| true);
    together(&notice);
    service.expect("of the check-in", |notice| notice.summary == "今日の調子");
    second.signal("KILL");
    let _third = background("2026-11-22T18:09:58+09:00[Asia/Tokyo]");
    service.expect("of the review", |notice| notice.summary == "ふりかえり");
    assert_eq!(service.received().len(), 3, "{:?}", service.received());
}

fn three_at_ten_past_nine(diary: &Diary<'_>) {
    for name in ["R&D", "単語カード", "散歩"] {
        let habit = diary.habit(name);
        diary.reminder(json!({ "kind": "habit", "id": habit }), TEN_PAST_NINE);
    }
}

#[track_caller]
fn together(notice: &Notice) {
    assert_eq!(notice.summary, "3件のお知らせがありました");
    // All of one minute, they have no order of their own.
    let mut names: Vec<_> = notice.body.split('、').collect();
    names.sort_unstable();
    // A notification service may read the text as markup.
    assert_eq!(names, ["R&amp;D", "単語カード", "散歩"]);
}

#[test]
fn a_clock_set_forward_brings_what_was_missed_together_and_set_back_nothing_again() {
    let desktop = Desktop::new();
    let service = Notifications::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    three_at_ten_past_nine(&diary);
    diary.reminder(json!({ "kind": "checkin" }), 9 * 60 + 20);
    let running = diary.app().run();
    running.says("ready in ");
    // A second start hands its moment to the first, as a computer that wakes from sleep finds another time.
    let set = |now| assert!(diary.app_at(now).argument("--background").run().ends().success());
    set(EVENING);
    let notice = service.expect("of what was missed", |_| true);
    assert_eq!(notice.summary, "4件のお知らせがありました");
    // Back, and through the same moments again: what comes now is only what is new.
    set(JUST_BEFORE);
    let late = diary.command_line_at(JUST_BEFORE);
    late.call(
        "save_reminder",
        &json!({
            "subject": { "kind": "text" }, "text": "お茶",
            "days": { "kind": "schedule", "schedule": crate::diary::daily() },
            "when": { "kind": "at", "minute": TEN_PAST_NINE }, "enabled": true,
        }),
    );
    service.expect("of the new one", |notice| notice.summary == "お茶");
    set("2026-11-22T09:20:01+09:00[Asia/Tokyo]");
    let again = diary.command_line_at("2026-11-22T09:20:01+09:00[Asia/Tokyo]");
    again.call(
        "save_reminder",
        &json!({
            "subject": { "kind": "text" }, "text": "水",
            "days": { "kind": "schedule", "schedule": crate::diary::daily() },
            "when": { "kind": "at", "minute": 9 * 60 + 21 }, "enabled": true,
        }),
    );
    set("2026-11-22T09:20:59+09:00[Asia/Tokyo]");
    service.expect("of the newest one", |notice| notice.summary == "水");
    let summaries: Vec<_> = service.received().into_iter().map(|one| one.summary).collect();
    assert_eq!(summaries, ["4件のお知らせがありました", "お茶", "水"]);
}

#[test]
fn what_came_due_while_the_app_stood_still_comes_once_when_it_goes_on() {
    let desktop = Desktop::new();
    let service = Notifications::on(&desktop.bus);
    let tray = Tray::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    three_at_ten_past_nine(&diary);
    diary.reminder(json!({ "kind": "checkin" }), TEN_PAST_NINE + 10);
    let running = diary
        .app_at("2026-11-22T09:09:57+09:00[Asia/Tokyo]")
        .argument("--background")
        .run();
    let started = Instant::now();
    assert!(!tray.menu().is_empty());
    running.signal("STOP");
    eventually("ten past nine to go by", || {
        (started.elapsed() > Duration::from_secs(4)).then_some(())
    });
    assert_eq!(service.received(), []);
    running.signal("CONT");
    service.expect("of the three", |notice| notice.summary == "3件のお知らせです");
    let later = diary.app_at("2026-11-22T09:19:59+09:00[Asia/Tokyo]");
    assert!(later.argument("--background").run().ends().success());
    service.expect("of the check-in", |notice| notice.summary == "今日の調子");
    assert_eq!(service.received().len(), 2, "{:?}", service.received());
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
