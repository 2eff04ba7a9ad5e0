//! Sheets against a naive model: what a version holds, that undo and redo lead back, and that a comparison loses no text.
use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{TextChange, TextPart, compare::parts};
use crate::{IdSource, Journal, api, calendar::Now};

fn at(day: u32) -> Now {
    let text = format!("2026-03-{day:02}T12:00:00+09:00");
    Now::parse(&text, chrono_tz::Asia::Tokyo).unwrap()
}

fn call(journal: &mut Journal, now: &Now, name: &str, args: Value) -> Value {
    api::call(journal, now, name, args).unwrap().value
}

const PROMPTS: [&str; 3] = ["flow", "for-whom", "asked"];

/// The person's words under each prompt, as of a day.
fn shown(journal: &mut Journal, now: &Now, day: u32) -> BTreeMap<String, String> {
    let args = json!({ "sheet": "strengths", "day": format!("2026-03-{day:02}") });
    let sheet = call(journal, now, "sheet", args);
    let prompts = sheet["prompts"].as_array().unwrap().iter();
    prompts
        .filter_map(|p| {
            let answer = &p["answer"];
            let words = answer["text"].as_str().or(answer["lines"][0]["text"].as_str());
            Some((p["id"].as_str().unwrap().to_owned(), words?.to_owned()))
        })
        .collect()
}

fn answer(prompt: &str, words: &str) -> Value {
    match (prompt, words) {
        (_, "") => json!(null),
        ("asked", words) => json!({ "kind": "lines", "lines": [{ "id": "one", "text": words }] }),
        (_, words) => json!({ "kind": "text", "text": words }),
    }
}

fn side(parts: &[TextPart], without: TextChange) -> String {
    let kept = parts.iter().filter(|p| p.change != without);
    kept.map(|p| p.text.as_str()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// A version carries over what wasn't changed; the days are those on which something differs from the day before.
    #[test]
    fn versions_carry_over(writes in prop::collection::vec((0_u32..3, 0..PROMPTS.len(), "[あいab]{0,2}"), 1..12)) {
        let mut journal = Journal::in_memory(&at(1), IdSource::from_seed(1)).unwrap();
        let mut model: BTreeMap<u32, BTreeMap<String, String>> = BTreeMap::new();
        let (mut day, mut current) = (1, BTreeMap::new());
        for (later, prompt, words) in writes {
            day += later;
            let prompt = PROMPTS[prompt];
            let args = json!({ "sheet": "strengths", "prompt": prompt, "answer": answer(prompt, &words) });
            call(&mut journal, &at(day), "set_answer", args);
            match words.as_str() {
                "" => current.remove(prompt),
                words => current.insert(prompt.to_owned(), words.to_owned()),
            };
            model.insert(day, current.clone());
        }
        let mut before = BTreeMap::new();
        let mut days = Vec::new();
        for asked in 1..=day {
            let now = model.get(&asked).cloned().unwrap_or(before.clone());
            prop_assert_eq!(shown(&mut journal, &at(day), asked), now.clone());
            if now != before {
                days.insert(0, format!("2026-03-{asked:02}"));
            }
            before = now;
        }
        let sheet = call(&mut journal, &at(day), "sheet", json!({ "sheet": "strengths" }));
        prop_assert_eq!(&sheet["days"], &json!(days));
        prop_assert_eq!(journal.check(&at(day)).unwrap(), Vec::<String>::new());
    }

    /// Undoing everything leaves nothing, doing it again leads back.
    #[test]
    fn undo_and_redo_lead_back(writes in prop::collection::vec((0_u32..3, 0..PROMPTS.len(), "[あいab]{0,2}"), 1..8)) {
        let mut journal = Journal::in_memory(&at(1), IdSource::from_seed(1)).unwrap();
        let mut day = 1;
        for (later, prompt, words) in &writes {
            day += later;
            let prompt = PROMPTS[*prompt];
            let args = json!({ "sheet": "strengths", "prompt": prompt, "answer": answer(prompt, words) });
            call(&mut journal, &at(day), "set_answer", args);
        }
        let now = at(day);
        let whole = call(&mut journal, &now, "sheet", json!({ "sheet": "strengths" }));
        while journal.undo(&now).unwrap().is_some() {}
        let empty = call(&mut journal, &now, "sheet", json!({ "sheet": "strengths" }));
        prop_assert_eq!(&empty["days"], &json!([]));
        while journal.redo(&now).unwrap().is_some() {}
        prop_assert_eq!(call(&mut journal, &now, "sheet", json!({ "sheet": "strengths" })), whole);
    }

    /// What is the same or removed is the older text, what is the same or added the newer one.
    #[test]
    fn a_comparison_loses_nothing(
        before in "[あいう漢字ネットab \\n。、.👩‍👧が]{0,40}",
        after in "[あいう漢字ネットab \\n。、.👩‍👧が]{0,40}",
    ) {
        let found = parts(&before, &after);
        prop_assert_eq!(side(&found, TextChange::Added), before.clone());
        prop_assert_eq!(side(&found, TextChange::Removed), after.clone());
        prop_assert!(found.windows(2).all(|w| w[0].change != w[1].change), "{:?}", found);
        prop_assert!(parts(&before, &before).iter().all(|p| p.change == TextChange::Same));
    }
}

#[test]
fn long_texts_are_compared_in_larger_pieces() {
    let before: String = (0..2_000).map(|n| format!("{n}番目の、すこし長い文。")).collect();
    let after = before.replace("1000番目の", "千番目の");
    let found = parts(&before, &after);
    assert_eq!(side(&found, TextChange::Added), before);
    assert_eq!(side(&found, TextChange::Removed), after);
    let changed: Vec<_> = found.iter().filter(|p| p.change != TextChange::Same).collect();
    assert_eq!(changed.len(), 2);
    assert_eq!(changed[1].text, "千番目の、すこし長い文。");
}
