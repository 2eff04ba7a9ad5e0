//! What a sample knows of itself, and how it makes room for the next.
use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    calendar::JournalDay, entries::EntryKind, error::Result, ids::EntryId, journal::Tx, words::Language,
};

fn language_word(language: Language) -> &'static str {
    match language {
        Language::Ja => "ja",
        Language::En => "en",
    }
}

/// The day and language that the sample was made for; nothing if it isn't one.
pub fn made(sql: &Connection) -> Result<Option<(JournalDay, Language)>> {
    let found = sql
        .prepare_cached("SELECT made_on, language FROM sample")?
        .query_row([], |r| {
            // The column's CHECK allows no other word.
            let language = match r.get_ref("language")?.as_str()? {
                "ja" => Language::Ja,
                _ => Language::En,
            };
            Ok((r.get("made_on")?, language))
        })
        .optional()?;
    Ok(found)
}

pub fn set_made(tx: &Tx<'_>, on: JournalDay, language: Language) -> Result<()> {
    tx.sql
        .prepare_cached("INSERT INTO sample (id, made_on, language) VALUES (1, ?1, ?2)")?
        .execute(params![on, language_word(language)])?;
    Ok(())
}

/// Whether nobody has done anything in the journal yet.
pub fn is_untouched(sql: &Connection) -> Result<bool> {
    Ok(sql
        .prepare_cached(
            "SELECT NOT EXISTS (SELECT 1 FROM history_action) AND NOT EXISTS (SELECT 1 FROM entry)
               AND NOT EXISTS (SELECT 1 FROM goal) AND NOT EXISTS (SELECT 1 FROM habit)
               AND NOT EXISTS (SELECT 1 FROM activity) AND NOT EXISTS (SELECT 1 FROM reminder)
               AND (SELECT theme FROM life) = ''",
        )?
        .query_row([], |r| r.get(0))?)
}

/// Takes away all that a sample has, what was tried out in it, and that it can be undone. The tables are asked for, so
/// that a new feature's can't be forgotten.
pub fn clear(tx: &Tx<'_>) -> Result<()> {
    tx.sql.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let mut names = tx.sql.prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
         AND name NOT LIKE 'sqlite_%' AND name <> 'life' ORDER BY name",
    )?;
    let names = names
        .query_map([], |r| r.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for name in names {
        tx.sql.execute(&format!("DELETE FROM main.{name}"), [])?;
    }
    tx.sql.execute(
        "UPDATE life SET theme = '', turn_over_hour = 4, week_start = 'Mon', welcomed = 0",
        [],
    )?;
    Ok(())
}

/// Entries of that kind with those words.
pub fn entries_called(tx: &Tx<'_>, kind: EntryKind, text: &str) -> Result<Vec<EntryId>> {
    let mut statement = tx
        .sql
        .prepare_cached("SELECT id FROM entry WHERE kind = ?1 AND text = ?2 ORDER BY id")?;
    let rows = statement.query_map([kind.as_str(), text], |r| r.get("id"))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Income entries with those words, and their yen.
pub fn income_called(tx: &Tx<'_>, text: &str) -> Result<Vec<(EntryId, i64)>> {
    let mut statement = tx
        .sql
        .prepare_cached("SELECT id, yen FROM entry WHERE kind = 'income' AND text = ?1 ORDER BY id")?;
    let rows = statement.query_map([text], |r| Ok((r.get("id")?, r.get("yen")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
