//! Goals in a journal: writing, resting, moving, linking, reading and undoing.
use super::detail::goal as page;
use super::edit::{self, GoalForm};
use super::finding::Finding;
use super::links::{self, HabitAdds, LinkHabit, SupportGoal};
use super::list::{GoalsQuery, goals};
use super::milestones::{self, MilestoneForm};
use super::record::{RecordProgress, record};
use super::status::Status;
use super::testing::{Desk, Row, day, form};
use super::tree::{MAX_DEPTH, move_goal};
use super::*;
use crate::{Error, entries::EntryKind, habits::footsteps::Footstep};

fn income() -> GoalForm {
    form(
        "副業の収入 60万円",
        Some(Metric::Total),
        Some(Unit::Yen),
        Some(600_000),
    )
}

fn plain(title: &str) -> GoalForm {
    form(title, None, None, None)
}

/// Titles with their depth, as listed.
fn listed(desk: &Desk, archived: bool) -> Vec<(u32, String)> {
    let tree = goals(desk.sql(), GoalsQuery { archived }, desk.today()).unwrap();
    tree.goals.into_iter().map(|g| (g.depth, g.title)).collect()
}

fn titles(desk: &Desk) -> Vec<String> {
    listed(desk, false).into_iter().map(|g| g.1).collect()
}

fn earn(desk: &mut Desk, goal: GoalId, on: &str, yen: i64) {
    let mut row = Row::new("income", on);
    (row.goal, row.yen) = (Some(goal), Some(yen));
    desk.entry(&row);
}

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

#[test]
fn the_tree_keeps_the_persons_order() {
    let mut desk = Desk::new();
    let [a, b, c] = ["A", "B", "C"].map(|t| desk.goal(None, plain(t)));
    let a1 = desk.goal(Some(a), plain("A1"));
    desk.goal(Some(a1), plain("A1x"));
    desk.goal(Some(a), plain("A2"));
    assert_eq!(titles(&desk), ["A", "A1", "A1x", "A2", "B", "C"]);
    let children: Vec<_> = goals(desk.sql(), GoalsQuery::default(), desk.today())
        .unwrap()
        .goals
        .iter()
        .map(|g| g.children)
        .collect();
    assert_eq!(children, [2, 1, 0, 0, 0, 0]);

    desk.act(|tx| move_goal(tx, c, None, 0)).unwrap();
    assert_eq!(titles(&desk), ["C", "A", "A1", "A1x", "A2", "B"]);
    desk.act(|tx| move_goal(tx, a1, Some(b), 9)).unwrap();
    assert_eq!(titles(&desk), ["C", "A", "A2", "B", "A1", "A1x"]);
    desk.undo();
    desk.undo();
    assert_eq!(titles(&desk), ["A", "A1", "A1x", "A2", "B", "C"]);
}

#[test]
fn no_goal_comes_to_stand_below_itself() {
    let mut desk = Desk::new();
    let top = desk.goal(None, plain("上"));
    let below = desk.goal(Some(top), plain("下"));
    for (id, parent) in [(top, top), (top, below)] {
        let refused = desk.act(|tx| move_goal(tx, id, Some(parent), 0)).unwrap_err();
        assert_eq!(refused.code(), "goals-below-itself");
    }
    assert_eq!(listed(&desk, false), [(1, "上".to_owned()), (2, "下".to_owned())]);
}

#[test]
fn the_tree_has_a_deepest_level() {
    let mut desk = Desk::new();
    let mut last = desk.goal(None, plain("1"));
    for n in 2..=MAX_DEPTH {
        last = desk.goal(Some(last), plain(&n.to_string()));
    }
    let refused = desk
        .act(|tx| edit::create(tx, Some(last), plain("x")))
        .unwrap_err();
    assert_eq!(refused.code(), "goals-too-deep");
    let other = desk.goal(None, plain("枝"));
    desk.goal(Some(other), plain("葉"));
    let parent = page(desk.sql(), last, desk.today()).unwrap().goal.parent_id;
    // On the level above the deepest there is room for one goal, not for one with another below it.
    let refused = desk.act(|tx| move_goal(tx, other, parent, 0)).unwrap_err();
    assert_eq!(refused.code(), "goals-too-deep");
    let alone = desk.goal(None, plain("一つ"));
    desk.act(|tx| move_goal(tx, alone, parent, 0)).unwrap();
}

#[test]
fn archiving_hides_a_goal_with_all_below_it() {
    let mut desk = Desk::new();
    let top = desk.goal(None, plain("上"));
    desk.goal(Some(top), plain("下"));
    desk.act(|tx| edit::archive(tx, top, true)).unwrap();
    assert_eq!(listed(&desk, false), []);
    assert_eq!(listed(&desk, true).len(), 2);
    desk.act(|tx| edit::archive(tx, top, false)).unwrap();
    assert_eq!(listed(&desk, false).len(), 2);
}

#[test]
fn a_rest_lasts_until_the_day_it_is_taken_up_again() {
    let mut desk = Desk::new();
    let id = desk.goal(None, income());
    let pauses = |desk: &Desk| store::pauses::all(desk.sql(), id).unwrap();
    let status = |desk: &Desk| page(desk.sql(), id, desk.today()).unwrap().outlook.status;
    let rest = |from: &str, until: Option<&str>| Pause {
        from: day(from),
        until: until.map(day),
    };

    desk.act(|tx| edit::pause(tx, id)).unwrap();
    desk.act(|tx| edit::pause(tx, id)).unwrap();
    assert_eq!(pauses(&desk), [rest("2026-11-22", None)]);
    assert_eq!(status(&desk), Status::Paused);
    desk.act(|tx| edit::resume(tx, id)).unwrap();
    assert_eq!(pauses(&desk), [], "a rest that ends on its first day was none");

    desk.act(|tx| edit::pause(tx, id)).unwrap();
    let mut desk = desk.at("2026-11-25T03:00:00Z");
    assert_eq!(
        page(desk.sql(), id, desk.today()).unwrap().paused_since,
        Some(day("2026-11-22"))
    );
    desk.act(|tx| edit::resume(tx, id)).unwrap();
    assert_eq!(pauses(&desk), [rest("2026-11-22", Some("2026-11-24"))]);
    assert_eq!(status(&desk), Status::TooLittleData);
    desk.act(|tx| edit::pause(tx, id)).unwrap();
    assert_eq!(pauses(&desk), [rest("2026-11-22", None)], "the same rest goes on");
    desk.undo();
    desk.undo();
    assert_eq!(status(&desk), Status::Paused);

    let mut desk = desk.at("2026-12-01T03:00:00Z");
    desk.act(|tx| edit::resume(tx, id)).unwrap();
    desk.act(|tx| edit::pause(tx, id)).unwrap();
    let mut desk = desk.at("2026-12-03T03:00:00Z");
    desk.act(|tx| edit::resume(tx, id)).unwrap();
    let mut desk = desk.at("2026-12-05T03:00:00Z");
    desk.act(|tx| edit::pause(tx, id)).unwrap();
    let mut desk = desk.at("2026-12-06T03:00:00Z");
    desk.act(|tx| edit::resume(tx, id)).unwrap();
    assert_eq!(
        pauses(&desk),
        [
            rest("2026-11-22", Some("2026-12-02")),
            rest("2026-12-05", Some("2026-12-05"))
        ]
    );
}

#[test]
fn calling_it_done_ends_its_rest() {
    let mut desk = Desk::new();
    let id = desk.goal(None, form("資格", Some(Metric::YesNo), None, None));
    desk.act(|tx| edit::pause(tx, id)).unwrap();
    desk.act(|tx| edit::finish(tx, id, Some(day("2026-11-20"))))
        .unwrap();
    let found = page(desk.sql(), id, desk.today()).unwrap();
    assert_eq!(found.outlook.status, Status::Done);
    assert_eq!(
        found.outlook.findings,
        [Finding::Done {
            on: day("2026-11-20")
        }]
    );
    assert_eq!(found.outlook.progress.unwrap().share, 1000);
    let refused = |desk: &mut Desk, d: &str| {
        desk.act(|tx| edit::finish(tx, id, Some(day(d))))
            .unwrap_err()
            .code()
    };
    assert_eq!(refused(&mut desk, "2026-11-23"), "goals-day-future");
    assert_eq!(refused(&mut desk, "2026-06-30"), "goals-done-before-start");
    assert_eq!(
        desk.act(|tx| edit::pause(tx, id)).unwrap_err().code(),
        "goals-pause-done"
    );
    desk.act(|tx| edit::reopen(tx, id)).unwrap();
    assert_eq!(
        page(desk.sql(), id, desk.today()).unwrap().outlook.status,
        Status::OnTrack
    );
}

#[test]
fn deleting_takes_the_branch_along_and_undo_brings_it_back() {
    let mut desk = Desk::new();
    let top = desk.goal(None, plain("上"));
    let id = desk.goal(Some(top), income());
    let entry_goal = |desk: &Desk| -> Option<String> {
        desk.sql()
            .query_row("SELECT goal_id FROM entry", [], |r| r.get(0))
            .unwrap()
    };
    earn(&mut desk, id, "2026-11-01", 30_000);
    let habit_id = desk.habit("yes_no");
    let adds = Some(HabitAdds {
        measure: Measure::Log,
        factor: 1_000_000,
    });
    desk.act(|tx| {
        links::link(
            tx,
            LinkHabit {
                goal_id: id,
                habit_id,
                adds,
            },
        )
    })
    .unwrap();
    let milestone = MilestoneForm {
        title: "最初の有料研修".to_owned(),
        due_day: None,
    };
    desk.act(|tx| milestones::add(tx, id, milestone)).unwrap();
    let before = page(desk.sql(), id, desk.today()).unwrap();

    let effect = edit::deletion(desk.sql(), top).unwrap();
    assert_eq!(
        (
            effect.goals_below,
            effect.milestones,
            effect.reminders,
            effect.entries_kept
        ),
        (1, 1, 0, 1)
    );
    desk.act(|tx| edit::delete(tx, top)).unwrap();
    assert_eq!((listed(&desk, true).len(), entry_goal(&desk)), (0, None));
    assert!(matches!(
        page(desk.sql(), id, desk.today()),
        Err(Error::NotFound { what: "goal" })
    ));
    desk.undo();
    assert_eq!(entry_goal(&desk), Some(id.to_string()));
    assert_eq!(page(desk.sql(), id, desk.today()).unwrap(), before);
}

#[test]
fn milestones_are_ticked_ordered_and_counted() {
    let mut desk = Desk::new();
    let id = desk.goal(None, form("独り立ち", Some(Metric::Milestones), None, None));
    let add = |desk: &mut Desk, title: &str, due: Option<&str>| {
        let form = MilestoneForm {
            title: title.to_owned(),
            due_day: due.map(day),
        };
        desk.act(|tx| milestones::add(tx, id, form)).unwrap()
    };
    let one = add(&mut desk, "届", Some("2026-11-20"));
    let two = add(&mut desk, "料金表", None);
    let three = add(&mut desk, "継続契約", Some("2026-12-15"));
    let found = page(desk.sql(), id, desk.today()).unwrap();
    assert_eq!(found.outlook.status, Status::Behind);
    let over: Vec<_> = found.milestones.iter().map(|m| m.days_over).collect();
    assert_eq!(over, [Some(2), None, None]);

    desk.act(|tx| milestones::tick(tx, one, true, Some(day("2026-11-21"))))
        .unwrap();
    desk.act(|tx| milestones::reorder(tx, three, 0)).unwrap();
    let form = MilestoneForm {
        title: "料金表とメニュー".to_owned(),
        due_day: Some(day("2027-01-10")),
    };
    desk.act(|tx| milestones::change(tx, two, form)).unwrap();
    let found = page(desk.sql(), id, desk.today()).unwrap();
    assert_eq!(found.outlook.status, Status::OnTrack);
    let progress = found.outlook.progress.unwrap();
    assert_eq!((progress.actual, progress.share), (1000, 333));
    let told: Vec<_> = found
        .milestones
        .iter()
        .map(|m| (m.title.as_str(), m.done_day))
        .collect();
    assert_eq!(
        told,
        [
            ("継続契約", None),
            ("届", Some(day("2026-11-21"))),
            ("料金表とメニュー", None)
        ]
    );

    desk.act(|tx| milestones::tick(tx, one, false, None)).unwrap();
    desk.act(|tx| milestones::delete(tx, three)).unwrap();
    let found = page(desk.sql(), id, desk.today()).unwrap();
    assert_eq!(
        (found.milestones.len(), found.milestones[0].days_over),
        (2, Some(2))
    );
    let refused = |desk: &mut Desk, d: &str| {
        desk.act(|tx| milestones::tick(tx, one, true, Some(day(d))))
            .unwrap_err()
            .code()
    };
    assert_eq!(refused(&mut desk, "2026-11-23"), "goals-day-future");
    let empty = MilestoneForm {
        title: " ".to_owned(),
        due_day: None,
    };
    let refused = desk.act(|tx| milestones::add(tx, id, empty)).unwrap_err();
    assert_eq!(refused.code(), "goals-milestone-empty");
}

#[test]
fn a_habit_adds_what_fits_the_goals_unit() {
    let mut desk = Desk::new();
    let (minutes, amounts) = (desk.habit("minutes"), desk.habit("amount"));
    let total = Some(Metric::Total);
    let own = |word: &str| {
        Some(Unit::Own {
            word: word.to_owned(),
        })
    };
    let level = Some(Metric::Level {
        direction: Direction::Up,
    });
    let cases = [
        (total, Some(Unit::Hours), minutes, (Measure::Hour, 1_000)),
        (total, Some(Unit::Minutes), minutes, (Measure::Hour, 60_000)),
        (total, Some(Unit::Count), minutes, (Measure::Log, 1_000)),
        (total, own("冊"), amounts, (Measure::Amount, 1_000)),
        (total, own("km"), amounts, (Measure::Log, 1_000)),
        (level, Some(Unit::Kg), amounts, (Measure::Amount, 1_000)),
        (total, Some(Unit::Yen), minutes, (Measure::Log, 0)),
        (level, Some(Unit::Points), minutes, (Measure::Log, 0)),
        (level, Some(Unit::Hours), minutes, (Measure::Log, 0)),
        (Some(Metric::Milestones), None, minutes, (Measure::Log, 0)),
    ];
    for (metric, unit, habit_id, expected) in cases {
        let target = unit.is_some().then_some(100);
        let goal_id = desk.goal(None, form("目標", metric, unit, target));
        let request = LinkHabit {
            goal_id,
            habit_id,
            adds: None,
        };
        desk.act(|tx| links::link(tx, request)).unwrap();
        let habit = page(desk.sql(), goal_id, desk.today()).unwrap().habits.remove(0);
        assert_eq!((habit.measure, habit.factor), expected);
        assert_eq!(habit.name, "単語カード");
    }
}

#[test]
fn a_habit_that_only_supports_a_goal_leaves_its_forecast_alone() {
    let mut desk = Desk::new();
    let income = desk.goal(
        None,
        form("収入", Some(Metric::Total), Some(Unit::Yen), Some(600_000)),
    );
    for (n, yen) in [(1, 20_000), (8, 15_000), (16, 30_000), (30, 22_000), (44, 18_000)] {
        let mut row = Row::new("income", "2026-11-22");
        row.day = day("2026-11-22").plus_days(-n);
        (row.goal, row.yen) = (Some(income), Some(yen));
        desk.entry(&row);
    }
    let look = |desk: &Desk| page(desk.sql(), income, desk.today()).unwrap();
    let alone = look(&desk);
    let amounts = desk.habit("amount");
    for n in 0..70 {
        let mut row = Row::new("habit_log", "2026-11-22");
        row.day = day("2026-11-22").plus_days(-n);
        (row.habit, row.amount, row.minutes, row.yen) = (Some(amounts), Some(7_000), Some(45), Some(100));
        desk.entry(&row);
    }
    for measure in [Measure::Log, Measure::Hour, Measure::Amount] {
        let request = LinkHabit {
            goal_id: income,
            habit_id: amounts,
            adds: Some(HabitAdds { measure, factor: 0 }),
        };
        desk.act(|tx| links::link(tx, request)).unwrap();
        let supported = look(&desk);
        assert_eq!(supported.outlook, alone.outlook);
        assert_eq!(supported.chart, alone.chart);
        assert_eq!(supported.habits[0].factor, 0);
        assert_eq!(supported.entries, alone.entries);
    }

    // A log that is linked to the goal itself still counts by its own yen.
    let mut row = Row::new("habit_log", "2026-11-22");
    (row.habit, row.goal, row.yen) = (Some(amounts), Some(income), Some(5_000));
    desk.entry(&row);
    let progress = |page: detail::GoalDetail| page.outlook.progress.map(|p| p.actual);
    assert_eq!(
        progress(look(&desk)),
        progress(alone).map(|actual| actual + 5_000_000)
    );
}

#[test]
fn a_habit_supports_exactly_the_goals_it_is_given() {
    let mut desk = Desk::new();
    let habit = desk.habit("minutes");
    let mut goal =
        |title: &str, unit| desk.goal(None, form(title, Some(Metric::Total), Some(unit), Some(10)));
    let (hours, yen, away) = (
        goal("学び", Unit::Hours),
        goal("収入", Unit::Yen),
        goal("しまう", Unit::Hours),
    );
    let of = |goal_id| SupportGoal { goal_id, adds: None };
    desk.act(|tx| links::support(tx, habit, &[of(hours), of(away)]))
        .unwrap();
    desk.act(|tx| edit::archive(tx, away, true)).unwrap();
    let adds = HabitAdds {
        measure: Measure::Log,
        factor: 500_000,
    };
    let paid = SupportGoal {
        goal_id: yen,
        adds: Some(adds),
    };
    desk.act(|tx| links::support(tx, habit, &[paid])).unwrap();
    let found = links::of_habit(desk.sql(), habit).unwrap();
    let told: Vec<_> = found
        .iter()
        .map(|g| (g.title.as_str(), &g.unit, g.measure, g.factor))
        .collect();
    assert_eq!(told, [("収入", &Some(Unit::Yen), Measure::Log, 500_000)]);
    // What is put away keeps its habit for when it is taken out again.
    assert_eq!(page(desk.sql(), away, desk.today()).unwrap().habits.len(), 1);

    let too_much = HabitAdds {
        factor: links::MAX_FACTOR + 1,
        ..adds
    };
    let refused = desk.act(|tx| {
        links::support(
            tx,
            habit,
            &[SupportGoal {
                adds: Some(too_much),
                ..paid
            }],
        )
    });
    assert_eq!(refused.unwrap_err().code(), "goals-factor-range");
}

#[test]
fn a_step_moves_the_goals_it_feeds() {
    let mut desk = Desk::new();
    let habit_id = desk.habit("minutes");
    let hours = desk.goal(
        None,
        form("学び", Some(Metric::Total), Some(Unit::Hours), Some(10)),
    );
    let rate = Some(Metric::Rate { per: Period::Week });
    let weekly = desk.goal(None, form("週2回", rate, Some(Unit::Count), Some(2)));
    let gone = desk.goal(None, form("済み", Some(Metric::YesNo), None, None));
    for goal_id in [hours, weekly, gone] {
        let request = LinkHabit {
            goal_id,
            habit_id,
            adds: None,
        };
        desk.act(|tx| links::link(tx, request)).unwrap();
    }
    desk.act(|tx| edit::finish(tx, gone, None)).unwrap();
    let shares = |desk: &Desk| links::shares_fed_by(desk.sql(), habit_id, desk.today()).unwrap();
    let before = shares(&desk);
    let mut row = Row::new("habit_log", "2026-11-22");
    (row.habit, row.minutes, row.outcome) = (Some(habit_id), Some(20), "small");
    desk.entry(&row);
    let moved = links::moved(&before, &shares(&desk));
    let told: Vec<_> = moved
        .iter()
        .map(|m| (m.title.as_str(), m.share_before, m.share_after))
        .collect();
    // A third of an hour of ten is 33 thousandths, rounded down.
    assert_eq!(told, [("学び", 0, 33), ("週2回", 0, 500)]);
    let shown = page(desk.sql(), hours, desk.today()).unwrap().habits.remove(0);
    assert_eq!(shown.footsteps.last(), Some(&Footstep::Done));
    assert!((1..=1000).contains(&shown.strength), "{}", shown.strength);
    assert_eq!(links::moved(&before, &before), []);
    let names = links::names_fed(desk.sql()).unwrap();
    assert_eq!(names[&habit_id].len(), 2);
    assert_eq!(
        links::share_of(desk.sql(), hours, desk.today())
            .unwrap()
            .unwrap()
            .share,
        33
    );

    desk.act(|tx| links::unlink(tx, hours, habit_id)).unwrap();
    assert_eq!(
        links::share_of(desk.sql(), hours, desk.today())
            .unwrap()
            .unwrap()
            .share,
        0
    );
    assert!(desk.act(|tx| links::unlink(tx, hours, habit_id)).is_err());
}

#[test]
fn a_page_tells_the_whole_goal() {
    let mut desk = Desk::new();
    let top = desk.goal(None, plain("講師として独り立ち"));
    let id = desk.goal(Some(top), income());
    for (on, yen) in [
        ("2026-06-20", 99_000), // before the start: not counted
        ("2026-07-20", 15_000),
        ("2026-08-18", 24_000),
        ("2026-09-12", 42_000),
        ("2026-09-30", 30_000),
        ("2026-10-12", 21_000),
        ("2026-10-26", 15_000),
        ("2026-11-05", 30_000),
        ("2026-11-14", 45_000),
        ("2026-11-18", 30_000),
        ("2026-11-23", 99_000), // tomorrow: not yet
    ] {
        earn(&mut desk, id, on, yen);
    }
    let found = page(desk.sql(), id, desk.today()).unwrap();
    assert_eq!(
        (found.outlook.status, found.days_left),
        (Status::OnTrack, Some(129))
    );
    assert_eq!(found.outlook.progress.as_ref().unwrap().share, 420);
    assert!(matches!(found.outlook.findings[0], Finding::Finish(_)));
    let Some(chart::Chart::BurnUp { actual, fan, .. }) = &found.chart else {
        panic!()
    };
    assert_eq!(
        (actual[0].value, actual[actual.len() - 1]),
        (
            0,
            DayValue {
                day: desk.today(),
                value: 252_000_000
            }
        )
    );
    assert!(!fan.is_empty());
    assert_eq!(found.above[0].title, "講師として独り立ち");
    assert_eq!(page(desk.sql(), top, desk.today()).unwrap().below[0].id, id);
    let latest: Vec<_> = found
        .entries
        .iter()
        .map(|e| e.amount.as_ref().unwrap().milli)
        .collect();
    assert_eq!(latest[..2], [30_000_000, 45_000_000]);
    assert_eq!(latest.len(), 8);
    // The tree says the same.
    let row = goals(desk.sql(), GoalsQuery::default(), desk.today())
        .unwrap()
        .goals
        .remove(1);
    assert_eq!(
        (row.status, row.progress),
        (found.outlook.status, found.outlook.progress)
    );
    // And tomorrow's seed differs, today's doesn't.
    assert_eq!(
        page(desk.sql(), id, desk.today()).unwrap().outlook.forecast,
        found.outlook.forecast
    );
}

#[test]
fn thirty_years_come_as_a_few_hundred_points() {
    let mut desk = Desk::new();
    let form = GoalForm {
        start_day: Some(day("1996-11-22")),
        ..income()
    };
    let id = desk.goal(None, form);
    desk.act(|tx| {
        tx.sql.execute(
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 10900)
             INSERT INTO entry (id, kind, day, at, utc_offset, zone, yen, goal_id, created_at)
             SELECT printf('00000000-0000-7000-8000-%012d', i), 'income', date('1996-11-22', '+' || i || ' days'), '',
               540, 'Asia/Tokyo', 5, ?1, '' FROM n",
            [id],
        )?;
        Ok(())
    })
    .unwrap();
    let found = page(desk.sql(), id, desk.today()).unwrap();
    assert_eq!(found.outlook.progress.unwrap().actual, 10_901 * 5 * 1000);
    let Some(chart::Chart::BurnUp { actual, .. }) = found.chart else {
        panic!()
    };
    assert!(actual.len() <= chart::MOST_POINTS, "{}", actual.len());
    assert_eq!(actual[actual.len() - 1].value, 10_901 * 5 * 1000);
}

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
