//! Days, weeks, schedules and Japanese holidays: calendar rules over dates, without a clock.
mod day;
mod now;
mod schedule;

pub use day::JournalDay;
pub use now::{Now, TurnOver};
pub use schedule::{Rule, Schedule};
