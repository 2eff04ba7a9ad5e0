//! What people do most, on 1, 10 and 30 years of the sample journal, each beside its floor: the bare SQLite statements with the
//! same durability that nothing built on SQLite could do without.
#![allow(clippy::unwrap_used, missing_docs, reason = "a benchmark")]

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{LazyLock, Mutex},
};

use ayumi_journal::{IdSource, Journal, api, calendar::Now, sample, words::Language};
use divan::Bencher;
use rusqlite::Connection;
use serde_json::{Value, json};

const YEARS: [u32; 3] = [1, 10, 30];
/// A word of two characters, which no trigram index helps with.
const WORD: &str = "研修";
const BUSIEST_HABIT: &str =
    "SELECT habit_id FROM entry WHERE habit_id IS NOT NULL GROUP BY habit_id ORDER BY count(*) DESC LIMIT 1";
const BUSIEST_GOAL: &str =
    "SELECT goal_id FROM entry WHERE goal_id IS NOT NULL GROUP BY goal_id ORDER BY count(*) DESC LIMIT 1";

fn main() {
    divan::main();
}

fn now() -> Now {
    Now::parse("2026-11-22T12:40:00+09:00", chrono_tz::Asia::Tokyo).unwrap()
}

static FOLDER: LazyLock<tempfile::TempDir> = LazyLock::new(|| tempfile::tempdir().unwrap());
static MADE: LazyLock<Mutex<HashMap<u32, PathBuf>>> = LazyLock::new(Mutex::default);

/// A copy of the sample journal of so many years: what one benchmark writes, the next doesn't see.
fn journal_file(years: u32, copy: &str) -> PathBuf {
    let mut made = MADE.lock().unwrap();
    let master = made.entry(years).or_insert_with(|| {
        let path = FOLDER.path().join(format!("{years}.ayumi"));
        drop(sample::make(&path, &now(), Language::Ja, years * 12).unwrap());
        path
    });
    let path = FOLDER.path().join(format!("{years}-{copy}.ayumi"));
    std::fs::copy(master, &path).unwrap();
    path
}

fn open(years: u32, copy: &str) -> Journal {
    Journal::open(&journal_file(years, copy), &now(), IdSource::from_seed(1)).unwrap()
}

/// SQLite with the journal's durability, and nothing else.
fn bare(years: u32, copy: &str) -> Connection {
    let sql = Connection::open(journal_file(years, copy)).unwrap();
    sql.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;")
        .unwrap();
    sql
}

fn call(journal: &mut Journal, name: &str, args: Value) -> Value {
    api::call(journal, &now(), name, args).unwrap().value
}

fn one(sql: &Connection, query: &str) -> String {
    sql.query_row(query, [], |r| r.get(0)).unwrap()
}

mod log_a_step {
    use super::*;

    #[divan::bench(args = YEARS)]
    fn ayumi(bencher: Bencher<'_, '_>, years: u32) {
        let mut journal = open(years, "log");
        let habit = one(journal.read(), BUSIEST_HABIT);
        bencher.bench_local(|| {
            call(
                &mut journal,
                "log_habit",
                json!({ "habit_id": habit, "value": 1000 }),
            )
        });
    }

    #[divan::bench(args = YEARS)]
    fn floor(bencher: Bencher<'_, '_>, years: u32) {
        let mut sql = bare(years, "log-floor");
        let habit = one(&sql, BUSIEST_HABIT);
        let mut n = 0u64;
        bencher.bench_local(|| {
            n += 1;
            let id = format!("00000000-0000-7000-8000-{n:012}");
            let tx = sql
                .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)
                .unwrap();
            tx.prepare_cached(
                "INSERT INTO entry (id, kind, day, at, utc_offset, zone, minutes, habit_id, created_at)
                 VALUES (?1, 'habit_log', '2026-11-22', '2026-11-22T03:40:00Z', 540, 'Asia/Tokyo', 1, ?2,
                   '2026-11-22T03:40:00Z')",
            )
            .unwrap()
            .execute([&id, &habit])
            .unwrap();
            let log = "INSERT INTO habit_log (entry_id, outcome) VALUES (?1, 'done')";
            tx.prepare_cached(log).unwrap().execute([&id]).unwrap();
            tx.commit().unwrap();
        });
    }
}

mod today {
    use super::*;

    #[divan::bench(args = YEARS)]
    fn ayumi(bencher: Bencher<'_, '_>, years: u32) {
        let mut journal = open(years, "today");
        bencher.bench_local(|| call(&mut journal, "today", json!({})));
    }

    /// Every habit with its logs of the last 60 days: what strength and streak of today need.
    #[divan::bench(args = YEARS)]
    fn floor(bencher: Bencher<'_, '_>, years: u32) {
        let sql = bare(years, "today-floor");
        bencher.bench_local(|| {
            let mut statement = sql
                .prepare_cached(
                    "SELECT habit.id, habit.name, habit.schedule, entry.day, entry.amount, entry.minutes, outcome FROM habit
                     LEFT JOIN entry ON entry.habit_id = habit.id AND entry.day BETWEEN '2026-09-23' AND '2026-11-22'
                     LEFT JOIN habit_log ON entry_id = entry.id",
                )
                .unwrap();
            let rows = statement.query_map([], |r| Ok((r.get::<_, String>(1)?, r.get::<_, Option<String>>(3)?))).unwrap();
            rows.map(|r| r.unwrap().0.len()).sum::<usize>()
        });
    }
}

mod one_goals_chart {
    use super::*;

    #[divan::bench(args = YEARS)]
    fn ayumi(bencher: Bencher<'_, '_>, years: u32) {
        let mut journal = open(years, "goal");
        let goal = one(journal.read(), BUSIEST_GOAL);
        bencher.bench_local(|| call(&mut journal, "goal", json!({ "id": goal })));
    }

    /// The goal's entries added up by day.
    #[divan::bench(args = YEARS)]
    fn floor(bencher: Bencher<'_, '_>, years: u32) {
        let sql = bare(years, "goal-floor");
        let goal = one(&sql, BUSIEST_GOAL);
        bencher.bench_local(|| {
            let mut statement = sql
                .prepare_cached(
                    "SELECT day, sum(coalesce(yen, 0)), sum(coalesce(amount, 0)), sum(coalesce(minutes, 0))
                     FROM entry WHERE goal_id = ?1 GROUP BY day",
                )
                .unwrap();
            let rows = statement.query_map([&goal], |r| r.get::<_, i64>(1)).unwrap();
            rows.map(|r| r.unwrap()).sum::<i64>()
        });
    }
}

mod search {
    use super::*;

    #[divan::bench(args = YEARS)]
    fn ayumi(bencher: Bencher<'_, '_>, years: u32) {
        let mut journal = open(years, "search");
        bencher.bench_local(|| call(&mut journal, "search", json!({ "text": WORD, "limit": 50 })));
    }

    /// The newest 50 texts with the word in them.
    #[divan::bench(args = YEARS)]
    fn floor(bencher: Bencher<'_, '_>, years: u32) {
        let sql = bare(years, "search-floor");
        bencher.bench_local(|| {
            let query = "SELECT id FROM entry WHERE text LIKE '%' || ?1 || '%' ORDER BY day DESC LIMIT 50";
            let mut statement = sql.prepare_cached(query).unwrap();
            let rows = statement.query_map([WORD], |r| r.get::<_, String>(0)).unwrap();
            rows.map(|r| r.unwrap().len()).sum::<usize>()
        });
    }
}
