//! `ayumi templates`, `ayumi template`: starting points, what one proposes, and beginning with all of it.
use ayumi_journal::{
    Error, api,
    templates::{Template, find, rows, template, whole},
    words::Words,
};
use clap::ArgMatches;
use serde_json::json;

use crate::{failure::Failure, machine::Machine, terminal::Terminal};

/// Lists every starting point.
pub fn list(machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    // Nothing of the journal is asked for, but a journal that can't be opened is told here as everywhere.
    machine.open()?;
    let all = rows();
    terminal.answer(&all, |terminal| {
        for row in &all {
            let line = format!(
                "{}  {}",
                row.id,
                terminal.words.say(&format!("templates-{}", row.id))
            );
            terminal.line(line)?;
        }
        Ok(())
    })
}

/// Shows what a starting point proposes, or begins with all of it.
pub fn one(found: &ArgMatches, machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let mut journal = machine.open()?;
    let id = found
        .get_one::<String>("template")
        .map(String::as_str)
        .unwrap_or_default();
    let today = journal.today(&machine.now)?;
    if !found.get_flag("begin") {
        let proposed = template(journal.read(), id, today)?;
        return terminal.answer(&proposed, |terminal| {
            for line in told(&proposed, &terminal.words) {
                terminal.line(line)?;
            }
            Ok(())
        });
    }
    let definition = find(id).ok_or(Error::NotFound { what: "template" })?;
    let chosen = whole(journal.read(), definition, &terminal.words, today)?;
    let answer = api::call(&mut journal, &machine.now, "begin_template", json!(chosen))?;
    terminal.answer(&answer.value, |terminal| {
        let done = terminal.words.say("action-template-begun");
        terminal.line(done)
    })
}

/// The title and what it is about, then goals, habits with cue and small version, and reminders.
fn told(of: &Template, words: &Words) -> Vec<String> {
    let id = format!("templates-{}", of.id);
    let mut lines = vec![words.say(&id), words.say(&format!("{id}-about"))];
    let mut list = |heading: &str, items: Vec<Vec<String>>| {
        if !items.is_empty() {
            lines.push(words.say(heading));
            lines.extend(items.into_iter().map(|item| format!("  {}", item.join("  "))));
        }
    };
    let said = |ids: &[String]| {
        let there = ids.iter().filter(|id| words.has(id));
        there.map(|id| words.say(id)).collect::<Vec<_>>()
    };
    let goals = of.goals.iter().map(|goal| {
        let goal = format!("{id}-goal-{}", goal.id);
        said(&[goal.clone(), format!("{goal}-why")])
    });
    list("templates-goals", goals.collect());
    let habits = of.habits.iter().map(|habit| {
        let habit = format!("{id}-habit-{}", habit.id);
        said(&[habit.clone(), format!("{habit}-cue"), format!("{habit}-small")])
    });
    list("templates-habits", habits.collect());
    let reminders = of.reminders.iter().map(|reminder| {
        let own = format!("{id}-reminder-{}", reminder.id);
        match reminder.subject.subject().name_id() {
            Some(name) => vec![words.say(name)],
            None => said(&[own]),
        }
    });
    list("templates-reminders", reminders.collect());
    lines
}
