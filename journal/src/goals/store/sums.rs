//! What entries and habit logs add to a goal.
//!
//! Two kinds of rows count: entries linked to the goal itself, by the column that fits its unit (whole yen; minutes for
//! minutes and hours; else the amount), and logs, done or small, of the habits that feed it, by the link's measure. A log
//! that does both counts once, through its habit. A habit that only supports the goal (a factor of 0) adds nothing, and its
//! logs count only where they are linked to the goal themselves. Expenses count for nothing. For times (the unit "count"), an entry
//! that has neither amount, minutes nor yen counts as one, unless it is only a note. An amount in another word than the
//! goal's own unit counts for nothing.
//!
//! Sums are taken in sixtieths of a thousandth, so that minutes add up to hours exactly, and are rounded once.
use rusqlite::{Connection, ToSql, params};

use super::{unit_name, unit_word};
use crate::{
    calendar::JournalDay,
    entries::EntryKind,
    error::Result,
    goals::{DayValue, Goal, Metric, Milli, Unit},
    ids::EntryId,
};

/// Sixtieths in a thousandth.
const PARTS: i64 = 60;

/// Rows `(id, day, at, parts)`, where ?1 is the goal, ?2 and ?3 the first and last day, ?4 and ?5 its unit and own word,
/// and ?6 whether it is a level: of a level, a habit's amounts are measurements and nothing else of a habit counts.
/// `max` and `min` keep a row within a thousand times what a person can type, so that no sum can overflow.
const CONTRIBUTIONS: &str = "
  SELECT id, day, at, CAST(max(-100000000000000, min(100000000000000, parts)) AS INTEGER) AS parts FROM (
    SELECT e.id, e.day, e.at, CASE ?4
        WHEN 'yen' THEN e.yen * 60000
        WHEN 'minutes' THEN e.minutes * 60000
        WHEN 'hours' THEN e.minutes * 1000
        WHEN 'own' THEN CASE WHEN e.unit_word IN ('', ?5) THEN e.amount * 60 END
        WHEN 'count' THEN COALESCE(e.amount * 60, CASE WHEN e.minutes IS NULL AND e.yen IS NULL AND e.kind <> 'note' THEN 60000 END)
        ELSE e.amount * 60 END AS parts
      FROM entry e LEFT JOIN habit_log l ON l.entry_id = e.id
      WHERE e.goal_id = ?1 AND e.day BETWEEN ?2 AND ?3 AND e.kind <> 'expense'
        AND (l.outcome IS NULL OR l.outcome IN ('done', 'small'))
        AND (e.habit_id IS NULL OR NOT EXISTS (SELECT 1 FROM goal_habit g WHERE g.goal_id = ?1 AND g.habit_id = e.habit_id AND g.factor > 0))
    UNION ALL
    SELECT e.id, e.day, e.at, CASE g.measure
        WHEN 'log' THEN g.factor * 60
        WHEN 'hour' THEN g.factor * e.minutes
        ELSE e.amount * g.factor * 3 / 50 END AS parts
      FROM goal_habit g JOIN entry e ON e.habit_id = g.habit_id AND e.day BETWEEN ?2 AND ?3
        JOIN habit_log l ON l.entry_id = e.id AND l.outcome IN ('done', 'small')
      WHERE g.goal_id = ?1 AND g.factor > 0 AND (NOT ?6 OR g.measure = 'amount')
  ) WHERE parts IS NOT NULL";

/// Sums of a total or rate: everything before a day at once, and from there day by day.
pub(in crate::goals) struct Sums {
    /// The first day that anything counts.
    pub first: Option<JournalDay>,
    /// The last day before the cut, and what it had come to by then (without the start value).
    pub before: Option<DayValue>,
    /// The days from the cut on.
    pub days: Vec<DayValue>,
}

/// The first six parameters of [`CONTRIBUTIONS`].
fn parameters<'a>(
    goal: &'a Goal,
    from: &'a JournalDay,
    until: &'a JournalDay,
    level: &'a bool,
) -> [Box<dyn ToSql + 'a>; 6] {
    let unit = goal.unit.as_ref().unwrap_or(&Unit::Count);
    [
        Box::new(goal.id),
        Box::new(from),
        Box::new(until),
        Box::new(unit_name(unit)),
        Box::new(unit_word(unit)),
        Box::new(level),
    ]
}

/// Turns sums of parts into thousandths, so that any run of them adds up to the rounded sum of its parts.
#[derive(Default)]
struct Rounded {
    parts: i128,
}

impl Rounded {
    fn add(&mut self, parts: i64) -> Milli {
        let before = self.parts.div_euclid(i128::from(PARTS));
        self.parts += i128::from(parts);
        // The difference of two neighbouring sums is at most one row's sum, an i64.
        (self.parts.div_euclid(i128::from(PARTS)) - before) as Milli
    }
}

/// The sums from the goal's start to `until`, day by day from `cut` on.
pub(in crate::goals) fn sums(
    sql: &Connection,
    goal: &Goal,
    from: JournalDay,
    cut: JournalDay,
    until: JournalDay,
) -> Result<Sums> {
    let mut statement = sql.prepare_cached(&format!(
        "SELECT CASE WHEN day < ?7 THEN '' ELSE day END AS stretch, MIN(day) AS first, MAX(day) AS last,
           SUM(parts) AS parts FROM ({CONTRIBUTIONS}) GROUP BY stretch ORDER BY stretch"
    ))?;
    let mut given = Vec::from(parameters(goal, &from, &until, &false));
    given.push(Box::new(cut));
    let mut rows = statement.query(rusqlite::params_from_iter(given))?;
    let mut found = Sums {
        first: None,
        before: None,
        days: Vec::new(),
    };
    let mut rounded = Rounded::default();
    while let Some(r) = rows.next()? {
        let (first, day): (JournalDay, JournalDay) = (r.get("first")?, r.get("last")?);
        let value = rounded.add(r.get("parts")?);
        found.first.get_or_insert(first);
        if day < cut {
            found.before = Some(DayValue { day, value });
        } else {
            found.days.push(DayValue { day, value });
        }
    }
    Ok(found)
}

/// The sums from `from` to `until`, each over a stretch of `stretch` days and told on the last of these that counts.
pub(in crate::goals) fn stretches(
    sql: &Connection,
    goal: &Goal,
    from: JournalDay,
    until: JournalDay,
    stretch: i64,
) -> Result<Vec<DayValue>> {
    let mut statement = sql.prepare_cached(&format!(
        "SELECT MAX(day) AS day, SUM(parts) AS parts FROM ({CONTRIBUTIONS})
         GROUP BY CAST(julianday(day) - julianday(?2) AS INTEGER) / ?7 ORDER BY 1"
    ))?;
    let mut given = Vec::from(parameters(goal, &from, &until, &false));
    given.push(Box::new(stretch));
    let mut rows = statement.query(rusqlite::params_from_iter(given))?;
    let mut rounded = Rounded::default();
    let mut found = Vec::new();
    while let Some(r) = rows.next()? {
        found.push(DayValue {
            day: r.get("day")?,
            value: rounded.add(r.get("parts")?),
        });
    }
    Ok(found)
}

/// A level's measurements, the last of each day.
pub(in crate::goals) fn measurements(
    sql: &Connection,
    goal: &Goal,
    from: JournalDay,
    until: JournalDay,
) -> Result<Vec<DayValue>> {
    // Beside a lone max(), SQLite takes the other columns from the row that has it.
    let mut statement = sql.prepare_cached(&format!(
        "SELECT day, parts, MAX(at || id) FROM ({CONTRIBUTIONS}) GROUP BY day ORDER BY day"
    ))?;
    let mut rows = statement.query(rusqlite::params_from_iter(parameters(goal, &from, &until, &true)))?;
    let mut found = Vec::new();
    while let Some(r) = rows.next()? {
        let parts: i64 = r.get("parts")?;
        found.push(DayValue {
            day: r.get("day")?,
            value: parts.div_euclid(PARTS),
        });
    }
    Ok(found)
}

/// One entry that has to do with a goal.
pub(in crate::goals) struct Contribution {
    pub entry_id: EntryId,
    pub kind: EntryKind,
    pub day: JournalDay,
    pub text: String,
    pub habit_id: Option<crate::ids::HabitId>,
    pub value: Option<Milli>,
}

/// The latest entries that are linked to a goal or logged by habits that add to it, with what each added since the start.
pub(in crate::goals) fn latest(
    sql: &Connection,
    goal: &Goal,
    until: JournalDay,
    most: u32,
) -> Result<Vec<Contribution>> {
    let mut statement = sql.prepare_cached(
        "SELECT e.id, e.kind, e.day, e.text, e.habit_id FROM entry e WHERE e.id IN (
           SELECT id FROM (SELECT id, day, at FROM entry
             WHERE goal_id = ?1 AND day <= ?2 ORDER BY day DESC, at DESC, id DESC LIMIT ?3)
           UNION
           SELECT id FROM (SELECT e.id, e.day, e.at FROM goal_habit g JOIN entry e ON e.habit_id = g.habit_id
             JOIN habit_log l ON l.entry_id = e.id AND l.outcome IN ('done', 'small')
             WHERE g.goal_id = ?1 AND g.factor > 0 AND e.day <= ?2 ORDER BY e.day DESC, e.at DESC, e.id DESC LIMIT ?3))
         ORDER BY e.day DESC, e.at DESC, e.id DESC LIMIT ?3",
    )?;
    let rows = statement.query_map(params![goal.id, until, most], |r| {
        Ok(Contribution {
            entry_id: r.get("id")?,
            // The column's CHECK allows no other word.
            kind: EntryKind::of(&r.get::<_, String>("kind")?).unwrap_or(EntryKind::Note),
            day: r.get("day")?,
            text: r.get("text")?,
            habit_id: r.get("habit_id")?,
            value: None,
        })
    })?;
    let mut found = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let Some(earliest) = found.last().map(|c| c.day.max(goal.start_day)) else {
        return Ok(found);
    };
    let level = matches!(goal.metric, Some(Metric::Level { .. }));
    let mut statement = sql.prepare_cached(&format!("SELECT id, parts FROM ({CONTRIBUTIONS})"))?;
    let given = parameters(goal, &earliest, &until, &level);
    let mut rows = statement.query(rusqlite::params_from_iter(given))?;
    while let Some(r) = rows.next()? {
        let (id, parts): (EntryId, i64) = (r.get("id")?, r.get("parts")?);
        if let Some(c) = found.iter_mut().find(|c| c.entry_id == id) {
            c.value = Some(parts.div_euclid(PARTS));
        }
    }
    Ok(found)
}
