//! Achievements, and the brief for a talk with the employer that is made of them.
//!
//! An achievement is an entry of that kind: `log.rs` writes it with what only an achievement has (situation, action, result,
//! evidence, who saw it), `list.rs` shows them all, those of a plain line too. A [`Brief`] names some of them in its own order
//! beside what is proposed, what the workplace has of it, and the questions to expect: `brief.rs` writes it, also from the
//! sheet `negotiation` (`from_sheet.rs`). `steps.rs` says what became of it, by day, and `next.rs` when it goes on, with a
//! reminder. All SQL is in `store.rs`, operations in `api/achievements.rs`.
mod brief;
mod from_sheet;
mod list;
mod log;
mod next;
mod steps;
mod store;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    calendar::JournalDay,
    entries::{EntryActivity, EntryGoal},
    error::{Error, Result},
    ids::{BriefId, BriefStepId, EntryId, ReminderId},
    people::PersonName,
    reminders::MinuteOfDay,
    text::{one_line, without_nul},
};

pub use brief::{BriefForm, brief, briefs, change_brief, create_brief, delete_brief};
pub use from_sheet::{brief_from_sheet, is_sheet_written};
pub use list::{
    AchievementFilter, AchievementList, AchievementYear, AchievementsQuery, achievement, achievements, list,
};
pub use log::{AchievementForm, change, log};
pub use next::{NextTalk, SetBriefNext, offered_minute, set_next};
pub use steps::{SetBriefStatus, delete_step, set_status};
pub(crate) use store::brief_of_step;
pub use store::{achievement_days, briefs_naming};

/// Longest title of a brief, in characters.
pub const MAX_TITLE: usize = 100;
/// Longest line, question and strength, in characters.
pub const MAX_LINE: usize = 500;
/// Longest text of an achievement's part, an answer or a note, in characters.
pub const MAX_TEXT: usize = 4000;
/// Longest proposal and trial, and word on with whom, in characters: as long as they may be on the sheet.
pub const MAX_LONG_TEXT: usize = crate::sheets::MAX_TEXT;
/// Most lines of a list, and most questions.
pub const MAX_LINES: usize = 50;
/// Most strengths of an achievement.
pub const MAX_STRENGTHS: usize = 20;
/// Most achievements that a brief names.
pub const MAX_CHOSEN: usize = 50;
/// Most briefs in a journal.
pub const MAX_BRIEFS: u32 = 500;
/// Most steps of a brief.
pub const MAX_STEPS: u32 = 500;

/// Something achieved: its line, and the rest as far as it was filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Achievement {
    /// The entry.
    pub id: EntryId,
    /// Its day.
    pub day: JournalDay,
    /// Its words; empty where only tags were given.
    pub text: String,
    /// Its tags, without a number sign.
    pub tags: Vec<String>,
    /// The activity.
    pub activity: Option<EntryActivity>,
    /// The goal.
    pub goal: Option<EntryGoal>,
    /// The people it is about.
    pub people: Vec<PersonName>,
    /// How things stood before.
    pub situation: String,
    /// What I did.
    pub action: String,
    /// What came of it.
    pub result: String,
    /// What shows it: a figure, a file, a link, in words.
    pub evidence: String,
    /// Who saw it, in words.
    pub witness: String,
    /// Who saw it, of the people.
    pub witness_person: Option<PersonName>,
    /// The strengths that it shows.
    pub strengths: Vec<String>,
    /// Whether situation, action and result are all there: what can be told in a talk.
    pub is_whole: bool,
}

/// What is proposed to the workplace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProposalKind {
    /// More of what one is good at.
    Strengths,
    /// Work from elsewhere.
    Telework,
    /// Fewer hours.
    ShorterHours,
    /// Another role.
    Role,
    /// Work of one's own besides.
    SideWork,
}

impl ProposalKind {
    /// Every kind, in the order of the sheet.
    pub const ALL: [Self; 5] = [
        Self::Strengths,
        Self::Telework,
        Self::ShorterHours,
        Self::Role,
        Self::SideWork,
    ];

    /// As stored, and as the sheet `negotiation` calls it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Strengths => "strengths",
            Self::Telework => "telework",
            Self::ShorterHours => "shorter-hours",
            Self::Role => "role",
            Self::SideWork => "side-work",
        }
    }

    /// From storage or the sheet.
    pub fn of(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// How far a brief is. Any may follow any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BriefStatus {
    /// Being prepared.
    Planned,
    /// It was brought up.
    Asked,
    /// They said something.
    Answered,
    /// It is being tried.
    Trial,
    /// They agreed.
    Agreed,
    /// Not this time.
    Declined,
}

impl BriefStatus {
    /// Every status, in the usual order.
    pub const ALL: [Self; 6] = [
        Self::Planned,
        Self::Asked,
        Self::Answered,
        Self::Trial,
        Self::Agreed,
        Self::Declined,
    ];

    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Asked => "asked",
            Self::Answered => "answered",
            Self::Trial => "trial",
            Self::Agreed => "agreed",
            Self::Declined => "declined",
        }
    }

    /// From storage; `None` for a word that the column's CHECK would not allow.
    pub fn of(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }

    /// Whether it came to an end.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Agreed | Self::Declined)
    }
}

/// A question to expect, and what to answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExpectedQuestion {
    /// The question, up to [`MAX_LINE`] characters.
    #[serde(default)]
    pub question: String,
    /// The answer, up to [`MAX_TEXT`] characters.
    #[serde(default)]
    pub answer: String,
}

/// What became of a brief on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BriefStep {
    /// Its id.
    pub id: BriefStepId,
    /// Since then.
    pub status: BriefStatus,
    /// The day.
    pub day: JournalDay,
    /// The person's words about it.
    pub note: String,
}

/// The reminder of a brief's next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct BriefReminder {
    /// The reminder.
    pub id: ReminderId,
    /// Its minute of the day.
    pub minute: MinuteOfDay,
    /// Whether it reminds.
    pub enabled: bool,
}

/// A brief in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BriefRow {
    /// Its id.
    pub id: BriefId,
    /// Its title.
    pub title: String,
    /// With whom, in words.
    pub with_whom: String,
    /// With whom, of the people.
    pub person: Option<PersonName>,
    /// What is proposed.
    pub kind: Option<ProposalKind>,
    /// How far it is.
    pub status: BriefStatus,
    /// Since when.
    pub since: JournalDay,
    /// When it goes on.
    pub next_day: Option<JournalDay>,
    /// It isn't settled, and its next day is today or was before.
    pub next_is_due: bool,
    /// How many achievements it names.
    pub achievements: u32,
    /// The day on which it was begun.
    pub created_on: JournalDay,
}

/// A brief, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Brief {
    /// Its id.
    pub id: BriefId,
    /// Its title, 1 to [`MAX_TITLE`] characters.
    pub title: String,
    /// With whom, in words.
    pub with_whom: String,
    /// With whom, of the people.
    pub person: Option<PersonName>,
    /// What is proposed.
    pub kind: Option<ProposalKind>,
    /// The proposal in words.
    pub proposal: String,
    /// The achievements that it names, in its own order.
    pub achievements: Vec<Achievement>,
    /// Results in words, besides these.
    pub results: Vec<String>,
    /// What the workplace has of it, a line each.
    pub benefits: Vec<String>,
    /// Questions to expect: for oneself, not for the talk's paper.
    pub questions: Vec<ExpectedQuestion>,
    /// The trial that is proposed.
    pub trial: String,
    /// How far it is: the latest of its history.
    pub status: BriefStatus,
    /// Since when.
    pub since: JournalDay,
    /// What became of it, the latest first.
    pub history: Vec<BriefStep>,
    /// When it goes on.
    pub next_day: Option<JournalDay>,
    /// What is to be done then; empty without a day.
    pub next_about: String,
    /// The reminder of that day.
    pub reminder: Option<BriefReminder>,
    /// The day on which it was begun.
    pub created_on: JournalDay,
}

/// A brief's title, for the words of an action.
///
/// # Errors
/// [`Error::NotFound`].
pub fn title(sql: &Connection, id: BriefId) -> Result<String> {
    Ok(store::record(sql, id)?.title)
}

/// One line of up to `most` characters.
fn line(field: &'static str, typed: &str, most: usize) -> Result<String> {
    let line = one_line(typed);
    if line.chars().count() > most {
        return Err(Error::limit(field, "achievements-line-too-long", most));
    }
    Ok(line)
}

/// Text of up to `most` characters in all, without blanks at the ends.
fn text(field: &'static str, typed: &str, most: usize) -> Result<String> {
    let text = without_nul(typed);
    if text.chars().count() > most {
        return Err(Error::limit(field, "achievements-text-too-long", most));
    }
    Ok(text.trim().to_owned())
}

/// Lines that say something, at most `most` of them.
fn lines(field: &'static str, typed: &[String], most: usize) -> Result<Vec<String>> {
    let mut kept = Vec::new();
    for one in typed {
        kept.push(line(field, one, MAX_LINE)?);
    }
    kept.retain(|one| !one.is_empty());
    if kept.len() > most {
        return Err(Error::limit(field, "achievements-lines-too-many", most));
    }
    Ok(kept)
}

#[cfg(test)]
mod tests;
