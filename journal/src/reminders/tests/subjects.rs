use super::*;

#[rstest]
#[case("通勤電車で", "5分だけ", ["通勤電車で。疲れた日は5分だけ", "通勤電車で、いつもの一歩を。疲れた日は5分だけ", "通勤電車で。できるところまで、きつい日は5分だけ"])]
#[case("通勤電車で。", "", ["通勤電車で", "通勤電車で、いつもの一歩を", "通勤電車で。できるところまで"])]
#[case("", "5分だけ", ["疲れた日は5分だけ", "今日の一歩の時間です。疲れた日は5分だけ", "できるところまで、きつい日は5分だけ"])]
#[case("", "", ["小さな一歩の時間です", "少しだけ、始めてみませんか", "今日の一歩を、できるところまで"])]
fn a_habits_notice_says_its_cue_first_and_takes_turns(
    #[case] cue: &str,
    #[case] small: &str,
    #[case] bodies: [&str; 3],
) {
    let mut journal = journal();
    let habit = habit(&mut journal, draft(cue, small));
    let mut seen = std::collections::BTreeSet::new();
    for minute in 430..460 {
        make(&mut journal, "22T07:00", daily(Subject::Habit(habit), minute)).unwrap();
    }
    tick(&mut journal, "22T08:00");
    for occurrence in store::occurrences::open(journal.read()).unwrap() {
        let words = Words::new(Language::Ja);
        let said = say(
            journal.read(),
            &words,
            &at("22T07:30"),
            &[Notice::One(occurrence.id)],
        )
        .unwrap();
        assert_eq!(said[0].title, "英語リスニング");
        assert!(bodies.contains(&said[0].body.as_str()), "{}", said[0].body);
        let answers: Vec<_> = said[0].buttons.iter().map(|button| button.answer).collect();
        assert_eq!(answers.contains(&ReminderAnswer::Small), !small.is_empty());
        assert_eq!(answers.len(), if small.is_empty() { 6 } else { 7 });
        seen.insert(said[0].body.clone());
    }
    assert_eq!(seen.len(), 3, "all of them come up");
}

#[test]
fn the_persons_own_words_stand_as_they_are() {
    let mut journal = journal();
    let habit = habit(&mut journal, draft("通勤電車で", "5分だけ"));
    for minute in 440..450 {
        let own = ReminderChange {
            text: "窓をあけましょう。".to_owned(),
            ..daily(Subject::Habit(habit), minute)
        };
        make(&mut journal, "22T07:00", own).unwrap();
    }
    tick(&mut journal, "22T08:00");
    for occurrence in store::occurrences::open(journal.read()).unwrap() {
        let notice = [Notice::One(occurrence.id)];
        let said = say(
            journal.read(),
            &Words::new(Language::En),
            &at("22T07:30"),
            &notice,
        )
        .unwrap();
        assert_eq!(said[0].body, "窓をあけましょう. On a tired day: 5分だけ");
    }
}

#[test]
fn without_a_cue_the_moment_says_it() {
    let mut journal = journal();
    let commute = crate::life::moments(journal.read()).unwrap()[1].id;
    let anchored = HabitDraft {
        moment_id: Some(commute),
        ..draft("", "5分だけ")
    };
    let habit = habit(&mut journal, anchored);
    make(&mut journal, "22T07:00", daily(Subject::Habit(habit), 450)).unwrap();
    let notices = tick(&mut journal, "22T07:30");
    let said = say(
        journal.read(),
        &Words::new(Language::Ja),
        &at("22T07:30"),
        &notices,
    )
    .unwrap();
    assert!(said[0].body.starts_with("通勤電車で"), "{}", said[0].body);
}

#[test]
fn a_habit_done_paused_archived_or_over_is_not_asked() {
    let mut journal = journal();
    let habit = habit(&mut journal, draft("", "5分だけ"));
    make(&mut journal, "21T07:00", daily(Subject::Habit(habit), 450)).unwrap();
    let next = |journal: &Journal| dates(&next(journal.read(), &at("21T06:59"), 9).unwrap());
    assert_eq!(
        next(&journal),
        [
            "2026-11-21",
            "2026-11-22",
            "2026-11-23",
            "2026-11-24",
            "2026-11-25"
        ]
    );
    log(&mut journal, habit, "21T07:10", 19, false);
    assert_eq!(next(&journal).len(), 5, "not enough yet");
    log(&mut journal, habit, "21T07:20", 1, false);
    assert_eq!(
        next(&journal),
        ["2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25"]
    );
    log(&mut journal, habit, "22T07:00", 5, true);
    let day = |text: &str| -> JournalDay { text.parse().unwrap() };
    journal
        .act(&at("23T07:00"), Action::plain("habit-skipped"), |tx| {
            habits::log::note(tx, habit, day("2026-11-24"), "休憩室で")?;
            habits::log::skip(tx, habit, day("2026-11-23"), None, "")
        })
        .unwrap();
    assert_eq!(next(&journal), ["2026-11-24", "2026-11-25"]);
    journal
        .act(&at("23T07:00"), Action::plain("habit-paused"), |tx| {
            habits::rest::pause(tx, habit, habits::RestReason::Care, "", day("2026-11-25"), None)
        })
        .unwrap();
    assert_eq!(next(&journal), ["2026-11-24"]);
    let now = at("21T06:59");
    let between = |journal: &Journal| {
        dates(&between(journal.read(), &now, now.instant, at("28T08:00").instant).unwrap())
    };
    assert_eq!(
        between(&journal),
        ["2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24"],
        "done or not"
    );
    journal
        .act(&at("23T08:00"), Action::plain("habit-archived"), |tx| {
            habits::change::set_archived(tx, habit, true)
        })
        .unwrap();
    assert_eq!((next(&journal).len(), between(&journal).len()), (0, 0));
    assert_eq!(tick(&mut journal, "24T07:30"), []);
}

#[test]
fn a_full_week_is_not_asked_any_more() {
    let mut journal = journal();
    let thrice = HabitDraft {
        schedule: Schedule {
            rule: Rule::TimesPerWeek { times: 2 },
            ..every_day()
        },
        ..draft("", "")
    };
    let habit = habit(&mut journal, thrice);
    make(&mut journal, "15T07:00", daily(Subject::Habit(habit), 450)).unwrap();
    // Monday 16 to Sunday 22.
    log(&mut journal, habit, "16T12:00", 20, false);
    log(&mut journal, habit, "17T12:00", 10, false);
    log(&mut journal, habit, "18T12:00", 20, false);
    let next = next(journal.read(), &at("18T13:00"), 2).unwrap();
    assert_eq!(dates(&next), ["2026-11-23", "2026-11-24"]);
}

#[rstest]
#[case("paused")]
#[case("done")]
#[case("archived")]
fn a_goal_at_rest_is_not_asked(#[case] why: &str) {
    let mut journal = journal();
    let form = serde_json::from_value(serde_json::json!({ "title": "講座を開く" })).unwrap();
    let (goal, _) = journal
        .act(&at("20T12:00"), Action::plain("goal-created"), |tx| {
            goals::edit::create(tx, None, form)
        })
        .unwrap();
    make(&mut journal, "22T07:00", daily(Subject::Goal(goal), 450)).unwrap();
    let notices = tick(&mut journal, "22T07:30");
    let said = say(
        journal.read(),
        &Words::new(Language::Ja),
        &at("22T07:30"),
        &notices,
    )
    .unwrap();
    assert_eq!(said[0].title, "講座を開く");
    journal
        .act(&at("22T07:31"), Action::Background, |tx| match why {
            "paused" => goals::edit::pause(tx, goal),
            "done" => goals::edit::finish(tx, goal, None),
            _ => goals::edit::archive(tx, goal, true),
        })
        .unwrap();
    assert_eq!(
        tick(&mut journal, "22T07:31"),
        [],
        "stored, but not asked any more"
    );
    assert_eq!(waiting(journal.read(), &at("22T08:00")).unwrap().open, []);
    assert_eq!(tick(&mut journal, "23T07:30"), []);
}
