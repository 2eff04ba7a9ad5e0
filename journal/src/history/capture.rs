//! Captures changed rows through TEMP triggers made from the schema.
use std::collections::HashMap;

use rusqlite::Connection;
use serde_json::Value;

use super::Touched;
use crate::error::Result;

/// An authored table's columns, and which of them are its key.
pub(super) struct Table {
    pub name: String,
    pub columns: Vec<String>,
    pub key: Vec<String>,
}

impl Table {
    /// `json_object('a', NEW."a", …)`.
    pub(super) fn row_json(&self, prefix: &str) -> String {
        let pairs: Vec<_> = self
            .columns
            .iter()
            .map(|c| format!("'{c}', {prefix}\"{c}\""))
            .collect();
        format!("json_object({})", pairs.join(", "))
    }

    fn key_json(&self, prefix: &str) -> String {
        let parts: Vec<_> = self.key.iter().map(|c| format!("{prefix}\"{c}\"")).collect();
        format!("json_array({})", parts.join(", "))
    }

    /// `"a" = ?1 AND "b" = ?2`, over the key.
    pub(super) fn key_clause(&self) -> String {
        let parts: Vec<_> = self
            .key
            .iter()
            .enumerate()
            .map(|(i, c)| format!("\"{c}\" = ?{}", i + 1))
            .collect();
        parts.join(" AND ")
    }
}

/// Every table of what people wrote.
pub(super) fn authored_tables(sql: &Connection) -> Result<Vec<Table>> {
    let mut names = sql.prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
         AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'derived_%' AND name NOT LIKE 'history_%' ORDER BY name",
    )?;
    let names = names
        .query_map([], |r| r.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    names.into_iter().map(|name| table(sql, name)).collect()
}

/// One table's columns and key.
pub(super) fn table(sql: &Connection, name: String) -> Result<Table> {
    let mut info = sql.prepare_cached("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid")?;
    let columns = info
        .query_map([&name], |r| Ok((r.get::<_, String>(0)?, r.get::<_, i64>(1)?)))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let mut key: Vec<_> = columns.iter().filter(|(_, pk)| *pk > 0).cloned().collect();
    key.sort_by_key(|(_, pk)| *pk);
    Ok(Table {
        name,
        columns: columns.into_iter().map(|(c, _)| c).collect(),
        key: key.into_iter().map(|(c, _)| c).collect(),
    })
}

/// Makes this connection's triggers. They cover cascades, too: SQLite runs triggers for what a foreign key deletes.
pub fn watch(sql: &Connection) -> Result<()> {
    let mut batch = String::from(
        "CREATE TEMP TABLE IF NOT EXISTS touched (seq INTEGER PRIMARY KEY, tbl TEXT NOT NULL, key TEXT NOT NULL, before TEXT, after TEXT);",
    );
    for t in authored_tables(sql)? {
        let name = &t.name;
        let (old, new) = (t.row_json("OLD."), t.row_json("NEW."));
        let (old_key, new_key) = (t.key_json("OLD."), t.key_json("NEW."));
        batch += &format!(
            "CREATE TEMP TRIGGER IF NOT EXISTS touched_{name}_insert AFTER INSERT ON main.{name} BEGIN
               INSERT INTO touched (tbl, key, before, after) VALUES ('{name}', {new_key}, NULL, {new}); END;
             CREATE TEMP TRIGGER IF NOT EXISTS touched_{name}_update AFTER UPDATE ON main.{name} BEGIN
               INSERT INTO touched (tbl, key, before, after) VALUES ('{name}', {old_key}, {old}, {new}); END;
             CREATE TEMP TRIGGER IF NOT EXISTS touched_{name}_delete AFTER DELETE ON main.{name} BEGIN
               INSERT INTO touched (tbl, key, before, after) VALUES ('{name}', {old_key}, {old}, NULL); END;"
        );
    }
    sql.execute_batch(&batch)?;
    Ok(())
}

/// What the open transaction changed so far, one item a row, and forgets it. Rows that are as they were are left out.
pub fn take_touched(tx: &Connection) -> Result<Vec<Touched>> {
    let mut order: Vec<Touched> = Vec::new();
    let mut seen: HashMap<(String, String), usize> = HashMap::new();
    let mut rows = tx.prepare_cached("SELECT tbl, key, before, after FROM touched ORDER BY seq")?;
    let mut rows = rows.query([])?;
    while let Some(r) = rows.next()? {
        let row = |i| -> Result<Option<Value>> {
            Ok(r.get::<_, Option<String>>(i)?
                .map(|s| serde_json::from_str(&s))
                .transpose()?)
        };
        let t = Touched {
            table: r.get(0)?,
            key: r.get(1)?,
            before: row(2)?,
            after: row(3)?,
        };
        match seen.get(&(t.table.clone(), t.key.clone())) {
            Some(&i) => order[i].after = t.after,
            None => {
                seen.insert((t.table.clone(), t.key.clone()), order.len());
                order.push(t);
            }
        }
    }
    tx.prepare_cached("DELETE FROM touched")?.execute([])?;
    order.retain(|t| t.before != t.after);
    Ok(order)
}

/// Takes what changed since into what was taken.
pub fn take_more(tx: &Connection, taken: &mut Vec<Touched>) -> Result<()> {
    for t in take_touched(tx)? {
        match taken
            .iter_mut()
            .find(|one| one.table == t.table && one.key == t.key)
        {
            Some(one) => one.after = t.after,
            None => taken.push(t),
        }
    }
    taken.retain(|t| t.before != t.after);
    Ok(())
}
