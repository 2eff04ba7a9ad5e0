//! What there is: habits, goals, milestones, people, moments, and two hundred reminders of all kinds.
use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{Dice, GOALS, HABITS, MOMENTS, PEOPLE, REMINDERS, World, ZONES};
use crate::model::{About, At, On, Plan};

/// In all that the person wrote, and in no words of ours.
pub(super) const OWN_WORDS: char = '№';
pub(super) const THEME: &str = "№1: 静かに学び続ける";
const NAMES: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

fn schedule(on: &On) -> Value {
    let days = |rule: Value, from: NaiveDate| json!({ "kind": "schedule", "schedule": { "rule": rule, "from": from, "until": null, "except_holidays": false } });
    let always = NaiveDate::from_ymd_opt(2010, 1, 1).unwrap();
    match on {
        On::Weekdays(which) => {
            let names: Vec<&str> = (0..7).filter(|n| which[*n]).map(|n| NAMES[n]).collect();
            days(json!({ "kind": "weekdays", "days": names }), always)
        }
        On::MonthDay(day) => days(json!({ "kind": "month_day", "day": day }), always),
        On::Every(n, from) => days(json!({ "kind": "every_n_days", "days": n }), *from),
        On::Before(_, before) => json!({ "kind": "before_due", "days_before": before }),
    }
}

impl World {
    pub(super) fn furnish(&mut self) {
        self.model.manners.theme = true;
        self.call("set_theme", json!({ "theme": THEME }));
        let from = json!({ "rule": { "kind": "daily", "times": 1 }, "from": "2010-01-01", "until": null, "except_holidays": false });
        for n in 0..HABITS {
            let mut rule = from.clone();
            if n < 2 {
                rule["rule"] = json!({ "kind": "times_per_week", "times": 2 + n });
            }
            let habit = json!({ "name": format!("習慣№{n}"), "kind": "yes_no", "direction": "at_least", "target": 1000, "schedule": rule });
            let id = self.call("create_habit", habit);
            self.habits.push(id);
        }
        let far = NaiveDate::from_ymd_opt(2020, 6, 30).unwrap();
        for n in 0..GOALS {
            let due = far + chrono::Days::new(20 * n as u64);
            let id = self.call(
                "create_goal",
                json!({ "form": { "title": format!("目標№{n}"), "due_day": due } }),
            );
            let form = json!({ "goal_id": id, "form": { "title": format!("節目№{n}"), "due_day": due } });
            self.goals.push((id, due));
            let id = self.call("add_milestone", form);
            self.milestones.push((id, due));
        }
        for n in 0..PEOPLE {
            let id = self.call("create_person", json!({ "name": format!("人№{n}") }));
            self.people.push((id, None));
        }
        let moments = self.call("life", Value::Null)["moments"]
            .as_array()
            .unwrap()
            .clone();
        for moment in moments.iter().take(MOMENTS) {
            self.moments.push(moment["id"].clone());
            let minute = moment["at_minute"].as_u64().unwrap() as u16;
            self.model.moments.push([minute; 7]);
        }
        for n in 0..REMINDERS {
            self.reminders.push(Value::Null);
            self.model.plans.push(None);
            self.write_reminder(n);
        }
    }

    /// Makes the reminder of that number anew, or for the first time: which kind it is follows from its number.
    pub(super) fn write_reminder(&mut self, n: usize) {
        let mut minute = self.dice.below(1440) as u16;
        // Some fall together.
        if self.dice.chance(25) {
            minute = 12 * 60 + self.dice.below(3) as u16;
        }
        let weekly = |dice: &mut Dice, many: usize| {
            let mut days = [false; 7];
            for _ in 0..many {
                days[dice.below(7)] = true;
            }
            On::Weekdays(days)
        };
        let today = self.now().local().date();
        let seldom = |dice: &mut Dice| match dice.below(6) {
            0 => On::MonthDay(1 + dice.below(31) as u32),
            1..4 => On::Every(30 + dice.below(200) as i64, today),
            _ => On::Every(366, today),
        };
        let before = |due| On::Before(due, vec![30, 7, 1, 0]);
        let (subject, on, about) = match n {
            0..2 => (
                json!({ "kind": "checkin" }),
                weekly(&mut self.dice, 3),
                About::Checkin,
            ),
            2..4 => (
                json!({ "kind": "habit", "id": self.habits[n - 2] }),
                On::Weekdays([true; 7]),
                About::Needed(n - 2, n),
            ),
            4..14 => (
                json!({ "kind": "habit", "id": self.habits[n - 2] }),
                weekly(&mut self.dice, 2),
                About::Habit(n - 2),
            ),
            14..40 => {
                let habit = 2 + n % (HABITS - 2);
                (
                    json!({ "kind": "habit", "id": self.habits[habit] }),
                    seldom(&mut self.dice),
                    About::Habit(habit),
                )
            }
            40..43 => (
                json!({ "kind": "stretch" }),
                weekly(&mut self.dice, 1),
                About::Itself,
            ),
            43..45 => (json!({ "kind": "tax" }), weekly(&mut self.dice, 1), About::Tax),
            45..48 => (
                json!({ "kind": "review" }),
                weekly(&mut self.dice, 1),
                About::Itself,
            ),
            48..63 => {
                let (id, due) = &self.goals[n - 48];
                (
                    json!({ "kind": "goal", "id": id }),
                    before(*due),
                    About::Goal(n - 48),
                )
            }
            63..78 => {
                let (id, due) = &self.milestones[n - 63];
                (
                    json!({ "kind": "milestone", "id": id }),
                    before(*due),
                    About::Goal(n - 63),
                )
            }
            140..150 => {
                let (id, next) = &self.people[n - 140];
                (
                    json!({ "kind": "person", "id": id }),
                    On::Before(next.unwrap_or(NaiveDate::MIN), vec![7, 1, 0]),
                    About::Itself,
                )
            }
            78..90 => (
                json!({ "kind": "text" }),
                weekly(&mut self.dice, 1),
                About::Itself,
            ),
            _ => (json!({ "kind": "text" }), seldom(&mut self.dice), About::Itself),
        };
        let (when, at) = match n {
            40..43 => (
                json!({ "kind": "every", "from": 540, "until": 720, "minutes": 45 }),
                At::Breaks(540, 720, 45),
            ),
            100..140 => {
                let moment = n % MOMENTS;
                (
                    json!({ "kind": "moment", "id": self.moments[moment] }),
                    At::Moment(moment),
                )
            }
            _ => (json!({ "kind": "at", "minute": minute }), At::Minute(minute)),
        };
        let zone = (n >= 180).then(|| ZONES[n % ZONES.len()]);
        let id = self.reminders[n].clone();
        let change = json!({
            "id": id, "subject": subject, "text": format!("言葉№{n}"), "days": schedule(&on), "when": when,
            "when_needed": matches!(about, About::Needed(..)), "zone": zone.map(|zone| zone.name()), "enabled": true,
        });
        self.watch();
        let id = self.call("save_reminder", change);
        self.numbers.insert(id.as_str().unwrap().to_owned(), n);
        self.reminders[n] = id;
        self.model.plans[n] = Some(Plan {
            on,
            at,
            about,
            zone,
            enabled: true,
            since: self.now().instant,
        });
    }
}
