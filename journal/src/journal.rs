//! The journal: open it, act on it (the one write path), read it.
use std::{
    collections::BTreeSet,
    fs,
    io::Read,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use rusqlite_migration::{M, Migrations};
use serde::Serialize;
use ts_rs::TS;

use crate::{
    calendar::{JournalDay, Now, TurnOver},
    derived,
    error::{Error, Result},
    history::{self, Action, ActionNote, Touched},
    ids::IdSource,
    life,
};

/// Marks a SQLite file as Ayumi's: "AYUM".
const APPLICATION_ID: i64 = 0x4159_554D;

/// Schema steps, applied in order.
const STEPS: &[&str] = &[
    include_str!("../sql/0001_journal.sql"),
    include_str!("../sql/0002_time_up.sql"),
];

/// The schema version that this program writes.
pub const SCHEMA: i64 = STEPS.len() as i64;

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
    /// Check-ins.
    Checkins,
    /// Reminders and their occurrences.
    Reminders,
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
    /// Opens the journal at `path`, making it and its folder (private to their owner) if there is none.
    ///
    /// # Errors
    /// [`Error::NotAJournal`], [`Error::NewerJournal`], a damaged file (see [`Error::is_damage`]), or whatever keeps the
    /// file from being read and written. The file is never changed by a failed open.
    pub fn open(path: &Path, now: &Now, ids: IdSource) -> Result<Self> {
        let cannot = |source| Error::CannotOpen {
            path: path.to_owned(),
            source,
        };
        if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty() && !f.exists()) {
            make_private_folder(folder).map_err(cannot)?;
        }
        let fresh = match fs::File::open(path) {
            Ok(mut file) => {
                let mut head = [0; 16];
                let n = file.read(&mut head).map_err(cannot)?;
                if n > 0 && !head.starts_with(b"SQLite format 3\0") {
                    return Err(Error::NotAJournal(path.to_owned()));
                }
                n == 0
            }
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                make_private_file(path).map_err(cannot)?;
                true
            }
            Err(e) => return Err(cannot(e)),
        };
        let sql = Connection::open_with_flags(
            path,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        sql.busy_timeout(Duration::from_secs(10))?;
        if !fresh {
            let application: i64 = sql.query_row("PRAGMA application_id", [], |r| r.get(0))?;
            let version: i64 = sql.query_row("PRAGMA user_version", [], |r| r.get(0))?;
            // 0 and 0 is a journal whose making was cut short before its first step.
            let untouched = application == 0 && version == 0 && table_count(&sql)? == 0;
            if application != APPLICATION_ID && !untouched {
                return Err(Error::NotAJournal(path.to_owned()));
            }
            if version > SCHEMA {
                return Err(Error::NewerJournal {
                    found: version,
                    known: SCHEMA,
                });
            }
            if version > 0 && version < SCHEMA {
                backup_before_migration(&sql, path, version)?;
            }
        }
        Self::prepare(sql, now, ids, Some(path.to_owned()))
    }

    /// A journal in memory, for tests.
    pub fn in_memory(now: &Now, ids: IdSource) -> Result<Self> {
        Self::prepare(Connection::open_in_memory()?, now, ids, None)
    }

    fn prepare(mut sql: Connection, now: &Now, ids: IdSource, path: Option<PathBuf>) -> Result<Self> {
        sql.set_prepared_statement_cache_capacity(256);
        sql.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA foreign_keys = ON;
             PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000;",
        )?;
        let version: i64 = sql.query_row("PRAGMA user_version", [], |r| r.get(0))?;
        if version < SCHEMA {
            sql.pragma_update(None, "application_id", APPLICATION_ID)?;
            Migrations::new(STEPS.iter().map(|s| M::up(s)).collect()).to_latest(&mut sql)?;
        }
        history::watch(&sql)?;
        let mut journal = Self { sql, ids, path };
        if version == 0 {
            journal.act(now, Action::Background, life::furnish)?;
        }
        Ok(journal)
    }

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
        let touched = history::take_touched(&tx)?;
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
        "checkin" => Part::Checkins,
        "reminder" | "reminder_manners" | "occurrence" => Part::Reminders,
        _ => return None,
    })
}

fn table_count(sql: &Connection) -> Result<i64> {
    Ok(sql.query_row("SELECT count(*) FROM sqlite_schema", [], |r| r.get(0))?)
}

fn backup_before_migration(sql: &Connection, path: &Path, version: i64) -> Result<()> {
    let backup = path.with_extension(format!("v{version}.ayumi"));
    if !backup.exists() {
        sql.execute("VACUUM INTO ?1", [backup.to_string_lossy()])?;
    }
    Ok(())
}

#[cfg(unix)]
fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    // A user's data folder is private to them on Windows.
    fs::create_dir_all(folder)
}

#[cfg(unix)]
fn make_private_file(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    // SQLite gives the -wal and -shm files the mode of the journal.
    fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .map(drop)
}

#[cfg(not(unix))]
fn make_private_file(path: &Path) -> std::io::Result<()> {
    fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .map(drop)
}

#[cfg(test)]
mod tests {
    use chrono::{TimeZone, Utc};

    use super::*;

    fn noon() -> Now {
        Now::new(
            Utc.with_ymd_and_hms(2026, 11, 22, 3, 0, 0).unwrap(),
            chrono_tz::Asia::Tokyo,
        )
    }

    #[test]
    fn a_new_journal_is_private_and_furnished() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new").join("journal.ayumi");
        let journal = Journal::open(&path, &noon(), IdSource::from_seed(1)).unwrap();
        assert_eq!(life::moments(journal.read()).unwrap().len(), 6);
        assert_eq!(journal.check(&noon()).unwrap(), Vec::<String>::new());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |p: &Path| fs::metadata(p).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
        }
    }

    #[test]
    fn other_files_are_refused_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let open =
            |name: &str| Journal::open(&folder.path().join(name), &noon(), IdSource::from_seed(1)).err();
        fs::write(folder.path().join("text"), "a letter to nobody in particular").unwrap();
        assert_eq!(open("text").unwrap().code(), "error-not-a-journal");
        let other = Connection::open(folder.path().join("other")).unwrap();
        other.execute_batch("CREATE TABLE theirs (x)").unwrap();
        assert_eq!(open("other").unwrap().code(), "error-not-a-journal");
        assert!(open("newer").is_none());
        let newer = Connection::open(folder.path().join("newer")).unwrap();
        newer.pragma_update(None, "user_version", 999).unwrap();
        assert_eq!(open("newer").unwrap().code(), "error-newer-journal");
        fs::write(
            folder.path().join("damaged"),
            [b"SQLite format 3\0".as_slice(), &[7; 5000]].concat(),
        )
        .unwrap();
        assert!(open("damaged").unwrap().is_damage());
        assert_eq!(fs::read(folder.path().join("damaged")).unwrap().len(), 5016);
    }

    #[test]
    fn an_action_is_all_or_nothing() {
        let mut journal = Journal::in_memory(&noon(), IdSource::from_seed(1)).unwrap();
        let failed = journal.act(&noon(), Action::plain("theme-set"), |tx| {
            life::set_theme(tx, "half")?;
            Err::<(), _>(Error::refused("error-storage"))
        });
        assert!(failed.is_err());
        assert_eq!(life::life(journal.read()).unwrap().theme, "");
        assert!(journal.undo(&noon()).unwrap().is_none());
    }

    #[test]
    fn undo_and_redo_walk_many_levels() {
        let mut journal = Journal::in_memory(&noon(), IdSource::from_seed(1)).unwrap();
        let theme = |j: &Journal| life::life(j.read()).unwrap().theme;
        for text in ["one", "two", "three"] {
            let ((), changed) = journal
                .act(&noon(), Action::plain("theme-set"), |tx| {
                    life::set_theme(tx, text)
                })
                .unwrap();
            assert_eq!(changed.parts, BTreeSet::from([Part::Life]));
        }
        journal.undo(&noon()).unwrap().unwrap();
        journal.undo(&noon()).unwrap().unwrap();
        assert_eq!(theme(&journal), "one");
        journal.redo(&noon()).unwrap().unwrap();
        assert_eq!(theme(&journal), "two");
        journal
            .act(&noon(), Action::plain("theme-set"), |tx| {
                life::set_theme(tx, "four")
            })
            .unwrap();
        assert!(
            journal.redo(&noon()).unwrap().is_none(),
            "a new action ends what could have been redone"
        );
        for expected in ["two", "one", ""] {
            journal.undo(&noon()).unwrap().unwrap();
            assert_eq!(theme(&journal), expected);
        }
        assert!(journal.undo(&noon()).unwrap().is_none());
    }

    #[test]
    fn undo_refuses_what_was_changed_since() {
        let mut journal = Journal::in_memory(&noon(), IdSource::from_seed(1)).unwrap();
        journal
            .act(&noon(), Action::plain("theme-set"), |tx| {
                life::set_theme(tx, "mine")
            })
            .unwrap();
        journal
            .act(&noon(), Action::Background, |tx| life::set_theme(tx, "theirs"))
            .unwrap();
        assert_eq!(
            journal.undo(&noon()).unwrap_err().code(),
            "error-undo-changed-since"
        );
        assert_eq!(life::life(journal.read()).unwrap().theme, "theirs");
    }
}
