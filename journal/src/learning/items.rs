//! Writing courses, books and certificates down, changing and deleting them.
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{LearningItem, LearningKind, MAX_NOTE, MAX_TITLE, store};
use crate::{
    activities,
    calendar::JournalDay,
    entries::MAX_YEN,
    error::{Error, Result},
    goals,
    ids::{ActivityId, GoalId, LearningId},
    journal::Tx,
    text::{one_line, without_nul},
    time,
};

/// A course, a book or a certificate as the person fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct LearningForm {
    /// What it is.
    pub kind: LearningKind,
    /// Its title, 1 to 120 characters.
    pub title: String,
    /// School, author, or the body that certifies.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub provider: String,
    /// The activity it belongs to.
    #[serde(default)]
    #[ts(optional)]
    pub activity_id: Option<ActivityId>,
    /// The goal it serves.
    #[serde(default)]
    #[ts(optional)]
    pub goal_id: Option<GoalId>,
    /// When it was begun; without one it is planned.
    #[serde(default)]
    #[ts(optional)]
    pub started_on: Option<JournalDay>,
    /// The examination, or when it is to be finished.
    #[serde(default)]
    #[ts(optional)]
    pub target_on: Option<JournalDay>,
    /// When it was finished. Not to come, not before it was begun.
    #[serde(default)]
    #[ts(optional)]
    pub finished_on: Option<JournalDay>,
    /// When it was put down; not both finished and put down.
    #[serde(default)]
    #[ts(optional)]
    pub stopped_on: Option<JournalDay>,
    /// What came of it.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub result: String,
    /// Until when a certificate holds.
    #[serde(default)]
    #[ts(optional)]
    pub expires_on: Option<JournalDay>,
    /// What it cost, in whole yen.
    #[serde(default)]
    #[ts(optional)]
    pub yen: Option<i64>,
    /// The person's words about it.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub note: String,
}

/// What deleting something learnt does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct LearningDeletion {
    /// Uses that go with it.
    pub uses: u32,
    /// Entries that stay and lose the link.
    pub entries_kept: u32,
}

/// Writes something down.
///
/// # Errors
/// A field out of its limits, days that contradict each other, or a link to what isn't there.
pub fn create(tx: &mut Tx<'_>, form: &LearningForm) -> Result<LearningId> {
    let id = tx.mint();
    let item = checked(tx.sql, id, form, tx.today()?)?;
    store::insert(tx, &item, &time::to_text(tx.now.instant))?;
    Ok(id)
}

/// Changes what it says.
///
/// # Errors
/// As for [`create`], or if it isn't there.
pub fn change(tx: &Tx<'_>, id: LearningId, form: &LearningForm) -> Result<()> {
    store::one(tx.sql, id)?;
    store::update(tx, &checked(tx.sql, id, form, tx.today()?)?)
}

/// Deletes it with its uses. Entries stay and lose the link.
pub fn delete(tx: &Tx<'_>, id: LearningId) -> Result<()> {
    store::one(tx.sql, id)?;
    store::delete(tx, id)
}

/// What [`delete`] would do.
pub fn deletion(sql: &Connection, id: LearningId) -> Result<LearningDeletion> {
    store::one(sql, id)?;
    store::linked_counts(sql, id)
}

/// One item.
pub fn item(sql: &Connection, id: LearningId) -> Result<LearningItem> {
    store::one(sql, id)
}

fn checked(sql: &Connection, id: LearningId, form: &LearningForm, today: JournalDay) -> Result<LearningItem> {
    let title = line("title", &form.title)?;
    if title.is_empty() {
        return Err(Error::field("title", "learning-title-empty"));
    }
    for (field, day) in [
        ("started_on", form.started_on),
        ("finished_on", form.finished_on),
        ("stopped_on", form.stopped_on),
    ] {
        if day.is_some_and(|day| day > today) {
            return Err(Error::field(field, "learning-day-to-come"));
        }
    }
    if form.finished_on.is_some() && form.stopped_on.is_some() {
        return Err(Error::field("stopped_on", "learning-both-ends"));
    }
    for (field, end) in [("finished_on", form.finished_on), ("stopped_on", form.stopped_on)] {
        if end.zip(form.started_on).is_some_and(|(end, start)| end < start) {
            return Err(Error::field(field, "learning-ends-before"));
        }
    }
    if form.yen.is_some_and(|yen| !(0..=MAX_YEN).contains(&yen)) {
        return Err(Error::limit("yen", "entries-yen-range", MAX_YEN));
    }
    if let Some(activity) = form.activity_id {
        activities::name(sql, activity)?;
    }
    if let Some(goal) = form.goal_id {
        goals::edit::title(sql, goal)?;
    }
    Ok(LearningItem {
        id,
        kind: form.kind,
        title,
        provider: line("provider", &form.provider)?,
        activity_id: form.activity_id,
        goal_id: form.goal_id,
        started_on: form.started_on,
        target_on: form.target_on,
        finished_on: form.finished_on,
        stopped_on: form.stopped_on,
        result: line("result", &form.result)?,
        expires_on: form.expires_on,
        yen: form.yen,
        note: words("note", &form.note)?,
    })
}

/// One line of up to [`MAX_TITLE`] characters.
fn line(field: &'static str, text: &str) -> Result<String> {
    let text = one_line(text);
    if text.chars().count() > MAX_TITLE {
        return Err(Error::limit(field, "learning-line-too-long", MAX_TITLE));
    }
    Ok(text)
}

/// Words of up to [`MAX_NOTE`] characters, as typed; blanks alone are nothing.
pub(super) fn words(field: &'static str, text: &str) -> Result<String> {
    let text = without_nul(text);
    if text.chars().count() > MAX_NOTE {
        return Err(Error::limit(field, "learning-note-too-long", MAX_NOTE));
    }
    Ok(if text.trim().is_empty() {
        String::new()
    } else {
        text
    })
}
