//! Habits that a goal is fed and supported by.
use super::*;

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
