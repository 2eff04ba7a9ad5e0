//! Each kind of reminder, and how all of them behave.
use super::*;

fn call(journal: &mut Journal, clock: &str, name: &str, args: serde_json::Value) -> serde_json::Value {
    crate::api::call(journal, &at(clock), name, args).unwrap().value
}

fn save(journal: &mut Journal, clock: &str, change: ReminderChange) -> ReminderId {
    super::make(journal, clock, change).unwrap()
}

fn next_times(journal: &Journal, clock: &str, count: usize) -> Vec<String> {
    next(journal.read(), &at(clock), count)
        .unwrap()
        .iter()
        .map(|one| {
            one.at
                .with_timezone(&Tz::Asia__Tokyo)
                .format("%dT%H:%M")
                .to_string()
        })
        .collect()
}

#[test]
fn a_reminder_follows_its_moment_weekday_by_weekday() {
    let mut journal = journal();
    let lunch = crate::life::moments(journal.read()).unwrap()[2].id;
    let change = ReminderChange {
        when: ReminderWhen::Moment { id: lunch },
        ..daily(Subject::Checkin, 0)
    };
    save(&mut journal, "20T12:00", change);
    // 12:15 every day so far; the 21st is a Saturday.
    assert_eq!(next_times(&journal, "20T12:00", 2), ["20T12:15", "21T12:15"]);
    let moved = serde_json::json!({ "id": lunch, "name": "", "at_minute": 750,
        "weekday_minutes": [null, null, null, null, null, 810, 690] });
    call(&mut journal, "20T12:20", "save_moment", moved);
    assert_eq!(
        next_times(&journal, "20T12:20", 4),
        ["20T12:30", "21T13:30", "22T11:30", "23T12:30"]
    );
    // Deleted, it stays where it usually was.
    call(
        &mut journal,
        "20T12:20",
        "delete_moment",
        serde_json::json!({ "id": lunch }),
    );
    assert_eq!(next_times(&journal, "20T12:20", 2), ["20T12:30", "21T12:30"]);
}

#[test]
fn what_came_due_before_a_moment_is_moved_still_counts_and_nothing_is_made_up() {
    let mut journal = journal();
    let lunch = crate::life::moments(journal.read()).unwrap()[2].id;
    let change = ReminderChange {
        when: ReminderWhen::Moment { id: lunch },
        ..daily(Subject::Text, 0)
    };
    save(&mut journal, "20T12:00", change);
    tick(&mut journal, "20T12:00");
    // The app was closed; the command line moves lunch back to before now.
    let moved = |minute: u16| serde_json::json!({ "id": lunch, "name": "", "at_minute": minute });
    call(&mut journal, "20T12:40", "save_moment", moved(12 * 60));
    call(&mut journal, "20T12:41", "save_moment", moved(12 * 60 + 30));
    let notices = tick(&mut journal, "20T12:45");
    assert_eq!(notices.len(), 1);
    assert_eq!(notices[0].occurrences().len(), 1);
    let found = history(
        journal.read(),
        &at("20T12:45"),
        &ReminderHistoryQuery {
            limit: 9,
            ..Default::default()
        },
    );
    let found: Vec<u16> = found.unwrap().iter().map(|row| row.minute.into()).collect();
    assert_eq!(found, [12 * 60 + 15]);
}

#[test]
fn a_due_date_reminds_ahead_and_follows_when_it_is_moved() {
    let mut journal = journal();
    let form = |due: &str| serde_json::json!({ "title": "講座を開く", "due_day": due });
    let goal = call(
        &mut journal,
        "20T12:00",
        "create_goal",
        serde_json::json!({ "form": form("2026-11-28") }),
    );
    let id: crate::GoalId = serde_json::from_value(goal.clone()).unwrap();
    let change = ReminderChange {
        days: ReminderDays::BeforeDue {
            days_before: vec![0, 7, 1, 7],
        },
        ..daily(Subject::Goal(id), 540)
    };
    save(&mut journal, "20T12:00", change);
    assert_eq!(
        next_times(&journal, "20T12:00", 9),
        ["21T09:00", "27T09:00", "28T09:00"]
    );
    let notices = tick(&mut journal, "21T09:00");
    let said = say(
        journal.read(),
        &Words::new(Language::Ja),
        &at("21T09:00"),
        &notices,
    )
    .unwrap();
    assert!(said[0].body.contains("7日"), "{}", said[0].body);
    let change = serde_json::json!({ "id": goal, "form": form("2026-11-30") });
    call(&mut journal, "22T12:00", "change_goal", change);
    assert_eq!(
        next_times(&journal, "22T12:00", 9),
        ["23T09:00", "29T09:00", "30T09:00"]
    );
    // A milestone of it, ticked, asks no more.
    let form =
        serde_json::json!({ "goal_id": goal, "form": { "title": "会場を決める", "due_day": "2026-11-26" } });
    let milestone = call(&mut journal, "22T12:00", "add_milestone", form);
    let change = ReminderChange {
        days: ReminderDays::BeforeDue { days_before: vec![1] },
        ..daily(
            Subject::Milestone(serde_json::from_value(milestone.clone()).unwrap()),
            540,
        )
    };
    save(&mut journal, "22T12:00", change);
    assert_eq!(next_times(&journal, "22T12:00", 2), ["23T09:00", "25T09:00"]);
    call(
        &mut journal,
        "23T12:00",
        "tick_milestone",
        serde_json::json!({ "id": milestone, "done": true }),
    );
    assert_eq!(next_times(&journal, "23T12:00", 2), ["29T09:00", "30T09:00"]);
}

#[test]
fn a_milestone_is_looked_at_where_its_goal_is() {
    let mut journal = journal();
    let form = serde_json::json!({ "title": "研修", "start_day": "2026-11-01" });
    let goal = call(
        &mut journal,
        "20T12:00",
        "create_goal",
        serde_json::json!({ "form": form }),
    );
    let form =
        serde_json::json!({ "goal_id": goal, "form": { "title": "会場を決める", "due_day": "2026-11-26" } });
    let milestone = call(&mut journal, "20T12:00", "add_milestone", form);
    let change = ReminderChange {
        days: ReminderDays::BeforeDue { days_before: vec![1] },
        ..daily(
            Subject::Milestone(serde_json::from_value(milestone).unwrap()),
            540,
        )
    };
    save(&mut journal, "20T12:00", change);
    let notices = tick(&mut journal, "25T09:00");
    let said = say(
        journal.read(),
        &Words::new(Language::Ja),
        &at("25T09:00"),
        &notices,
    )
    .unwrap();
    let opens = said.into_iter().map(|notice| notice.subject).collect::<Vec<_>>();
    assert_eq!(
        opens,
        [Some(Subject::Goal(serde_json::from_value(goal).unwrap()))]
    );
}

#[test]
fn breaks_come_within_their_stretch_and_an_old_one_is_not_told() {
    let mut journal = journal();
    let change = ReminderChange {
        when: every(540, 720, 60),
        ..daily(Subject::Stretch, 0)
    };
    save(&mut journal, "20T12:00", change);
    assert_eq!(
        next_times(&journal, "21T00:00", 3),
        ["21T10:00", "21T11:00", "22T10:00"]
    );
    assert_eq!(tick(&mut journal, "21T11:00").len(), 1);
    assert_eq!(tick(&mut journal, "23T08:00"), [], "yesterday's breaks are over");
}

#[test]
fn a_count_asks_only_when_the_week_would_be_missed() {
    let mut journal = journal();
    let twice = HabitDraft {
        schedule: Schedule {
            rule: Rule::TimesPerWeek { times: 2 },
            ..every_day()
        },
        ..draft("", "")
    };
    let habit = habit(&mut journal, twice);
    let change = ReminderChange {
        when_needed: true,
        ..daily(Subject::Habit(habit), 1200)
    };
    save(&mut journal, "20T12:00", change);
    // Monday 23 to Sunday 29.
    assert_eq!(next_times(&journal, "22T21:00", 2), ["28T20:00", "05T20:00"]);
    log(&mut journal, habit, "24T12:00", 20, false);
    assert_eq!(next_times(&journal, "24T21:00", 2), ["29T20:00", "05T20:00"]);
    log(&mut journal, habit, "25T12:00", 20, false);
    assert_eq!(next_times(&journal, "25T21:00", 1), ["05T20:00"]);
}

#[rstest]
#[case::below(150_000, None, false)]
#[case::above(250_000, None, true)]
#[case::main_job(250_000, Some("main_job"), false)]
#[case::another_activity(250_000, Some("parallel_career"), true)]
fn the_tax_season_is_mentioned_above_the_threshold(
    #[case] yen: i64,
    #[case] kind: Option<&str>,
    #[case] asks: bool,
) {
    let mut journal = journal();
    let activity = kind.map(|kind| {
        call(
            &mut journal,
            "20T12:00",
            "create_activity",
            serde_json::json!({ "name": "仕事", "kind": kind }),
        )
    });
    for (kind, yen) in [("income", yen), ("expense", 20_000)] {
        let entry = serde_json::json!({ "kind": kind, "text": "講座", "yen": yen, "activity_id": activity });
        call(&mut journal, "20T12:00", "add_entry", entry);
    }
    let reminder = save(&mut journal, "20T12:00", daily(Subject::Tax, 540));
    let found = next(journal.read(), &at("20T12:00"), 100).unwrap();
    assert_eq!(found.len(), if asks { 43 } else { 0 });
    if asks {
        assert_eq!(
            (dates(&found)[0].as_str(), dates(&found)[42].as_str()),
            ("2027-02-01", "2027-03-15")
        );
        // Once it was looked into, that is all for this year.
        let february = Now::new(found[0].at, Tz::Asia__Tokyo);
        let (notices, _) = journal.act(&february, Action::Background, record_due).unwrap();
        let done = AnswerReminder {
            id: notices[0].occurrences()[0],
            answer: ReminderAnswer::Done,
        };
        journal
            .act(&february, Action::Background, |tx| super::answer(tx, done))
            .unwrap();
        assert_eq!(next(journal.read(), &february, 9).unwrap(), []);
        let manners = ReminderManners {
            side_income_threshold: 230_000,
            ..ReminderManners::default()
        };
        journal
            .act(&february, Action::Background, |tx| set_manners(tx, manners))
            .unwrap();
        assert!(
            standing::rests(
                journal.read(),
                &store::reminder_of_id(journal.read(), reminder).unwrap(),
                found[0].date
            )
            .unwrap()
        );
    }
}

fn behave(journal: &mut Journal, clock: &str, change: impl FnOnce(&mut ReminderManners)) {
    let mut wanted = manners(journal.read()).unwrap();
    change(&mut wanted);
    journal
        .act(&at(clock), Action::plain("reminder-manners-set"), |tx| {
            set_manners(tx, wanted)
        })
        .unwrap();
}

fn texts(journal: &mut Journal, minutes: &[u16]) {
    for minute in minutes {
        save(journal, "20T12:00", daily(Subject::Text, *minute));
    }
    tick(journal, "20T12:00");
}

#[test]
fn quiet_hours_keep_it_for_their_end_and_then_tell_it_once() {
    let mut journal = journal();
    texts(&mut journal, &[23 * 60, 300, 390]);
    save(&mut journal, "20T12:00", daily(Subject::Checkin, 23 * 60 + 30));
    let minute = |minute| MinuteOfDay::new(minute).unwrap();
    let night = QuietHours {
        from: minute(22 * 60),
        until: minute(420),
    };
    behave(&mut journal, "20T12:00", |manners| {
        manners.quiet = [Some(night); 7]
    });
    for clock in ["20T23:00", "20T23:30", "21T05:00", "21T06:59"] {
        assert_eq!(tick(&mut journal, clock), [], "{clock}");
    }
    let notices = tick(&mut journal, "21T07:00");
    assert_eq!(notices.len(), 1);
    assert_eq!(notices[0].occurrences().len(), 3, "yesterday's check-in is over");
    show(&mut journal, "21T07:00", &notices);
    assert_eq!(tick(&mut journal, "21T07:01"), []);
    let missed = waiting(journal.read(), &at("21T07:01")).unwrap().missed;
    assert_eq!(missed.len(), 1, "it stays listed");
}

#[test]
fn muted_for_today_it_comes_tomorrow_and_unmuted_at_once() {
    let mut journal = journal();
    texts(&mut journal, &[13 * 60, 14 * 60]);
    let mute = serde_json::json!({ "until": { "kind": "today" } });
    call(&mut journal, "20T12:30", "mute_reminders", mute.clone());
    assert_eq!(tick(&mut journal, "20T13:00"), []);
    assert_eq!(tick(&mut journal, "21T03:59"), []);
    assert_eq!(tick(&mut journal, "21T04:00")[0].occurrences().len(), 2);
    call(&mut journal, "21T12:00", "mute_reminders", mute);
    assert_eq!(tick(&mut journal, "21T14:30"), []);
    call(
        &mut journal,
        "21T14:30",
        "mute_reminders",
        serde_json::json!({ "until": null }),
    );
    assert_eq!(tick(&mut journal, "21T14:30").len(), 1);
    let far = serde_json::json!({ "until": { "kind": "day", "day": "2026-11-21" } });
    let refused = crate::api::call(&mut journal, &at("21T15:00"), "mute_reminders", far).unwrap_err();
    assert_eq!(refused.code(), "reminders-mute-range");
}

#[test]
fn on_a_holiday_only_what_has_a_due_date_comes_and_the_day_after() {
    let mut journal = journal();
    texts(&mut journal, &[540]);
    let form = serde_json::json!({ "form": { "title": "講座を開く", "due_day": "2026-11-23" } });
    let goal = call(&mut journal, "20T12:00", "create_goal", form);
    let change = ReminderChange {
        days: ReminderDays::BeforeDue { days_before: vec![0] },
        ..daily(Subject::Goal(serde_json::from_value(goal).unwrap()), 600)
    };
    save(&mut journal, "20T12:00", change);
    behave(&mut journal, "20T12:00", |manners| manners.not_on_holidays = true);
    show_all(&mut journal, &["21T09:00", "22T09:00"]);
    // Monday the 23rd is a holiday.
    assert_eq!(tick(&mut journal, "23T12:00"), []);
    assert_eq!(tick(&mut journal, "24T00:00").len(), 1);
    assert_eq!(next_times(&journal, "23T00:00", 2), ["23T10:00", "24T09:00"]);
}

fn show_all(journal: &mut Journal, clocks: &[&str]) {
    for clock in clocks {
        let notices = tick(journal, clock);
        assert_eq!(notices.len(), 1, "{clock}");
        show(journal, clock, &notices);
    }
}

#[test]
fn beyond_the_days_most_it_stands_in_the_list_without_a_notice() {
    let mut journal = journal();
    texts(&mut journal, &[780, 840, 900, 960]);
    behave(&mut journal, "20T12:00", |manners| manners.daily_most = Some(2));
    show_all(&mut journal, &["20T13:00", "20T14:00"]);
    assert_eq!(tick(&mut journal, "20T15:00"), []);
    let open = waiting(journal.read(), &at("20T15:00")).unwrap().open;
    assert_eq!(
        (open.len(), open[2].occurrence.state, open[2].occurrence.shown_at),
        (3, State::Shown, None)
    );
    // What the person put off comes all the same.
    let later = ReminderAnswer::Later {
        by: Some(LaterBy::Minutes10),
        until: None,
    };
    give(&mut journal, "20T15:00", open[0].occurrence.id, later).unwrap();
    assert_eq!(
        tick(&mut journal, "20T15:10"),
        [Notice::One(open[0].occurrence.id)]
    );
    assert_eq!(tick(&mut journal, "21T13:00").len(), 1, "the next day is new");
}

#[test]
fn what_falls_together_is_one_notice_with_the_last_of_it() {
    let mut journal = journal();
    texts(&mut journal, &[780, 781, 782, 786]);
    assert_eq!(tick(&mut journal, "20T13:00"), []);
    assert_eq!(tick(&mut journal, "20T13:01"), []);
    let notices = tick(&mut journal, "20T13:02");
    let [Notice::Together(ids)] = &notices[..] else {
        panic!("{notices:?}")
    };
    assert_eq!(ids.len(), 3);
    let said = say(
        journal.read(),
        &Words::new(Language::Ja),
        &at("20T13:02"),
        &notices,
    )
    .unwrap();
    assert_eq!(said[0].title, "3件のお知らせです");
    show(&mut journal, "20T13:02", &notices);
    assert!(matches!(tick(&mut journal, "20T13:06")[..], [Notice::One(_)]));
}

#[test]
fn discreet_words_tell_nothing_and_the_theme_comes_now_and_then() {
    let mut journal = journal();
    let habit = habit(&mut journal, draft("通勤電車で", "5分だけ"));
    call(
        &mut journal,
        "20T12:00",
        "set_theme",
        serde_json::json!({ "theme": "人の学びを支える" }),
    );
    for minute in 780..850 {
        save(&mut journal, "20T12:00", daily(Subject::Habit(habit), minute));
    }
    tick(&mut journal, "20T15:00");
    let ids: Vec<_> = store::occurrences::open(journal.read())
        .unwrap()
        .iter()
        .map(|one| one.id)
        .collect();
    let said = |journal: &Journal| -> Vec<String> {
        let notices: Vec<_> = ids
            .iter()
            .map(|id| Notice::One(*id))
            .chain([Notice::CatchUp(ids.clone())])
            .collect();
        say(
            journal.read(),
            &Words::new(Language::Ja),
            &at("20T15:00"),
            &notices,
        )
        .unwrap()
        .iter()
        .map(|notice| format!("{}\n{}", notice.title, notice.body))
        .collect()
    };
    let with_theme = said(&journal)
        .iter()
        .filter(|text| text.contains("人の学びを支える"))
        .count();
    assert!((3..=20).contains(&with_theme), "{with_theme} of 70");
    behave(&mut journal, "20T15:00", |manners| {
        manners.theme_now_and_then = false
    });
    assert!(
        said(&journal)
            .iter()
            .all(|text| !text.contains("人の学びを支える"))
    );
    behave(&mut journal, "20T15:00", |manners| {
        manners.theme_now_and_then = true;
        manners.discreet = true;
    });
    for text in said(&journal) {
        for word in ["英語", "通勤", "5分", "支える"] {
            assert!(!text.contains(word), "{text}");
        }
    }
}

#[test]
fn the_past_can_be_looked_at_page_by_page() {
    let mut journal = journal();
    texts(&mut journal, &[780]);
    let other = save(&mut journal, "20T12:00", daily(Subject::Review, 900));
    show_all(&mut journal, &["20T13:00", "20T15:20"]);
    tick(&mut journal, "22T12:00");
    let page = |query: ReminderHistoryQuery| history(journal.read(), &at("22T12:00"), &query).unwrap();
    let all = page(ReminderHistoryQuery {
        limit: 50,
        ..Default::default()
    });
    let told: Vec<_> = all
        .iter()
        .map(|row| {
            (
                row.date.to_string(),
                u16::from(row.minute),
                row.occurrence.state,
                row.late_minutes,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("2026-11-21".to_owned(), 900, State::Due, None),
            ("2026-11-21".to_owned(), 780, State::Due, None),
            ("2026-11-20".to_owned(), 900, State::Missed, Some(20)),
            ("2026-11-20".to_owned(), 780, State::Missed, None),
        ]
    );
    let first = page(ReminderHistoryQuery {
        limit: 3,
        ..Default::default()
    });
    let rest = page(ReminderHistoryQuery {
        limit: 3,
        before: Some(first[2].occurrence.id),
        id: None,
    });
    assert_eq!([first, rest].concat(), all);
    let its_own = page(ReminderHistoryQuery {
        limit: 9,
        id: Some(other),
        before: None,
    });
    assert_eq!(its_own.len(), 2);
}
