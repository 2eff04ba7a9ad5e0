//! Operations of days by design: types, plans, single days, and audits by half hours.
use serde::Deserialize;
use ts_rs::TS;

use super::{Context, Nothing};
use crate::{
    calendar::JournalDay,
    days::{self, audit, ribbon, week},
    error::Result,
    history::Action,
};
pub use crate::{
    days::{
        Block, DayType, DayTypeDeletion, DayTypeForm,
        audit::{Audit, AuditDetail, FillAudit, NewAudit},
        ribbon::{DayRibbon, DayRibbonQuery},
        week::{DayComparison, DayComparisonQuery, IdealWeek, IdealWeekQuery},
    },
    ids::{AuditId, DayTypeId},
};

/// Which types to list.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
pub struct DayTypesQuery {
    /// As they held on that day; as they are now without one.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
    /// Also those that are put away.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub archived: bool,
}

/// Names a type of day.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct DayTypeRef {
    /// The type.
    pub id: DayTypeId,
}

/// Arguments of `change_day_type`.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeDayType {
    /// The type.
    pub id: DayTypeId,
    /// What it is to say.
    pub form: DayTypeForm,
}

/// Arguments of `archive_day_type`.
#[derive(Debug, Deserialize, TS)]
pub struct ArchiveDayType {
    /// The type.
    pub id: DayTypeId,
    /// Away, or out again.
    pub archived: bool,
}

/// Arguments of `move_day_type`.
#[derive(Debug, Deserialize, TS)]
pub struct MoveDayType {
    /// The type.
    pub id: DayTypeId,
    /// Its new place, counted from 0; past the end is last.
    pub position: usize,
}

/// Arguments of `plan_day_type`.
#[derive(Debug, Deserialize, TS)]
pub struct PlanDayType {
    /// The type.
    pub id: DayTypeId,
    /// All of its day; none overlaps another.
    pub blocks: Vec<Block>,
}

/// Arguments of `set_day_type`.
#[derive(Debug, Deserialize, TS)]
pub struct SetDayType {
    /// The day; today without one.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
    /// The type; null or left out: as usual.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub type_id: Option<DayTypeId>,
}

/// Names an audit.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct AuditRef {
    /// The audit.
    pub id: AuditId,
}

pub fn day_types(ctx: &mut Context<'_>, args: DayTypesQuery) -> Result<Vec<DayType>> {
    days::types(ctx.read(), args.day, args.archived)
}

pub fn day_ribbon(ctx: &mut Context<'_>, args: DayRibbonQuery) -> Result<DayRibbon> {
    ribbon::ribbon(ctx.read(), ctx.now(), args)
}

pub fn ideal_week(ctx: &mut Context<'_>, args: IdealWeekQuery) -> Result<IdealWeek> {
    week::week(ctx.read(), args, ctx.today()?)
}

pub fn day_comparison(ctx: &mut Context<'_>, args: DayComparisonQuery) -> Result<DayComparison> {
    week::comparison(ctx.read(), args, ctx.today()?)
}

pub fn create_day_type(ctx: &mut Context<'_>, args: DayTypeForm) -> Result<DayTypeId> {
    let action = Action::named("day-type-created", args.name.trim());
    ctx.act(action, |tx| days::create(tx, args))
}

pub fn change_day_type(ctx: &mut Context<'_>, args: ChangeDayType) -> Result<Nothing> {
    let action = Action::named("day-type-changed", args.form.name.trim());
    ctx.act(action, |tx| days::change(tx, args.id, args.form))?;
    Ok(Nothing {})
}

pub fn archive_day_type(ctx: &mut Context<'_>, args: ArchiveDayType) -> Result<Nothing> {
    let code = if args.archived {
        "day-type-archived"
    } else {
        "day-type-restored"
    };
    let action = Action::named(code, days::name(ctx.read(), args.id)?);
    ctx.act(action, |tx| days::archive(tx, args.id, args.archived))?;
    Ok(Nothing {})
}

pub fn move_day_type(ctx: &mut Context<'_>, args: MoveDayType) -> Result<Nothing> {
    let action = Action::named("day-type-moved", days::name(ctx.read(), args.id)?);
    ctx.act(action, |tx| days::reorder(tx, args.id, args.position))?;
    Ok(Nothing {})
}

pub fn day_type_deletion(ctx: &mut Context<'_>, args: DayTypeRef) -> Result<DayTypeDeletion> {
    days::deletion(ctx.read(), args.id)
}

pub fn delete_day_type(ctx: &mut Context<'_>, args: DayTypeRef) -> Result<Nothing> {
    let action = Action::named("day-type-deleted", days::name(ctx.read(), args.id)?);
    ctx.act(action, |tx| days::delete(tx, args.id))?;
    Ok(Nothing {})
}

pub fn plan_day_type(ctx: &mut Context<'_>, args: PlanDayType) -> Result<Nothing> {
    let action = Action::named("day-type-planned", days::name(ctx.read(), args.id)?);
    ctx.act(action, |tx| days::plan(tx, args.id, args.blocks))?;
    Ok(Nothing {})
}

pub fn set_day_type(ctx: &mut Context<'_>, args: SetDayType) -> Result<Nothing> {
    let day = args.day.map_or_else(|| ctx.today(), Ok)?;
    let action = match args.type_id {
        Some(id) => Action::named("day-given-type", days::name(ctx.read(), id)?),
        None => Action::plain("day-as-usual"),
    };
    ctx.act(action, |tx| days::set_day(tx, day, args.type_id))?;
    Ok(Nothing {})
}

pub fn audits(ctx: &mut Context<'_>, _: Nothing) -> Result<Vec<Audit>> {
    audit::audits(ctx.read())
}

pub fn audit(ctx: &mut Context<'_>, args: AuditRef) -> Result<AuditDetail> {
    audit::detail(ctx.read(), args.id)
}

pub fn create_audit(ctx: &mut Context<'_>, args: NewAudit) -> Result<AuditId> {
    ctx.act(Action::plain("audit-created"), |tx| audit::create(tx, args))
}

pub fn fill_audit(ctx: &mut Context<'_>, args: FillAudit) -> Result<Nothing> {
    ctx.act(Action::plain("audit-filled"), |tx| audit::fill(tx, args))?;
    Ok(Nothing {})
}

pub fn fill_audit_from_log(ctx: &mut Context<'_>, args: AuditRef) -> Result<u32> {
    ctx.act(Action::plain("audit-filled"), |tx| {
        audit::fill_from_log(tx, args.id)
    })
}

pub fn delete_audit(ctx: &mut Context<'_>, args: AuditRef) -> Result<Nothing> {
    ctx.act(Action::plain("audit-deleted"), |tx| audit::delete(tx, args.id))?;
    Ok(Nothing {})
}
