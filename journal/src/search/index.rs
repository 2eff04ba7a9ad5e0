//! The folded copies that search looks through: kept up to date from the rows that each action touched.
use std::collections::BTreeSet;

use rusqlite::Connection;

use super::{
    SearchSource,
    fold::fold,
    store::{self, Texts},
};
use crate::{error::Result, history::Touched};

/// The thing whose texts a touched row belongs to, and the column that names it.
fn source_of(table: &str) -> Option<(SearchSource, &'static str)> {
    Some(match table {
        "goal" => (SearchSource::Goal, "id"),
        "milestone" => (SearchSource::Milestone, "id"),
        "habit" => (SearchSource::Habit, "id"),
        "activity" => (SearchSource::Activity, "id"),
        "person" => (SearchSource::Person, "id"),
        "person_tag" => (SearchSource::Person, "person_id"),
        "event" => (SearchSource::Event, "id"),
        "learning_item" => (SearchSource::Learning, "id"),
        "learning_use" => (SearchSource::Learning, "item_id"),
        "income_stream" => (SearchSource::Stream, "id"),
        "income_application" => (SearchSource::Application, "id"),
        "income_invoice" => (SearchSource::Invoice, "id"),
        "job" => (SearchSource::Job, "id"),
        "entry" => (SearchSource::Entry, "id"),
        "entry_tag" | "achievement" => (SearchSource::Entry, "entry_id"),
        "brief" => (SearchSource::Brief, "id"),
        "day_type" => (SearchSource::DayType, "id"),
        "hour_audit" => (SearchSource::Audit, "id"),
        "hour_slot" => (SearchSource::Audit, "audit_id"),
        "brief_step" => (SearchSource::Brief, "brief_id"),
        _ => return None,
    })
}

/// The day and all words of a thing; a line break keeps hits from running from one text into the next. Nothing where there
/// are no words: most logs have none, and they needn't be looked through.
fn copy(texts: &Texts) -> Option<(String, String)> {
    let mut all = fold(&texts.title);
    if !texts.more.is_empty() {
        all.push('\n');
        all += &fold(&texts.more);
    }
    (!all.is_empty()).then(|| (texts.day.clone(), all))
}

/// The things whose texts a touched row belongs to. An answer in a sheet is named by its sheet and prompt.
fn things_of(t: &Touched) -> Vec<(SearchSource, String)> {
    if t.table == "sheet_answer" {
        let places = t.texts("sheet").zip(t.texts("prompt"));
        return places
            .map(|(sheet, prompt)| (SearchSource::Sheet, format!("{sheet}/{prompt}")))
            .collect();
    }
    let Some((source, column)) = source_of(&t.table) else {
        return Vec::new();
    };
    t.texts(column).map(|id| (source, id.to_owned())).collect()
}

/// Folds anew what an action touched.
pub fn refresh(tx: &Connection, touched: &[Touched]) -> Result<()> {
    let things: BTreeSet<_> = touched.iter().flat_map(things_of).collect();
    for (source, id) in things {
        match store::texts(tx, source, &id)?.as_ref().and_then(copy) {
            Some((day, folded)) => store::put(tx, source, &id, &day, &folded)?,
            None => store::remove(tx, source, &id)?,
        }
    }
    Ok(())
}

/// Makes all copies where there are none: of a journal that was written before there was a search.
pub fn roll_forward(tx: &Connection) -> Result<()> {
    if !store::is_empty(tx)? {
        return Ok(());
    }
    for source in SearchSource::ALL {
        store::each_text(tx, source, |texts| match copy(&texts) {
            Some((day, folded)) => store::put(tx, source, &texts.id, &day, &folded),
            None => Ok(()),
        })?;
    }
    Ok(())
}

/// Copies that differ from what they were made of, a line for each source.
pub fn check(sql: &Connection) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for source in SearchSource::ALL {
        let (mut things, mut wrong) = (0_u32, 0_u32);
        store::each_text(sql, source, |texts| {
            let right = copy(&texts);
            things += u32::from(right.is_some());
            wrong += u32::from(store::kept(sql, source, &texts.id)? != right);
            Ok(())
        })?;
        let kept = store::count(sql, source)?;
        if wrong > 0 || kept != things {
            found.push(format!(
                "search: {wrong} of {things} differ and {kept} are kept ({})",
                source.as_str()
            ));
        }
    }
    Ok(found)
}
