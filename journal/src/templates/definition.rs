//! The templates themselves: data in `journal/templates/`, one file a template. A new file needs no code.
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    activities::ActivityKind,
    calendar::Rule,
    goals::{Metric, Unit},
    habits::HabitKind,
    life::MomentPreset,
    reminders::{MinuteOfDay, ReminderWhen, Subject},
};

include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// What templates are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TemplateSet {
    /// A career beside the main job, or one fused with it.
    Start,
    /// Staying well on the way.
    Well,
}

/// A template as its file defines it. Its words are `templates-<id>` (the title) and `templates-<id>-about`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// Its name, that of its file.
    pub id: String,
    /// What it is for.
    pub set: TemplateSet,
    /// Its place in its set, each its own.
    pub order: u32,
    /// Of which kind its activity is.
    pub activity: ActivityKind,
    /// Goals: `templates-<id>-goal-<goal>`, `…-why`, and of milestones `…-1`, `…-2` …
    pub goals: Vec<GoalDefinition>,
    /// Habits: `templates-<id>-habit-<habit>`, `…-cue`, `…-small`, and of an amount `…-unit`.
    pub habits: Vec<HabitDefinition>,
    /// Reminders that belong to no habit: of own words, `templates-<id>-reminder-<reminder>`.
    pub reminders: Vec<ReminderDefinition>,
}

/// A goal of a template.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalDefinition {
    /// Its name within the template.
    pub id: String,
    /// How it is measured.
    pub metric: Metric,
    /// What its values count.
    #[serde(default)]
    pub unit: Option<Unit>,
    /// Where it is to get, in whole units.
    #[serde(default)]
    pub target: Option<i64>,
    /// In how many months it is due, counted from the day on which it begins.
    #[serde(default)]
    pub months: Option<u16>,
    /// How many milestones it has.
    #[serde(default)]
    pub milestones: usize,
}

/// A habit of a template.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HabitDefinition {
    /// Its name within the template.
    pub id: String,
    /// How it is measured.
    pub kind: HabitKind,
    /// The target each time, in whole minutes or units; left out for yes/no.
    #[serde(default)]
    pub target: Option<i64>,
    /// The target of the small version, below the target.
    #[serde(default)]
    pub small_target: Option<i64>,
    /// On which days, or how often.
    pub rule: Rule,
    /// The moment of the day that it is anchored to.
    #[serde(default)]
    pub moment: Option<MomentPreset>,
    /// The goal of the template that it feeds.
    #[serde(default)]
    pub goal: Option<String>,
    /// Whether a reminder is proposed with it.
    #[serde(default)]
    pub remind: bool,
}

/// What a template's reminder is about, besides habits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TemplateReminderKind {
    /// Its own words.
    Text,
    /// The day's check-in.
    Checkin,
    /// A short stretch.
    Stretch,
}

impl TemplateReminderKind {
    /// What the reminder is about.
    pub fn subject(self) -> Subject {
        match self {
            Self::Text => Subject::Text,
            Self::Checkin => Subject::Checkin,
            Self::Stretch => Subject::Stretch,
        }
    }
}

/// A reminder of a template: at a minute, or every so often within a stretch of the day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReminderDefinition {
    /// Its name within the template.
    pub id: String,
    /// What it is about.
    pub subject: TemplateReminderKind,
    /// On which days.
    pub rule: Rule,
    /// At which minute of the day.
    #[serde(default)]
    minute: Option<MinuteOfDay>,
    /// Every so often, instead.
    #[serde(default)]
    every: Option<Every>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Every {
    from: MinuteOfDay,
    until: MinuteOfDay,
    minutes: u16,
}

impl ReminderDefinition {
    /// At which time, or at which times.
    pub fn when(&self) -> ReminderWhen {
        match (self.every, self.minute) {
            (Some(Every { from, until, minutes }), _) => ReminderWhen::Every { from, until, minutes },
            (None, minute) => ReminderWhen::At {
                minute: minute.unwrap_or(MinuteOfDay::NOON),
            },
        }
    }
}

/// Every template, set by set, in their order.
pub fn all() -> &'static [Definition] {
    static ALL: LazyLock<Vec<Definition>> = LazyLock::new(|| {
        let read = |(name, text): &(&str, &str)| -> Definition {
            // The files are part of the program, and a test reads each of them.
            serde_json::from_str(text).unwrap_or_else(|e| panic!("templates/{name}.json: {e}"))
        };
        let mut all: Vec<_> = TEMPLATES.iter().map(read).collect();
        all.sort_by_key(|d| (d.set, d.order));
        all
    });
    &ALL
}

/// The template called `id`.
pub fn find(id: &str) -> Option<&'static Definition> {
    all().iter().find(|d| d.id == id)
}
