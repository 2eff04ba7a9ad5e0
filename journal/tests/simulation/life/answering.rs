//! What the person answers.
use chrono::Duration;
use serde_json::json;

use super::{PEOPLE, World};
use crate::model::{About, journal_day};
use ayumi_journal::OccurrenceId;

impl World {
    pub(super) fn answer(&mut self, id: OccurrenceId) {
        // A clock that runs ahead belongs to nobody who answers.
        if self.ahead != Duration::zero() {
            return;
        }
        let (n, _, due, later) = self.row(id);
        let (answer, state) = match self.dice.below(10) {
            0..3 if n != 43 && n != 44 => (json!({ "kind": "done" }), "done"),
            3..5 => (json!({ "kind": "skip" }), "skipped"),
            5 if self.told[&id].1 < 4 => {
                let by = ["minutes_10", "hour", "tonight", "tomorrow"][self.dice.below(4)];
                (json!({ "kind": "later", "by": by }), "later")
            }
            _ => return,
        };
        let is_habit = matches!(
            self.model.plans[n].as_ref().map(|plan| plan.about),
            Some(About::Habit(_) | About::Needed(..))
        );
        // A skipped day of a habit would rest for all of its reminders.
        if is_habit && state == "skipped" {
            return;
        }
        if is_habit && state == "done" {
            self.watch();
            let day = journal_day(later.unwrap_or(due), self.zone);
            if let Some(About::Habit(habit) | About::Needed(habit, _)) =
                self.model.plans[n].as_ref().map(|plan| plan.about)
            {
                self.model.done.entry(habit).or_default().insert(day);
            }
        }
        // Having been in touch fulfils what was planned by today.
        let person = n.checked_sub(140).filter(|n| *n < PEOPLE);
        let today = journal_day(self.time, self.zone);
        if let Some(person) = person.filter(|_| state == "done") {
            self.watch();
            if self.people[person].1.is_some_and(|next| next <= today) {
                self.next_contact_is(person, None);
            }
        }
        self.call("answer_reminder", json!({ "id": id, "answer": answer }));
        match state {
            "later" => self.told.entry(id).or_insert((1, 1)).1 += 1,
            state => drop(self.answered.insert(id, state)),
        }
    }
}
