use std::collections::BTreeMap;

use rstest::rstest;
use serde_json::{Value, json};

use super::*;
use crate::{api, words::Words};

const NOW: &str = "2026-11-22T12:50:00+09:00[Asia/Tokyo]";

fn at(text: &str) -> Now {
    Now::parse(text, chrono_tz::UTC).unwrap()
}

fn sample(text: &str, language: Language, months: u32) -> Journal {
    let now = at(text);
    let mut journal = Journal::in_memory(&now, IdSource::from_seed(7)).unwrap();
    generate(&mut journal, &now, language, months, SEED).unwrap();
    journal
}

fn call(journal: &mut Journal, name: &str, args: Value) -> Value {
    api::call(journal, &at(NOW), name, args).unwrap().value
}

fn count(journal: &Journal, query: &str) -> i64 {
    journal.read().query_row(query, [], |r| r.get(0)).unwrap()
}

/// Every row of every table, in order.
fn dump(journal: &Journal) -> Vec<String> {
    let sql = journal.read();
    let mut tables = sql
        .prepare(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
        )
        .unwrap();
    let tables = tables.query_map([], |r| r.get::<_, String>(0)).unwrap();
    let mut rows = Vec::new();
    for table in tables.map(Result::unwrap) {
        let mut all = sql.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let width = all.column_count();
        let found = all.query_map([], |r| {
            let values = (0..width).map(|i| r.get::<_, rusqlite::types::Value>(i));
            Ok(format!(
                "{table} {:?}",
                values.collect::<rusqlite::Result<Vec<_>>>()?
            ))
        });
        rows.extend(found.unwrap().map(Result::unwrap));
    }
    rows.sort();
    rows
}

#[test]
fn the_same_moment_makes_the_same_journal() {
    let once = dump(&sample(NOW, Language::Ja, MONTHS));
    assert!(once.len() > 3000, "{}", once.len());
    assert!(
        once == dump(&sample(NOW, Language::Ja, MONTHS)),
        "made twice, it differs"
    );
    let mut again = sample("2026-11-10T09:00:00+09:00[Asia/Tokyo]", Language::En, 3);
    generate(&mut again, &at(NOW), Language::Ja, MONTHS, SEED).unwrap();
    assert!(once == dump(&again), "in the place of an older one, it differs");
}

#[rstest]
#[case::noon(NOW, Language::Ja, MONTHS)]
#[case::english(NOW, Language::En, MONTHS)]
#[case::leap_day("2028-02-29T23:59:00+09:00[Asia/Tokyo]", Language::Ja, MONTHS)]
#[case::after_midnight("2027-01-01T02:00:00+09:00[Asia/Tokyo]", Language::En, MONTHS)]
#[case::clock_change("2026-03-08T12:00:00-04:00[America/New_York]", Language::En, MONTHS)]
#[case::short(NOW, Language::Ja, 1)]
#[case::three_years(NOW, Language::Ja, 36)]
fn every_sample_is_sound(#[case] moment: &str, #[case] language: Language, #[case] months: u32) {
    let now = at(moment);
    let mut journal = sample(moment, language, months);
    assert_eq!(journal.check(&now).unwrap(), Vec::<String>::new());
    assert!(journal.undo(&now).unwrap().is_none(), "there is nothing to undo");
    let today = journal.today(&now).unwrap().to_string();
    let late = format!("SELECT count(*) FROM entry WHERE day > '{today}' OR created_at > at");
    assert_eq!(
        count(&journal, &late),
        0,
        "nothing is written ahead of time or later"
    );
    let untold = "SELECT count(*) FROM entry WHERE text LIKE '%sample-%' OR text LIKE '%{%'";
    assert_eq!(count(&journal, untold), 0, "no words are missing");
    let untold = "SELECT count(*) FROM sheet_answer WHERE answer LIKE '%sample-%' OR words LIKE '%{%'";
    assert_eq!(count(&journal, untold), 0, "no words are missing in sheets");
    let late = format!("SELECT count(*) FROM sheet_answer WHERE day > '{today}'");
    assert_eq!(count(&journal, &late), 0, "no sheet is filled in ahead of time");
    for operation in ["goals", "habits", "activities", "reminders", "life", "design"] {
        api::call(&mut journal, &now, operation, json!({})).unwrap();
    }
}

#[test]
fn all_words_are_there_and_used() {
    let (ja, en) = (Words::new(Language::Ja), Words::new(Language::En));
    let ids = include_str!("../../locales/ja/sample.ftl")
        .lines()
        .filter(|l| l.starts_with("sample-"))
        .map(|l| l.split(' ').next().unwrap());
    let journal = sample(NOW, Language::Ja, 72);
    let all = dump(&journal).join("\n");
    for id in ids.filter(|id| !id.starts_with("sample-tag") && *id != "sample-goal-hours") {
        let same = ja.say(id) == en.say(id) && !ja.say(id).is_ascii();
        assert!(!same, "{id} is the same in both languages");
        // Debug text escapes quotes.
        let said = format!("{:?}", ja.say(id));
        assert!(all.contains(said.trim_matches('"')), "{id} is never used");
    }
}

#[rstest]
fn goals_stand_as_intended(#[values(Language::Ja, Language::En)] language: Language) {
    let mut journal = sample(NOW, language, MONTHS);
    let tree = call(&mut journal, "goals", json!({}));
    let words = Texts::new(language);
    let rows: BTreeMap<String, Value> = tree["goals"]
        .as_array()
        .unwrap()
        .iter()
        .map(|g| (g["title"].as_str().unwrap().to_owned(), g.clone()))
        .collect();
    let row = |key: &str| &rows[&words.say(&format!("goal-{key}"))];
    let stands = |key: &str| {
        (
            row(key)["status"]["kind"].as_str().unwrap().to_owned(),
            row(key)["progress"]["share"].as_i64().unwrap_or(-1),
        )
    };
    let is = |status: &str, share| (status.to_owned(), share);
    assert_eq!(stands("income"), is("on_track", 420));
    assert_eq!(stands("programs"), is("on_track", 666));
    assert_eq!(stands("certificate"), is("done", 1000));
    assert_eq!(stands("toeic"), is("behind", 583));
    assert_eq!(stands("guide"), is("overdue", 800));
    assert_eq!(stands("supper").0, "on_track");
    assert_eq!(stands("run"), is("paused", 300));
    assert_eq!(rows.len(), 11);
    let hours = &rows[&words.say_with("goal-hours", "hours", 200)];
    assert_eq!(hours["status"]["kind"], "on_track");
}

#[test]
fn the_way_is_walked_about_half() {
    let mut journal = sample(NOW, Language::Ja, MONTHS);
    let design = call(&mut journal, "design", json!({}));
    let states: Vec<_> = (design["strands"].as_array().unwrap().iter())
        .map(|strand| {
            let steps = strand["steps"].as_array().unwrap().iter();
            steps
                .map(|s| s["state"].as_str().unwrap())
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    assert_eq!(
        states,
        ["done done done begun", "done done done done done begun begun"]
    );
    let strengths = call(&mut journal, "sheet", json!({ "sheet": "strengths" }));
    assert_eq!(
        strengths["days"],
        json!(["2026-11-03", "2026-07-05", "2026-03-08"])
    );
    assert_eq!(design["next"]["why"], "go_on");
}

#[test]
fn today_is_half_done() {
    let journal = sample(NOW, Language::Ja, MONTHS);
    let day = "2026-11-22";
    let logs = |outcome: &str| {
        count(
            &journal,
            &format!(
                "SELECT count(*) FROM entry JOIN habit_log ON entry_id = id WHERE day = '{day}' AND outcome = '{outcome}'"
            ),
        )
    };
    assert_eq!((logs("done"), logs("skip"), logs("small")), (2, 1, 0));
    let dawn = sample("2026-11-22T05:00:00+09:00[Asia/Tokyo]", Language::Ja, MONTHS);
    assert_eq!(
        count(&dawn, &format!("SELECT count(*) FROM entry WHERE day = '{day}'")),
        0
    );
}

#[test]
fn every_kind_of_entry_and_outcome_is_there() {
    let journal = sample(NOW, Language::Ja, MONTHS);
    assert_eq!(count(&journal, "SELECT count(DISTINCT kind) FROM entry"), 9);
    assert_eq!(
        count(&journal, "SELECT count(DISTINCT outcome) FROM habit_log"),
        3
    );
    assert_eq!(count(&journal, "SELECT count(DISTINCT kind) FROM activity"), 7);
    assert_eq!(
        count(&journal, "SELECT count(DISTINCT kind || direction) FROM habit"),
        4
    );
}

#[test]
fn it_is_made_anew_on_another_day_or_in_another_language() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.ayumi");
    let theme = |j: &Journal| life::life(j.read()).unwrap().theme;
    let set = |j: &mut Journal, text: &str| {
        j.act(&at(NOW), Action::plain("theme-set"), |tx| {
            life::set_theme(tx, text)
        })
        .unwrap();
    };
    let mut journal = open(&path, &at(NOW), Language::Ja).unwrap();
    let made = theme(&journal);
    set(&mut journal, "tried out");
    drop(journal);
    let mut same_day = open(&path, &at("2026-11-22T23:00:00+09:00[Asia/Tokyo]"), Language::Ja).unwrap();
    assert_eq!(theme(&same_day), "tried out");
    set(&mut same_day, "again, with the same clock");
    drop(same_day);
    let next_day = open(&path, &at("2026-11-23T09:00:00+09:00[Asia/Tokyo]"), Language::Ja).unwrap();
    assert_eq!(theme(&next_day), made);
    drop(next_day);
    let english = open(&path, &at("2026-11-23T09:00:00+09:00[Asia/Tokyo]"), Language::En).unwrap();
    assert_ne!(theme(&english), made);
}

#[test]
fn a_journal_of_ones_own_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.ayumi");
    let mut own = Journal::open(&path, &at(NOW), IdSource::from_seed(1)).unwrap();
    own.act(&at(NOW), Action::plain("theme-set"), |tx| {
        life::set_theme(tx, "mine")
    })
    .unwrap();
    for made in [
        open(&path, &at(NOW), Language::Ja),
        make(&path, &at(NOW), Language::Ja, 2),
    ] {
        assert_eq!(made.err().unwrap().code(), "error-not-the-sample");
    }
    assert_eq!(life::life(own.read()).unwrap().theme, "mine");
}

#[rstest]
fn achievements_are_told_and_brought_to_the_workplace(
    #[values(Language::Ja, Language::En)] language: Language,
) {
    let mut journal = sample(NOW, language, MONTHS);
    let list = call(&mut journal, "achievements", json!({}));
    let all = list["achievements"].as_array().unwrap();
    assert_eq!(all.iter().filter(|one| one["is_whole"] == true).count(), 5);
    assert!(list["years"].as_array().unwrap().len() == 2);
    let briefs = call(&mut journal, "briefs", json!({}))["briefs"].clone();
    let status = |n: usize| briefs[n]["status"].as_str().unwrap();
    assert_eq!(
        (briefs.as_array().unwrap().len(), status(0), status(1)),
        (2, "asked", "agreed")
    );
    assert_eq!(briefs[0]["next_day"], "2026-11-26");
    let id = briefs[0]["id"].clone();
    let brief = call(&mut journal, "brief", json!({ "id": id }))["brief"].clone();
    assert_eq!(brief["achievements"].as_array().unwrap().len(), 5);
    assert_eq!(brief["questions"].as_array().unwrap().len(), 2);
    assert_eq!(brief["reminder"]["minute"], 720);
}

#[rstest]
fn the_network_is_alive(#[values(Language::Ja, Language::En)] language: Language) {
    let mut journal = sample(NOW, language, MONTHS);
    let list = call(&mut journal, "people", json!({}));
    let people = list["people"].as_array().unwrap();
    assert_eq!(people.len(), 10);
    assert_eq!(
        count(&journal, "SELECT count(*) FROM person WHERE met_where <> ''"),
        10
    );
    let planned: Vec<_> = people.iter().filter(|p| !p["next_day"].is_null()).collect();
    assert_eq!(planned.len(), 2);
    assert_eq!(planned[0]["next_day"], "2026-11-27");
    assert_eq!(
        call(&mut journal, "events", json!({})).as_array().unwrap().len(),
        3
    );
    assert!(count(&journal, "SELECT count(*) FROM entry_person") > 10);
    let reminders = call(&mut journal, "reminders", json!({}));
    let mut follow_up = reminders.as_array().unwrap().iter();
    let follow_up = follow_up
        .find(|r| r["reminder"]["subject"]["kind"] == "person")
        .unwrap();
    assert_eq!(follow_up["next_date"], "2026-11-27");
}
