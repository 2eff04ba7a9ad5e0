//! Operations of the learning feature.
use serde::Deserialize;
use ts_rs::TS;

use super::{Context, Nothing};
use crate::{
    error::Result,
    history::Action,
    learning::{self, items, record},
};
pub use crate::{
    ids::{EntryId, LearningId, LearningUseId},
    learning::{LearningDeletion, LearningDetail, LearningForm, LearningOverview, LearningStep, UseForm},
};

/// Names something learnt.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct LearningRef {
    /// What was learnt.
    pub id: LearningId,
}

/// Arguments of `change_learning`.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeLearning {
    /// What was learnt.
    pub id: LearningId,
    /// What it is to say.
    pub form: LearningForm,
}

/// Arguments of `place_learning`.
#[derive(Debug, Deserialize, TS)]
pub struct PlaceLearning {
    /// The entry of the kind learning.
    pub id: EntryId,
    /// What it was about; nothing that is kept here without one.
    #[serde(default)]
    #[ts(optional)]
    pub item_id: Option<LearningId>,
}

/// Arguments of `change_learning_use`.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeUse {
    /// The use.
    pub id: LearningUseId,
    /// What it is to say.
    pub form: UseForm,
}

/// Names where something learnt was used.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct UseRef {
    /// The use.
    pub id: LearningUseId,
}

pub fn learning(ctx: &mut Context<'_>, _: Nothing) -> Result<LearningOverview> {
    learning::overview(ctx.read(), ctx.today()?)
}

pub fn learning_item(ctx: &mut Context<'_>, args: LearningRef) -> Result<LearningDetail> {
    learning::detail(ctx.read(), args.id, ctx.today()?)
}

pub fn create_learning(ctx: &mut Context<'_>, args: LearningForm) -> Result<LearningId> {
    let action = Action::named("learning-created", args.title.trim());
    ctx.act(action, |tx| items::create(tx, &args))
}

pub fn change_learning(ctx: &mut Context<'_>, args: ChangeLearning) -> Result<Nothing> {
    let action = Action::named("learning-changed", args.form.title.trim());
    ctx.act(action, |tx| items::change(tx, args.id, &args.form))?;
    Ok(Nothing {})
}

pub fn learning_deletion(ctx: &mut Context<'_>, args: LearningRef) -> Result<LearningDeletion> {
    items::deletion(ctx.read(), args.id)
}

pub fn delete_learning(ctx: &mut Context<'_>, args: LearningRef) -> Result<Nothing> {
    let action = named(ctx, "learning-deleted", args.id)?;
    ctx.act(action, |tx| items::delete(tx, args.id))?;
    Ok(Nothing {})
}

pub fn record_learning(ctx: &mut Context<'_>, args: LearningStep) -> Result<EntryId> {
    let action = named(ctx, "learning-recorded", args.item_id)?;
    ctx.act(action, |tx| record::record(tx, &args))
}

pub fn place_learning(ctx: &mut Context<'_>, args: PlaceLearning) -> Result<Nothing> {
    ctx.act(Action::plain("learning-placed"), |tx| {
        record::place(tx, args.id, args.item_id)
    })?;
    Ok(Nothing {})
}

pub fn add_learning_use(ctx: &mut Context<'_>, args: UseForm) -> Result<LearningUseId> {
    let action = named(ctx, "learning-used", args.item_id)?;
    ctx.act(action, |tx| record::add_use(tx, &args))
}

pub fn change_learning_use(ctx: &mut Context<'_>, args: ChangeUse) -> Result<Nothing> {
    ctx.act(Action::plain("learning-use-changed"), |tx| {
        record::change_use(tx, args.id, &args.form)
    })?;
    Ok(Nothing {})
}

pub fn delete_learning_use(ctx: &mut Context<'_>, args: UseRef) -> Result<Nothing> {
    ctx.act(Action::plain("learning-use-deleted"), |tx| {
        record::delete_use(tx, args.id)
    })?;
    Ok(Nothing {})
}

fn named(ctx: &Context<'_>, code: &'static str, id: LearningId) -> Result<Action> {
    Ok(Action::named(code, items::item(ctx.read(), id)?.title))
}
