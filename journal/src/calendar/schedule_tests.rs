use chrono::NaiveDate;
use proptest::{collection::vec, prelude::*, sample::select};
use rstest::rstest;

use super::*;

fn day(text: &str) -> JournalDay {
    text.parse().unwrap()
}

fn open(rule: Rule) -> Schedule {
    Schedule {
        rule,
        from: day("2026-01-01"),
        until: None,
        except_holidays: false,
    }
}

fn days(texts: &[&str]) -> Vec<JournalDay> {
    texts.iter().map(|text| day(text)).collect()
}

#[rstest]
#[case(Rule::Daily { times: 24 }, Ok(()))]
#[case(Rule::Daily { times: 0 }, Err(ScheduleProblem::TimesADay))]
#[case(Rule::Daily { times: 25 }, Err(ScheduleProblem::TimesADay))]
#[case(Rule::Weekdays { days: vec![] }, Err(ScheduleProblem::NoWeekday))]
#[case(Rule::Weekdays { days: vec![Weekday::Sun] }, Ok(()))]
#[case(Rule::TimesPerWeek { times: 7 }, Ok(()))]
#[case(Rule::TimesPerWeek { times: 0 }, Err(ScheduleProblem::TimesPerWeek))]
#[case(Rule::TimesPerWeek { times: 8 }, Err(ScheduleProblem::TimesPerWeek))]
#[case(Rule::TimesPerMonth { times: 31 }, Ok(()))]
#[case(Rule::TimesPerMonth { times: 32 }, Err(ScheduleProblem::TimesPerMonth))]
#[case(Rule::EveryNDays { days: 366 }, Ok(()))]
#[case(Rule::EveryNDays { days: 0 }, Err(ScheduleProblem::Interval))]
#[case(Rule::EveryNDays { days: 367 }, Err(ScheduleProblem::Interval))]
#[case(Rule::MonthDay { day: 31 }, Ok(()))]
#[case(Rule::MonthDay { day: 0 }, Err(ScheduleProblem::MonthDay))]
#[case(Rule::MonthDay { day: 32 }, Err(ScheduleProblem::MonthDay))]
#[case(Rule::NthWeekday { nth: -1, weekday: Weekday::Mon }, Ok(()))]
#[case(Rule::NthWeekday { nth: 0, weekday: Weekday::Mon }, Err(ScheduleProblem::NthWeekday))]
#[case(Rule::NthWeekday { nth: 5, weekday: Weekday::Mon }, Err(ScheduleProblem::NthWeekday))]
fn ranges(#[case] rule: Rule, #[case] expected: Result<(), ScheduleProblem>) {
    assert_eq!(open(rule).check(), expected);
}

#[test]
fn may_end_on_its_first_day_but_not_before() {
    let mut schedule = open(Rule::Daily { times: 1 });
    schedule.until = Some(schedule.from);
    assert_eq!(schedule.check(), Ok(()));
    schedule.until = Some(schedule.from.previous());
    assert_eq!(schedule.check(), Err(ScheduleProblem::EndsBeforeItStarts));
    schedule.until = Some(day("3000-01-01"));
    assert_eq!(schedule.check(), Err(ScheduleProblem::DayRange));
    schedule.until = Some(schedule.from.previous());
    assert_eq!(schedule.next_due_on_or_after(schedule.from), None);
}

#[rstest]
#[case::last_day_of_short_months(
    Rule::MonthDay { day: 31 }, "2026-02-01", "2026-04-30", &["2026-02-28", "2026-03-31", "2026-04-30"])]
#[case::leap_day(Rule::MonthDay { day: 30 }, "2028-02-01", "2028-02-29", &["2028-02-29"])]
#[case::second_tuesday(
    Rule::NthWeekday { nth: 2, weekday: Weekday::Tue }, "2026-09-01", "2026-10-31", &["2026-09-08", "2026-10-13"])]
#[case::last_friday(
    Rule::NthWeekday { nth: -1, weekday: Weekday::Fri }, "2026-01-01", "2026-02-28", &["2026-01-30", "2026-02-27"])]
#[case::every_ten_days(
    Rule::EveryNDays { days: 10 }, "2026-01-05", "2026-02-01", &["2026-01-11", "2026-01-21", "2026-01-31"])]
#[case::before_the_first_day(Rule::Daily { times: 2 }, "2025-12-30", "2026-01-02", &["2026-01-01", "2026-01-02"])]
#[case::count_rules_name_no_day(Rule::TimesPerWeek { times: 7 }, "2026-01-01", "2026-01-31", &[])]
fn known_days(#[case] rule: Rule, #[case] from: &str, #[case] to: &str, #[case] expected: &[&str]) {
    let schedule = open(rule);
    assert_eq!(
        schedule.days_due(day(from), day(to)).collect::<Vec<_>>(),
        days(expected)
    );
}

#[test]
fn holidays_are_left_out_of_day_rules_only() {
    let mut schedule = open(Rule::Weekdays {
        days: vec![Weekday::Mon, Weekday::Tue, Weekday::Wed],
    });
    schedule.except_holidays = true;
    let week = (day("2026-09-21"), day("2026-09-27"));
    assert_eq!(schedule.days_due(week.0, week.1).count(), 0);
    assert_eq!(schedule.next_due_on_or_after(week.0), Some(day("2026-09-28")));
    schedule.rule = Rule::TimesPerWeek { times: 3 };
    assert_eq!(
        week.0
            .through(week.1)
            .filter(|day| schedule.possible_on(*day))
            .count(),
        7
    );
}

#[test]
fn every_364_days_from_a_holiday_monday_is_due_in_the_end() {
    let mut schedule = open(Rule::EveryNDays { days: 364 });
    schedule.from = day("2024-07-15");
    schedule.except_holidays = true;
    for year in 2003..2080 {
        let july = JournalDay::new(year, 7, 1).unwrap();
        schedule.from = july
            .through(july.plus_days(30))
            .find(|day| is_holiday(*day))
            .unwrap();
        assert!(schedule.next_due_on_or_after(schedule.from).is_some(), "{year}");
    }
}

#[rstest]
#[case(Rule::Daily { times: 3 }, (1, 1), 3)]
#[case(Rule::Weekdays { days: vec![Weekday::Mon, Weekday::Mon, Weekday::Sat] }, (2, 7), 1)]
#[case(Rule::TimesPerWeek { times: 3 }, (3, 7), 1)]
#[case(Rule::TimesPerMonth { times: 10 }, (10, 30), 1)]
#[case(Rule::TimesPerMonth { times: 31 }, (30, 30), 1)]
#[case(Rule::EveryNDays { days: 5 }, (1, 5), 1)]
#[case(Rule::MonthDay { day: 25 }, (1, 30), 1)]
#[case(Rule::NthWeekday { nth: 1, weekday: Weekday::Mon }, (1, 30), 1)]
fn frequencies(#[case] rule: Rule, #[case] expected: (u32, u32), #[case] a_day: u32) {
    let schedule = open(rule);
    let frequency = schedule.frequency();
    assert_eq!((frequency.times, frequency.days), expected);
    assert_eq!(schedule.times_a_day(), a_day);
}

#[test]
fn periods() {
    let week = open(Rule::TimesPerWeek { times: 3 });
    let on = day("2026-11-22"); // a Sunday
    assert_eq!(week.period(on, Weekday::Mon), Some((day("2026-11-16"), on)));
    assert_eq!(week.period(on, Weekday::Sun), Some((on, day("2026-11-28"))));
    let month = open(Rule::TimesPerMonth { times: 3 });
    assert_eq!(
        month.period(day("2028-02-29"), Weekday::Mon),
        Some((day("2028-02-01"), day("2028-02-29")))
    );
    assert_eq!(open(Rule::Daily { times: 1 }).period(on, Weekday::Mon), None);
}

#[test]
fn json_names_stay() {
    let schedule = Schedule {
        rule: Rule::Weekdays {
            days: vec![Weekday::Mon],
        },
        from: day("2026-01-01"),
        until: Some(day("2026-12-31")),
        except_holidays: true,
    };
    let json = r#"{"rule":{"kind":"weekdays","days":["Mon"]},"from":"2026-01-01","until":"2026-12-31","except_holidays":true}"#;
    assert_eq!(serde_json::to_string(&schedule).unwrap(), json);
    assert_eq!(serde_json::from_str::<Schedule>(json).unwrap(), schedule);
}

/// Ticks the due days off a paper calendar: walks every month from its first day and counts weekdays and intervals.
fn oracle(schedule: &Schedule, from: JournalDay, to: JournalDay) -> Vec<JournalDay> {
    let mut found = Vec::new();
    let mut on = NaiveDate::from_ymd_opt(2019, 1, 1).unwrap();
    let mut seen_in_month = 0;
    let mut until_interval: i64 = 0;
    while on <= to.0 {
        let tomorrow = on.succ_opt().unwrap();
        let is_last = tomorrow.month() != on.month();
        if on.day() == 1 {
            seen_in_month = 0;
        }
        let named = match &schedule.rule {
            Rule::Daily { .. } => true,
            Rule::Weekdays { days } => days.iter().any(|day| *day == on.weekday()),
            Rule::TimesPerWeek { .. } | Rule::TimesPerMonth { .. } => false,
            Rule::EveryNDays { days } => {
                if on == schedule.from.0 {
                    until_interval = 0;
                }
                let now = until_interval == 0;
                until_interval = if now { i64::from(*days) } else { until_interval } - 1;
                now
            }
            Rule::MonthDay { day } => on.day() == u32::from(*day) || (is_last && on.day() < u32::from(*day)),
            Rule::NthWeekday { nth, weekday } if on.weekday() == *weekday => {
                seen_in_month += 1;
                let another_follows = (on + chrono::Days::new(7)).month() == on.month();
                i64::from(*nth) == seen_in_month || (*nth == -1 && !another_follows)
            }
            Rule::NthWeekday { .. } => false,
        };
        let on_day = JournalDay(on);
        let within = on >= schedule.from.0 && schedule.until.is_none_or(|until| on <= until.0);
        if named && within && on_day >= from && !(schedule.except_holidays && is_holiday(on_day)) {
            found.push(on_day);
        }
        on = tomorrow;
    }
    found
}

fn rules() -> impl Strategy<Value = Rule> {
    let weekday = || select(&WEEK[..]);
    prop_oneof![
        (1_u8..=24).prop_map(|times| Rule::Daily { times }),
        vec(weekday(), 1..8).prop_map(|days| Rule::Weekdays { days }),
        (1_u8..=7).prop_map(|times| Rule::TimesPerWeek { times }),
        (1_u8..=31).prop_map(|times| Rule::TimesPerMonth { times }),
        (1_u16..=366).prop_map(|days| Rule::EveryNDays { days }),
        (1_u8..=31).prop_map(|day| Rule::MonthDay { day }),
        (select(vec![-1_i8, 1, 2, 3, 4]), weekday())
            .prop_map(|(nth, weekday)| Rule::NthWeekday { nth, weekday }),
    ]
}

fn schedules() -> impl Strategy<Value = Schedule> {
    (
        rules(),
        0_i64..900,
        proptest::option::of(0_i64..900),
        any::<bool>(),
    )
        .prop_map(|(rule, from, lasts, except_holidays)| {
            let from = day("2019-01-01").plus_days(from);
            Schedule {
                rule,
                from,
                until: lasts.map(|n| from.plus_days(n)),
                except_holidays,
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn due_days_are_those_ticked_off_by_hand(schedule in schedules(), start in 0_i64..1500, length in 0_i64..500) {
        let (from, to) = (day("2019-01-01").plus_days(start), day("2019-01-01").plus_days(start + length));
        prop_assert_eq!(schedule.check(), Ok(()));
        let expected = oracle(&schedule, from, to);
        prop_assert_eq!(schedule.days_due(from, to).collect::<Vec<_>>(), expected.clone());
        let by_day: Vec<_> = from.through(to).filter(|day| schedule.due_on(*day)).collect();
        prop_assert_eq!(&by_day, &expected);
        if let Some(first) = expected.first() {
            prop_assert_eq!(schedule.next_due_on_or_after(from), Some(*first));
        }
        for on in from.through(to) {
            let possible = if schedule.is_count() { schedule.is_within_limits(on) } else { expected.contains(&on) };
            prop_assert_eq!(schedule.possible_on(on), possible);
        }
    }

    #[test]
    fn a_schedule_without_end_has_a_next_day(schedule in schedules(), start in 0_i64..1500) {
        let endless = Schedule { until: None, ..schedule };
        let from = day("2019-01-01").plus_days(start);
        prop_assert_eq!(endless.next_due_on_or_after(from).is_some(), !endless.is_count());
    }

    #[test]
    fn a_period_holds_its_day_and_tiles_the_calendar(rule in rules(), start in 0_i64..1500, first in select(&WEEK[..])) {
        let schedule = open(rule);
        let on = day("2019-01-01").plus_days(start);
        if let Some((from, to)) = schedule.period(on, first) {
            prop_assert!(from <= on && on <= to);
            prop_assert_eq!(schedule.period(to.next(), first).unwrap().0, to.next());
            prop_assert!(from.through(to).all(|other| schedule.period(other, first) == Some((from, to))));
        }
    }

    #[test]
    fn frequency_is_within_zero_and_one(rule in rules()) {
        let frequency = open(rule).frequency();
        prop_assert!(frequency.times >= 1 && frequency.times <= frequency.days);
    }
}

#[test]
fn a_stretch_lasts_until_the_next_due_day() {
    let mut every_three = open(Rule::EveryNDays { days: 3 });
    let stretch = |schedule: &Schedule, d: &str| {
        schedule
            .stretch(day(d))
            .map(|(a, b)| (a.to_string(), b.to_string()))
    };
    let of = |a: &str, b: &str| Some((a.to_owned(), b.to_owned()));
    assert_eq!(stretch(&every_three, "2025-12-31"), None);
    assert_eq!(
        stretch(&every_three, "2026-01-01"),
        of("2026-01-01", "2026-01-03")
    );
    assert_eq!(
        stretch(&every_three, "2026-01-03"),
        of("2026-01-01", "2026-01-03")
    );
    assert_eq!(
        stretch(&every_three, "2026-01-04"),
        of("2026-01-04", "2026-01-06")
    );
    every_three.until = Some(day("2026-01-05"));
    assert_eq!(
        stretch(&every_three, "2026-01-05"),
        of("2026-01-04", "2026-01-05")
    );
    assert_eq!(stretch(&every_three, "2026-01-06"), None);
    // New Year's Day asks for nothing, and Coming of Age Day leaves the stretch before it open.
    let holidays_off = Schedule {
        except_holidays: true,
        until: None,
        ..every_three
    };
    assert_eq!(stretch(&holidays_off, "2026-01-02"), None);
    let eleven = Schedule {
        rule: Rule::EveryNDays { days: 11 },
        ..holidays_off
    };
    assert_eq!(stretch(&eleven, "2026-01-12"), None);
    let four = Schedule {
        rule: Rule::EveryNDays { days: 4 },
        from: day("2026-01-04"),
        ..eleven
    };
    assert_eq!(stretch(&four, "2026-01-13"), of("2026-01-08", "2026-01-15"));
    assert_eq!(stretch(&open(Rule::EveryNDays { days: 1 }), "2026-01-02"), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Stretches are what lies between due days, seen from any of their days.
    #[test]
    fn stretches_follow_each_other(n in 2..40_u16, at in 0..400_i64, except_holidays in any::<bool>(), until in 0..500_i64) {
        let schedule = Schedule {
            until: Some(day("2026-01-01").plus_days(until)),
            except_holidays,
            ..open(Rule::EveryNDays { days: n })
        };
        let today = day("2026-01-01").plus_days(at);
        let before = schedule.days_due(schedule.from, today).next_back();
        let expected = before.filter(|_| schedule.is_within_limits(today)).map(|first| {
            let end = schedule.until.unwrap();
            let last = schedule.next_due_on_or_after(first.next()).map_or(end, JournalDay::previous);
            (first, last)
        });
        prop_assert_eq!(schedule.stretch(today), expected);
    }

    /// Begun earlier, what was due stays due.
    #[test]
    fn reaching_back_keeps_the_rhythm(n in 1..40_u16, back in -50..400_i64) {
        let schedule = open(Rule::EveryNDays { days: n });
        let first = schedule.from.plus_days(-back);
        let longer = schedule.reaching_back_to(first);
        prop_assert!(longer.from <= first.min(schedule.from) && longer.from > first.min(schedule.from).plus_days(-i64::from(n)));
        let year = schedule.from.plus_days(365);
        prop_assert!(schedule.days_due(schedule.from, year).eq(longer.days_due(schedule.from, year)));
    }
}
