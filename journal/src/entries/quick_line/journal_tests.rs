//! The quick line in a journal, through its operations.
use rstest::rstest;
use serde_json::{Value, json};

use crate::{IdSource, Journal, api, calendar::Now};

struct Desk {
    journal: Journal,
    now: Now,
    habit: Value,
    goal: Value,
}

impl Desk {
    /// Sunday 22 November 2026, with a habit that feeds a goal, and an activity.
    fn new() -> Self {
        let now = Now::parse("2026-11-22T12:05:00+09:00", chrono_tz::Asia::Tokyo).unwrap();
        let journal = Journal::in_memory(&now, IdSource::from_seed(13)).unwrap();
        let mut desk = Self {
            journal,
            now,
            habit: json!(null),
            goal: json!(null),
        };
        let activity = desk.call("create_activity", json!({ "name": "学び", "kind": "learning" }));
        let schedule = json!({ "rule": { "kind": "daily", "times": 1 }, "from": "2026-11-01", "until": null, "except_holidays": false });
        desk.habit = desk.call(
            "create_habit",
            json!({ "name": "単語カード", "kind": "amount", "direction": "at_least", "target": 20000, "unit_word": "枚",
                "activity_id": activity, "schedule": schedule }),
        );
        desk.goal = desk.call(
            "create_goal",
            json!({ "form": { "title": "単語1000", "metric": { "kind": "total" }, "unit": { "kind": "count" }, "target_value": 1_000_000 } }),
        );
        let link = json!({ "goal_id": desk.goal, "habit_id": desk.habit, "adds": { "measure": "amount", "factor": 1000 } });
        desk.call("link_habit", link);
        desk
    }

    fn try_call(&mut self, name: &str, args: Value) -> Result<api::Answer, String> {
        api::call(&mut self.journal, &self.now, name, args).map_err(|e| e.code().to_owned())
    }

    fn call(&mut self, name: &str, args: Value) -> Value {
        self.try_call(name, args).unwrap().value
    }

    fn record(&mut self, args: Value) -> (Value, String) {
        let answer = self.try_call("record_line", args).unwrap();
        (
            answer.value,
            answer.changed.action.map(|a| a.code).unwrap_or_default(),
        )
    }

    fn entry(&mut self, recorded: &Value) -> Value {
        self.call("entry", json!({ "id": recorded["entry_id"] }))
    }
}

#[test]
fn a_habits_line_logs_it_with_all_that_was_typed() {
    let mut desk = Desk::new();
    let line = "単語カード 25枚 15分 #朝 駅で";
    let preview = desk.call("preview_line", json!({ "line": line }));
    assert_eq!(
        (
            &preview["kind"],
            &preview["habit"]["name"],
            &preview["habit"]["goals"][0]["title"],
            &preview["amount"]
        ),
        (
            &json!("habit_log"),
            &json!("単語カード"),
            &json!("単語1000"),
            &json!(25000)
        )
    );
    assert_eq!(
        (&preview["activity"]["name"], &preview["chosen"]),
        (&json!("学び"), &json!(0))
    );
    let (recorded, action) = desk.record(json!({ "line": line }));
    assert_eq!(action, "habit-logged");
    assert_eq!(
        (
            &recorded["moved"][0]["title"],
            &recorded["moved"][0]["share_after"],
            &recorded["checkin_day"]
        ),
        (&json!("単語1000"), &json!(25), &json!(null))
    );
    let entry = desk.entry(&recorded);
    assert_eq!(
        (
            &entry["habit"]["id"],
            &entry["amount"],
            &entry["minutes"],
            &entry["unit_word"]
        ),
        (&desk.habit, &json!(25000), &json!(15), &json!("枚"))
    );
    assert_eq!(
        (&entry["tags"], &entry["raw"], &entry["outcome"]),
        (&json!(["朝"]), &json!(line), &json!("done"))
    );
    assert_eq!(entry["text"], preview["text"]);
    assert!(entry["text"].as_str().unwrap().contains("駅で"));
    desk.journal.undo(&desk.now).unwrap();
    assert_eq!(desk.call("entries", json!({}))["days"], json!([]));
}

#[test]
fn sleep_goes_to_the_check_in_and_the_rest_beside_it() {
    let mut desk = Desk::new();
    let (recorded, action) = desk.record(json!({ "line": "6.5h 睡眠" }));
    assert_eq!(
        (recorded, action.as_str()),
        (
            json!({ "entry_id": null, "checkin_day": "2026-11-22", "moved": [] }),
            "checkin-set"
        )
    );
    desk.call("set_checkin", json!({ "day": "2026-11-21", "mood": 4 }));
    let (recorded, action) = desk.record(json!({ "line": "昨日 睡眠 7時間 よく眠れた #休み" }));
    assert_eq!(
        (&recorded["checkin_day"], action.as_str()),
        (&json!("2026-11-21"), "entry-added")
    );
    let checkin = desk.call("checkin", json!({ "day": "2026-11-21" }));
    assert_eq!(
        (&checkin["sleep_minutes"], &checkin["mood"]),
        (&json!(420), &json!(4))
    );
    let entry = desk.entry(&recorded);
    assert_eq!(
        (&entry["text"], &entry["tags"], &entry["day"]),
        (&json!("よく眠れた"), &json!(["休み"]), &json!("2026-11-21"))
    );
    desk.journal.undo(&desk.now).unwrap();
    let checkin = desk.call("checkin", json!({ "day": "2026-11-21" }));
    assert_eq!(
        (&checkin["sleep_minutes"], &checkin["mood"]),
        (&json!(null), &json!(4))
    );
}

#[test]
fn a_choice_records_that_reading() {
    let mut desk = Desk::new();
    let line = "¥12,000 広告";
    let first = desk.call("preview_line", json!({ "line": line }));
    let kinds: Vec<_> = first["choices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c["kind"].clone())
        .collect();
    assert_eq!(kinds, [json!("income"), json!("expense"), json!("note")]);
    for (choice, kind) in kinds.iter().enumerate() {
        let preview = desk.call("preview_line", json!({ "line": line, "choice": choice }));
        assert_eq!((&preview["kind"], &preview["chosen"]), (kind, &json!(choice)));
        let (recorded, _) = desk.record(json!({ "line": line, "choice": choice }));
        let entry = desk.entry(&recorded);
        assert_eq!(
            (&entry["kind"], &entry["yen"], &entry["text"]),
            (kind, &preview["yen"], &preview["text"])
        );
    }
    let past_the_last = desk.call("preview_line", json!({ "line": line, "choice": 99 }));
    assert_eq!(
        (&past_the_last["kind"], &past_the_last["chosen"]),
        (&json!("income"), &json!(0))
    );
}

#[test]
fn a_line_is_about_the_page_it_is_typed_on_unless_it_names_a_day() {
    let mut desk = Desk::new();
    let mut day = |line: &str| {
        let args = json!({ "line": line, "day": "2026-11-10" });
        let preview = desk.call("preview_line", args.clone());
        let (recorded, _) = desk.record(args);
        let entry = desk.entry(&recorded);
        assert_eq!(entry["day"], preview["day"]);
        entry["day"].as_str().unwrap().to_owned()
    };
    assert_eq!(day("散歩"), "2026-11-10");
    assert_eq!(day("単語カード"), "2026-11-10");
    assert_eq!(day("昨日 散歩"), "2026-11-21");
    assert_eq!(day("今日 散歩"), "2026-11-22");
    let to_come = desk.try_call("record_line", json!({ "line": "散歩", "day": "2026-11-23" }));
    assert_eq!(to_come.unwrap_err(), "entries-day-to-come");
}

#[rstest]
#[case("", "entries-empty")]
#[case(" 　\n", "entries-empty")]
#[case("\0", "entries-empty")]
fn a_line_with_nothing_in_it_is_refused(#[case] line: &str, #[case] code: &str) {
    let mut desk = Desk::new();
    for name in ["preview_line", "record_line"] {
        assert_eq!(desk.try_call(name, json!({ "line": line })).unwrap_err(), code);
    }
}

#[test]
fn a_line_has_a_limit() {
    let mut desk = Desk::new();
    let refused = desk.try_call("record_line", json!({ "line": "あ".repeat(super::MAX_LINE + 1) }));
    assert_eq!(refused.unwrap_err(), "entries-line-too-long");
    desk.record(json!({ "line": "あ".repeat(super::MAX_LINE) }));
}

#[test]
fn every_line_of_the_table_can_be_recorded_as_each_of_its_choices() {
    let mut desk = Desk::new();
    for line in [
        "30分 英語ポッドキャスト #学び",
        "測定: 体重",
        "測定: 体重 62.5",
        "体重 62.5",
        "収入: 原稿",
        "会議 #測定",
        "支出 3000円",
        "20枚",
        "単語カード 1000000000枚",
        "#学び",
        "¥1",
        "99999999円",
        "62.5kg",
        "2026-01-05 単語カード",
        "<script>",
        "🙂",
        "単語カード 20",
        "単語1000 30",
        "単語1000 30回",
        "睡眠 7時間 単語カード 20枚",
    ] {
        let preview = desk.call("preview_line", json!({ "line": line }));
        for choice in 0..preview["choices"].as_array().unwrap().len() {
            let recorded = desk.try_call("record_line", json!({ "line": line, "choice": choice }));
            assert!(recorded.is_ok(), "{line}, {choice}: {recorded:?}");
        }
    }
}
