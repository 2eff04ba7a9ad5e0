//! What becomes of the habits on a day.
use std::collections::HashMap;

use chrono::Weekday;

use super::{
    Span,
    days::{Event, What},
    dice::Dice,
    habits::{Habits, Pattern},
    texts::Decks,
};
use crate::{
    calendar::{JournalDay, Rule},
    habits::{HabitKind, RestReason, log::HabitStep},
    ids::HabitId,
};

/// How often a step that isn't done is skipped for a reason rather than passed over.
const SKIPPED: f64 = 0.25;
/// How far back a streak that is to stand today can reach, in days.
const LONGEST_RUN: i64 = 60;

/// Which days of this week a habit with a count per week gets.
#[derive(Default)]
pub struct Weeks(HashMap<HabitId, (JournalDay, Vec<JournalDay>)>);

/// The steps of `day`, on which the person has so much `energy` (0 to 1).
pub fn of_day(
    day: JournalDay,
    span: Span,
    energy: f64,
    habits: &Habits,
    weeks: &mut Weeks,
    dice: &mut Dice,
    decks: &mut Decks<'_>,
) -> Vec<Event> {
    if day == span.today {
        return today(habits, decks);
    }
    let mut events = Vec::new();
    for pattern in &habits.0 {
        let resting = pattern
            .rests
            .iter()
            .any(|(from, to)| (*from..=*to).contains(&day));
        if resting || !pattern.schedule.possible_on(day) {
            continue;
        }
        let (then, now) = pattern.chance;
        let chance = then + (now - then) * span.share(day).sqrt();
        let settled = settled(pattern, day, span);
        let done = match pattern.schedule.rule {
            Rule::TimesPerWeek { times } => weeks.chose(pattern, times, chance, day, span, dice),
            // A tired day takes a little off, a fresh one adds as much.
            _ => settled.unwrap_or_else(|| dice.happens(chance * (0.95 + 0.1 * energy))),
        };
        let minute = dice.around(pattern.at.0, pattern.at.1);
        if done {
            let what = step(pattern, energy, settled.is_some(), dice, decks);
            events.push(Event { minute, what });
        } else if !pattern.schedule.is_count() && settled.is_none() && dice.happens(SKIPPED) {
            let what = skip(pattern.habit, dice, decks);
            events.push(Event { minute, what });
        }
    }
    events
}

/// Where a streak is to stand today: done on each of its days and not on the due day before them.
fn settled(pattern: &Pattern, day: JournalDay, span: Span) -> Option<bool> {
    let run = pattern.run.filter(|_| span.today - day <= LONGEST_RUN)? as usize;
    let since = pattern
        .schedule
        .days_due(day.next(), span.today.previous())
        .count();
    (since <= run).then_some(since < run)
}

impl Weeks {
    /// Whether `day` is one of the days that the habit gets in its week. In this week and the last it
    /// gets them all.
    fn chose(
        &mut self,
        pattern: &Pattern,
        times: u8,
        chance: f64,
        day: JournalDay,
        span: Span,
        dice: &mut Dice,
    ) -> bool {
        let monday = day.week_start(Weekday::Mon);
        if self.0.get(&pattern.habit).is_none_or(|(week, _)| *week != monday) {
            let shown = monday.plus_days(7) >= span.today.week_start(Weekday::Mon);
            let times = usize::from(times);
            let count = if dice.happens(chance) || shown {
                times + usize::from(dice.happens(0.35))
            } else {
                times.saturating_sub(1 + usize::from(dice.happens(0.3)))
            };
            let days = dice.shuffled(7).into_iter().take(count);
            let days = days.map(|n| monday.plus_days(n as i64)).collect();
            self.0.insert(pattern.habit, (monday, days));
        }
        self.0
            .get(&pattern.habit)
            .is_some_and(|(_, days)| days.contains(&day))
    }
}

/// A step; `whole` where less than its target would break the streak that is to stand.
fn step(pattern: &Pattern, energy: f64, whole: bool, dice: &mut Dice, decks: &mut Decks<'_>) -> What {
    let small = pattern.small > 0.0 && dice.happens(pattern.small * (1.6 - 1.2 * energy));
    let (low, high) = pattern.amounts;
    let low = if whole { low.max(pattern.target) } else { low };
    let value = match pattern.kind {
        HabitKind::YesNo => None,
        _ if small => None,
        _ => Some(dice.between(low, high) * 1000),
    };
    let text = match pattern.words {
        _ if small && dice.happens(0.5) => decks.draw("with-small", dice).1,
        Some((deck, often)) if !small && dice.happens(often) => decks.draw(deck, dice).1,
        _ => String::new(),
    };
    What::Step(HabitStep {
        habit_id: pattern.habit,
        day: None,
        small,
        value,
        text,
        raw: None,
    })
}

fn skip(habit: HabitId, dice: &mut Dice, decks: &mut Decks<'_>) -> What {
    let (reason, deck) = match dice.between(1, 10) {
        1..=5 => (RestReason::Busy, "with-skip-busy"),
        6..=7 => (RestReason::Care, "with-skip-care"),
        8..=9 => (RestReason::Illness, "with-skip-illness"),
        _ => (RestReason::Travel, "with-skip-travel"),
    };
    What::Skip {
        habit,
        reason,
        text: decks.draw(deck, dice).1,
    }
}

/// Today, as far as it has come by half past twelve: one thing done, one under way, one not for today, the rest open.
fn today(habits: &Habits, decks: &Decks<'_>) -> Vec<Event> {
    let step = |habit_id, value| {
        What::Step(HabitStep {
            habit_id,
            day: None,
            small: false,
            value,
            text: String::new(),
            raw: None,
        })
    };
    let mut events = Vec::new();
    if let Some(habit) = habits.id("stretch") {
        let what = step(habit, None);
        events.push(Event { minute: 365, what });
    }
    if let Some(habit) = habits.id("reading") {
        let what = What::Skip {
            habit,
            reason: RestReason::Busy,
            text: decks.named("with-skip-busy-1"),
        };
        events.push(Event { minute: 430, what });
    }
    if let Some(habit) = habits.id("cards") {
        let what = step(habit, Some(12_000));
        events.push(Event { minute: 742, what });
    }
    events
}
