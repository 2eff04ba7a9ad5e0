use super::*;

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
    let said = say(
        journal.read(),
        &Words::new(Language::Ja),
        &at("24T08:00"),
        &notices,
    )
    .unwrap();
    assert_eq!(said[0].title, "3件のお知らせがありました");
    assert_eq!(said[0].body, "今日の調子、そろそろ休む時間です、ふりかえり");
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
