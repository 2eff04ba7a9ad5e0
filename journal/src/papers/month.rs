//! Months of a work history, and how papers write months and days: official forms in Japanese have the era's year, too.
use std::{fmt, str::FromStr};

use chrono::Datelike;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Deserializer, Serialize, de};
use thiserror::Error;
use ts_rs::TS;

use crate::{
    calendar::{JournalDay, NoSuchDay},
    words::{Language, Words},
};

/// A month of the calendar, `YYYY-MM`, of the years 1900 to 2999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(into = "String")]
#[ts(type = "string")]
pub struct Month {
    year: i32,
    month: u32,
}

impl Month {
    /// The month of that day.
    pub fn of(day: JournalDay) -> Self {
        Self {
            year: day.0.year(),
            month: day.0.month(),
        }
    }

    /// Whole months up to `last`, both counted; 0 if that is earlier.
    pub fn months_to(self, last: Self) -> u32 {
        let count = |m: Self| m.year * 12 + m.month as i32;
        u32::try_from(count(last) - count(self) + 1).unwrap_or(0)
    }

    /// Its last day.
    fn last_day(self) -> Option<JournalDay> {
        let first = JournalDay::new(self.year, self.month, 1)?;
        Some(first.plus_days(i64::from(first.days_in_month()) - 1))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        month.to_string()
    }
}

/// Why a text is no month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NoSuchMonth {
    /// A year without its month (`2012-00`, `2012`), or a month without its year (`-04`).
    #[error("half a month")]
    Half,
    /// It isn't in the calendar.
    #[error(transparent)]
    Unknown(#[from] NoSuchDay),
}

impl FromStr for Month {
    type Err = NoSuchMonth;
    fn from_str(text: &str) -> Result<Self, NoSuchMonth> {
        let (year, month) = text.split_once('-').unwrap_or((text, ""));
        if year.is_empty() != matches!(month, "" | "00") {
            return Err(NoSuchMonth::Half);
        }
        let day: JournalDay = format!("{text}-01").parse()?;
        let found = Self::of(day);
        // `2010-4` would be read, but isn't in the order of time as text.
        let written = (1900..3000).contains(&found.year) && found.to_string() == text;
        written.then_some(found).ok_or(NoSuchDay.into())
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        text.parse().map_err(de::Error::custom)
    }
}

impl ToSql for Month {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.to_string().into())
    }
}

impl FromSql for Month {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value
            .as_str()?
            .parse()
            .map_err(|e| FromSqlError::Other(Box::new(e)))
    }
}

/// Japanese eras with their first day (the calendar law's), the latest first.
const ERAS: [(&str, i32, u32, u32); 4] = [
    ("reiwa", 2019, 5, 1),
    ("heisei", 1989, 1, 8),
    ("showa", 1926, 12, 25),
    ("taisho", 1912, 7, 30),
];

/// The era's year of a day: 令和8年; nothing before the eras that forms know.
fn era_year(day: JournalDay, words: &Words) -> Option<String> {
    let begins =
        |(_, y, m, d): &&(&str, i32, u32, u32)| JournalDay::new(*y, *m, *d).is_some_and(|b| day >= b);
    let (era, first, ..) = ERAS.iter().find(begins)?;
    let era = words.say(&format!("papers-era-{era}"));
    let year = day.0.year() - first + 1;
    Some(if year == 1 {
        words.say_with("papers-era-first-year", [("era", era.into())])
    } else {
        words.say_with("papers-era-year", [("era", era.into()), ("year", year.into())])
    })
}

/// The year as a paper writes it; `day` decides on the era.
fn year(day: JournalDay, form: bool, words: &Words) -> String {
    let western = day.0.year().to_string();
    let era = (form && words.language() == Language::Ja)
        .then(|| era_year(day, words))
        .flatten();
    match era {
        Some(era) => words.say_with(
            "papers-year-with-era",
            [("year", western.into()), ("era", era.into())],
        ),
        None => words.say_with("papers-year", [("year", western.into())]),
    }
}

/// A month as a paper writes it: `form` for official ones.
pub(super) fn told_month(month: Month, form: bool, words: &Words) -> String {
    // In the month in which an era begins, forms have the new one.
    let year = month
        .last_day()
        .map_or_else(|| month.year.to_string(), |day| year(day, form, words));
    words.say_with(
        "papers-month",
        [("year", year.into()), ("month", month.month.into())],
    )
}

/// A day as a paper writes it.
pub(super) fn told_day(day: JournalDay, form: bool, words: &Words) -> String {
    words.say_with(
        "papers-day",
        [
            ("year", year(day, form, words).into()),
            ("month", day.0.month().into()),
            ("day", day.0.day().into()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("2026-11-22", "2026年(令和8年)11月22日")]
    #[case("2019-05-01", "2019年(令和元年)5月1日")]
    #[case("2019-04-30", "2019年(平成31年)4月30日")]
    #[case("1989-01-08", "1989年(平成元年)1月8日")]
    #[case("1989-01-07", "1989年(昭和64年)1月7日")]
    #[case("1926-12-25", "1926年(昭和元年)12月25日")]
    #[case("1926-12-24", "1926年(大正15年)12月24日")]
    #[case("1912-07-29", "1912年7月29日")]
    fn forms_have_the_era_beside_the_year(#[case] day: &str, #[case] told: &str) {
        let words = Words::new(Language::Ja);
        assert_eq!(told_day(day.parse().unwrap(), true, &words), told);
    }

    #[rstest]
    #[case("2010-04", true, Language::Ja, "2010年(平成22年)4月")]
    #[case("2010-04", false, Language::Ja, "2010年4月")]
    #[case("2010-04", true, Language::En, "April 2010")]
    #[case("1989-01", true, Language::Ja, "1989年(平成元年)1月")]
    fn months_too(#[case] month: &str, #[case] form: bool, #[case] language: Language, #[case] told: &str) {
        assert_eq!(
            told_month(month.parse().unwrap(), form, &Words::new(language)),
            told
        );
    }

    #[rstest]
    #[case("2010-4")]
    #[case("2010-13")]
    #[case("1899-12")]
    #[case("3000-01")]
    #[case("2010-04-01")]
    #[case("")]
    fn what_is_no_month_is_none(#[case] text: &str) {
        assert!(text.parse::<Month>().is_err(), "{text}");
    }
}
