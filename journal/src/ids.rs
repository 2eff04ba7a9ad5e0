//! Ids: UUIDv7 newtypes, minted from the `now` passed in and injected randomness.
use std::fmt;

use rand::{RngCore, SeedableRng, rngs::StdRng};
use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::{Builder, Uuid};

use crate::calendar::Now;

/// Mints ids that sort in the order they were made, also within one moment.
pub struct IdSource {
    random: StdRng,
    last: (u64, u128),
}

impl IdSource {
    /// From the operating system's randomness.
    pub fn from_entropy() -> Self {
        Self {
            random: StdRng::from_os_rng(),
            last: (0, 0),
        }
    }

    /// Repeatable, for tests and for the sample journal.
    pub fn from_seed(seed: u64) -> Self {
        Self {
            random: StdRng::seed_from_u64(seed),
            last: (0, 0),
        }
    }

    /// A fresh id at that moment.
    pub fn mint<I: From<Uuid>>(&mut self, now: &Now) -> I {
        let millis = u64::try_from(now.instant.timestamp_millis()).unwrap_or(0);
        let id = if millis == self.last.0 {
            // RFC 9562, 6.2, method 2: within one timestamp the random part counts up by a random step.
            self.last.1 + 1 + u128::from(self.random.next_u32())
        } else {
            let mut random = [0; 10];
            self.random.fill_bytes(&mut random);
            // Room to count up without touching the variant bits above.
            random[2] &= 0b1101_1111;
            Builder::from_unix_timestamp_millis(millis, &random)
                .into_uuid()
                .as_u128()
        };
        self.last = (millis, id);
        Uuid::from_u128(id).into()
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
    /// Names a type of day.
    DayTypeId
    /// Names an audit of a week by half hours.
    AuditId
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
    /// Names somebody in the network.
    PersonId
    /// Names a seminar or another event.
    EventId
    /// Names a reminder.
    ReminderId
    /// Names one time that a reminder is due.
    OccurrenceId
    /// Names a stream of income.
    StreamId
    /// Names an application for work.
    ApplicationId
    /// Names an invoice.
    InvoiceId
    /// Names a course, a book or a certificate.
    LearningId
    /// Names where something learnt was used.
    LearningUseId
    /// Names a brief for a talk with the employer.
    BriefId
    /// Names a step in what became of a brief.
    BriefStepId
    /// Names a job of the work history.
    JobId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_in_the_order_they_were_made() {
        let now = |s| Now::parse(s, chrono_tz::Tz::UTC).unwrap();
        let (first, second) = (now("2026-11-22T12:00:00Z"), now("2026-11-22T12:00:01Z"));
        let mut source = IdSource::from_entropy();
        let mut ids: Vec<Uuid> = (0..1000).map(|_| source.mint(&first)).collect();
        ids.extend((0..1000).map(|_| source.mint::<Uuid>(&second)));
        assert!(ids.is_sorted());
        assert!(
            ids.iter()
                .all(|id| id.get_version_num() == 7 && id.get_variant() == uuid::Variant::RFC4122)
        );
    }
}
