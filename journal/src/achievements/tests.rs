//! Achievements and briefs in a journal.
use rstest::rstest;
use serde_json::{Value, json};

use super::*;
use crate::{
    IdSource, Journal,
    api::call,
    calendar::Now,
    search::{SearchSource, find::SearchQuery, search},
};

struct Desk {
    journal: Journal,
    now: Now,
}

impl Desk {
    /// Sunday 22 November 2026, noon in Tokyo.
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

    fn id(&mut self, name: &str, args: Value) -> String {
        self.call(name, args).as_str().unwrap().to_owned()
    }

    fn undo(&mut self) {
        self.journal.undo(&self.now).unwrap().unwrap();
    }

    fn log(&mut self, day: &str, text: &str) -> String {
        self.id("log_achievement", json!({ "day": day, "text": text }))
    }

    fn brief(&mut self, id: &str) -> Brief {
        brief(self.journal.read(), id.parse().unwrap()).unwrap()
    }

    fn texts(&mut self, filter: Value) -> Vec<String> {
        let list = self.call("achievements", filter);
        let all = list["achievements"].as_array().unwrap();
        all.iter()
            .map(|one| one["text"].as_str().unwrap().to_owned())
            .collect()
    }

    fn found(&mut self, text: &str) -> Vec<(SearchSource, String)> {
        let query = SearchQuery {
            text: text.to_owned(),
            ..SearchQuery::default()
        };
        let hits = search(self.journal.read(), &query).unwrap().hits;
        hits.into_iter().map(|hit| (hit.source, hit.title)).collect()
    }
}

#[test]
fn a_plain_line_is_an_achievement_that_can_be_filled_in_later() {
    let mut desk = Desk::new();
    let added = desk.call(
        "add_entry",
        json!({ "kind": "achievement", "text": "引きつぎ書を一枚に", "tags": ["職場"], "minutes": 40 }),
    );
    let id = added["entry_id"].clone();
    let list = desk.call("achievements", json!({}));
    assert_eq!((&list["total"], &list["open"]), (&json!(1), &json!(1)));
    assert_eq!(list["achievements"][0]["is_whole"], false);

    let person = desk.id("create_person", json!({ "name": "主任 木村" }));
    desk.call(
        "change_achievement",
        json!({ "id": id, "form": { "text": "引きつぎ書を一枚に", "tags": ["職場"], "situation": "聞き返しが週に五回",
            "action": "要点を一枚に", "result": "週に一回へ", "evidence": "当番表", "witness": "主任と新人",
            "witness_id": person, "strengths": ["まとめる力", " まとめる力 ", ""] } }),
    );
    let whole = achievement(desk.journal.read(), id.as_str().unwrap().parse().unwrap()).unwrap();
    assert!(whole.is_whole);
    assert_eq!(whole.strengths, ["まとめる力"]);
    assert_eq!(whole.witness_person.unwrap().name, "主任 木村");
    // What the room doesn't ask for stays with the line.
    let entry = desk.call("entry", json!({ "id": id }));
    assert_eq!(
        (&entry["minutes"], &entry["kind"]),
        (&json!(40), &json!("achievement"))
    );
    assert_eq!(desk.call("achievements", json!({}))["open"], 0);

    desk.undo();
    let again = desk.call("achievement", json!({ "id": id }));
    assert_eq!(again["achievement"]["result"], "");
    assert_eq!(desk.journal.check(&desk.now).unwrap(), Vec::<String>::new());
}

#[test]
fn an_entry_of_another_kind_is_none() {
    let mut desk = Desk::new();
    let note = desk.call("add_entry", json!({ "kind": "note", "text": "メモ" }))["entry_id"].clone();
    let args = json!({ "id": note, "form": { "text": "実績" } });
    assert_eq!(desk.refused("change_achievement", args), "error-not-found");
    assert_eq!(
        desk.refused("achievement", json!({ "id": note })),
        "error-not-found"
    );
    let form = json!({ "title": "相談", "achievements": [note] });
    assert_eq!(desk.refused("create_brief", form), "error-not-found");
    // What was one and is none any more is named no longer, and is again when it is one again.
    let once = desk.log("2026-11-20", "一枚に");
    let brief = desk.id("create_brief", json!({ "title": "相談", "achievements": [once] }));
    let kind = |kind: &str| json!({ "id": once, "form": { "kind": kind, "text": "一枚に" } });
    desk.call("change_entry", kind("note"));
    assert_eq!(desk.brief(&brief).achievements, []);
    assert_eq!(desk.call("briefs", json!({}))["briefs"][0]["achievements"], 0);
    desk.call("change_entry", kind("achievement"));
    assert_eq!(desk.brief(&brief).achievements.len(), 1);
}

#[test]
fn the_log_is_filtered_by_year_word_tag_strength_and_what_is_missing() {
    let mut desk = Desk::new();
    desk.log("2025-04-01", "講座を一つ終えた");
    desk.call(
        "log_achievement",
        json!({ "day": "2026-02-01", "text": "マニュアルを作った", "tags": ["職場"], "situation": "バラバラ", "action": "一冊に",
            "result": "電話が減った", "strengths": ["まとめる力"] }),
    );
    desk.log("2026-11-20", "新人に教えた");
    assert_eq!(
        desk.texts(json!({})),
        ["新人に教えた", "マニュアルを作った", "講座を一つ終えた"]
    );
    assert_eq!(desk.texts(json!({ "year": 2025 })), ["講座を一つ終えた"]);
    assert_eq!(desk.texts(json!({ "year": i32::MAX })), [""; 0]);
    assert_eq!(desk.texts(json!({ "tag": "職場" })), ["マニュアルを作った"]);
    assert_eq!(
        desk.texts(json!({ "strength": "まとめる力" })),
        ["マニュアルを作った"]
    );
    assert_eq!(
        desk.texts(json!({ "open": true })),
        ["新人に教えた", "講座を一つ終えた"]
    );
    // In any of its parts, whatever the kana; all words must be there.
    assert_eq!(
        desk.texts(json!({ "text": "ばらばら 電話" })),
        ["マニュアルを作った"]
    );
    assert_eq!(desk.texts(json!({ "text": "ばらばら 講座" })), [""; 0]);
    let list = desk.call("achievements", json!({ "year": 2025 }));
    assert_eq!(
        list["years"],
        json!([{ "year": 2026, "achievements": 2, "found": 0 }, { "year": 2025, "achievements": 1, "found": 1 }])
    );
    assert_eq!(
        (&list["tags"], &list["strengths"]),
        (&json!(["職場"]), &json!(["まとめる力"]))
    );
}

#[test]
fn windows_follow_each_other_without_a_gap() {
    let mut desk = Desk::new();
    for n in 0..23 {
        // Some on one day, written in the same second.
        let tags = if n % 3 == 0 { json!(["職場"]) } else { json!([]) };
        let day = format!("2026-10-{:02}", 1 + n / 4);
        desk.call(
            "log_achievement",
            json!({ "day": day, "text": format!("{n}"), "tags": tags }),
        );
    }
    for filter in [json!({}), json!({ "tag": "職場" })] {
        let whole = desk.texts(filter.clone());
        for limit in [1, 2, 7, 22, 23, 24] {
            let mut query = filter.clone();
            query["limit"] = json!(limit);
            let mut texts = Vec::new();
            loop {
                let list = desk.call("achievements", query.clone());
                let window = desk.texts(query.clone());
                assert!(window.len() <= limit);
                texts.extend(window);
                let counts = (
                    &list["total"],
                    &list["years"][0]["achievements"],
                    &list["years"][0]["found"],
                );
                assert_eq!(counts, (&json!(23), &json!(23), &json!(whole.len())));
                query["before"] = list["next"].clone();
                if list["next"].is_null() {
                    break;
                }
            }
            assert_eq!(texts, whole, "{limit} at once");
        }
    }
    for n in 0..40 {
        desk.log("2026-11-01", &format!("と{n}"));
    }
    assert_eq!(desk.texts(json!({})).len(), 50, "by itself");
}

#[test]
fn a_brief_names_achievements_in_its_own_order() {
    let mut desk = Desk::new();
    let [a, b, c] = ["一", "二", "三"].map(|text| desk.log("2026-11-20", text));
    let brief = desk.id(
        "create_brief",
        json!({ "title": " 水曜の在宅 ", "kind": "telework", "proposal": "水曜は在宅で", "achievements": [b, a, b],
            "benefits": ["電話が増える", " "], "questions": [{ "question": "電話は", "answer": "当番を代わる" }, {}] }),
    );
    let names = |brief: &Brief| {
        brief
            .achievements
            .iter()
            .map(|one| one.text.clone())
            .collect::<Vec<_>>()
    };
    let before = desk.brief(&brief);
    assert_eq!(names(&before), ["二", "一"]);
    assert_eq!(
        (
            before.title.as_str(),
            before.benefits.len(),
            before.questions.len()
        ),
        ("水曜の在宅", 1, 1)
    );
    let form = json!({ "title": "水曜の在宅", "achievements": [c, a, b] });
    desk.call("change_brief", json!({ "id": brief, "form": form }));
    assert_eq!(names(&desk.brief(&brief)), ["三", "一", "二"]);
    // An achievement that goes is named no longer, and is again when it comes back.
    desk.call("delete_entry", json!({ "id": a }));
    assert_eq!(names(&desk.brief(&brief)), ["三", "二"]);
    desk.undo();
    assert_eq!(names(&desk.brief(&brief)), ["三", "一", "二"]);
    desk.undo();
    assert_eq!(desk.brief(&brief), before);
    let told = desk.call("achievement", json!({ "id": a }));
    assert_eq!(told["briefs"][0]["title"], "水曜の在宅");
    assert_eq!(desk.journal.check(&desk.now).unwrap(), Vec::<String>::new());
}

#[test]
fn a_brief_begins_with_what_stands_on_the_sheet_and_no_longer_follows_it() {
    let mut desk = Desk::new();
    let args = json!({ "title": "職場への提案" });
    assert_eq!(
        desk.refused("brief_from_sheet", args.clone()),
        "achievements-sheet-empty"
    );
    assert_eq!(desk.call("briefs", json!({}))["sheet_written"], false);
    let lines = |words: &[&str]| {
        let lines: Vec<_> = words
            .iter()
            .map(|text| json!({ "id": text, "text": text }))
            .collect();
        json!({ "kind": "lines", "lines": lines })
    };
    for (prompt, answer) in [
        (
            "wish",
            json!({ "kind": "text", "text": "水曜は在宅で\n手順書を書く" }),
        ),
        ("kind", json!({ "kind": "choice", "option": "shorter-hours" })),
        ("benefit", lines(&["電話が増える", "残業が減る"])),
        ("results", lines(&["聞き返しが一回に"])),
        (
            "questions",
            json!({ "kind": "table", "rows": [{ "id": "q", "cells": { "question": "電話は", "answer": "代わる" } }] }),
        ),
        ("trial", json!({ "kind": "text", "text": "一か月" })),
        ("with-whom", json!({ "kind": "text", "text": "主任から課長へ" })),
        ("day", json!({ "kind": "day", "day": "2026-12-01" })),
    ] {
        desk.call(
            "set_answer",
            json!({ "sheet": "negotiation", "prompt": prompt, "answer": answer }),
        );
    }
    assert_eq!(desk.call("briefs", json!({}))["sheet_written"], true);
    let id = desk.id("brief_from_sheet", args.clone());
    let made = desk.brief(&id);
    assert_eq!(made.proposal, "水曜は在宅で\n手順書を書く");
    assert_eq!(made.kind, Some(ProposalKind::ShorterHours));
    assert_eq!(made.benefits, ["電話が増える", "残業が減る"]);
    assert_eq!(made.results, ["聞き返しが一回に"]);
    assert_eq!(
        (
            made.questions[0].question.as_str(),
            made.questions[0].answer.as_str()
        ),
        ("電話は", "代わる")
    );
    assert_eq!(
        (made.trial.as_str(), made.with_whom.as_str()),
        ("一か月", "主任から課長へ")
    );
    assert_eq!(made.next_day.unwrap().to_string(), "2026-12-01");
    desk.call(
        "set_answer",
        json!({ "sheet": "negotiation", "prompt": "wish", "answer": { "kind": "text", "text": "ほかの案" } }),
    );
    assert_eq!(desk.brief(&id), made);
    // A day that is past isn't one to go on.
    desk.now = Now::parse("2026-12-24T12:00:00+09:00", chrono_tz::Asia::Tokyo).unwrap();
    let later = desk.id("brief_from_sheet", args);
    assert_eq!(desk.brief(&later).next_day, None);
}

#[test]
fn any_status_follows_any_and_the_latest_day_counts() {
    let mut desk = Desk::new();
    let id = desk.id("create_brief", json!({ "title": "相談" }));
    assert_eq!(desk.brief(&id).status, BriefStatus::Planned);
    let set =
        |status: &str, day: &str, note: &str| json!({ "id": id, "status": status, "day": day, "note": note });
    desk.call("set_brief_status", set("agreed", "2026-11-22", ""));
    desk.call("set_brief_status", set("asked", "2026-11-22", "やり直し"));
    desk.call("set_brief_status", set("declined", "2026-11-01", "はじめの返事"));
    let brief = desk.brief(&id);
    let told: Vec<_> = brief
        .history
        .iter()
        .map(|step| (step.status, step.note.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (BriefStatus::Asked, "やり直し"),
            (BriefStatus::Agreed, ""),
            (BriefStatus::Planned, ""),
            (BriefStatus::Declined, "はじめの返事"),
        ]
    );
    assert_eq!(
        (brief.status, brief.since.to_string()),
        (BriefStatus::Asked, "2026-11-22".to_owned())
    );
    assert_eq!(desk.call("briefs", json!({}))["briefs"][0]["status"], "asked");
    desk.call("delete_brief_step", json!({ "id": brief.history[0].id }));
    assert_eq!(desk.brief(&id).status, BriefStatus::Agreed);
    desk.undo();
    assert_eq!(desk.brief(&id), brief);
    assert_eq!(
        desk.refused("set_brief_status", set("asked", "2026-11-23", "")),
        "entries-day-to-come"
    );
    for step in &brief.history {
        desk.call("delete_brief_step", json!({ "id": step.id }));
    }
    assert_eq!(
        (desk.brief(&id).status, desk.brief(&id).since),
        (BriefStatus::Planned, brief.created_on)
    );
}

#[test]
fn briefs_that_go_on_come_first_the_soonest_before_all() {
    let mut desk = Desk::new();
    let mut make = |title: &str, next: Option<&str>, status: Option<&str>| {
        let id = desk.id("create_brief", json!({ "title": title }));
        if let Some(day) = next {
            desk.call("set_brief_next", json!({ "id": id, "next": { "day": day } }));
        }
        if let Some(status) = status {
            desk.call("set_brief_status", json!({ "id": id, "status": status }));
        }
    };
    make("済", Some("2026-11-22"), Some("agreed"));
    make("未定", None, None);
    make("後", Some("2026-12-10"), Some("trial"));
    make("今日", Some("2026-11-22"), Some("answered"));
    let list = desk.call("briefs", json!({}));
    let told: Vec<_> = list["briefs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["title"].as_str().unwrap(),
                one["next_is_due"].as_bool().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [("今日", true), ("後", false), ("未定", false), ("済", false)]
    );
}

#[test]
fn a_next_day_becomes_a_reminder_in_one_step_and_takes_it_along() {
    let mut desk = Desk::new();
    let id = desk.id("create_brief", json!({ "title": "水曜の在宅" }));
    let next = |day: &str, about: &str, reminder: Value| {
        let mut args = json!({ "id": id, "next": { "day": day, "about": about } });
        if !reminder.is_null() {
            args["reminder"] = reminder;
        }
        args
    };
    let at = |minute: u16| json!({ "kind": "at", "minute": minute });
    desk.call("set_brief_next", next("2026-11-25", "返事をきく", at(735)));
    let told = |desk: &mut Desk| {
        let all = desk.call("reminders", json!({}));
        let own = all
            .as_array()
            .unwrap()
            .iter()
            .filter(|one| one["reminder"]["subject"]["kind"] == "text");
        own.map(|one| {
            let title = one["title"].as_str().unwrap().to_owned();
            (title, one["next_date"].clone(), one["next_minute"].clone())
        })
        .collect::<Vec<_>>()
    };
    assert_eq!(
        told(&mut desk),
        [("返事をきく".to_owned(), json!("2026-11-25"), json!(735))]
    );
    // Another day takes the reminder along; without words of its own it says the title.
    desk.call("set_brief_next", next("2026-12-02", "", Value::Null));
    assert_eq!(
        told(&mut desk),
        [("水曜の在宅".to_owned(), json!("2026-12-02"), json!(735))]
    );
    // Another title is said, too, in one step; words that aren't the title stay.
    let titled = |title: &str| json!({ "id": id, "form": { "title": title } });
    let words = |desk: &mut Desk| told(desk)[0].0.clone();
    desk.call("change_brief", titled("金曜の在宅"));
    assert_eq!(
        told(&mut desk),
        [("金曜の在宅".to_owned(), json!("2026-12-02"), json!(735))]
    );
    desk.undo();
    assert_eq!(
        (words(&mut desk), desk.brief(&id).title),
        ("水曜の在宅".to_owned(), "水曜の在宅".to_owned())
    );
    let mut own = desk.call("reminders", json!({}))[0]["reminder"].clone();
    own["text"] = json!("職場で話す");
    desk.call("save_reminder", own);
    desk.call("change_brief", titled("金曜の在宅"));
    assert_eq!(words(&mut desk), "職場で話す");
    desk.undo();
    desk.undo();
    desk.undo();
    desk.call("change_brief", titled("返事をきく"));
    desk.call("change_brief", titled("水曜の在宅"));
    assert_eq!(
        told(&mut desk),
        [("返事をきく".to_owned(), json!("2026-11-25"), json!(735))],
        "it was no title"
    );
    desk.call(
        "set_brief_next",
        next("2026-11-25", "返事をきく", json!({ "kind": "off" })),
    );
    assert_eq!((told(&mut desk), desk.brief(&id).reminder), (Vec::new(), None));
    desk.undo();
    // The reminder goes with the day, and with the brief, and comes back with either.
    desk.call("set_brief_next", json!({ "id": id }));
    assert_eq!((told(&mut desk).len(), desk.brief(&id).next_day), (0, None));
    desk.undo();
    desk.call("delete_brief", json!({ "id": id }));
    assert_eq!(told(&mut desk).len(), 0);
    desk.undo();
    let brief = desk.brief(&id);
    assert_eq!(told(&mut desk).len(), 1);
    // Deleted among the reminders, it is only gone there.
    desk.call("delete_reminder", json!({ "id": brief.reminder.unwrap().id }));
    let brief = desk.brief(&id);
    assert_eq!((brief.reminder, brief.next_about.as_str()), (None, "返事をきく"));
    assert_eq!(desk.journal.check(&desk.now).unwrap(), Vec::<String>::new());
}

#[rstest]
#[case("2026-11-21", "achievements-next-past")]
#[case("2036-12-01", "achievements-next-too-far")]
fn a_next_day_is_to_come(#[case] day: &str, #[case] code: &str) {
    let mut desk = Desk::new();
    let id = desk.id("create_brief", json!({ "title": "相談" }));
    assert_eq!(
        desk.refused("set_brief_next", json!({ "id": id, "next": { "day": day } })),
        code
    );
}

#[test]
fn an_overdue_day_keeps_while_its_words_change() {
    let mut desk = Desk::new();
    let id = desk.id("create_brief", json!({ "title": "相談" }));
    let next = json!({ "id": id, "next": { "day": "2026-11-25", "about": "返事" } });
    desk.call("set_brief_next", next.clone());
    desk.now = Now::parse("2026-12-24T12:00:00+09:00", chrono_tz::Asia::Tokyo).unwrap();
    desk.call("set_brief_next", next);
    assert_eq!(desk.call("brief", json!({ "id": id }))["next_is_due"], true);
}

#[test]
fn people_who_go_leave_their_words() {
    let mut desk = Desk::new();
    let person = desk.id("create_person", json!({ "name": "課長 森" }));
    let entry = desk.id(
        "log_achievement",
        json!({ "text": "一枚に", "witness": "課長", "witness_id": person }),
    );
    let id = desk.id(
        "create_brief",
        json!({ "title": "相談", "with_whom": "課長", "person_id": person }),
    );
    assert_eq!(desk.brief(&id).person.unwrap().name, "課長 森");
    desk.call("delete_person", json!({ "id": person }));
    let told = desk.call("achievement", json!({ "id": entry }));
    assert_eq!(
        (
            &told["achievement"]["witness"],
            &told["achievement"]["witness_person"]
        ),
        (&json!("課長"), &json!(null))
    );
    let brief = desk.brief(&id);
    assert_eq!((brief.with_whom.as_str(), brief.person), ("課長", None));
}

#[test]
fn search_finds_every_word_of_both() {
    let mut desk = Desk::new();
    let id = desk.id(
        "log_achievement",
        json!({ "text": "引きつぎ書", "situation": "聞き返し", "action": "一枚に", "result": "減った", "evidence": "当番表",
            "witness": "新人", "strengths": ["まとめる力"] }),
    );
    for word in [
        "引きつぎ",
        "聞き返し",
        "一枚",
        "減った",
        "当番表",
        "新人",
        "マトメル",
    ] {
        assert_eq!(
            desk.found(word),
            [(SearchSource::Entry, "引きつぎ書".to_owned())],
            "{word}"
        );
    }
    // The timeline finds it by the same words.
    let page = desk.call("entries", json!({ "filter": { "text": "当番表" } }));
    assert_eq!(page["days"][0]["entries"][0]["id"], json!(id));
    let brief = desk.id(
        "create_brief",
        json!({ "title": "在宅", "with_whom": "部長", "proposal": "水曜", "results": ["成果甲"], "benefits": ["利点乙"],
            "questions": [{ "question": "疑問丙", "answer": "返答丁" }], "trial": "一か月" }),
    );
    desk.call(
        "set_brief_next",
        json!({ "id": brief, "next": { "day": "2026-12-01", "about": "面談戊" } }),
    );
    desk.call(
        "set_brief_status",
        json!({ "id": brief, "status": "asked", "note": "経過己" }),
    );
    for word in [
        "在宅",
        "部長",
        "水曜",
        "成果甲",
        "利点乙",
        "疑問丙",
        "返答丁",
        "一か月",
        "面談戊",
        "経過己",
    ] {
        assert_eq!(
            desk.found(word),
            [(SearchSource::Brief, "在宅".to_owned())],
            "{word}"
        );
    }
    desk.call("delete_brief", json!({ "id": brief }));
    assert_eq!(desk.found("経過己"), []);
    assert_eq!(desk.journal.check(&desk.now).unwrap(), Vec::<String>::new());
}

#[rstest]
#[case("log_achievement", json!({ "text": " " }), "achievements-text-empty")]
#[case("log_achievement", json!({ "text": "あ", "day": "2026-11-23" }), "entries-day-to-come")]
#[case("log_achievement", json!({ "text": "あ", "result": "あ".repeat(4001) }), "achievements-text-too-long")]
#[case("log_achievement", json!({ "text": "あ", "strengths": ["あ".repeat(41)] }), "achievements-line-too-long")]
#[case("create_brief", json!({ "title": "\n" }), "achievements-title-empty")]
#[case("create_brief", json!({ "title": "あ".repeat(101) }), "achievements-line-too-long")]
#[case("create_brief", json!({ "title": "あ", "benefits": vec!["い"; 51] }), "achievements-lines-too-many")]
#[case("create_brief", json!({ "title": "あ", "kind": "leave" }), "error-arguments")]
fn what_is_not_kept(#[case] name: &str, #[case] args: Value, #[case] code: &str) {
    assert_eq!(Desk::new().refused(name, args), code);
}
