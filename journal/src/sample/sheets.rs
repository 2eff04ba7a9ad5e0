//! What stands in the sheets: written over the months, some of it twice, and what was made of it.
use std::collections::BTreeMap;

use super::{
    Span,
    cast::Cast,
    pages::{
        Item::{self, Choice, Day, Number},
        PAGES, Page,
        With::{self, Cards, Comparison, Matrix, Ratings, Rows, Theme},
    },
    texts::Texts,
};
use crate::{
    error::Result,
    journal::Tx,
    sheets::{
        self, Answer, Cell, CellKind, ComparedOption, Criterion, Line, LineRef, LinkTo, MatrixItem,
        PromptKind, TableColumn, TableRow,
    },
};

/// The minute of the day at which sheets are filled in: after dinner.
const EVENING: i64 = 21 * 60;

/// Fills in the sheets in the order of their days, and ties a few lines to what was made of them.
pub fn put_sheets(tx: &mut Tx<'_>, texts: &Texts, cast: &Cast, span: Span) -> Result<()> {
    let mut pages: Vec<_> = PAGES.iter().collect();
    pages.sort_by_key(|page| -page.0);
    for page in pages {
        // A short sample began late: then all of it was written on its first day or after.
        let day = span.ago(page.0).max(span.first);
        let moment = span.moment(tx, day, EVENING);
        let answer = answer(page, texts, span)?;
        sheets::set_answer(&mut tx.at(&moment), page.1, page.2, Some(answer))?;
    }
    let links = [
        ("values", "cards", "teaching", LinkTo::Goal(cast.goals.trainer)),
        ("values", "cards", "family", LinkTo::Goal(cast.goals.supper)),
        ("values", "cards", "learning", LinkTo::Goal(cast.goals.toeic)),
        ("values", "one-step", "2", LinkTo::Goal(cast.goals.supper)),
        ("year-plan", "half", "2", LinkTo::Goal(cast.goals.programs)),
    ];
    let listening = cast.habits.id("listening").map(LinkTo::Habit);
    let listening = listening.map(|to| ("values", "one-step", "1", to));
    for (sheet, prompt, line, to) in links.into_iter().chain(listening) {
        let from = LineRef {
            sheet: sheet.to_owned(),
            prompt: prompt.to_owned(),
            line: line.to_owned(),
        };
        sheets::link(tx, &from, to)?;
    }
    Ok(())
}

/// The page's answer, with the words `sample-sheet-<sheet>-<prompt>` and what stands beside them.
fn answer(page: &Page, texts: &Texts, span: Span) -> Result<Answer> {
    let Page(_, sheet, prompt, which, with) = page;
    let (_, asked) = sheets::place(sheet, prompt)?;
    let mut id = format!("sheet-{sheet}-{prompt}");
    if !which.is_empty() {
        id = format!("{id}-{which}");
    }
    let text = |n: usize| texts.say(&format!("{id}-{n}"));
    Ok(match (with, &asked.kind) {
        (Theme, _) => Answer::Text {
            text: texts.say("theme"),
        },
        (With::Choice(option), _) => Answer::Choice {
            option: (*option).to_owned(),
        },
        (With::Day(ago), _) => Answer::Day { day: span.ago(*ago) },
        (Cards(ranked), _) => Answer::Cards {
            ranked: ranked.iter().map(|card| (*card).to_owned()).collect(),
            kept: Vec::new(),
            sorting: None,
        },
        (Matrix(places), _) => {
            let item = |(n, (like, good)): (usize, &(u8, u8))| MatrixItem {
                id: (n + 1).to_string(),
                text: text(n + 1),
                like: *like,
                good: *good,
            };
            Answer::Matrix {
                items: places.iter().enumerate().map(item).collect(),
            }
        }
        (Ratings(values), PromptKind::Ratings { items, .. }) => Answer::Ratings {
            values: items.iter().cloned().zip(values.iter().copied()).collect(),
        },
        (Comparison(weights, scores), _) => comparison(&id, weights, scores, texts),
        (_, PromptKind::Table { columns, .. }) => {
            let cells: &[&[(&str, Item)]] = match with {
                Rows(cells) => cells,
                _ => &[],
            };
            Answer::Table {
                rows: rows(&id, columns, cells, texts, span),
            }
        }
        (_, PromptKind::Lines { .. }) => Answer::Lines {
            lines: (1..=texts.count(&id))
                .map(|n| Line {
                    id: n.to_string(),
                    text: text(n),
                })
                .collect(),
        },
        _ => Answer::Text { text: texts.say(&id) },
    })
}

fn comparison(id: &str, weights: &[u8], scores: &[&[u8]], texts: &Texts) -> Answer {
    let criterion = |(n, weight): (usize, &u8)| Criterion {
        id: format!("by-{}", n + 1),
        text: texts.say(&format!("{id}-criteria-{}", n + 1)),
        weight: *weight,
    };
    let option = |(n, scores): (usize, &&[u8])| ComparedOption {
        id: (n + 1).to_string(),
        text: texts.say(&format!("{id}-{}", n + 1)),
        scores: (1..)
            .map(|n| format!("by-{n}"))
            .zip(scores.iter().copied())
            .collect(),
    };
    Answer::Comparison {
        criteria: weights.iter().enumerate().map(criterion).collect(),
        options: scores.iter().enumerate().map(option).collect(),
    }
}

/// Rows as long as there are words or other cells for one.
fn rows(
    id: &str,
    columns: &[TableColumn],
    cells: &[&[(&str, Item)]],
    texts: &Texts,
    span: Span,
) -> Vec<TableRow> {
    let row = |n: usize| {
        let mut found = BTreeMap::new();
        for column in columns.iter().filter(|c| c.kind == CellKind::Text) {
            let words = format!("{id}-{n}-{}", column.id);
            if texts.has(&words) {
                found.insert(column.id.clone(), Cell::Text(texts.say(&words)));
            }
        }
        for (column, item) in cells.get(n - 1).copied().unwrap_or_default() {
            let cell = match item {
                Choice(option) => Cell::Text((*option).to_owned()),
                Day(ago) => Cell::Text(span.ago(*ago).to_string()),
                Number(number) => Cell::Number(*number),
            };
            found.insert((*column).to_owned(), cell);
        }
        TableRow {
            id: n.to_string(),
            cells: found,
        }
    };
    (1..).map(row).take_while(|row| !row.cells.is_empty()).collect()
}
