//! Check-ins: how a day was, in ten seconds: sleep, fatigue, mood, sense of purpose. Any subset, one a day.
//!
//! Types and rules here, SQL in `store.rs`, operations in `api/checkins.rs`.
mod store;

use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use crate::{
    calendar::JournalDay,
    entries,
    error::{Error, Result},
    journal::Tx,
};

pub use store::{between, of_day};

/// The most that a person sleeps in a day, in minutes.
pub const MAX_SLEEP: u16 = 24 * 60;

/// How a day was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Checkin {
    /// The day.
    pub day: JournalDay,
    /// Sleep before it, in minutes, 0 to 1440.
    pub sleep_minutes: Option<u16>,
    /// 1 (none) to 5 (great).
    pub fatigue: Option<u8>,
    /// 1 (low) to 5 (high).
    pub mood: Option<u8>,
    /// やりがい, 1 (little) to 5 (much).
    pub purpose: Option<u8>,
}

impl Checkin {
    /// A day of which nothing was said.
    pub fn blank(day: JournalDay) -> Self {
        Self {
            day,
            sleep_minutes: None,
            fatigue: None,
            mood: None,
            purpose: None,
        }
    }

    /// Whether nothing is said.
    pub fn is_blank(&self) -> bool {
        *self == Self::blank(self.day)
    }
}

/// What to say of a day. A field left out stays as it is, `null` clears it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
pub struct SetCheckin {
    /// The day; today without one.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
    /// Sleep before it, in minutes, 0 to 1440.
    #[serde(default, deserialize_with = "said")]
    #[ts(optional, as = "Option<Option<u16>>")]
    pub sleep_minutes: Option<Option<u16>>,
    /// 1 to 5.
    #[serde(default, deserialize_with = "said")]
    #[ts(optional, as = "Option<Option<u8>>")]
    pub fatigue: Option<Option<u8>>,
    /// 1 to 5.
    #[serde(default, deserialize_with = "said")]
    #[ts(optional, as = "Option<Option<u8>>")]
    pub mood: Option<Option<u8>>,
    /// 1 to 5.
    #[serde(default, deserialize_with = "said")]
    #[ts(optional, as = "Option<Option<u8>>")]
    pub purpose: Option<Option<u8>>,
}

/// Tells `null` from a field that was left out.
fn said<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Option<T>, D::Error> {
    T::deserialize(from).map(Some)
}

/// Says how a day was, and answers all that is said of it now.
///
/// # Errors
/// A day to come, or a value out of its range.
pub fn set(tx: &Tx<'_>, change: &SetCheckin) -> Result<Checkin> {
    let today = tx.today()?;
    let day = change.day.unwrap_or(today);
    entries::check_day(day, today)?;
    let scale = |field, value: Option<Option<u8>>, old| match value {
        Some(Some(value)) if !(1..=5).contains(&value) => Err(Error::field(field, "checkins-scale-range")),
        said => Ok(said.unwrap_or(old)),
    };
    if change.sleep_minutes.flatten().is_some_and(|m| m > MAX_SLEEP) {
        return Err(Error::field("sleep_minutes", "checkins-sleep-range"));
    }
    let old = of_day(tx.sql, day)?;
    let new = Checkin {
        day,
        sleep_minutes: change.sleep_minutes.unwrap_or(old.sleep_minutes),
        fatigue: scale("fatigue", change.fatigue, old.fatigue)?,
        mood: scale("mood", change.mood, old.mood)?,
        purpose: scale("purpose", change.purpose, old.purpose)?,
    };
    if new.is_blank() {
        store::delete(tx, day)?;
    } else {
        store::put(tx, &new)?;
    }
    Ok(new)
}

#[cfg(test)]
mod tests;
