//! Looking through everything, source by source in the order of [`SearchSource::ALL`]: entries come last, the newest first.
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MAX_QUERY, Mark, Query, SearchSource, store};
use crate::{
    calendar::JournalDay,
    entries::EntryKind,
    error::{Error, Result},
    ids::{GoalId, HabitId},
};

/// Hits that are answered unless asked for more or fewer.
pub const HITS: u32 = 50;
/// Most hits of one answer.
pub const MAX_HITS: u32 = 500;

/// What to search for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SearchQuery {
    /// Words, all of which must be found, up to [`MAX_QUERY`] characters.
    #[ts(as = "String")]
    pub text: String,
    /// Where to look; everywhere without any.
    #[ts(as = "Option<Vec<SearchSource>>")]
    pub sources: Vec<SearchSource>,
    /// How many hits, 1 to [`MAX_HITS`]; [`HITS`] without it.
    pub limit: Option<u32>,
    /// How many hits to leave out before them; none without it.
    pub skip: Option<u32>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SearchFound {
    /// How many things hit where it was looked.
    pub total: u32,
    /// How many of each source that has any.
    pub counts: Vec<SearchCount>,
    /// The hits asked for.
    pub hits: Vec<SearchHit>,
}

/// How many things of a source hit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct SearchCount {
    /// The source.
    pub source: SearchSource,
    /// How many.
    pub hits: u32,
}

/// One thing that has all words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SearchHit {
    /// What it is.
    pub source: SearchSource,
    /// Its id; of an answer in a sheet, `<sheet>/<prompt>`.
    pub id: String,
    /// Of an answer in a sheet, where it stands.
    pub place: Option<SheetPlace>,
    /// Its day: of an entry its own, of a goal or habit its first, of a milestone when it was done or is due, of an answer when
    /// it was written; an activity has none.
    pub day: Option<JournalDay>,
    /// What it is called; of an entry, its words.
    pub title: String,
    /// Where the title hits.
    pub marks: Vec<Mark>,
    /// Its other words, each on a line: a goal's why, a habit's cue and small version, all that is
    /// written of a person, an event, a brief or something learnt, a note on money, an entry's tags and the rest of an achievement.
    pub more: String,
    /// Where these hit.
    pub more_marks: Vec<Mark>,
    /// Of an entry, its kind.
    pub kind: Option<EntryKind>,
    /// Of a milestone or an entry, its goal.
    pub goal_id: Option<GoalId>,
    /// Of an entry, its habit.
    pub habit_id: Option<HabitId>,
    /// The name of that habit.
    pub habit: Option<String>,
    /// Where the name hits.
    pub habit_marks: Vec<Mark>,
    /// It is put away.
    pub archived: bool,
}

/// A prompt of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SheetPlace {
    /// The sheet.
    pub sheet: String,
    /// The prompt within it.
    pub prompt: String,
}

/// The query as typed, ready to search; nothing if there is no word in it.
///
/// # Errors
/// More than [`MAX_QUERY`] characters.
pub fn query(typed: &str) -> Result<Option<Query>> {
    if typed.chars().count() > MAX_QUERY {
        return Err(Error::limit("text", "search-too-long", MAX_QUERY));
    }
    let query = Query::new(typed);
    Ok((!query.is_empty()).then_some(query))
}

/// Looks through the whole journal. Nothing is found where there is no word to search for.
///
/// # Errors
/// A text that is too long.
pub fn search(sql: &Connection, asked: &SearchQuery) -> Result<SearchFound> {
    let mut found = SearchFound {
        total: 0,
        counts: Vec::new(),
        hits: Vec::new(),
    };
    let Some(query) = query(&asked.text)? else {
        return Ok(found);
    };
    let counts = store::counts(sql, &query)?;
    let limit = asked.limit.unwrap_or(HITS).clamp(1, MAX_HITS) as usize;
    let mut skip = asked.skip.unwrap_or(0);
    let asked_for = |source: &SearchSource| asked.sources.is_empty() || asked.sources.contains(source);
    for source in SearchSource::ALL.into_iter().filter(asked_for) {
        let count = counts.iter().find(|(s, _)| *s == source).map_or(0, |(_, n)| *n);
        if count == 0 {
            continue;
        }
        found.total += count;
        found.counts.push(SearchCount { source, hits: count });
        let here = skip.min(count);
        skip -= here;
        let room = limit.saturating_sub(found.hits.len()) as u32;
        if room > 0 && here < count {
            for id in store::hits(sql, &query, source, room, here)? {
                found.hits.extend(hit(sql, &query, source, &id)?);
            }
        }
    }
    Ok(found)
}

fn hit(sql: &Connection, query: &Query, source: SearchSource, id: &str) -> Result<Option<SearchHit>> {
    Ok(store::texts(sql, source, id)?.map(|texts| SearchHit {
        source,
        place: (source == SearchSource::Sheet)
            .then(|| texts.id.split_once('/'))
            .flatten()
            .map(|(sheet, prompt)| SheetPlace {
                sheet: sheet.to_owned(),
                prompt: prompt.to_owned(),
            }),
        id: texts.id,
        // A milestone without a date has none, nor has an activity.
        day: texts.day.parse().ok(),
        marks: query.marks(&texts.title),
        title: texts.title,
        more_marks: query.marks(&texts.more),
        more: texts.more,
        kind: texts.kind,
        goal_id: texts.goal_id,
        habit_id: texts.habit_id,
        habit_marks: texts
            .habit
            .as_ref()
            .map_or_else(Vec::new, |name| query.marks(name)),
        habit: texts.habit,
        archived: texts.archived,
    }))
}
