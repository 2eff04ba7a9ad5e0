//! Progress that is recorded.
use super::*;

fn progress(goal_id: GoalId, value: Milli) -> RecordProgress {
    RecordProgress {
        goal_id,
        value,
        day: None,
        text: String::new(),
        kind: None,
    }
}

#[test]
fn progress_is_recorded_in_the_goals_unit() {
    let mut desk = Desk::new();
    let total = Some(Metric::Total);
    let level = Some(Metric::Level {
        direction: Direction::Up,
    });
    let word = || Unit::Own {
        word: "冊".to_owned(),
    };
    let cases = [
        (total, Unit::Yen, 30_000_000, EntryKind::Income, 30_000_000),
        (level, Unit::Yen, 30_000_000, EntryKind::Measurement, 30_000_000),
        // 1.34 hours are 80 minutes.
        (total, Unit::Hours, 1_340, EntryKind::Measurement, 1_333),
        (total, Unit::Minutes, 45_000, EntryKind::Measurement, 45_000),
        (total, Unit::Count, 2_000, EntryKind::Measurement, 2_000),
        (level, Unit::Points, 655_000, EntryKind::Measurement, 655_000),
        (level, Unit::Kg, -1_500, EntryKind::Measurement, -1_500),
        (
            Some(Metric::Rate { per: Period::Month }),
            word(),
            3_500,
            EntryKind::Measurement,
            3_500,
        ),
    ];
    for (metric, unit, value, kind, actual) in cases {
        let id = desk.goal(None, form("目標", metric, Some(unit), Some(1_000_000)));
        let done = desk.act(|tx| record(tx, &progress(id, value))).unwrap();
        let found = page(desk.sql(), id, desk.today()).unwrap();
        assert_eq!(found.outlook.progress.unwrap().actual, actual);
        let entry = &found.entries[0];
        assert_eq!((entry.id, entry.kind), (done.entry_id, kind));
        assert_eq!(entry.amount.as_ref().unwrap().milli, actual);
    }
}

#[test]
fn recorded_progress_tells_how_it_moved_the_goal() {
    let mut desk = Desk::new();
    let id = desk.goal(None, income());
    let moved = desk
        .act(|tx| record(tx, &progress(id, 60_000_000)))
        .unwrap()
        .moved
        .unwrap();
    assert_eq!((moved.share_before, moved.share_after), (0, 100));
    // Before the goal's start it is kept and moves nothing.
    let early = RecordProgress {
        day: Some(day("2026-06-01")),
        kind: Some(EntryKind::Achievement),
        ..progress(id, 60_000_000)
    };
    assert_eq!(desk.act(|tx| record(tx, &early)).unwrap().moved, None);
    let found = page(desk.sql(), id, desk.today()).unwrap();
    assert_eq!(
        (found.entries.len(), found.entries[1].amount.is_none()),
        (2, true)
    );
}

#[test]
fn progress_that_cannot_be_is_refused() {
    let mut desk = Desk::new();
    let total = Some(Metric::Total);
    let yen = desk.goal(None, income());
    let hours = desk.goal(None, form("学び", total, Some(Unit::Hours), Some(10)));
    let gathers = desk.goal(None, plain("まとめ"));
    let base = progress(yen, 1_000);
    let cases = [
        (progress(gathers, 1_000), "goals-record-not-measured"),
        (progress(yen, 0), "goals-record-positive"),
        (progress(yen, -1_000), "goals-record-positive"),
        (progress(yen, 1_500), "goals-yen-whole"),
        (progress(yen, MILLI_LIMIT + 1_000), "goals-value-range"),
        (progress(hours, 1), "goals-record-positive"),
        (
            RecordProgress {
                day: Some(day("2026-11-23")),
                ..base.clone()
            },
            "goals-day-future",
        ),
        (
            RecordProgress {
                kind: Some(EntryKind::Expense),
                ..base.clone()
            },
            "goals-record-kind",
        ),
        (
            RecordProgress {
                text: "あ".repeat(10_001),
                ..base
            },
            "goals-text-too-long",
        ),
    ];
    for (progress, code) in cases {
        assert_eq!(desk.act(|tx| record(tx, &progress)).unwrap_err().code(), code);
    }
    let level = Some(Metric::Level {
        direction: Direction::Up,
    });
    let balance = desk.goal(None, form("貯金", level, Some(Unit::Yen), Some(10)));
    let refused = desk.act(|tx| record(tx, &progress(balance, -1_000))).unwrap_err();
    assert_eq!(refused.code(), "goals-record-negative");
}

#[test]
fn logging_a_habit_answers_which_goals_it_moved() {
    use serde_json::json;

    let mut desk = Desk::new();
    let habit_id = desk.habit("minutes");
    let goal_id = desk.goal(
        None,
        form("学び", Some(Metric::Total), Some(Unit::Hours), Some(10)),
    );
    let request = LinkHabit {
        goal_id,
        habit_id,
        adds: None,
    };
    desk.act(|tx| links::link(tx, request)).unwrap();
    let mut call = |name: &str, args| {
        crate::api::call(&mut desk.journal, &desk.now, name, args)
            .unwrap()
            .value
    };
    let logged = call("log_habit", json!({ "habit_id": habit_id, "value": 60_000 }));
    let moved = |before, after| json!([{ "id": goal_id, "title": "学び", "share_before": before, "share_after": after }]);
    assert_eq!(logged["moved"], moved(0, 100));
    let logged = call("set_habit_total", json!({ "id": habit_id, "value": 90_000 }));
    assert_eq!(logged["moved"], moved(100, 150));
    let logged = call("clear_habit_day", json!({ "id": habit_id }));
    assert_eq!(
        (&logged["moved"], &logged["entry_id"]),
        (&moved(150, 0), &json!(null))
    );
}
