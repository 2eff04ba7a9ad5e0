//! The system's clock and zone, behind one door, so that tests can set the moment.
use std::time::Duration;

use ayumi_journal::calendar::Now;
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

/// Tells the time. A clock that was set runs on from there.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    ahead: TimeDelta,
    zone: Option<Tz>,
}

impl Clock {
    /// The system's clock and zone.
    pub fn system() -> Self {
        Self {
            ahead: TimeDelta::zero(),
            zone: None,
        }
    }

    /// A clock that shows `moment` now, in that zone, and goes on from there.
    pub fn starting_at(moment: Now) -> Self {
        Self {
            ahead: moment.instant - Utc::now(),
            zone: Some(moment.zone),
        }
    }

    /// The moment it is. The zone is asked for each time: people travel with the app open.
    pub fn now(&self) -> Now {
        Now::new(self.instant(), self.zone.unwrap_or_else(system_zone))
    }

    /// How long until that instant; nothing if it has passed.
    pub fn until(&self, instant: DateTime<Utc>) -> Duration {
        (instant - self.instant()).to_std().unwrap_or_default()
    }

    fn instant(&self) -> DateTime<Utc> {
        Utc::now() + self.ahead
    }
}

/// The zone that the system shows; UTC where it doesn't say.
pub fn system_zone() -> Tz {
    iana_time_zone::get_timezone()
        .ok()
        .and_then(|name| name.parse().ok())
        .unwrap_or(Tz::UTC)
}
