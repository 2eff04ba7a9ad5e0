//! Operations of the templates feature.
use serde::Deserialize;
use ts_rs::TS;

use super::{Context, Nothing};
pub use crate::templates::{BeginTemplate, Template, TemplateBegun, TemplateRow};
use crate::{error::Result, history::Action, templates};

/// Names a template.
#[derive(Debug, Deserialize, TS)]
pub struct TemplateRef {
    /// The template.
    pub id: String,
}

pub fn templates(_: &mut Context<'_>, _: Nothing) -> Result<Vec<TemplateRow>> {
    Ok(templates::rows())
}

pub fn template(ctx: &mut Context<'_>, args: TemplateRef) -> Result<Template> {
    templates::template(ctx.read(), &args.id, ctx.today()?)
}

pub fn begin_template(ctx: &mut Context<'_>, args: BeginTemplate) -> Result<TemplateBegun> {
    ctx.store_due()?;
    ctx.act(Action::plain("template-begun"), |tx| templates::begin(tx, &args))
}
