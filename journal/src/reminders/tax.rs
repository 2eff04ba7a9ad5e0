//! The season of the tax return, and whether last year's side income makes it worth a thought. A hint to ask the tax
//! office, never advice.
use chrono::Datelike;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::manners;
use crate::{calendar::JournalDay, error::Result, income};

/// Above how many yen of side income in a year an employee in Japan must usually file a return (National Tax Agency,
/// Tax Answer No. 1900). The person can set another.
pub const USUAL_THRESHOLD: i64 = 200_000;

/// Income beside the main job in a calendar year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct SideIncome {
    /// The calendar year.
    pub year: i32,
    /// Income minus expenses in yen, without entries of a main job.
    pub yen: i64,
    /// The person's threshold in yen.
    pub threshold: i64,
    /// Whether it is above the threshold.
    pub is_above: bool,
}

/// Whether a return for the year before can usually be filed on that day: 1 February, when most begin to gather their
/// papers, to 15 March, when the filing period ends.
pub fn is_season(day: JournalDay) -> bool {
    matches!((day.0.month(), day.0.day()), (2, _) | (3, ..=15))
}

/// The side income of the calendar year before `day`.
pub fn last_year(sql: &Connection, day: JournalDay) -> Result<SideIncome> {
    let year = day.0.year() - 1;
    let yen = income::side_income(sql, year)?;
    let threshold = manners::manners(sql)?.side_income_threshold;
    Ok(SideIncome {
        year,
        yen,
        threshold,
        is_above: yen > threshold,
    })
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("2027-01-31", false)]
    #[case("2027-02-01", true)]
    #[case::leap_day("2028-02-29", true)]
    #[case("2027-03-15", true)]
    #[case("2027-03-16", false)]
    fn has_its_season(#[case] day: &str, #[case] expected: bool) {
        assert_eq!(is_season(day.parse().unwrap()), expected);
    }
}
