//! An answer as plain text in the person's language: for comparing versions, the command line and papers.
use chrono::Datelike;

use super::{
    answer::{Answer, Cell, ComparedOption, Criterion, OWN},
    definition::{CellKind, PromptKind, TableColumn},
};
use crate::{
    calendar::JournalDay,
    goals::{Unit, wording},
    words::Words,
};

/// The answer to the prompt called `prompt` of a sheet, in lines.
pub fn told(sheet: &str, prompt: &str, kind: &PromptKind, answer: &Answer, words: &Words) -> String {
    let id = format!("sheets-{sheet}-{prompt}");
    match answer {
        Answer::Text { text } => text.clone(),
        Answer::Lines { lines } => joined(lines.iter().map(|l| l.text.clone())),
        Answer::Choice { option } => words.say(&format!("{id}-{option}")),
        Answer::Day { day } => told_day(*day, words),
        Answer::Cards { ranked, kept, .. } => {
            let mut told: Vec<_> = ranked
                .iter()
                .enumerate()
                .map(|(n, card)| {
                    let args = [("place", (n + 1).into()), ("text", told_card(card, words).into())];
                    words.say_with("sheets-told-ranked", args)
                })
                .collect();
            if !kept.is_empty() {
                told.push(words.say("sheets-told-kept"));
                told.extend(kept.iter().map(|card| told_card(card, words)));
            }
            joined(told)
        }
        Answer::Matrix { items } => joined(items.iter().map(|item| {
            let args = [
                ("text", item.text.as_str().into()),
                ("like", item.like.into()),
                ("good", item.good.into()),
            ];
            words.say_with("sheets-told-matrix", args)
        })),
        Answer::Ratings { values } => {
            let order: &[String] = match kind {
                PromptKind::Ratings { items, .. } => items,
                _ => &[],
            };
            let rated = order.iter().filter_map(|item| Some((item, values.get(item)?)));
            joined(rated.map(|(item, value)| {
                let name = words.say(&format!("sheets-skill-{item}"));
                words.say_with(
                    "sheets-told-rating",
                    [("text", name.into()), ("value", (*value).into())],
                )
            }))
        }
        Answer::Comparison { criteria, options } => told_comparison(answer, criteria, options, words),
        Answer::Table { rows } => {
            let columns: &[TableColumn] = match kind {
                PromptKind::Table { columns, .. } => columns,
                _ => &[],
            };
            joined(rows.iter().map(|row| {
                let cells = columns.iter().filter_map(|column| {
                    let cell = told_cell(&id, column, row.cells.get(&column.id)?, words);
                    let name = words.say(&format!("{id}-{}", column.id));
                    Some(words.say_with(
                        "sheets-told-cell",
                        [("column", name.into()), ("cell", cell.into())],
                    ))
                });
                cells
                    .collect::<Vec<_>>()
                    .join(&words.say("sheets-told-between-cells"))
            }))
        }
    }
}

fn joined(lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().collect::<Vec<_>>().join("\n")
}

/// What stands on a card, of the deck or one's own.
pub(crate) fn told_card(name: &str, words: &Words) -> String {
    match name.strip_prefix(OWN) {
        Some(own) => own.to_owned(),
        None => words.say(&format!("sheets-card-{name}")),
    }
}

fn told_day(day: JournalDay, words: &Words) -> String {
    words.say_with(
        "sheets-told-day",
        [
            ("year", day.0.year().to_string().into()),
            ("month", day.0.month().into()),
            ("day", day.0.day().into()),
        ],
    )
}

/// What stands in a cell; `id` is the message id of the question.
pub(crate) fn told_cell(id: &str, column: &TableColumn, of: &Cell, words: &Words) -> String {
    match (column.kind, of) {
        (CellKind::Choice, Cell::Text(option)) => words.say(&format!("{id}-{}-{option}", column.id)),
        (CellKind::Day, Cell::Text(text)) => match text.parse() {
            Ok(day) => told_day(day, words),
            Err(_) => text.clone(),
        },
        (_, Cell::Text(text)) => text.clone(),
        // Both are far below what a thousandfold overflows.
        (CellKind::Yen, Cell::Number(n)) => wording::amount(n.saturating_mul(1000), &Unit::Yen, words),
        (_, Cell::Number(n)) => wording::amount(n.saturating_mul(1000), &Unit::Minutes, words),
    }
}

fn told_comparison(
    answer: &Answer,
    criteria: &[Criterion],
    options: &[ComparedOption],
    words: &Words,
) -> String {
    let mut lines: Vec<_> = criteria
        .iter()
        .map(|c| {
            let args = [("text", c.text.as_str().into()), ("weight", c.weight.into())];
            words.say_with("sheets-told-criterion", args)
        })
        .collect();
    for (option, total) in options.iter().zip(answer.totals()) {
        let args = [
            ("text", option.text.as_str().into()),
            ("points", total.points.into()),
            ("most", total.most.into()),
        ];
        lines.push(words.say_with("sheets-told-option", args));
        for criterion in criteria {
            if let Some(score) = option.scores.get(&criterion.id) {
                let args = [
                    ("text", criterion.text.as_str().into()),
                    ("value", (*score).into()),
                ];
                lines.push(words.say_with("sheets-told-rating", args));
            }
        }
    }
    joined(lines)
}
