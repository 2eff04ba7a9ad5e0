//! Operations of the habits feature.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Context, Nothing};
use crate::{
    calendar::JournalDay,
    error::Result,
    goals::links::{self, GoalMoved, SupportGoal},
    habits::{self, RestReason, change, rest, timer},
    history::Action,
};
pub use crate::{
    habits::{
        Habit,
        change::HabitDraft,
        detail::{HabitDetail, HabitHistoryDay, HabitHistoryQuery},
        list::HabitListRow,
        log::HabitStep,
        steps::HabitStepRow,
        timer::TimerMode,
    },
    ids::{EntryId, HabitId},
};

/// Names a habit.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct HabitRef {
    /// The habit.
    pub id: HabitId,
}

/// What was logged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HabitLogged {
    /// The new entry, if there is one.
    pub entry_id: Option<EntryId>,
    /// The goals that it moved.
    pub moved: Vec<GoalMoved>,
}

/// Names a habit on a day.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct HabitDay {
    /// The habit.
    pub id: HabitId,
    /// The day; today without one.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
}

/// Arguments of `habit_steps`.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct StepsOfDay {
    /// The day; today without one.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
}

/// Arguments of `habit_list`.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct HabitListQuery {
    /// Those put away instead of those in use.
    #[serde(default)]
    pub archived: bool,
}

/// Arguments of `change_habit`.
#[derive(Debug, Deserialize, TS)]
pub struct HabitChange {
    /// The habit.
    pub id: HabitId,
    /// What it becomes.
    pub draft: HabitDraft,
    /// The goals that it supports from now on; left out, they stay as they are.
    #[serde(default)]
    #[ts(optional)]
    pub goals: Option<Vec<SupportGoal>>,
}

/// Arguments of `create_habit`.
#[derive(Debug, Deserialize, TS)]
pub struct NewHabit {
    /// What it is.
    #[serde(flatten)]
    pub draft: HabitDraft,
    /// The goals that it supports.
    #[serde(default)]
    #[ts(as = "Option<Vec<SupportGoal>>", optional)]
    pub goals: Vec<SupportGoal>,
}

/// Arguments of `archive_habit`.
#[derive(Debug, Deserialize, TS)]
pub struct ArchiveHabit {
    /// The habit.
    pub id: HabitId,
    /// Away, or out again.
    pub archived: bool,
}

/// Arguments of `reorder_habits`.
#[derive(Debug, Deserialize, TS)]
pub struct HabitOrder {
    /// The habits in their new order.
    pub order: Vec<HabitId>,
}

/// Arguments of `set_habit_total`.
#[derive(Debug, Deserialize, TS)]
pub struct HabitTotal {
    /// The habit.
    pub id: HabitId,
    /// The day; today without one.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
    /// The day's total, in thousandths of the unit or of a minute.
    pub value: i64,
}

/// Arguments of `skip_habit`.
#[derive(Debug, Deserialize, TS)]
pub struct HabitSkip {
    /// The habit.
    pub id: HabitId,
    /// The day; today without one.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
    /// Why.
    #[serde(default)]
    #[ts(optional)]
    pub reason: Option<RestReason>,
    /// More words.
    #[serde(default)]
    pub text: String,
}

/// Arguments of `note_habit`.
#[derive(Debug, Deserialize, TS)]
pub struct HabitNote {
    /// The habit.
    pub id: HabitId,
    /// The day; today without one.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
    /// The words; empty takes the note away.
    pub text: String,
}

/// Arguments of `pause_habit`.
#[derive(Debug, Deserialize, TS)]
pub struct PauseHabit {
    /// The habit.
    pub id: HabitId,
    /// Why.
    pub reason: RestReason,
    /// More words.
    #[serde(default)]
    pub note: String,
    /// The first day of rest; today without one.
    #[serde(default)]
    #[ts(optional)]
    pub from_day: Option<JournalDay>,
    /// The last day of rest; open-ended without one.
    #[serde(default)]
    #[ts(optional)]
    pub until_day: Option<JournalDay>,
}

/// Arguments of `start_timer`.
#[derive(Debug, Deserialize, TS)]
pub struct StartTimer {
    /// The habit.
    pub id: HabitId,
    /// Which way it counts.
    pub mode: TimerMode,
}

/// Arguments of `finish_timer`.
#[derive(Debug, Deserialize, TS)]
pub struct FinishTimer {
    /// The habit.
    pub id: HabitId,
    /// End it without a log.
    #[serde(default)]
    pub discard: bool,
}

/// What a delete would take along.
#[derive(Debug, Serialize, TS)]
pub struct HabitBelongings {
    /// The habit's name.
    pub name: String,
    /// How many logs.
    pub logs: u32,
}

pub fn habits(ctx: &mut Context<'_>, _: Nothing) -> Result<Vec<Habit>> {
    habits::all(ctx.read())
}

pub fn habit_steps(ctx: &mut Context<'_>, args: StepsOfDay) -> Result<Vec<HabitStepRow>> {
    let day = day(ctx, args.day)?;
    habits::steps::steps(ctx.read(), ctx.now(), day)
}

pub fn habit_list(ctx: &mut Context<'_>, args: HabitListQuery) -> Result<Vec<HabitListRow>> {
    habits::list::list(ctx.read(), ctx.today()?, args.archived)
}

pub fn habit_detail(ctx: &mut Context<'_>, args: HabitRef) -> Result<HabitDetail> {
    habits::detail::detail(ctx.read(), args.id, ctx.today()?)
}

pub fn habit_history(ctx: &mut Context<'_>, args: HabitHistoryQuery) -> Result<Vec<HabitHistoryDay>> {
    habits::detail::history(ctx.read(), &args, ctx.today()?)
}

pub fn create_habit(ctx: &mut Context<'_>, args: NewHabit) -> Result<HabitId> {
    ctx.act(Action::named("habit-created", &args.draft.name), |tx| {
        let id = change::create(tx, args.draft)?;
        links::support(tx, id, &args.goals)?;
        Ok(id)
    })
}

pub fn change_habit(ctx: &mut Context<'_>, args: HabitChange) -> Result<Nothing> {
    ctx.act(Action::named("habit-changed", &args.draft.name), |tx| {
        change::change(tx, args.id, args.draft)?;
        match args.goals {
            Some(goals) => links::support(tx, args.id, &goals),
            None => Ok(()),
        }
    })?;
    Ok(Nothing {})
}

pub fn archive_habit(ctx: &mut Context<'_>, args: ArchiveHabit) -> Result<Nothing> {
    let code = if args.archived {
        "habit-archived"
    } else {
        "habit-unarchived"
    };
    act_on(ctx, code, args.id, |tx| {
        change::set_archived(tx, args.id, args.archived)
    })
}

pub fn habit_belongings(ctx: &mut Context<'_>, args: HabitRef) -> Result<HabitBelongings> {
    let name = habits::habit(ctx.read(), args.id)?.name;
    Ok(HabitBelongings {
        name,
        logs: habits::log_count(ctx.read(), args.id)?,
    })
}

pub fn delete_habit(ctx: &mut Context<'_>, args: HabitRef) -> Result<Nothing> {
    act_on(ctx, "habit-deleted", args.id, |tx| change::delete(tx, args.id))
}

pub fn reorder_habits(ctx: &mut Context<'_>, args: HabitOrder) -> Result<Nothing> {
    ctx.act(Action::plain("habits-reordered"), |tx| {
        change::reorder(tx, &args.order)
    })?;
    Ok(Nothing {})
}

pub fn log_habit(ctx: &mut Context<'_>, args: HabitStep) -> Result<HabitLogged> {
    let code = if args.small {
        "habit-logged-small"
    } else {
        "habit-logged"
    };
    log_on(ctx, code, args.habit_id, |tx| {
        habits::log::log(tx, &args).map(Some)
    })
}

pub fn set_habit_total(ctx: &mut Context<'_>, args: HabitTotal) -> Result<HabitLogged> {
    log_on(ctx, "habit-logged", args.id, |tx| {
        habits::log::set_total(tx, args.id, args.day, args.value)?;
        Ok(None)
    })
}

pub fn clear_habit_day(ctx: &mut Context<'_>, args: HabitDay) -> Result<HabitLogged> {
    let day = day(ctx, args.day)?;
    log_on(ctx, "habit-cleared", args.id, |tx| {
        habits::log::clear(tx, args.id, day)?;
        Ok(None)
    })
}

pub fn skip_habit(ctx: &mut Context<'_>, args: HabitSkip) -> Result<Nothing> {
    let day = day(ctx, args.day)?;
    act_on(ctx, "habit-skipped", args.id, |tx| {
        habits::log::skip(tx, args.id, day, args.reason, &args.text).map(drop)
    })
}

pub fn note_habit(ctx: &mut Context<'_>, args: HabitNote) -> Result<Nothing> {
    let day = day(ctx, args.day)?;
    act_on(ctx, "habit-noted", args.id, |tx| {
        habits::log::note(tx, args.id, day, &args.text)
    })
}

pub fn pause_habit(ctx: &mut Context<'_>, args: PauseHabit) -> Result<Nothing> {
    let from = day(ctx, args.from_day)?;
    act_on(ctx, "habit-paused", args.id, |tx| {
        rest::pause(tx, args.id, args.reason, &args.note, from, args.until_day).map(drop)
    })
}

pub fn resume_habit(ctx: &mut Context<'_>, args: HabitDay) -> Result<Nothing> {
    let day = day(ctx, args.day)?;
    act_on(ctx, "habit-resumed", args.id, |tx| rest::resume(tx, args.id, day))
}

pub fn start_timer(ctx: &mut Context<'_>, args: StartTimer) -> Result<Nothing> {
    ctx.act(Action::Background, |tx| timer::start(tx, args.id, args.mode))?;
    Ok(Nothing {})
}

pub fn pause_timer(ctx: &mut Context<'_>, args: HabitRef) -> Result<Nothing> {
    ctx.act(Action::Background, |tx| timer::pause(tx, args.id))?;
    Ok(Nothing {})
}

pub fn finish_timer(ctx: &mut Context<'_>, args: FinishTimer) -> Result<HabitLogged> {
    if args.discard {
        return log_on(ctx, "timer-discarded", args.id, |tx| {
            timer::discard(tx, args.id)?;
            Ok(None)
        });
    }
    log_on(ctx, "habit-logged", args.id, |tx| timer::finish(tx, args.id))
}

fn day(ctx: &Context<'_>, day: Option<JournalDay>) -> Result<JournalDay> {
    day.map_or_else(|| ctx.today(), Ok)
}

fn act_on(
    ctx: &mut Context<'_>,
    code: &'static str,
    id: HabitId,
    change: impl FnOnce(&mut crate::Tx<'_>) -> Result<()>,
) -> Result<Nothing> {
    let name = habits::habit(ctx.read(), id)?.name;
    ctx.act(Action::named(code, name), change)?;
    Ok(Nothing {})
}

/// Like [`act_on`], for what may move goals.
fn log_on(
    ctx: &mut Context<'_>,
    code: &'static str,
    id: HabitId,
    log: impl FnOnce(&mut crate::Tx<'_>) -> Result<Option<EntryId>>,
) -> Result<HabitLogged> {
    let name = habits::habit(ctx.read(), id)?.name;
    let (entry_id, moved) = ctx.act(Action::named(code, name), |tx| links::moved_by(tx, id, log))?;
    Ok(HabitLogged { entry_id, moved })
}
