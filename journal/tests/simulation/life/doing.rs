//! What the person does meanwhile.
use chrono::{Datelike, NaiveDate};
use serde_json::json;

use super::{Character, GOALS, HABITS, MOMENTS, PEOPLE, REMINDERS, World};
use crate::model::{On, Plan, journal_day};

impl World {
    pub(super) fn something_happens(&mut self) {
        let asleep = if self.dice.chance(90) {
            60 * 20
        } else {
            60 * 24 * 40
        };
        if self.dice.chance(40) {
            match (self.character, self.dice.below(4)) {
                (Character::Steady, _) => {}
                (Character::Traveller, 0) => return self.away(asleep, false),
                (Character::Traveller, 1) => return self.clock_runs_ahead(),
                (Character::Traveller, _) => return self.travel(),
                (Character::Reserved, 0) => return self.set_manners(),
                (Character::Reserved, 1) => return self.mute(),
                (Character::Reserved, _) => return self.pause_or_go_on(),
                (Character::Restless, 0) => return self.switch(),
                (Character::Restless, 1) => return self.move_a_moment(),
                (Character::Restless, 2) => return self.move_a_due_date(),
                (Character::Restless, _) => return self.delete_and_make_anew(),
            }
        }
        match self.dice.below(100) {
            0..18 => self.log_a_habit(),
            18..28 => self.check_in(),
            28..35 => {
                let n = self.dice.below(REMINDERS);
                // The occurrences of goals and milestones follow their dates.
                self.write_reminder(n);
            }
            35..39 => self.switch(),
            39..42 => self.delete_and_make_anew(),
            42..46 => self.move_a_moment(),
            46..50 => self.move_a_due_date(),
            50..54 => self.plan_a_contact(),
            54..72 => self.away(asleep, false),
            72..79 => self.away(60 * 24 * 6, true),
            79..83 => self.travel(),
            83..86 => self.clock_runs_ahead(),
            86..90 => self.set_manners(),
            90..93 => self.mute(),
            93..97 => self.pause_or_go_on(),
            _ => self.earn(),
        }
    }

    /// A habit or a goal rests from today on, for some days or until it is said otherwise; or it goes on.
    fn pause_or_go_on(&mut self) {
        self.watch();
        self.seen.pauses += 1;
        let today = journal_day(self.time, self.zone);
        if self.dice.chance(40) {
            let n = self.dice.below(GOALS);
            let paused = self.model.resting.insert(n) || !self.model.resting.remove(&n);
            let id = self.goals[n].0.clone();
            self.call("pause_goal", json!({ "id": id, "paused": paused }));
            return;
        }
        // What is wanted so many times a week wants less then, which is a rule of habits.
        let n = 2 + self.dice.below(HABITS - 2);
        let id = self.habits[n].clone();
        let pauses = self.model.pauses.entry(n).or_default();
        let covers = |until: &Option<NaiveDate>| until.is_none_or(|until| today <= until);
        if pauses.iter().any(|(_, until)| covers(until)) {
            for (_, until) in pauses.iter_mut().filter(|(_, until)| covers(until)) {
                *until = today.pred_opt();
            }
            self.call("resume_habit", json!({ "id": id }));
        } else {
            let some = self.dice.chance(60);
            let until = some.then(|| today + chrono::Days::new(self.dice.below(20) as u64));
            self.model.pauses.entry(n).or_default().push((today, until));
            self.call(
                "pause_habit",
                json!({ "id": id, "reason": "busy", "until_day": until }),
            );
        }
    }

    fn log_a_habit(&mut self) {
        let n = self.dice.below(HABITS);
        self.watch();
        let day = journal_day(self.time, self.zone);
        self.model.done.entry(n).or_default().insert(day);
        let id = self.habits[n].clone();
        self.call("log_habit", json!({ "habit_id": id }));
    }

    fn check_in(&mut self) {
        self.watch();
        let day = journal_day(self.time, self.zone);
        self.model.checkins.insert(day);
        self.call("set_checkin", json!({ "mood": 3 }));
    }

    fn switch(&mut self) {
        let n = self.dice.below(REMINDERS);
        self.watch();
        let now = self.now().instant;
        let Some(plan) = self.model.plans[n].as_mut() else {
            return;
        };
        plan.enabled = !plan.enabled;
        plan.since = now;
        let on = plan.enabled;
        let id = self.reminders[n].clone();
        self.call("enable_reminder", json!({ "id": id, "enabled": on }));
    }

    fn delete_and_make_anew(&mut self) {
        let n = self.dice.below(REMINDERS);
        self.watch();
        let id = std::mem::take(&mut self.reminders[n]);
        self.call("delete_reminder", json!({ "id": id }));
        self.model.seen.retain(|(of, _), _| *of != n);
        self.model.ghosts.retain(|(of, _)| *of != n);
        self.first_told = std::mem::take(&mut self.first_told)
            .into_iter()
            .filter(|(id, _)| self.exists(*id))
            .collect();
        self.answered = std::mem::take(&mut self.answered)
            .into_iter()
            .filter(|(id, _)| self.exists(*id))
            .collect();
        self.write_reminder(n);
    }

    fn move_a_moment(&mut self) {
        let n = self.dice.below(MOMENTS);
        let usual = self.dice.below(1440) as u16;
        let saturday = self.dice.below(1440) as u16;
        self.watch();
        self.model.moments[n] = [usual, usual, usual, usual, usual, saturday, usual];
        let id = self.moments[n].clone();
        self.call(
            "save_moment",
            json!({ "id": id, "name": "", "at_minute": usual,
                "weekday_minutes": [null, null, null, null, null, saturday, null] }),
        );
    }

    fn move_a_due_date(&mut self) {
        let n = self.dice.below(GOALS);
        let is_goal = self.dice.chance(50);
        let due = self.now().local().date() + chrono::Days::new(self.dice.below(120) as u64);
        self.watch();
        let list = if is_goal {
            &mut self.goals
        } else {
            &mut self.milestones
        };
        list[n].1 = due;
        let id = list[n].0.clone();
        let title = format!("目標№{n}");
        let (name, number) = if is_goal {
            ("change_goal", 48 + n)
        } else {
            ("change_milestone", 63 + n)
        };
        self.call(
            name,
            json!({ "id": id, "form": { "title": title, "due_day": due } }),
        );
        if let Some(Plan {
            on: On::Before(day, _),
            ..
        }) = self.model.plans[number].as_mut()
        {
            *day = due;
        }
    }

    fn plan_a_contact(&mut self) {
        let n = self.dice.below(PEOPLE);
        let today = journal_day(self.time, self.zone);
        let day = today + chrono::Days::new(self.dice.below(40) as u64);
        self.watch();
        let id = self.people[n].0.clone();
        self.call(
            "set_next_contact",
            json!({ "id": id, "next": { "day": day, "about": format!("話№{n}") } }),
        );
        self.next_contact_is(n, Some(day));
    }

    pub(super) fn next_contact_is(&mut self, n: usize, next: Option<NaiveDate>) {
        self.people[n].1 = next;
        if let Some(Plan {
            on: On::Before(day, _),
            ..
        }) = self.model.plans[140 + n].as_mut()
        {
            *day = next.unwrap_or(NaiveDate::MIN);
        }
    }

    fn earn(&mut self) {
        self.watch();
        let day = journal_day(self.time, self.zone);
        self.call(
            "add_entry",
            json!({ "kind": "income", "text": "講座", "yen": 250_000 }),
        );
        self.model.rich.insert(day.year());
    }
}
