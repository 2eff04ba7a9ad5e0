//! People through the operations, as the app and the command line use them.
use rstest::rstest;
use serde_json::{Value, json};

use crate::{IdSource, Journal, api, calendar::Now};

/// Sunday 22 November 2026, 12:05 in Tokyo, and nobody known yet.
struct Desk {
    journal: Journal,
    now: Now,
}

impl Desk {
    fn new() -> Self {
        let now = at("2026-11-22T12:05:00+09:00");
        let journal = Journal::in_memory(&now, IdSource::from_seed(3)).unwrap();
        Self { journal, now }
    }

    fn try_call(&mut self, name: &str, args: Value) -> Result<api::Answer, (String, Option<String>)> {
        api::call(&mut self.journal, &self.now, name, args).map_err(|e| {
            let message = e.message();
            (message.code, message.field)
        })
    }

    fn call(&mut self, name: &str, args: Value) -> Value {
        self.try_call(name, args).unwrap().value
    }

    fn person(&mut self, name: &str) -> Value {
        self.call("create_person", json!({ "name": name }))
    }

    fn detail(&mut self, id: &Value) -> Value {
        self.call("person", json!({ "id": id }))
    }

    fn names(&mut self, query: Value) -> Vec<String> {
        let list = self.call("people", query);
        let people = list["people"].as_array().unwrap();
        people
            .iter()
            .map(|p| p["name"].as_str().unwrap().to_owned())
            .collect()
    }

    fn undo(&mut self) {
        self.call("undo", json!({}));
        assert_eq!(self.journal.check(&self.now).unwrap(), Vec::<String>::new());
    }
}

fn at(text: &str) -> Now {
    Now::parse(text, chrono_tz::Asia::Tokyo).unwrap()
}

#[test]
fn a_person_is_kept_as_written() {
    let mut desk = Desk::new();
    let form = json!({ "name": " 小林  恵子 ", "reading": "こばやし けいこ", "organisation": "市民講座", "role": "事務局",
        "met_where": "交流会", "met_day": "2026-10-01", "they_help": "会場を貸してくれる\n", "i_help": "資料作り",
        "contact": "mail@example.org\n090-0000-0000", "note": "甘いものが好き", "tags": ["#講座", "講座", "町"] });
    let id = desk.call("create_person", form);
    let detail = desk.detail(&id);
    let person = &detail["person"];
    assert_eq!(person["name"], "小林 恵子");
    assert_eq!(person["they_help"], "会場を貸してくれる");
    assert_eq!(person["contact"], "mail@example.org\n090-0000-0000");
    assert_eq!(person["tags"], json!(["町", "講座"]));
    assert_eq!(detail["heard"]["last_contact"], "2026-10-01");
    assert_eq!(detail["heard"]["days_since"], 52);
    desk.call(
        "change_person",
        json!({ "id": id, "form": { "name": "小林 恵" } }),
    );
    assert_eq!(desk.detail(&id)["person"]["tags"], json!([]));
    desk.undo();
    assert_eq!(desk.detail(&id)["person"], *person);
}

#[rstest]
#[case(json!({ "name": " " }), "people-name-empty", "name")]
#[case(json!({ "name": "あ".repeat(101) }), "people-line-too-long", "name")]
#[case(json!({ "name": "a", "role": "あ".repeat(101) }), "people-line-too-long", "role")]
#[case(json!({ "name": "a", "note": "あ".repeat(4001) }), "people-text-too-long", "note")]
#[case(json!({ "name": "a", "met_day": "2026-11-23" }), "entries-day-to-come", "met_day")]
#[case(json!({ "name": "a", "tags": ["あ".repeat(41)] }), "entries-tag-too-long", "tags")]
fn a_form_that_does_not_fit_is_refused(#[case] form: Value, #[case] code: &str, #[case] field: &str) {
    let mut desk = Desk::new();
    let refused = desk.try_call("create_person", form).unwrap_err();
    assert_eq!(refused, (code.to_owned(), Some(field.to_owned())));
}

#[test]
fn the_last_contact_comes_from_entries_events_and_the_first_meeting() {
    let mut desk = Desk::new();
    let id = desk.person("マリア");
    let last = |desk: &mut Desk| desk.detail(&id)["heard"]["last_contact"].clone();
    assert_eq!(last(&mut desk), Value::Null);
    desk.call(
        "change_person",
        json!({ "id": id, "form": { "name": "マリア", "met_day": "2026-09-01" } }),
    );
    assert_eq!(last(&mut desk), "2026-09-01");
    let event = json!({ "name": "起業セミナー", "day": "2026-09-20", "people": [id] });
    desk.call("create_event", event);
    assert_eq!(last(&mut desk), "2026-09-20");
    desk.call(
        "create_event",
        json!({ "name": "次の会", "day": "2026-12-20", "people": [id] }),
    );
    assert_eq!(last(&mut desk), "2026-09-20", "what is to come is no contact yet");
    desk.call(
        "add_entry",
        json!({ "kind": "learning", "day": "2026-10-01", "text": "教わった", "people": [id] }),
    );
    assert_eq!(last(&mut desk), "2026-09-20", "only contacts count");
    let added = desk.call(
        "add_entry",
        json!({ "kind": "contact", "day": "2026-10-02", "people": [id] }),
    );
    assert_eq!(last(&mut desk), "2026-10-02");
    let detail = desk.detail(&id);
    assert_eq!(
        (&detail["entry_count"], &detail["contact_count"]),
        (&json!(2), &json!(1))
    );
    assert_eq!(
        detail["entries"]["days"][0]["entries"][0]["people"][0]["name"],
        "マリア"
    );
    desk.call("delete_entry", json!({ "id": added["entry_id"] }));
    assert_eq!(last(&mut desk), "2026-09-20");
}

#[test]
fn people_are_listed_by_next_contact_by_silence_and_by_name() {
    let mut desk = Desk::new();
    let mut put = |name: &str, reading: &str, met: Option<&str>, next: Option<&str>| {
        let form = json!({ "name": name, "reading": reading, "met_day": met, "tags": [name.chars().next().unwrap().to_string()] });
        let id = desk.call("create_person", form);
        if let Some(day) = next {
            desk.call("set_next_contact", json!({ "id": id, "next": { "day": day } }));
        }
        id
    };
    put("渡辺", "わたなべ", Some("2026-08-20"), None);
    put("小林", "こばやし", Some("2026-11-01"), Some("2026-12-01"));
    let alone = put("Anna", "", None, Some("2026-11-23"));
    put("田中", "タナカ", Some("2026-08-24"), None);
    assert_eq!(desk.names(json!({})), ["Anna", "小林", "田中", "渡辺"]);
    assert_eq!(
        desk.names(json!({ "sort": "last_contact" })),
        ["Anna", "渡辺", "田中", "小林"]
    );
    assert_eq!(
        desk.names(json!({ "sort": "name" })),
        ["Anna", "小林", "田中", "渡辺"]
    );
    // The 24th of August is 90 days ago.
    assert_eq!(
        desk.names(json!({ "long_silence": true, "sort": "name" })),
        ["田中", "渡辺"]
    );
    assert_eq!(desk.names(json!({ "text": "ﾀﾅｶ" })), ["田中"]);
    assert_eq!(desk.names(json!({ "tag": "小" })), ["小林"]);
    let list = desk.call("people", json!({}));
    assert_eq!((&list["total"], &list["long_silence"]), (&json!(4), &json!(2)));
    assert_eq!(list["tags"], json!(["A", "小", "渡", "田"]));
    desk.call("archive_person", json!({ "id": alone, "archived": true }));
    assert_eq!(desk.names(json!({})), ["小林", "田中", "渡辺"]);
    assert_eq!(
        desk.names(json!({ "archived": true })),
        ["小林", "田中", "渡辺", "Anna"]
    );
    desk.now = at("2027-02-20T12:00:00+09:00");
    assert_eq!(desk.call("people", json!({}))["long_silence"], 3);
    desk.call("archive_person", json!({ "id": alone, "archived": false }));
    let list = desk.call("people", json!({ "long_silence": true, "sort": "last_contact" }));
    assert_eq!(list["people"][0]["name"], "Anna", "since she was written down");
}

#[test]
fn a_next_contact_is_planned_moved_and_taken_back() {
    let mut desk = Desk::new();
    let id = desk.person("小林");
    desk.call(
        "set_next_contact",
        json!({ "id": id, "next": { "day": "2026-11-25", "about": "会場の\n予約" } }),
    );
    let detail = desk.detail(&id);
    assert_eq!(detail["person"]["next_about"], "会場の 予約");
    assert_eq!(
        (&detail["next_is_due"], &detail["follow_up"]),
        (&json!(false), &Value::Null)
    );
    assert_eq!(detail["offered_minute"], 735);
    for (day, code) in [
        ("2026-11-21", "people-next-past"),
        ("2037-01-01", "people-next-too-far"),
    ] {
        let refused = desk.try_call("set_next_contact", json!({ "id": id, "next": { "day": day } }));
        assert_eq!(refused.unwrap_err(), (code.to_owned(), Some("day".to_owned())));
    }
    desk.now = at("2026-11-26T12:00:00+09:00");
    assert_eq!(desk.detail(&id)["next_is_due"], true);
    // Its words can be changed though its day is over.
    desk.call(
        "set_next_contact",
        json!({ "id": id, "next": { "day": "2026-11-25", "about": "会場" } }),
    );
    desk.call("set_next_contact", json!({ "id": id }));
    assert_eq!(desk.detail(&id)["person"]["next_day"], Value::Null);
    desk.undo();
    assert_eq!(desk.detail(&id)["person"]["next_about"], "会場");
}

#[rstest]
#[case::planned_by_then(json!({ "day": "2026-11-22" }), Value::Null)]
#[case::a_day_too_early(json!({ "day": "2026-11-21" }), json!("2026-11-22"))]
#[case::cleared(json!({ "day": "2026-11-20", "next": { "kind": "clear" } }), Value::Null)]
#[case::the_next_at_once(json!({ "next": { "kind": "set", "next": { "day": "2026-12-22" } } }), json!("2026-12-22"))]
fn a_contact_fulfils_what_was_planned(#[case] form: Value, #[case] next_day: Value) {
    let mut desk = Desk::new();
    let id = desk.person("小林");
    desk.call(
        "set_next_contact",
        json!({ "id": id, "next": { "day": "2026-11-22", "about": "会場" } }),
    );
    let mut args = json!({ "id": id, "text": "電話で", "minutes": 15, "tags": ["講座"] });
    args.as_object_mut()
        .unwrap()
        .extend(form.as_object().unwrap().clone());
    let added = desk.call("record_contact", args);
    assert_eq!(desk.detail(&id)["person"]["next_day"], next_day);
    let entry = desk.call("entry", json!({ "id": added["entry_id"] }));
    assert_eq!(entry["kind"], "contact");
    assert_eq!((&entry["minutes"], &entry["people"][0]["id"]), (&json!(15), &id));
    desk.undo();
    let detail = desk.detail(&id);
    assert_eq!(detail["person"]["next_day"], "2026-11-22");
    assert_eq!(detail["entry_count"], 0);
}

#[test]
fn a_line_that_names_somebody_is_a_contact_with_them() {
    let mut desk = Desk::new();
    let id = desk.person("小林 恵子");
    desk.call(
        "set_next_contact",
        json!({ "id": id, "next": { "day": "2026-11-22" } }),
    );
    let line = "小林さん コーヒー #人脈";
    let preview = desk.call("preview_line", json!({ "line": line }));
    assert_eq!(
        (&preview["kind"], &preview["people"][0]["name"]),
        (&json!("contact"), &json!("小林 恵子"))
    );
    assert_eq!(preview["unknown_person"], Value::Null);
    let recorded = desk.call("record_line", json!({ "line": line }));
    let entry = desk.call("entry", json!({ "id": recorded["entry_id"] }));
    assert_eq!(entry["people"], json!([{ "id": id, "name": "小林 恵子" }]));
    assert_eq!(entry["text"], "小林さん コーヒー");
    assert_eq!(desk.detail(&id)["person"]["next_day"], Value::Null);
    let preview = desk.call("preview_line", json!({ "line": "山本さんに会った" }));
    assert_eq!(
        (&preview["people"], &preview["unknown_person"]),
        (&json!([]), &json!("山本"))
    );
    desk.call("archive_person", json!({ "id": id, "archived": true }));
    let preview = desk.call("preview_line", json!({ "line": line }));
    assert_eq!(preview["people"], json!([]), "nobody who was put away");
}

#[test]
fn an_entrys_people_can_be_changed_and_filtered_by() {
    let mut desk = Desk::new();
    let (one, other) = (desk.person("小林"), desk.person("林"));
    let form = json!({ "kind": "note", "text": "手紙", "people": [one, one] });
    let id = desk.call("add_entry", form)["entry_id"].clone();
    let with = |desk: &mut Desk, person: &Value| {
        let page = desk.call("entries", json!({ "filter": { "person_id": person } }));
        page["days"].as_array().unwrap().len()
    };
    assert_eq!((with(&mut desk, &one), with(&mut desk, &other)), (1, 0));
    desk.call(
        "change_entry",
        json!({ "id": id, "form": { "kind": "note", "text": "手紙", "people": [other] } }),
    );
    assert_eq!((with(&mut desk, &one), with(&mut desk, &other)), (0, 1));
    let gone = json!({ "kind": "note", "text": "x", "people": ["01a201e4-3de8-75dc-9c53-681ce5cb43ad"] });
    assert_eq!(desk.try_call("add_entry", gone).unwrap_err().0, "error-not-found");
    let many = json!({ "kind": "note", "text": "x", "people": vec![one; 51] });
    assert_eq!(
        desk.try_call("add_entry", many).unwrap_err().0,
        "entries-people-too-many"
    );
}

#[test]
fn events_tell_whom_one_met_and_what_they_opened() {
    let mut desk = Desk::new();
    let id = desk.person("小林");
    let form = json!({ "name": "起業セミナー", "day": "2026-11-10", "place": "公民館", "note": "満席", "opened": "講座の依頼",
        "people": [id] });
    let event = desk.call("create_event", form);
    let shown = desk.call("event", json!({ "id": event }));
    assert_eq!(
        (&shown["opened"], &shown["people"][0]["name"]),
        (&json!("講座の依頼"), &json!("小林"))
    );
    assert_eq!(shown["to_come"], false);
    desk.call(
        "change_event",
        json!({ "id": event, "form": { "name": "起業セミナー" } }),
    );
    let shown = desk.call("event", json!({ "id": event }));
    assert_eq!(
        (&shown["day"], &shown["people"]),
        (&json!("2026-11-10"), &json!([]))
    );
    desk.undo();
    assert_eq!(desk.detail(&id)["events"][0]["name"], "起業セミナー");
    desk.call("create_event", json!({ "name": "朝の会", "day": "2026-12-01" }));
    let all = desk.call("events", json!({}));
    assert_eq!(
        (&all[0]["name"], &all[0]["to_come"]),
        (&json!("朝の会"), &json!(true))
    );
    assert_eq!(
        desk.call("events", json!({ "person_id": id }))
            .as_array()
            .unwrap()
            .len(),
        1
    );
    desk.call("delete_event", json!({ "id": event }));
    assert_eq!(desk.detail(&id)["events"], json!([]));
    desk.undo();
    assert_eq!(desk.detail(&id)["events"][0]["people"][0]["id"], id);
}

#[test]
fn deleting_says_what_goes_and_undo_brings_it_back() {
    let mut desk = Desk::new();
    let id = desk.person("小林");
    let note = desk.call("record_contact", json!({ "id": id, "text": "電話" }))["entry_id"].clone();
    desk.call("create_event", json!({ "name": "朝の会", "people": [id] }));
    let next =
        json!({ "id": id, "next": { "day": "2026-11-25" }, "reminder": { "kind": "at", "minute": 600 } });
    desk.call("set_next_contact", next);
    let goes = desk.call("person_deletion", json!({ "id": id }));
    assert_eq!(
        goes,
        json!({ "reminders": 1, "entries_kept": 1, "events_kept": 1 })
    );
    let before = desk.detail(&id);
    desk.call("delete_person", json!({ "id": id }));
    assert_eq!(
        desk.try_call("person", json!({ "id": id })).unwrap_err().0,
        "error-not-found"
    );
    let entry = desk.call("entry", json!({ "id": note }));
    assert_eq!((&entry["text"], &entry["people"]), (&json!("電話"), &json!([])));
    assert_eq!(desk.call("reminders", json!({})), json!([]));
    desk.undo();
    assert_eq!(desk.detail(&id), before);
}

#[test]
fn search_finds_people_and_events() {
    let mut desk = Desk::new();
    let form =
        json!({ "name": "小林 恵子", "reading": "こばやし けいこ", "note": "写真が好き", "tags": ["講座"] });
    let id = desk.call("create_person", form);
    desk.call(
        "create_event",
        json!({ "name": "起業セミナー", "opened": "写真展の話" }),
    );
    let found = |desk: &mut Desk, text: &str| {
        let found = desk.call("search", json!({ "text": text }));
        let hits = found["hits"].as_array().unwrap();
        hits.iter()
            .map(|h| h["source"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(found(&mut desk, "写真"), ["person", "event"]);
    assert_eq!(found(&mut desk, "コバヤシ"), ["person"]);
    assert_eq!(found(&mut desk, "#講座"), ["person"]);
    desk.call(
        "change_person",
        json!({ "id": id, "form": { "name": "小林 恵子" } }),
    );
    assert_eq!(found(&mut desk, "写真"), ["event"]);
    assert!(desk.journal.check(&desk.now).unwrap().is_empty());
}
