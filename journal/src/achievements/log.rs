//! Writing an achievement down with all that belongs to it, also of a line that is there already.
use rusqlite::Connection;
use serde::Deserialize;
use ts_rs::TS;

use super::{MAX_STRENGTHS, MAX_TEXT, line, store, text};
use crate::{
    calendar::JournalDay,
    entries::{self, EntryForm, EntryKind, change as spine},
    error::{Error, Result},
    ids::{ActivityId, EntryId, GoalId, PersonId},
    journal::Tx,
    people,
};

/// An achievement as the person fills it in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
pub struct AchievementForm {
    /// Its day: without one a new achievement is today's, and an old one keeps its own. Not to come.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
    /// What was achieved, in words; not empty.
    pub text: String,
    /// Its tags; a number sign before them is dropped.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub tags: Vec<String>,
    /// The activity.
    #[serde(default)]
    #[ts(optional)]
    pub activity_id: Option<ActivityId>,
    /// The goal.
    #[serde(default)]
    #[ts(optional)]
    pub goal_id: Option<GoalId>,
    /// The people it is about.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<PersonId>>")]
    pub people: Vec<PersonId>,
    /// How things stood before, up to [`MAX_TEXT`] characters.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub situation: String,
    /// What I did.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub action: String,
    /// What came of it.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub result: String,
    /// What shows it, in words.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub evidence: String,
    /// Who saw it, in words.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub witness: String,
    /// Who saw it, of the people.
    #[serde(default)]
    #[ts(optional)]
    pub witness_id: Option<PersonId>,
    /// The strengths that it shows, each once.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub strengths: Vec<String>,
}

/// What only an achievement has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Detail {
    pub situation: String,
    pub action: String,
    pub result: String,
    pub evidence: String,
    pub witness: String,
    pub witness_id: Option<PersonId>,
    pub strengths: Vec<String>,
}

/// Writes an achievement down.
///
/// # Errors
/// A refused field, or a link to what isn't there.
pub fn log(tx: &mut Tx<'_>, form: AchievementForm) -> Result<EntryId> {
    let detail = checked(tx.sql, &form)?;
    let entry = EntryForm {
        day: form.day,
        text: form.text,
        tags: form.tags,
        activity_id: form.activity_id,
        goal_id: form.goal_id,
        people: form.people,
        ..EntryForm::new(EntryKind::Achievement)
    };
    let id = spine::add(tx, entry, None)?.entry_id;
    store::put_detail(tx, id, &detail)?;
    Ok(id)
}

/// Changes an achievement: what the form leaves out is cleared, but for the day. Figures of its line stay.
///
/// # Errors
/// As for [`log`], or [`Error::NotFound`].
pub fn change(tx: &Tx<'_>, id: EntryId, form: AchievementForm) -> Result<()> {
    let old = entries::entry(tx.sql, id)?;
    if old.kind != EntryKind::Achievement {
        return Err(Error::NotFound { what: "achievement" });
    }
    let detail = checked(tx.sql, &form)?;
    let entry = EntryForm {
        day: form.day,
        text: form.text,
        tags: form.tags,
        activity_id: form.activity_id,
        goal_id: form.goal_id,
        people: form.people,
        yen: old.yen,
        amount: old.amount,
        unit_word: old.unit_word,
        minutes: old.minutes,
        habit_id: old.habit.map(|habit| habit.id),
        ..EntryForm::new(EntryKind::Achievement)
    };
    spine::change(tx, id, entry)?;
    store::put_detail(tx, id, &detail)
}

fn checked(sql: &Connection, form: &AchievementForm) -> Result<Detail> {
    if form
        .text
        .trim_matches(|c: char| c.is_whitespace() || c == '\0')
        .is_empty()
    {
        return Err(Error::field("text", "achievements-text-empty"));
    }
    if let Some(id) = form.witness_id {
        people::name(sql, id)?;
    }
    let mut strengths: Vec<String> = Vec::new();
    for one in &form.strengths {
        let one = line("strengths", one, entries::MAX_TAG)?;
        if !one.is_empty() && !strengths.contains(&one) {
            strengths.push(one);
        }
    }
    if strengths.len() > MAX_STRENGTHS {
        return Err(Error::limit(
            "strengths",
            "achievements-lines-too-many",
            MAX_STRENGTHS,
        ));
    }
    Ok(Detail {
        situation: text("situation", &form.situation, MAX_TEXT)?,
        action: text("action", &form.action, MAX_TEXT)?,
        result: text("result", &form.result, MAX_TEXT)?,
        evidence: text("evidence", &form.evidence, MAX_TEXT)?,
        witness: text("witness", &form.witness, MAX_TEXT)?,
        witness_id: form.witness_id,
        strengths,
    })
}
