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

#[test]
fn until_when_is_told_on_the_persons_clock_and_only_while_it_lasts() {
    let mut journal = journal();
    make(&mut journal, "22T07:00", daily(Subject::Text, 450)).unwrap();
    let notices = tick(&mut journal, "22T07:30");
    show(&mut journal, "22T07:30", &notices);
    let answer = ReminderAnswer::Later {
        by: Some(LaterBy::Tomorrow),
        until: None,
    };
    give(&mut journal, "22T07:31", notices[0].occurrences()[0], answer).unwrap();
    let until = json!({ "kind": "day", "day": "2026-11-24" });
    call(
        &mut journal,
        "22T08:00",
        "mute_reminders",
        json!({ "until": until }),
    )
    .unwrap();
    let kathmandu = Now::new(at("22T08:00").instant, Tz::Asia__Kathmandu);
    for (now, later, muted) in [
        (at("22T08:00"), ("2026-11-23", 450), ("2026-11-24", 240)),
        // Three hours and a quarter behind.
        (kathmandu, ("2026-11-23", 255), ("2026-11-24", 45)),
    ] {
        let mut ask = |name, args| crate::api::call(&mut journal, &now, name, args).unwrap().value;
        let words = |(date, minute)| json!({ "date": date, "minute": minute });
        let past = ask("reminder_history", json!({ "limit": 1 }));
        assert_eq!(past[0]["later"], words(later));
        let manners = ask("reminder_manners", Value::Null);
        assert_eq!(
            (&manners["muted"], &manners["zone"]),
            (&words(muted), &json!(now.zone.name()))
        );
    }
    let mut manners = |clock| call(&mut journal, clock, "reminder_manners", Value::Null).unwrap();
    assert_eq!(manners("22T03:59")["tomorrow"], "2026-11-22");
    assert_eq!(manners("22T04:00")["tomorrow"], "2026-11-23");
    assert_ne!(manners("24T03:59")["muted"], Value::Null);
    let over = manners("24T04:00");
    assert_eq!(
        (&over["muted"], &over["tomorrow"]),
        (&Value::Null, &json!("2026-11-25"))
    );
    // What was read can be written back.
    call(&mut journal, "24T04:00", "set_reminder_manners", over).unwrap();
}
