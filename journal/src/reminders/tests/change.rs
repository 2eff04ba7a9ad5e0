use super::*;

#[test]
fn switched_on_again_or_changed_it_reminds_from_then_on() {
    let mut journal = journal();
    let id = make(&mut journal, "20T12:00", daily(Subject::Text, 450)).unwrap();
    let switch = |journal: &mut Journal, clock: &str, on: bool| {
        journal
            .act(&at(clock), Action::plain("reminder-enabled"), |tx| {
                enable(tx, id, on)
            })
            .unwrap();
    };
    switch(&mut journal, "20T13:00", false);
    assert_eq!(next(journal.read(), &at("20T13:00"), 5).unwrap(), []);
    switch(&mut journal, "22T08:00", true);
    assert_eq!(tick(&mut journal, "22T09:00"), []);
    let change = ReminderChange {
        id: Some(id),
        ..daily(Subject::Text, 7 * 60)
    };
    make(&mut journal, "22T10:00", change.clone()).unwrap();
    assert_eq!(tick(&mut journal, "22T11:00"), []);
    let reworded = ReminderChange {
        text: "休みましょう".to_owned(),
        ..change
    };
    make(&mut journal, "23T08:00", reworded).unwrap();
    let notices = tick(&mut journal, "23T08:01");
    assert_eq!(notices.len(), 1, "other words don't lose a time: {notices:?}");
}

#[test]
fn deleting_takes_its_times_along_and_undo_brings_them_back() {
    let mut journal = journal();
    let id = make(&mut journal, "22T07:00", daily(Subject::Text, 450)).unwrap();
    let notices = tick(&mut journal, "22T07:30");
    let (_, changed) = journal
        .act(&at("22T08:00"), Action::plain("reminder-deleted"), |tx| {
            delete(tx, id)
        })
        .unwrap();
    assert!(changed.action.is_some());
    assert_eq!(
        say(
            journal.read(),
            &Words::new(Language::En),
            &at("22T08:00"),
            &notices
        )
        .unwrap(),
        []
    );
    assert_eq!(list(journal.read(), &at("22T08:00")).unwrap(), []);
    journal.undo(&at("22T08:01")).unwrap().unwrap();
    assert_eq!(state(&journal, notices[0].occurrences()[0]), State::Due);
    let again = journal.act(&at("22T08:02"), Action::plain("reminder-deleted"), |tx| {
        delete(tx, id)
    });
    assert!(again.is_ok());
    let gone = journal.act(&at("22T08:03"), Action::plain("reminder-deleted"), |tx| {
        delete(tx, id)
    });
    assert!(matches!(gone, Err(Error::NotFound { what: "reminder" })));
}

#[rstest]
#[case::no_text(ReminderChange { text: "  ".to_owned(), ..daily(Subject::Text, 0) }, "reminders-text-empty")]
#[case::long_text(ReminderChange { text: "あ".repeat(201), ..daily(Subject::Text, 0) }, "reminders-text-too-long")]
#[case::days_before_nothing(ReminderChange { days: ReminderDays::BeforeDue { days_before: vec![1] }, ..daily(Subject::Checkin, 0) }, "reminders-no-due-date")]
#[case::nothing_fits(ReminderChange { when: every(540, 600, 60), ..daily(Subject::Stretch, 0) }, "reminders-nothing-fits")]
#[case::too_often(ReminderChange { when: every(540, 600, 9), ..daily(Subject::Stretch, 0) }, "reminders-nothing-fits")]
#[case::no_moment(ReminderChange { when: ReminderWhen::Moment { id: uuid::Uuid::nil().into() }, ..daily(Subject::Text, 0) }, "error-not-found")]
#[case::no_milestone(ReminderChange { days: ReminderDays::BeforeDue { days_before: vec![1] }, ..daily(Subject::Milestone(uuid::Uuid::nil().into()), 0) }, "error-not-found")]
#[case::a_milestone_by_a_schedule(daily(Subject::Milestone(uuid::Uuid::nil().into()), 0), "reminders-due-date-only")]
#[case::no_habit(daily(Subject::Habit(uuid::Uuid::nil().into()), 0), "error-not-found")]
#[case::no_goal(daily(Subject::Goal(uuid::Uuid::nil().into()), 0), "error-not-found")]
#[case::nothing_to_change(ReminderChange { id: Some(uuid::Uuid::nil().into()), ..daily(Subject::Checkin, 0) }, "error-not-found")]
fn refused(#[case] change: ReminderChange, #[case] code: &str) {
    assert_eq!(make(&mut journal(), "22T07:00", change).unwrap_err().code(), code);
}

#[test]
fn a_wrong_schedule_is_refused_and_a_long_stretch_too() {
    let mut change = daily(Subject::Checkin, 0);
    change.days = ReminderDays::Schedule {
        schedule: Schedule {
            rule: Rule::Weekdays { days: Vec::new() },
            ..every_day()
        },
    };
    let mut journal = journal();
    assert_eq!(
        make(&mut journal, "22T07:00", change).unwrap_err().code(),
        "calendar-no-weekday"
    );
    let now = at("22T07:00");
    let until = |days| {
        between(
            journal.read(),
            &now,
            now.instant,
            now.instant + Duration::days(days),
        )
    };
    assert_eq!(until(3661).unwrap_err().code(), "reminders-stretch-too-long");
    assert_eq!(until(3660).unwrap(), []);
    let extreme = between(
        journal.read(),
        &now,
        DateTime::<Utc>::MIN_UTC,
        DateTime::<Utc>::MAX_UTC,
    );
    assert!(extreme.is_err());
}

#[test]
fn a_habit_deleted_takes_its_reminders_along() {
    let mut journal = journal();
    let habit = habit(&mut journal, draft("", ""));
    make(&mut journal, "22T07:00", daily(Subject::Habit(habit), 450)).unwrap();
    tick(&mut journal, "22T07:30");
    journal
        .act(&at("22T07:31"), Action::plain("habit-deleted"), |tx| {
            habits::change::delete(tx, habit)
        })
        .unwrap();
    assert_eq!(tick(&mut journal, "22T07:31"), []);
    assert_eq!(list(journal.read(), &at("22T08:00")).unwrap(), []);
}
