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

/// Why a text names no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a moment such as 2026-11-22T12:40:00+09:00[Asia/Tokyo]")]
pub struct NotAMoment;

impl Now {
    /// Reads `2026-11-22T12:40:00+09:00[Asia/Tokyo]` (RFC 9557); without a zone in brackets, `zone` is meant.
    ///
    /// # Errors
    /// [`NotAMoment`] if it is anything else.
    pub fn parse(text: &str, zone: Tz) -> Result<Self, NotAMoment> {
        let (instant, zone) = match text.trim_end_matches(']').split_once('[') {
            Some((instant, name)) => (instant, name.parse().map_err(|_| NotAMoment)?),
            None => (text, zone),
        };
        let instant = DateTime::parse_from_rfc3339(instant).map_err(|_| NotAMoment)?;
        Ok(Self::new(instant.to_utc(), zone))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_turns_over_at_its_hour() {
        let at = |text| {
            Now::parse(text, Tz::Asia__Tokyo)
                .unwrap()
                .journal_day(TurnOver(4))
                .to_string()
        };
        assert_eq!(at("2026-11-22T03:59:59+09:00"), "2026-11-21");
        assert_eq!(at("2026-11-22T04:00:00+09:00"), "2026-11-22");
    }

    #[test]
    fn reads_a_moment_with_and_without_a_zone() {
        let now = Now::parse("2026-11-22T12:40:00+09:00[America/New_York]", Tz::UTC).unwrap();
        assert_eq!(
            (now.local().to_string().as_str(), now.offset_minutes()),
            ("2026-11-21 22:40:00", -300)
        );
        assert_eq!(
            Now::parse("2026-11-22T12:40:00Z", Tz::Asia__Tokyo)
                .unwrap()
                .local()
                .to_string(),
            "2026-11-22 21:40:00"
        );
        for bad in [
            "",
            "now",
            "2026-11-22",
            "2026-02-30T00:00:00Z",
            "2026-11-22T12:40:00Z[Moon/Base]",
        ] {
            assert_eq!(Now::parse(bad, Tz::UTC), Err(NotAMoment), "{bad}");
        }
    }
}
