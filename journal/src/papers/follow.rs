//! What was chosen of a thing, and written in other words for a paper, goes when the thing goes: in the same step, so that an
//! undo brings both back, and nothing else does.
//!
//! What was put away or isn't due any more isn't gone: its words are there again with it.
use std::collections::{BTreeMap, HashMap, btree_map::Entry};

use serde_json::Value;

use super::{
    PaperItem, PaperKind, choose,
    store::{self, Choice, Kept},
};
use crate::{
    error::Result,
    history::Touched,
    ids::BriefId,
    journal::Tx,
    words::{Language, Words},
};

/// The lists of a brief whose lines are known by their places, and what these are called.
const NUMBERED: [(&str, &str); 3] = [
    ("results", "result"),
    ("benefits", "benefit"),
    ("questions", "question"),
];

/// Lets what was chosen for papers follow what an action touched.
///
/// # Errors
/// If it can't be read or written.
pub(crate) fn follow(tx: &Tx<'_>, touched: &[Touched]) -> Result<()> {
    if !touched
        .iter()
        .any(|t| t.after.is_none() || rewritten(t).is_some())
    {
        return Ok(());
    }
    let kept = store::kept(tx.sql)?;
    if kept.is_empty() {
        return Ok(());
    }
    for t in touched {
        if t.after.is_none() {
            let gone = gone(t);
            for one in kept
                .iter()
                .filter(|one| !gone.is_empty() && within(&one.item, &gone))
            {
                forget(tx, one)?;
            }
        } else if t.table == "brief" {
            renumber(tx, t)?;
        }
    }
    let prefixes: Vec<String> = touched.iter().filter_map(rewritten).collect();
    if !prefixes.is_empty() {
        forget_missing(tx, &prefixes)?;
    }
    Ok(())
}

/// The part of an item's id that names a thing that is gone.
fn gone(t: &Touched) -> String {
    let text = |column| t.texts(column).next().unwrap_or_default().to_owned();
    match t.table.as_str() {
        "brief_achievement" => format!("{}/{}", text("brief_id"), text("entry_id")),
        "person" | "learning_item" | "brief" | "job" | "entry" => text("id"),
        _ => String::new(),
    }
}

/// Whether an item's id has that part, whole.
fn within(item: &str, part: &str) -> bool {
    format!("/{item}/").contains(&format!("/{part}/"))
}

/// What the ids begin with of items that may be gone because something was written anew.
fn rewritten(t: &Touched) -> Option<String> {
    t.before.as_ref()?;
    let text = |column| t.texts(column).next();
    Some(match t.table.as_str() {
        "sheet_answer" => format!("{}/{}/", text("sheet")?, text("prompt")?),
        "brief" | "job" => format!("{}/{}/", t.table, text("id")?),
        _ => return None,
    })
}

/// Lets what was chosen of a line that was moved within its brief move along; what was chosen of one that is gone goes.
fn renumber(tx: &Tx<'_>, t: &Touched) -> Result<()> {
    let Some(id) = t.texts("id").next() else {
        return Ok(());
    };
    for (column, word) in NUMBERED {
        let lines = |row: &Option<Value>| -> Vec<Value> {
            let text = row.as_ref().and_then(|row| row.get(column)?.as_str());
            text.and_then(|text| serde_json::from_str(text).ok())
                .unwrap_or_default()
        };
        let (before, after) = (lines(&t.before), lines(&t.after));
        if before == after {
            continue;
        }
        let places = places(&before, &after);
        let begins = format!("brief/{id}/{word}-");
        let mut moved: Vec<Kept> = Vec::new();
        for one in store::kept(tx.sql)? {
            let Some(rest) = one.item.strip_prefix(&begins) else {
                continue;
            };
            let (place, field) = rest
                .split_once('/')
                .map_or((rest, None), |(n, field)| (n, Some(field)));
            forget(tx, &one)?;
            let to = place
                .parse()
                .ok()
                .and_then(|n: usize| places.get(n).copied().flatten());
            if let Some(to) = to {
                let field = field.map_or_else(String::new, |field| format!("/{field}"));
                moved.push(Kept {
                    item: format!("{begins}{to}{field}"),
                    ..one
                });
            }
        }
        for one in moved {
            store::keep(tx, &one.paper, &one.item, &one.choice)?;
        }
    }
    Ok(())
}

/// Where each line is afterwards: where its words are, or else in its old place if a line with new words is there.
fn places<T: PartialEq>(before: &[T], after: &[T]) -> Vec<Option<usize>> {
    fn take(free: &mut Vec<usize>, is_wanted: impl Fn(usize) -> bool) -> Option<usize> {
        let at = free.iter().position(|place| is_wanted(*place))?;
        Some(free.remove(at))
    }
    let mut free: Vec<usize> = (0..after.len()).collect();
    let stays = |(n, line)| (after.get(n) == Some(line)).then(|| take(&mut free, |place| place == n));
    let mut places: Vec<Option<usize>> = before
        .iter()
        .enumerate()
        .map(stays)
        .map(Option::flatten)
        .collect();
    for (place, line) in places.iter_mut().zip(before) {
        *place = place.or_else(|| take(&mut free, |at| after.get(at) == Some(line)));
    }
    for (n, place) in places.iter_mut().enumerate() {
        *place = place.or_else(|| take(&mut free, |at| at == n));
    }
    places
}

/// Forgets what was chosen of items that begin so and are on no paper any more.
fn forget_missing(tx: &Tx<'_>, prefixes: &[String]) -> Result<()> {
    // Which items there are doesn't depend on the language.
    let words = Words::new(Language::Ja);
    let mut papers: BTreeMap<(PaperKind, Option<BriefId>), HashMap<String, PaperItem>> = BTreeMap::new();
    for one in store::kept(tx.sql)? {
        let is_asked = prefixes.iter().any(|begins| one.item.starts_with(begins));
        let Some(kind) = PaperKind::ALL
            .into_iter()
            .find(|kind| is_asked && kind.as_str() == one.paper)
        else {
            continue;
        };
        let brief = one
            .item
            .strip_prefix("brief/")
            .and_then(|rest| rest.split('/').next()?.parse().ok());
        let items = match papers.entry((kind, brief)) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(choose::items(tx, kind, brief, &words)?),
        };
        if !items.contains_key(&one.item) {
            forget(tx, &one)?;
        }
    }
    Ok(())
}

fn forget(tx: &Tx<'_>, one: &Kept) -> Result<()> {
    store::keep(tx, &one.paper, &one.item, &Choice::default())
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};

    use super::places;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        /// Lines that differ from each other, each with a mark of its own that the model follows.
        #[test]
        fn a_line_is_followed_where_it_goes(
            length in 0usize..7,
            moved in vec((0usize..7, 0usize..7), 0..4),
            deleted in proptest::option::of(0usize..7),
            added in 0usize..3,
        ) {
            let before: Vec<usize> = (0..length).collect();
            let mut after = before.clone();
            for (from, to) in moved {
                if from < after.len() {
                    let line = after.remove(from);
                    after.insert(to.min(after.len()), line);
                }
            }
            if let Some(at) = deleted.filter(|at| *at < after.len()) {
                after.remove(at);
                after.extend((0..added).map(|n| 100 + n));
            }
            for (line, place) in before.iter().zip(places(&before, &after)) {
                match after.iter().position(|one| one == line) {
                    Some(at) => prop_assert_eq!(place, Some(at)),
                    // Whatever is in its place now has words that nobody had before.
                    None => prop_assert!(place.is_none_or(|at| at == *line && after[at] >= 100)),
                }
            }
        }
    }

    #[test]
    fn a_line_that_is_written_anew_keeps_its_place() {
        assert_eq!(
            places(&["a", "b", "c"], &["a", "B", "c"]),
            [Some(0), Some(1), Some(2)]
        );
        assert_eq!(places(&["a", "b", "c"], &["b", "c"]), [None, Some(0), Some(1)]);
        assert_eq!(places(&["a", "a"], &["a"]), [Some(0), None]);
        assert_eq!(places(&["a", "b"], &["b", "a"]), [Some(1), Some(0)]);
    }
}
