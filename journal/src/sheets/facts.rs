//! Steps that aren't words alone: what the rest of the journal shows of them.
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    achievements,
    activities::{self, ActivitiesQuery},
    calendar::JournalDay,
    days,
    entries::{self, EntryKind},
    error::Result,
    habits, learning,
    people::{self, PeopleQuery},
};

/// On how many days habits are to be kept for the step to count.
const KEPT_DAYS: u32 = 7;
/// On how many days something is to be learnt for the step to count.
const LEARNING_DAYS: u32 = 4;
/// How many achievements are to be recorded for the step to count.
const ACHIEVEMENTS: u32 = 3;
/// How many people are to be written down for the step to count.
const PEOPLE: usize = 3;

/// Something that the journal shows or doesn't.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "StepFactId")]
pub enum FactId {
    /// A habit in use hangs on a moment or a cue.
    HabitWithCue,
    /// A habit in use has a small version.
    HabitWithSmallVersion,
    /// Habits were kept on seven days.
    HabitKept,
    /// Something was learnt.
    LearningEntry,
    /// Something was learnt on four days.
    LearningDays,
    /// A course, a book or a certificate is written down.
    LearningNoted,
    /// Something learnt was used.
    LearningUsed,
    /// Three people are written down.
    PeopleNoted,
    /// There was contact with somebody.
    ContactEntry,
    /// With somebody it's clear when to be in touch next.
    NextContact,
    /// Three achievements are recorded.
    AchievementsLogged,
    /// There is a brief for a talk with the workplace.
    BriefMade,
    /// The talk has a next day, or came to an end.
    BriefGoesOn,
    /// There was income.
    IncomeEntry,
    /// An activity in use has a weekly budget of hours.
    HourBudget,
    /// A type of day in use has a plan.
    DayPlanned,
}

impl FactId {
    /// As in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::HabitWithCue => "habit-with-cue",
            Self::HabitWithSmallVersion => "habit-with-small-version",
            Self::HabitKept => "habit-kept",
            Self::LearningEntry => "learning-entry",
            Self::LearningDays => "learning-days",
            Self::LearningNoted => "learning-noted",
            Self::LearningUsed => "learning-used",
            Self::PeopleNoted => "people-noted",
            Self::ContactEntry => "contact-entry",
            Self::NextContact => "next-contact",
            Self::AchievementsLogged => "achievements-logged",
            Self::BriefMade => "brief-made",
            Self::BriefGoesOn => "brief-goes-on",
            Self::IncomeEntry => "income-entry",
            Self::HourBudget => "hour-budget",
            Self::DayPlanned => "day-planned",
        }
    }
}

/// A fact, as a step shows it. Its words are `sheets-fact-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StepFact {
    /// Which.
    pub id: FactId,
    /// Whether it is there.
    pub met: bool,
    /// The last day that shows it, where it has days.
    pub day: Option<JournalDay>,
}

/// Every fact as it is on `today`.
pub(super) fn facts(sql: &Connection, today: JournalDay) -> Result<Vec<StepFact>> {
    let habits = habits::all(sql)?;
    let in_use = || habits.iter().filter(|h| !h.archived);
    let cue = in_use().any(|h| h.moment_id.is_some() || !h.cue.is_empty());
    let small = in_use().any(|h| !h.small.is_empty() || h.small_target.is_some());
    let (kept, kept_last) = habits::kept_days(sql)?;
    let (learnt, learnt_last) = entries::days_of_kind(sql, EntryKind::Learning)?;
    let (noted, used_last) = learning::noted_and_used(sql)?;
    let (met, met_last) = entries::days_of_kind(sql, EntryKind::Contact)?;
    let (earned, earned_last) = entries::days_of_kind(sql, EntryKind::Income)?;
    let activities = activities::activities(sql, ActivitiesQuery::default(), today)?;
    let people = people::list(sql, &PeopleQuery::default(), today)?.people;
    let next = people.iter().any(|p| p.next_day.is_some());
    let budget = activities.iter().any(|a| a.activity.weekly_minutes.is_some());
    let (achieved, achieved_last) = achievements::achievement_days(sql)?;
    let briefs = achievements::briefs(sql, today)?;
    let settled = briefs.iter().filter(|b| b.status.is_settled());
    let settled = settled.map(|b| b.since).max();
    let goes_on = briefs
        .iter()
        .any(|b| !b.status.is_settled() && b.next_day.is_some());
    let fact = |id, met, day| StepFact { id, met, day };
    Ok(vec![
        fact(FactId::HabitWithCue, cue, None),
        fact(FactId::HabitWithSmallVersion, small, None),
        fact(FactId::HabitKept, kept >= KEPT_DAYS, kept_last),
        fact(FactId::LearningEntry, learnt > 0, learnt_last),
        fact(FactId::LearningDays, learnt >= LEARNING_DAYS, learnt_last),
        fact(FactId::LearningNoted, noted > 0, None),
        fact(FactId::LearningUsed, used_last.is_some(), used_last),
        fact(FactId::PeopleNoted, people.len() >= PEOPLE, None),
        fact(FactId::ContactEntry, met > 0, met_last),
        fact(FactId::NextContact, next, None),
        fact(
            FactId::AchievementsLogged,
            achieved >= ACHIEVEMENTS,
            achieved_last,
        ),
        fact(
            FactId::BriefMade,
            !briefs.is_empty(),
            briefs.iter().map(|b| b.created_on).max(),
        ),
        fact(
            FactId::BriefGoesOn,
            goes_on || settled.is_some(),
            settled.filter(|_| !goes_on),
        ),
        fact(FactId::IncomeEntry, earned > 0, earned_last),
        fact(FactId::HourBudget, budget, None),
        fact(FactId::DayPlanned, days::has_plan(sql)?, None),
    ])
}
