//! What held on a day: when types were usual or put away, and what was planned for them, each from a day on until it changed.
//!
//! What was said first of a weekday's type, and of a type's plan, is taken for the days before it, too: whoever has just designed
//! a day can lay it beside the weeks behind. No type was put away before it was.
use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::{Block, DayType, store, types::Slot};
use crate::{
    calendar::{JournalDay, is_holiday},
    error::Result,
    ids::DayTypeId,
};

/// What held, each from its day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Held<T>(BTreeMap<JournalDay, T>);

/// A plan that held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Plan {
    /// Its blocks, in the order of the clock.
    pub blocks: Vec<Block>,
    /// From when it held; none if it was the first.
    pub from: Option<JournalDay>,
    /// From when another held.
    pub next: Option<JournalDay>,
}

/// A plan that held on a day that is shown, and was changed since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EarlierPlan {
    /// Its type of day.
    pub type_id: DayTypeId,
    /// The type's name.
    pub name: String,
    /// From when it held; none if it was the first, which is taken for all days before, too.
    pub from: Option<JournalDay>,
    /// The last day on which it held.
    pub until: JournalDay,
}

/// The types of days with all that held of them in a span of days.
#[derive(Debug, Clone)]
pub(super) struct Design {
    /// Every type as it is now, in the person's order, those put away too.
    pub types: Vec<DayType>,
    usual: BTreeMap<String, Held<Option<DayTypeId>>>,
    away: BTreeMap<DayTypeId, Held<bool>>,
    plans: BTreeMap<DayTypeId, Held<Plan>>,
    choices: BTreeMap<JournalDay, DayTypeId>,
}

impl<T> Default for Held<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T> Held<T> {
    /// From that day on it is this.
    pub fn put(&mut self, from: JournalDay, held: T) {
        self.0.insert(from, held);
    }

    /// What held on a day.
    pub fn on(&self, day: JournalDay) -> Option<&T> {
        self.0.range(..=day).next_back().map(|(_, held)| held)
    }

    /// What is taken for a day: what held on it, or else what held first.
    pub fn taken_for(&self, day: JournalDay) -> Option<&T> {
        self.on(day).or_else(|| self.0.values().next())
    }
}

impl Design {
    /// What held from `first` to `last`.
    pub fn of(sql: &Connection, first: JournalDay, last: JournalDay) -> Result<Self> {
        Ok(Self {
            types: store::types(sql, None)?,
            usual: store::usual(sql, last)?,
            away: store::away(sql, last)?,
            plans: store::plans(sql, first, last)?,
            choices: store::choices(sql, first, last)?.into_iter().collect(),
        })
    }

    /// The type of a day: the one it was given, or else its usual one.
    pub fn type_of(&self, day: JournalDay) -> Option<&DayType> {
        let chosen = self.choices.get(&day).and_then(|id| self.one(*id));
        chosen.or_else(|| self.usual_of(day))
    }

    /// Whether a day was given its type singly.
    pub fn is_chosen(&self, day: JournalDay) -> bool {
        self.choices.contains_key(&day)
    }

    /// The type that a day has unless it is given another: that of holidays on a national holiday, or else its weekday's.
    /// One that was put away on that day is none.
    pub fn usual_of(&self, day: JournalDay) -> Option<&DayType> {
        let of = |slot: Slot| {
            let id = (*self.usual.get(&slot.text())?.taken_for(day)?)?;
            let away = self.away.get(&id).and_then(|held| held.on(day));
            self.one(id).filter(|_| !away.copied().unwrap_or_default())
        };
        let holiday = is_holiday(day).then(|| of(Slot::Holiday)).flatten();
        holiday.or_else(|| of(Slot::Weekday(day.weekday())))
    }

    /// What was planned for a day.
    pub fn plan_of(&self, day: JournalDay) -> &[Block] {
        let plan = self
            .type_of(day)
            .and_then(|of| self.plans.get(&of.id)?.taken_for(day));
        plan.map_or(&[], |plan| &plan.blocks)
    }

    /// The plans that held on these days and were changed since: by their types in the person's order, the oldest first.
    pub fn earlier(&self, days: impl Iterator<Item = JournalDay>) -> Vec<EarlierPlan> {
        let mut found = BTreeMap::new();
        for day in days {
            let Some(of) = self.type_of(day) else { continue };
            let plan = self.plans.get(&of.id).and_then(|held| held.taken_for(day));
            let Some((from, next)) = plan.and_then(|plan| Some((plan.from, plan.next?))) else {
                continue;
            };
            let place = self
                .types
                .iter()
                .position(|one| one.id == of.id)
                .unwrap_or_default();
            found.entry((place, from)).or_insert_with(|| EarlierPlan {
                type_id: of.id,
                name: of.name.clone(),
                from,
                until: next.previous(),
            });
        }
        found.into_values().collect()
    }

    fn one(&self, id: DayTypeId) -> Option<&DayType> {
        self.types.iter().find(|one| one.id == id)
    }
}
