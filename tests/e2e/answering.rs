//! Reminders answered where they appear, with no window open.
use ayumi_tests::{Desktop, Notice, Notifications, Running, Tray, eventually, eventually_within};
use serde_json::{Value, json};
use std::time::Duration;

use crate::diary::Diary;

const TEN_PAST_NINE: u32 = 9 * 60 + 10;
const JUST_BEFORE: &str = "2026-11-22T09:09:58+09:00[Asia/Tokyo]";
/// A moment later, for the command line beside.
const AFTER: &str = "2026-11-22T09:12:00+09:00[Asia/Tokyo]";

/// A habit with a reminder that has just come, and the app in the background.
struct Asked<'a> {
    desktop: &'a Desktop,
    service: Notifications,
    diary: Diary<'a>,
    habit: String,
    notice: Notice,
    running: Running,
}

impl<'a> Asked<'a> {
    #[track_caller]
    fn on(desktop: &'a Desktop) -> Self {
        let service = Notifications::on(&desktop.bus);
        let diary = Diary::empty(desktop);
        let habit = diary.habit("英語");
        diary.reminder(json!({ "kind": "habit", "id": habit }), TEN_PAST_NINE);
        let running = diary.app_at(JUST_BEFORE).argument("--background").run();
        let notice = service.expect("of the habit", |notice| notice.summary == "英語");
        Self {
            desktop,
            service,
            diary,
            habit,
            notice,
            running,
        }
    }

    /// Presses that button of the reminder.
    #[track_caller]
    fn answer(&self, label: &str) {
        self.service.press(&self.notice, self.notice.action(label));
    }

    /// The notice that says what was done.
    #[track_caller]
    fn told(&self, words: &str) -> Notice {
        self.service.expect(words, |notice| notice.body.contains(words))
    }

    #[track_caller]
    fn status(&self) -> Value {
        let today = self.diary.command_line_at(AFTER).call("today", &json!({}));
        let steps = today["steps"].as_array().expect("steps").iter();
        let mut of_habit = steps.filter(|step| step["id"] == json!(self.habit));
        of_habit.next().expect("the step")["status"].clone()
    }

    #[track_caller]
    fn becomes(&self, status: &str) {
        eventually(&format!("the step to be {status}"), || {
            self.status().to_string().contains(status).then_some(())
        });
    }

    #[track_caller]
    fn moves_clock(&self, now: &str) {
        let set = self.diary.app_at(now).argument("--background").run();
        assert!(set.ends().success());
    }
}

#[test]
fn done_logs_the_step_and_can_be_taken_back() {
    let desktop = Desktop::new();
    let asked = Asked::on(&desktop);
    let labels: Vec<&str> = asked
        .notice
        .actions
        .iter()
        .map(|(_, label)| label.as_str())
        .collect();
    assert_eq!(
        labels,
        [
            "できました",
            "小さい版で",
            "1時間後に",
            "今日はしない",
            "10分後に",
            "今夜",
            "明日",
            ""
        ],
        "the most useful first"
    );
    asked.answer("できました");
    let told = asked.told("「英語」を記録しました");
    asked.becomes("done");
    assert_eq!(asked.desktop.display.windows(), [], "no window is needed");
    asked.service.press(&told, told.action("元に戻す"));
    asked.becomes("open");
}

#[test]
fn the_small_version_and_not_today_are_answers_too() {
    for (label, words, status) in [
        ("小さい版で", "「英語」の小さい版を記録しました", "done"),
        ("今日はしない", "「英語」をスキップしました", "skipped"),
    ] {
        let desktop = Desktop::new();
        let asked = Asked::on(&desktop);
        asked.answer(label);
        asked.told(words);
        asked.becomes(status);
    }
}

#[test]
fn later_comes_back_at_its_time_and_only_then() {
    for (label, before, until) in [
        ("10分後に", "09:18:00", "09:20:10"),
        ("1時間後に", "10:08:00", "10:10:10"),
        ("今夜", "18:55:00", "20:30:00"),
    ] {
        let desktop = Desktop::new();
        let asked = Asked::on(&desktop);
        asked.answer(label);
        eventually("it to be put off", || {
            let row = asked
                .diary
                .command_line_at(AFTER)
                .call("reminder_history", &json!({ "limit": 10 }));
            row.to_string().contains("\"later\"").then_some(())
        });
        let at = |time: &str| format!("2026-11-22T{time}+09:00[Asia/Tokyo]");
        if label != "今夜" {
            asked.moves_clock(&at(before));
        }
        assert_eq!(
            asked.service.received().len(),
            1,
            "{label}: {:?}",
            asked.service.received()
        );
        asked.moves_clock(&at(until));
        let again = eventually(label, || asked.service.received().into_iter().nth(1));
        assert_eq!(again.summary, "英語");
        asked.service.press(&again, again.action("できました"));
        asked.told("「英語」を記録しました");
    }
}

#[test]
fn what_was_done_before_something_else_is_not_taken_back_unseen() {
    let desktop = Desktop::new();
    let asked = Asked::on(&desktop);
    asked.answer("できました");
    let told = asked.told("「英語」を記録しました");
    asked
        .diary
        .command_line_at(AFTER)
        .run(&["log", "端末から書いた一行"]);
    asked.service.press(&told, told.action("元に戻す"));
    asked.told("ここからは戻せません");
    asked.becomes("done");
    assert_eq!(asked.diary.texts(), ["端末から書いた一行", ""]);
}

#[test]
fn an_answer_that_comes_too_late_says_so() {
    let desktop = Desktop::new();
    let asked = Asked::on(&desktop);
    let beside = asked.diary.command_line_at(AFTER);
    let waiting = beside.call("waiting_reminders", &json!({}));
    let id = &waiting["open"][0]["occurrence"]["id"];
    beside.call(
        "answer_reminder",
        &json!({ "id": id, "answer": { "kind": "done" } }),
    );
    asked.answer("今日はしない");
    asked.told("もう別の返事をしています");
    asked.becomes("done");
}

#[test]
fn buttons_outlive_the_app_and_answer_once() {
    let desktop = Desktop::new();
    let tray = Tray::on(&desktop.bus);
    let mut asked = Asked::on(&desktop);
    let is_in_tray = |places| {
        eventually("its place in the tray", || (tray.count() == places).then_some(()));
    };
    is_in_tray(1);
    // What was told is kept, so that no other start tells it again.
    eventually("the notice to be kept as shown", || {
        let waiting = asked
            .diary
            .command_line_at(AFTER)
            .call("waiting_reminders", &json!({}));
        (waiting["open"][0]["occurrence"]["state"] == "shown").then_some(())
    });
    let mut again = |now: &str, places| {
        asked.running.signal("KILL");
        asked.running = asked.diary.app_at(now).argument("--background").run();
        is_in_tray(places);
    };
    again("2026-11-22T09:11:00+09:00[Asia/Tokyo]", 2);
    asked.answer("できました");
    let told = asked.told("「英語」を記録しました");
    asked.becomes("done");
    assert_eq!(asked.diary.texts().len(), 1);
    // The notice that said so has a button, too. It lives longer than two starts.
    let mut again = |now: &str, places| {
        asked.running.signal("KILL");
        asked.running = asked.diary.app_at(now).argument("--background").run();
        is_in_tray(places);
    };
    again("2026-11-22T09:12:00+09:00[Asia/Tokyo]", 3);
    again("2026-11-22T09:13:00+09:00[Asia/Tokyo]", 4);
    asked.service.press(&told, told.action("元に戻す"));
    asked.becomes("open");
    assert_eq!(asked.diary.texts().len(), 0);
    assert_eq!(
        asked.service.received().len(),
        2,
        "{:?}",
        asked.service.received()
    );
}

#[test]
fn a_button_of_another_journal_answers_nothing() {
    let desktop = Desktop::new();
    let tray = Tray::on(&desktop.bus);
    let asked = Asked::on(&desktop);
    asked.running.signal("KILL");
    let other = Diary::at(&desktop, desktop.path("other.ayumi"));
    other.call("finish_welcome", json!({}));
    let habit = other.habit("ほか");
    other.reminder(json!({ "kind": "habit", "id": habit }), TEN_PAST_NINE + 5);
    let _running = other
        .app_at("2026-11-22T09:14:50+09:00[Asia/Tokyo]")
        .argument("--background")
        .run();
    eventually("its place in the tray", || (tray.count() == 2).then_some(()));
    asked.answer("できました");
    // Both are heard in turn.
    let notice = asked
        .service
        .expect("of the other", |notice| notice.summary == "ほか");
    asked.service.press(&notice, notice.action("できました"));
    asked.told("「ほか」を記録しました");
    assert_eq!(
        asked.service.received().len(),
        3,
        "{:?}",
        asked.service.received()
    );
}

#[test]
fn the_tray_counts_offers_todays_steps_and_answers() {
    let desktop = Desktop::new();
    let tray = Tray::on(&desktop.bus);
    let asked = Asked::on(&desktop);
    let other = asked.diary.habit("R&D_散歩");
    let says = |words: &str| {
        eventually_within(
            Duration::from_secs(60),
            &format!("{words} in {:?}", tray.menu()),
            || tray.menu().iter().any(|entry| entry == words).then_some(()),
        );
    };
    says("今日はあと2つ");
    assert_eq!(tray.label(), "2");
    assert_eq!(
        tray.menu(),
        [
            "一行で記録",
            "今日はあと2つ",
            "英語",
            "R&D散歩",
            "英語",
            "できました",
            "小さい版で",
            "10分後に",
            "1時間後に",
            "今夜",
            "明日",
            "今日はしない",
            "お知らせを休む",
            "今日だけ",
            "明日まで",
            "1週間",
            "歩みをひらく",
            "終了する(お知らせも止まります)"
        ]
        .map(str::to_owned),
        "{other}"
    );
    tray.choose("R&D散歩");
    asked.told("を記録しました");
    says("今日はあと1つ");
    tray.choose("できました");
    asked.told("「英語」を記録しました");
    asked.becomes("done");
    says("今日の一歩は、ひと休み");
    assert_eq!(tray.label(), "");
}

#[test]
fn muted_from_the_tray_nothing_comes_until_it_is_let_come_again() {
    let desktop = Desktop::new();
    let tray = Tray::on(&desktop.bus);
    let service = Notifications::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    let habit = diary.habit("英語");
    diary.reminder(json!({ "kind": "habit", "id": habit }), TEN_PAST_NINE);
    let _running = diary
        .app_at("2026-11-22T09:09:00+09:00[Asia/Tokyo]")
        .argument("--background")
        .run();
    tray.choose("今日だけ");
    service.expect("that it is muted", |notice| {
        notice.body.contains("お知らせを休みにしました")
    });
    let set = diary
        .app_at("2026-11-22T09:10:30+09:00[Asia/Tokyo]")
        .argument("--background")
        .run();
    assert!(set.ends().success());
    eventually("it to be due", || {
        let due = diary.command_line_at(AFTER).call("waiting_reminders", &json!({}));
        due.to_string().contains(&habit).then_some(())
    });
    assert!(
        service.received().iter().all(|notice| notice.summary != "英語"),
        "{:?}",
        service.received()
    );
    tray.choose("お知らせを再開する");
    service.expect("of the habit", |notice| notice.summary == "英語");
}

#[test]
fn killed_and_started_again_it_asks_with_buttons() {
    let desktop = Desktop::new();
    let service = Notifications::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    let habit = diary.habit("英語");
    diary.reminder(json!({ "kind": "habit", "id": habit }), TEN_PAST_NINE);
    let tray = Tray::on(&desktop.bus);
    let first = diary.app().argument("--background").run();
    assert!(!tray.menu().is_empty());
    first.signal("KILL");
    let _second = diary
        .app_at("2026-11-22T11:00:00+09:00[Asia/Tokyo]")
        .argument("--background")
        .run();
    let notice = service.expect("of the habit", |notice| notice.summary == "英語");
    service.press(&notice, notice.action("できました"));
    service.expect("that it was done", |notice| {
        notice.body.contains("「英語」を記録しました")
    });
}

#[test]
fn what_stood_still_asks_with_buttons_when_it_goes_on() {
    let desktop = Desktop::new();
    let asked = Asked::on(&desktop);
    asked.running.signal("STOP");
    // Pressed while nothing moves: the answer waits at the bus.
    asked.answer("できました");
    asked.running.signal("CONT");
    asked.told("「英語」を記録しました");
    asked.becomes("done");
}
