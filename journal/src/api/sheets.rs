//! Operations of the sheets.
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use super::{
    Context, Nothing, goals::CreateGoal, habits::NewHabit, people::PersonForm, reminders::ReminderChange,
};
use crate::{
    calendar::JournalDay,
    error::Result,
    goals::{edit, links::support},
    habits::change,
    history::Action,
    people, reminders, sheets,
    words::{Language, Words},
};
pub use crate::{
    ids::{GoalId, HabitId, PersonId, ReminderId},
    sheets::{Answer, Design, LineRef, LinkSource, LinkTo, Sheet, SheetComparison},
};

/// Arguments of `sheet`.
#[derive(Debug, Deserialize, TS)]
pub struct SheetQuery {
    /// The sheet.
    pub sheet: String,
    /// As of this day; as it is now without one.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
}

/// Arguments of `compare_sheet`.
#[derive(Debug, Deserialize, TS)]
pub struct CompareSheet {
    /// The sheet.
    pub sheet: String,
    /// The older version, as of this day.
    pub from: JournalDay,
    /// The newer version, as of this day.
    pub to: JournalDay,
    /// The language in which cards, numbers and days are told.
    pub language: Language,
}

/// Arguments of `set_answer`.
#[derive(Debug, Deserialize, TS)]
pub struct SetAnswer {
    /// The sheet.
    pub sheet: String,
    /// The prompt within it.
    pub prompt: String,
    /// The answer, of the prompt's kind; `null` takes it back.
    #[serde(deserialize_with = "said")]
    pub answer: Option<Answer>,
}

/// An answer that was left out isn't an answer taken back.
fn said<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Answer>, D::Error> {
    Option::deserialize(from)
}

/// The version that an answer was written into.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct AnswerSet {
    /// Its day.
    pub day: JournalDay,
}

/// Arguments of `mark_step`.
#[derive(Debug, Deserialize, TS)]
pub struct MarkStep {
    /// The step.
    pub step: String,
    /// Done, or open again.
    pub done: bool,
}

/// Arguments of `goal_from_line`.
#[derive(Debug, Deserialize, TS)]
pub struct GoalFromLine {
    /// The line.
    #[serde(flatten)]
    pub from: LineRef,
    /// What it becomes.
    pub goal: CreateGoal,
}

/// Arguments of `habit_from_line`.
#[derive(Debug, Deserialize, TS)]
pub struct HabitFromLine {
    /// The line.
    #[serde(flatten)]
    pub from: LineRef,
    /// What it becomes.
    pub habit: NewHabit,
}

/// Arguments of `reminder_from_line`.
#[derive(Debug, Deserialize, TS)]
pub struct ReminderFromLine {
    /// The line.
    #[serde(flatten)]
    pub from: LineRef,
    /// What it becomes.
    pub reminder: ReminderChange,
}

/// Arguments of `person_from_line`.
#[derive(Debug, Deserialize, TS)]
pub struct PersonFromLine {
    /// The line.
    #[serde(flatten)]
    pub from: LineRef,
    /// Whom it becomes.
    pub person: PersonForm,
}

/// Arguments of `link_line` and `unlink_line`.
#[derive(Debug, Deserialize, TS)]
pub struct LinkLine {
    /// The line.
    #[serde(flatten)]
    pub from: LineRef,
    /// The goal, habit, reminder or person.
    pub to: LinkTo,
}

pub fn design(ctx: &mut Context<'_>, _: Nothing) -> Result<Design> {
    sheets::design(ctx.read(), ctx.today()?)
}

pub fn sheet(ctx: &mut Context<'_>, args: SheetQuery) -> Result<Sheet> {
    sheets::sheet(ctx.read(), &args.sheet, args.day)
}

pub fn compare_sheet(ctx: &mut Context<'_>, args: CompareSheet) -> Result<SheetComparison> {
    let words = Words::new(args.language);
    sheets::compare(ctx.read(), &args.sheet, args.from, args.to, &words)
}

pub fn links_of(ctx: &mut Context<'_>, args: LinkTo) -> Result<Vec<LinkSource>> {
    sheets::sources(ctx.read(), args)
}

pub fn set_answer(ctx: &mut Context<'_>, args: SetAnswer) -> Result<AnswerSet> {
    let day = ctx.act(Action::plain("sheet-written"), |tx| {
        sheets::set_answer(tx, &args.sheet, &args.prompt, args.answer)
    })?;
    Ok(AnswerSet { day })
}

pub fn mark_step(ctx: &mut Context<'_>, args: MarkStep) -> Result<Nothing> {
    let code = if args.done { "step-done" } else { "step-reopened" };
    ctx.act(Action::plain(code), |tx| sheets::mark(tx, &args.step, args.done))?;
    Ok(Nothing {})
}

pub fn goal_from_line(ctx: &mut Context<'_>, args: GoalFromLine) -> Result<GoalId> {
    let action = Action::named("goal-from-line", args.goal.form.title.trim());
    ctx.act(action, |tx| {
        let id = edit::create(tx, args.goal.parent_id, args.goal.form)?;
        sheets::link(tx, &args.from, LinkTo::Goal(id))?;
        Ok(id)
    })
}

pub fn habit_from_line(ctx: &mut Context<'_>, args: HabitFromLine) -> Result<HabitId> {
    let action = Action::named("habit-from-line", args.habit.draft.name.trim());
    ctx.act(action, |tx| {
        let id = change::create(tx, args.habit.draft)?;
        support(tx, id, &args.habit.goals)?;
        sheets::link(tx, &args.from, LinkTo::Habit(id))?;
        Ok(id)
    })
}

pub fn reminder_from_line(ctx: &mut Context<'_>, args: ReminderFromLine) -> Result<ReminderId> {
    ctx.store_due()?;
    ctx.act(Action::plain("reminder-from-line"), |tx| {
        let id = reminders::save(tx, args.reminder)?;
        sheets::link(tx, &args.from, LinkTo::Reminder(id))?;
        Ok(id)
    })
}

pub fn person_from_line(ctx: &mut Context<'_>, args: PersonFromLine) -> Result<PersonId> {
    let action = Action::named("person-from-line", args.person.name.trim());
    ctx.act(action, |tx| {
        let id = people::create(tx, args.person)?;
        sheets::link(tx, &args.from, LinkTo::Person(id))?;
        Ok(id)
    })
}

pub fn link_line(ctx: &mut Context<'_>, args: LinkLine) -> Result<Nothing> {
    ctx.act(Action::plain("line-linked"), |tx| {
        sheets::link(tx, &args.from, args.to)
    })?;
    Ok(Nothing {})
}

pub fn unlink_line(ctx: &mut Context<'_>, args: LinkLine) -> Result<Nothing> {
    ctx.act(Action::plain("line-unlinked"), |tx| {
        sheets::unlink(tx, args.from, args.to)
    })?;
    Ok(Nothing {})
}
