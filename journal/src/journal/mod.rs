//! The journal: open it ([`open`]), act on it (the one write path), read it.
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, TransactionBehavior};
use serde::Serialize;
use ts_rs::TS;

mod open;

pub use open::SCHEMA;

use crate::{
    calendar::{JournalDay, Now, TurnOver},
    derived,
    error::Result,
    history::{self, Action, ActionNote, Touched},
    ids::IdSource,
    papers,
};

/// An open journal.
pub struct Journal {
    sql: Connection,
    ids: IdSource,
    path: Option<PathBuf>,
}

/// A part of the journal that the screen may have to show anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Theme, moments, turn-over hour, first day of the week.
    Life,
    /// Activities.
    Activities,
    /// Goals and milestones.
    Goals,
    /// Habits, pauses, timers.
    Habits,
    /// Entries of every kind.
    Entries,
    /// Check-ins, and what was answered to a word of care.
    Checkins,
    /// Reminders and their occurrences.
    Reminders,
    /// People and events.
    People,
    /// Streams, applications, invoices.
    Income,
    /// Courses, books, certificates.
    Learning,
    /// What belongs to achievements, and briefs.
    Achievements,
    /// Types of days, plans, audits by half hours.
    Days,
    /// Sheets, what became of their lines, and the steps of the way.
    Sheets,
    /// The work history, and what was chosen for papers.
    Papers,
}

/// What an action changed: the set of things to refresh, and the words for the undo toast.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct Changed {
    /// What to show anew.
    pub parts: BTreeSet<Part>,
    /// The action, if it can be undone.
    pub action: Option<ActionNote>,
}

impl Changed {
    /// Nothing changed.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Both changes together; the later action speaks.
    pub fn merge(&mut self, later: Self) {
        self.parts.extend(later.parts);
        self.action = later.action.or(self.action.take());
    }
}

/// An action in progress: the open transaction, the moment, and fresh ids.
pub struct Tx<'a> {
    /// The transaction.
    pub sql: &'a Connection,
    /// The moment of the action.
    pub now: &'a Now,
    ids: &'a mut IdSource,
}

impl Tx<'_> {
    /// A fresh id.
    pub fn mint<I: From<uuid::Uuid>>(&mut self) -> I {
        self.ids.mint(self.now)
    }

    /// Today, by the person's turn-over hour.
    pub fn today(&self) -> Result<JournalDay> {
        Ok(self.now.journal_day(turn_over(self.sql)?))
    }

    /// The same action, going on at another moment: how the sample lives through its months.
    pub(crate) fn at<'b>(&'b mut self, now: &'b Now) -> Tx<'b> {
        Tx {
            sql: self.sql,
            now,
            ids: &mut *self.ids,
        }
    }
}

/// The person's turn-over hour.
pub fn turn_over(sql: &Connection) -> Result<TurnOver> {
    Ok(TurnOver(
        sql.prepare_cached("SELECT turn_over_hour FROM life")?
            .query_row([], |r| r.get(0))?,
    ))
}

impl Journal {
    /// Where the journal is kept; `None` in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Reads. Every reading feature function takes this connection.
    pub fn read(&self) -> &Connection {
        &self.sql
    }

    /// Today, by the person's turn-over hour.
    pub fn today(&self, now: &Now) -> Result<JournalDay> {
        Ok(now.journal_day(turn_over(&self.sql)?))
    }

    /// A number that differs once another process has written to the journal.
    pub fn data_version(&self) -> Result<i64> {
        Ok(self.sql.query_row("PRAGMA data_version", [], |r| r.get(0))?)
    }

    /// The only way to write: all of `change`, its history and what is derived from it, or nothing.
    pub fn act<T>(
        &mut self,
        now: &Now,
        action: Action,
        change: impl FnOnce(&mut Tx<'_>) -> Result<T>,
    ) -> Result<(T, Changed)> {
        let tx = self
            .sql
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let answer = change(&mut Tx {
            sql: &tx,
            now,
            ids: &mut self.ids,
        })?;
        let mut touched = history::take_touched(&tx)?;
        let ids = &mut self.ids;
        papers::follow(&Tx { sql: &tx, now, ids }, &touched)?;
        history::take_more(&tx, &mut touched)?;
        let note = history::record(&tx, now, action, &touched)?;
        let changed = settle(&tx, now, &touched, note)?;
        tx.commit()?;
        Ok((answer, changed))
    }

    /// Does `work` with other ids: the sample is the same wherever it is made.
    pub(crate) fn with_ids<T>(&mut self, ids: IdSource, work: impl FnOnce(&mut Self) -> T) -> T {
        let own = std::mem::replace(&mut self.ids, ids);
        let answer = work(self);
        self.ids = own;
        answer
    }

    /// The number of the action that [`Journal::undo`] would take back.
    ///
    /// # Errors
    /// If it can't be read.
    pub fn undoable(&self) -> Result<Option<i64>> {
        history::undoable(&self.sql)
    }

    /// Takes back the last action that has not been taken back. `None` if there is none.
    ///
    /// # Errors
    /// A refusal if one of its rows was changed since; then nothing is changed.
    pub fn undo(&mut self, now: &Now) -> Result<Option<Changed>> {
        self.travel(now, history::undo)
    }

    /// Does again what was undone last. `None` if there is nothing.
    ///
    /// # Errors
    /// As for [`Journal::undo`].
    pub fn redo(&mut self, now: &Now) -> Result<Option<Changed>> {
        self.travel(now, history::redo)
    }

    fn travel(
        &mut self,
        now: &Now,
        step: impl FnOnce(&Connection) -> Result<Option<ActionNote>>,
    ) -> Result<Option<Changed>> {
        let tx = self
            .sql
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let Some(note) = step(&tx)? else { return Ok(None) };
        let touched = history::take_touched(&tx)?;
        let changed = settle(&tx, now, &touched, Some(note))?;
        tx.commit()?;
        Ok(Some(changed))
    }

    /// What the app does once after opening: forgets history past its horizon and brings derived state up to today.
    pub fn settle(&mut self, now: &Now) -> Result<()> {
        let tx = self
            .sql
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        history::forget_old(&tx, now)?;
        derived::roll_forward(&tx, now)?;
        tx.commit()?;
        Ok(())
    }

    /// Looks for damage: SQLite's own check, dangling links, and derived state that differs from what it is derived from.
    /// Empty if all is well.
    pub fn check(&self, now: &Now) -> Result<Vec<String>> {
        let mut found = Vec::new();
        let mut statement = self.sql.prepare("PRAGMA integrity_check")?;
        for line in statement.query_map([], |r| r.get::<_, String>(0))? {
            let line = line?;
            if line != "ok" {
                found.push(line);
            }
        }
        let mut statement = self.sql.prepare("PRAGMA foreign_key_check")?;
        for line in statement.query_map([], |r| r.get::<_, String>(0))? {
            found.push(format!("dangling link in {}", line?));
        }
        found.extend(derived::check(&self.sql, now)?);
        Ok(found)
    }
}

/// Brings what is derived up to date with what was touched, and says what to refresh.
fn settle(tx: &Connection, now: &Now, touched: &[Touched], action: Option<ActionNote>) -> Result<Changed> {
    derived::refresh(tx, now, touched)?;
    Ok(Changed {
        parts: touched.iter().filter_map(|t| part_of(&t.table)).collect(),
        action,
    })
}

fn part_of(table: &str) -> Option<Part> {
    Some(match table {
        "life" | "moment" => Part::Life,
        "activity" => Part::Activities,
        "goal" | "goal_pause" | "milestone" | "goal_habit" => Part::Goals,
        "habit" | "habit_pause" | "timer" => Part::Habits,
        "entry" | "habit_log" | "entry_tag" => Part::Entries,
        "entry_person" => Part::Entries,
        "person" | "person_tag" | "event" | "event_person" => Part::People,
        "checkin" | "care_answer" => Part::Checkins,
        "learning_item" | "learning_use" | "entry_learning" => Part::Learning,
        "income_stream" | "income_application" | "income_invoice" | "entry_income" => Part::Income,
        "reminder" | "reminder_manners" | "occurrence" => Part::Reminders,
        "achievement" | "brief" | "brief_achievement" | "brief_step" => Part::Achievements,
        "job" | "paper_item" => Part::Papers,
        "day_type" | "day_away" | "day_usual" | "day_choice" | "day_plan" | "day_block" | "hour_audit"
        | "hour_slot" => Part::Days,
        "sheet_answer" | "sheet_link" | "sheet_step" => Part::Sheets,
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
