//! Days, times and amounts in words.
use ayumi_journal::{calendar::JournalDay, words::Words};
use chrono::Datelike;

/// A day with its weekday: 11月22日(日), Sun 22 Nov; with the year where that isn't `today`'s.
pub fn day(day: JournalDay, today: JournalDay, words: &Words) -> String {
    let id = if day.0.year() == today.0.year() {
        "command-line-day"
    } else {
        "command-line-day-of-year"
    };
    words.say_with(
        id,
        [
            ("year", day.0.year().to_string().into()),
            ("month", day.0.month().into()),
            ("day", day.0.day().into()),
            ("weekday", day.weekday().to_string().into()),
        ],
    )
}

/// A minute of the day: 6:05.
pub fn time(minute: u16) -> String {
    format!("{}:{:02}", minute / 60, minute % 60)
}

/// A length of time: 5 h 30 min.
pub fn duration(minutes: i64, words: &Words) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => words.say_with("app-minutes", [("n", minutes.into())]),
        (hours, 0) => words.say_with("app-hours", [("n", hours.into())]),
        (hours, minutes) => words.say_with(
            "app-hours-minutes",
            [("hours", hours.into()), ("minutes", minutes.into())],
        ),
    }
}
