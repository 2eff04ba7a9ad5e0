//! A template as it fits the person: their activity, the moments of their day, days that count from today.
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::{
    TemplateReminderKind, TemplateSet, all,
    definition::{GoalDefinition, HabitDefinition},
    find,
};
use crate::{
    activities::{self, ActivitiesQuery},
    calendar::{JournalDay, Rule},
    error::{Error, Result},
    goals::{Metric, Milli, Unit},
    habits::HabitKind,
    ids::{ActivityId, MomentId},
    life::{self, Moment},
    reminders::{MinuteOfDay, ReminderWhen},
};

/// When a habit without a moment is reminded of: 20:00.
const EVENING: u16 = 20 * 60;

/// A template in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TemplateRow {
    /// Its name: `templates-<id>`.
    pub id: String,
    /// What it is for.
    pub set: TemplateSet,
    /// How many goals it has.
    pub goals: usize,
    /// How many habits.
    pub habits: usize,
    /// How many reminders, those of its habits among them.
    pub reminders: usize,
}

/// A template as it is proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Template {
    /// Its name.
    pub id: String,
    /// What it is for.
    pub set: TemplateSet,
    /// The person's first activity of its kind.
    pub activity_id: Option<ActivityId>,
    /// Its goals.
    pub goals: Vec<TemplateGoal>,
    /// Its habits.
    pub habits: Vec<TemplateHabit>,
    /// Its reminders that belong to no habit.
    pub reminders: Vec<TemplateReminder>,
    /// Today.
    pub today: JournalDay,
}

/// A goal as it is proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TemplateGoal {
    /// Its name within the template: `templates-<template>-goal-<id>`.
    pub id: String,
    /// How it is measured.
    pub metric: Metric,
    /// What its values count.
    pub unit: Option<Unit>,
    /// Where it is to get, in thousandths.
    pub target_value: Option<Milli>,
    /// By when.
    pub due_day: Option<JournalDay>,
    /// How many milestones it has.
    pub milestones: usize,
}

/// A habit as it is proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TemplateHabit {
    /// Its name within the template: `templates-<template>-habit-<id>`.
    pub id: String,
    /// How it is measured.
    pub kind: HabitKind,
    /// The target each time, in thousandths.
    pub target: i64,
    /// The small version's target, in thousandths.
    pub small_target: Option<i64>,
    /// On which days, or how often.
    pub rule: Rule,
    /// The moment of the person's day that it is anchored to.
    pub moment_id: Option<MomentId>,
    /// The goal of the template that it feeds.
    pub goal: Option<String>,
    /// When a reminder is proposed.
    pub remind_at: Option<MinuteOfDay>,
}

/// A reminder as it is proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TemplateReminder {
    /// Its name within the template: of own words, `templates-<template>-reminder-<id>`.
    pub id: String,
    /// What it is about.
    pub subject: TemplateReminderKind,
    /// On which days.
    pub rule: Rule,
    /// At which time, or at which times.
    pub when: ReminderWhen,
}

/// Every template, set by set.
pub fn rows() -> Vec<TemplateRow> {
    let row = |d: &super::Definition| TemplateRow {
        id: d.id.clone(),
        set: d.set,
        goals: d.goals.len(),
        habits: d.habits.len(),
        reminders: d.reminders.len() + d.habits.iter().filter(|h| h.remind).count(),
    };
    all().iter().map(row).collect()
}

/// A template as it fits the person on `today`.
///
/// # Errors
/// If there is none of that name.
pub fn template(sql: &Connection, id: &str, today: JournalDay) -> Result<Template> {
    let definition = find(id).ok_or(Error::NotFound { what: "template" })?;
    let activities = activities::activities(sql, ActivitiesQuery::default(), today)?;
    let fits = activities.iter().find(|a| a.activity.kind == definition.activity);
    let moments = life::moments(sql)?;
    Ok(Template {
        id: definition.id.clone(),
        set: definition.set,
        activity_id: fits.map(|a| a.activity.id),
        goals: definition
            .goals
            .iter()
            .map(|goal| fitted_goal(goal, today))
            .collect(),
        habits: (definition.habits.iter())
            .map(|habit| fitted_habit(habit, &moments))
            .collect(),
        reminders: (definition.reminders.iter())
            .map(|reminder| TemplateReminder {
                id: reminder.id.clone(),
                subject: reminder.subject,
                rule: reminder.rule.clone(),
                when: reminder.when(),
            })
            .collect(),
        today,
    })
}

fn fitted_goal(goal: &GoalDefinition, today: JournalDay) -> TemplateGoal {
    TemplateGoal {
        id: goal.id.clone(),
        metric: goal.metric,
        unit: goal.unit.clone(),
        target_value: goal.target.map(|target| target * 1000),
        due_day: goal.months.map(|months| today.plus_months(months.into())),
        milestones: goal.milestones,
    }
}

fn fitted_habit(habit: &HabitDefinition, moments: &[Moment]) -> TemplateHabit {
    let moment = moment_of(habit, moments);
    let minute = moment.map_or(EVENING, |moment| moment.at_minute);
    TemplateHabit {
        id: habit.id.clone(),
        kind: habit.kind,
        target: habit.target.unwrap_or(1) * 1000,
        small_target: habit.small_target.map(|target| target * 1000),
        rule: habit.rule.clone(),
        moment_id: moment.map(|moment| moment.id),
        goal: habit.goal.clone(),
        remind_at: habit.remind.then(|| MinuteOfDay::new(minute)).flatten(),
    }
}

/// The person's own moment that was made as the habit's; nothing if they took it away.
pub(super) fn moment_of<'a>(habit: &HabitDefinition, moments: &'a [Moment]) -> Option<&'a Moment> {
    let preset = habit.moment?;
    moments.iter().find(|moment| moment.preset == Some(preset))
}
