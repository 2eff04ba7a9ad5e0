//! The way: two strands of steps, and how far each is.
//!
//! A step is done once every essential prompt of its sheets is answered and every fact that it asks for is there (a habit with
//! a cue, a learning entry …); begun once anything is. The person's own word comes first. No step is locked, and none has
//! to come before another; `next.rs` only proposes.
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::{
    definition::{self, Definition},
    facts::{self, FactId, StepFact},
    next::{self, NextStep},
    read, store,
};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    journal::Tx,
    life,
};

/// One of the two careers that the method designs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StrandId {
    /// Work and life designed as one: four steps.
    Fused,
    /// A second career beside the main job: seven steps.
    Parallel,
}

impl StrandId {
    /// As in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fused => "fused",
            Self::Parallel => "parallel",
        }
    }
}

/// A step of the method.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// Its name.
    pub id: &'static str,
    /// Its strand.
    pub strand: StrandId,
    /// Its place in the strand, from 1.
    pub number: u8,
}

const fn step(strand: StrandId, number: u8, id: &'static str) -> Step {
    Step { id, strand, number }
}

/// Every step, strand by strand.
pub const STEPS: [Step; 11] = [
    step(StrandId::Fused, 1, "strategy"),
    step(StrandId::Fused, 2, "workplace"),
    step(StrandId::Fused, 3, "daily"),
    step(StrandId::Fused, 4, "chapter"),
    step(StrandId::Parallel, 1, "strengths"),
    step(StrandId::Parallel, 2, "direction"),
    step(StrandId::Parallel, 3, "start"),
    step(StrandId::Parallel, 4, "learning"),
    step(StrandId::Parallel, 5, "people"),
    step(StrandId::Parallel, 6, "income"),
    step(StrandId::Parallel, 7, "both"),
];

/// What [`facts`] a step asks for besides its sheets.
pub fn facts_of(step: &str) -> &'static [FactId] {
    match step {
        "strategy" => &[FactId::DayPlanned],
        "workplace" => &[FactId::AchievementsLogged, FactId::BriefMade, FactId::BriefGoesOn],
        "daily" => &[
            FactId::HabitWithCue,
            FactId::HabitWithSmallVersion,
            FactId::HabitKept,
        ],
        "learning" => &[
            FactId::LearningNoted,
            FactId::LearningEntry,
            FactId::LearningDays,
            FactId::LearningUsed,
        ],
        "people" => &[FactId::PeopleNoted, FactId::ContactEntry, FactId::NextContact],
        "income" => &[FactId::IncomeEntry],
        "both" => &[FactId::HourBudget],
        _ => &[],
    }
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "DesignStepState")]
pub enum State {
    /// Nothing yet.
    Ahead,
    /// Something.
    Begun,
    /// All that it asks for, or the person says so.
    Done,
}

/// The person's own word on a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The step.
    pub step: String,
    /// Done, or open although all is there.
    pub done: bool,
    /// Since when.
    pub day: JournalDay,
}

/// The design of a career: the two strands, what's next, and the theme above them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Design {
    /// Fused, then parallel.
    pub strands: Vec<Strand>,
    /// One thing of about ten minutes; nothing when there is none to propose.
    pub next: Option<NextStep>,
    /// The life theme in one sentence; empty until it is put into words.
    pub theme: String,
}

/// A strand with its steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "DesignStrand")]
pub struct Strand {
    /// Which; its words are `sheets-strand-<id>`.
    pub id: StrandId,
    /// Its steps in order.
    pub steps: Vec<DesignStep>,
    /// How many of them are done.
    pub done: u8,
}

/// A step and how far it is. Its words are `sheets-step-<id>`, `sheets-step-<id>-about`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DesignStep {
    /// Its name.
    pub id: String,
    /// Its strand.
    pub strand: StrandId,
    /// Its place in the strand, from 1.
    pub number: u8,
    /// How far it is.
    pub state: State,
    /// The person's own word, if they gave it: done, or open.
    pub marked: Option<bool>,
    /// How many of the essential prompts and facts are there.
    pub answered: u16,
    /// How many there are to be.
    pub prompts: u16,
    /// When its sheets changed last; without sheets, the last day of its facts.
    pub revised: Option<JournalDay>,
    /// On how many days its sheets changed.
    pub revisions: u32,
    /// Its sheets in order.
    pub sheets: Vec<StepSheet>,
    /// What it asks for besides.
    pub facts: Vec<StepFact>,
}

/// A sheet of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StepSheet {
    /// Its name.
    pub id: String,
    /// How long all of it takes, in minutes.
    pub minutes: u16,
    /// How many prompts are answered.
    pub answered: u16,
    /// How many there are.
    pub prompts: u16,
    /// How many of the essential ones are still open.
    pub open: u16,
    /// When it changed last.
    pub revised: Option<JournalDay>,
}

/// What of a sheet is written.
pub(super) struct Filled {
    pub sheet: &'static Definition,
    /// Whether each prompt is answered, in order.
    pub answered: Vec<bool>,
    pub days: Vec<JournalDay>,
}

impl Filled {
    fn read(sql: &Connection, sheet: &'static Definition) -> Result<Self> {
        let answers = read::current(sql, sheet)?;
        let says = |id: &String| answers.get(id).is_some_and(|a| a.says_something());
        Ok(Self {
            sheet,
            answered: sheet.prompts.iter().map(|p| says(&p.id)).collect(),
            days: store::days(sql, &sheet.id)?,
        })
    }

    /// The essential prompts that are still open, in order.
    pub fn open(&self) -> impl Iterator<Item = &'static definition::Prompt> {
        let prompts = self.sheet.prompts.iter().zip(&self.answered);
        prompts
            .filter(|(p, answered)| p.essential && !**answered)
            .map(|(p, _)| p)
    }

    fn essential(&self) -> usize {
        self.sheet.prompts.iter().filter(|p| p.essential).count()
    }
}

/// The whole design.
pub fn design(sql: &Connection, today: JournalDay) -> Result<Design> {
    let filled = definition::all().iter().map(|s| Filled::read(sql, s));
    let filled = filled.collect::<Result<Vec<_>>>()?;
    let facts = facts::facts(sql, today)?;
    let marks = store::marks(sql)?;
    let steps: Vec<_> = STEPS
        .iter()
        .map(|step| design_step(step, &filled, &facts, &marks))
        .collect();
    let next = next::next(&steps, &filled, today);
    let strand = |id: StrandId| {
        let steps: Vec<_> = steps.iter().filter(|s| s.strand == id).cloned().collect();
        Strand {
            id,
            done: steps.iter().filter(|s| s.state == State::Done).count() as u8,
            steps,
        }
    };
    Ok(Design {
        strands: vec![strand(StrandId::Fused), strand(StrandId::Parallel)],
        next,
        theme: life::life(sql)?.theme,
    })
}

/// The sheets of a step, in order.
pub(super) fn of_step<'a>(step: &str, filled: &'a [Filled]) -> impl Iterator<Item = &'a Filled> {
    filled
        .iter()
        .filter(move |f| f.sheet.steps.iter().any(|s| s == step))
}

fn design_step(step: &Step, filled: &[Filled], facts: &[StepFact], marks: &[Mark]) -> DesignStep {
    let sheets: Vec<_> = of_step(step.id, filled).collect();
    let wanted = facts_of(step.id);
    let facts: Vec<_> = facts.iter().filter(|f| wanted.contains(&f.id)).cloned().collect();
    let open: usize = sheets.iter().map(|f| f.open().count()).sum();
    let met = facts.iter().filter(|f| f.met).count();
    let prompts = sheets.iter().map(|f| f.essential()).sum::<usize>() + facts.len();
    let answered = prompts - facts.len() - open + met;
    let touched = met > 0 || sheets.iter().any(|f| f.answered.contains(&true));
    let marked = marks.iter().find(|m| m.step == step.id).map(|m| m.done);
    let mut days: Vec<_> = sheets.iter().flat_map(|f| f.days.iter().copied()).collect();
    days.sort_unstable();
    days.dedup();
    let state = match marked {
        Some(true) => State::Done,
        None if prompts > 0 && answered == prompts => State::Done,
        _ if touched => State::Begun,
        _ => State::Ahead,
    };
    DesignStep {
        id: step.id.to_owned(),
        strand: step.strand,
        number: step.number,
        state,
        marked,
        answered: answered as u16,
        prompts: prompts as u16,
        revised: days.last().copied().or(facts.iter().filter_map(|f| f.day).max()),
        revisions: days.len() as u32,
        sheets: sheets.iter().map(|f| step_sheet(f)).collect(),
        facts,
    }
}

fn step_sheet(filled: &Filled) -> StepSheet {
    StepSheet {
        id: filled.sheet.id.clone(),
        minutes: filled.sheet.minutes(),
        answered: filled.answered.iter().filter(|a| **a).count() as u16,
        prompts: filled.answered.len() as u16,
        open: filled.open().count() as u16,
        revised: filled.days.first().copied(),
    }
}

/// The person's own word: the step is done, or open again. An open step that isn't all there needs no word.
///
/// # Errors
/// If there is no such step.
pub fn mark(tx: &Tx<'_>, id: &str, done: bool) -> Result<()> {
    let step = STEPS
        .iter()
        .find(|s| s.id == id)
        .ok_or(Error::NotFound { what: "step" })?;
    let today = tx.today()?;
    if done {
        return store::put_mark(tx, step.id, true, today);
    }
    store::remove_mark(tx, step.id)?;
    let filled = definition::all().iter().map(|s| Filled::read(tx.sql, s));
    let filled = filled.collect::<Result<Vec<_>>>()?;
    let facts = facts::facts(tx.sql, today)?;
    if design_step(step, &filled, &facts, &[]).state == State::Done {
        store::put_mark(tx, step.id, false, today)?;
    }
    Ok(())
}
