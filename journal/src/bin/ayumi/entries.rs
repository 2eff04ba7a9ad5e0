//! `ayumi entries`: the timeline, the newest day first.
use ayumi_journal::{
    calendar::JournalDay,
    entries::{
        EntryFilter, EntryKind, EntryRow,
        timeline::{EntriesQuery, EntryDay, MAX_WINDOW, entries},
    },
    goals::{Unit, wording},
    habits::HabitOutcome,
    words::Words,
};
use clap::ArgMatches;

use crate::{failure::Failure, machine::Machine, phrases, terminal::Terminal};

/// Lists the entries of the days and kinds that were asked for.
pub fn run(found: &ArgMatches, machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let journal = machine.open()?;
    let today = journal.today(&machine.now)?;
    let day = |name| found.get_one::<JournalDay>(name).copied();
    let kinds = found.get_many::<String>("kind").into_iter().flatten();
    let mut query = EntriesQuery {
        filter: EntryFilter {
            kinds: kinds.filter_map(|k| EntryKind::of(k)).collect(),
            from: day("from"),
            to: day("to"),
            ..EntryFilter::default()
        },
        before: None,
        limit: Some(MAX_WINDOW),
    };
    let mut page = || -> Result<(Vec<EntryDay>, bool), Failure> {
        let page = entries(journal.read(), &query, today)?;
        let goes_on = page.next.is_some();
        query.before = page.next;
        Ok((page.days, goes_on))
    };
    if terminal.is_for_programs() {
        let mut all: Vec<EntryDay> = Vec::new();
        loop {
            let (days, goes_on) = page()?;
            for day in days {
                match all.last_mut() {
                    // A day may go on in the next window.
                    Some(last) if last.day == day.day => last.entries.extend(day.entries),
                    _ => all.push(day),
                }
            }
            if !goes_on {
                return terminal.value(&all);
            }
        }
    }
    let mut shown = None;
    loop {
        let (days, goes_on) = page()?;
        for day in days {
            if shown != Some(day.day) {
                shown = Some(day.day);
                let name = phrases::day(day.day, today, &terminal.words);
                terminal.line(name)?;
            }
            for entry in &day.entries {
                let line = line(entry, &terminal.words);
                terminal.line(line)?;
            }
        }
        if !goes_on {
            break;
        }
    }
    if shown.is_none() {
        let none = terminal.words.say("command-line-no-entries");
        terminal.line(none)?;
    }
    Ok(())
}

/// An entry in one line: when, what, how much.
pub fn line(entry: &EntryRow, words: &Words) -> String {
    let kind = words.say_with("entries-kind", [("kind", entry.kind.as_str().into())]);
    let time = entry.time.as_deref().unwrap_or_default();
    let mut parts = vec![format!("  {:>5}", time.trim_start_matches('0')), kind];
    parts.extend(entry.habit.as_ref().map(|habit| habit.name.clone()));
    parts.extend(match entry.outcome {
        Some(HabitOutcome::Small) => Some(words.say("command-line-small")),
        Some(HabitOutcome::Skip) => Some(words.say("command-line-skipped")),
        _ => None,
    });
    let people: Vec<_> = entry.people.iter().map(|one| one.name.as_str()).collect();
    if !people.is_empty() {
        let names = people.join(&words.say("reminders-catch-up-comma"));
        parts.push(words.say_with("command-line-with", [("names", names.into())]));
    }
    // One line stays one line.
    let text = entry.text.split_whitespace().collect::<Vec<_>>().join(" ");
    parts.extend((!text.is_empty()).then_some(text));
    parts.extend(
        entry
            .yen
            .map(|yen| wording::amount(yen.saturating_mul(1000), &Unit::Yen, words)),
    );
    let unit = Unit::Own {
        word: entry.unit_word.clone(),
    };
    parts.extend(entry.amount.map(|milli| wording::amount(milli, &unit, words)));
    parts.extend(
        entry
            .minutes
            .map(|m| wording::amount(m.saturating_mul(1000), &Unit::Minutes, words)),
    );
    parts.extend(entry.tags.iter().map(|tag| format!("#{tag}")));
    parts.join("  ")
}
