//! The log of achievements: every entry of that kind, with the rest where it was filled in.
use std::collections::BTreeMap;

use chrono::Datelike;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Achievement, log::Detail, store};
use crate::{
    calendar::JournalDay,
    entries::{
        self, EntryKind, EntryRow,
        timeline::{EntryCursor, MAX_WINDOW, WINDOW},
    },
    error::{Error, Result},
    ids::{ActivityId, EntryId},
    people::{self, PersonName},
    search::{self, fold::fold},
};

/// Which achievements: those that meet every condition that is set.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct AchievementFilter {
    /// Of this year.
    pub year: Option<i32>,
    /// With all of these words in anything that is written of them, whatever their width, case and kana.
    pub text: Option<String>,
    /// With this tag.
    pub tag: Option<String>,
    /// That show this strength.
    pub strength: Option<String>,
    /// Of this activity.
    pub activity_id: Option<ActivityId>,
    /// Only those whose situation, action or result isn't filled in yet.
    #[ts(optional, as = "Option<bool>")]
    pub open: bool,
}

/// A window of the log.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct AchievementsQuery {
    /// Which achievements.
    #[serde(flatten)]
    #[ts(flatten)]
    pub filter: AchievementFilter,
    /// Only those that are older than this one: a window's `next`.
    pub before: Option<EntryCursor>,
    /// How many, 1 to [`MAX_WINDOW`]; [`WINDOW`] without it.
    pub limit: Option<u32>,
}

/// How many achievements a year has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct AchievementYear {
    /// The year.
    pub year: i32,
    /// How many.
    pub achievements: u32,
    /// How many of these the filter leaves.
    pub found: u32,
}

/// The log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AchievementList {
    /// Today.
    pub today: JournalDay,
    /// Those of the window, the latest first.
    pub achievements: Vec<Achievement>,
    /// Where the next window begins; none at the end.
    pub next: Option<EntryCursor>,
    /// How many there are in all.
    pub total: u32,
    /// How many of these can be filled in further.
    pub open: u32,
    /// The years that have any, the latest first.
    pub years: Vec<AchievementYear>,
    /// Every tag that one has, in order.
    pub tags: Vec<String>,
    /// Every strength that one shows, in order.
    pub strengths: Vec<String>,
}

/// Achievements, the latest first.
///
/// # Errors
/// Too long a text to search for.
pub fn achievements(sql: &Connection, filter: &AchievementFilter) -> Result<Vec<Achievement>> {
    let mut all = all(sql)?;
    keep(&mut all, filter)?;
    Ok(all.into_iter().map(|(one, _)| one).collect())
}

/// A window of the log, with what it can be filtered by.
///
/// # Errors
/// As for [`achievements`].
pub fn list(sql: &Connection, query: &AchievementsQuery, today: JournalDay) -> Result<AchievementList> {
    let mut all = all(sql)?;
    let total = all.len() as u32;
    let open = all.iter().filter(|(one, _)| !one.is_whole).count() as u32;
    let tags = each_once(all.iter().flat_map(|(one, _)| one.tags.clone()));
    let strengths = each_once(all.iter().flat_map(|(one, _)| one.strengths.clone()));
    let mut years = by_year(&all);
    keep(&mut all, &query.filter)?;
    for (year, found) in by_year(&all) {
        years.entry(year).or_default().1 = found.0;
    }
    if let Some(before) = &query.before {
        // The latest first, as the entries come.
        let place = |at: &EntryCursor| (at.day, at.at.clone(), at.id.to_string());
        all.retain(|(_, at)| place(at) < place(before));
    }
    let limit = query.limit.unwrap_or(WINDOW).clamp(1, MAX_WINDOW) as usize;
    let goes_on = all.len() > limit;
    all.truncate(limit);
    let years = years.into_iter().rev();
    Ok(AchievementList {
        today,
        next: all.last().filter(|_| goes_on).map(|(_, at)| at.clone()),
        achievements: all.into_iter().map(|(one, _)| one).collect(),
        total,
        open,
        years: years
            .map(|(year, (achievements, found))| AchievementYear {
                year,
                achievements,
                found,
            })
            .collect(),
        tags,
        strengths,
    })
}

/// An achievement, and its place among the entries.
type Placed = (Achievement, EntryCursor);

/// How many there are by year; of the filtered ones nothing yet.
fn by_year(all: &[Placed]) -> BTreeMap<i32, (u32, u32)> {
    let mut years: BTreeMap<i32, (u32, u32)> = BTreeMap::new();
    for (one, _) in all {
        years.entry(one.day.0.year()).or_default().0 += 1;
    }
    years
}

/// One achievement.
///
/// # Errors
/// [`Error::NotFound`], also if the entry is of another kind by now.
pub fn achievement(sql: &Connection, id: EntryId) -> Result<Achievement> {
    let entry = entries::entry(sql, id)?;
    if entry.kind != EntryKind::Achievement {
        return Err(Error::NotFound { what: "achievement" });
    }
    let detail = store::detail(sql, id)?;
    let witness = match detail.witness_id {
        Some(id) => Some(PersonName {
            id,
            name: people::name(sql, id)?,
        }),
        None => None,
    };
    Ok(whole(entry, detail, witness))
}

fn all(sql: &Connection) -> Result<Vec<Placed>> {
    let mut details = store::details(sql)?;
    let whole = |(entry, at): (EntryRow, EntryCursor)| {
        let (detail, witness) = details.remove(&entry.id).unwrap_or_default();
        (whole(entry, detail, witness), at)
    };
    Ok(entries::of_kind(sql, EntryKind::Achievement)?
        .into_iter()
        .map(whole)
        .collect())
}

fn whole(entry: EntryRow, detail: Detail, witness_person: Option<PersonName>) -> Achievement {
    let parts = [&detail.situation, &detail.action, &detail.result];
    let is_whole = parts.into_iter().all(|part| !part.is_empty());
    Achievement {
        is_whole,
        id: entry.id,
        day: entry.day,
        text: entry.text,
        tags: entry.tags,
        activity: entry.activity,
        goal: entry.goal,
        people: entry.people,
        situation: detail.situation,
        action: detail.action,
        result: detail.result,
        evidence: detail.evidence,
        witness: detail.witness,
        witness_person,
        strengths: detail.strengths,
    }
}

fn keep(all: &mut Vec<Placed>, filter: &AchievementFilter) -> Result<()> {
    let AchievementFilter {
        year,
        text,
        tag,
        strength,
        activity_id,
        open,
    } = filter;
    let asked = text.as_deref().map_or(Ok(None), search::find::query)?;
    all.retain(|(one, _)| {
        year.is_none_or(|year| one.day.0.year() == year)
            && tag.as_ref().is_none_or(|tag| one.tags.contains(tag))
            && strength
                .as_ref()
                .is_none_or(|strength| one.strengths.contains(strength))
            && activity_id.is_none_or(|id| one.activity.as_ref().is_some_and(|activity| activity.id == id))
            && !(*open && one.is_whole)
            && asked
                .as_ref()
                .is_none_or(|asked| asked.words().iter().all(|word| says(one, word)))
    });
    Ok(())
}

/// Whether anything written of an achievement has that folded word.
fn says(one: &Achievement, word: &str) -> bool {
    let texts = [
        &one.text,
        &one.situation,
        &one.action,
        &one.result,
        &one.evidence,
        &one.witness,
    ];
    let names = one
        .people
        .iter()
        .chain(&one.witness_person)
        .map(|person| &person.name);
    let tags = one.tags.iter().map(|tag| format!("#{tag}"));
    let said = texts.into_iter().chain(names).chain(&one.strengths).cloned();
    said.chain(tags).any(|text| fold(&text).contains(word))
}

fn each_once(words: impl Iterator<Item = String>) -> Vec<String> {
    words
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .collect()
}
