//! The list of contacts: names and where they were met. Everything else about people is theirs, and only on it if chosen.
use std::collections::HashMap;

use super::{
    Frame, PaperGroup, PaperLayout, PaperLine, PaperPlace, PaperSection,
    layout::{Rule, item, section},
    month::told_day,
};
use crate::{
    error::Result,
    people::{self, PeopleQuery, PeopleSort},
};

/// The columns in order.
const COLUMNS: [&str; 10] = [
    "person",
    "reading",
    "met-where",
    "met-day",
    "organisation",
    "role",
    "reach",
    "they-help",
    "i-help",
    "note",
];

/// What there is for the list of contacts: who isn't put away, by name.
pub(super) fn sections(frame: Frame<'_>) -> Result<Vec<PaperSection>> {
    let words = frame.words;
    let label = |column: &str| words.say(&format!("papers-contact-list-{column}"));
    let query = PeopleQuery {
        sort: PeopleSort::Name,
        ..PeopleQuery::default()
    };
    let mut rows = Vec::new();
    let mut all: HashMap<_, _> = people::all(frame.sql)?
        .into_iter()
        .map(|of| (of.id, of))
        .collect();
    for row in people::list(frame.sql, &query, frame.today)?.people {
        let Some(of) = all.remove(&row.id) else { continue };
        let met_day = of
            .met_day
            .map(|day| told_day(day, false, words))
            .unwrap_or_default();
        let cells = [
            (of.name, Rule::On),
            (of.reading, Rule::Off),
            (of.met_where, Rule::On),
            (met_day, Rule::Off),
            (of.organisation, Rule::Off),
            (of.role, Rule::Off),
            (of.contact, Rule::Private),
            (of.they_help, Rule::Private),
            (of.i_help, Rule::Private),
            (of.note, Rule::Private),
        ];
        let filled = COLUMNS
            .iter()
            .zip(&cells)
            .filter(|(_, (text, _))| !text.trim().is_empty());
        let items = filled.map(|(column, (text, rule))| {
            item(format!("person/{}/{column}", row.id), label(column), text, *rule)
        });
        rows.push(PaperLine {
            items: items.collect(),
        });
    }
    let group = PaperGroup {
        name: String::new(),
        heading: String::new(),
        layout: PaperLayout::Table,
        columns: COLUMNS.map(label).to_vec(),
        rows,
        place: PaperPlace::People,
    };
    let groups = if group.rows.is_empty() {
        Vec::new()
    } else {
        vec![group]
    };
    let section = section(frame, "people", groups, Some(PaperPlace::People));
    Ok(vec![PaperSection {
        heading: String::new(),
        ..section
    }])
}
