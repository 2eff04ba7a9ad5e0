//! Ten years of two hundred reminders of all kinds, lived through on a clock that is handed in: the computer sleeps, is
//! switched off and started again, travels, has its clock set ahead and back, while the person edits, answers, does things,
//! rests, and says how reminders are to behave. Beside it a naive model watches the wall clock (`model`); at every look what is
//! shown must be shown by the rules, and at the end both must have seen the same. Shorter lives of other characters follow.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod life;
mod model;

use life::{Character, live};

/// Other seeds pass as well (`AYUMI_SIMULATION_SEEDS=20` tries as many).
#[test]
fn ten_years_of_two_hundred_reminders() {
    let seeds = std::env::var("AYUMI_SIMULATION_SEEDS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(1);
    for seed in 1..=seeds {
        live(Character::Steady, seed, 10);
    }
}

#[test]
fn shorter_lives_of_other_characters() {
    live(Character::Traveller, 101, 2);
    live(Character::Reserved, 102, 2);
    live(Character::Restless, 103, 2);
}
