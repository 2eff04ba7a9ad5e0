//! Schedules, wall clocks and holidays against implementations that know nothing of ours: python-dateutil's rrule, Python's
//! zoneinfo, and the Python packages `holidays` and `jpholiday`. What they say is committed beside this file; `make.py` makes
//! it anew.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};

use ayumi_journal::{
    calendar::{JournalDay, Schedule, instant_of, is_holiday},
    reminders::{MinuteOfDay, Reminder, ReminderDays, ReminderWhen, Subject, Timetable, occurrences_between},
};
use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use chrono_tz::Tz;

const RECURRENCE: &str = include_str!("recurrence.csv");
const CLOCKS: &str = include_str!("clocks.csv");
const HOLIDAYS: &str = include_str!("holidays.csv");

/// Where the two packages and we are not of one mind: date, what we say, why. None: since 2000 all three agree, also about the
/// moves of 2020 and 2021, the holidays between two holidays, and 4 May before 2007.
const KNOWN_DIFFERENCES: &[(&str, bool, &str)] = &[];

fn day(text: &str) -> JournalDay {
    text.parse().unwrap()
}

fn reminder(schedule: Schedule, minute: u16, zone: Tz) -> Timetable {
    Timetable::from(Reminder {
        id: uuid::Uuid::from_u128(1).into(),
        subject: Subject::Text,
        text: "水やり".to_owned(),
        days: ReminderDays::Schedule { schedule },
        when: ReminderWhen::At {
            minute: MinuteOfDay::new(minute).unwrap(),
        },
        when_needed: false,
        zone: Some(zone),
        enabled: true,
        active_since: DateTime::<Utc>::UNIX_EPOCH,
    })
}

#[test]
fn schedules_name_the_days_that_rrule_names() {
    let mut days_compared = 0;
    for line in RECURRENCE.lines() {
        let [schedule, first, last, begins, gaps] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let schedule: Schedule = serde_json::from_str(schedule).unwrap();
        let mut expected: Vec<JournalDay> = Vec::new();
        if !begins.is_empty() {
            expected.push(day(begins));
        }
        for gap in gaps.split_whitespace() {
            let before = *expected.last().unwrap();
            expected.push(before.plus_days(gap.parse().unwrap()));
        }
        let named: Vec<JournalDay> = schedule.days_due(day(first), day(last)).collect();
        assert_eq!(named, expected, "{line}");
        // The same days as reminders, which come at half past seven of each.
        let noon = |day: JournalDay| day.0.and_hms_opt(0, 0, 0).unwrap().and_utc();
        let due = occurrences_between(
            &reminder(schedule, 450, Tz::UTC),
            noon(day(first)),
            noon(day(last).next()),
            Tz::Asia__Tokyo,
        );
        let dates: Vec<JournalDay> = due.iter().map(|due| JournalDay(due.local.date())).collect();
        assert_eq!(dates, expected, "{line}");
        days_compared += expected.len();
    }
    assert!(days_compared > 8_000, "only {days_compared} days");
}

#[test]
fn wall_clocks_are_where_zoneinfo_puts_them() {
    let (first, last) = (day("2010-01-01"), day("2026-12-31"));
    for line in CLOCKS.lines() {
        let [zone, minute, changes] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let zone: Tz = zone.parse().unwrap();
        let time = MinuteOfDay::new(minute.parse().unwrap()).unwrap().time();
        let changes: BTreeMap<JournalDay, &str> = changes
            .split(' ')
            .map(|change| {
                let (date, what) = change.split_once('=').unwrap();
                (day(date), what)
            })
            .collect();
        let mut ahead = 0;
        for date in first.through(last) {
            let local: NaiveDateTime = date.0.and_time(time);
            let found = instant_of(local, zone);
            match changes.get(&date) {
                Some(gap) if gap.ends_with('Z') => {
                    assert_eq!(
                        found.format("%Y-%m-%dT%H:%MZ").to_string(),
                        *gap,
                        "{zone} {local}"
                    );
                    continue;
                }
                Some(minutes) => ahead = minutes.parse().unwrap(),
                None => {}
            }
            assert_eq!(
                found,
                local.and_utc() - Duration::minutes(ahead),
                "{zone} {local}"
            );
        }
    }
}

#[test]
fn holidays_are_those_of_two_others() {
    let mut theirs: BTreeMap<&str, BTreeSet<JournalDay>> = BTreeMap::new();
    for line in HOLIDAYS.lines() {
        let (date, who) = line.split_once('\t').unwrap();
        for one in ["h", "j"] {
            if who.contains(one) {
                theirs.entry(one).or_default().insert(day(date));
            }
        }
    }
    for (package, theirs) in theirs {
        let differing: Vec<(String, bool)> = day("2000-01-01")
            .through(day("2050-12-31"))
            .filter(|date| is_holiday(*date) != theirs.contains(date))
            .map(|date| (date.to_string(), is_holiday(date)))
            .filter(|(date, ours)| {
                !KNOWN_DIFFERENCES
                    .iter()
                    .any(|known| (known.0, known.1) == (date, *ours))
            })
            .collect();
        assert_eq!(differing, [], "{package}");
    }
}
