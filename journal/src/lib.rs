//! The core of Ayumi (歩み): every rule, date, sum and forecast, and the SQLite journal they live in.
//!
//! No window, no system clock and no locale from the environment: callers pass `now`, randomness and a language.
pub mod calendar;
pub mod entries;
pub mod goals;
pub mod habits;
