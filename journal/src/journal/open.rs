//! Opening a journal: what the file is, whether this program can read it, its schema steps, and who may read it.
use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};

use super::{Journal, Tx};
use crate::{
    calendar::Now,
    error::{Error, Result},
    history,
    ids::IdSource,
    life,
};

/// Marks a SQLite file as Ayumi's: "AYUM".
const APPLICATION_ID: i64 = 0x4159_554D;

/// Schema steps, applied in order.
const STEPS: &[&str] = &[
    include_str!("../../sql/0001_journal.sql"),
    include_str!("../../sql/0002_time_up.sql"),
    include_str!("../../sql/0003_income.sql"),
    include_str!("../../sql/0004_sheets.sql"),
    include_str!("../../sql/0005_people.sql"),
    include_str!("../../sql/0006_learning.sql"),
    include_str!("../../sql/0007_achievements.sql"),
    include_str!("../../sql/0008_papers.sql"),
    include_str!("../../sql/0009_days.sql"),
    include_str!("../../sql/0010_care.sql"),
];

/// How long another program's writing is waited for.
const WAIT: Duration = Duration::from_secs(10);

/// The schema version that this program writes.
pub const SCHEMA: i64 = STEPS.len() as i64;

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
                match make_private_file(path) {
                    // Another program was a moment faster.
                    Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => {}
                    made => made.map_err(cannot)?,
                }
                true
            }
            Err(e) => return Err(cannot(e)),
        };
        let sql = Connection::open_with_flags(
            path,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        sql.busy_timeout(WAIT)?;
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

    fn prepare(mut sql: Connection, now: &Now, mut ids: IdSource, path: Option<PathBuf>) -> Result<Self> {
        sql.set_prepared_statement_cache_capacity(256);
        write_ahead(&sql)?;
        sql.execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA foreign_keys = ON;
             PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000;",
        )?;
        bring_up_to_date(&mut sql, now, &mut ids)?;
        history::watch(&sql)?;
        Ok(Self { sql, ids, path })
    }
}

/// Turns on the write-ahead log. Of two programs that turn it on at once SQLite tells one that the file is locked, without
/// waiting as it does elsewhere: so it is asked again, for as long.
fn write_ahead(sql: &Connection) -> Result<()> {
    const PAUSE: Duration = Duration::from_millis(20);
    let mut left = WAIT.as_millis() / PAUSE.as_millis();
    loop {
        match sql.execute_batch("PRAGMA journal_mode = WAL;") {
            Err(e) if e.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && left > 0 => {
                left -= 1;
                std::thread::sleep(PAUSE);
            }
            done => return Ok(done?),
        }
    }
}

/// Applies the schema steps that are missing, and furnishes a new journal: all in one, so that of two programs that open it at
/// once the second finds it done.
fn bring_up_to_date(sql: &mut Connection, now: &Now, ids: &mut IdSource) -> Result<()> {
    let version_of = |sql: &Connection| sql.query_row("PRAGMA user_version", [], |r| r.get::<_, i64>(0));
    if version_of(sql)? == SCHEMA {
        return Ok(());
    }
    let tx = sql.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version = version_of(&tx)?;
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    for step in STEPS.iter().skip(usize::try_from(version).unwrap_or(0)) {
        tx.execute_batch(step)?;
    }
    tx.pragma_update(None, "user_version", SCHEMA)?;
    if version == 0 {
        life::furnish(&mut Tx { sql: &tx, now, ids })?;
    }
    tx.commit()?;
    Ok(())
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
