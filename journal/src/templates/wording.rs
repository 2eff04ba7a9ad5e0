//! A template in words: all of it, as it is proposed.
use rusqlite::Connection;

use super::{
    begin::{BeginGoal, BeginHabit, BeginReminder, BeginTemplate},
    definition::Definition,
    template,
};
use crate::{calendar::JournalDay, error::Result, goals::milestones::MilestoneForm, words::Words};

/// What all of a template would be in these words: as it is proposed.
pub fn whole(
    sql: &Connection,
    definition: &Definition,
    words: &Words,
    today: JournalDay,
) -> Result<BeginTemplate> {
    let proposed = template(sql, &definition.id, today)?;
    let id = &definition.id;
    let say = |word: String| {
        if words.has(&word) {
            words.say(&word)
        } else {
            String::new()
        }
    };
    Ok(BeginTemplate {
        id: id.clone(),
        activity_id: proposed.activity_id,
        goals: (proposed.goals.iter())
            .map(|goal| BeginGoal {
                id: goal.id.clone(),
                title: say(format!("templates-{id}-goal-{}", goal.id)),
                why: say(format!("templates-{id}-goal-{}-why", goal.id)),
                target_value: goal.target_value,
                due_day: goal.due_day,
                milestones: (1..=goal.milestones)
                    .map(|n| MilestoneForm {
                        title: say(format!("templates-{id}-goal-{}-{n}", goal.id)),
                        due_day: None,
                    })
                    .collect(),
            })
            .collect(),
        habits: (proposed.habits.iter())
            .map(|habit| BeginHabit {
                id: habit.id.clone(),
                name: say(format!("templates-{id}-habit-{}", habit.id)),
                cue: say(format!("templates-{id}-habit-{}-cue", habit.id)),
                small: say(format!("templates-{id}-habit-{}-small", habit.id)),
                unit_word: say(format!("templates-{id}-habit-{}-unit", habit.id)),
                target: Some(habit.target),
                remind_at: habit.remind_at,
            })
            .collect(),
        reminders: (proposed.reminders.iter())
            .map(|reminder| BeginReminder {
                id: reminder.id.clone(),
                text: say(format!("templates-{id}-reminder-{}", reminder.id)),
                minute: None,
            })
            .collect(),
    })
}
