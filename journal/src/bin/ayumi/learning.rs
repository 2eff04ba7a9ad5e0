//! `ayumi learning`: courses, books and certificates, what is going on first.
use ayumi_journal::{
    calendar::JournalDay,
    learning::{LearningRow, overview},
    words::Words,
};

use crate::{failure::Failure, machine::Machine, phrases, terminal::Terminal};

/// Lists everything learnt, with the minutes of the last twelve months.
pub fn run(machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let journal = machine.open()?;
    let today = journal.today(&machine.now)?;
    let found = overview(journal.read(), today)?;
    terminal.answer(&found, |terminal| {
        if found.items.is_empty() {
            let none = terminal.words.say("command-line-no-learning");
            terminal.line(none)?;
        }
        for row in &found.items {
            let line = line(row, today, &terminal.words);
            terminal.line(line)?;
        }
        let minutes = phrases::duration(found.minutes, &terminal.words);
        let sum = terminal
            .words
            .say_with("command-line-learning-sum", [("time", minutes.into())]);
        terminal.line(sum)
    })
}

/// One in a line: what, how far, for how long, and what came of it.
fn line(row: &LearningRow, today: JournalDay, words: &Words) -> String {
    let item = &row.item;
    let mut parts = vec![
        words.say(&format!("learning-kind-{}", item.kind.as_str())),
        item.title.clone(),
        words.say(&format!("learning-state-{}", row.state.as_str())),
    ];
    if !item.provider.is_empty() {
        parts.push(item.provider.clone());
    }
    if let Some(day) = item.target_on.filter(|_| row.days_left.is_some()) {
        let day = phrases::day(day, today, words);
        parts.push(words.say_with("command-line-learning-target", [("day", day.into())]));
    }
    if row.minutes > 0 {
        parts.push(phrases::duration(row.minutes, words));
    }
    if !item.result.is_empty() {
        parts.push(item.result.clone());
    }
    parts.join("  ")
}
