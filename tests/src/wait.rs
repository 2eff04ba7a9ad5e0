//! Conditions with a deadline.
use std::thread;
use std::time::{Duration, Instant};

/// How long a condition may take on a slow, busy machine.
pub const DEADLINE: Duration = Duration::from_secs(20);
/// How often it is looked at.
const EVERY: Duration = Duration::from_millis(30);

/// The value of `look` as soon as it has one; panics with `what` after [`DEADLINE`].
#[track_caller]
pub fn eventually<T>(what: &str, look: impl FnMut() -> Option<T>) -> T {
    eventually_within(DEADLINE, what, look)
}

/// As [`eventually`], with its own deadline.
#[track_caller]
pub fn eventually_within<T>(deadline: Duration, what: &str, look: impl FnMut() -> Option<T>) -> T {
    match within(deadline, look) {
        Some(value) => value,
        None => panic!("waited {} s for {what}", deadline.as_secs()),
    }
}

/// The value of `look` as soon as it has one, or nothing when the deadline has passed.
pub fn within<T>(deadline: Duration, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let end = Instant::now() + deadline;
    loop {
        if let Some(value) = look() {
            return Some(value);
        }
        if Instant::now() >= end {
            return None;
        }
        thread::sleep(EVERY);
    }
}
