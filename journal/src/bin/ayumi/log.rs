//! `ayumi log`: one line becomes an entry, a step or a check-in, as in the app.
use ayumi_journal::{ActionNote, EntryId, Journal, api, calendar::JournalDay, checkins, entries, words};
use clap::ArgMatches;
use serde::Deserialize;
use serde_json::json;

use crate::{entries as lines, failure::Failure, machine::Machine, phrases, terminal::Terminal, today};

/// What `record_line` answers.
#[derive(Deserialize)]
struct Recorded {
    entry_id: Option<EntryId>,
    checkin_day: Option<JournalDay>,
    moved: Vec<Moved>,
}

/// A goal that the line moved.
#[derive(Deserialize)]
struct Moved {
    title: String,
    share_before: i64,
    share_after: i64,
}

/// Records a line and says what became of it.
pub fn run(found: &ArgMatches, machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let typed: Vec<_> = found
        .get_many::<String>("line")
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    let day = found.get_one::<JournalDay>("date");
    let mut journal = machine.open()?;
    let arguments = json!({ "line": typed.join(" "), "day": day });
    let answer = api::call(&mut journal, &machine.now, "record_line", arguments)?;
    terminal.answer(&answer.value, |terminal| {
        let recorded = Recorded::deserialize(&answer.value).map_err(ayumi_journal::Error::Arguments)?;
        if let Some(ActionNote { code, args, .. }) = &answer.changed.action {
            let action = terminal.words.action(code, args);
            terminal.line(action)?;
        }
        tell(&recorded, &journal, machine, terminal)
    })
}

/// The day, what was understood, and the goals it moved.
fn tell(
    recorded: &Recorded,
    journal: &Journal,
    machine: &Machine,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    let today = journal.today(&machine.now)?;
    let mut said = None;
    if let Some(id) = recorded.entry_id {
        let entry = entries::entry(journal.read(), id)?;
        said = Some((entry.day, lines::line(&entry, &terminal.words)));
    }
    let checkin = recorded
        .checkin_day
        .map(|day| checkins::of_day(journal.read(), day));
    let checkin = checkin.transpose()?;
    if let Some(day) = said.as_ref().map(|(day, _)| *day).or(recorded.checkin_day) {
        let day = phrases::day(day, today, &terminal.words);
        terminal.line(day)?;
    }
    if let Some((_, line)) = said {
        terminal.line(line)?;
    }
    if let Some(checkin) = checkin {
        let told = today::checkin(&checkin, &terminal.words).join("  ");
        terminal.line(format!("  {told}"))?;
    }
    for goal in &recorded.moved {
        let (before, after) = (goal.share_before, goal.share_after);
        // A small step shows in tenths.
        let percent = |share: i64| match words::whole_percent(before) == words::whole_percent(after) {
            true => format!("{}.{}%", share / 10, share % 10),
            false => format!("{}%", words::whole_percent(share)),
        };
        let (before, after) = (percent(before), percent(after));
        terminal.line(format!("  {}  {before} → {after}", goal.title))?;
    }
    Ok(())
}
