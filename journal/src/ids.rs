//! Ids: UUIDv7 newtypes, minted from the `now` passed in and injected randomness.
use std::fmt;

use rand::{RngCore, SeedableRng, rngs::StdRng};
use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::{Builder, Uuid};

use crate::calendar::Now;

/// Mints ids that sort by the time they were made.
pub struct IdSource(StdRng);

impl IdSource {
    /// From the operating system's randomness.
    pub fn from_entropy() -> Self {
        Self(StdRng::from_os_rng())
    }

    /// Repeatable, for tests and for the sample journal.
    pub fn from_seed(seed: u64) -> Self {
        Self(StdRng::seed_from_u64(seed))
    }

    /// A fresh id at that moment.
    pub fn mint<I: From<Uuid>>(&mut self, now: &Now) -> I {
        let mut random = [0; 10];
        self.0.fill_bytes(&mut random);
        let millis = u64::try_from(now.instant.timestamp_millis()).unwrap_or(0);
        Builder::from_unix_timestamp_millis(millis, &random)
            .into_uuid()
            .into()
    }
}

macro_rules! id {
    ($(#[$doc:meta] $name:ident)*) => {$(
        #[$doc]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(Uuid);

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(s: &str) -> Result<Self, Self::Err> {
                s.parse().map(Self)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.0.to_string().into())
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                value.as_str()?.parse().map(Self).map_err(|e| rusqlite::types::FromSqlError::Other(Box::new(e)))
            }
        }
    )*};
}

id! {
    /// Names an activity.
    ActivityId
    /// Names a goal.
    GoalId
    /// Names a milestone.
    MilestoneId
    /// Names a habit.
    HabitId
    /// Names a pause of a habit.
    PauseId
    /// Names a moment of the day.
    MomentId
    /// Names an entry.
    EntryId
    /// Names a reminder.
    ReminderId
    /// Names one time that a reminder is due.
    OccurrenceId
}
