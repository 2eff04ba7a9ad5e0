//! All SQL of the search: the texts it reads and the folded copies it keeps.
use rusqlite::{Connection, OptionalExtension, Row, params, params_from_iter, types::Value};

use super::{Query, SearchSource};
use crate::{
    entries::EntryKind,
    error::Result,
    ids::{GoalId, HabitId},
};

/// A thing with its texts, as it stands in its own table.
pub(super) struct Texts {
    pub id: String,
    /// The day it belongs to, or empty.
    pub day: String,
    /// What it is called; of an entry, its words.
    pub title: String,
    /// Its other words, each on a line.
    pub more: String,
    pub kind: Option<EntryKind>,
    pub goal_id: Option<GoalId>,
    pub habit_id: Option<HabitId>,
    /// Of a log, its habit's name.
    pub habit: Option<String>,
    pub archived: bool,
}

/// Where a source's texts stand.
fn select(source: SearchSource) -> &'static str {
    match source {
        SearchSource::Goal => {
            "SELECT id, start_day AS day, title, why AS more, NULL AS kind, NULL AS goal_id, NULL AS habit_id,
               NULL AS habit, archived_at IS NOT NULL AS archived FROM goal"
        }
        SearchSource::Milestone => {
            "SELECT id, COALESCE(done_day, due_day, '') AS day, title, '' AS more, NULL AS kind, goal_id,
               NULL AS habit_id, NULL AS habit, 0 AS archived FROM milestone"
        }
        SearchSource::Habit => {
            "SELECT id, json_extract(schedule, '$.from') AS day, name AS title, trim(cue || char(10) || small, char(10)) AS more,
               NULL AS kind, NULL AS goal_id, NULL AS habit_id, NULL AS habit, archived_at IS NOT NULL AS archived FROM habit"
        }
        SearchSource::Activity => {
            "SELECT id, '' AS day, name AS title, '' AS more, NULL AS kind, NULL AS goal_id,
               NULL AS habit_id, NULL AS habit, archived_at IS NOT NULL AS archived FROM activity"
        }
        SearchSource::Person => {
            "SELECT id, '' AS day, name AS title, COALESCE((SELECT group_concat(line, char(10)) FROM
               (SELECT value AS line FROM json_each(json_array(reading, organisation, role, met_where, they_help, i_help,
                  contact, note)) WHERE value <> ''
                UNION ALL SELECT line FROM (SELECT '#' || tag AS line FROM person_tag WHERE person_id = person.id ORDER BY tag))
               ), '') AS more, NULL AS kind, NULL AS goal_id, NULL AS habit_id,
               NULL AS habit, archived_at IS NOT NULL AS archived FROM person"
        }
        SearchSource::Event => {
            "SELECT id, day, name AS title, COALESCE((SELECT group_concat(value, char(10)) FROM
               json_each(json_array(place, note, opened)) WHERE value <> ''), '') AS more, NULL AS kind, NULL AS goal_id,
               NULL AS habit_id, NULL AS habit, 0 AS archived FROM event"
        }
        SearchSource::Learning => {
            "SELECT id, COALESCE(finished_on, stopped_on, started_on, '') AS day, title, COALESCE((SELECT group_concat(line, char(10))
               FROM (SELECT value AS line FROM json_each(json_array(provider, result, note)) WHERE value <> ''
                UNION ALL SELECT line FROM (SELECT text AS line FROM learning_use WHERE item_id = learning_item.id ORDER BY day, id))
               ), '') AS more, NULL AS kind, goal_id, NULL AS habit_id, NULL AS habit, 0 AS archived FROM learning_item"
        }
        SearchSource::Stream => {
            "SELECT id, '' AS day, name AS title, note AS more, NULL AS kind, NULL AS goal_id,
               NULL AS habit_id, NULL AS habit, archived_at IS NOT NULL AS archived FROM income_stream"
        }
        SearchSource::Application => {
            "SELECT id, applied_on AS day, title, note AS more, NULL AS kind, NULL AS goal_id,
               NULL AS habit_id, NULL AS habit, 0 AS archived FROM income_application"
        }
        SearchSource::Invoice => {
            "SELECT id, issued_on AS day, title, note AS more, NULL AS kind, NULL AS goal_id,
               NULL AS habit_id, NULL AS habit, 0 AS archived FROM income_invoice"
        }
        SearchSource::Job => {
            "SELECT id, '' AS day, employer AS title, COALESCE((SELECT group_concat(value, char(10)) FROM
               json_each(json_array(department, title, did, learnt)) WHERE value <> ''), '') AS more, NULL AS kind,
               NULL AS goal_id, NULL AS habit_id, NULL AS habit, 0 AS archived FROM job"
        }
        SearchSource::Brief => {
            "SELECT id, created_on AS day, title, COALESCE((SELECT group_concat(line, char(10)) FROM
               (SELECT value AS line FROM json_each(json_array(with_whom, proposal)) WHERE value <> ''
                UNION ALL SELECT value FROM json_each(results)
                UNION ALL SELECT value FROM json_each(benefits)
                UNION ALL SELECT atom FROM json_tree(questions) WHERE type = 'text' AND atom <> ''
                UNION ALL SELECT value FROM json_each(json_array(trial, next_about)) WHERE value <> ''
                UNION ALL SELECT note FROM (SELECT note FROM brief_step WHERE brief_id = brief.id AND note <> '' ORDER BY day, id))
               ), '') AS more, NULL AS kind, NULL AS goal_id, NULL AS habit_id, NULL AS habit, 0 AS archived FROM brief"
        }
        SearchSource::DayType => {
            "SELECT id, '' AS day, name AS title, '' AS more, NULL AS kind, NULL AS goal_id, NULL AS habit_id,
               NULL AS habit, COALESCE((SELECT away FROM day_away WHERE type_id = day_type.id ORDER BY from_day DESC LIMIT 1), 0)
               AS archived FROM day_type"
        }
        SearchSource::Audit => {
            "SELECT id, first_day AS day, COALESCE((SELECT group_concat(word, char(10)) FROM
               (SELECT DISTINCT word FROM hour_slot WHERE audit_id = hour_audit.id AND word <> '' ORDER BY word)), '') AS title,
               '' AS more, NULL AS kind, NULL AS goal_id, NULL AS habit_id, NULL AS habit, 0 AS archived FROM hour_audit"
        }
        SearchSource::Sheet => {
            "SELECT id, day, title, more, kind, goal_id, habit_id, habit, archived FROM
               (SELECT sheet || '/' || prompt AS id, day, words AS title, '' AS more, NULL AS kind, NULL AS goal_id,
                  NULL AS habit_id, NULL AS habit, 0 AS archived FROM sheet_answer a WHERE answer IS NOT NULL AND day =
                  (SELECT max(day) FROM sheet_answer b WHERE b.sheet = a.sheet AND b.prompt = a.prompt))"
        }
        SearchSource::Entry => {
            "SELECT id, day, text AS title, COALESCE((SELECT group_concat(line, char(10)) FROM
               (SELECT line FROM (SELECT '#' || tag AS line FROM entry_tag WHERE entry_id = entry.id ORDER BY tag)
                UNION ALL SELECT value FROM achievement a, json_each(json_array(situation, action, result, evidence, witness))
                  WHERE a.entry_id = entry.id AND value <> ''
                UNION ALL SELECT value FROM achievement a, json_each(strengths) WHERE a.entry_id = entry.id)
               ), '') AS more, kind, goal_id, habit_id,
               (SELECT name FROM habit WHERE id = habit_id) AS habit, 0 AS archived FROM entry"
        }
    }
}

fn texts_row(r: &Row<'_>) -> rusqlite::Result<Texts> {
    let kind: Option<String> = r.get("kind")?;
    Ok(Texts {
        id: r.get("id")?,
        day: r.get("day")?,
        title: r.get("title")?,
        more: r.get("more")?,
        kind: kind.and_then(|k| EntryKind::of(&k)),
        goal_id: r.get("goal_id")?,
        habit_id: r.get("habit_id")?,
        habit: r.get("habit")?,
        archived: r.get("archived")?,
    })
}

/// One thing's texts; nothing if it is gone.
pub(super) fn texts(sql: &Connection, source: SearchSource, id: &str) -> Result<Option<Texts>> {
    let query = format!("{} WHERE id = ?1", select(source));
    Ok(sql
        .prepare_cached(&query)?
        .query_row([id], texts_row)
        .optional()?)
}

/// Hands every thing of a source to `each`.
pub(super) fn each_text(
    sql: &Connection,
    source: SearchSource,
    mut each: impl FnMut(Texts) -> Result<()>,
) -> Result<()> {
    let mut statement = sql.prepare_cached(select(source))?;
    let mut rows = statement.query([])?;
    while let Some(r) = rows.next()? {
        each(texts_row(r)?)?;
    }
    Ok(())
}

pub(super) fn put(tx: &Connection, source: SearchSource, id: &str, day: &str, folded: &str) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO derived_search (source, id, day, folded) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (source, id) DO UPDATE SET day = ?3, folded = ?4",
    )?
    .execute(params![source.as_str(), id, day, folded])?;
    Ok(())
}

pub(super) fn remove(tx: &Connection, source: SearchSource, id: &str) -> Result<()> {
    tx.prepare_cached("DELETE FROM derived_search WHERE source = ?1 AND id = ?2")?
        .execute([source.as_str(), id])?;
    Ok(())
}

/// The day and folded copy that are kept of a thing.
pub(super) fn kept(sql: &Connection, source: SearchSource, id: &str) -> Result<Option<(String, String)>> {
    Ok(sql
        .prepare_cached("SELECT day, folded FROM derived_search WHERE source = ?1 AND id = ?2")?
        .query_row([source.as_str(), id], |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?)
}

pub(super) fn count(sql: &Connection, source: SearchSource) -> Result<u32> {
    Ok(sql
        .prepare_cached("SELECT count(*) FROM derived_search WHERE source = ?1")?
        .query_row([source.as_str()], |r| r.get(0))?)
}

pub(super) fn is_empty(sql: &Connection) -> Result<bool> {
    Ok(!sql.prepare_cached("SELECT 1 FROM derived_search")?.exists([])?)
}

/// The habits that have the word `?n` in their name, which is the first line of their copy.
fn habits_named(n: usize) -> String {
    format!(
        "(SELECT id FROM derived_search WHERE source = 'habit'
            AND instr(substr(folded, 1, instr(folded || char(10), char(10)) - 1), ?{n}) > 0)"
    )
}

/// `instr` for each word, bound as `?1` and so on: exact, and no sign of a person's is a wildcard. The name of its habit stands
/// for words of an entry, too.
fn all_words(query: &Query) -> String {
    let word = |n: usize| {
        format!(
            "(instr(folded, ?{n}) > 0 OR source = 'entry'
              AND id IN (SELECT id FROM entry WHERE habit_id IN {}))",
            habits_named(n)
        )
    };
    let words: Vec<_> = (1..=query.words().len()).map(word).collect();
    words.join(" AND ")
}

/// How many things of each source have all words.
pub(super) fn counts(sql: &Connection, query: &Query) -> Result<Vec<(SearchSource, u32)>> {
    let mut statement = sql.prepare_cached(&format!(
        "SELECT source, count(*) FROM derived_search WHERE {} GROUP BY source",
        all_words(query)
    ))?;
    let mut rows = statement.query(params_from_iter(query.words()))?;
    let mut found = Vec::new();
    while let Some(r) = rows.next()? {
        if let Some(source) = SearchSource::of(r.get_ref(0)?.as_str().unwrap_or_default()) {
            found.push((source, r.get(1)?));
        }
    }
    Ok(found)
}

/// Things of a source that have all words, the latest day first.
pub(super) fn hits(
    sql: &Connection,
    query: &Query,
    source: SearchSource,
    limit: u32,
    offset: u32,
) -> Result<Vec<String>> {
    // After the numbered words these take the next numbers.
    let mut statement = sql.prepare_cached(&format!(
        "SELECT id FROM derived_search WHERE {} AND source = ? ORDER BY day DESC, id DESC LIMIT ? OFFSET ?",
        all_words(query)
    ))?;
    let mut values: Vec<Value> = query.words().iter().cloned().map(Value::from).collect();
    values.push(Value::from(source.as_str().to_owned()));
    values.extend([Value::from(i64::from(limit)), Value::from(i64::from(offset))]);
    let rows = statement.query_map(params_from_iter(values), |r| r.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The condition that the entry called `id`, a log of the habit called `habit_id`, has a word in its own words or its habit's
/// name; with the word as `?1`.
pub(crate) fn entry_condition(id: &str, habit_id: &str) -> String {
    format!(
        "({id} IN (SELECT id FROM derived_search WHERE source = 'entry' AND instr(folded, ?1) > 0)
           OR {habit_id} IN {})",
        habits_named(1)
    )
}
