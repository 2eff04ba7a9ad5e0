//! `ayumi achievements` and `ayumi briefs`: what was achieved, and the talks with the employer that it is for.
use ayumi_journal::{
    achievements::{Achievement, AchievementFilter, AchievementsQuery, BriefRow, briefs, list},
    calendar::JournalDay,
    entries::timeline::MAX_WINDOW,
    words::Words,
};
use clap::ArgMatches;

use crate::{failure::Failure, machine::Machine, phrases, terminal::Terminal};

/// Lists achievements, the latest first, those of one year if it is given.
pub fn run(found: &ArgMatches, machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let journal = machine.open()?;
    let today = journal.today(&machine.now)?;
    let filter = AchievementFilter {
        year: found.get_one::<i32>("year").copied(),
        ..AchievementFilter::default()
    };
    let mut query = AchievementsQuery {
        filter,
        limit: Some(MAX_WINDOW),
        before: None,
    };
    let mut all = list(journal.read(), &query, today)?;
    while let Some(next) = all.next.take() {
        query.before = Some(next);
        let more = list(journal.read(), &query, today)?;
        all.achievements.extend(more.achievements);
        all.next = more.next;
    }
    terminal.answer(&all, |terminal| {
        for one in &all.achievements {
            for line in lines(one, today, &terminal.words) {
                terminal.line(line)?;
            }
        }
        if all.achievements.is_empty() {
            let none = terminal.words.say("command-line-no-achievements");
            terminal.line(none)?;
        }
        Ok(())
    })
}

/// An achievement, and beneath it what came of it and what shows it.
fn lines(one: &Achievement, today: JournalDay, words: &Words) -> Vec<String> {
    let mut head = vec![phrases::day(one.day, today, words), flat(&one.text)];
    head.extend(one.tags.iter().map(|tag| format!("#{tag}")));
    let told = [&one.result, &one.evidence];
    let told = told.into_iter().filter(|text| !text.is_empty());
    let mut lines = vec![head.join("  ")];
    lines.extend(told.map(|text| format!("    {}", flat(text))));
    lines
}

/// Lists briefs: those that go on first.
pub fn briefs_run(machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let journal = machine.open()?;
    let today = journal.today(&machine.now)?;
    let found = briefs(journal.read(), today)?;
    terminal.answer(&found, |terminal| {
        for one in &found {
            let line = brief_line(one, today, &terminal.words);
            terminal.line(line)?;
        }
        if found.is_empty() {
            let none = terminal.words.say("command-line-no-briefs");
            terminal.line(none)?;
        }
        Ok(())
    })
}

/// A brief in a line: what, how far, and when it goes on.
fn brief_line(one: &BriefRow, today: JournalDay, words: &Words) -> String {
    let status = words.say(&format!("achievements-status-{}", one.status.as_str()));
    let mut parts = vec![one.title.clone(), status, phrases::day(one.since, today, words)];
    if let Some(next) = one.next_day.filter(|_| !one.status.is_settled()) {
        let day = phrases::day(next, today, words);
        parts.push(words.say_with("command-line-brief-next", [("day", day.into())]));
    }
    parts.join("  ")
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
