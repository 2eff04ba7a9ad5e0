use serde_json::{Value, json};

use super::timer;
use crate::{Action, IdSource, Journal, api, calendar::Now};

fn at(text: &str) -> Now {
    Now::parse(text, chrono_tz::Asia::Tokyo).unwrap()
}

fn noon() -> Now {
    at("2026-11-22T12:00:00+09:00")
}

struct Desk(Journal);

impl Desk {
    fn new() -> Self {
        Self(Journal::in_memory(&noon(), IdSource::from_seed(7)).unwrap())
    }

    fn call_at(&mut self, now: &Now, name: &str, args: Value) -> Result<Value, String> {
        api::call(&mut self.0, now, name, args)
            .map(|a| a.value)
            .map_err(|e| e.code().to_owned())
    }

    fn call(&mut self, name: &str, args: Value) -> Value {
        self.call_at(&noon(), name, args).unwrap()
    }

    fn habit(&mut self, kind: &str, target: i64) -> Value {
        self.call(
            "create_habit",
            json!({ "name": "単語カード", "kind": kind, "direction": "at_least", "target": target, "unit_word": "枚",
                "schedule": { "rule": { "kind": "daily", "times": 1 }, "from": "2026-11-01", "until": null, "except_holidays": false } }),
        )
    }

    /// Each log of a day: outcome and value in thousandths.
    fn day(&self, id: &Value, day: &str) -> Vec<(String, i64)> {
        let id = id.as_str().unwrap().parse().unwrap();
        let habit = super::habit(self.0.read(), id).unwrap();
        let logs = super::logs_of_day(self.0.read(), id, day.parse().unwrap()).unwrap();
        logs.iter()
            .map(|l| (l.outcome.as_str().to_owned(), l.value(habit.kind)))
            .collect()
    }

    fn rows(&self, table: &str) -> i64 {
        self.0
            .read()
            .query_row(&format!("SELECT count(*) FROM {table}"), [], |r| r.get(0))
            .unwrap()
    }
}

const TODAY: &str = "2026-11-22";

#[test]
fn a_tick_logs_what_the_day_still_lacks() {
    let mut desk = Desk::new();
    let id = desk.habit("amount", 20_000);
    desk.call("set_habit_total", json!({ "id": id, "value": 12_000 }));
    desk.call("log_habit", json!({ "habit_id": id }));
    assert_eq!(
        desk.day(&id, TODAY),
        [("done".into(), 12_000), ("done".into(), 8_000)]
    );
}

#[test]
fn the_stepper_grows_one_log_and_shrinks_from_the_last() {
    let mut desk = Desk::new();
    let id = desk.habit("amount", 20_000);
    desk.call(
        "log_habit",
        json!({ "habit_id": id, "value": 5_000, "text": "駅で" }),
    );
    desk.call("set_habit_total", json!({ "id": id, "value": 6_000 }));
    desk.call("set_habit_total", json!({ "id": id, "value": 9_000 }));
    assert_eq!(
        desk.day(&id, TODAY),
        [("done".into(), 5_000), ("done".into(), 4_000)]
    );
    desk.call("set_habit_total", json!({ "id": id, "value": 2_000 }));
    assert_eq!(desk.day(&id, TODAY), [("done".into(), 2_000)]);
    desk.call("set_habit_total", json!({ "id": id, "value": 0 }));
    assert_eq!(desk.day(&id, TODAY), []);
}

#[test]
fn what_was_done_before_the_first_day_counts() {
    let mut desk = Desk::new();
    let id = desk.habit("amount", 1000);
    let detail = |desk: &mut Desk| desk.call("habit_detail", json!({ "id": id }));
    for day in 1..=3 {
        desk.call(
            "log_habit",
            json!({ "habit_id": id, "day": format!("2026-11-0{day}") }),
        );
    }
    let before = detail(&mut desk);
    for day in 28..=31 {
        desk.call(
            "log_habit",
            json!({ "habit_id": id, "day": format!("2026-10-{day}") }),
        );
    }
    // A note begins nothing.
    desk.call(
        "note_habit",
        json!({ "id": id, "day": "2026-09-01", "text": "考え中" }),
    );
    let after = detail(&mut desk);
    assert_eq!((&after["best_streak"], &after["total"]), (&json!(7), &json!(7)));
    assert_eq!((&before["best_streak"], &before["total"]), (&json!(3), &json!(3)));
    assert_eq!(after["habit"]["schedule"]["from"], "2026-11-01");
    let status = |detail: &Value, day: &str| {
        let year = detail["year"].as_array().unwrap();
        year.iter().find(|d| d["day"] == day).unwrap()["status"]["kind"].clone()
    };
    assert_eq!(status(&after, "2026-10-29"), "done");
    assert_eq!(status(&after, "2026-10-27"), "off");
    let first = |detail: &Value| detail["curve"][0]["value"].as_i64().unwrap();
    assert!(first(&after) > first(&before));
    assert!(
        super::checkpoints::check(desk.0.read(), &noon())
            .unwrap()
            .is_empty()
    );
    // Taken back, the habit begins where it did.
    for _ in 0..5 {
        desk.call("undo", json!({}));
        assert!(
            super::checkpoints::check(desk.0.read(), &noon())
                .unwrap()
                .is_empty()
        );
    }
    assert_eq!(detail(&mut desk), before);
}

#[test]
fn unticking_leaves_the_note() {
    let mut desk = Desk::new();
    let id = desk.habit("yes_no", 0);
    desk.call("log_habit", json!({ "habit_id": id, "small": true }));
    desk.call("note_habit", json!({ "id": id, "text": "眠い日" }));
    desk.call("clear_habit_day", json!({ "id": id }));
    assert_eq!(desk.day(&id, TODAY), [("note".into(), 0)]);
    desk.call("note_habit", json!({ "id": id, "text": " " }));
    assert_eq!(desk.day(&id, TODAY), []);
}

#[test]
fn a_day_is_skipped_once() {
    let mut desk = Desk::new();
    let id = desk.habit("yes_no", 0);
    desk.call("skip_habit", json!({ "id": id, "reason": "busy" }));
    desk.call(
        "skip_habit",
        json!({ "id": id, "reason": "care", "text": "通院" }),
    );
    assert_eq!(desk.day(&id, TODAY), [("skip".into(), 0)]);
}

#[test]
fn what_is_still_to_come_is_refused() {
    let mut desk = Desk::new();
    let id = desk.habit("minutes", 30_000);
    let log = |day: &str, value: i64| json!({ "habit_id": id, "day": day, "value": value });
    let mut refused = |args| desk.call_at(&noon(), "log_habit", args).unwrap_err();
    assert_eq!(refused(log("2026-11-23", 1000)), "habits-day-to-come");
    assert_eq!(refused(log(TODAY, 1_441_000)), "habits-value-range");
    assert_eq!(refused(log(TODAY, -1)), "habits-value-range");
}

#[test]
fn a_timer_survives_anything_and_logs_its_minutes_for_the_day_it_began() {
    let mut desk = Desk::new();
    let id = desk.habit("minutes", 30_000);
    let late = at("2026-11-23T03:50:00+09:00");
    desk.call_at(&late, "start_timer", json!({ "id": id, "mode": "stopwatch" }))
        .unwrap();
    desk.call_at(
        &at("2026-11-23T03:55:10+09:00"),
        "pause_timer",
        json!({ "id": id }),
    )
    .unwrap();
    desk.call_at(
        &at("2026-11-23T04:10:00+09:00"),
        "start_timer",
        json!({ "id": id, "mode": "stopwatch" }),
    )
    .unwrap();
    desk.call_at(
        &at("2026-11-23T04:20:00+09:00"),
        "finish_timer",
        json!({ "id": id }),
    )
    .unwrap();
    assert_eq!(desk.day(&id, TODAY), [("done".into(), 15_000)]);
    assert_eq!(desk.rows("timer"), 0);
}

#[test]
fn a_countdown_says_once_that_it_reached_zero() {
    let mut desk = Desk::new();
    let id = desk.habit("minutes", 30_000);
    desk.call(
        "log_habit",
        json!({ "habit_id": id, "day": TODAY, "value": 10_000 }),
    );
    let start = |desk: &mut Desk, now: &str| {
        desk.call_at(&at(now), "start_timer", json!({ "id": id, "mode": "countdown" }))
            .unwrap();
    };
    let next = |desk: &Desk, now: &str| timer::next_time_up(desk.0.read(), &at(now)).unwrap();
    let names = |desk: &Desk, now: &str| -> Vec<String> {
        let ended = timer::time_up(desk.0.read(), &at(now)).unwrap();
        ended.into_iter().map(|habit| habit.name).collect()
    };
    // 20 of 30 minutes are missing; five run before a pause.
    start(&mut desk, "2026-11-22T12:00:00+09:00");
    assert_eq!(
        next(&desk, "2026-11-22T12:05:00+09:00"),
        Some(at("2026-11-22T12:20:00+09:00").instant)
    );
    desk.call_at(
        &at("2026-11-22T12:05:00+09:00"),
        "pause_timer",
        json!({ "id": id }),
    )
    .unwrap();
    assert_eq!(names(&desk, "2026-11-22T13:00:00+09:00"), [""; 0]);
    assert_eq!(next(&desk, "2026-11-22T13:00:00+09:00"), None);
    start(&mut desk, "2026-11-22T14:00:00+09:00");
    assert_eq!(names(&desk, "2026-11-22T14:14:59+09:00"), [""; 0]);
    let end = at("2026-11-22T14:15:00+09:00");
    let ended = timer::time_up(desk.0.read(), &end).unwrap();
    assert_eq!(ended.len(), 1);
    desk.0
        .act(&end, Action::Background, |tx| timer::told(tx, ended[0].id))
        .unwrap();
    assert_eq!(names(&desk, "2026-11-22T14:16:00+09:00"), [""; 0]);
    // Past zero it may be paused and go on: it isn't told again.
    desk.call_at(&end, "pause_timer", json!({ "id": id })).unwrap();
    start(&mut desk, "2026-11-22T14:20:00+09:00");
    assert_eq!(names(&desk, "2026-11-22T14:30:00+09:00"), [""; 0]);
}

#[test]
fn a_stopwatch_never_says_that_time_is_up() {
    let mut desk = Desk::new();
    let id = desk.habit("minutes", 1_000);
    desk.call("start_timer", json!({ "id": id, "mode": "stopwatch" }));
    let later = at("2026-11-22T23:00:00+09:00");
    assert_eq!(timer::time_up(desk.0.read(), &later).unwrap(), []);
    assert_eq!(timer::next_time_up(desk.0.read(), &later).unwrap(), None);
}

#[test]
fn a_deleted_habit_comes_back_with_all_that_went_along() {
    let mut desk = Desk::new();
    let id = desk.habit("amount", 20_000);
    for day in 1..=20 {
        desk.call(
            "log_habit",
            json!({ "habit_id": id, "day": format!("2026-11-{day:02}"), "value": 1000 * day }),
        );
    }
    desk.call(
        "pause_habit",
        json!({ "id": id, "reason": "care", "from_day": "2026-12-01", "until_day": "2026-12-20" }),
    );
    assert_eq!(desk.call("habit_belongings", json!({ "id": id }))["logs"], 20);
    desk.call("delete_habit", json!({ "id": id }));
    assert_eq!(
        ["habit", "entry", "habit_log", "habit_pause"].map(|t| desk.rows(t)),
        [0; 4]
    );
    desk.call("undo", json!({}));
    assert_eq!(
        ["habit", "entry", "habit_log", "habit_pause"].map(|t| desk.rows(t)),
        [1, 20, 20, 1]
    );
    assert_eq!(desk.day(&id, "2026-11-13"), [("done".into(), 13_000)]);
    desk.call("redo", json!({}));
    assert_eq!(desk.rows("entry"), 0);
    assert_eq!(desk.0.check(&noon()).unwrap(), Vec::<String>::new());
}

#[test]
fn a_pause_ends_the_day_before_it_goes_on() {
    let mut desk = Desk::new();
    let id = desk.habit("yes_no", 0);
    let pauses = |desk: &Desk| {
        let id = id.as_str().unwrap().parse().unwrap();
        let all = super::pauses(desk.0.read(), id).unwrap();
        all.iter()
            .map(|p| (p.from_day.to_string(), p.until_day.map(|d| d.to_string())))
            .collect::<Vec<_>>()
    };
    desk.call(
        "pause_habit",
        json!({ "id": id, "reason": "care", "from_day": "2026-11-10" }),
    );
    desk.call("resume_habit", json!({ "id": id }));
    assert_eq!(
        pauses(&desk),
        [("2026-11-10".to_owned(), Some("2026-11-21".to_owned()))]
    );
    desk.call("pause_habit", json!({ "id": id, "reason": "busy" }));
    desk.call("resume_habit", json!({ "id": id }));
    assert_eq!(
        pauses(&desk).len(),
        1,
        "a pause taken back on its first day leaves nothing"
    );
}

mod derived {
    use proptest::prelude::*;

    use super::*;

    #[derive(Debug, Clone)]
    enum Edit {
        Log(i64, bool),
        Skip(i64),
        Clear(i64),
        Pause(i64, i64),
        Resume(i64),
        Change(u8),
        WeekStart(bool),
        Undo,
        Redo,
    }

    fn edit() -> impl Strategy<Value = Edit> {
        let day = 0i64..200;
        prop_oneof![
            6 => (day.clone(), any::<bool>()).prop_map(|(d, small)| Edit::Log(d, small)),
            1 => day.clone().prop_map(Edit::Skip),
            1 => day.clone().prop_map(Edit::Clear),
            1 => (day.clone(), 0i64..40).prop_map(|(d, n)| Edit::Pause(d, n)),
            1 => day.prop_map(Edit::Resume),
            1 => (1u8..=7).prop_map(Edit::Change),
            1 => any::<bool>().prop_map(Edit::WeekStart),
            2 => Just(Edit::Undo),
            1 => Just(Edit::Redo),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]

        #[test]
        fn checkpoints_follow_every_edit_and_its_undoing(edits in proptest::collection::vec(edit(), 1..40)) {
            let mut desk = Desk::new();
            let first: crate::calendar::JournalDay = "2026-05-01".parse().unwrap();
            let day = |n: i64| first.plus_days(n).to_string();
            let draft = |times: u8| json!({ "name": "x", "kind": "yes_no", "direction": "at_least", "target": 1000,
                "schedule": { "rule": { "kind": "times_per_week", "times": times }, "from": first, "until": null,
                    "except_holidays": false } });
            let id = desk.call("create_habit", draft(3));
            for edit in edits {
                let (name, args) = match edit {
                    Edit::Log(d, small) => ("log_habit", json!({ "habit_id": id, "day": day(d), "small": small })),
                    Edit::Skip(d) => ("skip_habit", json!({ "id": id, "day": day(d), "reason": "busy" })),
                    Edit::Clear(d) => ("clear_habit_day", json!({ "id": id, "day": day(d) })),
                    Edit::Pause(d, n) => ("pause_habit",
                        json!({ "id": id, "reason": "care", "from_day": day(d), "until_day": day(d + n) })),
                    Edit::Resume(d) => ("resume_habit", json!({ "id": id, "day": day(d) })),
                    Edit::Change(times) => ("change_habit", json!({ "id": id, "draft": draft(times) })),
                    Edit::WeekStart(sunday) => ("set_rhythm",
                        json!({ "turn_over_hour": 4, "week_start": if sunday { "Sun" } else { "Mon" } })),
                    Edit::Undo => ("undo", json!({})),
                    Edit::Redo => ("redo", json!({})),
                };
                // The habit itself may be undone: then its operations are refused, and nothing may be left behind.
                let _ = desk.call_at(&noon(), name, args);
                prop_assert_eq!(desk.0.check(&noon()).unwrap(), Vec::<String>::new());
            }
        }
    }

    #[test]
    fn today_reads_a_habit_from_its_last_checkpoint() {
        let mut desk = Desk::new();
        let id = desk.call("create_habit", json!({ "name": "朝のストレッチ", "kind": "yes_no", "direction": "at_least", "target": 1000,
            "schedule": { "rule": { "kind": "daily", "times": 1 }, "from": "2026-01-01", "until": null, "except_holidays": false } }));
        let first: crate::calendar::JournalDay = "2026-01-01".parse().unwrap();
        for n in 0..=325 {
            desk.call(
                "log_habit",
                json!({ "habit_id": id, "day": first.plus_days(n).to_string() }),
            );
        }
        let rows = desk.call("habit_steps", json!({}));
        assert_eq!(
            (rows[0]["streak"].as_i64(), rows[0]["status"]["kind"].as_str()),
            (Some(326), Some("done"))
        );
        assert_eq!(rows[0]["footsteps"], json!(vec!["done"; 7]));
        assert_eq!(
            (rows[0]["done_at"].as_str(), rows[0]["strength"].as_i64()),
            (Some("12:00"), Some(1000))
        );
        // A checkpoint is really used: spoil it, and the figures follow it.
        desk.0
            .read()
            .execute(
                "UPDATE derived_habit_checkpoint SET state =
            '{\"score\":0.5,\"current\":3,\"best\":9,\"total\":5,\"small\":0}' WHERE day = '2026-11-01'",
                [],
            )
            .unwrap();
        assert_eq!(desk.call("habit_steps", json!({}))[0]["streak"], 25);
        assert!(!desk.0.check(&noon()).unwrap().is_empty());
    }

    #[test]
    fn a_week_of_the_strip_adds_up_and_leaves_out_rest() {
        let mut desk = Desk::new();
        let weekly = |target: i64, direction: &str| {
            json!({ "name": "x", "kind": "minutes", "direction": direction, "target": target,
                "schedule": { "rule": { "kind": "times_per_week", "times": 1 }, "from": "2026-11-02", "until": null,
                    "except_holidays": false } })
        };
        let sum = desk.call("create_habit", weekly(150_000, "at_least"));
        let limit = desk.call("create_habit", weekly(60_000, "at_most"));
        // A week of 5 × 30 minutes; one of 30 with four days of rest, 5 minutes of it all the same.
        for day in [2, 3, 4, 5, 6, 9] {
            for id in [&sum, &limit] {
                desk.call(
                    "log_habit",
                    json!({ "habit_id": id, "day": format!("2026-11-{day:02}"), "value": 30_000 }),
                );
            }
        }
        for id in [&sum, &limit] {
            desk.call(
                "pause_habit",
                json!({ "id": id, "reason": "care", "from_day": "2026-11-12", "until_day": "2026-11-15" }),
            );
        }
        let list = desk.call("habit_list", json!({}));
        let share = |row: usize, week: usize| list[row]["weeks"][week]["share"].as_i64().unwrap();
        // Of 150 minutes three of seven days want 64.
        assert_eq!([share(0, 23), share(0, 24)], [1000, 467]);
        // 150 of at most 60 is more than twice; 30 is within.
        assert_eq!([share(1, 23), share(1, 24)], [0, 1000]);
    }

    #[test]
    fn what_a_habit_is_called_leaves_its_checkpoints() {
        let mut desk = Desk::new();
        let draft = |name: &str, target: i64| {
            json!({ "name": name, "kind": "amount", "direction": "at_least", "target": target, "unit_word": "枚",
                "schedule": { "rule": { "kind": "daily", "times": 1 }, "from": "2026-01-01", "until": null,
                    "except_holidays": false } })
        };
        let id = desk.call("create_habit", draft("a", 2000));
        let spoiled = |desk: &Desk| {
            let like = "SELECT count(*) FROM derived_habit_checkpoint WHERE state LIKE '%\"total\":77%'";
            desk.0.read().query_row(like, [], |r| r.get::<_, i64>(0)).unwrap()
        };
        let all = desk.rows("derived_habit_checkpoint");
        desk.0
            .read()
            .execute(
                "UPDATE derived_habit_checkpoint SET state = json_set(state, '$.total', 77)",
                [],
            )
            .unwrap();
        desk.call("change_habit", json!({ "id": id, "draft": draft("b", 2000) }));
        desk.call("set_theme", json!({ "theme": "x" }));
        assert_eq!(spoiled(&desk), all, "nothing that counts was changed");
        desk.call("change_habit", json!({ "id": id, "draft": draft("b", 3000) }));
        assert_eq!((spoiled(&desk), desk.rows("derived_habit_checkpoint")), (0, all));
    }

    #[test]
    fn the_page_of_a_habit() {
        let mut desk = Desk::new();
        let id = desk.habit("amount", 20_000);
        for (d, value) in [(1, 19_000), (2, 20_000), (3, 10_000), (5, 20_000), (22, 20_000)] {
            desk.call(
                "log_habit",
                json!({ "habit_id": id, "day": format!("2026-11-{d:02}"), "value": value, "text": "駅で" }),
            );
        }
        desk.call("pause_habit", json!({ "id": id, "reason": "care", "note": "通院", "from_day": "2026-11-06", "until_day": "2026-11-21" }));
        let detail = desk.call("habit_detail", json!({ "id": id }));
        let year = detail["year"].as_array().unwrap();
        let of = |d: &str| year.iter().find(|y| y["day"] == d).unwrap();
        assert_eq!(of("2026-11-03")["level"], 2);
        assert_eq!(of("2026-11-01")["level"], 3, "the darkest is the whole target");
        assert_eq!(of("2026-11-02")["level"], 4);
        // Of the Sundays one was done, one not, two were rest; on no Saturday it was due and not at rest.
        let share = |weekday: usize| detail["weekdays"][weekday - 1]["share"].as_u64();
        assert_eq!((share(7), share(6)), (Some(500), None));
        assert_eq!(
            (detail["today"].as_str(), detail["day_target"].as_i64()),
            (Some(TODAY), Some(20_000))
        );
        assert_eq!(of("2026-11-04")["status"]["kind"], "missed");
        assert_eq!(of("2026-11-10")["status"]["kind"], "paused");
        assert_eq!(of("2026-10-31")["status"]["kind"], "off");
        assert_eq!(
            (detail["year_done"].as_i64(), detail["streak"].as_i64()),
            (Some(3), Some(2))
        );
        assert_eq!(detail["hours"][12], 1, "only the one logged as it happened");
        let history = desk.call("habit_history", json!({ "id": id, "limit": 2 }));
        assert_eq!(
            (history[0]["day"].as_str(), history[1]["day"].as_str()),
            (Some("2026-11-22"), Some("2026-11-05"))
        );
        let list = desk.call("habit_list", json!({}));
        assert_eq!(list[0]["weeks"].as_array().unwrap().len(), 26);
        assert_eq!(list[0]["weeks"][24]["state"], "rest");
    }
}
