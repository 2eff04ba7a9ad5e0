//! `ayumi sheets`, `ayumi sheet`, `ayumi answer`: the way, a sheet, and an answer to one of its prompts.
use std::{collections::HashMap, io::Read};

use ayumi_journal::{
    Action, Error, Journal,
    calendar::JournalDay,
    sheets::{self, Answer, Design, DesignStep, Line, NextStep, PromptKind, Sheet, State, told},
    words::Words,
};
use clap::ArgMatches;
use serde_json::json;

use crate::{failure::Failure, machine::Machine, phrases, terminal::Terminal};

/// Lists both strands with their steps and sheets, and the next small step.
pub fn list(machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let journal = machine.open()?;
    let today = journal.today(&machine.now)?;
    let design = sheets::design(journal.read(), today)?;
    terminal.answer(&design, |terminal| {
        for line in lines(&design, today, &terminal.words) {
            terminal.line(line)?;
        }
        Ok(())
    })
}

fn lines(design: &Design, today: JournalDay, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend((!design.theme.is_empty()).then(|| design.theme.clone()));
    for strand in &design.strands {
        lines.push(String::new());
        lines.push(words.say(&format!("sheets-strand-{}", strand.id.as_str())));
        for step in &strand.steps {
            lines.push(step_line(step, today, words));
            for sheet in &step.sheets {
                let args = [
                    ("answered", sheet.answered.into()),
                    ("prompts", sheet.prompts.into()),
                ];
                let parts = [
                    format!("     {}", sheet.id),
                    words.say(&format!("sheets-{}", sheet.id)),
                    words.say_with("command-line-sheet-answered", args),
                ];
                lines.push(parts.join("  "));
            }
        }
    }
    if let Some(next) = &design.next {
        let args = [
            ("what", what(next, words).into()),
            ("minutes", next.minutes.into()),
        ];
        lines.push(String::new());
        lines.push(words.say_with("command-line-sheet-next", args));
    }
    lines
}

fn step_line(step: &DesignStep, today: JournalDay, words: &Words) -> String {
    let state = match step.state {
        State::Done => "done",
        State::Begun => "begun",
        State::Ahead => "ahead",
    };
    let mut parts = vec![
        format!(
            "  {}. {}",
            step.number,
            words.say(&format!("sheets-step-{}", step.id))
        ),
        words.say_with("command-line-step-state", [("state", state.into())]),
    ];
    parts.extend(step.revised.map(|day| phrases::day(day, today, words)));
    parts.join("  ")
}

/// The prompt, the sheet or the deed that comes next.
fn what(next: &NextStep, words: &Words) -> String {
    match (&next.sheet, &next.prompt, next.fact) {
        (Some(sheet), Some(prompt), _) => words.say(&format!("sheets-{sheet}-{prompt}")),
        (Some(sheet), None, _) => words.say(&format!("sheets-{sheet}")),
        (None, _, Some(fact)) => words.say(&format!("sheets-fact-{}", fact.as_str())),
        (None, _, None) => words.say(&format!("sheets-step-{}", next.step)),
    }
}

/// Shows a sheet as it is now, or as of a day.
pub fn show(found: &ArgMatches, machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let journal = machine.open()?;
    let today = journal.today(&machine.now)?;
    let day = found.get_one::<JournalDay>("date").copied();
    let sheet = sheets::sheet(journal.read(), typed(found, "sheet"), day)?;
    terminal.answer(&sheet, |terminal| {
        for line in sheet_lines(&sheet, today, &terminal.words) {
            terminal.line(line)?;
        }
        Ok(())
    })
}

fn sheet_lines(sheet: &Sheet, today: JournalDay, words: &Words) -> Vec<String> {
    let mut lines = vec![words.say(&format!("sheets-{}", sheet.id))];
    lines.extend(sheet.day.map(|day| {
        let day = phrases::day(day, today, words);
        words.say_with("command-line-sheet-version", [("day", day.into())])
    }));
    for prompt in &sheet.prompts {
        let question = words.say(&format!("sheets-{}-{}", sheet.id, prompt.id));
        lines.push(String::new());
        lines.push(format!("{}  {question}", prompt.id));
        let answer = match &prompt.answer {
            Some(answer) if answer.says_something() => {
                told(&sheet.id, &prompt.id, &prompt.kind, answer, words)
            }
            _ => words.say("command-line-sheet-unanswered"),
        };
        lines.extend(answer.lines().map(|line| format!("  {line}")));
    }
    lines
}

/// Writes an answer into today's version.
pub fn answer(found: &ArgMatches, machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let (sheet, prompt) = (typed(found, "sheet"), typed(found, "prompt"));
    let (_, asked) = sheets::place(sheet, prompt)?;
    let mut journal = machine.open()?;
    let answer = read(&journal, sheet, prompt, &asked.kind, said(found)?)?;
    let (day, _) = journal.act(&machine.now, Action::plain("sheet-written"), |tx| {
        sheets::set_answer(tx, sheet, prompt, answer)
    })?;
    let today = journal.today(&machine.now)?;
    terminal.answer(&json!({ "day": day }), |terminal| {
        let words = &terminal.words;
        let question = words.say(&format!("sheets-{sheet}-{prompt}"));
        let day = phrases::day(day, today, words);
        let told = words.say_with(
            "command-line-answered",
            [("day", day.into()), ("question", question.into())],
        );
        terminal.line(told)
    })
}

fn typed<'a>(found: &'a ArgMatches, name: &str) -> &'a str {
    found.get_one::<String>(name).map_or("", String::as_str)
}

/// What was typed, one text each; of standard input, one a line.
fn said(found: &ArgMatches) -> Result<Vec<String>, Failure> {
    let typed: Vec<String> = found.get_many("said").into_iter().flatten().cloned().collect();
    if typed != ["-"] {
        return Ok(typed);
    }
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .map_err(|_| Failure::usage("command-line-usage-not-text"))?;
    Ok(text.lines().map(str::to_owned).collect())
}

/// The answer that was typed; nothing where only white space was.
fn read(
    journal: &Journal,
    sheet: &str,
    prompt: &str,
    kind: &PromptKind,
    said: Vec<String>,
) -> Result<Option<Answer>, Failure> {
    if said.iter().all(|text| text.trim().is_empty()) {
        return Ok(None);
    }
    let whole = said.join("\n");
    Ok(Some(match kind {
        PromptKind::Text { .. } | PromptKind::Theme => Answer::Text { text: whole },
        PromptKind::Lines { .. } => Answer::Lines {
            lines: lines_as_before(journal, sheet, prompt, said)?,
        },
        PromptKind::Choice { .. } => Answer::Choice { option: whole },
        PromptKind::Day => match whole.parse() {
            Ok(day) => Answer::Day { day },
            Err(_) => return Err(Error::field("day", "calendar-no-such-day").into()),
        },
        PromptKind::Cards { .. } => Answer::Cards {
            ranked: said,
            kept: Vec::new(),
            sorting: None,
        },
        _ => return Err(Error::refused("command-line-answer-by-call").into()),
    }))
}

/// Lines that stood there before keep their ids, and with them what was made of them.
fn lines_as_before(
    journal: &Journal,
    sheet: &str,
    prompt: &str,
    said: Vec<String>,
) -> Result<Vec<Line>, Failure> {
    let now = sheets::sheet(journal.read(), sheet, None)?;
    let before = now.prompts.into_iter().find(|p| p.id == prompt);
    let mut ids = HashMap::new();
    if let Some(Answer::Lines { lines }) = before.and_then(|p| p.answer) {
        ids.extend(lines.into_iter().map(|line| (line.text, line.id)));
    }
    let line = |text: String| Line {
        id: ids.remove(&text).unwrap_or_default(),
        text,
    };
    Ok(said.into_iter().map(line).collect())
}
