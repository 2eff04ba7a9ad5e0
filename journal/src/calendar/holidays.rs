//! Japanese national holidays, by the law as it stood on each day.
//!
//! Source: 国民の祝日に関する法律 (Act No. 178 of 1948) with its amendments, the special acts for 1959, 1989, 1990,
//! 1993, 2019 and the Olympic moves of 2020 and 2021. Own rules rather than a crate: the published one that builds with
//! our compiler ends before the moves of 2021 and is wrong about the days around 4 May before 2007.
use std::ops::RangeInclusive;

use chrono::{Datelike, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::JournalDay;

/// The years whose holidays are known: from the first whole year of the act to the last that the approximation of the
/// equinoxes holds for. A later year follows today's law; the equinoxes are only fixed by the government a year ahead.
pub const HOLIDAY_YEARS: RangeInclusive<i32> = 1949..=2099;

/// A national holiday; its words are in Fluent under [`key`](Self::key).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Holiday {
    /// 元日
    NewYear,
    /// 成人の日
    ComingOfAge,
    /// 建国記念の日
    Foundation,
    /// 天皇誕生日
    EmperorsBirthday,
    /// 春分の日
    VernalEquinox,
    /// 昭和の日
    Showa,
    /// 憲法記念日
    Constitution,
    /// みどりの日
    Greenery,
    /// こどもの日
    Children,
    /// 海の日
    Marine,
    /// 山の日
    Mountain,
    /// 敬老の日
    RespectForTheAged,
    /// 秋分の日
    AutumnalEquinox,
    /// 体育の日, until 2019
    HealthAndSports,
    /// スポーツの日, from 2020
    Sports,
    /// 文化の日
    Culture,
    /// 勤労感謝の日
    LaborThanksgiving,
    /// 結婚の儀, 1959 and 1993
    ImperialWedding,
    /// 昭和天皇の大喪の礼, 1989
    ImperialFuneral,
    /// 天皇の即位の日, 2019
    Accession,
    /// 即位礼正殿の儀, 1990 and 2019
    Enthronement,
    /// 振替休日: instead of a holiday on a Sunday
    Substitute,
    /// 国民の休日: a day between two holidays
    Citizens,
}

impl Holiday {
    /// The id of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::NewYear => "calendar-holiday-new-year",
            Self::ComingOfAge => "calendar-holiday-coming-of-age",
            Self::Foundation => "calendar-holiday-foundation",
            Self::EmperorsBirthday => "calendar-holiday-emperors-birthday",
            Self::VernalEquinox => "calendar-holiday-vernal-equinox",
            Self::Showa => "calendar-holiday-showa",
            Self::Constitution => "calendar-holiday-constitution",
            Self::Greenery => "calendar-holiday-greenery",
            Self::Children => "calendar-holiday-children",
            Self::Marine => "calendar-holiday-marine",
            Self::Mountain => "calendar-holiday-mountain",
            Self::RespectForTheAged => "calendar-holiday-respect-for-the-aged",
            Self::AutumnalEquinox => "calendar-holiday-autumnal-equinox",
            Self::HealthAndSports => "calendar-holiday-health-and-sports",
            Self::Sports => "calendar-holiday-sports",
            Self::Culture => "calendar-holiday-culture",
            Self::LaborThanksgiving => "calendar-holiday-labor-thanksgiving",
            Self::ImperialWedding => "calendar-holiday-imperial-wedding",
            Self::ImperialFuneral => "calendar-holiday-imperial-funeral",
            Self::Accession => "calendar-holiday-accession",
            Self::Enthronement => "calendar-holiday-enthronement",
            Self::Substitute => "calendar-holiday-substitute",
            Self::Citizens => "calendar-holiday-citizens",
        }
    }
}

/// Whether that day is a Japanese national holiday; never outside [`HOLIDAY_YEARS`].
pub fn is_holiday(day: JournalDay) -> bool {
    holiday(day).is_some()
}

/// The national holiday on that day; none outside [`HOLIDAY_YEARS`].
pub fn holiday(day: JournalDay) -> Option<Holiday> {
    if !HOLIDAY_YEARS.contains(&day.0.year()) {
        return None;
    }
    named(day)
        .or_else(|| is_substitute(day).then_some(Holiday::Substitute))
        .or_else(|| is_between(day).then_some(Holiday::Citizens))
}

/// The holidays that the acts name by date.
fn named(day: JournalDay) -> Option<Holiday> {
    use Holiday as H;
    let (year, month, date) = (day.0.year(), day.0.month(), day.0.day());
    let nth_monday = |nth: u32| day.weekday() == Weekday::Mon && date.div_ceil(7) == nth;
    let found = match (month, date) {
        (1, 1) => H::NewYear,
        (1, 15) if year <= 1999 => H::ComingOfAge,
        (1, _) if year >= 2000 && nth_monday(2) => H::ComingOfAge,
        (2, 11) if year >= 1967 => H::Foundation,
        (2, 23) if year >= 2020 => H::EmperorsBirthday,
        (2, 24) if year == 1989 => H::ImperialFuneral,
        (3, _) if date == vernal_equinox(year) => H::VernalEquinox,
        (4, 10) if year == 1959 => H::ImperialWedding,
        (4, 29) if year <= 1988 => H::EmperorsBirthday,
        (4, 29) if year <= 2006 => H::Greenery,
        (4, 29) => H::Showa,
        (5, 1) if year == 2019 => H::Accession,
        (5, 3) => H::Constitution,
        (5, 4) if year >= 2007 => H::Greenery,
        (5, 5) => H::Children,
        (6, 9) if year == 1993 => H::ImperialWedding,
        (7, 20) if (1996..=2002).contains(&year) => H::Marine,
        (7, 23) if year == 2020 => H::Marine,
        (7, 24) if year == 2020 => H::Sports,
        (7, 22) if year == 2021 => H::Marine,
        (7, 23) if year == 2021 => H::Sports,
        (7, _) if year >= 2003 && !is_olympic(year) && nth_monday(3) => H::Marine,
        (8, 10) if year == 2020 => H::Mountain,
        (8, 8) if year == 2021 => H::Mountain,
        (8, 11) if year >= 2016 && !is_olympic(year) => H::Mountain,
        (9, 15) if (1966..=2002).contains(&year) => H::RespectForTheAged,
        (9, _) if year >= 2003 && nth_monday(3) => H::RespectForTheAged,
        (9, _) if date == autumnal_equinox(year) => H::AutumnalEquinox,
        (10, 10) if (1966..=1999).contains(&year) => H::HealthAndSports,
        (10, _) if (2000..=2019).contains(&year) && nth_monday(2) => H::HealthAndSports,
        (10, _) if year >= 2022 && nth_monday(2) => H::Sports,
        (10, 22) if year == 2019 => H::Enthronement,
        (11, 3) => H::Culture,
        (11, 12) if year == 1990 => H::Enthronement,
        (11, 23) => H::LaborThanksgiving,
        (12, 23) if (1989..=2018).contains(&year) => H::EmperorsBirthday,
        _ => return None,
    };
    Some(found)
}

/// The years in which three holidays moved for the Olympic Games.
fn is_olympic(year: i32) -> bool {
    matches!(year, 2020 | 2021)
}

/// A holiday fell on a Sunday: since 12 April 1973 the Monday is free, since 2007 the next day without a holiday.
fn is_substitute(day: JournalDay) -> bool {
    let since_2007 = day.0.year() >= 2007;
    if !since_2007 && Some(day) < JournalDay::new(1973, 4, 12) {
        return false;
    }
    let run = (1..)
        .map(|n| day.plus_days(-n))
        .take_while(|earlier| named(*earlier).is_some());
    // Three holidays in a row are the most there are.
    run.take(if since_2007 { 6 } else { 1 })
        .any(|earlier| earlier.weekday() == Weekday::Sun)
}

/// A day between two holidays is free since 27 December 1985; until 2006 not if it was a Sunday.
fn is_between(day: JournalDay) -> bool {
    Some(day) >= JournalDay::new(1985, 12, 27)
        && (day.0.year() >= 2007 || day.weekday() != Weekday::Sun)
        && named(day.previous()).is_some()
        && named(day.next()).is_some()
}

/// The date in March: the usual approximation of the National Astronomical Observatory's dates, good for 1949 to 2099
/// (新こよみ便利帳), in millionths of a day.
fn vernal_equinox(year: i32) -> u32 {
    equinox(year, if year < 1980 { 20_835_700 } else { 20_843_100 })
}

/// The date in September, likewise.
fn autumnal_equinox(year: i32) -> u32 {
    equinox(year, if year < 1980 { 23_258_800 } else { 23_248_800 })
}

fn equinox(year: i32, base: i32) -> u32 {
    let since = year - 1980;
    ((base + 242_194 * since).div_euclid(1_000_000) - since.div_euclid(4)) as u32
}

#[cfg(test)]
mod tests {
    use jpholiday::jpholiday::JPHoliday;
    use rstest::rstest;

    use super::{Holiday as H, *};

    fn day(text: &str) -> JournalDay {
        text.parse().unwrap()
    }

    #[rstest]
    #[case("2026-01-01", H::NewYear)]
    #[case("2026-01-12", H::ComingOfAge)]
    #[case("2026-03-20", H::VernalEquinox)]
    #[case("2026-04-29", H::Showa)]
    #[case("2026-05-06", H::Substitute)]
    #[case("2026-07-20", H::Marine)]
    #[case("2026-09-21", H::RespectForTheAged)]
    #[case("2026-09-22", H::Citizens)]
    #[case("2026-09-23", H::AutumnalEquinox)]
    #[case("2026-10-12", H::Sports)]
    #[case("2026-11-23", H::LaborThanksgiving)]
    #[case("2027-03-22", H::Substitute)]
    #[case("2015-09-22", H::Citizens)]
    #[case("2008-05-06", H::Substitute)]
    #[case("2009-05-06", H::Substitute)]
    #[case("2019-04-30", H::Citizens)]
    #[case("2019-05-01", H::Accession)]
    #[case("2019-05-02", H::Citizens)]
    #[case("2019-05-06", H::Substitute)]
    #[case("2019-10-22", H::Enthronement)]
    #[case("2020-02-24", H::Substitute)]
    #[case("2020-07-23", H::Marine)]
    #[case("2020-07-24", H::Sports)]
    #[case("2020-08-10", H::Mountain)]
    #[case("2021-07-22", H::Marine)]
    #[case("2021-07-23", H::Sports)]
    #[case("2021-08-08", H::Mountain)]
    #[case("2021-08-09", H::Substitute)]
    #[case("2022-10-10", H::Sports)]
    #[case("1973-04-30", H::Substitute)]
    #[case("1988-05-04", H::Citizens)]
    #[case("1998-05-04", H::Substitute)]
    #[case("1989-02-24", H::ImperialFuneral)]
    #[case("2006-04-29", H::Greenery)]
    fn known_holidays(#[case] on: &str, #[case] expected: Holiday) {
        assert_eq!(holiday(day(on)), Some(expected));
    }

    #[rstest]
    #[case::ordinary("2026-11-22")]
    #[case::moved_away("2020-07-20")]
    #[case::moved_away("2020-08-11")]
    #[case::moved_away("2020-10-12")]
    #[case::moved_away("2021-07-19")]
    #[case::moved_away("2021-08-11")]
    #[case::moved_away("2021-10-11")]
    #[case::no_emperors_birthday("2019-12-23")]
    #[case::not_yet("1988-12-23")]
    #[case::substitute_only_since_april("1973-02-12")]
    #[case::between_on_a_sunday("1997-05-04")]
    #[case::one_day_substitute_only("1998-05-06")]
    #[case::before_the_act("1948-05-03")]
    #[case::after_what_is_known("2100-01-01")]
    fn no_holidays(#[case] on: &str) {
        assert_eq!(holiday(day(on)), None);
    }

    /// An independent list agrees since the act has its present form, but for the moves of 2021 that it doesn't know.
    #[test]
    fn agrees_with_a_published_list_since_2007() {
        let list = JPHoliday::new();
        for day in day("2007-01-01").through(day("2060-12-31")) {
            if day.0.year() != 2021 {
                assert_eq!(is_holiday(day), list.is_holiday(&day.0), "{day}");
            }
        }
    }

    #[test]
    fn every_year_has_its_number_of_holidays() {
        let count = |year| {
            let first = JournalDay::new(year, 1, 1).unwrap();
            first
                .through(first.plus_months(12).previous())
                .filter(|day| is_holiday(*day))
                .count()
        };
        let expected = [
            (1955, 9),
            (1966, 11),
            (2000, 15),
            (2015, 17),
            (2019, 22),
            (2020, 18),
            (2021, 17),
            (2026, 18),
        ];
        assert_eq!(expected.map(|(year, _)| (year, count(year))), expected);
    }
}
