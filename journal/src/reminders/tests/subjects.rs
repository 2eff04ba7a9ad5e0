use super::*;

#[rstest]
#[case(
    "通勤電車で",
    "5分だけ",
    "通勤電車で。疲れた日は5分だけ",
    "通勤電車で. On a tired day: 5分だけ"
)]
#[case("通勤電車で。", "", "通勤電車で", "通勤電車で")]
#[case("", "5分だけ", "疲れた日は5分だけ", "On a tired day: 5分だけ")]
#[case("", "", "小さな一歩の時間です", "Time for a small step")]
fn a_habits_notice_says_its_cue_first(
    #[case] cue: &str,
    #[case] small: &str,
    #[case] ja: &str,
    #[case] en: &str,
) {
    let mut journal = journal();
    let habit = habit(&mut journal, draft(cue, small));
    make(&mut journal, "22T07:00", daily(Subject::Habit(habit), 450)).unwrap();
    let notices = tick(&mut journal, "22T07:30");
    for (language, body) in [(Language::Ja, ja), (Language::En, en)] {
        let said = say(journal.read(), &Words::new(language), &notices).unwrap();
        assert_eq!(
            (said[0].title.as_str(), said[0].body.as_str()),
            ("英語リスニング", body)
        );
        let small_offered = said[0]
            .buttons
            .iter()
            .any(|button| button.answer == ReminderAnswer::Small);
        assert_eq!(
            (small_offered, said[0].buttons.len()),
            (!small.is_empty(), if small.is_empty() { 3 } else { 4 })
        );
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
    let said = say(journal.read(), &Words::new(Language::Ja), &notices).unwrap();
    assert_eq!(said[0].body, "通勤電車で。疲れた日は5分だけ");
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
            ..daily(Subject::Text, 0).schedule
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
    let said = say(journal.read(), &Words::new(Language::Ja), &notices).unwrap();
    assert_eq!(
        (said[0].title.as_str(), said[0].body.as_str()),
        ("講座を開く", "少しだけ、ながめてみませんか")
    );
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
