use serde_json::{Value, json};

use super::*;

fn call(journal: &mut Journal, clock: &str, name: &str, args: Value) -> Result<Value> {
    crate::api::call(journal, &at(clock), name, args).map(|answer| answer.value)
}

#[test]
fn a_reminder_from_its_making_to_its_answer() {
    let mut journal = journal();
    let change = json!({
        "subject": { "kind": "text" },
        "text": "そろそろ休む時間です",
        "days": { "kind": "schedule", "schedule": {
            "rule": { "kind": "weekdays", "days": ["Sun", "Mon"] },
            "from": "2026-11-01", "until": null, "except_holidays": true
        } },
        "when": { "kind": "at", "minute": 1365 },
        "enabled": true
    });
    let id = call(&mut journal, "22T07:00", "save_reminder", change).unwrap();
    let rows = call(&mut journal, "22T07:00", "reminders", Value::Null).unwrap();
    assert_eq!(rows[0]["reminder"]["id"], id);
    assert_eq!(
        (&rows[0]["title"], &rows[0]["next_at"]),
        (&json!("そろそろ休む時間です"), &json!("2026-11-22T13:45:00Z"))
    );
    let next = call(&mut journal, "22T07:00", "next_reminders", json!({ "count": 2 })).unwrap();
    // Monday the 23rd is a holiday.
    assert_eq!(
        (&next[0]["date"], &next[1]["date"]),
        (&json!("2026-11-22"), &json!("2026-11-29"))
    );
    assert_eq!(
        (&next[0]["minute"], &next[0]["subject"]),
        (&json!(1365), &json!({ "kind": "text" }))
    );
    let stretch = json!({ "from": "2026-11-22T00:00:00+09:00", "to": "2026-11-30T00:00:00+09:00" });
    let between = call(&mut journal, "22T07:00", "reminders_between", stretch).unwrap();
    assert_eq!(between, next);

    let notices = call(
        &mut journal,
        "22T22:45",
        "record_due",
        json!({ "language": "ja" }),
    )
    .unwrap();
    let occurrence = &notices[0]["occurrences"][0];
    assert_eq!(notices[0]["title"], "そろそろ休む時間です");
    assert_eq!(
        notices[0]["buttons"][0],
        json!({ "answer": { "kind": "done" }, "label": "できました" })
    );
    let buttons: Vec<_> = notices[0]["buttons"]
        .as_array()
        .unwrap()
        .iter()
        .map(|b| b["answer"]["kind"].clone())
        .collect();
    assert_eq!(buttons, ["done", "later", "later", "later", "skip"]);
    call(
        &mut journal,
        "22T22:45",
        "reminders_shown",
        json!({ "ids": [occurrence] }),
    )
    .unwrap();
    let waiting = call(&mut journal, "22T22:46", "waiting_reminders", Value::Null).unwrap();
    assert_eq!(waiting["open"][0]["occurrence"]["state"], "shown");
    let later =
        json!({ "id": occurrence, "answer": { "kind": "later", "until": "2026-11-22T22:40:00+09:00" } });
    let refused = call(&mut journal, "22T22:46", "answer_reminder", later).unwrap_err();
    assert_eq!(refused.code(), "reminders-later-is-over");
    let done = json!({ "id": occurrence, "answer": notices[0]["buttons"][0]["answer"] });
    call(&mut journal, "22T22:46", "answer_reminder", done).unwrap();
    let waiting = call(&mut journal, "22T22:47", "waiting_reminders", Value::Null).unwrap();
    assert_eq!(waiting, json!({ "open": [], "missed": [] }));
    call(
        &mut journal,
        "22T23:00",
        "enable_reminder",
        json!({ "id": id, "enabled": false }),
    )
    .unwrap();
    let rows = call(&mut journal, "22T23:00", "reminders", Value::Null).unwrap();
    assert_eq!(
        (&rows[0]["reminder"]["enabled"], &rows[0]["next_at"]),
        (&json!(false), &Value::Null)
    );
    call(&mut journal, "22T23:00", "delete_reminder", json!({ "id": id })).unwrap();
    assert_eq!(
        call(&mut journal, "22T23:01", "reminders", Value::Null).unwrap(),
        json!([])
    );
}
