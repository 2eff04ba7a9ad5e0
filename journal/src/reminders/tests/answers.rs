use super::*;

#[test]
fn answers_end_it_and_undo_brings_it_back() {
    let mut journal = journal();
    make(&mut journal, "22T07:00", daily(Subject::Text, 450)).unwrap();
    let notices = tick(&mut journal, "22T07:30");
    show(&mut journal, "22T07:30", &notices);
    let id = notices[0].occurrences()[0];
    give(&mut journal, "22T07:31", id, ReminderAnswer::Done).unwrap();
    give(&mut journal, "22T07:31", id, ReminderAnswer::Done).unwrap();
    let refused = give(&mut journal, "22T07:32", id, ReminderAnswer::Skip).unwrap_err();
    assert_eq!(refused.code(), "reminders-already-answered");
    assert_eq!(waiting(journal.read(), &at("22T08:00")).unwrap().open.len(), 0);
    journal.undo(&at("22T08:00")).unwrap().unwrap();
    assert_eq!(state(&journal, id), State::Shown);
}

#[test]
fn later_comes_back_and_stands_among_the_next() {
    let mut journal = journal();
    make(&mut journal, "22T07:00", daily(Subject::Text, 450)).unwrap();
    let notices = tick(&mut journal, "22T07:30");
    show(&mut journal, "22T07:30", &notices);
    let id = notices[0].occurrences()[0];
    give(
        &mut journal,
        "22T07:30",
        id,
        ReminderAnswer::Later {
            by: None,
            until: None,
        },
    )
    .unwrap();
    let next = next(journal.read(), &at("22T07:31"), 2).unwrap();
    assert_eq!(next[0].occurrence_id, Some(id));
    assert_eq!(u16::from(next[0].minute), 8 * 60 + 30);
    assert_eq!(
        (next[1].occurrence_id, next[1].date.to_string()),
        (None, "2026-11-23".to_owned())
    );
    assert_eq!(tick(&mut journal, "22T08:29"), []);
    assert_eq!(tick(&mut journal, "22T08:30"), [Notice::One(id)]);
}

#[rstest]
#[case(
    ReminderAnswer::Done,
    State::Done,
    "habit-logged",
    habits::HabitOutcome::Done,
    20_000
)]
#[case(
    ReminderAnswer::Small,
    State::Done,
    "habit-logged-small",
    habits::HabitOutcome::Small,
    0
)]
#[case(
    ReminderAnswer::Skip,
    State::Skipped,
    "habit-skipped",
    habits::HabitOutcome::Skip,
    0
)]
fn answering_a_habit_logs_its_day_and_undo_takes_both_back(
    #[case] answer: ReminderAnswer,
    #[case] becomes: State,
    #[case] code: &str,
    #[case] outcome: habits::HabitOutcome,
    #[case] value: i64,
) {
    let mut journal = journal();
    let habit = habit(&mut journal, draft("", "5分だけ"));
    make(&mut journal, "22T07:00", daily(Subject::Habit(habit), 1380)).unwrap();
    let notices = tick(&mut journal, "22T23:00");
    show(&mut journal, "22T23:00", &notices);
    let id = notices[0].occurrences()[0];
    let given = AnswerReminder { id, answer };
    assert!(matches!(action(journal.read(), &given).unwrap(), Action::Person { code: c, .. } if c == code));
    // After midnight it is still that day's step.
    give(&mut journal, "23T00:30", id, answer).unwrap();
    let logs = |journal: &Journal| {
        habits::logs_of_day(journal.read(), habit, "2026-11-22".parse().unwrap()).unwrap()
    };
    let found: Vec<_> = logs(&journal)
        .iter()
        .map(|log| (log.outcome, log.value(HabitKind::Minutes)))
        .collect();
    assert_eq!(found, [(outcome, value)]);
    assert_eq!(state(&journal, id), becomes);
    let small = |journal: &Journal| store::occurrences::of_id(journal.read(), id).unwrap().small;
    assert_eq!(small(&journal), answer == ReminderAnswer::Small);
    give(&mut journal, "23T00:31", id, answer).unwrap();
    assert_eq!(logs(&journal).len(), 1, "the same answer again logs nothing");
    journal.undo(&at("23T00:32")).unwrap().unwrap();
    assert_eq!((logs(&journal).len(), state(&journal, id)), (0, State::Shown));
    assert!(!small(&journal));
}

#[test]
fn done_in_the_window_first_an_answer_only_closes_the_reminder() {
    let mut journal = journal();
    let habit = habit(&mut journal, draft("", ""));
    make(&mut journal, "22T07:00", daily(Subject::Habit(habit), 450)).unwrap();
    let notices = tick(&mut journal, "22T07:30");
    let id = notices[0].occurrences()[0];
    let refused = give(&mut journal, "22T07:31", id, ReminderAnswer::Small).unwrap_err();
    assert_eq!(refused.code(), "reminders-no-small-version");
    log(&mut journal, habit, "22T07:40", 25, false);
    give(&mut journal, "22T07:50", id, ReminderAnswer::Done).unwrap();
    let logs = habits::logs_of_day(journal.read(), habit, "2026-11-22".parse().unwrap()).unwrap();
    assert_eq!((logs.len(), state(&journal, id)), (1, State::Done));
}
