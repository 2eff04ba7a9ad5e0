//! The quick line: one line, typed in Japanese or English, becomes an entry, a step of a habit or a check-in.
//!
//! The tour: `line.rs` evens out width and case and ties every character to the raw line. `tags`, `day`, `sleep`, `yen`,
//! `duration`, `amount` (over `number`), `kind` and `money` each read one thing; `found.rs` asks them in turn and decides what is a
//! quantity to take out of the text and what is part of a sentence. `names.rs` compares names, `matching.rs` says which
//! habit, goal and activity the line is about, `people.rs` with `honorific.rs` which people, `readings.rs` makes entries of it all: the likeliest reading first, others
//! after it. `text.rs` is what remains. [`preview`] and [`record`] tie all that to the journal.
//!
//! The rules that decide between readings:
//! - Nothing typed is lost: what isn't understood is the entry's text, and the raw line is kept beside it.
//! - A quantity in the middle of a sentence is understood and stays in the sentence; in several sentences it is a story.
//! - A habit is logged if its name stands alone or comes with a quantity that fits it; half a name needs a quantity that
//!   fits. Two that fit equally well are both offered, and neither is chosen.
//! - Yen without a word or sign that says otherwise are income: this is the journal of a career. 電車代, 購入, paid, -¥500 and
//!   the like are expenses; the other one is always offered.
//! - A stream of income is found by its whole name, in a line about money only; the longest name that stands in it.
//! - Somebody in the network is found by the name: with さん, -san, Mr and the like, or in full; a first name or family name
//!   alone does where the line is about a contact anyway. A line with their name is a contact unless it says otherwise, or
//!   speaks of what is theirs: 小林さんの本. Of two with that name neither is chosen. Nobody is made up: an unknown name stays text.
//! - Sleep goes to the check-in; what else the line says becomes a note beside it.
mod amount;
mod day;
mod duration;
mod entry;
mod found;
mod honorific;
mod kind;
mod line;
mod log;
mod matching;
mod money;
mod names;
mod number;
mod people;
mod readings;
mod record;
mod sleep;
mod tags;
mod text;
mod yen;

use chrono::Weekday;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use amount::MAX_AMOUNT;
pub use record::{LineChoice, LineHabit, LinePreview, LineRecorded, preview, record, subject};
pub use tags::is_tag;
pub use yen::MAX_YEN;

use crate::{
    calendar::JournalDay,
    entries::EntryKind,
    goals::{Metric, Unit},
    habits::HabitKind,
    ids::{ActivityId, GoalId, HabitId, PersonId, StreamId},
};

/// Longest line, in characters. A longer one is refused before it is read; [`parse`] itself takes it as a note.
pub const MAX_LINE: usize = 2000;

/// What the rules know of the journal.
#[derive(Debug, Clone)]
pub struct Context {
    /// The day that the line is written on.
    pub today: JournalDay,
    /// The day that it is about unless it names one.
    pub day: JournalDay,
    /// The first day of the person's week.
    pub week_start: Weekday,
    /// Habits that aren't put away.
    pub habits: Vec<KnownHabit>,
    /// Goals that are neither done nor put away.
    pub goals: Vec<KnownGoal>,
    /// Activities that aren't put away.
    pub activities: Vec<KnownActivity>,
    /// People who aren't put away.
    pub people: Vec<KnownPerson>,
    /// Streams of income that aren't put away.
    pub streams: Vec<KnownStream>,
}

/// A stream of income that a line may be about.
#[derive(Debug, Clone)]
pub struct KnownStream {
    /// Its id.
    pub id: StreamId,
    /// Its name.
    pub name: String,
    /// The activity whose minutes are spent on it.
    pub activity_id: Option<ActivityId>,
}

/// Somebody whom a line may be about.
#[derive(Debug, Clone)]
pub struct KnownPerson {
    /// Their id.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// How it is read, in kana.
    pub reading: String,
}

/// A habit that a line may be about.
#[derive(Debug, Clone)]
pub struct KnownHabit {
    /// Its id.
    pub id: HabitId,
    /// Its name.
    pub name: String,
    /// How it is measured.
    pub kind: HabitKind,
    /// The unit of an amount.
    pub unit_word: String,
    /// Its activity.
    pub activity_id: Option<ActivityId>,
}

/// A goal that a line may be about.
#[derive(Debug, Clone)]
pub struct KnownGoal {
    /// Its id.
    pub id: GoalId,
    /// Its title.
    pub title: String,
    /// How it is measured.
    pub metric: Option<Metric>,
    /// What its values count.
    pub unit: Option<Unit>,
    /// Its activity.
    pub activity_id: Option<ActivityId>,
}

/// An activity that a line may be about.
#[derive(Debug, Clone)]
pub struct KnownActivity {
    /// Its id.
    pub id: ActivityId,
    /// Its name.
    pub name: String,
}

/// A line as it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuickLine {
    /// As typed.
    pub raw: String,
    /// The day that it is about.
    pub day: JournalDay,
    /// Tags without their signs, in order, each once.
    pub tags: Vec<String>,
    /// Sleep for the day's check-in, 1 to 1440 minutes.
    pub sleep_minutes: Option<u32>,
    /// Somebody whom the line names by さん, -san or the like and who isn't known, as typed and without that.
    pub unknown_person: Option<String>,
    /// What the line becomes, the likeliest first: at least one, and at most [`MAX_READINGS`].
    pub readings: Vec<Reading>,
}

/// Most readings of a line.
pub const MAX_READINGS: usize = 6;

/// One way to understand a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What the entry is to be; nothing where the line is all check-in.
    pub kind: Option<EntryKind>,
    /// The habit that is logged.
    pub habit_id: Option<HabitId>,
    /// The goal that the entry is linked to; a habit's log feeds the habit's goals instead.
    pub goal_id: Option<GoalId>,
    /// The activity.
    pub activity_id: Option<ActivityId>,
    /// The people it is about; a habit's log has none.
    pub people: Vec<PersonId>,
    /// Of money, the stream that the line names.
    pub stream_id: Option<StreamId>,
    /// Whole yen, 1 to [`MAX_YEN`].
    pub yen: Option<i64>,
    /// Minutes, 1 to 1440.
    pub minutes: Option<u32>,
    /// So much of a unit.
    pub amount: Option<QuickAmount>,
    /// What is left as the entry's text.
    pub text: String,
    /// What was understood, in the order of the line; ranges don't overlap.
    pub spans: Vec<Span>,
}

/// An amount of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuickAmount {
    /// Thousandths of the unit, 0 to [`MAX_AMOUNT`].
    pub value: i64,
    /// The unit's word; empty where the goal's own unit is meant.
    pub unit_word: String,
}

/// A stretch of the raw line that was understood, in UTF-16 units: `line.slice(start, end)` in JavaScript.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "QuickSpan")]
pub struct Span {
    /// The first unit.
    pub start: usize,
    /// After the last one.
    pub end: usize,
    /// As what.
    pub what: SpanKind,
    /// It is part of the text, too.
    pub stays: bool,
}

/// What a stretch of a line was understood as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "QuickSpanKind")]
#[serde(rename_all = "snake_case")]
pub enum SpanKind {
    /// A tag.
    Tag,
    /// The entry's kind, said at the start.
    Label,
    /// A word that tells the kind.
    Cue,
    /// The day.
    Day,
    /// Sleep.
    Sleep,
    /// A duration.
    Minutes,
    /// A sum of money.
    Yen,
    /// A count or measure.
    Amount,
    /// The name of a habit, a goal or a stream.
    Name,
    /// The name of somebody in the network.
    Person,
}

/// Understands a line. Any text will do: it never fails.
pub fn parse(raw: &str, context: &Context) -> QuickLine {
    if raw.chars().count() > MAX_LINE {
        return readings::plain_note(raw, context);
    }
    let mut line = line::Line::new(raw);
    let found = found::find(&mut line, context);
    let matches = matching::find(&line, &found, context);
    let people = people::find(&line, &context.people);
    readings::readings(&line, &found, &matches, &people, context)
}

#[cfg(test)]
mod cases;
#[cfg(test)]
mod journal_tests;
#[cfg(test)]
mod property_tests;
