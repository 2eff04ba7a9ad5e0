//! Ten years of two hundred reminders of all kinds, lived through on a clock that is handed in: the computer sleeps, is
//! switched off and started again, travels, has its clock set ahead and back, while the person edits, answers and does things.
//! Beside it a naive model watches the wall clock (`model.rs`); at the end both must have seen the same, and everything that
//! was shown must have been shown by the rules.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod life;
mod model;

/// One seed takes some seconds; others pass as well (`AYUMI_SIMULATION_SEEDS=20` tries as many).
#[test]
fn ten_years_of_two_hundred_reminders() {
    let seeds = std::env::var("AYUMI_SIMULATION_SEEDS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(1);
    for seed in 1..=seeds {
        life::live(seed, 10);
    }
}
