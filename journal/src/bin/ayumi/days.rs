//! `ayumi days`: the types of days, when they are usual, and what is planned for each.
use ayumi_journal::{
    activities,
    calendar::JournalDay,
    days::{self, Block, DayType, TimeUse},
    words::Words,
};
use clap::ArgMatches;

use crate::{failure::Failure, machine::Machine, phrases, terminal::Terminal};

/// Lists the types that aren't put away with their plans, as they are or as they held on a day.
pub fn run(found: &ArgMatches, machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let journal = machine.open()?;
    let today = journal.today(&machine.now)?;
    let found = days::types(
        journal.read(),
        found.get_one::<JournalDay>("date").copied(),
        false,
    )?;
    let activities = activities::all(journal.read())?;
    let name = |of: TimeUse, words: &Words| match of {
        TimeUse::Activity { id } => {
            let known = activities.iter().find(|one| one.id == id);
            known.map_or_else(String::new, |one| one.name.clone())
        }
        TimeUse::Sleep => words.say("command-line-use-sleep"),
        TimeUse::Free => words.say("command-line-use-free"),
        TimeUse::Other => words.say("command-line-use-other"),
    };
    terminal.answer(&found, |terminal| {
        for one in &found {
            let line = heading(one, today, &terminal.words);
            terminal.line(line)?;
            for block in &one.blocks {
                let line = format!("  {}  {}", times(block), name(block.of, &terminal.words));
                terminal.line(line)?;
            }
        }
        if found.is_empty() {
            let none = terminal.words.say("command-line-no-day-types");
            terminal.line(none)?;
        }
        Ok(())
    })
}

/// A type's name, the days that usually are of it, and from when its plan holds.
fn heading(one: &DayType, today: JournalDay, words: &Words) -> String {
    let mut usual: Vec<String> = one
        .weekdays
        .iter()
        .map(|weekday| words.say_with("command-line-weekday", [("weekday", weekday.to_string().into())]))
        .collect();
    usual.extend(one.holidays.then(|| words.say("command-line-holidays")));
    let mut parts = vec![one.name.clone()];
    parts.extend((!usual.is_empty()).then(|| usual.join(" ")));
    if let Some(since) = one.since {
        let day = phrases::day(since, today, words);
        parts.push(words.say_with("command-line-plan-since", [("day", day.into())]));
    }
    parts.join("  ")
}

fn times(block: &Block) -> String {
    format!("{}–{}", phrases::time(block.start), phrases::time(block.end))
}
