//! Sheets in a journal: versions by day, steps, links, and what can be taken back.
use rstest::rstest;
use serde_json::{Value, json};

use crate::{IdSource, Journal, api, calendar::Now};

struct Desk {
    journal: Journal,
    now: Now,
}

impl Desk {
    fn new() -> Self {
        let now = at("2026-03-08");
        let journal = Journal::in_memory(&now, IdSource::from_seed(5)).unwrap();
        Self { journal, now }
    }

    fn try_call(&mut self, name: &str, args: Value) -> crate::Result<Value> {
        Ok(api::call(&mut self.journal, &self.now, name, args)?.value)
    }

    fn call(&mut self, name: &str, args: Value) -> Value {
        self.try_call(name, args)
            .unwrap_or_else(|e| panic!("{name}: {e:?}"))
    }

    fn set(&mut self, sheet: &str, prompt: &str, answer: Value) -> Value {
        let args = json!({ "sheet": sheet, "prompt": prompt, "answer": answer });
        self.call("set_answer", args)["day"].clone()
    }

    fn sheet(&mut self, sheet: &str, day: Option<&str>) -> Value {
        self.call("sheet", json!({ "sheet": sheet, "day": day }))
    }

    /// The answer under a prompt, as of a day or now.
    fn answer(&mut self, sheet: &str, prompt: &str, day: Option<&str>) -> Value {
        let shown = self.sheet(sheet, day);
        prompt_of(&shown, prompt)["answer"].clone()
    }

    fn step(&mut self, id: &str) -> Value {
        let design = self.call("design", json!({}));
        let strands = design["strands"].as_array().unwrap().iter();
        let mut steps = strands.flat_map(|s| s["steps"].as_array().unwrap());
        steps.find(|s| s["id"] == id).unwrap().clone()
    }
}

fn prompt_of(sheet: &Value, id: &str) -> Value {
    let mut prompts = sheet["prompts"].as_array().unwrap().iter();
    prompts.find(|p| p["id"] == id).unwrap().clone()
}

fn at(day: &str) -> Now {
    Now::parse(&format!("{day}T12:00:00+09:00"), chrono_tz::Asia::Tokyo).unwrap()
}

fn text(words: &str) -> Value {
    json!({ "kind": "text", "text": words })
}

fn lines(texts: &[(&str, &str)]) -> Value {
    let lines: Vec<_> = texts
        .iter()
        .map(|(id, text)| json!({ "id": id, "text": text }))
        .collect();
    json!({ "kind": "lines", "lines": lines })
}

#[test]
fn an_answer_of_a_later_day_begins_a_version_that_carries_over_the_rest() {
    let mut desk = Desk::new();
    assert_eq!(desk.sheet("strengths", None)["day"], json!(null));
    desk.set("strengths", "flow", text("朝の受付"));
    desk.set("strengths", "for-whom", text("小さな宿"));
    desk.set("strengths", "flow", text("朝の受付で話すとき"));
    desk.now = at("2026-11-03");
    assert_eq!(
        desk.set("strengths", "for-whom", text("小さな宿の女将さん")),
        "2026-11-03"
    );
    let now = desk.sheet("strengths", None);
    assert_eq!(now["days"], json!(["2026-11-03", "2026-03-08"]));
    assert_eq!(
        (&now["day"], &now["newest"]),
        (&json!("2026-11-03"), &json!(true))
    );
    assert_eq!(prompt_of(&now, "flow")["answer"]["text"], "朝の受付で話すとき");
    assert_eq!(
        prompt_of(&now, "for-whom")["answer"]["text"],
        "小さな宿の女将さん"
    );
    let old = desk.sheet("strengths", Some("2026-08-01"));
    assert_eq!(
        (&old["day"], &old["newest"]),
        (&json!("2026-03-08"), &json!(false))
    );
    assert_eq!(prompt_of(&old, "for-whom")["answer"]["text"], "小さな宿");
    assert_eq!(desk.sheet("strengths", Some("2026-03-07"))["day"], json!(null));
}

#[test]
fn what_is_taken_back_the_same_day_leaves_no_version() {
    let mut desk = Desk::new();
    desk.set("strengths", "flow", text("はじめ"));
    desk.now = at("2026-04-01");
    desk.set("strengths", "flow", text("つぎ"));
    desk.set("strengths", "flow", text("はじめ"));
    assert_eq!(desk.sheet("strengths", None)["days"], json!(["2026-03-08"]));
    desk.set("strengths", "flow", json!(null));
    assert_eq!(desk.answer("strengths", "flow", None), json!(null));
    assert_eq!(
        desk.answer("strengths", "flow", Some("2026-03-08"))["text"],
        "はじめ"
    );
    desk.call("undo", json!({}));
    assert_eq!(desk.answer("strengths", "flow", None)["text"], "はじめ");
}

#[test]
fn the_theme_is_one_wherever_it_is_written() {
    let mut desk = Desk::new();
    desk.set("strategy-theme", "theme", text("人に手渡す"));
    assert_eq!(desk.call("life", json!({}))["theme"], "人に手渡す");
    desk.now = at("2026-05-01");
    desk.call("set_theme", json!({ "theme": "学び続け、手渡す" }));
    assert_eq!(
        desk.answer("strategy-theme", "theme", None)["text"],
        "学び続け、手渡す"
    );
    assert_eq!(
        desk.sheet("strategy-theme", None)["days"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    desk.call("undo", json!({}));
    assert_eq!(desk.answer("strategy-theme", "theme", None)["text"], "人に手渡す");
    assert_eq!(desk.call("design", json!({}))["theme"], "人に手渡す");
}

#[test]
fn a_line_becomes_a_goal_in_one_step_and_both_know_it() {
    let mut desk = Desk::new();
    desk.set(
        "values",
        "one-step",
        lines(&[("a", "耳で学ぶ"), ("b", "週に一度歩く")]),
    );
    let goal = desk.call(
        "goal_from_line",
        json!({ "sheet": "values", "prompt": "one-step", "line": "a", "goal": { "form": { "title": "耳で学ぶ" } } }),
    );
    let linked = json!([{ "line": "a", "to": { "kind": "goal", "id": goal, "title": "耳で学ぶ" } }]);
    let links = |desk: &mut Desk| prompt_of(&desk.sheet("values", None), "one-step")["links"].clone();
    assert_eq!(links(&mut desk), linked);
    let sources = desk.call("links_of", json!({ "kind": "goal", "id": goal }));
    assert_eq!(sources[0]["text"], "耳で学ぶ");
    desk.call("undo", json!({}));
    assert_eq!(desk.call("goals", json!({}))["goals"], json!([]));
    assert_eq!(links(&mut desk), json!([]));
    desk.call("redo", json!({}));
    assert_eq!(links(&mut desk), linked);
    // The line goes, and comes back with its link.
    desk.set("values", "one-step", lines(&[("b", "週に一度歩く")]));
    assert_eq!(
        desk.call("links_of", json!({ "kind": "goal", "id": goal })),
        json!([])
    );
    desk.call("undo", json!({}));
    assert_eq!(links(&mut desk), linked);
    // The goal goes, and comes back with its link.
    desk.call("delete_goal", json!({ "id": goal }));
    assert_eq!(links(&mut desk), json!([]));
    desk.call("undo", json!({}));
    assert_eq!(links(&mut desk), linked);
}

#[test]
fn options_are_compared_by_weight() {
    let mut desk = Desk::new();
    let criterion = |id: &str, weight: u8| json!({ "id": id, "text": id, "weight": weight });
    let compared = json!({ "kind": "comparison",
        "criteria": [criterion("joy", 5), criterion("money", 2)],
        "options": [
            { "id": "a", "text": "講師", "scores": { "joy": 5, "money": 2 } },
            { "id": "b", "text": "文章", "scores": { "joy": 3, "gone": 5 } },
        ] });
    desk.set("direction", "compare", compared);
    let totals = |desk: &mut Desk| prompt_of(&desk.sheet("direction", None), "compare")["totals"].clone();
    assert_eq!(
        totals(&mut desk),
        json!([
            { "option": "a", "points": 29, "most": 35, "scored": 2 },
            { "option": "b", "points": 15, "most": 35, "scored": 1 },
        ])
    );
    assert_eq!(
        desk.answer("direction", "compare", None)["options"][1]["scores"],
        json!({ "joy": 3 })
    );
}

#[test]
fn the_next_step_is_of_the_step_begun_last() {
    let mut desk = Desk::new();
    let next = |desk: &mut Desk| {
        let next = desk.call("design", json!({}))["next"].clone();
        let name = |key: &str| next[key].as_str().unwrap_or("-").to_owned();
        format!(
            "{} {} {} {} {}",
            name("step"),
            name("sheet"),
            name("prompt"),
            name("fact"),
            name("why")
        )
    };
    assert_eq!(next(&mut desk), "strategy strategy-theme second-half - begin");
    desk.set("direction", "wish", json!({ "kind": "choice", "option": "open" }));
    assert_eq!(next(&mut desk), "direction direction compare - go_on");
    desk.now = at("2026-03-09");
    desk.set("values", "why-first", text("祖父の手つき"));
    assert_eq!(next(&mut desk), "strategy strategy-theme second-half - go_on");
    for step in ["strategy", "direction", "strengths"] {
        desk.call("mark_step", json!({ "step": step, "done": true }));
    }
    assert_eq!(next(&mut desk), "daily - - habit-with-cue begin");
    for step in [
        "daily",
        "start",
        "learning",
        "people",
        "workplace",
        "income",
        "both",
        "chapter",
    ] {
        desk.call("mark_step", json!({ "step": step, "done": true }));
    }
    assert_eq!(
        next(&mut desk),
        "- - - - -",
        "all is done, and written this season"
    );
    desk.now = at("2026-06-05");
    assert_eq!(next(&mut desk), "- - - - -");
    desk.now = at("2026-06-06");
    assert_eq!(next(&mut desk), "direction direction - - look_again");
}

#[test]
fn writing_on_is_one_step_of_undo() {
    let mut desk = Desk::new();
    let later = |desk: &mut Desk, seconds: i64| {
        desk.now = Now::new(
            at("2026-03-08").instant + chrono::Duration::seconds(seconds),
            desk.now.zone,
        );
    };
    desk.set("strengths", "for-whom", text("宿"));
    for (seconds, words) in [(1, "朝"), (40, "朝の"), (119, "朝の受付")] {
        later(&mut desk, seconds);
        desk.set("strengths", "flow", text(words));
    }
    later(&mut desk, 125);
    desk.set("strengths", "flow", text("朝の受付で"));
    let flow = |desk: &mut Desk| desk.answer("strengths", "flow", None)["text"].clone();
    let undo = |desk: &mut Desk| desk.call("undo", json!({}));
    undo(&mut desk);
    assert_eq!(
        flow(&mut desk),
        "朝の受付",
        "more than two minutes after the first word"
    );
    undo(&mut desk);
    assert_eq!(flow(&mut desk), json!(null), "one sitting");
    assert_eq!(
        desk.answer("strengths", "for-whom", None)["text"],
        "宿",
        "another prompt"
    );
    desk.call("redo", json!({}));
    assert_eq!(flow(&mut desk), "朝の受付");
    // After an undo a new sitting begins, and what is typed and deleted again is nothing to undo.
    undo(&mut desk);
    desk.set("strengths", "flow", text("夜"));
    desk.set("strengths", "flow", json!(null));
    undo(&mut desk);
    assert_eq!(desk.sheet("strengths", None)["days"], json!([]));
}

#[test]
fn what_a_line_becomes_is_undone_in_one_step() {
    let mut desk = Desk::new();
    desk.set("values", "one-step", lines(&[("a", "耳で学ぶ")]));
    let schedule = json!({ "rule": { "kind": "daily", "times": 1 }, "from": "2026-03-08", "until": null,
        "except_holidays": false });
    let habit = json!({ "name": "耳で学ぶ", "kind": "yes_no", "direction": "at_least", "target": 1000, "schedule": schedule });
    let reminder = json!({ "subject": { "kind": "text" }, "text": "耳で学ぶ",
        "days": { "kind": "schedule", "schedule": schedule }, "when": { "kind": "at", "minute": 480 }, "enabled": true });
    for (kind, form) in [
        ("habit", habit),
        ("reminder", reminder),
        ("person", json!({ "name": "山本" })),
    ] {
        let id = desk.call(
            &format!("{kind}_from_line"),
            json!({ "sheet": "values", "prompt": "one-step", "line": "a", kind: form }),
        );
        let to = json!({ "kind": kind, "id": id });
        assert_eq!(desk.call("links_of", to.clone())[0]["line"], "a", "{kind}");
        let linked = prompt_of(&desk.sheet("values", None), "one-step")["links"].clone();
        assert_eq!(linked[0]["to"]["kind"], kind);
        assert!(!linked[0]["to"]["title"].as_str().unwrap().is_empty());
        desk.call("undo", json!({}));
        assert_eq!(desk.call("links_of", to), json!([]), "{kind}");
        assert_eq!(
            prompt_of(&desk.sheet("values", None), "one-step")["links"],
            json!([])
        );
    }
    assert_eq!(
        desk.answer("values", "one-step", None)["lines"][0]["text"],
        "耳で学ぶ"
    );
}

#[test]
fn a_goal_knows_the_value_it_serves() {
    let mut desk = Desk::new();
    let ranked = json!({ "kind": "cards", "ranked": ["teaching", "own:夕方の散歩"] });
    desk.set("values", "cards", ranked);
    let goal = desk.call("create_goal", json!({ "form": { "title": "講師として立つ" } }));
    let to = json!({ "kind": "goal", "id": goal });
    for line in ["teaching", "own:夕方の散歩"] {
        desk.call(
            "link_line",
            json!({ "sheet": "values", "prompt": "cards", "line": line, "to": to }),
        );
    }
    let values = desk.call("goal", json!({ "id": goal }))["values"].clone();
    assert_eq!(
        (&values[0]["word"], &values[0]["text"]),
        (&json!("sheets-card-teaching"), &json!(""))
    );
    assert_eq!(
        (&values[1]["word"], &values[1]["text"]),
        (&json!(null), &json!("夕方の散歩"))
    );
    desk.call(
        "unlink_line",
        json!({ "sheet": "values", "prompt": "cards", "line": "teaching", "to": to }),
    );
    assert_eq!(
        desk.call("goal", json!({ "id": goal }))["values"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let nowhere = json!({ "sheet": "values", "prompt": "cards", "line": "family", "to": to });
    assert_eq!(
        desk.try_call("link_line", nowhere).unwrap_err().code(),
        "error-not-found"
    );
}

#[test]
fn a_sorting_is_kept_in_the_middle_of_a_round_beside_what_was_ranked_before() {
    let mut desk = Desk::new();
    let sorting = json!({ "cards": ["family", "trust", "health"], "said": ["yes", "no"], "round": 2 });
    let begun = json!({ "kind": "cards", "ranked": [], "kept": [], "sorting": sorting });
    desk.set("values", "cards", begun.clone());
    assert_eq!(prompt_of(&desk.sheet("values", None), "cards")["answer"], begun);
    // It doesn't count as answered, and says nothing yet.
    assert_eq!(answered(&mut desk), 0);

    let whole = json!({ "kind": "cards", "ranked": ["family", "trust"], "kept": [] });
    desk.set("values", "cards", whole.clone());
    assert_eq!(prompt_of(&desk.sheet("values", None), "cards")["answer"], whole);
    let again = json!({ "kind": "cards", "ranked": ["family", "trust"], "kept": [], "sorting": sorting });
    desk.set("values", "cards", again.clone());
    assert_eq!(prompt_of(&desk.sheet("values", None), "cards")["answer"], again);
    assert_eq!(answered(&mut desk), 1);
}

#[rstest]
#[case(json!({ "cards": ["family", "unheard-of"], "said": [], "round": 1 }), "sheets-no-such-option")]
#[case(json!({ "cards": ["family", "family"], "said": [], "round": 1 }), "sheets-card-twice")]
#[case(json!({ "cards": ["family", "trust"], "said": ["yes", "yes"], "round": 1 }), "sheets-too-many")]
#[case(json!({ "cards": [], "said": [], "round": 1 }), "sheets-too-many")]
#[case(json!({ "cards": ["family", "trust"], "said": [], "round": 4 }), "sheets-value-range")]
#[case(json!({ "cards": ["family", "trust"], "said": [], "round": 0 }), "sheets-value-range")]
#[case(json!({ "cards": ["family", "trust"], "said": ["perhaps"], "round": 1 }), "error-arguments")]
fn a_sorting_that_nobody_can_go_on_with_is_refused(#[case] sorting: Value, #[case] code: &str) {
    let answer = json!({ "kind": "cards", "ranked": [], "sorting": sorting });
    let args = json!({ "sheet": "values", "prompt": "cards", "answer": answer });
    assert_eq!(Desk::new().try_call("set_answer", args).unwrap_err().code(), code);
}

/// How many questions of the sheet of values are answered, as its step says.
fn answered(desk: &mut Desk) -> u64 {
    let step = desk.step("strategy");
    let sheets = step["sheets"].as_array().unwrap();
    let values = sheets.iter().find(|sheet| sheet["id"] == "values").unwrap();
    values["answered"].as_u64().unwrap()
}

#[rstest]
#[case(json!({ "sheet": "nothing", "prompt": "flow", "answer": null }), "error-not-found")]
#[case(json!({ "sheet": "strengths", "prompt": "nothing", "answer": null }), "error-not-found")]
#[case(json!({ "sheet": "strengths", "prompt": "flow" }), "error-arguments")]
#[case(json!({ "sheet": "strengths", "prompt": "flow", "answer": { "kind": "day", "day": "2026-01-01" } }), "sheets-answer-kind")]
#[case(json!({ "sheet": "strengths", "prompt": "flow", "answer": { "kind": "text", "text": "あ".repeat(20_001) } }), "sheets-text-too-long")]
#[case(json!({ "sheet": "strategy-theme", "prompt": "theme", "answer": { "kind": "text", "text": "あ".repeat(201) } }), "life-theme-too-long")]
fn what_does_not_fit_is_refused(#[case] args: Value, #[case] code: &str) {
    assert_eq!(Desk::new().try_call("set_answer", args).unwrap_err().code(), code);
}

#[test]
fn a_step_is_begun_and_done_and_the_persons_word_comes_first() {
    let mut desk = Desk::new();
    let state = |desk: &mut Desk, id: &str| desk.step(id)["state"].as_str().unwrap().to_owned();
    assert_eq!(state(&mut desk, "strengths"), "ahead");
    desk.set("strengths", "flow", text("朝の受付"));
    let step = desk.step("strengths");
    assert_eq!((&step["state"], &step["answered"]), (&json!("begun"), &json!(0)));
    assert_eq!(
        (&step["revised"], &step["revisions"]),
        (&json!("2026-03-08"), &json!(1))
    );
    desk.call("mark_step", json!({ "step": "strengths", "done": true }));
    assert_eq!(state(&mut desk, "strengths"), "done");
    desk.call("mark_step", json!({ "step": "strengths", "done": false }));
    assert_eq!(
        (
            state(&mut desk, "strengths"),
            desk.step("strengths")["marked"].clone()
        ),
        ("begun".into(), json!(null))
    );
    // Facts: an activity with hours of the week.
    desk.call(
        "create_activity",
        json!({ "name": "学び", "kind": "learning", "weekly_minutes": 60 }),
    );
    assert_eq!(desk.step("both")["facts"][0]["met"], true);
}

#[test]
fn search_finds_what_is_written_now() {
    let mut desk = Desk::new();
    let found = |desk: &mut Desk, words: &str| {
        let found = desk.call("search", json!({ "text": words }));
        found["hits"]
            .as_array()
            .unwrap()
            .iter()
            .map(|h| h["id"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    desk.set("strengths", "flow", text("朝のウケツケで話すとき"));
    let cells = json!({ "words": "助かる", "who": "先輩", "day": "2026-01-05" });
    desk.set(
        "strengths",
        "praise",
        json!({ "kind": "table", "rows": [{ "id": "r", "cells": cells }] }),
    );
    assert_eq!(found(&mut desk, "うけつけ"), ["strengths/flow"]);
    assert_eq!(found(&mut desk, "先輩 助"), ["strengths/praise"]);
    assert!(found(&mut desk, "2026").is_empty(), "a day isn't words");
    let hit = desk.call("search", json!({ "text": "話す" }))["hits"][0].clone();
    assert_eq!(hit["place"], json!({ "sheet": "strengths", "prompt": "flow" }));
    assert_eq!(
        (&hit["source"], &hit["day"], &hit["marks"]),
        (&json!("sheet"), &json!("2026-03-08"), &json!([[7, 9]]))
    );
    desk.now = at("2026-04-01");
    desk.set("strengths", "flow", text("夜の片づけ"));
    assert!(found(&mut desk, "うけつけ").is_empty(), "an older version");
    assert_eq!(found(&mut desk, "片づけ"), ["strengths/flow"]);
    desk.now = at("2026-04-02");
    desk.set("strengths", "flow", json!(null));
    assert!(found(&mut desk, "片づけ").is_empty(), "taken back");
    desk.call("undo", json!({}));
    assert_eq!(found(&mut desk, "片づけ"), ["strengths/flow"]);
    assert_eq!(desk.journal.check(&desk.now).unwrap(), Vec::<String>::new());
}
