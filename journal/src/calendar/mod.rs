//! Days, weeks, schedules and Japanese holidays: calendar rules over dates, without a clock.
//!
//! [`JournalDay`] is a date that a person would say it is; [`Now`] says which one it is. [`Schedule`] says on which
//! days something is due, [`holiday`] which of them are Japanese national holidays, and [`instant_of`] turns a time on
//! the wall clock into an instant.
mod day;
mod holidays;
mod local_time;
mod now;
mod schedule;

pub use day::{JournalDay, NoSuchDay};
pub use holidays::{HOLIDAY_YEARS, Holiday, holiday, is_holiday};
pub use local_time::instant_of;
pub use now::{Now, TurnOver};
pub use schedule::{Frequency, Rule, Schedule, ScheduleProblem};
