//! Writing a goal down, and what is refused.
use super::*;

#[test]
fn a_goal_is_written_down_and_reads_the_same() {
    let mut desk = Desk::new();
    let metrics = [
        (Some(Metric::Total), Some(Unit::Yen), Some(500_000)),
        (
            Some(Metric::Level {
                direction: Direction::Up,
            }),
            Some(Unit::Points),
            Some(800_000),
        ),
        (
            Some(Metric::Rate { per: Period::Week }),
            Some(Unit::Own {
                word: "冊".to_owned(),
            }),
            Some(4_000),
        ),
        (
            Some(Metric::Rate { per: Period::Month }),
            Some(Unit::Hours),
            Some(1_500),
        ),
        (Some(Metric::Milestones), None, None),
        (Some(Metric::YesNo), None, None),
        (None, None, None),
    ];
    for (metric, unit, target) in metrics {
        let form = GoalForm {
            title: "  英語で \n 案内する ".to_owned(),
            why: " 声をかけられたとき、\n笑って返したい。 ".to_owned(),
            metric,
            unit: unit.clone(),
            target_value: target,
            ..plain("")
        };
        let id = desk.goal(None, form);
        let goal = page(desk.sql(), id, desk.today()).unwrap().goal;
        assert_eq!(goal.title, "英語で 案内する");
        assert_eq!(goal.why, "声をかけられたとき、\n笑って返したい。");
        assert_eq!(
            (goal.metric, goal.unit, goal.target_value),
            (metric, unit, target)
        );
        assert_eq!(
            (goal.start_day, goal.due_day),
            (day("2026-07-01"), Some(day("2027-03-31")))
        );
    }
}

#[test]
fn without_a_start_day_it_starts_today() {
    let mut desk = Desk::new();
    let form = GoalForm {
        start_day: None,
        ..income()
    };
    let id = desk.goal(None, form);
    assert_eq!(
        page(desk.sql(), id, desk.today()).unwrap().goal.start_day,
        desk.today()
    );
}

#[test]
fn what_cannot_be_is_refused_with_its_field() {
    let level = |direction| Some(Metric::Level { direction });
    let cases: Vec<(GoalForm, &str, &str)> = vec![
        (plain(" \n "), "title", "goals-title-empty"),
        (plain(&"あ".repeat(101)), "title", "goals-title-too-long"),
        (
            GoalForm {
                why: "a".repeat(2001),
                ..income()
            },
            "why",
            "goals-why-too-long",
        ),
        (
            GoalForm {
                unit: None,
                ..income()
            },
            "unit",
            "goals-unit-missing",
        ),
        (
            GoalForm {
                unit: Some(Unit::Own { word: " ".to_owned() }),
                ..income()
            },
            "unit",
            "goals-unit-word-empty",
        ),
        (
            GoalForm {
                unit: Some(Unit::Own { word: "a".repeat(21) }),
                ..income()
            },
            "unit",
            "goals-unit-word-too-long",
        ),
        (
            GoalForm {
                target_value: None,
                ..income()
            },
            "target_value",
            "goals-target-missing",
        ),
        (
            GoalForm {
                target_value: Some(-1000),
                ..income()
            },
            "target_value",
            "goals-target-positive",
        ),
        (
            GoalForm {
                metric: Some(Metric::Rate { per: Period::Week }),
                target_value: Some(0),
                ..income()
            },
            "target_value",
            "goals-target-positive",
        ),
        (
            GoalForm {
                start_value: Some(-1000),
                ..income()
            },
            "start_value",
            "goals-start-negative",
        ),
        (
            GoalForm {
                start_value: Some(600_000_000),
                ..income()
            },
            "target_value",
            "goals-target-above-start",
        ),
        (
            GoalForm {
                metric: level(Direction::Down),
                ..income()
            },
            "target_value",
            "goals-target-below-start",
        ),
        (
            GoalForm {
                metric: level(Direction::Up),
                target_value: Some(-5000),
                unit: Some(Unit::Points),
                ..income()
            },
            "target_value",
            "goals-target-above-start",
        ),
        (
            GoalForm {
                target_value: Some(1_500),
                ..income()
            },
            "target_value",
            "goals-yen-whole",
        ),
        (
            GoalForm {
                target_value: Some(MILLI_LIMIT + 1000),
                ..income()
            },
            "target_value",
            "goals-value-range",
        ),
        (
            GoalForm {
                due_day: Some(day("2026-06-30")),
                ..income()
            },
            "due_day",
            "goals-due-before-start",
        ),
        (
            GoalForm {
                due_day: Some(day("2151-01-01")),
                ..income()
            },
            "due_day",
            "goals-day-range",
        ),
        (
            GoalForm {
                start_day: Some(day("1949-12-31")),
                ..income()
            },
            "start_day",
            "goals-day-range",
        ),
    ];
    let mut desk = Desk::new();
    let id = desk.goal(None, income());
    for (form, field, code) in cases {
        let refused = desk.act(|tx| edit::create(tx, None, form.clone())).unwrap_err();
        assert_eq!(
            (refused.code(), refused.message().field.as_deref()),
            (code, Some(field))
        );
        assert_eq!(
            desk.act(|tx| edit::change(tx, id, form)).unwrap_err().code(),
            code
        );
    }
    assert_eq!(listed(&desk, true).len(), 1);
}

#[test]
fn what_people_paste_is_kept_as_text() {
    let mut desk = Desk::new();
    for title in [
        "<script>alert(1)</script>",
        "🌸家族👨‍👩‍👧",
        "\u{202e}逆さ",
        "a\u{7}b'; DROP TABLE goal; --",
    ] {
        let id = desk.goal(None, plain(title));
        assert_eq!(page(desk.sql(), id, desk.today()).unwrap().goal.title, title);
    }
    let pasted = plain(&"長".repeat(10_000_000));
    assert!(desk.act(|tx| edit::create(tx, None, pasted)).is_err());
}
