//! From a time on the wall clock to an instant, also where clocks are changed.
use chrono::{DateTime, Duration, DurationRound, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;

/// The longest that any zone ever skipped, in minutes: a whole day at the date line (Apia, 30 December 2011).
const LONGEST_GAP: i64 = 24 * 60;

/// When the clocks of `zone` show `local`.
///
/// - A time that a clock change skips moves forward to the first whole minute after the gap: where 2:00 becomes 3:00,
///   2:30 is 3:00; where a whole date is skipped, every time on it is 0:00 of the next.
/// - A time that comes twice is the first of the two.
///
/// In other words: the first minute at which the clock shows that time or a later one.
pub fn instant_of(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    if let Some(instant) = first(local, zone) {
        return instant;
    }
    // Rounding down fails only at the ends of representable time.
    let minute = local.duration_trunc(Duration::minutes(1)).unwrap_or(local);
    (1..=LONGEST_GAP)
        .filter_map(|n| minute.checked_add_signed(Duration::minutes(n)))
        .find_map(|later| first(later, zone))
        // No zone skips more than a day; a date beyond the representable ones is read as UTC.
        .unwrap_or_else(|| local.and_utc())
}

fn first(local: NaiveDateTime, zone: Tz) -> Option<DateTime<Utc>> {
    zone.from_local_datetime(&local)
        .earliest()
        .map(|instant| instant.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    fn local(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    #[rstest]
    #[case::plain("Asia/Tokyo", "2026-11-22 07:30", "2026-11-21T22:30:00Z")]
    #[case::quarter_hour_zone("Asia/Kathmandu", "2026-11-22 07:30", "2026-11-22T01:45:00Z")]
    #[case::gap("America/New_York", "2026-03-08 02:30", "2026-03-08T07:00:00Z")]
    #[case::start_of_gap("America/New_York", "2026-03-08 02:00", "2026-03-08T07:00:00Z")]
    #[case::after_gap("America/New_York", "2026-03-08 03:00", "2026-03-08T07:00:00Z")]
    #[case::twice("America/New_York", "2026-11-01 01:30", "2026-11-01T05:30:00Z")]
    #[case::after_twice("America/New_York", "2026-11-01 02:00", "2026-11-01T07:00:00Z")]
    #[case::gap_at_one("Europe/Lisbon", "2026-03-29 01:15", "2026-03-29T01:00:00Z")]
    #[case::twice_at_one("Europe/Lisbon", "2026-10-25 01:15", "2026-10-25T00:15:00Z")]
    #[case::half_hour_gap("Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03T15:30:00Z")]
    #[case::half_hour_twice("Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04T14:45:00Z")]
    #[case::skipped_date("Pacific/Apia", "2011-12-30 12:00", "2011-12-30T10:00:00Z")]
    #[case::gap_over_midnight("America/Nuuk", "2024-03-30 23:30", "2024-03-31T01:00:00Z")]
    fn known_times(#[case] zone: Tz, #[case] at: &str, #[case] instant: &str) {
        assert_eq!(
            instant_of(local(at), zone),
            instant.parse::<DateTime<Utc>>().unwrap()
        );
    }

    #[test]
    fn seconds_are_kept_outside_a_gap_and_end_at_the_minute_after_one() {
        let seconds = |text: &str| local(text) + Duration::seconds(15);
        assert_eq!(
            instant_of(seconds("2026-03-08 01:30"), Tz::America__New_York),
            "2026-03-08T06:30:15Z".parse::<DateTime<Utc>>().unwrap()
        );
        assert_eq!(
            instant_of(seconds("2026-03-08 02:59"), Tz::America__New_York),
            "2026-03-08T07:00:00Z".parse::<DateTime<Utc>>().unwrap()
        );
    }

    /// What a person watching the clock minute by minute would write down.
    fn oracle(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
        let start = local.and_utc() - Duration::hours(27);
        (0..54 * 60)
            .map(|n| start + Duration::minutes(n))
            .find(|instant| instant.with_timezone(&zone).naive_local() >= local)
            .unwrap()
    }

    /// Local minutes within a day and a half of a clock change, or anywhere.
    fn minutes() -> impl Strategy<Value = (Tz, NaiveDateTime)> {
        let changes = prop_oneof![
            Just((Tz::Australia__Lord_Howe, (2026, 4, 5))),
            Just((Tz::Australia__Lord_Howe, (2026, 10, 4))),
            Just((Tz::Pacific__Apia, (2011, 12, 30))),
            Just((Tz::Pacific__Kwajalein, (1993, 8, 21))),
            Just((Tz::America__New_York, (2026, 3, 8))),
            Just((Tz::America__New_York, (2026, 11, 1))),
            Just((Tz::Europe__Lisbon, (2026, 3, 29))),
            Just((Tz::Europe__Lisbon, (2026, 10, 25))),
            Just((Tz::America__Nuuk, (2024, 3, 30))),
            Just((Tz::Asia__Kathmandu, (1986, 1, 1))),
            Just((Tz::Asia__Tokyo, (2026, 11, 22))),
        ];
        (changes, -2160_i64..2160).prop_map(|((zone, (year, month, day)), minute)| {
            let date = NaiveDate::from_ymd_opt(year, month, day).unwrap();
            (
                zone,
                date.and_hms_opt(0, 0, 0).unwrap() + Duration::minutes(minute),
            )
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        #[test]
        fn is_the_first_minute_the_clock_shows((zone, local) in minutes()) {
            prop_assert_eq!(instant_of(local, zone), oracle(local, zone));
        }
    }
}
