//! Every write operation, with each of its fields as nobody should fill it: refused with a sentence, or kept as typed.
use std::collections::BTreeSet;

use rstest::rstest;
use rusqlite::{Connection, types::Value as Sql};
use serde_json::{Value, json};

use super::{OPERATIONS, call};
use crate::{
    Error, IdSource, Journal,
    calendar::Now,
    text::{one_line, without_nul},
    words::{Language, Words},
};

fn at(text: &str) -> Now {
    Now::parse(text, chrono_tz::Asia::Tokyo).unwrap()
}

/// A journal with one of everything, and what stands for the ids in the table.
struct Desk {
    journal: Journal,
    now: Now,
    ids: Vec<(&'static str, Value)>,
}

impl Desk {
    fn furnished() -> Self {
        let now = at("2026-11-20T12:00:00+09:00");
        let mut desk = Self {
            journal: Journal::in_memory(&now, IdSource::from_seed(5)).unwrap(),
            now,
            ids: Vec::new(),
        };
        let moment = desk.call("life", json!({}))["moments"][0]["id"].clone();
        desk.ids.push(("$moment", moment));
        for (name, operation, args) in [
            (
                "$activity",
                "create_activity",
                json!({ "name": "学び", "kind": "learning" }),
            ),
            (
                "$parent",
                "create_goal",
                json!({ "form": { "title": "人に手渡す" } }),
            ),
            ("$goal", "create_goal", valid("create_goal")),
            (
                "$milestones",
                "create_goal",
                json!({ "form": { "title": "資格", "metric": { "kind": "milestones" } } }),
            ),
            ("$milestone", "add_milestone", valid("add_milestone")),
            ("$habit", "create_habit", valid("create_habit")),
            ("$other", "create_habit", valid("timed")),
            ("$person", "create_person", valid("create_person")),
            ("$event", "create_event", valid("create_event")),
            ("$reminder", "save_reminder", valid("save_reminder")),
            ("$note", "add_entry", valid("add_entry")),
            ("$stream", "create_stream", valid("create_stream")),
            ("$application", "create_application", valid("create_application")),
            ("$invoice", "create_invoice", valid("create_invoice")),
            ("$paid", "create_invoice", valid("create_invoice")),
            ("$income", "pay_invoice", json!({ "id": "$paid" })),
            ("$learning", "create_learning", valid("create_learning")),
            ("$use", "add_learning_use", valid("add_learning_use")),
            ("$learnt", "record_learning", valid("record_learning")),
            ("$job", "create_job", valid("create_job")),
            ("$day_type", "create_day_type", valid("create_day_type")),
            ("$audit", "create_audit", valid("create_audit")),
            ("$version", "set_answer", valid("set_answer")),
            (
                "$wish",
                "set_answer",
                json!({ "sheet": "negotiation", "prompt": "wish", "answer": { "kind": "text", "text": "水曜は在宅で" } }),
            ),
            ("$achievement", "log_achievement", valid("log_achievement")),
            ("$brief", "create_brief", valid("create_brief")),
            ("$step", "set_brief_status", valid("set_brief_status")),
        ] {
            let made = desk.call(operation, args);
            let id = made.get("entry_id").unwrap_or(&made).clone();
            desk.ids.push((name, id));
        }
        desk.now = at("2026-11-22T12:00:00+09:00");
        let due = desk.call("record_due", json!({ "language": "ja" }));
        assert!(due.is_array());
        let waiting = desk.call("waiting_reminders", json!({}));
        let occurrence = waiting["missed"]
            .as_array()
            .unwrap()
            .iter()
            .chain(waiting["open"].as_array().unwrap());
        let occurrence = occurrence
            .map(|one| one["occurrence"]["id"].clone())
            .next()
            .unwrap();
        desk.ids.push(("$occurrence", occurrence));
        desk.call("start_timer", json!({ "id": "$other", "mode": "stopwatch" }));
        desk
    }

    fn try_call(&mut self, name: &str, args: Value) -> crate::Result<super::Answer> {
        let args = self.with_ids(args);
        call(&mut self.journal, &self.now, name, args)
    }

    fn call(&mut self, name: &str, args: Value) -> Value {
        self.try_call(name, args)
            .unwrap_or_else(|e| panic!("{name}: {e:?}"))
            .value
    }

    fn with_ids(&self, args: Value) -> Value {
        match args {
            Value::String(text) => {
                let known = self.ids.iter().find(|(name, _)| *name == text);
                known.map_or(Value::String(text), |(_, id)| id.clone())
            }
            Value::Array(all) => all.into_iter().map(|one| self.with_ids(one)).collect(),
            Value::Object(all) => all.into_iter().map(|(k, v)| (k, self.with_ids(v))).collect(),
            other => other,
        }
    }
}

/// Arguments that each write operation accepts, with every field that it has.
fn valid(operation: &str) -> Value {
    let schedule = json!({ "rule": { "kind": "daily", "times": 1 }, "from": "2026-11-01", "until": "2027-11-01",
        "except_holidays": false });
    let goal = json!({ "activity_id": "$activity", "title": "副業の収入", "why": "なぜ",
        "metric": { "kind": "total" }, "unit": { "kind": "own", "word": "冊" }, "start_value": 0,
        "target_value": 12_000, "start_day": "2026-11-01", "due_day": "2027-03-31" });
    let entry = json!({ "kind": "note", "day": "2026-11-20", "text": "記録", "tags": ["学び"], "yen": 10, "amount": 2000,
        "unit_word": "冊", "minutes": 30, "activity_id": "$activity", "goal_id": "$goal", "habit_id": "$habit", "people": ["$person"] });
    let habit = json!({ "name": "単語カード", "activity_id": "$activity", "moment_id": "$moment", "kind": "amount",
        "direction": "at_least", "target": 20_000, "unit_word": "枚", "schedule": schedule, "cue": "昼休み",
        "small": "5枚", "small_target": 5000 });
    let activity = json!({ "name": "副業", "kind": "learning", "colour": 3, "weekly_minutes": 120 });
    let reminder = json!({ "subject": { "kind": "habit", "id": "$habit" }, "text": "時間です",
        "days": { "kind": "schedule", "schedule": schedule }, "when": { "kind": "at", "minute": 480 },
        "when_needed": true, "zone": "Asia/Tokyo", "enabled": true });
    let milestone = json!({ "title": "模試", "due_day": "2027-01-31" });
    let person = json!({ "name": "小林 恵子", "reading": "こばやし けいこ", "organisation": "市民講座", "role": "事務局",
        "met_where": "交流会", "met_day": "2026-11-01", "they_help": "会場", "i_help": "資料", "contact": "090-0000-0000",
        "note": "甘いものが好き", "tags": ["講座"] });
    let next = json!({ "day": "2026-11-30", "about": "会場の予約" });
    let event = json!({ "name": "起業セミナー", "day": "2026-11-10", "place": "公民館", "note": "満席", "opened": "依頼",
        "people": ["$person"] });
    let learning = json!({ "kind": "certificate", "title": "簿記2級", "provider": "商工会議所", "activity_id": "$activity",
        "goal_id": "$goal", "started_on": "2026-10-01", "target_on": "2027-02-28", "finished_on": "2026-11-15",
        "result": "合格", "expires_on": "2030-01-01", "yen": 4_720, "note": "駅前の教室" });
    let learning_use = json!({ "item_id": "$learning", "text": "朝礼で説明した", "day": "2026-11-20" });
    let stream = json!({ "name": "研修会社", "kind": "client", "activity_id": "$activity", "recurring": true,
        "note": "月末に請求" });
    let application = json!({ "title": "研修講師", "stream_id": "$stream", "applied_on": "2026-11-10",
        "next_on": "2026-11-30", "yen": 50_000, "note": "面談は午後" });
    let invoice = json!({ "stream_id": "$stream", "title": "10月の研修", "yen": 33_000, "withheld": 3_369,
        "recurring": true, "issued_on": "2026-11-01", "due_on": "2026-11-30", "note": "郵送" });
    let money = json!({ "day": "2026-11-20", "text": "記事", "yen": 8_000, "minutes": 90, "stream_id": "$stream",
        "recurring": false });
    let achievement = json!({ "day": "2026-11-20", "text": "引きつぎ書を一枚に", "tags": ["職場"], "activity_id": "$activity",
        "goal_id": "$goal", "people": ["$person"], "situation": "聞き返しが多い", "action": "一枚にまとめた",
        "result": "週に一回へ", "evidence": "件数の記録", "witness": "主任", "witness_id": "$person",
        "strengths": ["まとめる力"] });
    let brief = json!({ "title": "水曜の在宅勤務", "with_whom": "主任から課長へ", "person_id": "$person", "kind": "telework",
        "proposal": "水曜は在宅で", "achievements": ["$achievement"], "results": ["聞き返しが減った"],
        "benefits": ["電話が増える"], "questions": [{ "question": "電話は誰が", "answer": "当番を代わる" }],
        "trial": "一か月だけ" });
    let day_type = json!({ "name": "出勤日", "weekdays": ["Mon", "Fri"], "holidays": true });
    let from_line = |what: &str, form: Value| json!({ "sheet": "values", "prompt": "one-step", "line": "first", what: form });
    let answer = |sheet: &str, prompt: &str, answer: Value| json!({ "sheet": sheet, "prompt": prompt, "answer": answer });
    let job = json!({ "employer": "海の宿", "department": "フロント", "title": "主任", "from": "2012-04", "to": "2026-10",
        "did": "受付", "learnt": "落ちついて聞く" });
    match operation {
        "template" => json!({ "id": "writing" }),
        "begin_template" => json!({ "id": "certificate", "activity_id": "$activity",
            "goals": [{ "id": "hours", "title": "学習 60時間", "why": "積み上げる", "target_value": 60_000,
                "due_day": "2027-01-31", "milestones": [milestone] }],
            "habits": [{ "id": "problems", "name": "過去問", "cue": "昼休み", "small": "一問", "unit_word": "問",
                "target": 20_000, "remind_at": 1200 }],
            "reminders": [{ "id": "mock", "text": "模試", "minute": 600 }] }),
        "create_job" => job,
        "change_job" => json!({ "id": "$job", "form": job }),
        "delete_job" => json!({ "id": "$job" }),
        "choose_paper_items" => {
            json!({ "kind": "career_plan", "items": ["values/one-step/first"], "chosen": true })
        }
        "set_paper_text" => {
            json!({ "kind": "work_history", "item": "name", "text": "田中 美和", "language": "ja" })
        }
        "create_learning" => learning,
        "change_learning" => json!({ "id": "$learning", "form": learning }),
        "delete_learning" => json!({ "id": "$learning" }),
        "record_learning" => {
            json!({ "item_id": "$learning", "minutes": 30, "text": "仕訳", "day": "2026-11-20" })
        }
        "place_learning" => json!({ "id": "$learnt", "item_id": "$learning" }),
        "add_learning_use" => learning_use,
        "change_learning_use" => json!({ "id": "$use", "form": learning_use }),
        "delete_learning_use" => json!({ "id": "$use" }),
        "create_stream" => stream,
        "change_stream" => json!({ "id": "$stream", "form": stream }),
        "archive_stream" => json!({ "id": "$stream", "archived": true }),
        "move_stream" => json!({ "id": "$stream", "position": 0 }),
        "delete_stream" => json!({ "id": "$stream" }),
        "create_application" => application,
        "change_application" => json!({ "id": "$application", "form": application }),
        "move_application" => json!({ "id": "$application", "state": "won", "day": "2026-11-20" }),
        "delete_application" => json!({ "id": "$application" }),
        "create_invoice" => invoice,
        "change_invoice" => json!({ "id": "$invoice", "form": invoice }),
        "pay_invoice" => json!({ "id": "$invoice", "day": "2026-11-20" }),
        "unpay_invoice" => json!({ "id": "$paid" }),
        "delete_invoice" => json!({ "id": "$invoice" }),
        "record_income" | "record_expense" => money,
        "place_money" => {
            json!({ "id": "$income", "stream_id": "$stream", "recurring": true, "withheld": 100 })
        }
        "timed" => json!({ "name": "英語", "kind": "minutes", "direction": "at_least", "target": 30_000,
            "schedule": schedule }),
        "create_day_type" => day_type,
        "change_day_type" => json!({ "id": "$day_type", "form": day_type }),
        "archive_day_type" => json!({ "id": "$day_type", "archived": true }),
        "move_day_type" => json!({ "id": "$day_type", "position": 0 }),
        "delete_day_type" => json!({ "id": "$day_type" }),
        "plan_day_type" => json!({ "id": "$day_type", "blocks": [
            { "start": 480, "end": 1020, "of": { "kind": "activity", "id": "$activity" } },
            { "start": 1380, "end": 360, "of": { "kind": "sleep" } }] }),
        "set_day_type" => json!({ "day": "2026-11-20", "type_id": "$day_type" }),
        "create_audit" => json!({ "first_day": "2026-11-16" }),
        "fill_audit" => {
            json!({ "id": "$audit", "slots": [37, 85], "of": { "kind": "own", "word": "介護の付きそい" },
            "could": true })
        }
        "fill_audit_from_log" | "delete_audit" => json!({ "id": "$audit" }),
        "set_theme" => json!({ "theme": "学び続け、手渡す" }),
        "set_rhythm" => json!({ "turn_over_hour": 3, "week_start": "Sun" }),
        "save_moment" => json!({ "id": "$moment", "name": "起床", "at_minute": 400,
            "weekday_minutes": [null, 390, null, null, null, 480, 500] }),
        "delete_moment" => json!({ "id": "$moment" }),
        "save_reminder" => reminder,
        "set_reminder_manners" => {
            json!({ "quiet": vec![json!({ "from": 1320, "until": 420 }); 7],
            "not_on_holidays": true, "daily_most": 5, "theme_now_and_then": false, "discreet": true,
            "muted_until": null, "side_income_threshold": 100_000 })
        }
        "mute_reminders" => json!({ "until": { "kind": "day", "day": "2026-11-30" } }),
        "enable_reminder" => json!({ "id": "$reminder", "enabled": false }),
        "delete_reminder" => json!({ "id": "$reminder" }),
        "answer_reminder" => json!({ "id": "$occurrence",
            "answer": { "kind": "later", "by": "hour", "until": "2026-11-22T13:00:00+09:00" } }),
        "record_due" => json!({ "language": "en" }),
        "reminders_shown" => json!({ "ids": ["$occurrence"] }),
        "create_activity" => activity,
        "change_activity" => json!({ "id": "$activity", "form": activity }),
        "archive_activity" => json!({ "id": "$activity", "archived": true }),
        "move_activity" => json!({ "id": "$activity", "position": 0 }),
        "delete_activity" => json!({ "id": "$activity" }),
        "create_goal" => json!({ "parent_id": "$parent", "form": goal }),
        "change_goal" => json!({ "id": "$goal", "form": goal }),
        "move_goal" => json!({ "id": "$goal", "parent_id": "$parent", "position": 0 }),
        "archive_goal" => json!({ "id": "$goal", "archived": true }),
        "pause_goal" => json!({ "id": "$goal", "paused": true }),
        "finish_goal" => json!({ "id": "$goal", "done": true, "day": "2026-11-20" }),
        "delete_goal" => json!({ "id": "$goal" }),
        "add_milestone" => json!({ "goal_id": "$milestones", "form": milestone }),
        "change_milestone" => json!({ "id": "$milestone", "form": milestone }),
        "tick_milestone" => json!({ "id": "$milestone", "done": true, "day": "2026-11-20" }),
        "move_milestone" => json!({ "id": "$milestone", "position": 0 }),
        "delete_milestone" => json!({ "id": "$milestone" }),
        "link_habit" => json!({ "goal_id": "$goal", "habit_id": "$habit",
            "adds": { "measure": "amount", "factor": 1000 } }),
        "unlink_habit" => json!({ "goal_id": "$goal", "habit_id": "$habit" }),
        "record_progress" => json!({ "goal_id": "$goal", "value": 1000, "day": "2026-11-20", "text": "一冊",
            "kind": "measurement" }),
        "create_habit" => habit,
        "change_habit" => json!({ "id": "$habit", "draft": habit }),
        "archive_habit" => json!({ "id": "$habit", "archived": true }),
        "delete_habit" => json!({ "id": "$habit" }),
        "reorder_habits" => json!({ "order": ["$habit"] }),
        "log_habit" => {
            json!({ "habit_id": "$habit", "day": "2026-11-20", "small": false, "value": 3000, "text": "駅で" })
        }
        "set_habit_total" => json!({ "id": "$habit", "day": "2026-11-20", "value": 3000 }),
        "clear_habit_day" | "resume_habit" => json!({ "id": "$habit", "day": "2026-11-20" }),
        "skip_habit" => json!({ "id": "$habit", "day": "2026-11-20", "reason": "busy", "text": "会議" }),
        "note_habit" => json!({ "id": "$habit", "day": "2026-11-20", "text": "会議" }),
        "pause_habit" => json!({ "id": "$habit", "reason": "care", "note": "母", "from_day": "2026-11-20",
            "until_day": "2026-11-25" }),
        "start_timer" => json!({ "id": "$other", "mode": "countdown" }),
        "pause_timer" => json!({ "id": "$other" }),
        "finish_timer" => json!({ "id": "$other", "discard": true }),
        "set_checkin" => {
            json!({ "day": "2026-11-20", "sleep_minutes": 390, "fatigue": 2, "mood": 3, "purpose": 4 })
        }
        "answer_care" => json!({ "day": "2026-11-20", "easy": true }),
        "add_entry" => entry,
        "change_entry" => json!({ "id": "$note", "form": entry }),
        "move_entry" => json!({ "id": "$note", "day": "2026-11-19" }),
        "delete_entry" => json!({ "id": "$note" }),
        "create_person" => person,
        "change_person" => json!({ "id": "$person", "form": person }),
        "archive_person" => json!({ "id": "$person", "archived": true }),
        "delete_person" => json!({ "id": "$person" }),
        "set_next_contact" => {
            json!({ "id": "$person", "next": next, "reminder": { "kind": "at", "minute": 735 } })
        }
        "record_contact" => {
            json!({ "id": "$person", "day": "2026-11-20", "text": "電話", "minutes": 15, "tags": ["講座"],
            "next": { "kind": "set", "next": next, "reminder": { "kind": "at", "minute": 735 } } })
        }
        "create_event" => event,
        "change_event" => json!({ "id": "$event", "form": event }),
        "delete_event" => json!({ "id": "$event" }),
        "record_line" => json!({ "line": "30分 英語 #学び", "day": "2026-11-20", "choice": 0 }),
        "set_answer" => answer(
            "values",
            "one-step",
            json!({ "kind": "lines", "lines": [{ "id": "first", "text": "駅まで歩く" }, { "id": "second", "text": "早く寝る" }] }),
        ),
        "log_achievement" => achievement,
        "change_achievement" => json!({ "id": "$achievement", "form": achievement }),
        "create_brief" => brief,
        "brief_from_sheet" => json!({ "title": "職場への提案" }),
        "change_brief" => json!({ "id": "$brief", "form": brief }),
        "delete_brief" => json!({ "id": "$brief" }),
        "set_brief_status" => {
            json!({ "id": "$brief", "status": "asked", "day": "2026-11-20", "note": "昼休みに" })
        }
        "delete_brief_step" => json!({ "id": "$step" }),
        "set_brief_next" => {
            json!({ "id": "$brief", "next": { "day": "2026-11-30", "about": "返事をきく" },
            "reminder": { "kind": "at", "minute": 735 } })
        }
        "mark_step" => json!({ "step": "daily", "done": true }),
        "goal_from_line" => from_line("goal", json!({ "parent_id": "$parent", "form": goal })),
        "habit_from_line" => from_line("habit", habit),
        "reminder_from_line" => from_line("reminder", reminder),
        "person_from_line" => from_line("person", person),
        "link_line" | "unlink_line" => from_line("to", json!({ "kind": "goal", "id": "$goal" })),
        "finish_welcome" | "undo" | "redo" => json!({}),
        _ => panic!("no arguments for {operation}: add them here"),
    }
}

/// What nobody should send.
fn hostile() -> Vec<Value> {
    let mut deep = json!("x");
    for _ in 0..100 {
        deep = json!([deep]);
    }
    vec![
        json!("\u{1f6b6}".repeat(2_700_000)),
        json!("a\0b\u{1}\u{7}\u{1b}[31mc"),
        json!("\0"),
        json!(""),
        json!("\u{202e}evil\u{202c} שלום"),
        json!("👩‍👩‍👧‍👦🏳️‍🌈"),
        json!("<script>alert(1)</script>'; DROP TABLE entry; --"),
        json!("2026-02-30"),
        json!("9999-12-31"),
        json!("0001-01-01"),
        json!("+262142-12-31"),
        json!("01a201e4-3de8-75dc-9c53-681ce5cb43ad"),
        json!("no_such_word"),
        json!(-1),
        json!(0),
        json!(i64::MAX),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(1e300),
        json!(0.5),
        json!(true),
        json!(null),
        json!({ "kind": "x" }),
        deep,
    ]
}

/// Every place in some arguments that holds something, as JSON pointers.
fn places(args: &Value, here: &str, into: &mut Vec<String>) {
    match args {
        Value::Object(all) => all.iter().for_each(|(k, v)| {
            into.push(format!("{here}/{k}"));
            places(v, &format!("{here}/{k}"), into);
        }),
        Value::Array(all) => all.iter().enumerate().for_each(|(n, v)| {
            into.push(format!("{here}/{n}"));
            places(v, &format!("{here}/{n}"), into);
        }),
        _ => {}
    }
}

/// Whether some row holds exactly this text, in a column or as a text in a column of JSON.
fn stands(sql: &Connection, text: &str) -> bool {
    let columns = "SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c
        WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE 'history%' AND c.type = 'TEXT'";
    let mut columns = sql.prepare_cached(columns).unwrap();
    let columns = columns.query_map([], |r| Ok((r.get::<_, String>(0)?, r.get::<_, String>(1)?)));
    let columns: Vec<_> = columns.unwrap().map(Result::unwrap).collect();
    columns.into_iter().any(|(table, column)| {
        let one = format!(
            "SELECT 1 FROM \"{table}\" WHERE \"{column}\" = ?1 OR iif(json_valid(\"{column}\"), EXISTS
               (SELECT 1 FROM json_tree(\"{column}\") WHERE type = 'text' AND atom = ?1), 0)"
        );
        sql.prepare_cached(&one).unwrap().exists([text]).unwrap()
    })
}

/// Everything that isn't history. How far reminders were looked at goes on with every action, undo included.
fn rows(sql: &Connection) -> Vec<(String, Vec<Vec<Sql>>)> {
    let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
        AND name NOT LIKE 'history%' AND name NOT LIKE 'derived_reminder%' ORDER BY name";
    let mut tables = sql.prepare_cached(tables).unwrap();
    let tables: Vec<String> = tables
        .query_map([], |r| r.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let all = |table: &String| {
        let mut statement = sql
            .prepare(&format!("SELECT * FROM \"{table}\" ORDER BY 1, 2"))
            .unwrap();
        let width = statement.column_count();
        let read = statement.query_map([], |r| (0..width).map(|n| r.get(n)).collect());
        read.unwrap().map(Result::unwrap).collect()
    };
    tables.iter().map(|table| (table.clone(), all(table))).collect()
}

/// A refusal has words in both languages, names a field that was sent, and repeats nothing of it.
fn is_well_told(e: &Error, path: &str, of: &Value, value: Option<&Value>) -> Result<(), String> {
    let message = e.message();
    if message.code.starts_with("error-")
        && !matches!(message.code.as_str(), "error-arguments" | "error-not-found")
    {
        return Err(format!("{e:?}"));
    }
    for language in [Language::Ja, Language::En] {
        let words = Words::new(language);
        let sentence = words.error(e);
        if !words.has(&message.code) || sentence.contains("{$") || sentence.chars().count() > 400 {
            return Err(format!("{}: {sentence:.500}", message.code));
        }
        let typed = value.and_then(Value::as_str).filter(|typed| typed.len() > 8);
        if typed.is_some_and(|typed| sentence.contains(typed)) {
            return Err(format!("repeats what was typed: {sentence}"));
        }
    }
    let named = message.field.as_deref();
    let mut below = Vec::new();
    places(of, "", &mut below);
    let names = |field: &str| {
        path.split('/')
            .chain(below.iter().flat_map(|p| p.split('/')))
            .any(|part| part == field)
    };
    // About two fields at once, and named for the one that can follow the other.
    let of_two = ["income-due-before-issued", "income-withheld-range"].contains(&message.code.as_str());
    if named.is_some_and(|field| !of_two && !names(field)) {
        return Err(format!("{} names {named:?}", message.code));
    }
    Ok(())
}

#[test]
fn the_table_is_whole() {
    let mut desk = Desk::furnished();
    for operation in OPERATIONS.iter().filter(|o| o.writes) {
        let args = valid(operation.name);
        if !matches!(operation.name, "redo" | "undo" | "unlink_habit" | "unlink_line") {
            desk = Desk::furnished();
            desk.call(operation.name, args);
        }
    }
    assert_eq!(desk.journal.check(&desk.now).unwrap(), Vec::<String>::new());
}

#[rstest]
fn whatever_is_sent_is_refused_in_words_or_kept_as_typed(#[values(0, 1, 2, 3)] quarter: usize) {
    let mut wrong = BTreeSet::new();
    let hostile = hostile();
    let mut desk = Desk::furnished();
    let before = rows(desk.journal.read());
    for operation in OPERATIONS.iter().filter(|o| o.writes).skip(quarter).step_by(4) {
        let name = operation.name;
        let args = valid(name);
        let mut all = vec![String::new()];
        places(&args, "", &mut all);
        for path in &all {
            let values = hostile.iter().map(Some).chain([None]);
            for (n, value) in values.enumerate() {
                let long = value
                    .and_then(Value::as_str)
                    .is_some_and(|text| text.len() > 10_000_000);
                if long && !args.pointer(path).is_some_and(Value::is_string) {
                    continue;
                }
                let mut sent = args.clone();
                match (value, path.rsplit_once('/')) {
                    (Some(value), _) => *sent.pointer_mut(path).unwrap() = value.clone(),
                    (None, Some((parent, key))) => match sent.pointer_mut(parent).unwrap() {
                        Value::Object(all) => drop(all.remove(key)),
                        _ => continue,
                    },
                    (None, None) => continue,
                }
                let mut fault = |what: String| wrong.insert(format!("{name} {path} #{n}: {what:.300}"));
                match desk.try_call(name, sent) {
                    Err(e) => {
                        if let Err(what) =
                            is_well_told(&e, path, args.pointer(path).unwrap_or(&Value::Null), value)
                        {
                            fault(what);
                        }
                    }
                    Ok(answer) => {
                        let changed = rows(desk.journal.read()) != before;
                        // A day or an id without anything to do it to changes nothing.
                        if let Some(text) = value.and_then(Value::as_str).filter(|_| changed) {
                            let sql = desk.journal.read();
                            let kept = [
                                without_nul(text),
                                without_nul(text).trim().to_owned(),
                                one_line(text),
                            ];
                            if !kept.iter().any(|text| text.is_empty() || stands(sql, text)) {
                                fault("not kept as typed".to_owned());
                            }
                        }
                        if answer.changed.action.is_some() && !matches!(name, "undo" | "redo") {
                            desk.journal.undo(&desk.now).unwrap();
                            if rows(desk.journal.read()) != before {
                                fault("undo leaves something".to_owned());
                                desk = Desk::furnished();
                            }
                        } else if rows(desk.journal.read()) != before {
                            desk = Desk::furnished();
                        }
                    }
                }
            }
        }
        let found = desk.journal.check(&desk.now).unwrap();
        assert_eq!(found, Vec::<String>::new(), "{name}");
    }
    assert!(
        wrong.is_empty(),
        "{} faults:\n{}",
        wrong.len(),
        wrong.into_iter().collect::<Vec<_>>().join("\n")
    );
}
