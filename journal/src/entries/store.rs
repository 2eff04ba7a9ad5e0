//! All SQL of entries but the spine's.
use chrono::{DateTime, Duration, NaiveDateTime, Timelike, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params, params_from_iter};

use super::{
    EntryActivity, EntryGoal, EntryHabit, EntryKind, EntryRow, EntryStream, NewEntry, Spent, TagCount,
    filter::Conditions,
    timeline::{EntryCursor, KindCount},
};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    habits::{HabitKind, HabitOutcome, RestReason},
    ids::{ActivityId, EntryId},
    journal::Tx,
    time,
};

const FROM: &str = "FROM entry e
    LEFT JOIN habit_log l ON l.entry_id = e.id
    LEFT JOIN habit h ON h.id = e.habit_id
    LEFT JOIN entry_income i ON i.entry_id = e.id
    LEFT JOIN income_stream s ON s.id = i.stream_id
    LEFT JOIN goal g ON g.id = e.goal_id
    LEFT JOIN activity a ON a.id = COALESCE(e.activity_id, h.activity_id)";

const ROW: &str = "SELECT e.id, e.kind, e.day, e.at, e.utc_offset, e.created_at, e.text, e.raw, e.yen, e.amount,
    e.unit_word, e.minutes, l.outcome, l.reason, a.id AS activity_id, a.name AS activity_name,
    a.colour AS activity_colour, g.id AS goal_id, g.title AS goal_title, h.id AS habit_id, h.name AS habit_name,
    h.kind AS habit_kind, s.id AS stream_id, s.name AS stream_name, (SELECT json_group_array(tag) FROM entry_tag WHERE entry_id = e.id) AS tags,
    (SELECT json_group_array(json_object('id', p.id, 'name', p.name)) FROM entry_person x
     JOIN person p ON p.id = x.person_id WHERE x.entry_id = e.id) AS people";

/// An entry with the instant it stands at.
fn row(r: &Row<'_>) -> rusqlite::Result<(EntryRow, String)> {
    let at: String = r.get("at")?;
    let created_at: String = r.get("created_at")?;
    let word = |column: &str| r.get::<_, Option<String>>(column);
    let tags: String = r.get("tags")?;
    let people: String = r.get("people")?;
    let row = EntryRow {
        id: r.get("id")?,
        // The columns' CHECKs allow no other words.
        kind: EntryKind::of(r.get_ref("kind")?.as_str()?).unwrap_or(EntryKind::Note),
        day: r.get("day")?,
        time: shown_time(&at, &created_at, r.get("utc_offset")?),
        text: r.get("text")?,
        marks: Vec::new(),
        tag_marks: Vec::new(),
        tags: serde_json::from_str(&tags).unwrap_or_default(),
        raw: r.get("raw")?,
        yen: r.get("yen")?,
        amount: r.get("amount")?,
        unit_word: r.get("unit_word")?,
        minutes: r.get("minutes")?,
        activity: match r.get("activity_id")? {
            Some(id) => Some(EntryActivity {
                id,
                name: r.get("activity_name")?,
                colour: r.get("activity_colour")?,
            }),
            None => None,
        },
        goal: match r.get("goal_id")? {
            Some(id) => Some(EntryGoal {
                id,
                title: r.get("goal_title")?,
            }),
            None => None,
        },
        habit: match r.get("habit_id")? {
            Some(id) => Some(EntryHabit {
                id,
                name: r.get("habit_name")?,
                marks: Vec::new(),
                kind: match word("habit_kind")?.as_deref() {
                    Some("amount") => HabitKind::Amount,
                    Some("minutes") => HabitKind::Minutes,
                    _ => HabitKind::YesNo,
                },
            }),
            None => None,
        },
        people: serde_json::from_str(&people).unwrap_or_default(),
        stream: match r.get("stream_id")? {
            Some(id) => Some(EntryStream {
                id,
                name: r.get("stream_name")?,
            }),
            None => None,
        },
        outcome: word("outcome")?.as_deref().and_then(outcome),
        reason: word("reason")?.and_then(|word| RestReason::ALL.into_iter().find(|r| r.as_str() == word)),
    };
    Ok((row, at))
}

fn outcome(word: &str) -> Option<HabitOutcome> {
    use HabitOutcome::{Done, Note, Skip, Small};
    [Done, Small, Skip, Note].into_iter().find(|o| o.as_str() == word)
}

/// The activity that an entry's time belongs to, with the entry as `e`, its habit as `h` and its goal as `g`.
pub(crate) const ACTIVITY_OF: &str = "COALESCE(e.activity_id, h.activity_id, g.activity_id,
    (SELECT min(f.activity_id) FROM goal_habit x JOIN goal f ON f.id = x.goal_id WHERE x.habit_id = e.habit_id
      HAVING count(DISTINCT f.activity_id) = 1))";

/// The time that entries from `first` to `last` say was spent, in their order. Skipped and only noted days of a habit have none.
pub fn spent(sql: &Connection, first: JournalDay, last: JournalDay) -> Result<Vec<Spent>> {
    let mut statement = sql.prepare_cached(&format!(
        "SELECT e.day, e.minutes, e.at, e.utc_offset, e.created_at, {ACTIVITY_OF} AS activity_id {FROM}
         WHERE e.day BETWEEN ?1 AND ?2 AND e.minutes > 0 AND (l.outcome IS NULL OR l.outcome IN ('done', 'small'))
         ORDER BY e.day, e.at, e.id"
    ))?;
    let rows = statement.query_map([first, last], |r| {
        let (at, created_at): (String, String) = (r.get("at")?, r.get("created_at")?);
        Ok(Spent {
            day: r.get("day")?,
            minutes: r.get("minutes")?,
            activity_id: r.get("activity_id")?,
            ended: known_time(&at, &created_at, r.get("utc_offset")?),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// When an entry stands on the wall clock where it was written. Noon sharp of an entry that was not written then stands for
/// "nobody knows": that is how the spine files what is filled in later.
fn known_time(at: &str, created_at: &str, utc_offset: i32) -> Option<NaiveDateTime> {
    let local = local_time(time::from_text(at).ok()?, utc_offset);
    let noon = local.num_seconds_from_midnight() == 12 * 60 * 60;
    (at == created_at || !noon).then_some(local)
}

/// That as `HH:MM`.
fn shown_time(at: &str, created_at: &str, utc_offset: i32) -> Option<String> {
    known_time(at, created_at, utc_offset).map(|local| local.format("%H:%M").to_string())
}

/// What the wall clock showed.
pub(super) fn local_time(at: DateTime<Utc>, utc_offset: i32) -> NaiveDateTime {
    (at + Duration::minutes(utc_offset.into())).naive_utc()
}

/// One entry.
pub fn entry(sql: &Connection, id: EntryId) -> Result<EntryRow> {
    let found = sql
        .prepare_cached(&format!("{ROW} {FROM} WHERE e.id = ?1"))?
        .query_row([id], row)
        .optional()?;
    found.map(|(row, _)| row).ok_or(Error::NotFound { what: "entry" })
}

/// Up to `limit` entries, the newest first, each with the cursor that stands for it.
pub(super) fn window(
    sql: &Connection,
    conditions: &Conditions,
    limit: u32,
) -> Result<Vec<(EntryRow, EntryCursor)>> {
    let query = format!(
        "{ROW} {FROM} {} ORDER BY e.day DESC, e.at DESC, e.id DESC LIMIT {limit}",
        conditions.clause()
    );
    let mut statement = sql.prepare_cached(&query)?;
    let rows = statement.query_map(params_from_iter(conditions.values()), placed)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn placed(r: &Row<'_>) -> rusqlite::Result<(EntryRow, EntryCursor)> {
    let (row, at) = row(r)?;
    let cursor = EntryCursor {
        day: row.day,
        at,
        id: row.id,
    };
    Ok((row, cursor))
}

/// An activity as entries show it.
pub(super) fn activity(sql: &Connection, id: ActivityId) -> Result<Option<EntryActivity>> {
    Ok(sql
        .prepare_cached("SELECT id, name, colour FROM activity WHERE id = ?1")?
        .query_row([id], |r| {
            Ok(EntryActivity {
                id: r.get("id")?,
                name: r.get("name")?,
                colour: r.get("colour")?,
            })
        })
        .optional()?)
}

/// How many entries there are of each kind that occurs.
pub(super) fn kinds(sql: &Connection, conditions: &Conditions) -> Result<Vec<KindCount>> {
    let query = format!(
        "SELECT e.kind AS kind, count(*) AS entries FROM entry e LEFT JOIN habit h ON h.id = e.habit_id {}
         GROUP BY e.kind",
        conditions.clause()
    );
    let mut statement = sql.prepare_cached(&query)?;
    let rows = statement.query_map(params_from_iter(conditions.values()), |r| {
        Ok(KindCount {
            kind: EntryKind::of(r.get_ref("kind")?.as_str()?).unwrap_or(EntryKind::Note),
            entries: r.get("entries")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many entries each day has that has any.
pub(super) fn days(sql: &Connection, conditions: &Conditions) -> Result<Vec<(JournalDay, u32)>> {
    let query = format!(
        "SELECT e.day AS day, count(*) AS entries FROM entry e LEFT JOIN habit h ON h.id = e.habit_id {}
         GROUP BY e.day ORDER BY e.day",
        conditions.clause()
    );
    let mut statement = sql.prepare_cached(&query)?;
    let rows = statement.query_map(params_from_iter(conditions.values()), |r| {
        Ok((r.get("day")?, r.get("entries")?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every entry of that kind, the newest first, each with the cursor that stands for it.
pub fn of_kind(sql: &Connection, kind: EntryKind) -> Result<Vec<(EntryRow, EntryCursor)>> {
    let mut statement = sql.prepare_cached(&format!(
        "{ROW} {FROM} WHERE e.kind = ?1 ORDER BY e.day DESC, e.at DESC, e.id DESC"
    ))?;
    let rows = statement.query_map([kind.as_str()], placed)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// On how many days something of that kind was written, and the last of them.
pub fn days_of_kind(sql: &Connection, kind: EntryKind) -> Result<(u32, Option<JournalDay>)> {
    Ok(sql
        .prepare_cached("SELECT count(DISTINCT day), max(day) FROM entry WHERE kind = ?1")?
        .query_row([kind.as_str()], |r| Ok((r.get(0)?, r.get(1)?)))?)
}

/// Every tag, the most used first.
pub fn tags(sql: &Connection) -> Result<Vec<TagCount>> {
    let mut statement = sql.prepare_cached(
        "SELECT tag, count(*) AS entries FROM entry_tag GROUP BY tag ORDER BY entries DESC, tag",
    )?;
    let rows = statement.query_map([], |r| {
        Ok(TagCount {
            tag: r.get("tag")?,
            entries: r.get("entries")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Where an entry stands in time.
pub(super) struct Place {
    /// The instant.
    pub at: DateTime<Utc>,
    /// Minutes that the wall clock was ahead of UTC.
    pub utc_offset: i32,
    /// IANA.
    pub zone: String,
}

pub(super) fn place(sql: &Connection, id: EntryId) -> Result<Place> {
    let (at, utc_offset, zone): (String, i32, String) = sql
        .prepare_cached("SELECT at, utc_offset, zone FROM entry WHERE id = ?1")?
        .query_row([id], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?;
    Ok(Place {
        at: time::from_text(&at)?,
        utc_offset,
        zone,
    })
}

pub(super) fn set_day(tx: &Tx<'_>, id: EntryId, day: JournalDay, place: &Place) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE entry SET day = ?2, at = ?3, utc_offset = ?4 WHERE id = ?1")?
        .execute(params![id, day, time::to_text(place.at), place.utc_offset])?;
    Ok(())
}

/// Writes all that a person can edit; its day and what it came from stay.
pub(super) fn update(tx: &Tx<'_>, id: EntryId, entry: &NewEntry) -> Result<()> {
    tx.sql
        .prepare_cached(
            "UPDATE entry SET kind = ?2, text = ?3, yen = ?4, amount = ?5, unit_word = ?6, minutes = ?7,
               activity_id = ?8, goal_id = ?9, habit_id = ?10 WHERE id = ?1",
        )?
        .execute(params![
            id,
            entry.kind.as_str(),
            entry.text,
            entry.yen,
            entry.amount,
            entry.unit_word,
            entry.minutes,
            entry.activity_id,
            entry.goal_id,
            entry.habit_id,
        ])?;
    Ok(())
}

/// Adds figures that an entry has none of yet.
pub(super) fn add_figures(
    tx: &Tx<'_>,
    id: EntryId,
    minutes: Option<i64>,
    amount: Option<i64>,
    unit_word: &str,
) -> Result<()> {
    tx.sql
        .prepare_cached(
            "UPDATE entry SET minutes = COALESCE(minutes, ?2), amount = COALESCE(amount, ?3),
               unit_word = CASE WHEN amount IS NULL AND ?3 IS NOT NULL THEN ?4 ELSE unit_word END WHERE id = ?1",
        )?
        .execute(params![id, minutes, amount, unit_word])?;
    Ok(())
}

pub(super) fn set_tags(tx: &Tx<'_>, id: EntryId, tags: &[String]) -> Result<()> {
    let wanted = serde_json::to_string(tags)?;
    tx.sql
        .prepare_cached(
            "DELETE FROM entry_tag WHERE entry_id = ?1 AND tag NOT IN (SELECT value FROM json_each(?2))",
        )?
        .execute(params![id, wanted])?;
    let mut insert = tx
        .sql
        .prepare_cached("INSERT INTO entry_tag (entry_id, tag) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?;
    for tag in tags {
        insert.execute(params![id, tag])?;
    }
    Ok(())
}
