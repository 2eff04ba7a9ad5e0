//! The last days as footsteps, and the last weeks as a strip.
use serde::Serialize;
use ts_rs::TS;

use super::{
    Habit, HabitDirection,
    checkpoints::Loaded,
    days::{self, DayRecord, DayStatus},
    stretch::Stretch,
    window,
};
use crate::calendar::JournalDay;

/// One footstep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Footstep {
    /// Done.
    Done,
    /// The small version.
    Small,
    /// Due and not done, or a slot of the week that is still open.
    Missed,
    /// Skipped or resting.
    Rest,
    /// Not due.
    Off,
}

fn of(status: &DayStatus) -> Footstep {
    match status {
        DayStatus::Done => Footstep::Done,
        DayStatus::Small => Footstep::Small,
        DayStatus::Skipped { .. } | DayStatus::Paused { .. } => Footstep::Rest,
        DayStatus::Off => Footstep::Off,
        DayStatus::Open | DayStatus::Partial | DayStatus::Missed => Footstep::Missed,
    }
}

/// The seven last due days up to `day`, earliest first; of a count rule its slots in this week or month (a month of more than
/// seven: the last seven).
pub fn footsteps(loaded: &Loaded, day: JournalDay, today: JournalDay) -> Vec<Footstep> {
    let habit = &loaded.habit;
    let status = |d: JournalDay| days::status(habit, &loaded.pauses, &loaded.days, d, today);
    if let Some((first, _)) = habit.lived.period(day, loaded.week_start()) {
        let mut slots: Vec<Footstep> = first
            .through(day)
            .map(|d| of(&status(d)))
            .filter(|s| matches!(s, Footstep::Done | Footstep::Small))
            .collect();
        let wanted = habit.schedule.frequency().times as usize;
        while slots.len() < wanted {
            slots.push(Footstep::Missed);
        }
        return slots.split_off(slots.len().saturating_sub(7));
    }
    // Two months are loaded: seven due days of any weekly rule. Rarer rules show fewer.
    let mut last: Vec<Footstep> = day
        .plus_days(-super::replay::WARM_DAYS + 1)
        .through(day)
        .rev()
        .filter(|d| habit.lived.is_within_limits(*d))
        // Today still open is a step to come, not a missed one.
        .filter(|d| {
            *d < today
                || loaded
                    .days
                    .get(d)
                    .is_some_and(|r| r.is_started() || r.skip.is_some())
        })
        .map(status)
        // What is open since its due day, neither.
        .filter(|s| !matches!(s, DayStatus::Off | DayStatus::Open))
        .map(|s| of(&s))
        .take(7)
        .collect();
    last.reverse();
    last
}

/// One week of the strip.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HabitWeek {
    /// The week's first day.
    pub from: JournalDay,
    /// What was reached of the week's target, in thousandths, 0 to 1000.
    pub share: u32,
    /// Nothing was wanted: all of it was rest, or the habit had not begun.
    pub state: HabitWeekState,
}

/// Whether a week counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HabitWeekState {
    /// Something was due.
    Open,
    /// All of it was rest.
    Rest,
    /// Nothing was due.
    Off,
}

/// How many weeks the strip shows.
pub const STRIP_WEEKS: i64 = 26;

/// The last 26 weeks up to today's, earliest first. `loaded` reaches back that far.
pub fn strip(loaded: &Loaded, today: JournalDay) -> Vec<HabitWeek> {
    let this = today.week_start(loaded.week_start());
    (0..STRIP_WEEKS)
        .rev()
        .map(|n| week(loaded, this.plus_days(-7 * n), today))
        .collect()
}

fn week(loaded: &Loaded, from: JournalDay, today: JournalDay) -> HabitWeek {
    let habit = &loaded.habit;
    if habit.has_periods() && !habit.schedule.is_count() {
        return week_of_stretches(loaded, from, today);
    }
    let nothing = DayRecord::default();
    let (mut reached, mut sum, mut counted, mut rested) = (0.0, 0i64, 0u32, 0u32);
    for day in from
        .through(from.plus_days(6).min(today))
        .filter(|d| habit.possible_on(*d))
    {
        let record = loaded.days.get(&day).unwrap_or(&nothing);
        if record.is_excused(habit, &loaded.pauses, day) {
            rested += 1;
            continue;
        }
        if day == today
            && !record.is_started()
            && habit.direction == HabitDirection::AtLeast
            && !habit.schedule.is_count()
        {
            continue;
        }
        counted += 1;
        reached += record.share(habit);
        sum = sum.saturating_add(record.period_credit(habit));
    }
    let share = match habit.direction {
        _ if counted == 0 => 0.0,
        _ if !habit.schedule.is_count() => (reached / f64::from(counted)).min(1.0),
        // Of a limit the whole week's is there to be used, however many days of it are over.
        HabitDirection::AtMost => window::share(habit.direction, sum, habit.target as f64 * per_week(habit)),
        HabitDirection::AtLeast => {
            let wanted = habit.target as f64 * per_week(habit) * f64::from(counted) / 7.0;
            window::share(habit.direction, sum, wanted)
        }
    };
    HabitWeek {
        from,
        share: (share * 1000.0).round() as u32,
        state: state(counted, rested),
    }
}

fn state(counted: u32, rested: u32) -> HabitWeekState {
    match (counted, rested) {
        (0, 0) => HabitWeekState::Off,
        (0, _) => HabitWeekState::Rest,
        _ => HabitWeekState::Open,
    }
}

/// Of every n days: a stretch stands in the week of its due day.
fn week_of_stretches(loaded: &Loaded, from: JournalDay, today: JournalDay) -> HabitWeek {
    let habit = &loaded.habit;
    let (mut reached, mut counted, mut rested) = (0.0, 0u32, 0u32);
    for day in from.through(from.plus_days(6).min(today)) {
        let Some(stretch) =
            Stretch::around(habit, &loaded.pauses, &loaded.days, day).filter(|stretch| stretch.first == day)
        else {
            continue;
        };
        let at_least = habit.direction == HabitDirection::AtLeast;
        if stretch.rested && !(at_least && stretch.is_kept(habit)) {
            rested += 1;
        } else if stretch.last < today || stretch.sum > 0 || !at_least {
            counted += 1;
            reached += stretch.share(habit);
        }
    }
    let share = if counted == 0 {
        0.0
    } else {
        reached / f64::from(counted)
    };
    HabitWeek {
        from,
        share: (share * 1000.0).round() as u32,
        state: state(counted, rested),
    }
}

fn per_week(habit: &Habit) -> f64 {
    let f = habit.schedule.frequency();
    7.0 * f64::from(f.times) / f64::from(f.days)
}
