//! The system's clock and zone, behind one door, so that tests can set the moment.
use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use ayumi_journal::calendar::Now;
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

/// Tells the time. A clock that was set runs on from there.
#[derive(Debug)]
pub struct Clock(Mutex<Hands>);

/// How far it is from the system's clock, and in which zone.
#[derive(Debug, Clone, Copy)]
struct Hands {
    ahead: TimeDelta,
    zone: Option<Tz>,
}

impl Clock {
    /// The system's clock and zone.
    pub fn system() -> Self {
        Self(Mutex::new(Hands {
            ahead: TimeDelta::zero(),
            zone: None,
        }))
    }

    /// A clock that shows `moment` now, in that zone, and goes on from there.
    pub fn starting_at(moment: Now) -> Self {
        let clock = Self::system();
        clock.set(moment);
        clock
    }

    /// Sets it forward or back.
    pub fn set(&self, moment: Now) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Hands {
            ahead: moment.instant - Utc::now(),
            zone: Some(moment.zone),
        };
    }

    /// The moment it is. The zone is asked for each time: people travel with the app open.
    pub fn now(&self) -> Now {
        let hands = self.hands();
        Now::new(Utc::now() + hands.ahead, hands.zone.unwrap_or_else(system_zone))
    }

    /// The moment it is, if it was set; `None` if it is the system's.
    #[cfg(target_os = "linux")]
    pub fn set_to(&self) -> Option<Now> {
        let hands = self.hands();
        hands.zone.map(|zone| Now::new(Utc::now() + hands.ahead, zone))
    }

    /// How long until that instant; nothing if it has passed.
    pub fn until(&self, instant: DateTime<Utc>) -> Duration {
        let now = Utc::now() + self.hands().ahead;
        (instant - now).to_std().unwrap_or_default()
    }

    fn hands(&self) -> Hands {
        // Hands are set all at once, so a panic elsewhere leaves them whole.
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The zone that the system shows; UTC where it doesn't say.
pub fn system_zone() -> Tz {
    iana_time_zone::get_timezone()
        .ok()
        .and_then(|name| name.parse().ok())
        .unwrap_or(Tz::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_can_be_set_forward_and_back() {
        let at = |text: &str| Now::parse(text, Tz::UTC).unwrap();
        let morning = at("2026-11-22T09:00:00+09:00[Asia/Tokyo]");
        let evening = at("2026-11-22T18:00:00+01:00[Europe/Berlin]");
        let clock = Clock::starting_at(morning);
        clock.set(evening);
        assert_eq!(clock.now().zone, evening.zone);
        assert!(clock.now().instant >= evening.instant && clock.until(evening.instant).is_zero());
        clock.set(morning);
        assert!(clock.now().instant < evening.instant);
        assert!(clock.until(evening.instant) > Duration::from_secs(3600));
    }
}
