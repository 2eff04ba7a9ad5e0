//! Opening, acting, undoing, and what goes wrong.
use std::fs;

use chrono::{TimeZone, Utc};

use super::*;
use crate::{Error, life};

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
    let open = |name: &str| Journal::open(&folder.path().join(name), &noon(), IdSource::from_seed(1)).err();
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
fn an_older_journal_keeps_its_reminders_and_what_became_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.ayumi");
    let old = Connection::open(&path).unwrap();
    old.execute_batch(
        "PRAGMA foreign_keys = ON; PRAGMA application_id = 1096373581; PRAGMA user_version = 4;",
    )
    .unwrap();
    old.execute_batch(include_str!("../../sql/0001_journal.sql"))
        .unwrap();
    old.execute_batch(include_str!("../../sql/0002_time_up.sql"))
        .unwrap();
    old.execute_batch(include_str!("../../sql/0003_income.sql"))
        .unwrap();
    old.execute_batch(include_str!("../../sql/0004_sheets.sql"))
        .unwrap();
    old.execute_batch(
        "INSERT INTO activity VALUES ('01a201e4-3de8-75dc-9c53-681ce5cb43aa', '学び', 'learning', 1, NULL, 0, NULL, 'x');
         INSERT INTO derived_search VALUES ('activity', '01a201e4-3de8-75dc-9c53-681ce5cb43aa', '', '学び');
         INSERT INTO reminder (id, subject, text, days_before, schedule, at_minute, active_since, created_at)
           VALUES ('01a201e4-3de8-75dc-9c53-681ce5cb43ab', 'text', '休む時間です', NULL,
             '{\"rule\":{\"kind\":\"daily\",\"times\":1},\"from\":\"2026-01-01\",\"until\":null,\"except_holidays\":false}',
             600, '2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z');
         INSERT INTO occurrence (id, reminder_id, due_at, local_at, state, noted_at, changed_at)
           VALUES ('01a201e4-3de8-75dc-9c53-681ce5cb43ac', '01a201e4-3de8-75dc-9c53-681ce5cb43ab', '2026-11-21T01:00:00Z',
             '2026-11-21T10:00', 'missed', '2026-11-21T01:00:00Z', '2026-11-21T01:00:00Z');
         INSERT INTO sheet_link (id, sheet, prompt, line, reminder_id, created_at)
           VALUES ('01a201e4-3de8-75dc-9c53-681ce5cb43ad', 'values', 'one-step', 'first',
             '01a201e4-3de8-75dc-9c53-681ce5cb43ab', '2026-11-21T01:00:00Z');",
    )
    .unwrap();
    drop(old);
    let mut journal = Journal::open(&path, &noon(), IdSource::from_seed(1)).unwrap();
    journal.settle(&noon()).unwrap();
    assert_eq!(journal.check(&noon()).unwrap(), Vec::<String>::new());
    let mut answer = |name: &str, args| crate::api::call(&mut journal, &noon(), name, args).unwrap().value;
    assert_eq!(
        answer("reminders", serde_json::json!({}))[0]["title"],
        "休む時間です"
    );
    let past = answer("reminder_history", serde_json::json!({ "limit": 9 }));
    assert_eq!(
        (past.as_array().unwrap().len(), &past[0]["occurrence"]["state"]),
        (1, &"missed".into())
    );
    assert_eq!(
        answer("search", serde_json::json!({ "text": "学び" }))["total"],
        1
    );
    let links = "SELECT count(*) FROM sheet_link WHERE reminder_id IS NOT NULL";
    let links: i64 = journal.read().query_row(links, [], |r| r.get(0)).unwrap();
    assert_eq!(links, 1);
    assert!(folder.path().join("journal.v4.ayumi").exists());
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

fn note(journal: &mut Journal, text: &str) -> Result<crate::api::Answer> {
    let form = serde_json::json!({ "kind": "note", "text": text });
    crate::api::call(journal, &noon(), "add_entry", form)
}

fn notes(journal: &Journal) -> i64 {
    let count = "SELECT count(*) FROM entry";
    journal.read().query_row(count, [], |r| r.get(0)).unwrap()
}

#[test]
fn a_full_disk_takes_nothing_away() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = Journal::open(&folder.path().join("j"), &noon(), IdSource::from_seed(1)).unwrap();
    note(&mut journal, "はじめ").unwrap();
    let long = "長い記録".repeat(2000);
    // SQLite answers as it does when the disk has no room for another page.
    let pages: i64 = journal
        .read()
        .query_row("PRAGMA page_count", [], |r| r.get(0))
        .unwrap();
    let limit = |journal: &Journal, pages: i64| {
        journal
            .read()
            .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))
            .unwrap();
    };
    limit(&journal, pages + 30);
    let mut kept = 1;
    let full = loop {
        match note(&mut journal, &long) {
            Ok(_) => kept += 1,
            Err(e) => break e,
        }
        assert!(kept < 100, "the disk is never full");
    };
    assert_eq!(full.code(), "error-disk-full");
    for language in [crate::words::Language::Ja, crate::words::Language::En] {
        let words = crate::words::Words::new(language);
        assert!(words.has(full.code()) && !words.error(&full).contains('{'));
    }
    assert_eq!(notes(&journal), kept);
    assert_eq!(
        note(&mut journal, &long).unwrap_err().code(),
        "error-disk-full",
        "and again"
    );
    assert_eq!(journal.check(&noon()).unwrap(), Vec::<String>::new());
    // What was done before can be taken back, even now.
    limit(&journal, 1_000_000);
    for left in (0..kept).rev() {
        assert!(journal.undo(&noon()).unwrap().is_some());
        assert_eq!(notes(&journal), left);
    }
    while journal.redo(&noon()).unwrap().is_some() {}
    assert_eq!(notes(&journal), kept);
    note(&mut journal, &long).unwrap();
    drop(journal);
    let again = Journal::open(&folder.path().join("j"), &noon(), IdSource::from_seed(2)).unwrap();
    assert_eq!(notes(&again), kept + 1);
    assert_eq!(again.check(&noon()).unwrap(), Vec::<String>::new());
}

/// The app and the command line at once, many times over, from the first opening on.
#[test]
fn many_writers_lose_nothing_and_wait_for_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("j");
    std::thread::scope(|scope| {
        for writer in 0..6 {
            let path = &path;
            scope.spawn(move || {
                let mut journal = Journal::open(path, &noon(), IdSource::from_seed(writer)).unwrap();
                journal.settle(&noon()).unwrap();
                for n in 0..10 {
                    note(&mut journal, &format!("{writer}-{n}")).unwrap();
                }
            });
        }
    });
    let mut journal = Journal::open(&path, &noon(), IdSource::from_seed(99)).unwrap();
    assert_eq!(notes(&journal), 60);
    assert_eq!(life::moments(journal.read()).unwrap().len(), 6, "furnished once");
    assert_eq!(journal.check(&noon()).unwrap(), Vec::<String>::new());
    let mut undone = 0;
    while journal.undo(&noon()).unwrap().is_some() {
        undone += 1;
    }
    assert_eq!((undone, notes(&journal)), (60, 0));
}
