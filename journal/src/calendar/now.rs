//! The moment that a rule is asked about: callers pass it in, the core never reads a clock.
use chrono::{DateTime, Duration, NaiveDateTime, Offset, SubsecRound, TimeZone, Utc};
use chrono_tz::Tz;

use super::JournalDay;

/// An instant and the zone the person is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// The instant, to the second.
    pub instant: DateTime<Utc>,
    /// The IANA zone that the person's clock shows.
    pub zone: Tz,
}

/// The hour at which one journal day becomes the next, 0 to 12; 4 unless the person says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TurnOver(pub u8);

impl Default for TurnOver {
    fn default() -> Self {
        Self(4)
    }
}

impl Now {
    /// That instant in that zone; parts of a second are dropped.
    pub fn new(instant: DateTime<Utc>, zone: Tz) -> Self {
        Self {
            instant: instant.trunc_subsecs(0),
            zone,
        }
    }

    /// What the wall clock shows.
    pub fn local(&self) -> NaiveDateTime {
        self.instant.with_timezone(&self.zone).naive_local()
    }

    /// Minutes that the wall clock is ahead of UTC.
    pub fn offset_minutes(&self) -> i32 {
        self.zone
            .offset_from_utc_datetime(&self.instant.naive_utc())
            .fix()
            .local_minus_utc()
            / 60
    }

    /// The journal day: before the turn-over hour it is still yesterday.
    pub fn journal_day(&self, turn_over: TurnOver) -> JournalDay {
        JournalDay((self.local() - Duration::hours(i64::from(turn_over.0))).date())
    }
}
