//! Making what was chosen of a template, in the person's words.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    definition::{GoalDefinition, HabitDefinition, ReminderDefinition, find},
    propose::moment_of,
};
use crate::{
    calendar::{JournalDay, Rule, Schedule},
    error::{Error, Result},
    goals::{
        Milli,
        edit::{self, GoalForm},
        links::{SupportGoal, support},
        milestones::{self, MilestoneForm},
    },
    habits::{
        HabitDirection, HabitKind,
        change::{self, HabitDraft},
    },
    ids::{ActivityId, GoalId, HabitId, ReminderId},
    journal::Tx,
    life::{self, Moment},
    reminders::{self, MinuteOfDay, ReminderChange, ReminderDays, ReminderWhen, Subject},
};

/// What to begin with of a template, in the person's words. What isn't named isn't made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BeginTemplate {
    /// The template.
    pub id: String,
    /// The activity that goals and habits belong to.
    #[serde(default)]
    #[ts(optional)]
    pub activity_id: Option<ActivityId>,
    /// Goals.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<BeginGoal>>")]
    pub goals: Vec<BeginGoal>,
    /// Habits.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<BeginHabit>>")]
    pub habits: Vec<BeginHabit>,
    /// Reminders.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<BeginReminder>>")]
    pub reminders: Vec<BeginReminder>,
}

/// A goal to begin with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BeginGoal {
    /// Its name within the template.
    pub id: String,
    /// What is to be reached, as for any goal.
    pub title: String,
    /// Why.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub why: String,
    /// Where it is to get, in thousandths; as proposed if left out.
    #[serde(default)]
    #[ts(optional)]
    pub target_value: Option<Milli>,
    /// The last day that is in time; no due date if left out.
    #[serde(default)]
    #[ts(optional)]
    pub due_day: Option<JournalDay>,
    /// Its milestones, in order.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<MilestoneForm>>")]
    pub milestones: Vec<MilestoneForm>,
}

/// A habit to begin with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BeginHabit {
    /// Its name within the template.
    pub id: String,
    /// What it is called, as for any habit.
    pub name: String,
    /// Its cue.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub cue: String,
    /// Its small version.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub small: String,
    /// Of an amount, its unit.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub unit_word: String,
    /// The target each time, in thousandths; as proposed if left out.
    #[serde(default)]
    #[ts(optional)]
    pub target: Option<i64>,
    /// When to remind; not at all if left out.
    #[serde(default)]
    #[ts(optional)]
    pub remind_at: Option<MinuteOfDay>,
}

/// A reminder to begin with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BeginReminder {
    /// Its name within the template.
    pub id: String,
    /// Its words; may be empty unless it is only a text.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub text: String,
    /// When, if it reminds once a day; as proposed if left out.
    #[serde(default)]
    #[ts(optional)]
    pub minute: Option<MinuteOfDay>,
}

/// What a template became.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TemplateBegun {
    /// The goals, as they were named.
    pub goals: Vec<GoalId>,
    /// The habits.
    pub habits: Vec<HabitId>,
    /// The reminders: those of the habits first.
    pub reminders: Vec<ReminderId>,
}

/// Makes what was chosen, all of it or nothing.
///
/// # Errors
/// Nothing chosen, a name that the template hasn't, or what goals, habits and reminders refuse themselves.
pub fn begin(tx: &mut Tx<'_>, chosen: &BeginTemplate) -> Result<TemplateBegun> {
    let definition = find(&chosen.id).ok_or(Error::NotFound { what: "template" })?;
    if chosen.goals.is_empty() && chosen.habits.is_empty() && chosen.reminders.is_empty() {
        return Err(Error::refused("templates-nothing-chosen"));
    }
    let today = tx.today()?;
    let moments = life::moments(tx.sql)?;
    let mut begun = TemplateBegun {
        goals: Vec::new(),
        habits: Vec::new(),
        reminders: Vec::new(),
    };
    let mut made: Vec<(&str, GoalId)> = Vec::new();
    for goal in &chosen.goals {
        let as_proposed = named(&definition.goals, |d| d.id == goal.id)?;
        let id = begin_goal(tx, goal, as_proposed, chosen.activity_id)?;
        made.push((&as_proposed.id, id));
        begun.goals.push(id);
    }
    for habit in &chosen.habits {
        let as_proposed = named(&definition.habits, |d| d.id == habit.id)?;
        let moment = moment_of(as_proposed, &moments);
        let id = change::create(tx, draft(habit, as_proposed, chosen.activity_id, moment, today))?;
        let fed = as_proposed.goal.as_deref();
        if let Some((_, goal_id)) = made.iter().find(|(name, _)| Some(*name) == fed) {
            let goal = SupportGoal {
                goal_id: *goal_id,
                adds: None,
            };
            support(tx, id, &[goal])?;
        }
        begun.habits.push(id);
        if let Some(minute) = habit.remind_at {
            let when = match moment {
                Some(moment) if moment.at_minute == u16::from(minute) => {
                    ReminderWhen::Moment { id: moment.id }
                }
                _ => ReminderWhen::At { minute },
            };
            let rule = as_proposed.rule.clone();
            let reminder = reminder(Subject::Habit(id), String::new(), rule, when, today);
            begun.reminders.push(reminders::save(tx, reminder)?);
        }
    }
    for one in &chosen.reminders {
        let as_proposed = named(&definition.reminders, |d| d.id == one.id)?;
        begun.reminders.push(begin_reminder(tx, one, as_proposed, today)?);
    }
    Ok(begun)
}

/// What a template holds of that name.
fn named<T>(all: &[T], is: impl Fn(&T) -> bool) -> Result<&T> {
    all.iter()
        .find(|one| is(one))
        .ok_or(Error::NotFound { what: "template" })
}

fn begin_goal(
    tx: &mut Tx<'_>,
    goal: &BeginGoal,
    as_proposed: &GoalDefinition,
    activity_id: Option<ActivityId>,
) -> Result<GoalId> {
    let form = GoalForm {
        activity_id,
        title: goal.title.clone(),
        why: goal.why.clone(),
        metric: Some(as_proposed.metric),
        unit: as_proposed.unit.clone(),
        start_value: None,
        target_value: goal
            .target_value
            .or(as_proposed.target.map(|target| target * 1000)),
        start_day: None,
        due_day: goal.due_day,
    };
    let id = edit::create(tx, None, form)?;
    for milestone in &goal.milestones {
        milestones::add(tx, id, milestone.clone())?;
    }
    Ok(id)
}

fn draft(
    habit: &BeginHabit,
    as_proposed: &HabitDefinition,
    activity_id: Option<ActivityId>,
    moment: Option<&Moment>,
    today: JournalDay,
) -> HabitDraft {
    let target = habit
        .target
        .unwrap_or(as_proposed.target.unwrap_or(1).saturating_mul(1000));
    let small_target = as_proposed
        .small_target
        .map(|small| small.saturating_mul(1000))
        // The person may have made the whole as small as that.
        .filter(|small| *small < target);
    HabitDraft {
        name: habit.name.clone(),
        activity_id,
        moment_id: moment.map(|moment| moment.id),
        kind: as_proposed.kind,
        direction: HabitDirection::AtLeast,
        target,
        unit_word: if as_proposed.kind == HabitKind::Amount {
            habit.unit_word.clone()
        } else {
            String::new()
        },
        schedule: from_today(as_proposed.rule.clone(), today),
        cue: habit.cue.clone(),
        small: habit.small.clone(),
        small_target,
    }
}

fn begin_reminder(
    tx: &mut Tx<'_>,
    one: &BeginReminder,
    as_proposed: &ReminderDefinition,
    today: JournalDay,
) -> Result<ReminderId> {
    let when = match (as_proposed.when(), one.minute) {
        (ReminderWhen::At { .. }, Some(minute)) => ReminderWhen::At { minute },
        (when, _) => when,
    };
    let rule = as_proposed.rule.clone();
    let subject = as_proposed.subject.subject();
    reminders::save(tx, reminder(subject, one.text.clone(), rule, when, today))
}

fn reminder(
    subject: Subject,
    text: String,
    rule: Rule,
    when: ReminderWhen,
    today: JournalDay,
) -> ReminderChange {
    // Of a habit of so many times a week or month it asks only while the period would otherwise be missed.
    let when_needed = matches!(subject, Subject::Habit(_))
        && matches!(rule, Rule::TimesPerWeek { .. } | Rule::TimesPerMonth { .. });
    ReminderChange {
        id: None,
        subject,
        text,
        days: ReminderDays::Schedule {
            schedule: from_today(rule, today),
        },
        when,
        when_needed,
        zone: None,
        enabled: true,
    }
}

fn from_today(rule: Rule, today: JournalDay) -> Schedule {
    Schedule {
        rule,
        from: today,
        until: None,
        except_holidays: false,
    }
}
