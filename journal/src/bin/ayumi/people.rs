//! `ayumi people`: everybody, the soonest next contact first.
use ayumi_journal::{
    calendar::JournalDay,
    people::{PeopleQuery, PersonRow, list},
    words::Words,
};

use crate::{failure::Failure, machine::Machine, phrases, terminal::Terminal};

/// Lists the people who aren't put away.
pub fn run(machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let journal = machine.open()?;
    let today = journal.today(&machine.now)?;
    let found = list(journal.read(), &PeopleQuery::default(), today)?;
    terminal.answer(&found, |terminal| {
        for person in &found.people {
            let line = line(person, today, &terminal.words);
            terminal.line(line)?;
        }
        if found.people.is_empty() {
            let none = terminal.words.say("command-line-no-people");
            terminal.line(none)?;
        }
        Ok(())
    })
}

/// One person in a line: who, when next and what about, when last.
fn line(person: &PersonRow, today: JournalDay, words: &Words) -> String {
    let mut parts = vec![person.name.clone()];
    parts.extend(
        [&person.organisation, &person.role]
            .into_iter()
            .filter(|text| !text.is_empty())
            .cloned(),
    );
    if let Some(next) = person.next_day {
        let day = phrases::day(next, today, words);
        let about = person.next_about.clone();
        parts.push(if about.is_empty() {
            words.say_with("command-line-next-contact", [("day", day.into())])
        } else {
            words.say_with(
                "command-line-next-contact-about",
                [("day", day.into()), ("about", about.into())],
            )
        });
    }
    if let Some(last) = person.heard.last_contact {
        let day = phrases::day(last, today, words);
        parts.push(words.say_with("command-line-last-contact", [("day", day.into())]));
    }
    parts.extend(person.tags.iter().map(|tag| format!("#{tag}")));
    parts.join("  ")
}
