//! What time does to reminders, by name: clocks, calendars and journeys.
use chrono::NaiveDateTime;

use super::*;

fn clock(text: &str, zone: Tz) -> Now {
    let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
    Now::new(crate::calendar::instant_of(local, zone), zone)
}

/// A journal of 1 January 2024 in that zone with one reminder.
fn with(rule: Rule, minute: u16, zone: Tz) -> Journal {
    let now = clock("2024-01-01 00:00", zone);
    let mut journal = Journal::in_memory(&now, IdSource::from_seed(1)).unwrap();
    let change = ReminderChange {
        days: ReminderDays::Schedule {
            schedule: Schedule {
                rule,
                from: "2024-01-01".parse().unwrap(),
                ..every_day()
            },
        },
        ..daily(Subject::Text, minute)
    };
    journal
        .act(&now, Action::Background, |tx| save(tx, change))
        .unwrap();
    journal.act(&now, Action::Background, record_due).unwrap();
    journal
}

fn look(journal: &mut Journal, now: &Now) -> Vec<OccurrenceId> {
    let (notices, _) = journal.act(now, Action::Background, record_due).unwrap();
    let ids: Vec<OccurrenceId> = notices.iter().flat_map(Notice::occurrences).copied().collect();
    journal
        .act(now, Action::Background, |tx| mark_shown(tx, &ids))
        .unwrap();
    ids
}

/// Every ten minutes from one time to another; the wall clock times at which something was told.
fn live(journal: &mut Journal, from: &str, to: &str, zone: Tz) -> Vec<String> {
    let (mut now, end) = (clock(from, zone), clock(to, zone));
    let mut told = Vec::new();
    while now.instant <= end.instant {
        for _ in look(journal, &now) {
            told.push(now.local().format("%m-%d %H:%M").to_string());
        }
        now.instant += Duration::minutes(10);
    }
    told
}

const DAILY: Rule = Rule::Daily { times: 1 };

#[rstest]
#[case::spring_forward(DAILY, 150, Tz::America__New_York, "2024-03-09 12:00", "2024-03-11 12:00", &["03-10 03:00", "03-11 02:30"])]
#[case::fall_back(DAILY, 90, Tz::America__New_York, "2024-11-02 12:00", "2024-11-04 12:00", &["11-03 01:30", "11-04 01:30"])]
#[case::half_an_hour_forward(DAILY, 140, Tz::Australia__Lord_Howe, "2024-10-05 12:00", "2024-10-07 12:00", &["10-06 02:30", "10-07 02:20"])]
#[case::half_an_hour_back(DAILY, 110, Tz::Australia__Lord_Howe, "2024-04-06 12:00", "2024-04-08 12:00", &["04-07 01:50", "04-08 01:50"])]
#[case::lisbon(DAILY, 70, Tz::Europe__Lisbon, "2024-03-30 12:00", "2024-04-01 12:00", &["03-31 02:00", "04-01 01:10"])]
#[case::leap_day(Rule::MonthDay { day: 29 }, 450, Tz::Asia__Tokyo, "2024-02-01 00:00", "2024-04-01 00:00", &["02-29 07:30", "03-29 07:30"])]
#[case::no_leap_day(Rule::MonthDay { day: 29 }, 450, Tz::Asia__Kathmandu, "2025-02-01 00:00", "2025-04-01 00:00", &["02-28 07:30", "03-29 07:30"])]
#[case::the_31st(Rule::MonthDay { day: 31 }, 450, Tz::Asia__Tokyo, "2024-03-01 00:00", "2024-06-01 00:00", &["03-31 07:30", "04-30 07:30", "05-31 07:30"])]
#[case::every_third_day_over_a_leap_day(Rule::EveryNDays { days: 3 }, 450, Tz::Asia__Tokyo, "2024-02-25 00:00", "2024-03-05 00:00", &["02-27 07:30", "03-01 07:30", "03-04 07:30"])]
fn told_at(
    #[case] rule: Rule,
    #[case] minute: u16,
    #[case] zone: Tz,
    #[case] from: &str,
    #[case] to: &str,
    #[case] expected: &[&str],
) {
    let mut journal = with(rule, minute, zone);
    look(&mut journal, &clock(from, zone));
    let told = live(&mut journal, from, to, zone);
    assert_eq!(told, expected);
}

#[test]
fn flying_east_what_the_clock_jumped_over_comes_on_arrival_once() {
    let mut journal = with(DAILY, 720, Tz::Asia__Tokyo);
    look(&mut journal, &clock("2024-05-10 12:00", Tz::Asia__Tokyo));
    look(&mut journal, &clock("2024-05-11 11:00", Tz::Asia__Tokyo));
    // Apia is four hours ahead: noon has gone by there.
    let landed = Now::new(
        clock("2024-05-11 11:30", Tz::Asia__Tokyo).instant,
        Tz::Pacific__Apia,
    );
    assert_eq!(landed.local().format("%H:%M").to_string(), "15:30");
    assert_eq!(look(&mut journal, &landed).len(), 1);
    assert_eq!(
        live(
            &mut journal,
            "2024-05-11 15:40",
            "2024-05-12 13:00",
            Tz::Pacific__Apia
        ),
        ["05-12 12:00"]
    );
}

#[test]
fn flying_west_the_same_hours_come_again_without_their_reminders() {
    let mut journal = with(DAILY, 720, Tz::Asia__Tokyo);
    look(&mut journal, &clock("2024-05-10 23:00", Tz::Asia__Tokyo));
    assert_eq!(
        look(&mut journal, &clock("2024-05-11 12:00", Tz::Asia__Tokyo)).len(),
        1
    );
    // In Lisbon it is still early in the morning.
    assert_eq!(
        live(
            &mut journal,
            "2024-05-11 05:00",
            "2024-05-12 13:00",
            Tz::Europe__Lisbon
        ),
        ["05-12 12:00"]
    );
}

#[test]
fn a_zone_of_its_own_stays_where_it_is() {
    let mut journal = with(DAILY, 720, Tz::Asia__Tokyo);
    let id = list(journal.read(), &clock("2024-05-10 00:00", Tz::Asia__Tokyo)).unwrap()[0]
        .reminder
        .id;
    let now = clock("2024-05-10 13:00", Tz::Asia__Tokyo);
    let change = ReminderChange {
        id: Some(id),
        days: ReminderDays::Schedule {
            schedule: Schedule {
                from: "2024-01-01".parse().unwrap(),
                ..every_day()
            },
        },
        zone: Some(Tz::Asia__Tokyo),
        ..daily(Subject::Text, 720)
    };
    journal
        .act(&now, Action::Background, |tx| save(tx, change))
        .unwrap();
    look(&mut journal, &now);
    assert_eq!(
        live(
            &mut journal,
            "2024-05-10 06:00",
            "2024-05-11 12:00",
            Tz::Europe__Lisbon
        ),
        ["05-11 04:00"]
    );
}

#[test]
fn a_clock_set_back_by_an_hour_repeats_nothing_and_by_days_everything() {
    let mut journal = with(DAILY, 720, Tz::Asia__Tokyo);
    let tokyo = Tz::Asia__Tokyo;
    look(&mut journal, &clock("2024-05-10 20:00", tokyo));
    assert_eq!(look(&mut journal, &clock("2024-05-11 12:00", tokyo)).len(), 1);
    assert_eq!(
        live(&mut journal, "2024-05-11 11:30", "2024-05-11 20:00", tokyo),
        [""; 0]
    );
    // It runs ten days ahead for a moment: what is told then comes again in its time.
    assert_eq!(look(&mut journal, &clock("2024-05-21 20:00", tokyo)).len(), 1);
    assert_eq!(
        live(&mut journal, "2024-05-11 20:10", "2024-05-13 20:00", tokyo),
        ["05-12 12:00", "05-13 12:00"]
    );
    assert_eq!(
        live(&mut journal, "2024-05-20 20:10", "2024-05-23 20:00", tokyo)
            .last()
            .unwrap(),
        "05-23 12:00"
    );
}

/// An empty clock battery: the computer wakes in 1970 and is put right a minute later.
#[test]
fn a_clock_that_forgot_everything_asks_nothing_again() {
    let mut journal = with(DAILY, 720, Tz::Asia__Tokyo);
    let tokyo = Tz::Asia__Tokyo;
    live(&mut journal, "2024-05-01 00:00", "2024-05-10 20:00", tokyo);
    look(&mut journal, &clock("1970-01-01 09:00", tokyo));
    look(&mut journal, &clock("1970-01-01 09:01", tokyo));
    assert_eq!(look(&mut journal, &clock("2024-05-11 11:00", tokyo)), []);
    assert_eq!(
        live(&mut journal, "2024-05-11 11:10", "2024-05-12 13:00", tokyo),
        ["05-11 12:00", "05-12 12:00"]
    );
    let query = ReminderHistoryQuery {
        limit: 100,
        ..Default::default()
    };
    let all = history(journal.read(), &clock("2024-05-12 13:00", tokyo), &query).unwrap();
    assert!(
        all.iter()
            .skip(1)
            .all(|row| row.occurrence.state == State::Missed)
    );
}

#[test]
fn a_days_reminder_lapses_when_the_day_turns_over_and_not_at_midnight() {
    let mut journal = journal();
    make(&mut journal, "20T12:00", daily(Subject::Checkin, 1430)).unwrap();
    let notices = tick(&mut journal, "20T23:50");
    show(&mut journal, "20T23:50", &notices);
    let id = notices[0].occurrences()[0];
    tick(&mut journal, "21T03:59");
    assert_eq!(state(&journal, id), State::Shown);
    tick(&mut journal, "21T04:00");
    assert_eq!(state(&journal, id), State::Missed);
    // Early on the 22nd by the date is late on the 21st by the day.
    make(&mut journal, "21T12:00", daily(Subject::Checkin, 90)).unwrap();
    let notices = tick(&mut journal, "22T01:30");
    assert_eq!(notices.len(), 1);
    tick(&mut journal, "22T04:00");
    assert_eq!(state(&journal, notices[0].occurrences()[0]), State::Missed);
}

#[test]
fn a_look_at_nothing_due_costs_no_write_and_few_steps() {
    let mut journal = journal();
    for minute in 0..200 {
        make(&mut journal, "20T12:00", daily(Subject::Text, minute)).unwrap();
    }
    tick(&mut journal, "20T12:00");
    let before = journal.read().total_changes();
    for clock in ["20T12:01", "20T12:02", "20T12:59"] {
        assert_eq!(tick(&mut journal, clock), []);
    }
    assert_eq!(journal.read().total_changes(), before, "nothing is written");
    assert_eq!(
        next_look(journal.read(), &at("20T13:00")).unwrap(),
        Some(at("21T00:00").instant)
    );
}
