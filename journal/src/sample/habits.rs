//! The sample's habits: how each is written down, and how it goes.
use std::collections::HashMap;

use super::{
    Span,
    cast::Roles,
    plans::{Goes, plans},
    texts::Texts,
};
use crate::{
    calendar::{JournalDay, Rule, Schedule},
    error::Result,
    habits::{
        HabitDirection, HabitKind, RestReason,
        change::{self, HabitDraft},
        rest,
    },
    ids::{HabitId, MomentId},
    journal::Tx,
    life,
};

/// How a habit goes over the months.
pub struct Pattern {
    pub habit: HabitId,
    /// The part of its words' ids that names it.
    pub key: &'static str,
    pub schedule: Schedule,
    pub kind: HabitKind,
    /// In units.
    pub target: i64,
    /// The chance of a due day (of a count rule, of each of its times) at the beginning and today.
    pub chance: (f64, f64),
    /// How much of it is the small version, where there is one.
    pub small: f64,
    /// The usual minute of the day, and how far from it.
    pub at: (i64, i64),
    /// From how much to how much, in units; of amounts and minutes.
    pub amounts: (i64, i64),
    /// The deck of words that may go along, and how often.
    pub words: Option<(&'static str, f64)>,
    /// How many due days before today it was kept without a gap; nothing where chance decides up to the end.
    pub run: Option<u32>,
    /// Days of rest.
    pub rests: Vec<(JournalDay, JournalDay)>,
}

/// The habits, in the person's order.
pub struct Habits(pub Vec<Pattern>);

impl Habits {
    fn named(&self, key: &str) -> Option<&Pattern> {
        self.0.iter().find(|p| p.key == key)
    }

    /// The habit of that key.
    pub fn id(&self, key: &str) -> Option<HabitId> {
        Some(self.named(key)?.habit)
    }

    /// When it is due.
    pub fn rule(&self, key: &str) -> Option<Rule> {
        Some(self.named(key)?.schedule.rule.clone())
    }
}

/// When the at-most habit ended, in days before today.
const SWEETS_ENDED: i64 = 200;

/// How the habits with a streak to show stand.
const RUNS: [(&str, u32); 5] = [
    ("stretch", 31),
    ("listening", 9),
    ("cards", 12),
    ("line", 4),
    ("talk", 21),
];

/// Puts the habits down, each as if on its first day.
pub fn put_habits(tx: &mut Tx<'_>, texts: &Texts, span: Span, roles: Roles) -> Result<Habits> {
    let moments: HashMap<&str, MomentId> = life::moments(tx.sql)?
        .into_iter()
        .filter_map(|m| Some((m.preset?.as_str(), m.id)))
        .collect();
    let mut patterns = Vec::new();
    for plan in plans(roles) {
        let from = span.first.plus_days(plan.begins);
        let at_most = plan.key == "sweets";
        let schedule = Schedule {
            rule: plan.rule,
            from,
            until: at_most.then(|| span.ago(SWEETS_ENDED).max(from)),
            except_holidays: plan.except_holidays,
        };
        let words = |part: &str| texts.say(&format!("habit-{}{part}", plan.key));
        let draft = HabitDraft {
            name: words(""),
            activity_id: Some(plan.role),
            moment_id: plan.moment.and_then(|m| moments.get(m.as_str()).copied()),
            kind: plan.kind,
            direction: if at_most {
                HabitDirection::AtMost
            } else {
                HabitDirection::AtLeast
            },
            target: plan.target.0 * 1000,
            unit_word: plan.target.1.map(|unit| texts.say(unit)).unwrap_or_default(),
            schedule: schedule.clone(),
            cue: if at_most { String::new() } else { words("-cue") },
            small: if at_most { String::new() } else { words("-small") },
            small_target: plan.small_target.map(|t| t * 1000),
        };
        let morning = span.moment(tx, from, 6 * 60);
        let habit = change::create(&mut tx.at(&morning), draft)?;
        if at_most {
            let evening = span.moment(tx, span.ago(SWEETS_ENDED), 21 * 60);
            change::set_archived(&tx.at(&evening), habit, true)?;
        }
        let Goes {
            chance,
            small,
            at,
            amounts,
            words,
        } = plan.goes;
        patterns.push(Pattern {
            habit,
            key: plan.key,
            schedule,
            kind: plan.kind,
            target: plan.target.0,
            chance,
            small,
            at,
            amounts,
            words,
            run: RUNS
                .iter()
                .find(|(key, _)| *key == plan.key)
                .map(|(_, days)| *days),
            rests: Vec::new(),
        });
    }
    let mut habits = Habits(patterns);
    pause(
        tx,
        texts,
        span,
        &mut habits,
        "listening",
        RestReason::Busy,
        (112, 99),
    )?;
    pause(tx, texts, span, &mut habits, "jog", RestReason::Care, (42, -28))?;
    Ok(habits)
}

fn pause(
    tx: &mut Tx<'_>,
    texts: &Texts,
    span: Span,
    habits: &mut Habits,
    key: &str,
    reason: RestReason,
    (from, until): (i64, i64),
) -> Result<()> {
    let Some(pattern) = habits.0.iter_mut().find(|p| p.key == key) else {
        return Ok(());
    };
    let note = texts.say(&format!("habit-{key}-pause"));
    let days = (span.ago(from), span.ago(until));
    let evening = span.moment(tx, days.0.previous(), 21 * 60);
    rest::pause(
        &mut tx.at(&evening),
        pattern.habit,
        reason,
        &note,
        days.0,
        Some(days.1),
    )?;
    pattern.rests.push(days);
    Ok(())
}
