//! The quick line in the journal: what it knows, how it will be understood, and recording it.
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::{
    Context, KnownActivity, KnownGoal, KnownHabit, KnownPerson, KnownStream, MAX_LINE, QuickLine, Reading,
    Span, parse,
};
use crate::{
    activities::{self, ActivitiesQuery},
    calendar::JournalDay,
    checkins::{self, SetCheckin},
    entries::{EntryActivity, EntryForm, EntryGoal, EntryKind, EntryStream, change, check_day, store},
    error::{Error, Result},
    goals::{
        self, GoalRef,
        links::{self, GoalMoved},
    },
    habits::{self, HabitKind, log::HabitStep},
    ids::{EntryId, HabitId, PersonId, StreamId},
    income,
    journal::Tx,
    life,
    people::{self, PersonName},
    text::without_nul,
};

/// How a line will be understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LinePreview {
    /// The day that it is about.
    pub day: JournalDay,
    /// Another day than the one that a line without a date is about.
    pub day_named: bool,
    /// Minutes of sleep that go to the day's check-in.
    pub sleep_minutes: Option<u32>,
    /// What entry it becomes; none where all of it goes to the check-in.
    pub kind: Option<EntryKind>,
    /// The habit that it logs.
    pub habit: Option<LineHabit>,
    /// The goal that the entry is linked to.
    pub goal: Option<EntryGoal>,
    /// The activity.
    pub activity: Option<EntryActivity>,
    /// The people it is about.
    pub people: Vec<PersonName>,
    /// The stream of income that it belongs to.
    pub stream: Option<EntryStream>,
    /// Somebody whom a contact's line names and who isn't known: to be offered to be written down.
    pub unknown_person: Option<String>,
    /// Whole yen.
    pub yen: Option<i64>,
    /// Whole minutes.
    pub minutes: Option<u32>,
    /// Thousandths of a unit.
    pub amount: Option<i64>,
    /// The amount's unit.
    pub unit_word: String,
    /// Tags, without a number sign.
    pub tags: Vec<String>,
    /// What is left as text.
    pub text: String,
    /// Which stretches of the line were understood.
    pub spans: Vec<Span>,
    /// All the ways to understand the line, the likeliest first; at least one.
    pub choices: Vec<LineChoice>,
    /// The place of this one among them.
    pub chosen: u32,
}

/// A habit that a line logs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LineHabit {
    /// Its id.
    pub id: HabitId,
    /// Its name.
    pub name: String,
    /// The goals that it feeds.
    pub goals: Vec<GoalRef>,
}

/// One way to understand a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LineChoice {
    /// What entry it becomes; none where all of it goes to the check-in.
    pub kind: Option<EntryKind>,
    /// The name of the habit that it logs.
    pub habit: Option<String>,
    /// The title of the goal that it is linked to.
    pub goal: Option<String>,
    /// The names of the people it is about.
    pub people: Vec<String>,
}

/// What a line became.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LineRecorded {
    /// The entry, if it became one.
    pub entry_id: Option<EntryId>,
    /// The day whose check-in it told the sleep of.
    pub checkin_day: Option<JournalDay>,
    /// The goals that it moved.
    pub moved: Vec<GoalMoved>,
}

/// How a line will be understood. `day` is the day that a line without a date is about, and `choice` a place among the
/// choices; past the last it is the first.
///
/// # Errors
/// A line longer than [`MAX_LINE`].
pub fn preview(
    sql: &Connection,
    line: &str,
    day: Option<JournalDay>,
    choice: u32,
    today: JournalDay,
) -> Result<LinePreview> {
    let context = context(sql, day, today)?;
    let line = read(line, &context)?;
    let (chosen, reading) = choose(&line, choice)?;
    let habit = match reading.habit_id {
        Some(id) => Some(LineHabit {
            id,
            name: context.habit_name(id),
            goals: links::names_of_habit(sql, id)?,
        }),
        None => None,
    };
    let activity = match reading.activity_id {
        Some(id) => store::activity(sql, id)?,
        None => None,
    };
    Ok(LinePreview {
        day: line.day,
        day_named: line.day != context.day,
        sleep_minutes: line.sleep_minutes,
        kind: reading.kind,
        habit,
        goal: reading.goal_id.map(|id| EntryGoal {
            id,
            title: context.goal_title(id),
        }),
        activity,
        people: context.named(&reading.people),
        stream: reading.stream_id.and_then(|id| context.stream(id)),
        unknown_person: line.unknown_person.clone(),
        yen: reading.yen,
        minutes: reading.minutes,
        amount: reading.amount.as_ref().map(|a| a.value),
        unit_word: unit_word(reading),
        tags: line.tags.clone(),
        text: reading.text.clone(),
        spans: reading.spans.clone(),
        choices: line
            .readings
            .iter()
            .map(|r| LineChoice {
                kind: r.kind,
                habit: r.habit_id.map(|id| context.habit_name(id)),
                goal: r.goal_id.map(|id| context.goal_title(id)),
                people: context.named(&r.people).into_iter().map(|one| one.name).collect(),
            })
            .collect(),
        chosen,
    })
}

/// Records a line as [`preview`] shows it; the line itself is kept beside the entry.
///
/// # Errors
/// A line longer than [`MAX_LINE`] or without anything in it, a day to come, or a value out of its limits.
pub fn record(tx: &mut Tx<'_>, raw: &str, day: Option<JournalDay>, choice: u32) -> Result<LineRecorded> {
    let today = tx.today()?;
    let line = read(raw, &context(tx.sql, day, today)?)?;
    let (_, reading) = choose(&line, choice)?;
    check_day(line.day, today)?;
    let mut recorded = LineRecorded {
        entry_id: None,
        checkin_day: None,
        moved: Vec::new(),
    };
    if let Some(minutes) = line.sleep_minutes {
        let change = SetCheckin {
            day: Some(line.day),
            // A line's sleep is at most a day's.
            sleep_minutes: Some(u16::try_from(minutes).ok()),
            ..SetCheckin::default()
        };
        checkins::set(tx, &change)?;
        recorded.checkin_day = Some(line.day);
    }
    match (reading.kind, reading.habit_id) {
        (Some(_), Some(habit_id)) => {
            let (id, moved) = links::moved_by(tx, habit_id, |tx| log(tx, habit_id, &line, reading))?;
            (recorded.entry_id, recorded.moved) = (Some(id), moved);
        }
        (Some(kind), None) => {
            let added = change::add(tx, form(kind, &line, reading), Some(kept(raw)))?;
            (recorded.entry_id, recorded.moved) = (Some(added.entry_id), added.moved);
        }
        (None, _) => {}
    }
    Ok(recorded)
}

/// What will be recorded, for the words of the action: the habit's name, or the entry's kind; neither for a check-in.
pub fn subject(
    sql: &Connection,
    raw: &str,
    day: Option<JournalDay>,
    choice: u32,
    today: JournalDay,
) -> Result<(Option<EntryKind>, Option<String>)> {
    let context = context(sql, day, today)?;
    let line = read(raw, &context)?;
    let (_, reading) = choose(&line, choice)?;
    Ok((reading.kind, reading.habit_id.map(|id| context.habit_name(id))))
}

fn log(tx: &mut Tx<'_>, habit_id: HabitId, line: &QuickLine, reading: &Reading) -> Result<EntryId> {
    let kind = habits::habit(tx.sql, habit_id)?.kind;
    let minutes = reading.minutes.map(i64::from);
    let amount = reading.amount.as_ref().map(|a| a.value);
    let step = HabitStep {
        habit_id,
        day: Some(line.day),
        small: false,
        value: match kind {
            HabitKind::YesNo => None,
            HabitKind::Amount => amount,
            HabitKind::Minutes => minutes.map(|m| m * 1000),
        },
        text: reading.text.clone(),
        raw: Some(kept(&line.raw)),
    };
    let id = habits::log::log(tx, &step)?;
    store::set_tags(tx, id, &line.tags)?;
    // What the habit doesn't count is kept all the same: 20枚 in 15分.
    store::add_figures(tx, id, minutes, amount, &unit_word(reading))?;
    Ok(id)
}

fn form(kind: EntryKind, line: &QuickLine, reading: &Reading) -> EntryForm {
    EntryForm {
        day: Some(line.day),
        text: reading.text.clone(),
        tags: line.tags.clone(),
        yen: reading.yen,
        amount: reading.amount.as_ref().map(|a| a.value),
        unit_word: unit_word(reading),
        minutes: reading.minutes.map(i64::from),
        activity_id: reading.activity_id,
        goal_id: reading.goal_id,
        people: reading.people.clone(),
        stream_id: reading.stream_id,
        ..EntryForm::new(kind)
    }
}

fn unit_word(reading: &Reading) -> String {
    reading
        .amount
        .as_ref()
        .map(|a| a.unit_word.clone())
        .unwrap_or_default()
}

/// The line as it is kept beside the entry.
fn kept(raw: &str) -> String {
    without_nul(raw)
}

fn read(raw: &str, context: &Context) -> Result<QuickLine> {
    if raw.chars().count() > MAX_LINE {
        return Err(Error::limit("line", "entries-line-too-long", MAX_LINE));
    }
    if without_nul(raw).trim().is_empty() {
        return Err(Error::field("line", "entries-empty"));
    }
    Ok(parse(raw, context))
}

fn choose(line: &QuickLine, choice: u32) -> Result<(u32, &Reading)> {
    let found = line
        .readings
        .get(choice as usize)
        .map(|reading| (choice, reading));
    let first = || line.readings.first().map(|reading| (0, reading));
    // There is at least one reading of every line.
    found.or_else(first).ok_or(Error::NotFound { what: "reading" })
}

fn context(sql: &Connection, day: Option<JournalDay>, today: JournalDay) -> Result<Context> {
    let habits = habits::all(sql)?.into_iter().filter(|h| !h.archived);
    let goals = goals::all(sql)?.into_iter();
    let activities = activities::activities(sql, ActivitiesQuery::default(), today)?;
    Ok(Context {
        today,
        day: day.unwrap_or(today),
        week_start: life::first_weekday(sql)?,
        habits: habits
            .map(|h| KnownHabit {
                id: h.id,
                name: h.name,
                kind: h.kind,
                unit_word: h.unit_word,
                activity_id: h.activity_id,
            })
            .collect(),
        goals: goals
            .filter(|g| !g.archived && g.done_day.is_none())
            .map(|g| KnownGoal {
                id: g.id,
                title: g.title,
                metric: g.metric,
                unit: g.unit,
                activity_id: g.activity_id,
            })
            .collect(),
        activities: activities
            .into_iter()
            .map(|row| KnownActivity {
                id: row.activity.id,
                name: row.activity.name,
            })
            .collect(),
        streams: income::streams::streams(sql, false)?
            .into_iter()
            .map(|one| KnownStream {
                id: one.id,
                name: one.name,
                activity_id: one.activity_id,
            })
            .collect(),
        people: people::names(sql)?
            .into_iter()
            .map(|(one, reading)| KnownPerson {
                id: one.id,
                name: one.name,
                reading,
            })
            .collect(),
    })
}

impl Context {
    fn habit_name(&self, id: HabitId) -> String {
        let found = self.habits.iter().find(|h| h.id == id);
        found.map(|h| h.name.clone()).unwrap_or_default()
    }

    fn named(&self, people: &[PersonId]) -> Vec<PersonName> {
        let known = |id: &PersonId| self.people.iter().find(|p| p.id == *id);
        let name = |p: &KnownPerson| PersonName {
            id: p.id,
            name: p.name.clone(),
        };
        people.iter().filter_map(known).map(name).collect()
    }

    fn stream(&self, id: StreamId) -> Option<EntryStream> {
        let found = self.streams.iter().find(|s| s.id == id)?;
        Some(EntryStream {
            id,
            name: found.name.clone(),
        })
    }

    fn goal_title(&self, id: crate::ids::GoalId) -> String {
        let found = self.goals.iter().find(|g| g.id == id);
        found.map(|g| g.title.clone()).unwrap_or_default()
    }
}
