//! A countdown says once that its time is up, wherever the window is.
use ayumi_tests::{Desktop, Notifications, eventually, heading};
use serde_json::json;

use crate::diary::Diary;

const TWO_SECONDS_BEFORE: &str = "2026-11-22T08:59:58+09:00[Asia/Tokyo]";

/// Half an hour of English that began half an hour before nine.
fn counting_down(diary: &Diary<'_>) -> String {
    let id = diary.minutes("英語", 30);
    diary
        .command_line_at("2026-11-22T08:30:00+09:00[Asia/Tokyo]")
        .call("start_timer", &json!({ "id": id, "mode": "countdown" }));
    id
}

#[test]
fn time_is_up_while_the_window_is_elsewhere() {
    let desktop = Desktop::new();
    let service = Notifications::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    let id = counting_down(&diary);
    let window = diary.app_at(TWO_SECONDS_BEFORE).open();
    window.go("settings");
    let notice = service.expect("that time is up", |_| true);
    assert_eq!(
        (notice.summary.as_str(), notice.body.as_str()),
        ("英語", "時間になりました。お疲れさまでした。")
    );
    window.see(heading("設定"));
    service.press(&notice, "default");
    eventually("the step to have the focus", || {
        let at = window.run(
            "return document.activeElement.closest('[data-row]')?.dataset.row",
            vec![],
        );
        (at == json!(id)).then_some(())
    });
    assert_eq!(window.run("return location.hash", vec![]), json!("#/today"));
    window.is_quiet();
}

#[test]
fn time_is_up_without_a_window_and_is_said_once_also_after_a_restart() {
    let desktop = Desktop::new();
    let service = Notifications::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    counting_down(&diary);
    diary.reminder(json!({ "kind": "checkin" }), 9 * 60 + 4);
    diary.reminder(json!({ "kind": "review" }), 9 * 60 + 10);
    let background = |now| diary.app_at(now).argument("--background").run();
    // It reaches zero while the app isn't there at all.
    let first = background("2026-11-22T09:03:58+09:00[Asia/Tokyo]");
    let notice = service.expect("that time is up", |_| true);
    assert_eq!(notice.summary, "英語");
    // The next look came after the first was over: what it told is kept.
    service.expect("of the check-in", |notice| notice.summary == "今日の調子");
    first.signal("KILL");
    let _second = background("2026-11-22T09:09:58+09:00[Asia/Tokyo]");
    service.expect("of the review", |notice| notice.summary == "ふりかえり");
    let summaries: Vec<_> = service.received().into_iter().map(|one| one.summary).collect();
    assert_eq!(summaries, ["英語", "今日の調子", "ふりかえり"]);
}
