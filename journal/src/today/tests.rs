//! Today in a journal, through its operation.
use rstest::rstest;
use serde_json::{Value, json};

use super::PartOfDay;
use crate::{
    IdSource, Journal, api,
    calendar::{Now, TurnOver},
    journal::Part,
};

fn at(text: &str) -> Now {
    Now::parse(text, chrono_tz::Asia::Tokyo).unwrap()
}

fn noon() -> Now {
    at("2026-11-22T12:40:00+09:00")
}

struct Desk(Journal);

impl Desk {
    fn new() -> Self {
        Self(Journal::in_memory(&noon(), IdSource::from_seed(3)).unwrap())
    }

    fn call(&mut self, name: &str, args: Value) -> Value {
        api::call(&mut self.0, &noon(), name, args).unwrap().value
    }

    /// A habit of every day since 1 November; `more` goes over its form.
    fn habit(&mut self, name: &str, more: Value) -> Value {
        let mut form = json!({ "name": name, "kind": "yes_no", "direction": "at_least", "target": 1000,
            "schedule": { "rule": { "kind": "daily", "times": 1 }, "from": "2026-11-01", "until": null,
                "except_holidays": false } });
        form.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        self.call("create_habit", form)
    }
}

fn counts(today: &Value) -> [i64; 3] {
    ["wanted", "done", "open"].map(|field| today[field].as_i64().unwrap())
}

#[test]
fn an_empty_journal_has_a_today() {
    let today = Desk::new().call("today", json!({}));
    assert_eq!(today["day"], "2026-11-22");
    assert_eq!((&today["is_today"], &today["next"]), (&json!(true), &json!(null)));
    assert_eq!((counts(&today), &today["has_habits"]), ([0, 0, 0], &json!(false)));
    assert_eq!(today["checkin"]["sleep_minutes"], json!(null));
    assert_eq!(
        today["tomorrow"],
        json!({ "holiday": "calendar-holiday-labor-thanksgiving", "some_rest": false })
    );
}

#[test]
fn counts_the_steps_that_can_be_taken() {
    let mut desk = Desk::new();
    let cards = desk.habit(
        "単語カード",
        json!({ "kind": "amount", "target": 20_000, "unit_word": "枚" }),
    );
    let stretch = desk.habit("ストレッチ", json!({}));
    let read = desk.habit("読書", json!({}));
    let run = desk.habit("ジョギング", json!({}));
    let sweets = desk.habit(
        "お菓子",
        json!({ "kind": "amount", "direction": "at_most", "target": 2000, "unit_word": "個" }),
    );
    desk.call("set_habit_total", json!({ "id": cards, "value": 12_500 }));
    desk.call("log_habit", json!({ "habit_id": stretch }));
    desk.call("skip_habit", json!({ "id": read, "reason": "busy" }));
    desk.call("pause_habit", json!({ "id": run, "reason": "care" }));
    desk.call("set_habit_total", json!({ "id": sweets, "value": 3000 }));
    let today = desk.call("today", json!({}));
    assert_eq!(counts(&today), [2, 1, 1]);
    let step = |id: &Value| {
        let steps = today["steps"].as_array().unwrap();
        steps.iter().find(|s| s["id"] == *id).unwrap().clone()
    };
    assert_eq!(
        (&step(&cards)["share"], &step(&cards)["missing"]),
        (&json!(625), &json!(7500))
    );
    assert_eq!(
        (&step(&sweets)["share"], &step(&sweets)["missing"]),
        (&json!(1000), &json!(0))
    );
    assert_eq!(step(&read)["status"]["kind"], "skipped");
}

#[test]
fn a_limit_counts_once_its_day_is_over() {
    let mut desk = Desk::new();
    desk.habit(
        "お菓子",
        json!({ "kind": "amount", "direction": "at_most", "target": 2000, "unit_word": "個" }),
    );
    assert_eq!(counts(&desk.call("today", json!({}))), [0, 0, 0]);
    let yesterday = desk.call("today", json!({ "day": "2026-11-21" }));
    assert_eq!(counts(&yesterday), [1, 1, 0]);
}

fn named<'a>(today: &'a Value, id: &Value) -> Option<&'a Value> {
    today["steps"].as_array().unwrap().iter().find(|s| s["id"] == *id)
}

fn schedule(rule: Value, from: &str) -> Value {
    json!({ "rule": rule, "from": from, "until": null, "except_holidays": false })
}

#[test]
fn every_three_days_stays_open_until_it_is_done() {
    let mut desk = Desk::new();
    let rule = json!({ "kind": "every_n_days", "days": 3 });
    // Due on the 15th, 18th, 21st; today is the 22nd.
    let id = desk.habit("洗車", json!({ "schedule": schedule(rule, "2026-11-15") }));
    let on = |desk: &mut Desk, day: &str| named(&desk.call("today", json!({ "day": day })), &id).cloned();
    desk.call("log_habit", json!({ "habit_id": id, "day": "2026-11-19" }));
    assert_eq!(on(&mut desk, "2026-11-15").unwrap()["status"]["kind"], "missed");
    assert_eq!(on(&mut desk, "2026-11-18"), None, "done a day late");
    assert_eq!(on(&mut desk, "2026-11-19").unwrap()["status"]["kind"], "done");
    assert_eq!(on(&mut desk, "2026-11-20"), None);
    let late = on(&mut desk, "2026-11-22").unwrap();
    assert_eq!(
        (&late["status"]["kind"], &late["due_since"]),
        (&json!("open"), &json!("2026-11-21"))
    );
    assert_eq!(
        (&late["streak"], &late["footsteps"]),
        (&json!(1), &json!(["missed", "done"]))
    );
    assert_eq!(on(&mut desk, "2026-11-21").unwrap()["due_since"], json!(null));
    assert_eq!(counts(&desk.call("today", json!({}))), [1, 0, 1]);
    desk.call("log_habit", json!({ "habit_id": id }));
    assert_eq!(counts(&desk.call("today", json!({}))), [1, 1, 0]);
    assert_eq!(on(&mut desk, "2026-11-22").unwrap()["streak"], 2);
    desk.call("undo", json!({}));
    desk.call("skip_habit", json!({ "id": id, "day": "2026-11-21" }));
    assert_eq!(on(&mut desk, "2026-11-22"), None, "not this time");
}

#[test]
fn minutes_of_a_week_add_up() {
    let mut desk = Desk::new();
    let rule = json!({ "kind": "times_per_week", "times": 3 });
    // The week begins on Monday, the 16th; today is its Sunday.
    let form = json!({ "kind": "minutes", "target": 30_000, "schedule": schedule(rule, "2026-11-02") });
    let id = desk.habit("英語", form);
    for (day, value) in [
        ("2026-11-15", 25_000),
        ("2026-11-17", 25_000),
        ("2026-11-22", 15_000),
    ] {
        desk.call("log_habit", json!({ "habit_id": id, "day": day, "value": value }));
    }
    let step = |desk: &mut Desk| named(&desk.call("today", json!({})), &id).unwrap().clone();
    let before = step(&mut desk);
    assert_eq!(
        before["period"],
        json!({ "kind": "week", "sum": 40_000, "target": 90_000 })
    );
    assert_eq!(
        (&before["value"], &before["share"], &before["missing"]),
        (&json!(15_000), &json!(444), &json!(15_000))
    );
    // 75 minutes on a Wednesday and 15 today keep the week, though neither day its third.
    desk.call(
        "log_habit",
        json!({ "habit_id": id, "day": "2026-11-18", "value": 50_000 }),
    );
    let kept = step(&mut desk);
    assert_eq!(
        (&kept["period"]["sum"], &kept["status"]["kind"], &kept["when"]),
        (&json!(90_000), &json!("partial"), &json!("settled"))
    );
    assert_eq!(counts(&desk.call("today", json!({}))), [1, 1, 0]);
    let monthly = desk.habit(
        "歩く",
        json!({ "kind": "amount", "target": 100_000, "unit_word": "km",
        "schedule": schedule(json!({ "kind": "times_per_month", "times": 1 }), "2026-10-01") }),
    );
    desk.call(
        "log_habit",
        json!({ "habit_id": monthly, "day": "2026-11-02", "value": 42_195 }),
    );
    // A tick is the rest of the month's.
    desk.call("log_habit", json!({ "habit_id": monthly }));
    let today = desk.call("today", json!({}));
    let month = &named(&today, &monthly).unwrap()["period"];
    assert_eq!(
        month,
        &json!({ "kind": "month", "sum": 100_000, "target": 100_000 })
    );
}

#[test]
fn a_weekly_limit_stays_in_sight() {
    let mut desk = Desk::new();
    let form = json!({ "kind": "amount", "direction": "at_most", "target": 5000, "unit_word": "杯",
        "schedule": schedule(json!({ "kind": "times_per_week", "times": 1 }), "2026-11-02") });
    let id = desk.habit("お酒", form);
    desk.call(
        "log_habit",
        json!({ "habit_id": id, "day": "2026-11-17", "value": 2000 }),
    );
    let today = desk.call("today", json!({}));
    let step = named(&today, &id).unwrap();
    assert_eq!(
        step["period"],
        json!({ "kind": "week", "sum": 2000, "target": 5000 })
    );
}

#[test]
fn a_past_day_is_shown_as_it_was() {
    let mut desk = Desk::new();
    let id = desk.habit("ストレッチ", json!({}));
    desk.call("log_habit", json!({ "habit_id": id, "day": "2026-11-03" }));
    desk.call("set_checkin", json!({ "day": "2026-11-03", "mood": 4 }));
    desk.call(
        "save_reminder",
        json!({ "subject": { "kind": "text" }, "text": "休む時間です", "enabled": true,
            "when": { "kind": "at", "minute": 1365 },
            "days": { "kind": "schedule", "schedule": { "rule": { "kind": "daily", "times": 1 },
                "from": "2026-11-01", "until": null, "except_holidays": false } } }),
    );
    let past = desk.call("today", json!({ "day": "2026-11-03" }));
    assert_eq!(past["holiday"], "calendar-holiday-culture");
    assert_eq!(
        (&past["previous"], &past["next"]),
        (&json!("2026-11-02"), &json!("2026-11-04"))
    );
    assert_eq!((counts(&past), &past["checkin"]["mood"]), ([1, 1, 0], &json!(4)));
    assert_eq!((&past["upcoming"], &past["tomorrow"]), (&json!([]), &json!(null)));
    let today = desk.call("today", json!({}));
    assert_eq!(today["upcoming"][0]["minute"], 1365);
    assert_eq!(
        today["upcoming"].as_array().unwrap().len(),
        1,
        "each reminder once"
    );
    assert_eq!(today["date_tomorrow"], "2026-11-23");
}

#[test]
fn a_habit_that_rests_on_holidays_is_told_the_day_before() {
    let mut desk = Desk::new();
    let weekdays = json!({ "schedule": { "rule": { "kind": "daily", "times": 1 }, "from": "2026-11-01", "until": null,
        "except_holidays": true } });
    desk.habit("読書", weekdays);
    assert_eq!(
        desk.call("today", json!({}))["tomorrow"]["some_rest"],
        json!(true)
    );
}

#[test]
fn a_day_to_come_is_refused() {
    let mut desk = Desk::new();
    let refused = api::call(&mut desk.0, &noon(), "today", json!({ "day": "2026-11-23" })).unwrap_err();
    assert_eq!(refused.code(), "today-day-to-come");
}

#[rstest]
#[case("03:59", 4, PartOfDay::Evening)]
#[case("04:00", 4, PartOfDay::Morning)]
#[case("10:59", 4, PartOfDay::Morning)]
#[case("11:00", 4, PartOfDay::Noon)]
#[case("17:59", 4, PartOfDay::Noon)]
#[case("18:00", 4, PartOfDay::Evening)]
#[case("00:30", 0, PartOfDay::Evening)]
#[case("06:00", 7, PartOfDay::Evening)]
fn greets_by_the_clock(#[case] clock: &str, #[case] turn_over: u8, #[case] expected: PartOfDay) {
    let now = at(&format!("2026-11-22T{clock}:00+09:00"));
    assert_eq!(PartOfDay::of(&now, TurnOver(turn_over)), expected);
}

#[test]
fn bad_days_in_a_row_ask_for_care_gently() {
    let mut desk = Desk::new();
    let care = |desk: &mut Desk| desk.call("today", json!({}))["care"].clone();
    let said = |desk: &mut Desk, day: &str, sleep: Value, fatigue: Value| {
        desk.call(
            "set_checkin",
            json!({ "day": day, "sleep_minutes": sleep, "fatigue": fatigue }),
        );
    };
    said(&mut desk, "2026-11-19", json!(330), json!(4));
    said(&mut desk, "2026-11-20", json!(359), json!(5));
    assert_eq!(care(&mut desk), Value::Null);
    said(&mut desk, "2026-11-21", json!(300), json!(4));
    // Today says nothing yet: the days up to yesterday speak.
    assert_eq!(care(&mut desk), json!({ "kind": "sleep", "days": 3 }));
    // One good night is enough; the fatigue is still there.
    said(&mut desk, "2026-11-22", json!(360), json!(4));
    assert_eq!(care(&mut desk), json!({ "kind": "fatigue", "days": 4 }));
    said(&mut desk, "2026-11-22", json!(360), json!(3));
    assert_eq!(care(&mut desk), Value::Null);
    // A gap ends a row.
    desk.call(
        "set_checkin",
        json!({ "day": "2026-11-22", "sleep_minutes": 300, "fatigue": 5 }),
    );
    desk.call(
        "set_checkin",
        json!({ "day": "2026-11-21", "sleep_minutes": null, "fatigue": null }),
    );
    assert_eq!(care(&mut desk), Value::Null);
    // Of other days nothing is said.
    assert_eq!(
        desk.call("today", json!({ "day": "2026-11-20" }))["care"],
        Value::Null
    );
}

#[test]
fn hours_over_the_budget_ask_for_care_too() {
    let mut desk = Desk::new();
    let mut activity = |name: &str, budget: Value| {
        desk.call(
            "create_activity",
            json!({ "name": name, "kind": "learning", "weekly_minutes": budget }),
        )
    };
    let (english, blog) = (activity("英語", json!(120)), activity("ブログ", json!(60)));
    let spend = |desk: &mut Desk, activity: &Value, minutes: i64| {
        let entry = json!({ "kind": "note", "text": "a", "minutes": minutes, "activity_id": activity });
        desk.call("add_entry", entry);
    };
    spend(&mut desk, &english, 179);
    assert_eq!(desk.call("today", json!({}))["care"], Value::Null);
    spend(&mut desk, &english, 1);
    let care = json!({ "kind": "hours", "name": "英語", "minutes": 60 });
    assert_eq!(desk.call("today", json!({}))["care"], care);
    spend(&mut desk, &blog, 150);
    let care = json!({ "kind": "hours", "name": "ブログ", "minutes": 90 });
    assert_eq!(desk.call("today", json!({}))["care"], care);
}

#[test]
fn an_answer_to_the_word_of_care_holds_for_its_day_and_can_be_undone() {
    let mut desk = Desk::new();
    for day in ["2026-11-20", "2026-11-21", "2026-11-22"] {
        desk.call("set_checkin", json!({ "day": day, "sleep_minutes": 300 }));
    }
    let small = desk.habit("単語カード", json!({ "small": "5枚だけ" }));
    let plain = desk.habit("散歩", json!({}));
    desk.habit(
        "お酒",
        json!({ "kind": "amount", "direction": "at_most", "target": 2000, "unit_word": "杯", "small": "一杯" }),
    );
    // Whether the word is said, whether the day is easy, and of which steps a tick stands for the small version.
    let shown = |desk: &mut Desk, day: &str| {
        let today = desk.call("today", json!({ "day": day }));
        let easy: Vec<Value> = (today["steps"].as_array().unwrap().iter())
            .filter(|step| step["easy"] == json!(true))
            .map(|step| step["id"].clone())
            .collect();
        (!today["care"].is_null(), today["easy"] == json!(true), easy)
    };
    let now = "2026-11-22";
    assert_eq!(desk.call("today", json!({}))["has_small"], json!(true));
    assert_eq!(shown(&mut desk, now), (true, false, vec![]));

    desk.call("answer_care", json!({ "easy": true }));
    assert_eq!(shown(&mut desk, now), (false, true, vec![small.clone()]));
    assert_eq!(
        shown(&mut desk, "2026-11-21"),
        (false, false, vec![]),
        "only its day"
    );
    desk.call("answer_care", json!({ "easy": false }));
    assert_eq!(
        shown(&mut desk, now),
        (false, false, vec![]),
        "and it isn't said again"
    );
    desk.0.undo(&noon()).unwrap().unwrap();
    assert_eq!(shown(&mut desk, now), (false, true, vec![small.clone()]));
    desk.0.undo(&noon()).unwrap().unwrap();
    assert_eq!(shown(&mut desk, now), (true, false, vec![]));

    // A day that is over stays as it was made; one to come isn't made easy.
    desk.call("answer_care", json!({ "day": "2026-11-21", "easy": true }));
    assert_eq!(shown(&mut desk, "2026-11-21"), (false, true, vec![small.clone()]));
    assert_eq!(shown(&mut desk, now), (true, false, vec![]));
    let to_come = json!({ "day": "2026-11-23", "easy": true });
    let refused = api::call(&mut desk.0, &noon(), "answer_care", to_come);
    assert_eq!(refused.unwrap_err().code(), "entries-day-to-come");

    desk.call("delete_habit", json!({ "id": small }));
    assert_eq!(desk.call("today", json!({}))["has_small"], json!(false));
    assert_eq!(desk.call("today", json!({}))["steps"][0]["id"], plain);
}

#[rstest]
#[case(&[true], "care-easy")]
#[case(&[false], "care-closed")]
#[case(&[true, false], "care-usual")]
fn undo_says_which_answer_it_takes_back(#[case] answers: &[bool], #[case] code: &str) {
    let mut desk = Desk::new();
    let said = answers.iter().map(|easy| {
        let answer = api::call(&mut desk.0, &noon(), "answer_care", json!({ "easy": easy })).unwrap();
        answer.changed.action.unwrap().code
    });
    assert_eq!(said.last().unwrap(), code);
    let changed = desk.0.undo(&noon()).unwrap().unwrap();
    assert_eq!(changed.parts, [Part::Checkins].into());
}
