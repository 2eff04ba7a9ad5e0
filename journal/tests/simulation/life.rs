//! The life that is lived: a true time, a clock that may be wrong, a zone, a computer that is on, asleep or off.
use std::collections::BTreeMap;

use ayumi_journal::{
    Action, IdSource, Journal, OccurrenceId,
    api::call,
    calendar::Now,
    reminders::{self, Notice},
};
use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, Timelike};
use chrono_tz::Tz;
use serde_json::{Value, json};

use crate::model::{About, At, Instant, Model, On, Plan, first_instant, journal_day};

const ZONES: [Tz; 6] = [
    Tz::Asia__Tokyo,
    Tz::America__New_York,
    Tz::Europe__Lisbon,
    Tz::Australia__Lord_Howe,
    Tz::Asia__Kathmandu,
    Tz::Pacific__Apia,
];
const NAMES: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const REMINDERS: usize = 200;
const HABITS: usize = 12;
const MOMENTS: usize = 4;
const GOALS: usize = 15;
/// A look every so many seconds, and two minutes in which several are put together.
const TICK: i64 = 20;
const AT_LATEST: i64 = 120 + TICK;

/// Small, repeatable and the same everywhere (xorshift64*).
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % n
    }
    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

struct World {
    dice: Dice,
    seed: u64,
    folder: tempfile::TempDir,
    journal: Option<Journal>,
    model: Model,
    /// The true time, and how far the computer's clock is ahead of it.
    time: Instant,
    ahead: Duration,
    zone: Tz,
    /// Since when the computer has been on, with the same clock and zone.
    awake_since: Instant,
    quiet: bool,
    reminders: Vec<Value>,
    numbers: BTreeMap<String, usize>,
    habits: Vec<Value>,
    goals: Vec<(Value, NaiveDate)>,
    milestones: Vec<(Value, NaiveDate)>,
    moments: Vec<Value>,
    /// How often each was told, and may be: once, and once more for each time it was put off.
    told: BTreeMap<OccurrenceId, (usize, usize)>,
    answered: BTreeMap<OccurrenceId, &'static str>,
    caught_up: usize,
    together: usize,
}

/// Lives through `years` years.
pub fn live(seed: u64, years: i32) {
    let started = std::time::Instant::now();
    let mut world = World::new(seed);
    let end = world.time + Duration::days(i64::from(years) * 365);
    while world.time < end {
        let pause = Duration::minutes(10 + world.dice.below(90 * 60) as i64);
        world.run_until((world.time + pause).min(end));
        world.something_happens();
    }
    eprintln!(
        "seed {seed}: {} times, {} looks, {} caught up, {} together, {} told, {} answered, {:?}",
        world.model.seen.len(),
        world.model.looks,
        world.caught_up,
        world.together,
        world.told.len(),
        world.answered.len(),
        started.elapsed(),
    );
    world.check_the_end();
    assert!(world.caught_up > 100 && world.together > 20 && world.answered.len() > 800);
}

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
    fn new(seed: u64) -> Self {
        let memory = std::path::Path::new("/dev/shm");
        let folder = if memory.is_dir() {
            tempfile::tempdir_in(memory)
        } else {
            tempfile::tempdir()
        }
        .unwrap();
        let time: Instant = "2020-01-06T00:00:00Z".parse().unwrap();
        let mut world = Self {
            dice: Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1),
            seed,
            folder,
            journal: None,
            model: Model::default(),
            time,
            ahead: Duration::zero(),
            zone: Tz::Asia__Tokyo,
            awake_since: time,
            quiet: false,
            reminders: Vec::new(),
            numbers: BTreeMap::new(),
            habits: Vec::new(),
            goals: Vec::new(),
            milestones: Vec::new(),
            moments: Vec::new(),
            told: BTreeMap::new(),
            answered: BTreeMap::new(),
            caught_up: 0,
            together: 0,
        };
        world.start();
        world.furnish();
        world
    }

    fn now(&self) -> Now {
        Now::new(self.time + self.ahead, self.zone)
    }

    fn start(&mut self) {
        let path = self.folder.path().join("journal.ayumi");
        let ids = IdSource::from_seed(self.seed ^ self.time.timestamp().unsigned_abs());
        let mut journal = Journal::open(&path, &self.now(), ids).unwrap();
        journal.settle(&self.now()).unwrap();
        self.journal = Some(journal);
    }

    fn journal(&mut self) -> &mut Journal {
        self.journal.as_mut().unwrap()
    }

    fn call(&mut self, name: &str, args: Value) -> Value {
        let now = self.now();
        match call(self.journal(), &now, name, args) {
            Ok(answer) => answer.value,
            Err(problem) => panic!("{name}: {problem}"),
        }
    }

    fn furnish(&mut self) {
        let from = json!({ "rule": { "kind": "daily", "times": 1 }, "from": "2010-01-01", "until": null, "except_holidays": false });
        for n in 0..HABITS {
            let mut rule = from.clone();
            if n < 2 {
                rule["rule"] = json!({ "kind": "times_per_week", "times": 2 + n });
            }
            let habit = json!({ "name": format!("習慣{n}"), "kind": "yes_no", "direction": "at_least", "target": 1000, "schedule": rule });
            let id = self.call("create_habit", habit);
            self.habits.push(id);
        }
        let far = NaiveDate::from_ymd_opt(2020, 6, 30).unwrap();
        for n in 0..GOALS {
            let due = far + chrono::Days::new(20 * n as u64);
            let id = self.call(
                "create_goal",
                json!({ "form": { "title": format!("目標{n}"), "due_day": due } }),
            );
            let form = json!({ "goal_id": id, "form": { "title": format!("節目{n}"), "due_day": due } });
            self.goals.push((id, due));
            let id = self.call("add_milestone", form);
            self.milestones.push((id, due));
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
    fn write_reminder(&mut self, n: usize) {
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
                (json!({ "kind": "goal", "id": id }), before(*due), About::Itself)
            }
            63..78 => {
                let (id, due) = &self.milestones[n - 63];
                (
                    json!({ "kind": "milestone", "id": id }),
                    before(*due),
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
            "id": id, "subject": subject, "text": format!("言葉{n}"), "days": schedule(&on), "when": when,
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

    fn watch(&mut self) {
        let now = self.now();
        self.model.watch(now.instant, now.zone);
    }

    /// The computer is on until then, with a look whenever there may be something to do.
    fn run_until(&mut self, end: Instant) {
        loop {
            let now = self.now();
            let next = reminders::next_look(self.journal().read(), &now).unwrap();
            let Some(next) = next.map(|next| next - self.ahead).filter(|next| *next < end) else {
                break;
            };
            let late = TICK - next.timestamp().rem_euclid(TICK);
            let at = (next + Duration::seconds(late % TICK)).max(self.time + Duration::seconds(1));
            if at >= end {
                break;
            }
            self.time = at;
            self.look();
        }
        self.time = end;
        self.look();
    }

    fn look(&mut self) {
        let now = self.now();
        self.model.looks += 1;
        let (notices, _) = self
            .journal()
            .act(&now, Action::Background, reminders::record_due)
            .unwrap();
        assert!(notices.len() <= 1, "a burst at {now:?}: {notices:?}");
        if let Some(notice) = notices.first() {
            assert!(!self.is_quiet(now.instant), "told in quiet hours, {now:?}");
            self.caught_up += usize::from(matches!(notice, Notice::CatchUp(_)));
            self.together += usize::from(matches!(notice, Notice::Together(_)));
            let ids = notice.occurrences().to_vec();
            for id in &ids {
                let (n, _, due, later) = self.row(*id);
                let told = self.told.entry(*id).or_insert((0, 1));
                told.0 += 1;
                assert!(told.0 <= told.1, "{id} told again at {now:?}");
                let moment = later.unwrap_or(due);
                assert!(moment <= now.instant, "told before its time");
                let quiet_then =
                    self.is_quiet(moment) || self.is_quiet(moment + Duration::seconds(AT_LATEST));
                if moment > self.awake_since && !quiet_then && !matches!(notice, Notice::CatchUp(_)) {
                    let late = (now.instant - moment).num_seconds();
                    assert!(
                        late <= AT_LATEST,
                        "{late} seconds late at {now:?}: {:?} of {:?}, put off until {later:?}, awake since {}",
                        due,
                        self.model.plans[n],
                        self.awake_since
                    );
                }
            }
            // Sometimes the computer goes off in between: then it is told again.
            self.journal()
                .act(&now, Action::Background, |tx| reminders::mark_shown(tx, &ids))
                .unwrap();
            for id in ids {
                self.answer(id);
            }
        }
        self.nothing_is_kept_back(&now);
    }

    /// Whoever is awake and not quiet is told of everything that asks.
    fn nothing_is_kept_back(&mut self, now: &Now) {
        if self.is_quiet(now.instant) {
            return;
        }
        let by = (now.instant - Duration::seconds(AT_LATEST))
            .format("%Y-%m-%dT%H:%M:%SZ")
            .to_string();
        let waiting: Vec<(String, String)> = {
            let sql = self.journal().read();
            let mut rows = sql
                .prepare_cached(
                    "SELECT reminder_id, due_at FROM occurrence
                     WHERE state = 'due' AND due_at <= ?1 AND coalesce(later_until, due_at) <= ?1",
                )
                .unwrap();
            let rows = rows.query_map([by], |r| Ok((r.get(0)?, r.get(1)?))).unwrap();
            rows.map(Result::unwrap).collect()
        };
        for (reminder, due) in waiting {
            let plan = self.model.plans[self.numbers[&reminder]].clone();
            assert!(
                plan.is_some_and(|plan| plan.about != About::Itself || !plan.enabled),
                "due at {due} and not told by {now:?}"
            );
        }
    }

    fn is_quiet(&self, at: Instant) -> bool {
        let hour = at.with_timezone(&self.zone).hour();
        self.quiet && !(6..23).contains(&hour)
    }

    fn row(&mut self, id: OccurrenceId) -> (usize, NaiveDateTime, Instant, Option<Instant>) {
        let row: (String, String, String, Option<String>) = self
            .journal()
            .read()
            .prepare_cached("SELECT reminder_id, local_at, due_at, later_until FROM occurrence WHERE id = ?1")
            .unwrap()
            .query_row([id], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)))
            .unwrap();
        let instant = |text: String| text.parse::<DateTime<chrono::Utc>>().unwrap();
        let local = NaiveDateTime::parse_from_str(&row.1, "%Y-%m-%dT%H:%M").unwrap();
        (self.numbers[&row.0], local, instant(row.2), row.3.map(instant))
    }

    fn answer(&mut self, id: OccurrenceId) {
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
        self.call("answer_reminder", json!({ "id": id, "answer": answer }));
        match state {
            "later" => self.told.entry(id).or_insert((1, 1)).1 += 1,
            state => drop(self.answered.insert(id, state)),
        }
    }

    fn something_happens(&mut self) {
        match self.dice.below(100) {
            0..18 => self.log_a_habit(),
            18..28 => self.check_in(),
            28..36 => {
                let n = self.dice.below(REMINDERS);
                // The occurrences of goals and milestones follow their dates.
                self.write_reminder(n);
            }
            36..41 => self.switch(),
            41..44 => self.delete_and_make_anew(),
            44..49 => self.move_a_moment(),
            49..58 => self.move_a_due_date(),
            58..78 => {
                let asleep = if self.dice.chance(90) {
                    60 * 20
                } else {
                    60 * 24 * 40
                };
                self.away(asleep, false);
            }
            78..86 => self.away(60 * 24 * 6, true),
            86..90 => self.travel(),
            90..93 => self.clock_runs_ahead(),
            93..96 => self.set_manners(),
            96..98 => self.earn(),
            _ => {}
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
        self.answered = std::mem::take(&mut self.answered)
            .into_iter()
            .filter(|(id, _)| self.exists(*id))
            .collect();
        self.write_reminder(n);
    }

    fn exists(&mut self, id: OccurrenceId) -> bool {
        self.journal()
            .read()
            .prepare_cached("SELECT 1 FROM occurrence WHERE id = ?1")
            .unwrap()
            .exists([id])
            .unwrap()
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
        let title = format!("目標{n}");
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

    /// Asleep or off for up to so many minutes; perhaps in another place afterwards.
    fn away(&mut self, most: usize, off: bool) {
        self.watch();
        if off {
            self.journal = None;
        }
        self.time += Duration::minutes(5 + self.dice.below(most) as i64);
        if self.dice.chance(15) {
            self.zone = ZONES[self.dice.below(ZONES.len())];
        }
        self.awake_since = self.now().instant;
        if off {
            self.start();
        }
        self.look();
        self.watch();
    }

    fn travel(&mut self) {
        self.watch();
        self.zone = ZONES[self.dice.below(ZONES.len())];
        self.awake_since = self.now().instant;
        self.look();
        self.watch();
    }

    /// By hours, or by days; half a day later somebody notices.
    fn clock_runs_ahead(&mut self) {
        let by_days = self.dice.chance(30);
        self.watch();
        self.ahead = if by_days {
            Duration::hours(30 + self.dice.below(400) as i64)
        } else {
            Duration::minutes(5 + self.dice.below(60 * 18) as i64)
        };
        self.awake_since = self.now().instant;
        self.look();
        self.watch();
        let until = self.time + Duration::hours(5);
        self.run_until(until);
        self.watch();
        let ran_ahead = self.ahead;
        self.ahead = Duration::zero();
        self.awake_since = self.now().instant + ran_ahead;
        // What comes again may be told again, and its answer is forgotten.
        if ran_ahead > Duration::hours(24) {
            let now = self.now().instant;
            let told: Vec<OccurrenceId> = self.told.keys().copied().collect();
            for id in told {
                if self.exists(id) && self.row(id).2 > now {
                    self.told.insert(id, (0, 1));
                    self.answered.remove(&id);
                }
            }
        }
        self.look();
        self.watch();
        // Until everything has its time again, nothing else happens to the clock.
        let until = self.time + ran_ahead + Duration::hours(1);
        self.run_until(until);
        self.watch();
        self.awake_since = self.now().instant;
    }

    fn set_manners(&mut self) {
        self.quiet = !self.quiet;
        let hours = self.quiet.then(|| json!({ "from": 23 * 60, "until": 6 * 60 }));
        self.watch();
        self.call(
            "set_reminder_manners",
            json!({ "quiet": vec![hours; 7], "not_on_holidays": false, "daily_most": null,
                "theme_now_and_then": true, "discreet": false, "side_income_threshold": 200_000 }),
        );
        self.awake_since = self.now().instant;
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

    fn check_the_end(&mut self) {
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
        assert!(plain > 300, "only {plain}");
    }
}
