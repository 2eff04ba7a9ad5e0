//! Sheets taken apart: of each answer, the lines, cards and cells that can be chosen one by one.
use super::{
    Frame, PaperGroup, PaperItem, PaperLayout, PaperLine, PaperPlace,
    layout::{Rule, item},
    month,
};
use crate::sheets::{
    Answer, Cell, CellKind, ComparedOption, Criterion, PromptKind, Sheet, SheetPrompt, TableColumn, WHOLE,
    told,
};

/// Columns that name somebody: whatever is said of a prompt, these are private.
const NAMES: [(&str, &str, &str); 3] = [
    ("strengths", "praise", "who"),
    ("ask-others", "whom", "person"),
    ("ask-others", "answers", "who"),
];

/// From how much on, of 100, one counts as good at something: the half of the picture in which strengths stand.
const GOOD: u8 = 50;

/// The answer to a prompt, in items; nothing where nothing was answered.
pub(super) fn group(frame: Frame<'_>, sheet: &Sheet, prompt: &SheetPrompt, rule: Rule) -> Option<PaperGroup> {
    let answer = prompt.answer.as_ref()?;
    let words = frame.words;
    let at = Place {
        frame,
        of: &format!("{}/{}", sheet.id, prompt.id),
        word: &format!("sheets-{}-{}", sheet.id, prompt.id),
        rule,
    };
    let mut columns = Vec::new();
    let (layout, rows) = match answer {
        Answer::Text { text } => (PaperLayout::Text, vec![at.line(WHOLE, text)]),
        Answer::Choice { option } => {
            let said = words.say(&format!("{}-{option}", at.word));
            (PaperLayout::Text, vec![at.line(WHOLE, &said)])
        }
        Answer::Day { day } => {
            let said = month::told_day(*day, frame.kind.is_form(), words);
            (PaperLayout::Text, vec![at.line(WHOLE, &said)])
        }
        Answer::Lines { lines } => (
            PaperLayout::List,
            lines.iter().map(|line| at.line(&line.id, &line.text)).collect(),
        ),
        Answer::Cards { ranked, kept, .. } => {
            // Their order says which comes first.
            let ranked = ranked
                .iter()
                .map(|card| at.line(card, &told::told_card(card, words)));
            let kept = kept.iter().map(|card| {
                let rule = if rule == Rule::On { Rule::Off } else { rule };
                at.with(rule).line(card, &told::told_card(card, words))
            });
            (PaperLayout::List, ranked.chain(kept).collect())
        }
        Answer::Matrix { items } => {
            let lines = items.iter().map(|one| {
                let off = rule == Rule::On && one.good < GOOD;
                at.with(if off { Rule::Off } else { rule })
                    .line(&one.id, &one.text)
            });
            (PaperLayout::List, lines.collect())
        }
        Answer::Ratings { values } => {
            let (order, most): (&[String], u8) = match &prompt.kind {
                PromptKind::Ratings { items, most, .. } => (items, *most),
                _ => (&[], 0),
            };
            let rated = order.iter().filter_map(|one| Some((one, *values.get(one)?)));
            let rows = rated.map(|(one, value)| {
                let args = [("value", value.into()), ("most", most.into())];
                let text = words.say_with("papers-rating", args);
                let label = words.say(&format!("sheets-skill-{one}"));
                alone(item(format!("{}/{one}", at.of), label, &text, rule))
            });
            (PaperLayout::Fields, rows.collect())
        }
        Answer::Comparison { criteria, options } => {
            (PaperLayout::List, compared(at, answer, criteria, options))
        }
        Answer::Table { rows } => {
            let of: &[TableColumn] = match &prompt.kind {
                PromptKind::Table { columns, .. } => columns,
                _ => &[],
            };
            columns = of
                .iter()
                .map(|c| words.say(&format!("{}-{}", at.word, c.id)))
                .collect();
            let rows = rows.iter().map(|row| PaperLine {
                items: (of.iter().zip(&columns))
                    .filter_map(|(column, label)| {
                        let cell = row.cells.get(&column.id)?;
                        let id = format!("{}/{}/{}", at.of, row.id, column.id);
                        let rule = column_rule(&sheet.id, &prompt.id, column, rule);
                        Some(item(id, label.clone(), &at.cell(column, cell), rule))
                    })
                    .collect(),
            });
            (PaperLayout::Table, rows.collect())
        }
    };
    let rows: Vec<PaperLine> = rows
        .into_iter()
        .map(|row: PaperLine| PaperLine {
            items: row
                .items
                .into_iter()
                .filter(|one| !one.text.trim().is_empty())
                .collect(),
        })
        .filter(|row| !row.items.is_empty())
        .collect();
    let short = format!("papers-of-{}-{}", sheet.id, prompt.id);
    (!rows.is_empty()).then(|| PaperGroup {
        name: String::new(),
        heading: words.say(if words.has(&short) { &short } else { at.word }),
        layout,
        columns,
        rows,
        place: PaperPlace::Sheet {
            sheet: sheet.id.clone(),
        },
    })
}

/// Names and money are private also where the rest of the row is chosen.
fn column_rule(sheet: &str, prompt: &str, column: &TableColumn, rule: Rule) -> Rule {
    let names = NAMES.contains(&(sheet, prompt, &column.id));
    if names || column.kind == CellKind::Yen {
        Rule::Private
    } else {
        rule
    }
}

/// A prompt's place on a paper.
#[derive(Clone, Copy)]
struct Place<'a> {
    frame: Frame<'a>,
    /// What the ids of its items begin with.
    of: &'a str,
    /// The message id of the question.
    word: &'a str,
    rule: Rule,
}

impl Place<'_> {
    fn with(self, rule: Rule) -> Self {
        Self { rule, ..self }
    }

    fn line(self, id: &str, text: &str) -> PaperLine {
        alone(item(format!("{}/{id}", self.of), "", text, self.rule))
    }

    fn cell(self, column: &TableColumn, cell: &Cell) -> String {
        let words = self.frame.words;
        match (column.kind, cell) {
            (CellKind::Day, Cell::Text(text)) => match text.parse() {
                Ok(day) => month::told_day(day, self.frame.kind.is_form(), words),
                Err(_) => text.clone(),
            },
            _ => told::told_cell(self.word, column, cell, words),
        }
    }
}

fn alone(item: PaperItem) -> PaperLine {
    PaperLine { items: vec![item] }
}

/// What was compared by what, with every point that was given.
fn compared(
    at: Place<'_>,
    answer: &Answer,
    criteria: &[Criterion],
    options: &[ComparedOption],
) -> Vec<PaperLine> {
    let words = at.frame.words;
    let mut lines = Vec::new();
    for (option, total) in options.iter().zip(answer.totals()) {
        let scores: Vec<_> = criteria
            .iter()
            .filter_map(|c| {
                let args = [
                    ("text", c.text.as_str().into()),
                    ("value", (*option.scores.get(&c.id)?).into()),
                ];
                Some(words.say_with("sheets-told-rating", args))
            })
            .collect();
        let args = [
            ("text", option.text.as_str().into()),
            ("points", total.points.into()),
            ("most", total.most.into()),
        ];
        let mut text = words.say_with("sheets-told-option", args);
        if !scores.is_empty() {
            let scores = scores.join(&words.say("sheets-told-between-cells"));
            text = words.say_with(
                "papers-with-more",
                [("text", text.into()), ("more", scores.into())],
            );
        }
        lines.push(at.line(&option.id, &text));
    }
    lines.extend(criteria.iter().map(|c| {
        let args = [("text", c.text.as_str().into()), ("weight", c.weight.into())];
        at.line(
            &format!("criterion/{}", c.id),
            &words.say_with("sheets-told-criterion", args),
        )
    }));
    lines
}
