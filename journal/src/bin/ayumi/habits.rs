//! `ayumi habits`: how strong each habit is.
use ayumi_journal::{
    calendar::JournalDay,
    habits::{
        list::{HabitListRow, list},
        steps::StreakUnit,
    },
    words::{Words, whole_percent},
};

use crate::{failure::Failure, machine::Machine, phrases, terminal::Terminal};

/// Lists the habits that are in use.
pub fn run(machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let journal = machine.open()?;
    let today = journal.today(&machine.now)?;
    let habits = list(journal.read(), today, false)?;
    terminal.answer(&habits, |terminal| {
        for habit in &habits {
            let line = line(habit, today, &terminal.words);
            terminal.line(line)?;
        }
        if habits.is_empty() {
            let none = terminal.words.say("command-line-no-habits");
            terminal.line(none)?;
        }
        Ok(())
    })
}

fn line(row: &HabitListRow, today: JournalDay, words: &Words) -> String {
    let mut parts = vec![
        format!("{:>3}%", whole_percent(row.strength.into())),
        row.habit.name.clone(),
    ];
    if row.streak > 0 {
        parts.push(streak(row.streak, row.streak_unit, words));
    }
    if let Some(pause) = &row.pause {
        parts.push(rest(pause.until_day, today, words));
    }
    parts.join("  ")
}

/// That it rests, and until when.
pub fn rest(until: Option<JournalDay>, today: JournalDay, words: &Words) -> String {
    match until {
        Some(until) => {
            let day = phrases::day(until, today, words);
            words.say_with("command-line-rests-until", [("day", day.into())])
        }
        None => words.say("command-line-rests"),
    }
}

/// Periods kept in a row: 12 days, 3 weeks.
pub fn streak(count: u32, unit: StreakUnit, words: &Words) -> String {
    let unit = match unit {
        StreakUnit::Day => "day",
        StreakUnit::Week => "week",
        StreakUnit::Month => "month",
    };
    words.say_with(
        "command-line-streak",
        [("unit", unit.into()), ("count", count.into())],
    )
}
