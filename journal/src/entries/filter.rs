//! Which entries to show, as SQL conditions over the timeline's tables.
use rusqlite::types::Value;
use serde::Deserialize;
use ts_rs::TS;

use super::EntryKind;
use crate::{
    calendar::JournalDay,
    error::Result,
    ids::{ActivityId, GoalId, HabitId, PersonId},
    search::{self, Query},
};

/// Which entries to show: those that meet every condition that is set.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct EntryFilter {
    /// Of one of these kinds.
    #[ts(optional, as = "Option<Vec<EntryKind>>")]
    pub kinds: Vec<EntryKind>,
    /// Of this activity, or of a habit of it.
    pub activity_id: Option<ActivityId>,
    /// Of this goal, or logs of a habit that feeds it.
    pub goal_id: Option<GoalId>,
    /// Of this habit.
    pub habit_id: Option<HabitId>,
    /// About this person.
    pub person_id: Option<PersonId>,
    /// On this day or later.
    pub from: Option<JournalDay>,
    /// On this day or earlier.
    pub to: Option<JournalDay>,
    /// Of today and the days before it, so many in all, at least 1.
    pub last_days: Option<u32>,
    /// With this tag.
    pub tag: Option<String>,
    /// With all of these words in their text, tags or habit's name, whatever their width, case and kana; up to
    /// [`MAX_QUERY`](crate::search::MAX_QUERY) characters.
    pub text: Option<String>,
}

impl EntryFilter {
    /// What is searched for, if anything is.
    ///
    /// # Errors
    /// Too long a text.
    pub fn query(&self) -> Result<Option<Query>> {
        self.text.as_deref().map_or(Ok(None), search::find::query)
    }

    /// Whether it leaves every entry.
    pub(super) fn is_empty(&self) -> Result<bool> {
        let text = self.query()?.and(self.text.clone());
        Ok(Self { text, ..self.clone() } == Self::default())
    }
}

/// Conditions joined by AND, and the values of their `?`.
#[derive(Debug, Default)]
pub(super) struct Conditions {
    sql: String,
    values: Vec<Value>,
}

impl Conditions {
    /// The conditions of a filter over `entry e LEFT JOIN habit h`.
    ///
    /// # Errors
    /// Too long a text to search for.
    pub(super) fn of(filter: &EntryFilter, today: JournalDay) -> Result<Self> {
        let mut all = Self::default();
        let EntryFilter {
            kinds,
            activity_id,
            goal_id,
            habit_id,
            person_id,
            from,
            to,
            last_days,
            tag,
            text: _,
        } = filter;
        if !kinds.is_empty() {
            let marks = vec!["?"; kinds.len()].join(", ");
            let words = kinds.iter().map(|k| k.as_str().to_owned());
            all.add(&format!("e.kind IN ({marks})"), words);
        }
        if let Some(id) = activity_id {
            all.add("COALESCE(e.activity_id, h.activity_id) = ?", [id.to_string()]);
        }
        if let Some(id) = goal_id {
            let id = id.to_string();
            all.add(
                "(e.goal_id = ? OR (e.kind = 'habit_log'
                   AND e.habit_id IN (SELECT habit_id FROM goal_habit WHERE goal_id = ?)))",
                [id.clone(), id],
            );
        }
        if let Some(id) = habit_id {
            all.add("e.habit_id = ?", [id.to_string()]);
        }
        if let Some(id) = person_id {
            all.add(
                "e.id IN (SELECT entry_id FROM entry_person WHERE person_id = ?)",
                [id.to_string()],
            );
        }
        if let Some(day) = from {
            all.add("e.day >= ?", [day.to_string()]);
        }
        if let Some(day) = to {
            all.add("e.day <= ?", [day.to_string()]);
        }
        if let Some(days) = last_days {
            let first = today.plus_days(1 - i64::from((*days).max(1)));
            all.add("e.day BETWEEN ? AND ?", [first.to_string(), today.to_string()]);
        }
        if let Some(tag) = tag {
            all.add(
                "EXISTS (SELECT 1 FROM entry_tag t WHERE t.entry_id = e.id AND t.tag = ?)",
                [tag.clone()],
            );
        }
        if let Some(query) = filter.query()? {
            for word in query.words() {
                all.add_with(&search::entry_condition("e.id", "e.habit_id"), word.clone());
            }
        }
        Ok(all)
    }

    /// One more condition.
    pub(super) fn add(&mut self, condition: &str, values: impl IntoIterator<Item = String>) {
        self.sql += if self.sql.is_empty() { "" } else { " AND " };
        self.sql += condition;
        self.values.extend(values.into_iter().map(Value::Text));
    }

    /// One more condition that has one value, `?1`, perhaps in several places.
    fn add_with(&mut self, condition: &str, value: String) {
        let places = condition.matches("?1").count();
        self.add(&condition.replace("?1", "?"), vec![value; places]);
    }

    /// `WHERE …`, or nothing.
    pub(super) fn clause(&self) -> String {
        if self.sql.is_empty() {
            String::new()
        } else {
            format!("WHERE {}", self.sql)
        }
    }

    /// The values, in order.
    pub(super) fn values(&self) -> impl Iterator<Item = &Value> {
        self.values.iter()
    }
}
