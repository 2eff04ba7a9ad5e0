//! Where each habit stood at the start of each month, kept so that today's strength and streak need weeks of logs, not years.
use std::collections::BTreeMap;

use chrono::Weekday;
use rusqlite::Connection;

use super::{
    Habit, HabitPause,
    days::DayRecord,
    replay::{History, PeriodSoFar, Replay, RunningState, WARM_DAYS},
    store,
};
use crate::{
    calendar::{JournalDay, Now},
    error::Result,
    history::Touched,
    ids::HabitId,
    journal::turn_over,
    life,
};

/// A habit with the days around a stretch, ready to be replayed.
pub struct Loaded {
    /// The habit.
    pub habit: Habit,
    /// Its pauses.
    pub pauses: Vec<HabitPause>,
    /// Its days with logs, from [`WARM_DAYS`] before the stretch.
    pub days: BTreeMap<JournalDay, DayRecord>,
    week_start: Weekday,
}

impl Loaded {
    /// Loads what a replay from `from` to `to` needs.
    pub fn new(
        sql: &Connection,
        habit: Habit,
        from: JournalDay,
        to: JournalDay,
        week_start: Weekday,
    ) -> Result<Self> {
        // Stretches of every n days are needed whole.
        let stretch = |day| habit.lived.stretch(day).unwrap_or((day, day));
        let first = from.plus_days(-WARM_DAYS).min(stretch(from).0);
        let logs = store::logs(sql, habit.id, first, stretch(to).1)?;
        let days = DayRecord::of_logs(habit.kind, &logs);
        Ok(Self {
            pauses: store::pauses(sql, habit.id)?,
            days,
            habit,
            week_start,
        })
    }

    /// The first day of the person's week.
    pub fn week_start(&self) -> Weekday {
        self.week_start
    }

    /// For the rules.
    pub fn history(&self) -> History<'_> {
        History {
            habit: &self.habit,
            pauses: &self.pauses,
            days: &self.days,
            week_start: self.week_start,
        }
    }
}

/// The last checkpoint on or before `day`: its day, and the state at the end of the day before it. A habit's first day has none.
pub fn last_before(
    sql: &Connection,
    habit: &Habit,
    day: JournalDay,
) -> Result<(JournalDay, Option<RunningState>)> {
    match store::checkpoint(sql, habit.id, day)? {
        Some((at, state)) => Ok((at, Some(state))),
        None => Ok((habit.lived.from.min(day), None)),
    }
}

/// A habit as it stands during `day`, with the logs of at least the 60 days before it.
pub fn standing(
    sql: &Connection,
    habit: Habit,
    day: JournalDay,
    week_start: Weekday,
) -> Result<(Loaded, RunningState, Option<PeriodSoFar>)> {
    let (from, before) = last_before(sql, &habit, day)?;
    let loaded = Loaded::new(sql, habit, from, day, week_start)?;
    let (state, period) = {
        let history = loaded.history();
        let mut replay = Replay::new(&history, before);
        for past in from.through(day.previous()) {
            replay.advance(past);
        }
        let period = replay.period(day);
        (replay.shown(day), period)
    };
    Ok((loaded, state, period))
}

/// Rebuilds what an action touched: for each habit the checkpoints after the earliest day concerned.
pub fn refresh(tx: &Connection, now: &Now, touched: &[Touched]) -> Result<()> {
    let mut earliest: BTreeMap<HabitId, Option<JournalDay>> = BTreeMap::new();
    let mut note = |id: Option<&str>, day: Option<&str>| {
        // Ids and days in rows were written by this program.
        let Some(id) = id.and_then(|id| id.parse().ok()) else {
            return;
        };
        let day = day.and_then(|day| day.parse().ok());
        let known = earliest.entry(id).or_insert(day);
        *known = (*known).zip(day).map(|(a, b)| a.min(b));
    };
    let mut all = false;
    for t in touched.iter().filter(|t| counts(t)) {
        for row in [&t.before, &t.after].into_iter().flatten() {
            let text = |column: &str| row.get(column).and_then(|v| v.as_str());
            match t.table.as_str() {
                "habit" => note(text("id"), None),
                "entry" => note(text("habit_id"), text("day")),
                "habit_pause" => note(text("habit_id"), text("from_day")),
                "habit_log" => {
                    if let Some((habit, day)) =
                        store::habit_and_day_of_entry(tx, text("entry_id").unwrap_or_default())?
                    {
                        note(Some(&habit), Some(&day));
                    }
                }
                "life" => all = true,
                _ => {}
            }
        }
    }
    let today = now.journal_day(turn_over(tx)?);
    if all {
        store::delete_all_checkpoints(tx)?;
        return roll_forward(tx, now);
    }
    let week_start = if earliest.is_empty() {
        Weekday::Mon
    } else {
        life::first_weekday(tx)?
    };
    for (id, day) in earliest {
        store::delete_checkpoints_after(tx, id, day)?;
        if let Some(habit) = store::find(tx, id)? {
            // Without its first step a habit begins later.
            store::delete_checkpoints_up_to(tx, id, habit.lived.from)?;
            build(tx, habit, today, week_start)?;
        }
    }
    Ok(())
}

/// Whether a touched row says anything that strength and streak go by: names, cues and the life theme don't.
fn counts(t: &Touched) -> bool {
    let columns: &[&str] = match t.table.as_str() {
        "habit" => &["id", "kind", "direction", "target", "schedule"],
        "life" => &["week_start", "turn_over_hour"],
        _ => return true,
    };
    columns.iter().any(|column| {
        let of = |row: &Option<serde_json::Value>| row.as_ref().and_then(|row| row.get(*column)).cloned();
        of(&t.before) != of(&t.after)
    })
}

/// Makes the checkpoints that are missing up to this month.
pub fn roll_forward(tx: &Connection, now: &Now) -> Result<()> {
    let today = now.journal_day(turn_over(tx)?);
    let week_start = life::first_weekday(tx)?;
    for habit in store::all(tx)? {
        build(tx, habit, today, week_start)?;
    }
    Ok(())
}

fn build(tx: &Connection, habit: Habit, today: JournalDay, week_start: Weekday) -> Result<()> {
    let (from, before) = last_before(tx, &habit, today)?;
    if from >= today.month_start() {
        return Ok(());
    }
    let loaded = Loaded::new(tx, habit, from, today, week_start)?;
    let history = loaded.history();
    let mut replay = Replay::new(&history, before);
    for day in from.through(today.month_start().previous()) {
        replay.advance(day);
        if day.next() == day.next().month_start() {
            store::insert_checkpoint(tx, loaded.habit.id, day.next(), replay.state())?;
        }
    }
    Ok(())
}

/// Checkpoints that differ from a replay of the whole history, a line each.
pub fn check(sql: &Connection, now: &Now) -> Result<Vec<String>> {
    let today = now.journal_day(turn_over(sql)?);
    let week_start = life::first_weekday(sql)?;
    let mut found = Vec::new();
    for habit in store::all(sql)? {
        let from = habit.lived.from;
        let loaded = Loaded::new(sql, habit, from, today, week_start)?;
        let history = loaded.history();
        let mut replay = Replay::new(&history, None);
        let mut kept: BTreeMap<JournalDay, RunningState> =
            store::checkpoints(sql, loaded.habit.id)?.into_iter().collect();
        for day in from.through(today) {
            if kept.remove(&day).is_some_and(|state| state != *replay.state()) {
                found.push(format!("checkpoint of habit {} on {day}", loaded.habit.id));
            }
            replay.advance(day);
        }
        for day in kept.keys() {
            found.push(format!("checkpoint of habit {} on {day}", loaded.habit.id));
        }
    }
    Ok(found)
}
