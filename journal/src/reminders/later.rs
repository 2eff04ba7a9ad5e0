//! Until when a reminder is put off, in the words of a button.
use chrono::{DateTime, Duration, NaiveTime, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::MinuteOfDay;
use crate::{
    calendar::{JournalDay, Now, TurnOver, instant_of},
    error::Result,
    life::{self, MomentPreset},
};

/// The evening where there is no moment after dinner: 20:00.
const EVENING: MinuteOfDay = MinuteOfDay(20 * 60);

/// When to ask again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LaterBy {
    /// In ten minutes.
    #[serde(rename = "minutes_10")]
    Minutes10,
    /// In an hour.
    Hour,
    /// At the moment after dinner, or at 20:00 without one. In an hour if that is over.
    Tonight,
    /// Tomorrow at the time that it was due.
    Tomorrow,
}

/// Until when something rests, as the person's clock shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ReminderUntil")]
pub struct Until {
    /// The date.
    pub date: JournalDay,
    /// The minute of that date.
    pub minute: MinuteOfDay,
}

impl Until {
    /// What the clocks of that zone show at that instant.
    pub fn on_clock(instant: DateTime<Utc>, zone: Tz) -> Self {
        let local = Now::new(instant, zone).local();
        Self {
            date: JournalDay(local.date()),
            minute: MinuteOfDay::of(local.time()),
        }
    }
}

impl LaterBy {
    /// All of them, soonest first.
    pub const ALL: [Self; 4] = [Self::Minutes10, Self::Hour, Self::Tonight, Self::Tomorrow];

    /// The id of its words.
    pub fn label_id(self) -> &'static str {
        match self {
            Self::Minutes10 => "reminders-later-minutes-10",
            Self::Hour => "reminders-later-hour",
            Self::Tonight => "reminders-later-tonight",
            Self::Tomorrow => "reminders-later-tomorrow",
        }
    }

    /// When that is. `evening` is when the evening of the journal day begins on the wall clock, `time` the time of the day
    /// that the reminder asked for; both on the clocks of `now`.
    pub fn until(
        self,
        now: &Now,
        turn_over: TurnOver,
        evening: MinuteOfDay,
        time: NaiveTime,
    ) -> DateTime<Utc> {
        let today = now.journal_day(turn_over);
        // Before the turn-over hour a time belongs to the journal day of the date before.
        let on = |day: JournalDay, time: NaiveTime| {
            let before_turn_over = time < MinuteOfDay(u16::from(turn_over.0) * 60).time();
            let date = if before_turn_over { day.next() } else { day };
            instant_of(date.0.and_time(time), now.zone)
        };
        let in_an_hour = now.instant + Duration::hours(1);
        match self {
            Self::Minutes10 => now.instant + Duration::minutes(10),
            Self::Hour => in_an_hour,
            Self::Tonight => {
                let tonight = on(today, evening.time());
                if tonight > now.instant {
                    tonight
                } else {
                    in_an_hour
                }
            }
            Self::Tomorrow => on(today.next(), time),
        }
    }

    /// What makes sense to offer now: not tonight when it is over, or no more than an hour away.
    pub fn offered(now: &Now, turn_over: TurnOver, evening: MinuteOfDay) -> Vec<Self> {
        let hour = now.instant + Duration::hours(1);
        let is_evening = Self::Tonight.until(now, turn_over, evening, NaiveTime::MIN) <= hour;
        Self::ALL
            .into_iter()
            .filter(|by| *by != Self::Tonight || !is_evening)
            .collect()
    }
}

/// When the evening of today begins: at the moment after dinner on this weekday.
pub(super) fn evening(sql: &Connection, now: &Now, turn_over: TurnOver) -> Result<MinuteOfDay> {
    let weekday = now.journal_day(turn_over).weekday();
    let dinner = life::moments(sql)?
        .into_iter()
        .find(|moment| moment.preset == Some(MomentPreset::Dinner));
    Ok(dinner
        .and_then(|moment| MinuteOfDay::new(moment.minute_on(weekday)))
        .unwrap_or(EVENING))
}

#[cfg(test)]
mod tests {
    use chrono_tz::Tz;
    use rstest::rstest;

    use super::*;
    use LaterBy as By;

    fn now(text: &str) -> Now {
        Now::parse(&format!("2026-{text}:00Z"), Tz::UTC).map_or_else(
            |_| panic!("{text}"),
            |now| {
                Now::new(
                    crate::calendar::instant_of(now.local(), Tz::Asia__Tokyo),
                    Tz::Asia__Tokyo,
                )
            },
        )
    }

    fn shown(by: By, at: &str, evening: u16, due: u16) -> String {
        let time = MinuteOfDay(due).time();
        let until = by.until(&now(at), TurnOver(4), MinuteOfDay(evening), time);
        until
            .with_timezone(&Tz::Asia__Tokyo)
            .format("%m-%dT%H:%M")
            .to_string()
    }

    #[rstest]
    #[case(By::Minutes10, "11-22T23:55", "11-23T00:05")]
    #[case(By::Hour, "11-22T07:31", "11-22T08:31")]
    #[case(By::Tonight, "11-22T07:31", "11-22T19:30")]
    #[case::tonight_is_over(By::Tonight, "11-22T19:30", "11-22T20:30")]
    #[case::after_midnight(By::Tonight, "11-23T00:30", "11-23T01:30")]
    #[case(By::Tomorrow, "11-22T09:00", "11-23T07:30")]
    #[case::after_midnight_tomorrow_is_the_same_date(By::Tomorrow, "11-23T00:30", "11-23T07:30")]
    #[case::end_of_month(By::Tomorrow, "11-30T09:00", "12-01T07:30")]
    fn is_put_off_until(#[case] by: By, #[case] at: &str, #[case] until: &str) {
        assert_eq!(shown(by, at, 19 * 60 + 30, 7 * 60 + 30), until);
    }

    #[test]
    fn what_is_due_after_midnight_is_so_tomorrow_too() {
        assert_eq!(shown(By::Tomorrow, "11-23T00:30", 1200, 15), "11-24T00:15");
        assert_eq!(shown(By::Tonight, "11-22T21:00", 60, 0), "11-23T01:00");
    }

    #[rstest]
    #[case("11-22T07:31", 4)]
    #[case("11-22T18:30", 3)]
    #[case("11-22T23:30", 3)]
    fn tonight_is_offered_while_it_is_far_enough(#[case] at: &str, #[case] many: usize) {
        let offered = By::offered(&now(at), TurnOver(4), MinuteOfDay(19 * 60 + 30));
        assert_eq!((offered.len(), offered.contains(&By::Tonight)), (many, many == 4));
    }
}
