//! Entries in a journal, through their operations.
use rstest::rstest;
use serde_json::{Value, json};

use crate::{IdSource, Journal, api, calendar::Now};

fn at(text: &str) -> Now {
    Now::parse(text, chrono_tz::Asia::Tokyo).unwrap()
}

struct Desk {
    journal: Journal,
    now: Now,
}

impl Desk {
    /// Sunday 22 November 2026, noon and five.
    fn new() -> Self {
        let now = at("2026-11-22T12:05:00+09:00");
        let journal = Journal::in_memory(&now, IdSource::from_seed(11)).unwrap();
        Self { journal, now }
    }

    fn try_call(&mut self, name: &str, args: Value) -> Result<Value, String> {
        api::call(&mut self.journal, &self.now, name, args)
            .map(|a| a.value)
            .map_err(|e| e.code().to_owned())
    }

    fn call(&mut self, name: &str, args: Value) -> Value {
        self.try_call(name, args).unwrap()
    }

    fn add(&mut self, form: Value) -> Value {
        self.call("add_entry", form)["entry_id"].clone()
    }

    fn note(&mut self, day: &str, text: &str) -> Value {
        self.add(json!({ "kind": "note", "day": day, "text": text }))
    }

    fn habit(&mut self, kind: &str, activity: &Value) -> Value {
        self.call(
            "create_habit",
            json!({ "name": "単語カード", "kind": kind, "direction": "at_least", "target": 20000, "unit_word": "枚",
                "activity_id": activity,
                "schedule": { "rule": { "kind": "daily", "times": 1 }, "from": "2026-11-01", "until": null, "except_holidays": false } }),
        )
    }

    fn activity(&mut self, name: &str) -> Value {
        self.call("create_activity", json!({ "name": name, "kind": "learning" }))
    }

    fn entry(&mut self, id: &Value) -> Value {
        self.call("entry", json!({ "id": id }))
    }

    /// The texts that a filter leaves, as the timeline has them.
    fn texts(&mut self, filter: Value) -> Vec<String> {
        let page = self.call("entries", json!({ "filter": filter }));
        texts(&page)
    }
}

fn texts(page: &Value) -> Vec<String> {
    let days = page["days"].as_array().unwrap().iter();
    days.flat_map(|d| d["entries"].as_array().unwrap())
        .map(|e| e["text"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn an_entry_keeps_what_was_typed() {
    let mut desk = Desk::new();
    let text = "　<b>「傾聴」</b>\u{0}\n👩‍👩‍👧 \u{202e}abc\t";
    let id = desk.add(
        json!({ "kind": "income", "text": text, "tags": ["#学び", "＃ 研修 ネタ", "学び", " "], "yen": 30000,
            "amount": 1500, "unit_word": " 回 ", "minutes": 90 }),
    );
    let entry = desk.entry(&id);
    assert_eq!(entry["text"], text.replace('\0', ""));
    assert_eq!(entry["tags"], json!(["学び", "研修 ネタ"]));
    assert_eq!(
        (
            &entry["yen"],
            &entry["amount"],
            &entry["unit_word"],
            &entry["minutes"]
        ),
        (&json!(30000), &json!(1500), &json!("回"), &json!(90))
    );
    assert_eq!(
        (&entry["day"], &entry["time"]),
        (&json!("2026-11-22"), &json!("12:05"))
    );
}

#[rstest]
#[case(json!({ "kind": "note" }), "entries-empty")]
#[case(json!({ "kind": "note", "text": " \n　" }), "entries-empty")]
#[case(json!({ "kind": "income", "text": "原稿" }), "entries-yen-missing")]
#[case(json!({ "kind": "measurement", "text": "体重" }), "entries-figure-missing")]
#[case(json!({ "kind": "habit_log", "text": "x" }), "entries-kind-habit-log")]
#[case(json!({ "kind": "note", "text": "あ".repeat(20_001) }), "entries-text-too-long")]
#[case(json!({ "kind": "note", "tags": ["あ".repeat(41)] }), "entries-tag-too-long")]
#[case(json!({ "kind": "note", "tags": (0..21).map(|n| n.to_string()).collect::<Vec<_>>() }), "entries-tags-too-many")]
#[case(json!({ "kind": "income", "yen": -1 }), "entries-yen-range")]
#[case(json!({ "kind": "income", "yen": 1_000_000_000_001_i64 }), "entries-yen-range")]
#[case(json!({ "kind": "measurement", "amount": i64::MIN }), "entries-amount-range")]
#[case(json!({ "kind": "note", "minutes": 1_000_001 }), "entries-minutes-range")]
#[case(json!({ "kind": "note", "text": "x", "unit_word": "x".repeat(21) }), "entries-unit-too-long")]
#[case(json!({ "kind": "note", "text": "x", "day": "2026-11-23" }), "entries-day-to-come")]
#[case(json!({ "kind": "note", "text": "x", "day": "1899-12-31" }), "entries-day-range")]
#[case(json!({ "kind": "note", "text": "x", "goal_id": "01890000-0000-7000-8000-000000000000" }), "error-not-found")]
#[case(json!({ "kind": "note", "text": "x", "habit_id": "01890000-0000-7000-8000-000000000000" }), "error-not-found")]
#[case(json!({ "kind": "note", "text": "x", "activity_id": "01890000-0000-7000-8000-000000000000" }), "error-not-found")]
fn what_is_out_of_its_limits_is_refused_with_a_sentence(#[case] form: Value, #[case] code: &str) {
    let mut desk = Desk::new();
    assert_eq!(desk.try_call("add_entry", form).unwrap_err(), code);
    assert_eq!(desk.texts(json!({})), Vec::<String>::new());
    for language in [crate::words::Language::Ja, crate::words::Language::En] {
        assert!(crate::words::Words::new(language).has(code), "{code}");
    }
}

#[test]
fn the_limits_themselves_are_taken() {
    let mut desk = Desk::new();
    let tags: Vec<_> = (0..20).map(|n| format!("{n:0>40}")).collect();
    let form = json!({ "kind": "measurement", "text": "あ".repeat(20_000), "tags": tags, "yen": 1_000_000_000_000_i64,
        "amount": -1_000_000_000_000_i64, "minutes": 1_000_000, "day": "1900-01-01" });
    desk.call("add_entry", form);
}

#[test]
fn changing_says_all_anew_and_undo_brings_all_back() {
    let mut desk = Desk::new();
    let id = desk
        .add(json!({ "kind": "note", "text": "本", "tags": ["a", "b"], "minutes": 30, "day": "2026-11-20" }));
    let before = desk.entry(&id);
    let form = json!({ "kind": "learning", "text": "本を読んだ", "tags": ["b", "c"] });
    desk.call("change_entry", json!({ "id": id, "form": form }));
    let after = desk.entry(&id);
    assert_eq!(
        (
            &after["kind"],
            &after["text"],
            &after["tags"],
            &after["minutes"],
            &after["day"]
        ),
        (
            &json!("learning"),
            &json!("本を読んだ"),
            &json!(["b", "c"]),
            &json!(null),
            &json!("2026-11-20")
        )
    );
    desk.journal.undo(&desk.now).unwrap();
    assert_eq!(desk.entry(&id), before);
    let refused = desk.try_call(
        "change_entry",
        json!({ "id": id, "form": { "kind": "habit_log" } }),
    );
    assert_eq!(refused.unwrap_err(), "entries-kind-habit-log");
}

#[test]
fn a_habit_log_keeps_its_habit_and_what_it_does_not_count() {
    let mut desk = Desk::new();
    let habit = desk.habit("amount", &json!(null));
    let id = desk.call(
        "log_habit",
        json!({ "habit_id": habit, "value": 20000, "small": false, "text": "" }),
    )["entry_id"]
        .clone();
    let form = json!({ "kind": "habit_log", "text": "駅で", "tags": ["学び"], "amount": 25000, "minutes": 10, "yen": 5 });
    desk.call("change_entry", json!({ "id": id, "form": form }));
    let entry = desk.entry(&id);
    assert_eq!(
        (
            &entry["amount"],
            &entry["minutes"],
            &entry["yen"],
            &entry["unit_word"]
        ),
        (&json!(25000), &json!(null), &json!(null), &json!("枚"))
    );
    assert_eq!(
        (&entry["habit"]["id"], &entry["habit"]["name"], &entry["outcome"]),
        (&habit, &json!("単語カード"), &json!("done"))
    );
    for (form, code) in [
        (json!({ "kind": "note", "text": "x" }), "entries-kind-habit-log"),
        (json!({ "kind": "habit_log", "amount": -1 }), "habits-value-range"),
        (
            json!({ "kind": "habit_log", "amount": 100_000_001_000_i64 }),
            "habits-value-range",
        ),
    ] {
        let refused = desk.try_call("change_entry", json!({ "id": id, "form": form }));
        assert_eq!(refused.unwrap_err(), code);
    }
    desk.call("delete_entry", json!({ "id": id }));
    assert_eq!(
        desk.try_call("entry", json!({ "id": id })).unwrap_err(),
        "error-not-found"
    );
}

#[test]
fn moving_keeps_the_time_of_day_where_it_is_known() {
    let mut desk = Desk::new();
    let time = |t: &str| Some(t.to_owned());
    let now = desk.note("2026-11-22", "いま");
    let later = desk.note("2026-11-20", "あとから");
    assert_eq!(desk.entry(&later)["time"], json!(null));
    let mut moved = |id: &Value, day: &str| {
        desk.call("move_entry", json!({ "id": id, "day": day }));
        let entry = desk.entry(id);
        (
            entry["day"].as_str().unwrap().to_owned(),
            entry["time"].as_str().map(str::to_owned),
        )
    };
    assert_eq!(
        moved(&now, "2026-11-19"),
        ("2026-11-19".to_owned(), time("12:05"))
    );
    assert_eq!(
        moved(&now, "2026-11-22"),
        ("2026-11-22".to_owned(), time("12:05"))
    );
    assert_eq!(moved(&later, "2026-11-18"), ("2026-11-18".to_owned(), None));
    let refused = desk.try_call("move_entry", json!({ "id": now, "day": "2026-11-23" }));
    assert_eq!(refused.unwrap_err(), "entries-day-to-come");
}

#[test]
fn an_entry_after_midnight_keeps_its_hour_on_the_day_before() {
    let mut desk = Desk::new();
    desk.now = at("2026-11-22T01:30:00+09:00");
    let id = desk.add(json!({ "kind": "note", "text": "夜ふけ" }));
    assert_eq!(desk.entry(&id)["day"], "2026-11-21");
    desk.call("move_entry", json!({ "id": id, "day": "2026-11-10" }));
    let (day, time) = (desk.entry(&id)["day"].clone(), desk.entry(&id)["time"].clone());
    assert_eq!((day, time), (json!("2026-11-10"), json!("01:30")));
    let instant: String = desk
        .journal
        .read()
        .query_row("SELECT at FROM entry", [], |r| r.get(0))
        .unwrap();
    assert_eq!(instant, "2026-11-10T16:30:00Z");
}

#[test]
fn the_timeline_is_read_in_windows_that_leave_nothing_out() {
    let mut desk = Desk::new();
    for n in 0..23 {
        // Several on a day, some of them at the same instant.
        desk.note(&format!("2026-11-{:02}", 1 + n / 4), &n.to_string());
    }
    let whole = desk.call("entries", json!({}));
    assert_eq!((texts(&whole).len(), &whole["next"]), (23, &json!(null)));
    for limit in [1, 2, 4, 5, 22, 23] {
        let mut read = Vec::new();
        let mut before = json!(null);
        loop {
            let page = desk.call("entries", json!({ "limit": limit, "before": before }));
            assert!(texts(&page).len() <= limit);
            read.extend(texts(&page));
            before = page["next"].clone();
            if before.is_null() {
                break;
            }
        }
        assert_eq!(read, texts(&whole), "{limit}");
    }
    let days: Vec<_> = whole["days"]
        .as_array()
        .unwrap()
        .iter()
        .map(|d| &d["day"])
        .collect();
    assert_eq!(
        days,
        ["06", "05", "04", "03", "02", "01"]
            .map(|d| json!(format!("2026-11-{d}")))
            .iter()
            .collect::<Vec<_>>()
    );
    assert_eq!(whole["days"][3]["holiday"], "calendar-holiday-culture");
}

#[test]
fn filters_leave_what_meets_all_of_them() {
    let mut desk = Desk::new();
    let (learning, other) = (desk.activity("英語"), desk.activity("執筆"));
    let habit = desk.habit("amount", &learning);
    let goal = desk.call(
        "create_goal",
        json!({ "form": { "title": "英語で話す", "metric": { "kind": "total" }, "unit": { "kind": "count" }, "target_value": 100_000 } }),
    );
    desk.call(
        "log_habit",
        json!({ "habit_id": habit, "text": "log", "small": false }),
    );
    let mut add = |form: Value| desk.call("add_entry", form);
    add(json!({ "kind": "note", "text": "a", "activity_id": other, "tags": ["x"], "day": "2026-11-10" }));
    add(
        json!({ "kind": "learning", "text": "b", "activity_id": learning, "tags": ["x", "y"], "day": "2026-11-12" }),
    );
    add(json!({ "kind": "learning", "text": "c", "goal_id": goal, "tags": ["X"], "day": "2026-11-14" }));
    add(json!({ "kind": "note", "text": "d", "habit_id": habit, "day": "2026-11-16" }));
    for (filter, texts) in [
        (json!({}), vec!["log", "d", "c", "b", "a"]),
        (json!({ "kinds": [] }), vec!["log", "d", "c", "b", "a"]),
        (json!({ "kinds": ["learning"] }), vec!["c", "b"]),
        (json!({ "kinds": ["habit_log", "note"] }), vec!["log", "d", "a"]),
        (json!({ "activity_id": learning }), vec!["log", "d", "b"]),
        (json!({ "activity_id": other }), vec!["a"]),
        (json!({ "habit_id": habit }), vec!["log", "d"]),
        (json!({ "goal_id": goal }), vec!["c"]),
        (json!({ "tag": "x" }), vec!["b", "a"]),
        (json!({ "tag": "x", "kinds": ["note"] }), vec!["a"]),
        (
            json!({ "from": "2026-11-12", "to": "2026-11-14" }),
            vec!["c", "b"],
        ),
        (json!({ "from": "2026-11-15" }), vec!["log", "d"]),
        (json!({ "tag": "' OR 1=1 --" }), vec![]),
    ] {
        assert_eq!(desk.texts(filter.clone()), texts, "{filter}");
        let kinds = desk.call("entry_kinds", json!({ "filter": filter }));
        assert_eq!(kinds["total"], json!(texts.len()), "{filter}");
    }
    let link = json!({ "goal_id": goal, "habit_id": habit, "adds": { "measure": "log", "factor": 1000 } });
    desk.call("link_habit", link);
    assert_eq!(desk.texts(json!({ "goal_id": goal })), ["log", "c"]);
    let kinds = desk.call("entry_kinds", json!({}));
    assert_eq!(
        kinds["kinds"],
        json!([{ "kind": "note", "entries": 2 }, { "kind": "learning", "entries": 2 }, { "kind": "habit_log", "entries": 1 }])
    );
    assert_eq!(
        desk.call("entry_tags", json!({})),
        json!([{ "tag": "x", "entries": 2 }, { "tag": "X", "entries": 1 }, { "tag": "y", "entries": 1 }])
    );
}

#[test]
fn the_calendar_has_dots_holidays_and_hits() {
    let mut desk = Desk::new();
    for n in 0..5 {
        desk.note("2026-11-02", &n.to_string());
    }
    desk.call(
        "add_entry",
        json!({ "kind": "learning", "text": "本", "day": "2026-11-01" }),
    );
    desk.note("2026-10-31", "先月");
    let month = desk.call("entry_calendar", json!({}));
    assert_eq!(
        (
            &month["first"],
            &month["today"],
            &month["week_start"],
            &month["blanks"]
        ),
        (
            &json!("2026-11-01"),
            &json!("2026-11-22"),
            &json!("Mon"),
            &json!(6)
        )
    );
    let day = |month: &Value, n: usize| month["days"][n - 1].clone();
    assert_eq!(month["days"].as_array().unwrap().len(), 30);
    assert_eq!(
        day(&month, 2),
        json!({ "day": "2026-11-02", "entries": 5, "dots": 3, "holiday": null, "hit": false })
    );
    assert_eq!(day(&month, 3)["holiday"], "calendar-holiday-culture");
    assert_eq!(
        (day(&month, 1)["dots"].clone(), day(&month, 4)["dots"].clone()),
        (json!(1), json!(0))
    );
    let query = json!({ "day": "2026-11-15", "filter": { "kinds": ["learning"] } });
    let month = desk.call("entry_calendar", query);
    assert_eq!(
        (&day(&month, 1)["hit"], &day(&month, 2)["hit"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(day(&month, 2)["dots"], 3);
    desk.call("set_rhythm", json!({ "turn_over_hour": 4, "week_start": "Sun" }));
    assert_eq!(desk.call("entry_calendar", json!({}))["blanks"], 0);
}

#[test]
fn adding_says_which_goal_moved() {
    let mut desk = Desk::new();
    let goal = desk.call(
        "create_goal",
        json!({ "form": { "title": "副業の収入", "metric": { "kind": "total" }, "unit": { "kind": "yen" },
            "target_value": 600_000_000 } }),
    );
    let added = desk.call(
        "add_entry",
        json!({ "kind": "income", "yen": 30_000, "goal_id": goal }),
    );
    assert_eq!(
        added["moved"],
        json!([{ "id": goal, "title": "副業の収入", "share_before": 0, "share_after": 50 }])
    );
    let added = desk.call(
        "add_entry",
        json!({ "kind": "note", "text": "打ち合わせ", "goal_id": goal }),
    );
    assert_eq!(added["moved"], json!([]));
}
