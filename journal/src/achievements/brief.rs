//! Briefs: writing, listing and deleting them.
use rusqlite::Connection;
use serde::Deserialize;
use ts_rs::TS;

use super::{
    Brief, BriefReminder, BriefRow, BriefStatus, ExpectedQuestion, MAX_BRIEFS, MAX_CHOSEN, MAX_LINE,
    MAX_LINES, MAX_LONG_TEXT, MAX_TEXT, MAX_TITLE, ProposalKind, line, lines, list, next, steps,
    store::{self, Record},
    text,
};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    ids::{BriefId, EntryId, PersonId},
    journal::Tx,
    people, reminders, time,
};

/// A brief as the person fills it in. Its status and its next day have their own ways.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
pub struct BriefForm {
    /// Its title, 1 to [`MAX_TITLE`] characters.
    pub title: String,
    /// With whom, in words, up to [`MAX_LONG_TEXT`] characters.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub with_whom: String,
    /// With whom, of the people.
    #[serde(default)]
    #[ts(optional)]
    pub person_id: Option<PersonId>,
    /// What is proposed.
    #[serde(default)]
    #[ts(optional)]
    pub kind: Option<ProposalKind>,
    /// The proposal in words.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub proposal: String,
    /// The achievements that it names, in this order, each once.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<EntryId>>")]
    pub achievements: Vec<EntryId>,
    /// Results in words, besides these.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub results: Vec<String>,
    /// What the workplace has of it, a line each.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub benefits: Vec<String>,
    /// Questions to expect.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<ExpectedQuestion>>")]
    pub questions: Vec<ExpectedQuestion>,
    /// The trial that is proposed.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub trial: String,
}

/// Begins a brief, planned.
///
/// # Errors
/// A refused field, a link to what isn't there, or too many briefs.
pub fn create_brief(tx: &mut Tx<'_>, form: BriefForm) -> Result<BriefId> {
    if store::count(tx.sql)? >= MAX_BRIEFS {
        return Err(Error::limit("title", "achievements-briefs-too-many", MAX_BRIEFS));
    }
    let today = tx.today()?;
    let (checked, chosen) = checked(tx.sql, form)?;
    let record = Record {
        id: tx.mint(),
        created_on: today,
        ..checked
    };
    store::insert(tx, &record, &time::to_text(tx.now.instant))?;
    store::choose(tx, record.id, &chosen)?;
    steps::begin(tx, record.id, today)?;
    Ok(record.id)
}

/// Changes a brief: what the form leaves out is cleared.
///
/// # Errors
/// As for [`create_brief`], or [`Error::NotFound`].
pub fn change_brief(tx: &Tx<'_>, id: BriefId, form: BriefForm) -> Result<()> {
    let old = store::record(tx.sql, id)?;
    let (checked, chosen) = checked(tx.sql, form)?;
    next::retitle(tx, &old, &checked.title)?;
    store::update(tx, &Record { id, ..checked })?;
    store::choose(tx, id, &chosen)
}

/// Deletes a brief and the reminder of its next day. The achievements stay.
///
/// # Errors
/// [`Error::NotFound`].
pub fn delete_brief(tx: &Tx<'_>, id: BriefId) -> Result<()> {
    if let Some(reminder) = store::record(tx.sql, id)?.reminder_id {
        reminders::delete(tx, reminder)?;
    }
    store::delete(tx, id)
}

/// Every brief: those that aren't settled first, by their next day, then the others, the latest first.
///
/// # Errors
/// If they can't be read.
pub fn briefs(sql: &Connection, today: JournalDay) -> Result<Vec<BriefRow>> {
    let mut all = store::rows(sql)?;
    for one in &mut all {
        one.next_is_due = !one.status.is_settled() && one.next_day.is_some_and(|day| day <= today);
    }
    all.sort_by(|a, b| {
        let open = a.status.is_settled().cmp(&b.status.is_settled());
        let wait = |one: &BriefRow| (one.next_day.is_none(), one.next_day);
        open.then_with(|| match a.status.is_settled() {
            true => b.since.cmp(&a.since),
            false => wait(a).cmp(&wait(b)),
        })
        .then_with(|| b.id.cmp(&a.id))
    });
    Ok(all)
}

/// A brief, whole.
///
/// # Errors
/// [`Error::NotFound`].
pub fn brief(sql: &Connection, id: BriefId) -> Result<Brief> {
    let record = store::record(sql, id)?;
    let person = match record.person_id {
        Some(id) => people::name_of_all(sql, &[id])?.pop(),
        None => None,
    };
    let chosen = store::chosen(sql, id)?;
    let achievements = chosen.into_iter().map(|entry| list::achievement(sql, entry));
    let reminder = match record.reminder_id {
        Some(id) => Some(BriefReminder {
            id,
            minute: reminders::usual_minute(sql, id)?,
            enabled: reminders::reminder(sql, id)?.enabled,
        }),
        None => None,
    };
    let history = store::steps(sql, id)?;
    let (status, since) = history
        .first()
        .map_or((BriefStatus::Planned, record.created_on), |step| {
            (step.status, step.day)
        });
    Ok(Brief {
        id,
        title: record.title,
        with_whom: record.with_whom,
        person,
        kind: record.kind,
        proposal: record.proposal,
        achievements: achievements.collect::<Result<_>>()?,
        results: record.results,
        benefits: record.benefits,
        questions: record.questions,
        trial: record.trial,
        status,
        since,
        history,
        next_day: record.next_day,
        next_about: record.next_about,
        reminder,
        created_on: record.created_on,
    })
}

/// What the form says, without an id and with nothing to come, and the achievements that it names.
fn checked(sql: &Connection, form: BriefForm) -> Result<(Record, Vec<EntryId>)> {
    let title = line("title", &form.title, MAX_TITLE)?;
    if title.is_empty() {
        return Err(Error::field("title", "achievements-title-empty"));
    }
    if let Some(id) = form.person_id {
        people::name(sql, id)?;
    }
    let mut chosen: Vec<EntryId> = Vec::new();
    for id in form.achievements {
        if !chosen.contains(&id) {
            list::achievement(sql, id)?;
            chosen.push(id);
        }
    }
    if chosen.len() > MAX_CHOSEN {
        return Err(Error::limit(
            "achievements",
            "achievements-chosen-too-many",
            MAX_CHOSEN,
        ));
    }
    let mut questions = Vec::new();
    for one in form.questions {
        let question = line("question", &one.question, MAX_LINE)?;
        let answer = text("answer", &one.answer, MAX_TEXT)?;
        if !question.is_empty() || !answer.is_empty() {
            questions.push(ExpectedQuestion { question, answer });
        }
    }
    if questions.len() > MAX_LINES {
        return Err(Error::limit(
            "questions",
            "achievements-lines-too-many",
            MAX_LINES,
        ));
    }
    let record = Record {
        title,
        with_whom: text("with_whom", &form.with_whom, MAX_LONG_TEXT)?,
        person_id: form.person_id,
        kind: form.kind,
        proposal: text("proposal", &form.proposal, MAX_LONG_TEXT)?,
        results: lines("results", &form.results, MAX_LINES)?,
        benefits: lines("benefits", &form.benefits, MAX_LINES)?,
        questions,
        trial: text("trial", &form.trial, MAX_LONG_TEXT)?,
        ..Record::blank()
    };
    Ok((record, chosen))
}
