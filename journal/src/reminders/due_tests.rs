use chrono::{Duration, Timelike, Weekday};
use proptest::{collection::vec, prelude::*, sample::select};
use rstest::rstest;
use uuid::Uuid;

use super::*;
use crate::{
    calendar::{Rule, Schedule, is_holiday},
    reminders::{MinuteOfDay, ReminderWhen, Subject, local},
};

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn reminder(rule: Rule, at: u16) -> Timetable {
    Timetable::from(Reminder {
        id: Uuid::from_u128(1).into(),
        subject: Subject::Text,
        text: "水やり".to_owned(),
        days: ReminderDays::Schedule {
            schedule: Schedule {
                rule,
                from: "2000-01-01".parse().unwrap(),
                until: None,
                except_holidays: false,
            },
        },
        when: ReminderWhen::At {
            minute: MinuteOfDay::new(at).unwrap(),
        },
        when_needed: false,
        zone: None,
        enabled: true,
        active_since: utc("2000-01-01T00:00:00Z"),
    })
}

fn schedule(timetable: &mut Timetable) -> &mut Schedule {
    match &mut timetable.reminder.days {
        ReminderDays::Schedule { schedule } => schedule,
        ReminderDays::BeforeDue { .. } => panic!("no schedule"),
    }
}

fn times(reminder: &Timetable, after: &str, until: &str, zone: Tz) -> Vec<String> {
    occurrences_between(reminder, utc(after), utc(until), zone)
        .into_iter()
        .map(|due| due.at.format("%Y-%m-%dT%H:%MZ").to_string())
        .collect()
}

const DAILY: Rule = Rule::Daily { times: 1 };

#[test]
fn after_is_left_out_and_until_is_included() {
    let at_seven = reminder(DAILY, 7 * 60);
    let (seven, next) = ("2026-11-21T22:00:00Z", "2026-11-22T22:00:00Z");
    assert_eq!(
        times(&at_seven, seven, next, Tz::Asia__Tokyo),
        ["2026-11-22T22:00Z"]
    );
    assert_eq!(
        times(&at_seven, seven, "2026-11-22T21:59:59Z", Tz::Asia__Tokyo),
        [""; 0]
    );
    assert_eq!(times(&at_seven, next, seven, Tz::Asia__Tokyo), [""; 0]);
}

#[test]
fn its_own_zone_counts_before_the_persons() {
    let mut at_seven = reminder(DAILY, 7 * 60);
    at_seven.reminder.zone = Some(Tz::Asia__Tokyo);
    let found = times(
        &at_seven,
        "2026-11-21T12:00:00Z",
        "2026-11-22T12:00:00Z",
        Tz::America__New_York,
    );
    assert_eq!(found, ["2026-11-21T22:00Z"]);
}

/// The journal day turns over at four; a Tuesday's 1:30 is still early on Tuesday.
#[test]
fn the_weekday_is_the_civil_one_before_the_turn_over_too() {
    let tuesday = reminder(
        Rule::Weekdays {
            days: vec![Weekday::Tue],
        },
        90,
    );
    let found = occurrences_between(
        &tuesday,
        utc("2026-11-22T00:00:00Z"),
        utc("2026-11-29T00:00:00Z"),
        Tz::Asia__Tokyo,
    );
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].local, local("2026-11-24 01:30"));
    assert_eq!(found[0].at, utc("2026-11-23T16:30:00Z"));
}

#[rstest]
#[case::gap("America/New_York", 150, "2026-03-08T00:00:00Z", "2026-03-09T00:00:00Z", &["2026-03-08T07:00Z"])]
#[case::twice("America/New_York", 90, "2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z", &["2026-11-01T05:30Z"])]
#[case::not_again_at_the_second_time(
    "America/New_York", 90, "2026-11-01T05:30:00Z", "2026-11-02T00:00:00Z", &[])]
#[case::half_an_hour("Australia/Lord_Howe", 135, "2026-10-03T00:00:00Z", "2026-10-04T00:00:00Z", &["2026-10-03T15:30Z"])]
#[case::a_date_that_never_was("Pacific/Apia", 0, "2011-12-29T10:00:00Z", "2011-12-31T10:00:00Z", &["2011-12-30T10:00Z", "2011-12-31T10:00Z"])]
fn clock_changes(
    #[case] zone: Tz,
    #[case] at: u16,
    #[case] after: &str,
    #[case] until: &str,
    #[case] expected: &[&str],
) {
    assert_eq!(times(&reminder(DAILY, at), after, until, zone), expected);
}

#[test]
fn nothing_before_it_was_active_nor_when_disabled() {
    let mut at_seven = reminder(DAILY, 7 * 60);
    let (after, until) = ("2026-11-19T00:00:00Z", "2026-11-22T00:00:00Z");
    at_seven.reminder.active_since = utc("2026-11-20T22:00:00Z");
    assert_eq!(
        times(&at_seven, after, until, Tz::Asia__Tokyo),
        ["2026-11-20T22:00Z", "2026-11-21T22:00Z"]
    );
    at_seven.reminder.active_since += Duration::seconds(1);
    assert_eq!(
        times(&at_seven, after, until, Tz::Asia__Tokyo),
        ["2026-11-21T22:00Z"]
    );
    at_seven.reminder.enabled = false;
    assert_eq!(times(&at_seven, after, until, Tz::Asia__Tokyo), [""; 0]);
}

#[test]
fn a_count_rule_asks_every_day_but_holidays_where_they_are_left_out() {
    let mut thrice = reminder(Rule::TimesPerWeek { times: 3 }, 20 * 60);
    let (after, until) = (utc("2026-09-20T15:00:00Z"), utc("2026-09-27T15:00:00Z"));
    assert_eq!(
        occurrences_between(&thrice, after, until, Tz::Asia__Tokyo).len(),
        7
    );
    // Monday to Wednesday are holidays.
    schedule(&mut thrice).except_holidays = true;
    assert_eq!(
        occurrences_between(&thrice, after, until, Tz::Asia__Tokyo).len(),
        4
    );
}

#[test]
fn several_come_in_order_of_time() {
    let (mut late, early) = (reminder(DAILY, 20 * 60), reminder(DAILY, 7 * 60));
    late.reminder.id = Uuid::from_u128(0).into();
    let found = due_between(
        [&late, &early],
        utc("2026-11-20T15:00:00Z"),
        utc("2026-11-22T15:00:00Z"),
        Tz::Asia__Tokyo,
    );
    let hours: Vec<u32> = found.iter().map(|due| due.local.hour()).collect();
    assert_eq!(hours, [7, 20, 7, 20]);
}

/// Watches the clock minute by minute: each date that shows up rings once, as soon as the clock shows its minute or, if
/// the clock jumped over it, a later one.
fn oracle(timetable: &Timetable, after: DateTime<Utc>, until: DateTime<Utc>, zone: Tz) -> Vec<DateTime<Utc>> {
    let mut timetable = timetable.clone();
    let schedule = schedule(&mut timetable).clone();
    let reminder = &timetable.reminder;
    let at = timetable.usual_minute();
    let zone = reminder.zone.unwrap_or(zone);
    let named = |date: NaiveDate| {
        let day = JournalDay(date);
        let in_rule = schedule.is_count() || schedule.due_on(day);
        let in_limits = schedule.from <= day && schedule.until.is_none_or(|until| day <= until);
        in_rule && in_limits && !(schedule.except_holidays && is_holiday(day))
    };
    let mut rung = std::collections::BTreeSet::new();
    let mut seen = std::collections::BTreeSet::new();
    let mut found = Vec::new();
    let mut now = after - Duration::days(3);
    while now <= until {
        let clock = now.with_timezone(&zone).naive_local();
        seen.insert(clock.date());
        let waiting: Vec<NaiveDate> = seen.difference(&rung).copied().collect();
        for date in waiting {
            if clock >= date.and_time(at.time()) {
                rung.insert(date);
                if named(date) && now > after && now >= reminder.active_since {
                    found.push(now);
                }
            }
        }
        now += Duration::minutes(1);
    }
    if reminder.enabled { found } else { Vec::new() }
}

const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

fn rules() -> impl Strategy<Value = Rule> {
    prop_oneof![
        3 => Just(DAILY),
        2 => vec(select(&WEEK[..]), 1..5).prop_map(|days| Rule::Weekdays { days }),
        1 => Just(Rule::TimesPerWeek { times: 3 }),
        1 => (1_u16..4).prop_map(|days| Rule::EveryNDays { days }),
        1 => (1_u8..=31).prop_map(|day| Rule::MonthDay { day }),
    ]
}

/// A zone and the UTC midnight before one of its clock changes.
fn places() -> impl Strategy<Value = (Tz, DateTime<Utc>)> {
    select(vec![
        (Tz::Asia__Tokyo, "2026-09-21T00:00:00Z"),
        (Tz::America__New_York, "2026-03-08T00:00:00Z"),
        (Tz::America__New_York, "2026-11-01T00:00:00Z"),
        (Tz::Europe__Lisbon, "2026-03-29T00:00:00Z"),
        (Tz::Europe__Lisbon, "2026-10-25T00:00:00Z"),
        (Tz::Australia__Lord_Howe, "2026-04-04T00:00:00Z"),
        (Tz::Australia__Lord_Howe, "2026-10-03T00:00:00Z"),
        (Tz::America__Nuuk, "2024-03-30T00:00:00Z"),
        (Tz::Asia__Kathmandu, "2026-05-01T00:00:00Z"),
        (Tz::Pacific__Apia, "2011-12-30T00:00:00Z"),
        (Tz::Pacific__Kiritimati, "2026-05-01T00:00:00Z"),
    ])
    .prop_map(|(zone, at)| (zone, utc(at)))
}

fn cases() -> impl Strategy<Value = (Timetable, Tz, DateTime<Utc>, DateTime<Utc>)> {
    let minute = prop_oneof![0_u16..1440, 0_u16..240, 1380_u16..1440];
    (
        rules(),
        minute,
        places(),
        -2880_i64..2880,
        0_i64..6000,
        -2000_i64..4000,
        any::<bool>(),
        0_i64..6,
    )
        .prop_map(
            |(rule, at, (zone, change), start, length, active, except_holidays, from)| {
                let after = change + Duration::minutes(start);
                let mut reminder = reminder(rule, at);
                schedule(&mut reminder).from = JournalDay(change.date_naive()).plus_days(from - 4);
                schedule(&mut reminder).except_holidays = except_holidays;
                reminder.reminder.active_since = after + Duration::minutes(active);
                (reminder, zone, after, after + Duration::minutes(length))
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn rings_as_a_watched_clock_would((reminder, zone, after, until) in cases()) {
        let found: Vec<_> = occurrences_between(&reminder, after, until, zone).iter().map(|due| due.at).collect();
        prop_assert_eq!(found, oracle(&reminder, after, until, zone));
    }

    #[test]
    fn cut_anywhere_every_time_comes_once((reminder, zone, after, until) in cases(), cuts in vec(0_i64..6000, 0..6)) {
        let whole = occurrences_between(&reminder, after, until, zone);
        let mut edges: Vec<_> = cuts.iter().map(|n| (after + Duration::minutes(*n)).min(until)).collect();
        edges.extend(whole.iter().map(|due| due.at));
        edges.extend([after, until]);
        edges.sort();
        let pieces: Vec<_> = edges
            .windows(2)
            .flat_map(|edge| occurrences_between(&reminder, edge[0], edge[1], zone))
            .collect();
        prop_assert_eq!(pieces, whole);
    }
}
