//! Goals in a line, for the tests of this feature.
use super::*;
use crate::calendar::JournalDay;

pub fn day(text: &str) -> JournalDay {
    text.parse().unwrap()
}

/// ¥600,000 between 1 July 2026 and 31 March 2027, with nothing recorded.
pub fn income() -> Facts {
    let start_day = day("2026-07-01");
    Facts {
        aim: Aim {
            metric: Some(Metric::Total),
            unit: Unit::Yen,
            start_value: 0,
            target: 600_000_000,
            start_day,
            due: Some(day("2027-03-31")),
        },
        evidence: Evidence {
            first: None,
            opening: DayValue {
                day: start_day,
                value: 0,
            },
            days: Vec::new(),
        },
        milestones: Vec::new(),
        pauses: Vec::new(),
        done: None,
    }
}

/// The same with a metric, start and target of one's own, in units.
pub fn goal(metric: Metric, start: i64, target: i64) -> Facts {
    let mut facts = income();
    facts.aim.metric = Some(metric);
    facts.aim.start_value = start * 1000;
    facts.aim.target = target * 1000;
    facts.evidence.opening.value = start * 1000;
    facts
}

#[allow(missing_docs, reason = "only tests call these")]
impl Facts {
    /// With these amounts or measurements, in units.
    pub fn with(mut self, days: &[(&str, i64)]) -> Self {
        self.evidence.days = days
            .iter()
            .map(|(text, units)| DayValue {
                day: day(text),
                value: units * 1000,
            })
            .collect();
        self.evidence.first = self.evidence.days.first().map(|d| d.day);
        self
    }

    pub fn due(mut self, due: Option<&str>) -> Self {
        self.aim.due = due.map(day);
        self
    }
}

/// An empty journal on Sunday 22 November 2026, noon in Tokyo, and a habit or an entry at a time put into it.
#[allow(missing_docs, reason = "only tests call these")]
pub struct Desk {
    pub journal: crate::Journal,
    pub now: crate::calendar::Now,
    entries: u32,
}

#[allow(missing_docs, reason = "only tests call these")]
impl Desk {
    pub fn new() -> Self {
        let now = crate::calendar::Now::new("2026-11-22T03:00:00Z".parse().unwrap(), chrono_tz::Asia::Tokyo);
        let journal = crate::Journal::in_memory(&now, crate::IdSource::from_seed(7)).unwrap();
        Self {
            journal,
            now,
            entries: 0,
        }
    }

    pub fn at(mut self, instant: &str) -> Self {
        self.now = crate::calendar::Now::new(instant.parse().unwrap(), chrono_tz::Asia::Tokyo);
        self
    }

    pub fn today(&self) -> JournalDay {
        self.journal.today(&self.now).unwrap()
    }

    pub fn sql(&self) -> &rusqlite::Connection {
        self.journal.read()
    }

    pub fn act<T>(
        &mut self,
        change: impl FnOnce(&mut crate::Tx<'_>) -> crate::Result<T>,
    ) -> crate::Result<T> {
        let done = self
            .journal
            .act(&self.now, crate::Action::plain("goal-changed"), change)?;
        Ok(done.0)
    }

    pub fn undo(&mut self) {
        self.journal.undo(&self.now).unwrap().unwrap();
    }

    pub fn goal(&mut self, parent: Option<GoalId>, form: edit::GoalForm) -> GoalId {
        self.act(|tx| edit::create(tx, parent, form)).unwrap()
    }

    pub fn habit(&mut self, kind: &str) -> HabitId {
        self.act(|tx| {
            let id: HabitId = tx.mint();
            tx.sql.execute(
                "INSERT INTO habit (id, name, kind, schedule, position, created_at, unit_word)
                 VALUES (?1, '単語カード', ?2, ?3, 0, '', '冊')",
                rusqlite::params![
                    id,
                    kind,
                    r#"{"rule":{"kind":"daily","times":1},"from":"2026-07-01","until":null,"except_holidays":false}"#
                ],
            )?;
            Ok(id)
        })
        .unwrap()
    }

    /// Each entry is a second after the one before.
    pub fn entry(&mut self, row: &Row) -> crate::EntryId {
        self.entries += 1;
        let (minute, second) = (self.entries / 60, self.entries % 60);
        let at = format!("{}T12:{minute:02}:{second:02}Z", row.day);
        self.act(|tx| {
            let id: crate::EntryId = tx.mint();
            tx.sql.execute(
                "INSERT INTO entry (id, kind, day, at, utc_offset, zone, text, yen, amount, unit_word, minutes, goal_id,
                   habit_id, created_at) VALUES (?1, ?2, ?3, ?4, 540, 'Asia/Tokyo', '', ?5, ?6, ?7, ?8, ?9, ?10, '')",
                rusqlite::params![
                    id,
                    row.kind,
                    row.day,
                    at,
                    row.yen,
                    row.amount,
                    row.unit_word,
                    row.minutes,
                    row.goal,
                    row.habit
                ],
            )?;
            if row.kind == "habit_log" {
                tx.sql.execute(
                    "INSERT INTO habit_log (entry_id, outcome) VALUES (?1, ?2)",
                    rusqlite::params![id, row.outcome],
                )?;
            }
            Ok(id)
        })
        .unwrap()
    }
}

/// An entry as the tests put it into the journal.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "only tests use these")]
pub struct Row {
    pub kind: &'static str,
    pub day: JournalDay,
    pub yen: Option<i64>,
    pub amount: Option<i64>,
    pub unit_word: &'static str,
    pub minutes: Option<i64>,
    pub goal: Option<GoalId>,
    pub habit: Option<HabitId>,
    pub outcome: &'static str,
}

impl Row {
    /// An entry of that kind on that day, with nothing in it.
    pub fn new(kind: &'static str, text: &str) -> Self {
        Self {
            kind,
            day: day(text),
            yen: None,
            amount: None,
            unit_word: "",
            minutes: None,
            goal: None,
            habit: None,
            outcome: "done",
        }
    }
}

/// What a person fills in for a goal measured like that, in units.
pub fn form(title: &str, metric: Option<Metric>, unit: Option<Unit>, target: Option<i64>) -> edit::GoalForm {
    edit::GoalForm {
        activity_id: None,
        title: title.to_owned(),
        why: String::new(),
        metric,
        unit,
        start_value: None,
        target_value: target.map(|t| 1000 * t),
        start_day: Some(day("2026-07-01")),
        due_day: Some(day("2027-03-31")),
    }
}
