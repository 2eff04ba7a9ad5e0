//! What the person chose for a paper, and their own words on it: kept where it isn't what the rule of the paper says.
use std::collections::HashMap;

use serde::Deserialize;
use ts_rs::TS;

use super::{
    Frame, MAX_CHOSEN, NAME, PaperItem, PaperKind, PaperSection, jobs, layout,
    store::{self, Choice},
};
use crate::{
    achievements,
    error::{Error, Result},
    ids::BriefId,
    journal::Tx,
    words::{Language, Words},
};

/// Where what stands on every paper is kept.
const EVERY: &str = "every";

/// Takes items onto a paper, or off it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ChoosePaperItems {
    /// The paper.
    pub kind: PaperKind,
    /// Of the paper for the employer, which brief; the one that is next if left out.
    #[serde(default)]
    #[ts(optional)]
    pub brief: Option<BriefId>,
    /// The items, at most [`MAX_CHOSEN`].
    pub items: Vec<String>,
    /// On it, or off it.
    pub chosen: bool,
}

/// Writes an item of a paper in other words; what it comes from stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SetPaperText {
    /// The paper.
    pub kind: PaperKind,
    /// Of the paper for the employer, which brief; the one that is next if left out.
    #[serde(default)]
    #[ts(optional)]
    pub brief: Option<BriefId>,
    /// The item.
    pub item: String,
    /// The words, up to [`super::MAX_TEXT`] characters; with none, or with those of the journal, the item says what the
    /// journal says.
    pub text: String,
    /// The language in which the paper was shown.
    pub language: Language,
}

fn kept_under(kind: PaperKind, item: &str) -> &'static str {
    if item == NAME { EVERY } else { kind.as_str() }
}

/// Lays the person's choices over what the rules say.
pub(super) fn apply(frame: Frame<'_>, sections: &mut [PaperSection]) -> Result<()> {
    let mut of_kind = store::choices(frame.sql, frame.kind.as_str())?;
    of_kind.extend(store::choices(frame.sql, EVERY)?);
    let items = sections.iter_mut().flat_map(|s| &mut s.groups);
    for item in items.flat_map(|g| &mut g.rows).flat_map(|r| &mut r.items) {
        let Some(choice) = of_kind.remove(&item.id) else {
            continue;
        };
        item.chosen = choice.chosen.unwrap_or(item.chosen);
        if let Some((own, was)) = choice.own {
            item.outdated = was != item.text;
            item.own = Some(own);
        }
    }
    Ok(())
}

/// Takes items onto a paper, or off it.
///
/// # Errors
/// Too many at once, or an item that isn't there.
pub fn choose(tx: &Tx<'_>, wanted: &ChoosePaperItems) -> Result<()> {
    if wanted.items.len() > MAX_CHOSEN {
        return Err(Error::limit("items", "papers-too-many-items", MAX_CHOSEN));
    }
    // Which items there are doesn't depend on the language.
    let words = Words::new(Language::Ja);
    let rules = items(tx, wanted.kind, wanted.brief, &words)?;
    let kept = store::choices(tx.sql, wanted.kind.as_str())?;
    forget_gone(tx, wanted.kind, &rules)?;
    for id in &wanted.items {
        let rule = rules.get(id).ok_or(Error::NotFound { what: "paper item" })?;
        let choice = Choice {
            chosen: (rule.chosen != wanted.chosen).then_some(wanted.chosen),
            own: kept.get(id).and_then(|choice| choice.own.clone()),
        };
        store::keep(tx, kept_under(wanted.kind, id), id, &choice)?;
    }
    Ok(())
}

/// Writes an item of a paper in other words.
///
/// # Errors
/// A text that is too long, or an item that isn't there.
pub fn set_text(tx: &Tx<'_>, wanted: &SetPaperText) -> Result<()> {
    let own = jobs::words("text", &wanted.text)?;
    let words = Words::new(wanted.language);
    let rules = items(tx, wanted.kind, wanted.brief, &words)?;
    let item = rules
        .get(&wanted.item)
        .ok_or(Error::NotFound { what: "paper item" })?;
    forget_gone(tx, wanted.kind, &rules)?;
    let under = kept_under(wanted.kind, &wanted.item);
    let kept = store::choices(tx.sql, under)?;
    let differs = !own.is_empty() && own != item.text;
    let choice = Choice {
        chosen: kept.get(&wanted.item).and_then(|choice| choice.chosen),
        own: differs.then(|| (own, item.text.clone())),
    };
    store::keep(tx, under, &wanted.item, &choice)
}

/// Every item of a paper as its rule has it.
pub(super) fn items(
    tx: &Tx<'_>,
    kind: PaperKind,
    brief: Option<BriefId>,
    words: &Words,
) -> Result<HashMap<String, PaperItem>> {
    let frame = Frame {
        sql: tx.sql,
        words,
        kind,
        brief,
        today: tx.today()?,
    };
    let sections = layout::sections(frame)?;
    let items = sections.into_iter().flat_map(|s| s.groups).flat_map(|g| g.rows);
    Ok(items
        .flat_map(|row| row.items)
        .map(|item| (item.id.clone(), item))
        .collect())
}

/// What was chosen of things that are gone is nobody's any more.
fn forget_gone(tx: &Tx<'_>, kind: PaperKind, rules: &HashMap<String, PaperItem>) -> Result<()> {
    let kept = store::choices(tx.sql, kind.as_str())?;
    // Of the briefs only one is laid out; what was chosen of the others stays with them.
    let others: Vec<String> = match kind {
        PaperKind::EmployerBrief => achievements::briefs(tx.sql, tx.today()?)?
            .iter()
            .map(|row| format!("brief/{}/", row.id))
            .filter(|of| !rules.keys().any(|id| id.starts_with(of)))
            .collect(),
        _ => Vec::new(),
    };
    let there = |id: &String| rules.contains_key(id) || others.iter().any(|of| id.starts_with(of));
    for gone in kept.keys().filter(|id| !there(id)) {
        store::keep(tx, kind.as_str(), gone, &Choice::default())?;
    }
    Ok(())
}
