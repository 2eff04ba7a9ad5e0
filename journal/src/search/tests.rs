//! Search in a journal: what is written is found, what is gone is not.
use std::collections::BTreeSet;

use proptest::prelude::*;
use rstest::rstest;
use serde_json::{Value, json};

use super::{Query, fold::fold};
use crate::{IdSource, Journal, api, calendar::Now};

struct Desk {
    journal: Journal,
    now: Now,
}

impl Desk {
    fn new() -> Self {
        let now = Now::parse("2026-11-22T12:05:00+09:00", chrono_tz::Asia::Tokyo).unwrap();
        let journal = Journal::in_memory(&now, IdSource::from_seed(5)).unwrap();
        Self { journal, now }
    }

    fn call(&mut self, name: &str, args: Value) -> Value {
        api::call(&mut self.journal, &self.now, name, args).unwrap().value
    }

    fn note(&mut self, day: &str, text: &str, tags: &[&str]) -> Value {
        let form = json!({ "kind": "note", "day": day, "text": text, "tags": tags });
        self.call("add_entry", form)["entry_id"].clone()
    }

    /// The titles of what is found, as `source title`.
    fn found(&mut self, text: &str) -> Vec<String> {
        let found = self.call("search", json!({ "text": text }));
        let hits = found["hits"].as_array().unwrap().iter();
        let told = hits.map(|h| {
            format!(
                "{} {}",
                h["source"].as_str().unwrap(),
                h["title"].as_str().unwrap()
            )
        });
        told.collect()
    }

    fn is_whole(&self) {
        assert_eq!(self.journal.check(&self.now).unwrap(), Vec::<String>::new());
    }
}

/// A journal with one of everything.
fn furnished() -> Desk {
    let mut desk = Desk::new();
    let activity = desk.call(
        "create_activity",
        json!({ "name": "ネット講座", "kind": "learning" }),
    );
    let goal = desk.call(
        "create_goal",
        json!({ "form": { "title": "TOEIC 800", "why": "ねっとで海外の人と話す" } }),
    );
    desk.call(
        "add_milestone",
        json!({ "goal_id": goal, "form": { "title": "ﾈｯﾄ模試" } }),
    );
    let habit = desk.call(
        "create_habit",
        json!({ "name": "英語リスニング", "activity_id": activity, "kind": "minutes", "direction": "at_least",
            "target": 30000, "cue": "通勤電車で", "small": "ネットニュースを一つ",
            "schedule": { "rule": { "kind": "daily", "times": 1 }, "from": "2026-11-01", "until": null, "except_holidays": false } }),
    );
    // A log without words is nothing to be found.
    desk.call("log_habit", json!({ "habit_id": habit }));
    desk.note("2026-11-20", "ネットで傾聴を学んだ", &["学び"]);
    desk.note("2026-11-21", "市民講座で傾聴", &["ネット", "学び"]);
    desk
}

#[test]
fn everything_is_found_whatever_its_width_and_kana() {
    let mut desk = furnished();
    let expected = [
        "goal TOEIC 800",
        "milestone ﾈｯﾄ模試",
        "habit 英語リスニング",
        "activity ネット講座",
        "entry 市民講座で傾聴",
        "entry ネットで傾聴を学んだ",
    ];
    for text in ["ネット", "ﾈｯﾄ", "ねっと", "ね", "ネッ"] {
        assert_eq!(desk.found(text), expected, "{text}");
    }
    assert_eq!(desk.found("toeic"), ["goal TOEIC 800"]);
    assert_eq!(desk.found("ネット　傾聴 #学び").len(), 2);
    assert_eq!(desk.found("市民 学んだ"), Vec::<String>::new());
    assert_eq!(desk.found(" "), Vec::<String>::new());
    desk.is_whole();
}

#[test]
fn hits_are_marked_counted_and_windowed() {
    let mut desk = furnished();
    let found = desk.call("search", json!({ "text": "ねっと", "limit": 2, "skip": 3 }));
    assert_eq!(found["total"], 6);
    assert_eq!(found["counts"].as_array().unwrap().len(), 5);
    assert_eq!(found["counts"][4], json!({ "source": "entry", "hits": 2 }));
    let hits = found["hits"].as_array().unwrap();
    assert_eq!(
        (&hits[0]["source"], &hits[1]["source"]),
        (&json!("activity"), &json!("entry"))
    );
    assert_eq!(hits[0]["marks"], json!([[0, 3]]));
    assert_eq!(hits[1]["more"], "#ネット\n#学び");
    assert_eq!(
        (&hits[1]["marks"], &hits[1]["more_marks"]),
        (&json!([]), &json!([[1, 4]]))
    );
    assert_eq!(hits[1]["day"], "2026-11-21");
}

#[test]
fn what_changes_or_goes_is_found_as_it_is_now_undo_included() {
    let mut desk = Desk::new();
    let id = desk.note("2026-11-20", "はじめの文", &["古い"]);
    let form = json!({ "kind": "note", "text": "つぎの文", "tags": ["新しい"] });
    desk.call("change_entry", json!({ "id": id, "form": form }));
    assert_eq!(desk.found("はじめ"), Vec::<String>::new());
    assert_eq!(desk.found("#古い"), Vec::<String>::new());
    assert_eq!(desk.found("つぎ #新"), ["entry つぎの文"]);
    desk.call("undo", json!({}));
    assert_eq!(desk.found("はじめ 古い"), ["entry はじめの文"]);
    desk.call("redo", json!({}));
    // Only the tag changes.
    let form = json!({ "kind": "note", "text": "つぎの文", "tags": ["別の"] });
    desk.call("change_entry", json!({ "id": id, "form": form }));
    assert_eq!(desk.found("#新"), Vec::<String>::new());
    assert_eq!(desk.found("#別"), ["entry つぎの文"]);
    desk.call("undo", json!({}));
    desk.call("undo", json!({}));
    assert_eq!(desk.found("はじめ 古い"), ["entry はじめの文"]);
    desk.call("redo", json!({}));
    desk.call("delete_entry", json!({ "id": id }));
    assert_eq!(desk.found("文"), Vec::<String>::new());
    desk.call("undo", json!({}));
    assert_eq!(desk.found("文 新"), ["entry つぎの文"]);
    desk.is_whole();
}

#[test]
fn what_goes_with_a_goal_is_gone_and_comes_back_with_it() {
    let mut desk = furnished();
    let goal = desk.call("search", json!({ "text": "toeic" }))["hits"][0]["id"].clone();
    desk.call("delete_goal", json!({ "id": goal }));
    assert_eq!(desk.found("模試"), Vec::<String>::new());
    desk.is_whole();
    desk.call("undo", json!({}));
    assert_eq!(desk.found("模試"), ["milestone ﾈｯﾄ模試"]);
    desk.is_whole();
}

#[test]
fn copies_that_are_missing_are_made_and_wrong_ones_are_told() {
    let mut desk = furnished();
    let sql = desk.journal.read();
    sql.execute("UPDATE derived_search SET folded = 'x' WHERE source = 'goal'", [])
        .unwrap();
    assert_eq!(
        desk.journal.check(&desk.now).unwrap(),
        ["search: 1 of 1 differ and 1 are kept (goal)"]
    );
    desk.journal
        .read()
        .execute("DELETE FROM derived_search", [])
        .unwrap();
    desk.journal.settle(&desk.now).unwrap();
    desk.is_whole();
}

#[test]
fn the_timeline_is_filtered_and_marked() {
    let mut desk = furnished();
    let page = desk.call("entries", json!({ "filter": { "text": "けいちょう" } }));
    assert_eq!(page["days"], json!([]));
    let page = desk.call("entries", json!({ "filter": { "text": "傾聴 ＃ネット" } }));
    let row = &page["days"][0]["entries"][0];
    assert_eq!(row["marks"], json!([[5, 7]]));
    assert_eq!(row["tag_marks"].as_array().unwrap().len(), 2);
    let marked: Vec<_> = (row["tags"].as_array().unwrap().iter())
        .zip(row["tag_marks"].as_array().unwrap())
        .filter(|(_, marks)| **marks != json!([]))
        .collect();
    assert_eq!(marked, [(&json!("ネット"), &json!([[0, 3]]))]);
    assert_eq!(
        desk.call("entry_kinds", json!({ "filter": { "text": "傾聴" } }))["total"],
        2
    );
    let month = desk.call("entry_calendar", json!({ "filter": { "text": "市民" } }));
    let hits: Vec<_> = (month["days"].as_array().unwrap().iter())
        .filter(|d| d["hit"] == json!(true))
        .map(|d| d["day"].clone())
        .collect();
    assert_eq!(hits, ["2026-11-21"]);
    for (days, entries) in [(1, 0), (2, 1), (3, 2), (0, 0)] {
        let filter = json!({ "last_days": days, "text": "傾聴" });
        assert_eq!(
            desk.call("entry_kinds", json!({ "filter": filter }))["total"],
            entries,
            "{days}"
        );
    }
    let month = desk.call("entry_calendar", json!({ "filter": { "text": "  " } }));
    assert!(
        month["days"]
            .as_array()
            .unwrap()
            .iter()
            .all(|d| d["hit"] == json!(false))
    );
}

#[test]
fn a_step_is_found_by_its_habits_name() {
    let mut desk = furnished();
    let habit = desk.call("search", json!({ "text": "リスニング" }))["hits"][0]["id"].clone();
    desk.call(
        "log_habit",
        json!({ "habit_id": habit, "day": "2026-11-21", "text": "駅で" }),
    );
    // Without words it is its habit's hit; the timeline shows it all the same.
    assert_eq!(desk.found("英語"), ["habit 英語リスニング", "entry 駅で"]);
    assert_eq!(desk.found("英語 駅"), ["entry 駅で"]);
    assert_eq!(desk.found("通勤 駅"), Vec::<String>::new(), "only the name");
    let total = |desk: &mut Desk, text: &str| {
        desk.call("entry_kinds", json!({ "filter": { "text": text } }))["total"].clone()
    };
    assert_eq!(
        (total(&mut desk, "りすにんぐ"), total(&mut desk, "駅 リスニング")),
        (json!(2), json!(1))
    );
    assert_eq!(
        (total(&mut desk, "通勤"), total(&mut desk, "駅 傾聴")),
        (json!(0), json!(0))
    );
    let page = desk.call("entries", json!({ "filter": { "text": "リスニング" } }));
    assert_eq!(page["days"][0]["entries"][0]["habit"]["marks"], json!([[2, 7]]));
}

/// The day is the one that the person began on, wherever they are: in Tokyo, 5 o'clock is yesterday's evening in UTC.
#[test]
fn learning_and_money_are_found_and_one_may_look_for_them_alone() {
    let mut desk = Desk::new();
    let book = desk.call(
        "create_learning",
        json!({ "kind": "book", "title": "聞く技術", "provider": "東山書房" }),
    );
    desk.call(
        "add_learning_use",
        json!({ "item_id": book, "text": "面談で傾聴を試した" }),
    );
    let stream = desk.call("create_stream", json!({ "name": "東山商店", "kind": "client" }));
    desk.call(
        "create_application",
        json!({ "title": "東山の講師", "state": "applied" }),
    );
    desk.call(
        "create_invoice",
        json!({ "stream_id": stream, "title": "東山 11月分", "yen": 30_000, "issued_on": "2026-11-20" }),
    );
    desk.note("2026-11-22", "東山へ行った", &[]);
    assert_eq!(
        desk.found("東山"),
        [
            "learning 聞く技術",
            "stream 東山商店",
            "application 東山の講師",
            "invoice 東山 11月分",
            "entry 東山へ行った"
        ]
    );
    assert_eq!(desk.found("傾聴"), ["learning 聞く技術"]);
    let only = desk.call(
        "search",
        json!({ "text": "東山", "sources": ["invoice", "stream"] }),
    );
    assert_eq!(
        (&only["total"], &only["hits"][0]["source"]),
        (&json!(2), &json!("stream"))
    );
    desk.call("delete_stream", json!({ "id": stream }));
    assert_eq!(desk.found("11月分"), Vec::<String>::new());
    desk.call("undo", json!({}));
    assert_eq!(desk.found("11月分"), ["invoice 東山 11月分"]);
    desk.is_whole();
}

#[test]
fn a_habits_day_is_its_first() {
    let mut desk = furnished();
    desk.now = Now::parse("2026-11-22T05:00:00+09:00", chrono_tz::Asia::Tokyo).unwrap();
    let habit = |from: &str| {
        json!({ "name": "朝の散歩", "kind": "yes_no", "direction": "at_least", "target": 1000,
        "schedule": { "rule": { "kind": "daily", "times": 1 }, "from": from, "until": null, "except_holidays": false } })
    };
    desk.call("create_habit", habit("2026-11-22"));
    let goal = json!({ "form": { "title": "朝の散歩の会" } });
    desk.call("create_goal", goal);
    let hits = desk.call("search", json!({ "text": "散歩" }))["hits"].clone();
    assert_eq!(
        (&hits[0]["day"], &hits[1]["day"]),
        (&json!("2026-11-22"), &json!("2026-11-22"))
    );
    assert_eq!(
        desk.call("search", json!({ "text": "講座" }))["hits"][0]["day"],
        json!(null)
    );
}

#[rstest]
#[case("search", json!({ "text": "あ".repeat(201) }))]
#[case("entries", json!({ "filter": { "text": "あ".repeat(201) } }))]
fn a_long_text_is_refused(#[case] name: &str, #[case] args: Value) {
    let mut desk = Desk::new();
    let refused = api::call(&mut desk.journal, &desk.now, name, args).unwrap_err();
    assert_eq!(refused.code(), "search-too-long");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// The journal finds what a plain look at every text finds, signs that SQL gives a meaning to included.
    #[test]
    fn finds_what_a_plain_look_finds(
        texts in prop::collection::vec("[aAねネﾈ%_'\\\\\\[\\*か\u{3099} 😀]{1,10}", 1..12),
        queries in prop::collection::vec("[aねﾈ%_'\\\\\\[\\*か 😀]{1,4}", 1..6),
    ) {
        let mut desk = Desk::new();
        let mut kept = Vec::new();
        for text in texts.iter().filter(|t| !t.trim().is_empty()) {
            desk.note("2026-11-20", text, &[]);
            kept.push(text.clone());
        }
        for query in queries {
            let words = Query::new(&query);
            let expected: BTreeSet<String> = (kept.iter())
                .filter(|t| !words.is_empty() && words.hits(&fold(t)))
                .map(|t| format!("entry {t}"))
                .collect();
            let found: BTreeSet<String> = desk.found(&query).into_iter().collect();
            prop_assert_eq!(found, expected, "{}", query);
        }
        desk.is_whole();
    }
}
