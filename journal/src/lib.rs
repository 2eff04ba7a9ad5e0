//! The core of Ayumi (歩み): every rule, date, sum and forecast, and the SQLite journal they live in.
//!
//! No window, no system clock and no locale from the environment: callers pass `now`, randomness and a language.
//! `journal` has the one write path, `history` what it keeps, `derived` what it remakes; each feature is a folder; `api` lists
//! every operation that the app and the command line offer; `words` says it all in Japanese and English.
pub mod achievements;
pub mod activities;
pub mod api;
pub mod calendar;
pub mod checkins;
pub mod days;
mod derived;
pub mod entries;
mod error;
pub mod goals;
pub mod habits;
pub mod history;
mod ids;
pub mod income;
mod journal;
pub mod learning;
pub mod life;
pub mod papers;
pub mod people;
pub mod reminders;
pub mod sample;
pub mod search;
pub mod sheets;
pub mod templates;
mod text;
mod time;
pub mod today;
pub mod words;

pub use error::{Args, Error, ErrorMessage, Result};
pub use history::{Action, ActionNote, Step};
pub use ids::{
    ActivityId, ApplicationId, AuditId, BriefId, BriefStepId, DayTypeId, EntryId, EventId, GoalId, HabitId,
    IdSource, InvoiceId, JobId, MilestoneId, MomentId, OccurrenceId, PauseId, PersonId, ReminderId, StreamId,
};
pub use journal::{Changed, Journal, Part, SCHEMA, Tx};
