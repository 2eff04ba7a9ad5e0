//! `ayumi goals`: the tree under the life theme.
use ayumi_journal::{
    calendar::JournalDay,
    goals::{
        Metric, Unit,
        list::{GoalRow, GoalsQuery, goals},
        status::Status,
        wording,
    },
    words::{Words, whole_percent},
};

use crate::{failure::Failure, machine::Machine, phrases, terminal::Terminal};

/// Lists the goals, each with its status and how far it is.
pub fn run(machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let journal = machine.open()?;
    let today = journal.today(&machine.now)?;
    let tree = goals(journal.read(), GoalsQuery::default(), today)?;
    terminal.answer(&tree, |terminal| {
        if !tree.theme.is_empty() {
            terminal.line(&tree.theme)?;
        }
        for goal in &tree.goals {
            let line = line(goal, today, &terminal.words);
            if goal.depth == 1 {
                terminal.line("")?;
            }
            terminal.line(line)?;
        }
        if tree.goals.is_empty() {
            let none = terminal.words.say("command-line-no-goals");
            terminal.line(none)?;
        }
        Ok(())
    })
}

fn line(goal: &GoalRow, today: JournalDay, words: &Words) -> String {
    let mut parts = vec![format!("{}{}", "  ".repeat(goal.depth as usize - 1), goal.title)];
    match goal.status {
        Status::Gathers => {}
        Status::Overdue { days } => {
            parts.push(words.say_with("goals-status-overdue", [("days", days.into())]))
        }
        _ => parts.push(words.say(status(goal.status))),
    }
    if let Some(progress) = &goal.progress {
        parts.push(format!("{}%", whole_percent(progress.share)));
        match (&goal.metric, &goal.unit) {
            (Some(Metric::Milestones), _) => {
                parts.push(format!("{} / {}", progress.actual / 1000, progress.target / 1000));
            }
            (Some(Metric::YesNo) | None, _) => {}
            (Some(_), unit) => {
                let unit = unit.as_ref().unwrap_or(&Unit::Count);
                // To the step that is worth naming: 132.7 hours.
                let amount = |milli: i64| wording::amount(milli - milli.rem_euclid(unit.step()), unit, words);
                parts.push(format!(
                    "{} / {}",
                    amount(progress.actual),
                    amount(progress.target)
                ));
            }
        }
    }
    if let Some(due) = goal.due_day {
        let due = phrases::day(due, today, words);
        parts.push(words.say_with("command-line-until", [("day", due.into())]));
    }
    parts.join("  ")
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Paused => "goals-status-paused",
        Status::Done => "goals-status-done",
        Status::Overdue { .. } => "goals-status-overdue",
        Status::NoDueDate => "goals-status-no-due-date",
        Status::TooLittleData => "goals-status-too-little-data",
        Status::OnTrack => "goals-status-on-track",
        Status::Behind => "goals-status-behind",
        Status::Gathers => "goals-status-gathers",
    }
}
