//! What SQL adds up against adding up by hand.
use proptest::prelude::*;

use super::evidence::{self, Clock};
use super::links::{HabitAdds, LinkHabit, link};
use super::progress::progress;
use super::store::{self, sums};
use super::testing::{Desk, Row, day, form};
use super::*;

const KINDS: [&str; 6] = [
    "habit_log",
    "note",
    "learning",
    "income",
    "expense",
    "measurement",
];
const OUTCOMES: [&str; 4] = ["done", "small", "skip", "note"];
const FIRST: &str = "2026-06-25";

/// A row, with the goal and habit that it is linked to as yes/no and number.
#[derive(Debug, Clone)]
struct Draft {
    row: Row,
    to_goal: bool,
    to_habit: Option<usize>,
}

fn drafts() -> impl Strategy<Value = Vec<Draft>> {
    let some = |range: std::ops::Range<i64>| prop::option::of(range);
    let draft = (
        (0..KINDS.len(), 0..OUTCOMES.len(), 0i64..160),
        (some(0..90_000), some(-3_000..90_000), some(0..300)),
        (
            prop::sample::select(vec!["", "冊", "km"]),
            any::<bool>(),
            prop::option::of(0usize..3),
        ),
    );
    let draft = draft.prop_map(
        |((kind, outcome, ago), (yen, amount, minutes), (unit_word, to_goal, habit))| {
            let mut row = Row::new(KINDS[kind], FIRST);
            row.day = day(FIRST).plus_days(ago);
            row.outcome = OUTCOMES[outcome];
            (row.yen, row.amount, row.minutes, row.unit_word) = (yen, amount, minutes, unit_word);
            Draft {
                to_goal,
                to_habit: (row.kind == "habit_log").then_some(habit.unwrap_or(0)),
                row,
            }
        },
    );
    prop::collection::vec(draft, 0..40)
}

fn unit() -> impl Strategy<Value = Unit> {
    let word = "冊".to_owned();
    prop::sample::select(vec![
        Unit::Yen,
        Unit::Hours,
        Unit::Minutes,
        Unit::Count,
        Unit::Points,
        Unit::Kg,
        Unit::Own { word },
    ])
}

/// The first two of three habits are linked.
fn adds() -> impl Strategy<Value = [HabitAdds; 2]> {
    let one = (
        prop::sample::select(vec![Measure::Log, Measure::Hour, Measure::Amount]),
        prop_oneof![1 => Just(0i64), 4 => 1i64..5_000],
    );
    let one = one.prop_map(|(measure, factor)| HabitAdds { measure, factor });
    [one.clone(), one]
}

/// What a row adds, in sixtieths of a thousandth, by reading the rule aloud.
fn by_hand(draft: &Draft, unit: &Unit, links: &[HabitAdds; 2], level: bool) -> Option<i64> {
    let row = &draft.row;
    if row.kind == "habit_log" && !["done", "small"].contains(&row.outcome) {
        return None;
    }
    let counts = |a: &&HabitAdds| a.factor > 0 && (!level || a.measure == Measure::Amount);
    if let Some(adds) = draft.to_habit.and_then(|h| links.get(h)).filter(counts) {
        return match adds.measure {
            Measure::Amount => row.amount.map(|a| a * adds.factor * 3 / 50),
            Measure::Log => Some(60 * adds.factor),
            Measure::Hour => row.minutes.map(|m| m * adds.factor),
        };
    }
    if !draft.to_goal || row.kind == "expense" {
        return None;
    }
    match unit {
        Unit::Yen => row.yen.map(|y| y * 60_000),
        Unit::Minutes => row.minutes.map(|m| m * 60_000),
        Unit::Hours => row.minutes.map(|m| m * 1_000),
        Unit::Own { word } => row
            .amount
            .filter(|_| row.unit_word.is_empty() || row.unit_word == word)
            .map(|a| a * 60),
        Unit::Count => match row.amount {
            Some(amount) => Some(amount * 60),
            None => (row.minutes.is_none() && row.yen.is_none() && row.kind != "note").then_some(60_000),
        },
        Unit::Points | Unit::Kg => row.amount.map(|a| a * 60),
    }
}

fn set_up(metric: Metric, unit: &Unit, links: &[HabitAdds; 2], drafts: &[Draft]) -> (Desk, Goal) {
    let mut desk = Desk::new();
    let habits = [desk.habit("amount"), desk.habit("minutes"), desk.habit("yes_no")];
    let id = desk.goal(None, form("目標", Some(metric), Some(unit.clone()), Some(600)));
    for (habit_id, adds) in habits.into_iter().zip(links) {
        let request = LinkHabit {
            goal_id: id,
            habit_id,
            adds: Some(*adds),
        };
        desk.act(|tx| link(tx, request)).unwrap();
    }
    for draft in drafts {
        let mut row = draft.row.clone();
        row.goal = draft.to_goal.then_some(id);
        row.habit = draft.to_habit.map(|h| habits[h]);
        desk.entry(&row);
    }
    let goal = store::one(desk.sql(), id).unwrap();
    (desk, goal)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn sums_are_what_adding_up_by_hand_gives(drafts in drafts(), unit in unit(), links in adds(), cut in 0i64..170) {
        let (desk, goal) = set_up(Metric::Total, &unit, &links, &drafts);
        let (start, today) = (goal.start_day, desk.today());
        let counted: Vec<(JournalDay, i64)> = drafts
            .iter()
            .filter(|d| start <= d.row.day && d.row.day <= today)
            .filter_map(|d| Some((d.row.day, by_hand(d, &unit, &links, false)?)))
            .collect();
        let whole = counted.iter().map(|c| c.1).sum::<i64>().div_euclid(60);

        let clock = Clock::read(desk.sql(), today).unwrap();
        let facts = evidence::facts(desk.sql(), &goal, clock).unwrap();
        prop_assert_eq!(progress(&facts, clock.week_starts, today).unwrap().actual, whole);
        prop_assert_eq!(facts.evidence.first, counted.iter().map(|c| c.0).min());

        // Wherever the days before are cut off, the sum is the same, and each run of days is rounded once.
        let cut = start.plus_days(cut);
        let found = sums::sums(desk.sql(), &goal, start, cut, today).unwrap();
        let mut sum = found.before.map_or(0, |b| b.value);
        prop_assert!(found.days.iter().all(|d| d.day >= cut));
        for d in &found.days {
            sum += d.value;
            let naive: i64 = counted.iter().filter(|c| c.0 <= d.day).map(|c| c.1).sum();
            prop_assert_eq!(sum, naive.div_euclid(60));
        }
        prop_assert_eq!(sum, whole);

        for stretch in [1, 3, 40] {
            let found = sums::stretches(desk.sql(), &goal, start, today, stretch).unwrap();
            prop_assert_eq!(found.iter().map(|d| d.value).sum::<i64>(), whole);
            prop_assert!(found.len() as i64 <= (today - start) / stretch + 1);
            prop_assert!(found.windows(2).all(|d| d[0].day < d[1].day));
        }

        let latest = sums::latest(desk.sql(), &goal, today, 100).unwrap();
        let told: i64 = latest.iter().filter_map(|c| c.value).sum();
        // Each row is rounded down by itself here.
        let naive: i64 = counted.iter().map(|c| c.1.div_euclid(60)).sum();
        prop_assert_eq!(told, naive);
    }

    #[test]
    fn a_level_is_the_last_measurement_of_each_day(drafts in drafts(), unit in unit(), links in adds()) {
        let (desk, goal) = set_up(Metric::Level { direction: Direction::Up }, &unit, &links, &drafts);
        let today = desk.today();
        let mut naive = std::collections::BTreeMap::new();
        // Entries of a day are put in one after the other, so the last one put in is the latest.
        for d in drafts.iter().filter(|d| goal.start_day <= d.row.day && d.row.day <= today) {
            if let Some(parts) = by_hand(d, &unit, &links, true) {
                naive.insert(d.row.day, parts.div_euclid(60));
            }
        }
        let found = sums::measurements(desk.sql(), &goal, goal.start_day, today).unwrap();
        let found: Vec<_> = found.into_iter().map(|d| (d.day, d.value)).collect();
        prop_assert_eq!(found, naive.into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn huge_amounts_neither_overflow_nor_fail() {
    let links = [HabitAdds {
        measure: Measure::Amount,
        factor: links::MAX_FACTOR,
    }; 2];
    let mut row = Row::new("habit_log", "2026-08-01");
    row.amount = Some(i64::MAX);
    let drafts = vec![
        Draft {
            row,
            to_goal: false,
            to_habit: Some(0),
        };
        20
    ];
    let (desk, goal) = set_up(Metric::Total, &Unit::Kg, &links, &drafts);
    let found = sums::sums(desk.sql(), &goal, goal.start_day, goal.start_day, desk.today()).unwrap();
    assert!(found.days[0].value > MILLI_LIMIT);
}
