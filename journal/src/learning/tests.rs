//! Learning in a journal.
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::{IdSource, Journal, Result, api::call, calendar::Now};

struct Desk {
    journal: Journal,
    now: Now,
}

impl Desk {
    /// Sunday 22 November 2026.
    fn new() -> Self {
        let now = Now::new("2026-11-22T03:00:00Z".parse().unwrap(), chrono_tz::Asia::Tokyo);
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

    fn refused(&mut self, name: &str, args: Value) -> &'static str {
        self.try_call(name, args).unwrap_err().code()
    }

    fn add(&mut self, title: &str, more: Value) -> String {
        let mut form = json!({ "kind": "course", "title": title });
        form.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        self.call("create_learning", form).as_str().unwrap().to_owned()
    }

    fn overview(&mut self) -> LearningOverview {
        let today = self.journal.today(&self.now).unwrap();
        overview(self.journal.read(), today).unwrap()
    }
}

#[test]
fn what_is_going_on_comes_first_by_its_day() {
    let mut desk = Desk::new();
    desk.add(
        "読んだ本",
        json!({ "finished_on": "2026-10-01", "started_on": "2026-09-01" }),
    );
    desk.add("やめた講座", json!({ "stopped_on": "2026-11-01" }));
    desk.add("これから", json!({ "target_on": "2027-01-01" }));
    desk.add("いつか", json!({ "started_on": "2026-11-01" }));
    desk.add(
        "試験",
        json!({ "started_on": "2026-11-10", "target_on": "2026-11-30" }),
    );
    desk.add(
        "新しく読んだ本",
        json!({ "finished_on": "2026-11-20", "yen": 1_800, "started_on": "2026-11-02" }),
    );
    let all = desk.overview();
    let titles: Vec<_> = all.items.iter().map(|row| row.item.title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "試験",
            "いつか",
            "これから",
            "新しく読んだ本",
            "読んだ本",
            "やめた講座"
        ]
    );
    assert_eq!(all.items[0].days_left, Some(8));
    assert_eq!(all.items[3].days_left, None);
    assert_eq!((all.finished_this_year, all.yen_this_year), (2, 1_800));
}

#[test]
fn minutes_are_entries_and_begin_what_was_planned() {
    let mut desk = Desk::new();
    let goal = desk.call("create_goal", json!({ "form": { "title": "簿記2級" } }));
    let id = desk.add("簿記", json!({ "goal_id": goal }));
    let step = json!({ "item_id": id, "minutes": 45, "text": "仕訳", "day": "2026-11-20" });
    let entry = desk.call("record_learning", step);
    let detail = desk.call("learning_item", json!({ "id": id }));
    assert_eq!(
        (
            &detail["row"]["minutes"],
            &detail["row"]["started_on"],
            &detail["row"]["state"]
        ),
        (&json!(45), &json!("2026-11-20"), &json!("going"))
    );
    assert_eq!(detail["entries"][0]["goal"]["title"], "簿記2級");
    assert_eq!(detail["goal"], "簿記2級");
    // One act, one undo.
    desk.call("undo", json!({}));
    let detail = desk.call("learning_item", json!({ "id": id }));
    assert_eq!(
        (&detail["row"]["minutes"], &detail["row"]["started_on"]),
        (&json!(0), &Value::Null)
    );
    desk.call("redo", json!({}));
    desk.call("place_learning", json!({ "id": entry }));
    assert_eq!(desk.overview().items[0].minutes, 0);
    let note = desk.call("add_entry", json!({ "kind": "note", "text": "a" }));
    let place = json!({ "id": note["entry_id"], "item_id": id });
    assert_eq!(desk.refused("place_learning", place), "learning-not-learning");
}

#[test]
fn deleting_takes_uses_and_leaves_entries_and_undo_brings_all_back() {
    let mut desk = Desk::new();
    let id = desk.add("話し方", json!({}));
    desk.call("record_learning", json!({ "item_id": id, "minutes": 30 }));
    let used = desk.call("add_learning_use", json!({ "item_id": id, "text": "朝礼で" }));
    desk.call(
        "change_learning_use",
        json!({ "id": used, "form": { "item_id": id, "text": "朝礼で三分", "day": "2026-11-21" } }),
    );
    let told = desk.call("learning_deletion", json!({ "id": id }));
    assert_eq!(told, json!({ "uses": 1, "entries_kept": 1 }));
    desk.call("delete_learning", json!({ "id": id }));
    assert_eq!(desk.overview().minutes, 30);
    assert_eq!(
        desk.refused("learning_item", json!({ "id": id })),
        "error-not-found"
    );
    desk.call("undo", json!({}));
    let detail = desk.call("learning_item", json!({ "id": id }));
    assert_eq!(
        (&detail["uses"][0]["text"], &detail["entry_count"]),
        (&json!("朝礼で三分"), &json!(1))
    );
    assert_eq!(desk.journal.check(&desk.now).unwrap(), Vec::<String>::new());
}

#[test]
fn a_certificate_says_when_it_has_to_be_renewed() {
    let mut desk = Desk::new();
    let held =
        |expires: &str| json!({ "finished_on": "2024-01-01", "expires_on": expires, "kind": "certificate" });
    desk.add("近い", held("2027-02-20"));
    desk.add("遠い", held("2027-02-21"));
    desk.add("すぎた", held("2026-11-20"));
    let mut found: Vec<_> = desk.overview().items.iter().map(|row| row.renew_in).collect();
    found.sort();
    assert_eq!(found, [None, Some(-2), Some(90)]);
}

#[test]
fn it_knows_its_limits() {
    let mut desk = Desk::new();
    let id = desk.add("本", json!({}));
    for (name, args, code) in [
        (
            "create_learning",
            json!({ "kind": "book", "title": " " }),
            "learning-title-empty",
        ),
        (
            "create_learning",
            json!({ "kind": "book", "title": "あ".repeat(121) }),
            "learning-line-too-long",
        ),
        (
            "create_learning",
            json!({ "kind": "book", "title": "a", "started_on": "2026-11-23" }),
            "learning-day-to-come",
        ),
        (
            "create_learning",
            json!({ "kind": "book", "title": "a", "started_on": "2026-11-02", "finished_on": "2026-11-01" }),
            "learning-ends-before",
        ),
        (
            "create_learning",
            json!({ "kind": "book", "title": "a", "stopped_on": "2026-11-02", "finished_on": "2026-11-01" }),
            "learning-both-ends",
        ),
        (
            "create_learning",
            json!({ "kind": "book", "title": "a", "yen": -1 }),
            "entries-yen-range",
        ),
        (
            "add_learning_use",
            json!({ "item_id": id, "text": " \n" }),
            "learning-use-empty",
        ),
        ("record_learning", json!({ "item_id": id }), "entries-empty"),
        (
            "delete_learning_use",
            json!({ "id": uuid::Uuid::nil() }),
            "error-not-found",
        ),
    ] {
        assert_eq!(desk.refused(name, args.clone()), code, "{name} {args}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_months_add_up(steps in proptest::collection::vec((0..2_usize, 0..500_i64, 1..600_i64), 0..16)) {
        let mut desk = Desk::new();
        let ids = ["a", "b"].map(|title| desk.add(title, json!({})));
        let today: JournalDay = "2026-11-22".parse().unwrap();
        for (item, ago, minutes) in &steps {
            let day = today.plus_days(-ago);
            desk.call("record_learning", json!({ "item_id": ids[*item], "minutes": minutes, "day": day }));
        }
        let all = desk.overview();
        let within = |(_, ago, minutes): &(usize, i64, i64)| {
            let first: JournalDay = "2025-12-01".parse().unwrap();
            if today.plus_days(-ago) >= first { *minutes } else { 0 }
        };
        prop_assert_eq!(all.minutes, steps.iter().map(within).sum::<i64>());
        prop_assert_eq!(all.months.len(), 12);
        for (at, id) in ids.iter().enumerate() {
            let row = all.items.iter().find(|row| row.item.id.to_string() == *id).unwrap();
            let of_item = steps.iter().filter(|s| s.0 == at);
            prop_assert_eq!(row.minutes, of_item.clone().map(|s| s.2).sum::<i64>());
            let first = of_item.map(|s| today.plus_days(-s.1)).min();
            prop_assert_eq!(row.item.started_on, first);
        }
    }
}
