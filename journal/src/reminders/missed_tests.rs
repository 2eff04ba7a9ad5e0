use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;

/// Sunday 22 November 2026 in Tokyo.
fn at(clock: &str) -> DateTime<Utc> {
    format!("2026-11-{clock}:00+09:00").parse().unwrap()
}

fn now(clock: &str) -> Now {
    Now::new(at(clock), Tz::Asia__Tokyo)
}

fn occurrence(id: u128, reminder: u128, due: &str, state: State) -> Occurrence {
    Occurrence {
        id: Uuid::from_u128(id).into(),
        reminder_id: Uuid::from_u128(reminder).into(),
        due_at: at(due),
        local: at(due).with_timezone(&Tz::Asia__Tokyo).naive_local(),
        state,
        small: false,
        later_until: None,
        shown_at: None,
        changed_at: at(due),
    }
}

fn id(n: u128) -> OccurrenceId {
    Uuid::from_u128(n).into()
}

fn look_at(open: &[(Occurrence, Subject)], now: &Now, answer: Option<State>) -> Settled {
    let look = Look {
        now,
        turn_over: TurnOver::default(),
        quiet: false,
        room: None,
    };
    settle(open, &look, &mut |_| Ok(answer), &mut || Ok(None)).unwrap()
}

fn run(open: &[(Occurrence, Subject)], clock: &str) -> Settled {
    look_at(open, &now(clock), None)
}

#[test]
fn on_time_several_are_one_notice() {
    let open = [
        (occurrence(1, 1, "22T07:30", State::Due), Subject::Checkin),
        (occurrence(2, 2, "22T07:30", State::Due), Subject::Text),
    ];
    let settled = run(&open, "22T07:35");
    assert_eq!(settled.notices, [Notice::Together(vec![id(1), id(2)])]);
    assert_eq!(settled.changes, []);
    assert_eq!(run(&open[..1], "22T07:35").notices, [Notice::One(id(1))]);
}

#[test]
fn late_ones_come_together_and_a_single_one_as_itself() {
    let open = [
        (occurrence(1, 1, "22T12:00", State::Due), Subject::Text),
        (occurrence(2, 2, "22T07:30", State::Due), Subject::Checkin),
        (occurrence(3, 3, "22T14:58", State::Due), Subject::Review),
    ];
    let settled = run(&open, "22T15:00");
    assert_eq!(settled.notices, [Notice::CatchUp(vec![id(3), id(1), id(2)])]);
    assert_eq!(run(&open[..1], "22T15:00").notices, [Notice::One(id(1))]);
}

#[test]
fn a_week_away_is_one_notice_with_each_reminder_once() {
    let mut open: Vec<(Occurrence, Subject)> = (14_u128..22)
        .map(|day| {
            (
                occurrence(day, 1, &format!("{day}T07:30"), State::Due),
                Subject::Checkin,
            )
        })
        .collect();
    open.push((occurrence(50, 2, "16T09:00", State::Due), Subject::Text));
    let settled = run(&open, "22T06:00");
    assert_eq!(settled.notices, [Notice::CatchUp(vec![id(21), id(50)])]);
    let missed: Vec<_> = settled.changes.iter().map(|(id, state)| (*id, *state)).collect();
    assert_eq!(
        missed,
        (14..22).map(|day| (id(day), State::Missed)).collect::<Vec<_>>()
    );
}

#[test]
fn a_day_lasts_until_it_turns_over() {
    let shown = [(occurrence(1, 1, "21T22:00", State::Shown), Subject::Checkin)];
    assert_eq!(run(&shown, "22T03:59"), Settled::default());
    let settled = run(&shown, "22T04:00");
    assert_eq!(settled.changes, [(id(1), State::Missed)]);
    assert_eq!(settled.notices, [], "it was seen");
    let text = [(occurrence(1, 1, "01T22:00", State::Shown), Subject::Text)];
    assert_eq!(run(&text, "22T04:00"), Settled::default());
}

#[test]
fn put_off_it_comes_back_at_its_moment_also_on_another_day() {
    let mut later = occurrence(1, 1, "21T22:00", State::Later);
    later.later_until = Some(at("22T08:00"));
    let open = [(later, Subject::Checkin)];
    assert_eq!(run(&open, "22T07:59"), Settled::default());
    let settled = run(&open, "22T08:00");
    assert_eq!(settled.changes, [(id(1), State::Due)]);
    assert_eq!(settled.notices, [Notice::One(id(1))]);
    let settled = run(&open, "23T09:00");
    assert_eq!(settled.changes, [(id(1), State::Missed)]);
    assert_eq!(settled.notices, [Notice::CatchUp(vec![id(1)])]);
}

#[test]
fn due_again_the_earlier_time_is_missed() {
    let open = [
        (occurrence(1, 1, "15T09:00", State::Shown), Subject::Review),
        (occurrence(2, 1, "22T09:00", State::Due), Subject::Review),
    ];
    let settled = run(&open, "22T09:00");
    assert_eq!(settled.changes, [(id(1), State::Missed)]);
    assert_eq!(settled.notices, [Notice::One(id(2))]);
}

#[test]
fn what_was_done_meanwhile_is_not_shown_and_done_when_the_day_is_over() {
    let open = [(occurrence(1, 1, "22T07:30", State::Due), Subject::Checkin)];
    let done = |clock: &str| look_at(&open, &now(clock), Some(State::Done));
    assert_eq!(done("22T07:30"), Settled::default());
    let settled = done("23T04:00");
    assert_eq!(settled.changes, [(id(1), State::Done)]);
    assert_eq!(settled.notices, []);
}

#[test]
fn what_is_still_to_come_waits() {
    let open = [
        (occurrence(1, 1, "22T07:30", State::Shown), Subject::Text),
        (occurrence(2, 1, "23T07:30", State::Due), Subject::Text),
    ];
    assert_eq!(run(&open, "22T12:00"), Settled::default());
}

fn states() -> impl Strategy<Value = State> {
    prop_oneof![Just(State::Due), Just(State::Shown), Just(State::Later)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn each_is_told_at_most_once_and_never_in_a_burst(
        all in proptest::collection::vec((0_u128..4, -5000_i64..0, states(), -600_i64..600, any::<bool>()), 0..20),
    ) {
        let now = now("22T12:00");
        let open: Vec<(Occurrence, Subject)> = all
            .iter()
            .enumerate()
            .map(|(n, (reminder, due, state, until, of_day))| {
                let mut one = occurrence(n as u128 + 1, *reminder, "22T12:00", *state);
                one.due_at += Duration::minutes(*due);
                if *state == State::Later {
                    one.later_until = Some(now.instant + Duration::minutes(*until));
                }
                (one, if *of_day { Subject::Checkin } else { Subject::Text })
            })
            .collect();
        let settled = look_at(&open, &now, None);
        let mut told = Vec::new();
        for notice in &settled.notices {
            prop_assert!(!notice.occurrences().is_empty());
            told.extend(notice.occurrences());
        }
        prop_assert!(settled.notices.len() <= 1);
        let unique: std::collections::BTreeSet<_> = told.iter().collect();
        prop_assert_eq!(unique.len(), told.len());
        for (one, _) in &open {
            let next = settled.changes.iter().find(|(id, _)| *id == one.id).map_or(one.state, |(_, state)| *state);
            // What is due now is told, what was shown before is not told again.
            prop_assert!(next != State::Due || told.contains(&one.id));
            prop_assert!(one.state != State::Shown || !told.contains(&one.id));
            prop_assert!(next != State::Later || one.moment() > now.instant);
        }
        // Settling what was settled and shown changes and shows nothing more.
        let after: Vec<(Occurrence, Subject)> = open
            .iter()
            .cloned()
            .map(|(mut one, subject)| {
                if let Some((_, state)) = settled.changes.iter().find(|(id, _)| *id == one.id) {
                    one.state = *state;
                }
                one.state = one.state.shown();
                (one, subject)
            })
            .filter(|(one, _)| one.state.is_open())
            .collect();
        prop_assert_eq!(look_at(&after, &now, None), Settled::default());
    }
}
