//! Templates: every file is whole, in both languages, and begins as it is proposed.
use serde_json::{Value, json};

use super::*;
use crate::{
    IdSource, Journal, Result,
    api::call,
    calendar::Now,
    words::{Language, Words},
};

struct Desk {
    journal: Journal,
    now: Now,
}

impl Desk {
    /// Sunday 22 November 2026.
    fn new() -> Self {
        let now = Now::new("2026-11-22T03:00:00Z".parse().unwrap(), chrono_tz::Asia::Tokyo);
        let journal = Journal::in_memory(&now, IdSource::from_seed(3)).unwrap();
        Self { journal, now }
    }

    fn try_call(&mut self, name: &str, args: Value) -> Result<Value> {
        Ok(call(&mut self.journal, &self.now, name, args)?.value)
    }

    fn call(&mut self, name: &str, args: Value) -> Value {
        self.try_call(name, args)
            .unwrap_or_else(|e| panic!("{name}: {e:?}"))
    }

    fn begin_whole(&mut self, id: &str, words: &Words) -> TemplateBegun {
        let today = self.journal.today(&self.now).unwrap();
        let chosen = whole(self.journal.read(), find(id).unwrap(), words, today).unwrap();
        let action = crate::history::Action::plain("template-begun");
        self.journal
            .act(&self.now, action, |tx| begin(tx, &chosen))
            .unwrap_or_else(|e| panic!("{id}: {e:?}"))
            .0
    }
}

#[test]
fn there_are_eight_starting_points_and_a_set_for_staying_well() {
    let count = |set| all().iter().filter(|d| d.set == set).count();
    assert!(count(TemplateSet::Start) >= 8 && count(TemplateSet::Well) >= 1);
    for definition in all() {
        let same = |d: &&Definition| (d.set, d.order) == (definition.set, definition.order);
        assert_eq!(all().iter().filter(same).count(), 1, "{}", definition.id);
        for habit in &definition.habits {
            let is_fed = |goal: &String| definition.goals.iter().any(|g| g.id == *goal);
            assert!(habit.goal.iter().all(is_fed), "{}: {}", definition.id, habit.id);
        }
    }
}

#[test]
fn everything_has_its_words_in_both_languages() {
    for language in [Language::Ja, Language::En] {
        let words = Words::new(language);
        let has = |id: String| assert!(words.has(&id), "{id} in {language:?}");
        for Definition {
            id,
            goals,
            habits,
            reminders,
            ..
        } in all()
        {
            has(format!("templates-{id}"));
            has(format!("templates-{id}-about"));
            for goal in goals {
                has(format!("templates-{id}-goal-{}", goal.id));
                has(format!("templates-{id}-goal-{}-why", goal.id));
                (1..=goal.milestones).for_each(|n| has(format!("templates-{id}-goal-{}-{n}", goal.id)));
            }
            for habit in habits {
                has(format!("templates-{id}-habit-{}", habit.id));
                has(format!("templates-{id}-habit-{}-cue", habit.id));
                has(format!("templates-{id}-habit-{}-small", habit.id));
            }
            let texts = reminders
                .iter()
                .filter(|r| r.subject == TemplateReminderKind::Text);
            texts.for_each(|r| has(format!("templates-{id}-reminder-{}", r.id)));
        }
    }
}

#[test]
fn each_begins_whole_in_both_languages_and_is_undone_at_once() {
    for language in [Language::Ja, Language::En] {
        let words = Words::new(language);
        for definition in all() {
            let mut desk = Desk::new();
            let begun = desk.begin_whole(&definition.id, &words);
            assert_eq!(begun.goals.len(), definition.goals.len());
            assert_eq!(begun.habits.len(), definition.habits.len());
            let row = rows().into_iter().find(|r| r.id == definition.id).unwrap();
            assert_eq!(begun.reminders.len(), row.reminders, "{}", definition.id);
            assert_eq!(desk.journal.check(&desk.now).unwrap(), Vec::<String>::new());
            desk.call("undo", json!({}));
            assert_eq!(desk.call("habits", json!({})), json!([]));
            assert_eq!(desk.call("goals", json!({}))["goals"], json!([]));
            assert_eq!(desk.call("reminders", json!({})), json!([]));
        }
    }
}

#[test]
fn what_is_chosen_is_made_in_the_persons_words_and_hangs_together() {
    let mut desk = Desk::new();
    let health = desk.call("create_activity", json!({ "name": "体", "kind": "health" }));
    let proposed = desk.call("template", json!({ "id": "certificate" }));
    assert_eq!(proposed["activity_id"], Value::Null);
    assert_eq!(proposed["goals"][1]["due_day"], "2027-07-22");
    let life = desk.call("life", json!({}));
    let commute = life["moments"]
        .as_array()
        .unwrap()
        .iter()
        .find(|m| m["preset"] == "commute")
        .unwrap()["id"]
        .clone();
    assert_eq!(proposed["habits"][0]["moment_id"], commute);
    let begun = desk.call(
        "begin_template",
        json!({ "id": "certificate", "activity_id": health,
            "goals": [{ "id": "hours", "title": "学習 60時間", "target_value": 60_000 }],
            "habits": [
                { "id": "listen", "name": "講義", "cue": "改札を出たら", "small": "三分", "target": 4_000, "remind_at": 450 },
                { "id": "problems", "name": "過去問", "unit_word": "問", "remind_at": 600 },
            ] }),
    );
    let habits = desk.call("habits", json!({})).clone();
    let listen = &habits[0];
    // The small version isn't below what the whole is now: it stays one in words.
    assert_eq!(
        (&listen["target"], &listen["small_target"], &listen["small"]),
        (&json!(4_000), &Value::Null, &json!("三分"))
    );
    let goal = desk.call("goals", json!({}))["goals"][0].clone();
    assert_eq!(goal["title"], "学習 60時間");
    // The goal of the other habit wasn't chosen; only the first feeds one.
    let links = |desk: &mut Desk, n: usize| {
        desk.call("habit_detail", json!({ "id": begun["habits"][n] }))["goals"].clone()
    };
    assert_eq!(links(&mut desk, 0)[0]["title"], "学習 60時間");
    assert_eq!(links(&mut desk, 1), json!([]));
    let reminders = desk.call("reminders", json!({}));
    let whens: Vec<_> = reminders
        .as_array()
        .unwrap()
        .iter()
        .map(|r| r["reminder"]["when"]["kind"].as_str().unwrap().to_owned())
        .collect();
    // At the moment's own time it follows the moment.
    assert_eq!(
        (
            whens.contains(&"moment".to_owned()),
            whens.contains(&"at".to_owned())
        ),
        (true, true)
    );
}

#[test]
fn nothing_chosen_and_unknown_names_are_refused() {
    let mut desk = Desk::new();
    for (args, code) in [
        (json!({ "id": "writing" }), "templates-nothing-chosen"),
        (json!({ "id": "none" }), "error-not-found"),
        (
            json!({ "id": "writing", "goals": [{ "id": "pass", "title": "a" }] }),
            "error-not-found",
        ),
        (
            json!({ "id": "writing", "habits": [{ "id": "write", "name": "書く" }, { "id": "idea", "name": " " }] }),
            "habits-name-empty",
        ),
    ] {
        let refused = desk.try_call("begin_template", args.clone()).unwrap_err();
        assert_eq!(refused.code(), code, "{args}");
    }
    assert_eq!(desk.call("habits", json!({})), json!([]));
}
