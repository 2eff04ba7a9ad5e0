//! `ayumi search`: everything that has all the words.
use ayumi_journal::{
    calendar::JournalDay,
    search::{
        Mark, SearchSource,
        find::{MAX_HITS, SearchFound, SearchHit, SearchQuery, search},
    },
    words::Words,
};
use clap::ArgMatches;

use crate::{
    failure::Failure,
    machine::Machine,
    phrases,
    terminal::{MARK_BEGINS, MARK_ENDS, Terminal},
};

/// Searches the whole journal and lists every hit.
pub fn run(found: &ArgMatches, machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let words: Vec<_> = found.get_many::<String>("text").into_iter().flatten().collect();
    let text = words.into_iter().cloned().collect::<Vec<_>>().join(" ");
    let journal = machine.open()?;
    let today = journal.today(&machine.now)?;
    let page = |skip| {
        let query = SearchQuery {
            text: text.clone(),
            limit: Some(MAX_HITS),
            skip: Some(skip),
            ..SearchQuery::default()
        };
        search(journal.read(), &query)
    };
    let mut all = page(0)?;
    loop {
        let had = all.hits.len();
        if had >= all.total as usize {
            break;
        }
        // Hits are counted in a u32.
        all.hits.extend(page(had as u32)?.hits);
        if all.hits.len() == had {
            break;
        }
    }
    terminal.answer(&all, |terminal| say(&all, &text, today, terminal))
}

fn say(found: &SearchFound, text: &str, today: JournalDay, terminal: &mut Terminal) -> Result<(), Failure> {
    let count = if found.total == 0 {
        terminal
            .words
            .say_with("command-line-nothing-found", [("text", text.into())])
    } else {
        terminal
            .words
            .say_with("command-line-found", [("count", found.total.into())])
    };
    terminal.line(count)?;
    for hit in &found.hits {
        let line = line(hit, today, &terminal.words);
        terminal.marked_line(&line)?;
    }
    Ok(())
}

fn line(hit: &SearchHit, today: JournalDay, words: &Words) -> String {
    let what = match hit.kind {
        Some(kind) => words.say_with("entries-kind", [("kind", kind.as_str().into())]),
        None => words.say_with("command-line-source", [("source", hit.source.as_str().into())]),
    };
    let mut parts = vec![format!("  {what}")];
    // Of the rest, the day is only when it began.
    let day = hit
        .day
        .filter(|_| matches!(hit.source, SearchSource::Entry | SearchSource::Event));
    parts.extend(day.map(|day| phrases::day(day, today, words)));
    let text = |text: &str, marks: &[Mark]| {
        let words: Vec<_> = marked(text, marks)
            .split_whitespace()
            .map(str::to_owned)
            .collect();
        words.join(" ")
    };
    parts.extend(hit.habit.as_ref().map(|name| text(name, &hit.habit_marks)));
    parts.push(text(&hit.title, &hit.marks));
    if !hit.more.is_empty() {
        parts.push(text(&hit.more, &hit.more_marks));
    }
    parts.join("  ")
}

/// The text with its hits marked. Marks count in UTF-16 units.
fn marked(text: &str, marks: &[Mark]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for c in text.chars() {
        out.extend(marks.iter().any(|m| m.end == at).then_some(MARK_ENDS));
        out.extend(marks.iter().any(|m| m.start == at).then_some(MARK_BEGINS));
        out.push(c);
        at += c.len_utf16();
    }
    out.extend(marks.iter().any(|m| m.end == at).then_some(MARK_ENDS));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_count_in_utf_16() {
        let marks = [Mark { start: 2, end: 3 }, Mark { start: 4, end: 6 }];
        let shown = marked("😀あい🚶", &marks)
            .replace(MARK_BEGINS, "[")
            .replace(MARK_ENDS, "]");
        assert_eq!(shown, "😀[あ]い[🚶]");
    }
}
