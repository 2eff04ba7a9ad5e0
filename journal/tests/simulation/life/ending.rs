//! What must be true at the end.
use std::collections::BTreeMap;

use ayumi_journal::OccurrenceId;
use chrono::NaiveDateTime;

use super::{Character, World};
use crate::model::{Instant, first_instant};

impl World {
    pub(super) fn check_the_end(&mut self) {
        self.look();
        self.watch();
        let now = self.now();
        let rows: Vec<(String, String, String, String, String)> = {
            let sql = self.journal().read();
            let mut rows = sql
                .prepare("SELECT reminder_id, local_at, due_at, state, id FROM occurrence ORDER BY due_at")
                .unwrap();
            let rows = rows
                .query_map([], |r| {
                    Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?))
                })
                .unwrap();
            rows.map(Result::unwrap).collect()
        };
        let mut stored = BTreeMap::new();
        let mut open: BTreeMap<usize, usize> = BTreeMap::new();
        for (reminder, local, due, state, id) in rows {
            let n = self.numbers[&reminder];
            let local = NaiveDateTime::parse_from_str(&local, "%Y-%m-%dT%H:%M").unwrap();
            let due: Instant = due.parse().unwrap();
            let id: OccurrenceId = id.parse().unwrap();
            assert!(stored.insert((n, local), due).is_none(), "{n} at {local} twice");
            if let Some(answer) = self.answered.get(&id) {
                assert_eq!(state, *answer, "{n} at {local} was answered");
            }
            if due <= now.instant && matches!(state.as_str(), "due" | "shown" | "later") {
                *open.entry(n).or_default() += 1;
            }
        }
        assert!(
            open.values().all(|many| *many == 1),
            "all but the last are settled: {open:?}"
        );
        let unseen: Vec<_> = stored
            .iter()
            .filter(|(key, _)| !self.model.seen.contains_key(key) && !self.model.ghosts.contains(key))
            .collect();
        let unstored: Vec<_> = self
            .model
            .seen
            .iter()
            .filter(|(key, _)| !stored.contains_key(key))
            .collect();
        assert!(
            unseen.is_empty() && unstored.is_empty(),
            "only stored: {unseen:?}\nonly seen: {unstored:?}"
        );
        for (key, noted) in &self.model.seen {
            let difference = (stored[key] - noted.due).num_minutes().abs();
            assert!(
                difference <= if noted.jumped { 60 } else { 0 },
                "{key:?}: {} and {noted:?}",
                stored[key]
            );
        }
        // Where no clock was changed, the minute is the one asked for.
        let plain = self
            .model
            .seen
            .iter()
            .filter(|((n, local), noted)| {
                self.model.plans[*n].as_ref().is_some_and(|plan| {
                    plan.zone
                        .is_some_and(|zone| first_instant(*local, zone) == noted.due)
                })
            })
            .count();
        assert!(plain > 30, "only {plain}");
    }
    /// It had enough of everything in it.
    pub(super) fn check_that_it_was_a_life(&self, years: usize) {
        let seen = &self.seen;
        let mut many = vec![
            seen.caught_up,
            seen.together,
            seen.kept_quiet,
            self.answered.len() / 10,
        ];
        // The others have little time for manners.
        if matches!(self.character, Character::Steady | Character::Reserved) {
            many.extend([
                seen.mutes,
                seen.pauses,
                seen.over_the_most,
                seen.discreet,
                seen.named,
            ]);
        }
        assert!(many.into_iter().all(|many| many > 2 * years), "{seen:?}");
    }
}
