use chrono_tz::Tz;
use rstest::rstest;

use super::*;

fn minute(clock: &str) -> MinuteOfDay {
    MinuteOfDay::of(NaiveTime::parse_from_str(clock, "%H:%M").unwrap())
}

fn hours(from: &str, until: &str) -> Option<QuietHours> {
    Some(QuietHours {
        from: minute(from),
        until: minute(until),
    })
}

/// 22 November 2026 is a Sunday, the 23rd a holiday.
fn at(text: &str, zone: Tz) -> Now {
    let local = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
    Now::new(instant_of(local, zone), zone)
}

fn ends(manners: &ReminderManners, text: &str, zone: Tz) -> Option<String> {
    quiet_until(manners, &at(text, zone))
        .map(|until| until.with_timezone(&zone).format("%d %H:%M").to_string())
}

fn nights() -> ReminderManners {
    let mut manners = ReminderManners {
        quiet: [hours("22:00", "07:00"); 7],
        ..ReminderManners::default()
    };
    // On Saturday nobody wants to be woken, on Sunday there is a nap.
    manners.quiet[5] = hours("23:00", "09:30");
    manners.quiet[6] = hours("13:00", "14:00");
    manners
}

#[rstest]
#[case::day("2026-11-24 12:00", None)]
#[case::begins("2026-11-24 22:00", Some("25 07:00"))]
#[case::just_before("2026-11-24 21:59", None)]
#[case::past_midnight("2026-11-25 03:00", Some("25 07:00"))]
#[case::ends("2026-11-25 07:00", None)]
#[case::saturdays_own("2026-11-22 08:00", Some("22 09:30"))]
#[case::within_a_day("2026-11-22 13:30", Some("22 14:00"))]
#[case::sunday_night_is_free("2026-11-22 23:00", None)]
fn nights_are_quiet_by_the_weekday_they_begin_on(#[case] now: &str, #[case] until: Option<&str>) {
    assert_eq!(ends(&nights(), now, Tz::Asia__Tokyo).as_deref(), until);
}

#[rstest]
#[case::over_the_gap("2026-03-08 01:30", Some("08 03:00"))]
#[case::after_the_gap("2026-03-08 03:00", None)]
#[case::the_hour_that_comes_twice("2026-11-01 01:30", Some("01 02:00"))]
fn clock_changes_end_quiet_hours_by_the_wall_clock(#[case] now: &str, #[case] until: Option<&str>) {
    let manners = ReminderManners {
        quiet: [hours("00:00", if now.contains("-03-") { "02:30" } else { "02:00" }); 7],
        ..ReminderManners::default()
    };
    assert_eq!(ends(&manners, now, Tz::America__New_York).as_deref(), until);
}

#[test]
fn holidays_and_nights_that_touch_are_one_stretch() {
    let manners = ReminderManners {
        not_on_holidays: true,
        quiet: [hours("22:00", "07:00"); 7],
        ..ReminderManners::default()
    };
    // Sunday night, the holiday on Monday, and the night after it.
    assert_eq!(
        ends(&manners, "2026-11-22 22:30", Tz::Asia__Tokyo).as_deref(),
        Some("24 07:00")
    );
    let muted = ReminderManners {
        muted_until: Some(at("2026-11-24 23:00", Tz::Asia__Tokyo).instant),
        ..manners
    };
    assert_eq!(
        ends(&muted, "2026-11-22 12:00", Tz::Asia__Tokyo).as_deref(),
        Some("25 07:00")
    );
    assert_eq!(ends(&muted, "2026-11-25 12:00", Tz::Asia__Tokyo), None);
}

#[rstest]
#[case(ReminderManners { quiet: [hours("07:00", "07:00"); 7], ..ReminderManners::default() }, "reminders-quiet-without-length")]
#[case(ReminderManners { daily_most: Some(0), ..ReminderManners::default() }, "reminders-daily-most-range")]
#[case(ReminderManners { side_income_threshold: -1, ..ReminderManners::default() }, "reminders-threshold-range")]
#[case(ReminderManners { side_income_threshold: 1_000_000_001, ..ReminderManners::default() }, "reminders-threshold-range")]
fn wrong_manners_are_refused(#[case] manners: ReminderManners, #[case] code: &str) {
    assert_eq!(manners.check().unwrap_err().code(), code);
}
