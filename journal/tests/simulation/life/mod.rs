//! The life that is lived: a true time, a clock that may be wrong, a zone, a computer that is on, asleep or off.
mod answering;
mod clocks;
mod doing;
mod ending;
mod furnishing;
mod looking;
mod manners;

use std::collections::BTreeMap;

use ayumi_journal::{
    IdSource, Journal, OccurrenceId,
    api::call,
    calendar::Now,
    words::{Language, Words},
};
use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use serde_json::Value;

use crate::model::{Instant, Model};

const ZONES: [Tz; 6] = [
    Tz::Asia__Tokyo,
    Tz::America__New_York,
    Tz::Europe__Lisbon,
    Tz::Australia__Lord_Howe,
    Tz::Asia__Kathmandu,
    Tz::Pacific__Apia,
];
const REMINDERS: usize = 200;
const HABITS: usize = 12;
const MOMENTS: usize = 4;
const GOALS: usize = 15;
const PEOPLE: usize = 10;
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

/// What happens oftener in a life than in others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Character {
    /// Nothing.
    Steady,
    /// Journeys, nights without the computer, clocks that run ahead.
    Traveller,
    /// Quiet hours, mute, holidays off, few notices a day, pauses.
    Reserved,
    /// Reminders, moments and due dates are changed.
    Restless,
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
    character: Character,
    words: Words,
    /// Until then the journal may count notices that a clock which ran ahead had shown.
    unsure_until: Instant,
    reminders: Vec<Value>,
    numbers: BTreeMap<String, usize>,
    habits: Vec<Value>,
    goals: Vec<(Value, NaiveDate)>,
    milestones: Vec<(Value, NaiveDate)>,
    /// With the day of the next contact, if one is planned.
    people: Vec<(Value, Option<NaiveDate>)>,
    moments: Vec<Value>,
    /// How often each was told, and may be: once, and once more for each time it was put off.
    told: BTreeMap<OccurrenceId, (usize, usize)>,
    answered: BTreeMap<OccurrenceId, &'static str>,
    /// When each was told first, of the last days.
    first_told: BTreeMap<OccurrenceId, Instant>,
    seen: Seen,
}

/// What the life had in it, so that it can't pass by being empty.
#[derive(Debug, Default)]
struct Seen {
    caught_up: usize,
    together: usize,
    kept_quiet: usize,
    mutes: usize,
    pauses: usize,
    over_the_most: usize,
    discreet: usize,
    named: usize,
}

/// Lives through `years` years.
pub fn live(character: Character, seed: u64, years: i32) {
    let started = std::time::Instant::now();
    let mut world = World::new(character, seed);
    let end = world.time + Duration::days(i64::from(years) * 365);
    while world.time < end {
        let pause = Duration::minutes(10 + world.dice.below(90 * 60) as i64);
        world.run_until((world.time + pause).min(end));
        world.something_happens();
    }
    eprintln!(
        "{character:?}, seed {seed}: {} times, {} looks, {} told, {} answered, {:?}, {:?}",
        world.model.seen.len(),
        world.model.looks,
        world.told.len(),
        world.answered.len(),
        world.seen,
        started.elapsed(),
    );
    world.check_the_end();
    world.check_that_it_was_a_life(years as usize);
}

impl World {
    fn new(character: Character, seed: u64) -> Self {
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
            character,
            words: Words::new(Language::Ja),
            unsure_until: time,
            reminders: Vec::new(),
            numbers: BTreeMap::new(),
            habits: Vec::new(),
            goals: Vec::new(),
            milestones: Vec::new(),
            people: Vec::new(),
            moments: Vec::new(),
            told: BTreeMap::new(),
            answered: BTreeMap::new(),
            first_told: BTreeMap::new(),
            seen: Seen::default(),
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

    fn watch(&mut self) {
        let now = self.now();
        self.model.watch(now.instant, now.zone);
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

    fn exists(&mut self, id: OccurrenceId) -> bool {
        self.journal()
            .read()
            .prepare_cached("SELECT 1 FROM occurrence WHERE id = ?1")
            .unwrap()
            .exists([id])
            .unwrap()
    }
}
