//! Days by design in a journal.
use serde_json::{Value, json};

use crate::{IdSource, Journal, api::call, calendar::Now, error::Result};

struct Desk {
    journal: Journal,
    now: Now,
}

fn at(text: &str) -> Now {
    Now::parse(text, chrono_tz::Asia::Tokyo).unwrap()
}

impl Desk {
    /// Sunday 22 November 2026, before the holiday of Monday.
    fn new() -> Self {
        let now = at("2026-11-22T12:40:00+09:00");
        let journal = Journal::in_memory(&now, IdSource::from_seed(11)).unwrap();
        Self { journal, now }
    }

    fn try_call(&mut self, name: &str, args: Value) -> Result<Value> {
        Ok(call(&mut self.journal, &self.now, name, args)?.value)
    }

    fn call(&mut self, name: &str, args: Value) -> Value {
        self.try_call(name, args)
            .unwrap_or_else(|e| panic!("{name}: {e:?}"))
    }

    fn refused(&mut self, name: &str, args: Value) -> (&'static str, Option<String>) {
        let e = self.try_call(name, args).unwrap_err();
        (e.code(), e.message().field)
    }

    fn activity(&mut self, name: &str, kind: &str) -> Value {
        self.call("create_activity", json!({ "name": name, "kind": kind }))
    }

    /// Names a type, so long ago that it held on every day that is looked at.
    fn kind(&mut self, name: &str, weekdays: Value, holidays: bool) -> Value {
        let form = json!({ "name": name, "weekdays": weekdays, "holidays": holidays });
        self.long_ago("create_day_type", form)
    }

    fn long_ago(&mut self, name: &str, args: Value) -> Value {
        self.on("2026-10-05", name, args)
    }

    /// Calls an operation in the morning of another day.
    fn on(&mut self, day: &str, name: &str, args: Value) -> Value {
        let now = std::mem::replace(&mut self.now, at(&format!("{day}T09:00:00+09:00")));
        let value = self.call(name, args);
        self.now = now;
        value
    }

    fn type_on(&mut self, day: &str) -> Value {
        self.call("day_ribbon", json!({ "day": day }))["type_id"].clone()
    }

    /// Writes an entry at a moment.
    fn log(&mut self, moment: &str, entry: Value) -> Value {
        let before = self.now;
        self.now = at(moment);
        let id = self.call("add_entry", entry)["entry_id"].clone();
        self.now = before;
        id
    }
}

fn working_week() -> Value {
    json!(["Mon", "Tue", "Wed", "Thu", "Fri"])
}

#[test]
fn a_day_has_the_type_it_was_given_or_the_holidays_or_its_weekdays() {
    let mut desk = Desk::new();
    assert_eq!(desk.type_on("2026-11-22"), Value::Null);
    let work = desk.kind("出勤日", working_week(), false);
    let off = desk.kind("休日", json!(["Sat", "Sun"]), true);
    assert_eq!(desk.type_on("2026-11-22"), off);
    assert_eq!(desk.type_on("2026-11-20"), work);
    assert_eq!(desk.type_on("2026-11-23"), off, "勤労感謝の日");
    desk.call("set_day_type", json!({ "type_id": work }));
    assert_eq!(desk.type_on("2026-11-22"), work);
    assert_eq!(desk.type_on("2026-11-29"), off);
    let ribbon = desk.call("day_ribbon", json!({}));
    assert_eq!(ribbon["usual_type_id"], off);
    desk.call("undo", json!({}));
    assert_eq!(desk.type_on("2026-11-22"), off);
    desk.call("redo", json!({}));
    // The usual type is no choice: it goes along when that changes.
    desk.call("set_day_type", json!({ "day": "2026-11-22", "type_id": off }));
    let care = desk.call(
        "create_day_type",
        json!({ "name": "介護の日", "weekdays": ["Sun"] }),
    );
    assert_eq!(desk.type_on("2026-11-22"), care);
    assert_eq!(desk.type_on("2026-11-15"), off, "it was then");
    let types = desk.call("day_types", json!({}));
    assert_eq!(types[1]["weekdays"], json!(["Sat"]), "another type took Sunday");
    desk.call("archive_day_type", json!({ "id": care, "archived": true }));
    assert_eq!(desk.type_on("2026-11-22"), Value::Null);
    let refused = desk.refused("set_day_type", json!({ "day": "2037-01-01", "type_id": off }));
    assert_eq!(refused, ("days-day-range", Some("day".to_owned())));
}

#[test]
fn a_type_put_away_stays_with_the_days_that_were_given_it() {
    let mut desk = Desk::new();
    let work = desk.kind("出勤日", json!([]), false);
    desk.call("set_day_type", json!({ "day": "2026-11-21", "type_id": work }));
    desk.call("archive_day_type", json!({ "id": work, "archived": true }));
    assert_eq!(desk.type_on("2026-11-21"), work);
    assert_eq!(desk.call("day_types", json!({})), json!([]));
    let goes = desk.call("day_type_deletion", json!({ "id": work }));
    assert_eq!(goes, json!({ "blocks": 0, "earlier": 0, "days": 1 }));
    desk.call("delete_day_type", json!({ "id": work }));
    assert_eq!(desk.type_on("2026-11-21"), Value::Null);
    desk.call("undo", json!({}));
    assert_eq!(desk.type_on("2026-11-21"), work);
}

#[test]
fn a_plan_is_on_the_grid_and_without_overlaps() {
    let mut desk = Desk::new();
    let id = desk.kind("出勤日", json!([]), false);
    let block = |start, end| json!({ "start": start, "end": end, "of": { "kind": "sleep" } });
    let mut refused = |blocks: Value| desk.refused("plan_day_type", json!({ "id": id, "blocks": blocks }));
    let field = |name: &str| Some(name.to_owned());
    assert_eq!(
        refused(json!([block(3, 60)])),
        ("days-block-time", field("start"))
    );
    assert_eq!(
        refused(json!([block(1440, 60)])),
        ("days-block-time", field("start"))
    );
    assert_eq!(
        refused(json!([block(0, 1445)])),
        ("days-block-time", field("end"))
    );
    assert_eq!(
        refused(json!([block(60, 60)])),
        ("days-block-empty", field("end"))
    );
    assert_eq!(refused(json!([block(0, 0)])), ("days-block-empty", field("end")));
    assert_eq!(
        refused(json!([block(1380, 360), block(300, 420)])),
        ("days-blocks-overlap", field("blocks"))
    );
    assert_eq!(desk.call("day_types", json!({}))[0]["blocks"], json!([]));
    desk.call(
        "plan_day_type",
        json!({ "id": id, "blocks": [block(1380, 0), block(0, 360)] }),
    );
    let blocks = desk.call("day_types", json!({}))[0]["blocks"].clone();
    assert_eq!(blocks, json!([block(0, 360), block(1380, 1440)]));
    desk.call("plan_day_type", json!({ "id": id, "blocks": [block(1380, 360)] }));
    let plan = desk.call("day_ribbon", json!({}));
    assert_eq!(plan["has_plan"], true);
    assert_eq!(plan["plan"], json!([]), "today is of no type");
    desk.call("undo", json!({}));
    assert_eq!(desk.call("day_types", json!({}))[0]["blocks"], blocks);
}

#[test]
fn a_plan_for_an_activity_that_is_deleted_is_still_something() {
    let mut desk = Desk::new();
    let id = desk.kind("出勤日", json!([]), false);
    let work = desk.activity("本業", "main_job");
    let of = json!({ "kind": "activity", "id": work });
    desk.call(
        "plan_day_type",
        json!({ "id": id, "blocks": [{ "start": 480, "end": 1020, "of": of }] }),
    );
    desk.call("delete_activity", json!({ "id": work }));
    let types = desk.call("day_types", json!({}));
    assert_eq!(types[0]["blocks"][0]["of"], json!({ "kind": "other" }));
    desk.call("undo", json!({}));
    assert_eq!(desk.call("day_types", json!({}))[0]["blocks"][0]["of"], of);
}

/// A planned Sunday with what was logged of it until 12:40.
fn sunday(desk: &mut Desk) -> (Value, Value, Value) {
    let work = desk.activity("本業", "main_job");
    let learning = desk.activity("学び", "learning");
    let id = desk.kind("出勤日", json!(["Sun"]), false);
    let of = |id: &Value| json!({ "kind": "activity", "id": id });
    desk.call(
        "plan_day_type",
        json!({ "id": id, "blocks": [
            { "start": 1380, "end": 360, "of": { "kind": "sleep" } },
            { "start": 420, "end": 480, "of": of(&learning) },
            { "start": 480, "end": 735, "of": of(&work) },
            { "start": 735, "end": 780, "of": of(&learning) }] }),
    );
    (of(&work), of(&learning), id)
}

#[test]
fn a_ribbon_has_what_was_logged_where_it_was_and_says_what_is_missing() {
    let mut desk = Desk::new();
    let (work, learning, _) = sunday(&mut desk);
    desk.log(
        "2026-11-22T12:20:00+09:00",
        json!({ "kind": "note", "text": "早番", "minutes": 260, "activity_id": work["id"] }),
    );
    // Interrupted by a little learning, and some learning filled in for yesterday.
    desk.log(
        "2026-11-22T10:00:00+09:00",
        json!({ "kind": "learning", "text": "単語", "minutes": 20, "activity_id": learning["id"] }),
    );
    desk.log(
        "2026-11-22T10:00:00+09:00",
        json!({ "kind": "learning", "text": "読書", "minutes": 30, "day": "2026-11-21", "activity_id": learning["id"] }),
    );
    desk.call("set_checkin", json!({ "sleep_minutes": 330 }));
    let ribbon = desk.call("day_ribbon", json!({}));
    let piece = |start, end, of: &Value| json!({ "start": start, "end": end, "of": of });
    assert_eq!(
        ribbon["actual"],
        json!([
            piece(480, 580, &work),
            piece(580, 600, &learning),
            piece(600, 740, &work)
        ])
    );
    assert_eq!(ribbon["overlapping"], 20);
    assert_eq!(
        ribbon["unrecorded"],
        json!([{ "start": 420, "end": 480 }]),
        "the learning at 12:15 is under way"
    );
    assert_eq!(ribbon["now_minute"], 760);
    assert_eq!(ribbon["plan"][0], piece(0, 360, &json!({ "kind": "sleep" })));
    assert_eq!(
        ribbon["sums"],
        json!([
            { "of": work, "planned": 255, "logged": 260 },
            { "of": learning, "planned": 105, "logged": 20 },
            { "of": { "kind": "sleep" }, "planned": 420, "logged": 330 },
        ])
    );
    assert_eq!(
        ribbon["untimed"],
        json!([{ "of": { "kind": "sleep" }, "minutes": 330 }])
    );
    let yesterday = desk.call("day_ribbon", json!({ "day": "2026-11-21" }));
    assert_eq!(yesterday["actual"], json!([]));
    assert_eq!(yesterday["untimed"], json!([{ "of": learning, "minutes": 30 }]));
    assert_eq!(desk.call("today", json!({}))["has_ribbon"], true);
}

#[test]
fn after_midnight_it_is_still_the_day_before() {
    let mut desk = Desk::new();
    let (_, learning, _) = sunday(&mut desk);
    desk.now = at("2026-11-23T00:30:00+09:00");
    desk.call(
        "add_entry",
        json!({ "kind": "learning", "text": "夜", "minutes": 60, "activity_id": learning["id"] }),
    );
    let ribbon = desk.call("day_ribbon", json!({}));
    assert_eq!(ribbon["day"], "2026-11-22");
    assert_eq!(
        ribbon["actual"],
        json!([{ "start": 0, "end": 30, "of": learning }, { "start": 1410, "end": 1440, "of": learning }])
    );
    assert_eq!(ribbon["unrecorded"], json!([{ "start": 420, "end": 780 }]));
    assert_eq!(ribbon["now_minute"], 30);
}

#[test]
fn time_belongs_to_the_activity_of_the_habit_or_of_its_goals() {
    let mut desk = Desk::new();
    let learning = desk.activity("学び", "learning");
    let family = desk.activity("家族", "family");
    let goal = |desk: &mut Desk, activity: &Value| {
        let form = json!({ "title": "TOEIC", "activity_id": activity });
        desk.call("create_goal", json!({ "form": form }))
    };
    let (first, second) = (goal(&mut desk, &learning), goal(&mut desk, &family));
    let schedule = json!({ "rule": { "kind": "daily", "times": 1 }, "from": "2026-11-01", "until": null,
        "except_holidays": false });
    let habit = desk.call(
        "create_habit",
        json!({ "name": "英語", "kind": "minutes", "direction": "at_least", "target": 30_000, "schedule": schedule }),
    );
    let link = |desk: &mut Desk, goal: &Value| {
        desk.call("link_habit", json!({ "goal_id": goal, "habit_id": habit }));
    };
    let logged = |desk: &mut Desk| desk.call("ideal_week", json!({}))["uses"].clone();
    link(&mut desk, &first);
    desk.call(
        "log_habit",
        json!({ "habit_id": habit, "value": 30_000, "small": false, "text": "" }),
    );
    desk.log(
        "2026-11-22T09:00:00+09:00",
        json!({ "kind": "note", "text": "夕食", "minutes": 10, "goal_id": second }),
    );
    let of = |id: &Value| json!({ "kind": "activity", "id": id });
    let row = |id: &Value, logged| json!({ "of": of(id), "planned": 0, "logged": logged, "budget": null });
    assert_eq!(logged(&mut desk), json!([row(&learning, 30), row(&family, 10)]));
    let activities = desk.call("activities", json!({}));
    assert_eq!(activities[0]["minutes_this_week"], 30);
    link(&mut desk, &second);
    let uses = logged(&mut desk);
    assert_eq!(uses[0], row(&family, 10), "its goals don't agree any more");
    assert_eq!(uses[1]["of"], json!({ "kind": "other" }));
}

#[test]
fn a_week_sums_its_days_by_their_types_beside_the_budgets() {
    let mut desk = Desk::new();
    let work = desk.call(
        "create_activity",
        json!({ "name": "本業", "kind": "main_job", "weekly_minutes": 2400 }),
    );
    let of = json!({ "kind": "activity", "id": work });
    let days = desk.kind("出勤日", working_week(), false);
    desk.long_ago(
        "plan_day_type",
        json!({ "id": days, "blocks": [{ "start": 540, "end": 1020, "of": of }, { "start": 1380, "end": 360, "of": { "kind": "sleep" } }] }),
    );
    desk.call("set_day_type", json!({ "day": "2026-11-22", "type_id": days }));
    desk.log(
        "2026-11-20T17:00:00+09:00",
        json!({ "kind": "note", "text": "勤務", "minutes": 450, "activity_id": work }),
    );
    let week = desk.call("ideal_week", json!({}));
    assert_eq!(week["days"][0]["day"], "2026-11-16");
    assert_eq!(
        (&week["days"][6]["is_chosen"], &week["days"][5]["type_id"]),
        (&json!(true), &Value::Null)
    );
    assert_eq!(
        week["uses"],
        json!([
            { "of": of, "planned": 2880, "logged": 450, "budget": 2400 },
            { "of": { "kind": "sleep" }, "planned": 2520, "logged": 0, "budget": null },
        ])
    );
    let next = desk.call("ideal_week", json!({ "day": "2026-11-29" }));
    assert_eq!(next["days"][0]["is_ahead"], true);
    assert_eq!(next["uses"][0]["planned"], 2400, "no Sunday");
    assert_eq!(next["days"][0]["holiday"], "calendar-holiday-labor-thanksgiving");
}

#[test]
fn averages_leave_out_days_that_say_nothing() {
    let mut desk = Desk::new();
    let work = desk.activity("本業", "main_job");
    let days = desk.kind("出勤日", working_week(), false);
    for (day, minutes) in [("2026-11-20", 400), ("2026-11-19", 475), ("2026-11-13", 100)] {
        let moment = format!("{day}T18:00:00+09:00");
        desk.log(
            &moment,
            json!({ "kind": "note", "text": "勤務", "minutes": minutes, "activity_id": work }),
        );
    }
    desk.call(
        "set_checkin",
        json!({ "day": "2026-11-18", "sleep_minutes": 360 }),
    );
    desk.log(
        "2026-11-22T10:00:00+09:00",
        json!({ "kind": "note", "text": "今日", "minutes": 60 }),
    );
    let found = desk.call("day_comparison", json!({ "weeks": 1 }));
    assert_eq!(
        (&found["first"], &found["last"]),
        (&json!("2026-11-15"), &json!("2026-11-21"))
    );
    let of = json!({ "kind": "activity", "id": work });
    assert_eq!(
        found["types"],
        json!([{ "type_id": days, "name": "出勤日", "days": 5, "logged_days": 2, "slept_days": 1, "sums": [
            { "of": of, "planned": 0, "logged": 438 },
            { "of": { "kind": "sleep" }, "planned": 0, "logged": 360 },
        ], "earlier": [] }])
    );
    let found = desk.call("day_comparison", json!({}));
    assert_eq!(found["types"][0]["sums"][0]["logged"], 325);
    for weeks in [0, 53] {
        let refused = desk.refused("day_comparison", json!({ "weeks": weeks }));
        assert_eq!(refused, ("days-weeks-range", Some("weeks".to_owned())));
    }
}

#[test]
fn an_audit_is_filled_by_hand_and_from_the_log() {
    let mut desk = Desk::new();
    let learning = desk.activity("学び", "learning");
    let id = desk.call("create_audit", json!({}));
    let shown = desk.call("audit", json!({ "id": id }));
    assert_eq!(shown["days"][0]["day"], "2026-11-16");
    assert_eq!((&shown["order"][0], &shown["order"][47]), (&json!(8), &json!(7)));
    // Friday 18:30, on the way home.
    let half_hours: Vec<u16> = (0..5).map(|day| day * 48 + 37).collect();
    desk.call(
        "fill_audit",
        json!({ "id": id, "slots": half_hours, "of": { "kind": "commute" }, "could": true }),
    );
    desk.call(
        "fill_audit",
        json!({ "id": id, "slots": [40, 41], "of": { "kind": "own", "word": " 介護\n" } }),
    );
    // Two half hours from 17:30 on; what is there already stays.
    desk.log(
        "2026-11-20T18:40:00+09:00",
        json!({ "kind": "learning", "text": "講座", "minutes": 70, "activity_id": learning }),
    );
    desk.log(
        "2026-11-20T09:14:00+09:00",
        json!({ "kind": "learning", "text": "単語", "minutes": 14, "activity_id": learning }),
    );
    let filled = desk.call("fill_audit_from_log", json!({ "id": id }));
    assert_eq!(filled, 2);
    let shown = desk.call("audit", json!({ "id": id }));
    assert_eq!(shown["audit"]["filled"], 9);
    assert_eq!(shown["open"], (336 - 9) * 30);
    assert_eq!(shown["could"], 150);
    assert_eq!(
        shown["totals"],
        json!([
            { "of": { "kind": "commute" }, "minutes": 150, "could": 150 },
            { "of": { "kind": "activity", "id": learning }, "minutes": 60, "could": 0 },
            { "of": { "kind": "own", "word": "介護" }, "minutes": 60, "could": 0 },
        ])
    );
    let found = &shown["found"][0];
    assert_eq!(
        (&found["group"], &found["start"], &found["end"], &found["total"]),
        (&json!("weekdays"), &json!(1110), &json!(1140), &json!(150))
    );
    desk.call(
        "fill_audit",
        json!({ "id": id, "slots": half_hours, "of": null, "could": false }),
    );
    let emptied = desk.call("audit", json!({ "id": id }));
    assert_eq!(
        (&emptied["audit"]["filled"], &emptied["found"]),
        (&json!(4), &json!([]))
    );
    desk.call("undo", json!({}));
    assert_eq!(desk.call("audit", json!({ "id": id })), shown);
    desk.call("delete_activity", json!({ "id": learning }));
    let gone = desk.call("audit", json!({ "id": id }));
    assert_eq!(gone["totals"][1]["of"], json!({ "kind": "activity", "id": null }));
    desk.call("delete_audit", json!({ "id": id }));
    assert_eq!(desk.call("audits", json!({})), json!([]));
    desk.call("undo", json!({}));
    assert_eq!(desk.call("audit", json!({ "id": id })), gone);
}

#[test]
fn an_audit_takes_only_half_hours_of_its_week() {
    let mut desk = Desk::new();
    let id = desk.call("create_audit", json!({ "first_day": "2026-11-11" }));
    let refused = desk.refused("fill_audit", json!({ "id": id, "slots": [336], "could": true }));
    assert_eq!(refused, ("days-slot-range", Some("slots".to_owned())));
    let own = |word: &str| json!({ "id": id, "slots": [0], "of": { "kind": "own", "word": word } });
    assert_eq!(desk.refused("fill_audit", own(" ")).0, "days-slot-word-empty");
    assert_eq!(
        desk.refused("fill_audit", own(&"あ".repeat(31))).0,
        "days-slot-word-too-long"
    );
    let refused = desk.refused("create_audit", json!({ "first_day": "2026-12-24" }));
    assert_eq!(refused, ("days-audit-day-range", Some("first_day".to_owned())));
    assert_eq!(desk.call("audits", json!({}))[0]["first_day"], "2026-11-11");
}

#[test]
fn search_finds_types_and_the_own_words_of_audits() {
    let mut desk = Desk::new();
    let work = desk.kind("早番の日", json!([]), false);
    let audit = desk.call("create_audit", json!({}));
    let own = json!({ "kind": "own", "word": "早番の引きつぎ" });
    desk.call("fill_audit", json!({ "id": audit, "slots": [3, 4], "of": own }));
    let mut found = |text: &str| {
        let found = desk.call("search", json!({ "text": text }));
        let hits = found["hits"].as_array().unwrap().clone();
        hits.iter()
            .map(|hit| (hit["source"].clone(), hit["id"].clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        found("早番"),
        [(json!("day_type"), work.clone()), (json!("audit"), audit.clone())]
    );
    desk.call("fill_audit", json!({ "id": audit, "slots": [3, 4], "of": null }));
    assert_eq!(
        desk.call("search", json!({ "text": "引きつぎ" }))["hits"],
        json!([])
    );
    let is_away =
        |desk: &mut Desk| desk.call("search", json!({ "text": "早番" }))["hits"][0]["archived"].clone();
    assert_eq!(is_away(&mut desk), false);
    desk.call("archive_day_type", json!({ "id": work, "archived": true }));
    assert_eq!(is_away(&mut desk), true);
    assert!(desk.journal.check(&desk.now).unwrap().is_empty());
}

fn block(start: u16, end: u16) -> Value {
    json!({ "start": start, "end": end, "of": { "kind": "sleep" } })
}

#[test]
fn a_plan_holds_from_the_day_it_was_made_until_the_next() {
    let mut desk = Desk::new();
    let id = desk.kind("出勤日", working_week(), false);
    let plan = |blocks: &[Value]| json!({ "id": id, "blocks": blocks });
    desk.on("2026-10-12", "plan_day_type", plan(&[block(1380, 360)]));
    desk.on("2026-11-18", "plan_day_type", plan(&[block(1320, 300)]));
    let planned = |desk: &mut Desk, day: &str| {
        let ribbon = desk.call("day_ribbon", json!({ "day": day }));
        (ribbon["sums"][0]["planned"].clone(), ribbon["earlier"].clone())
    };
    let earlier = json!([{ "type_id": id, "name": "出勤日", "from": null, "until": "2026-11-17" }]);
    assert_eq!(
        planned(&mut desk, "2026-10-09"),
        (json!(420), earlier.clone()),
        "the first is taken for the days before it"
    );
    assert_eq!(planned(&mut desk, "2026-10-12"), (json!(420), earlier.clone()));
    assert_eq!(planned(&mut desk, "2026-11-17"), (json!(420), earlier.clone()));
    assert_eq!(planned(&mut desk, "2026-11-18"), (json!(420), json!([])));
    let week = desk.call("ideal_week", json!({}));
    assert_eq!(
        (&week["earlier"], &week["types"][0]["since"]),
        (&earlier, &json!("2026-11-18"))
    );
    assert_eq!(
        desk.call("ideal_week", json!({ "day": "2026-11-29" }))["earlier"],
        json!([])
    );
    let held = desk.call("day_types", json!({ "day": "2026-11-17" }));
    assert_eq!(
        (&held[0]["blocks"], &held[0]["since"]),
        (&json!([block(1380, 360)]), &Value::Null)
    );

    // One between the first and the last is told with both its days.
    desk.on("2026-11-20", "plan_day_type", plan(&[block(0, 240)]));
    let between = json!([{ "type_id": id, "name": "出勤日", "from": "2026-11-18", "until": "2026-11-19" }]);
    assert_eq!(planned(&mut desk, "2026-11-18"), (json!(420), between));
    desk.call("undo", json!({}));

    // The same day again replaces it; undo brings it back; what is as before leaves no trace.
    desk.on("2026-11-18", "plan_day_type", plan(&[block(0, 300)]));
    assert_eq!(planned(&mut desk, "2026-11-18").0, json!(300));
    assert_eq!(desk.call("day_type_deletion", json!({ "id": id }))["earlier"], 1);
    desk.call("undo", json!({}));
    assert_eq!(planned(&mut desk, "2026-11-18").0, json!(420));
    desk.on("2026-11-18", "plan_day_type", plan(&[block(1380, 360)]));
    assert_eq!(planned(&mut desk, "2026-11-12").1, json!([]), "it still holds");
    desk.call("undo", json!({}));
    assert_eq!(planned(&mut desk, "2026-11-12").1, earlier);
    desk.call("plan_day_type", plan(&[]));
    assert_eq!(desk.call("today", json!({}))["has_ribbon"], false);
    assert_eq!(
        planned(&mut desk, "2026-11-20").0,
        json!(420),
        "then it was planned"
    );
    desk.call("undo", json!({}));
    assert_eq!(desk.call("today", json!({}))["has_ribbon"], true);
    desk.call("delete_day_type", json!({ "id": id }));
    desk.call("undo", json!({}));
    assert_eq!(planned(&mut desk, "2026-11-12").1, earlier);
    assert!(desk.journal.check(&desk.now).unwrap().is_empty());
}

#[test]
fn averages_compare_each_day_with_the_plan_that_held_on_it() {
    let mut desk = Desk::new();
    let work = desk.activity("本業", "main_job");
    let id = desk.kind("出勤日", working_week(), false);
    let of = json!({ "kind": "activity", "id": work });
    let plan =
        |end: u16| json!({ "id": id, "blocks": [{ "start": 480, "end": end, "of": of }, block(0, 360)] });
    desk.long_ago("plan_day_type", plan(780));
    desk.on("2026-11-19", "plan_day_type", plan(845));
    for day in ["2026-11-18", "2026-11-20"] {
        desk.log(
            &format!("{day}T18:00:00+09:00"),
            json!({ "kind": "note", "text": "勤務", "minutes": 400, "activity_id": work }),
        );
    }
    let found = desk.call("day_comparison", json!({ "weeks": 1 }));
    let average = &found["types"][0];
    assert_eq!(
        average["sums"],
        json!([
            { "of": of, "planned": 333, "logged": 400 },
            { "of": { "kind": "sleep" }, "planned": 360, "logged": 0 },
        ]),
        "300 and 365 on the two days with a log"
    );
    assert_eq!(average["earlier"][0]["until"], "2026-11-18");
}

#[test]
fn a_type_put_away_was_usual_until_then() {
    let mut desk = Desk::new();
    let id = desk.kind("出勤日", working_week(), false);
    desk.on(
        "2026-11-12",
        "archive_day_type",
        json!({ "id": id, "archived": true }),
    );
    desk.on(
        "2026-11-18",
        "archive_day_type",
        json!({ "id": id, "archived": false }),
    );
    let of = |desk: &mut Desk, day: &str| desk.type_on(day) == id;
    let days = ["2026-11-11", "2026-11-12", "2026-11-17", "2026-11-18"];
    assert_eq!(days.map(|day| of(&mut desk, day)), [true, false, false, true]);
    let types = desk.call("day_types", json!({ "day": "2026-11-12" }));
    assert_eq!(types, json!([]));
    desk.on(
        "2026-11-19",
        "change_day_type",
        json!({ "id": id, "form": { "name": "早番の日", "weekdays": ["Thu"] } }),
    );
    let days = ["2026-11-06", "2026-11-18", "2026-11-19", "2026-11-20"];
    assert_eq!(days.map(|day| of(&mut desk, day)), [true, true, true, false]);
}

#[test]
fn what_was_said_on_a_clock_that_ran_ahead_is_said_anew() {
    let mut desk = Desk::new();
    let id = desk.kind("出勤日", working_week(), false);
    let off = desk.kind("休日", json!([]), false);
    let plan = |end: u16| json!({ "id": id, "blocks": [block(0, end)] });
    let usual = |id: &Value, days: Value| json!({ "id": id, "form": { "name": "型", "weekdays": days } });
    desk.on("2027-01-04", "plan_day_type", plan(300));
    desk.on("2027-01-04", "change_day_type", usual(&off, working_week()));
    desk.on(
        "2027-01-04",
        "archive_day_type",
        json!({ "id": id, "archived": true }),
    );
    desk.call("plan_day_type", plan(360));
    desk.call("change_day_type", usual(&off, json!([])));
    desk.call("archive_day_type", json!({ "id": id, "archived": false }));
    let later = desk.call("day_ribbon", json!({ "day": "2027-01-08" }));
    assert_eq!(
        (&later["type_id"], &later["sums"][0]["planned"]),
        (&id, &json!(360))
    );
}
