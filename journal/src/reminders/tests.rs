use chrono::{DateTime, Duration, Utc};
use chrono_tz::Tz;
use rstest::rstest;

use super::*;
use crate::{
    Action, Error, IdSource, Journal,
    calendar::{Now, Rule},
    error::Result,
    words::{Language, Words},
};

/// A clock in Tokyo; `22T07:30` is 22 November 2026.
fn at(clock: &str) -> Now {
    let text = format!("2026-11-{clock}:00+09:00");
    Now::new(text.parse::<DateTime<Utc>>().unwrap(), Tz::Asia__Tokyo)
}

fn journal() -> Journal {
    Journal::in_memory(&at("20T12:00"), IdSource::from_seed(1)).unwrap()
}

fn daily(subject: Subject, minute: u16) -> ReminderChange {
    ReminderChange {
        id: None,
        subject,
        text: if subject == Subject::Text {
            "そろそろ休む時間です"
        } else {
            ""
        }
        .to_owned(),
        schedule: Schedule {
            rule: Rule::Daily { times: 1 },
            from: "2026-01-01".parse().unwrap(),
            until: None,
            except_holidays: false,
        },
        at: minute,
        zone: None,
        enabled: true,
    }
}

fn make(journal: &mut Journal, clock: &str, change: ReminderChange) -> Result<ReminderId> {
    let (id, _) = journal.act(&at(clock), Action::plain("reminder-saved"), |tx| save(tx, change))?;
    Ok(id)
}

fn tick(journal: &mut Journal, clock: &str) -> Vec<Notice> {
    journal.act(&at(clock), Action::Background, record_due).unwrap().0
}

fn show(journal: &mut Journal, clock: &str, notices: &[Notice]) {
    let ids: Vec<OccurrenceId> = notices.iter().flat_map(Notice::occurrences).copied().collect();
    journal
        .act(&at(clock), Action::Background, |tx| mark_shown(tx, &ids))
        .unwrap();
}

fn give(journal: &mut Journal, clock: &str, id: OccurrenceId, answer: ReminderAnswer) -> Result<()> {
    let given = AnswerReminder { id, answer };
    let action = action(journal.read(), &given)?;
    journal
        .act(&at(clock), action, |tx| super::answer(tx, given))
        .map(|((), _)| ())
}

fn state(journal: &Journal, id: OccurrenceId) -> State {
    store::occurrence_of_id(journal.read(), id).unwrap().state
}

#[test]
fn a_time_is_stored_before_it_is_shown_and_shown_once() {
    let mut journal = journal();
    make(&mut journal, "22T07:00", daily(Subject::Checkin, 7 * 60 + 30)).unwrap();
    assert_eq!(tick(&mut journal, "22T07:29"), []);
    let notices = tick(&mut journal, "22T07:30");
    let [Notice::One(id)] = notices[..] else {
        panic!("{notices:?}")
    };
    assert_eq!(state(&journal, id), State::Due);
    assert_eq!(
        tick(&mut journal, "22T07:31"),
        notices,
        "not shown yet, so told again"
    );
    show(&mut journal, "22T07:31", &notices);
    assert_eq!(state(&journal, id), State::Shown);
    assert_eq!(tick(&mut journal, "22T07:32"), []);
    let next = next(journal.read(), &at("22T07:32"), 3).unwrap();
    assert_eq!(dates(&next), ["2026-11-23", "2026-11-24", "2026-11-25"]);
    assert_eq!(waiting(journal.read(), &at("22T08:00")).unwrap().open.len(), 1);
    assert_eq!(tick(&mut journal, "23T04:00"), []);
    assert_eq!(state(&journal, id), State::Missed);
    let waiting = waiting(journal.read(), &at("23T04:00")).unwrap();
    assert_eq!((waiting.open.len(), waiting.missed.len()), (0, 1));
}

#[test]
fn after_days_away_all_comes_at_once_and_once() {
    let mut journal = journal();
    for (subject, minute) in [
        (Subject::Checkin, 450),
        (Subject::Text, 1350),
        (Subject::Review, 1200),
    ] {
        make(&mut journal, "20T12:00", daily(subject, minute)).unwrap();
    }
    tick(&mut journal, "20T12:00");
    let notices = tick(&mut journal, "24T08:00");
    assert_eq!(notices.len(), 1);
    assert_eq!(notices[0].occurrences().len(), 3);
    show(&mut journal, "24T08:00", &notices);
    assert_eq!(tick(&mut journal, "24T08:01"), []);
    let stored: i64 = journal
        .read()
        .query_row("SELECT count(*) FROM occurrence", [], |r| r.get(0))
        .unwrap();
    assert_eq!(stored, 12);
    let said = say(journal.read(), &Words::new(Language::Ja), &notices).unwrap();
    assert_eq!(said[0].title, "3件のお知らせがありました");
    assert_eq!(said[0].body, "ふりかえり、そろそろ休む時間です、今日の調子");
}

#[test]
fn after_two_months_away_only_the_last_month_is_stored() {
    let mut journal = journal();
    make(&mut journal, "20T12:00", daily(Subject::Text, 450)).unwrap();
    tick(&mut journal, "20T12:00");
    let back = Now::new(at("20T12:00").instant + Duration::days(60), Tz::Asia__Tokyo);
    let (notices, _) = journal.act(&back, Action::Background, record_due).unwrap();
    assert_eq!(notices.len(), 1);
    let stored: i64 = journal
        .read()
        .query_row("SELECT count(*) FROM occurrence", [], |r| r.get(0))
        .unwrap();
    assert_eq!(stored, LOOK_BACK_DAYS);
}

#[test]
fn cut_ticks_store_what_one_tick_stores() {
    let stored = |clocks: &[&str]| -> Vec<String> {
        let mut journal = journal();
        make(&mut journal, "20T12:00", daily(Subject::Text, 450)).unwrap();
        make(&mut journal, "20T12:00", daily(Subject::Review, 1200)).unwrap();
        for clock in clocks {
            tick(&mut journal, clock);
        }
        let mut rows = journal
            .read()
            .prepare("SELECT local_at FROM occurrence ORDER BY local_at")
            .unwrap();
        let rows = rows.query_map([], |r| r.get(0)).unwrap();
        rows.collect::<rusqlite::Result<_>>().unwrap()
    };
    let whole = stored(&["23T12:00"]);
    assert_eq!(whole.len(), 6);
    assert_eq!(
        stored(&[
            "20T20:00", "20T20:00", "21T07:29", "21T07:31", "22T19:00", "23T12:00"
        ]),
        whole
    );
    // The clock was put back for a while.
    assert_eq!(
        stored(&["22T12:00", "21T06:00", "21T08:00", "22T13:00", "23T12:00"]),
        whole
    );
}

#[test]
fn a_clock_that_ran_years_ahead_does_not_silence_what_comes() {
    let mut journal = journal();
    make(&mut journal, "20T12:00", daily(Subject::Text, 450)).unwrap();
    let far = Now::new(at("20T12:00").instant + Duration::days(900), Tz::Asia__Tokyo);
    journal.act(&far, Action::Background, record_due).unwrap();
    assert_eq!(tick(&mut journal, "20T12:01"), []);
    let notices = tick(&mut journal, "21T07:30");
    assert!(matches!(notices[..], [Notice::One(_)]), "{notices:?}");
    assert_eq!(waiting(journal.read(), &at("21T07:30")).unwrap().open.len(), 1);
}

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
        ReminderAnswer::Later { until: None },
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

#[test]
fn a_check_in_made_meanwhile_needs_no_reminder() {
    let mut journal = journal();
    make(&mut journal, "22T07:00", daily(Subject::Checkin, 450)).unwrap();
    let check_in = |journal: &mut Journal, day: &str| {
        journal
            .act(&at("22T07:10"), Action::plain("checkin-saved"), |tx| {
                tx.sql
                    .execute("INSERT INTO checkin (day, mood) VALUES (?1, 3)", [day])?;
                Ok(())
            })
            .unwrap();
    };
    let notices = tick(&mut journal, "22T07:30");
    show(&mut journal, "22T07:30", &notices);
    check_in(&mut journal, "2026-11-22");
    assert_eq!(waiting(journal.read(), &at("22T08:00")).unwrap().open.len(), 0);
    assert_eq!(tick(&mut journal, "23T04:00"), []);
    assert_eq!(state(&journal, notices[0].occurrences()[0]), State::Done);
    check_in(&mut journal, "2026-11-23");
    assert_eq!(tick(&mut journal, "23T07:30"), []);
    let next = next(journal.read(), &at("23T05:00"), 1).unwrap();
    assert_eq!(next[0].date.to_string(), "2026-11-24");
}

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
        say(journal.read(), &Words::new(Language::En), &notices).unwrap(),
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
#[case::no_minute(daily(Subject::Checkin, 1440), "reminders-at-range")]
#[case::no_habit(daily(Subject::Habit(uuid::Uuid::nil().into()), 0), "error-not-found")]
#[case::no_goal(daily(Subject::Goal(uuid::Uuid::nil().into()), 0), "error-not-found")]
#[case::nothing_to_change(ReminderChange { id: Some(uuid::Uuid::nil().into()), ..daily(Subject::Checkin, 0) }, "error-not-found")]
fn refused(#[case] change: ReminderChange, #[case] code: &str) {
    assert_eq!(make(&mut journal(), "22T07:00", change).unwrap_err().code(), code);
}

#[test]
fn a_wrong_schedule_is_refused_and_a_long_stretch_too() {
    let mut change = daily(Subject::Checkin, 0);
    change.schedule.rule = Rule::Weekdays { days: Vec::new() };
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

fn habit(journal: &mut Journal, cue: &str, small: &str) -> HabitId {
    let (id, _) = journal
        .act(&at("20T12:00"), Action::Background, |tx| {
            let id: HabitId = tx.mint();
            tx.sql.execute(
                "INSERT INTO habit (id, name, kind, target, schedule, cue, small, position, created_at)
                 VALUES (?1, '英語リスニング', 'minutes', 20000, ?2, ?3, ?4, 1, '2026-01-01T00:00:00Z')",
                rusqlite::params![
                    id,
                    r#"{"rule":{"kind":"daily","times":1},"from":"2026-01-01","until":"2026-11-25","except_holidays":false}"#,
                    cue,
                    small
                ],
            )?;
            Ok(id)
        })
        .unwrap();
    id
}

fn log(journal: &mut Journal, habit: HabitId, day: &str, outcome: &str, minutes: u32) {
    journal
        .act(&at("22T12:00"), Action::plain("habit-logged"), |tx| {
            let id: crate::EntryId = tx.mint();
            tx.sql.execute(
                "INSERT INTO entry (id, kind, day, at, utc_offset, zone, minutes, habit_id, created_at)
                 VALUES (?1, 'habit_log', ?2, '2026-11-22T03:00:00Z', 540, 'Asia/Tokyo', ?3, ?4, '2026-11-22T03:00:00Z')",
                rusqlite::params![id, day, minutes, habit],
            )?;
            tx.sql.execute("INSERT INTO habit_log (entry_id, outcome) VALUES (?1, ?2)", rusqlite::params![id, outcome])?;
            Ok(())
        })
        .unwrap();
}

fn change_rows(journal: &mut Journal, sql: &str, id: impl rusqlite::ToSql) {
    journal
        .act(&at("22T12:00"), Action::Background, |tx| {
            Ok(tx.sql.execute(sql, [id]).map(drop)?)
        })
        .unwrap();
}

fn dates(found: &[UpcomingReminder]) -> Vec<String> {
    found.iter().map(|one| one.date.to_string()).collect()
}

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
    let habit = habit(&mut journal, cue, small);
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
fn a_habit_done_paused_archived_or_over_is_not_asked() {
    let mut journal = journal();
    let habit = habit(&mut journal, "", "");
    make(&mut journal, "21T07:00", daily(Subject::Habit(habit), 450)).unwrap();
    let next = |journal: &Journal| dates(&next(journal.read(), &at("21T08:00"), 9).unwrap());
    assert_eq!(
        next(&journal),
        ["2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25"]
    );
    log(&mut journal, habit, "2026-11-22", "done", 19);
    assert_eq!(next(&journal).len(), 4, "not enough yet");
    log(&mut journal, habit, "2026-11-22", "done", 1);
    assert_eq!(next(&journal), ["2026-11-23", "2026-11-24", "2026-11-25"]);
    log(&mut journal, habit, "2026-11-23", "small", 5);
    log(&mut journal, habit, "2026-11-24", "note", 0);
    assert_eq!(next(&journal), ["2026-11-24", "2026-11-25"]);
    change_rows(
        &mut journal,
        "INSERT INTO habit_pause (id, habit_id, reason, from_day) VALUES ('p', ?1, 'care', '2026-11-25')",
        habit,
    );
    assert_eq!(next(&journal), ["2026-11-24"]);
    let now = at("21T08:00");
    let between = |journal: &Journal| {
        dates(&between(journal.read(), &now, now.instant, at("28T08:00").instant).unwrap())
    };
    assert_eq!(
        between(&journal),
        ["2026-11-22", "2026-11-23", "2026-11-24"],
        "done or not"
    );
    change_rows(
        &mut journal,
        "UPDATE habit SET archived_at = '2026-11-22T03:00:00Z' WHERE id = ?1",
        habit,
    );
    assert_eq!((next(&journal).len(), between(&journal).len()), (0, 0));
    assert_eq!(tick(&mut journal, "22T07:30"), []);
}

#[rstest]
#[case("paused_on")]
#[case("done_day")]
#[case("archived_at")]
fn a_goal_at_rest_is_not_asked(#[case] column: &str) {
    let mut journal = journal();
    let (goal, _) = journal
        .act(&at("20T12:00"), Action::Background, |tx| {
            let id: GoalId = tx.mint();
            tx.sql.execute(
                "INSERT INTO goal (id, title, start_day, position, created_at)
                 VALUES (?1, '講座を開く', '2026-01-01', 1, '2026-01-01T00:00:00Z')",
                [id],
            )?;
            Ok(id)
        })
        .unwrap();
    make(&mut journal, "22T07:00", daily(Subject::Goal(goal), 450)).unwrap();
    let notices = tick(&mut journal, "22T07:30");
    let said = say(journal.read(), &Words::new(Language::Ja), &notices).unwrap();
    assert_eq!(said[0].title, "講座を開く");
    change_rows(
        &mut journal,
        &format!("UPDATE goal SET {column} = '2026-11-22' WHERE id = ?1"),
        goal,
    );
    assert_eq!(
        tick(&mut journal, "22T07:31"),
        [],
        "stored, but not asked any more"
    );
    assert_eq!(waiting(journal.read(), &at("22T08:00")).unwrap().open, []);
    assert_eq!(tick(&mut journal, "23T07:30"), []);
}

#[test]
fn a_habit_deleted_takes_its_reminders_along() {
    let mut journal = journal();
    let habit = habit(&mut journal, "", "");
    make(&mut journal, "22T07:00", daily(Subject::Habit(habit), 450)).unwrap();
    tick(&mut journal, "22T07:30");
    change_rows(&mut journal, "DELETE FROM habit WHERE id = ?1", habit);
    assert_eq!(tick(&mut journal, "22T07:31"), []);
    assert_eq!(list(journal.read(), &at("22T08:00")).unwrap(), []);
}

#[test]
fn a_tick_finds_what_is_open_by_an_index() {
    let journal = journal();
    let plan: String = journal
        .read()
        .query_row(
            "EXPLAIN QUERY PLAN SELECT id FROM occurrence WHERE state IN ('due', 'shown', 'later') ORDER BY due_at, id",
            [],
            |r| r.get(3),
        )
        .unwrap();
    assert!(plan.contains("occurrence_state"), "{plan}");
}
