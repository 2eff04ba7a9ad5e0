//! Habit strength: exponential smoothing of the share of the target that was reached.
//!
//! The formula is Loop Habit Tracker's (`uhabits-core`, `Score.kt`): with the frequency f = times / days,
//! S = m · S′ + (1 − m) · c, m = 0.5^(√f / 13), S₀ = 0, or 1 where the target is a limit.
//!
//! A rule that names days (weekdays, every n days, a day of the month) moves the score only on due days: such a day stands for
//! 1/f days, so m = (0.5^(√f / 13))^(1/f) = 0.5^(1 / (13 · √f)), and a habit of Monday to Friday, always done, goes to 1 without
//! swinging at weekends. A count rule moves it every day, by the share of a [`window`](super::window) of days.
use crate::calendar::Frequency;

/// The score before the first day.
pub fn first(at_most: bool) -> f64 {
    if at_most { 1.0 } else { 0.0 }
}

/// One day of a count rule, or of a daily one: from the score before it and the share `c` reached in the window, 0 to 1.
pub fn step(frequency: Frequency, previous: f64, c: f64) -> f64 {
    smooth(ratio(frequency).sqrt(), previous, c)
}

/// One due day of a rule that names days; it stands for 1/f days.
pub fn due_step(frequency: Frequency, previous: f64, c: f64) -> f64 {
    smooth(1.0 / ratio(frequency).sqrt(), previous, c)
}

fn ratio(frequency: Frequency) -> f64 {
    f64::from(frequency.times) / f64::from(frequency.days)
}

/// `exponent` halvings in 13 days.
fn smooth(exponent: f64, previous: f64, c: f64) -> f64 {
    let m = 0.5f64.powf(exponent / 13.0);
    m * previous + (1.0 - m) * c
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn close(a: f64, b: f64) {
        assert!((a - b).abs() < 1e-6, "{a} is not {b}");
    }

    // Loop's own expectations.
    #[rstest]
    #[case(0.0, 1.0, 0.051922)]
    #[case(0.5, 1.0, 0.525961)]
    #[case(0.75, 1.0, 0.762981)]
    #[case(0.5, 0.0, 0.474039)]
    #[case(0.75, 0.0, 0.711058)]
    fn a_daily_step(#[case] previous: f64, #[case] c: f64, #[case] expected: f64) {
        let daily = Frequency { times: 1, days: 1 };
        close(step(daily, previous, c), expected);
        close(due_step(daily, previous, c), expected);
    }

    #[rstest]
    #[case(0.0, 1.0, 0.030314)]
    #[case(0.5, 1.0, 0.515157)]
    #[case(0.75, 1.0, 0.757578)]
    #[case(0.5, 0.0, 0.484842)]
    #[case(0.75, 0.0, 0.727263)]
    fn a_step_of_one_in_three_days(#[case] previous: f64, #[case] c: f64, #[case] expected: f64) {
        close(step(Frequency { times: 1, days: 3 }, previous, c), expected);
    }

    #[rstest]
    #[case(1, 1)]
    #[case(5, 7)]
    #[case(1, 7)]
    #[case(1, 30)]
    fn a_due_day_stands_for_the_days_between(#[case] times: u32, #[case] days: u32) {
        let f = Frequency { times, days };
        let mut by_day = 0.3;
        for _ in 0..days {
            by_day = step(f, by_day, 1.0);
        }
        let mut by_due_day = 0.3;
        for _ in 0..times {
            by_due_day = due_step(f, by_due_day, 1.0);
        }
        close(by_day, by_due_day);
    }
}
