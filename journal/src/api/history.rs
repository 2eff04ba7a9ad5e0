//! Undo and redo.
use serde::Serialize;
use ts_rs::TS;

use super::{Context, Nothing};
use crate::{error::Result, history::ActionNote};

/// What was undone or redone; nothing if there was nothing.
#[derive(Debug, Serialize, TS)]
pub struct Travelled {
    /// The action.
    pub action: Option<ActionNote>,
}

pub fn undo(ctx: &mut Context<'_>, _: Nothing) -> Result<Travelled> {
    let changed = ctx.journal.undo(ctx.now)?;
    Ok(travelled(ctx, changed))
}

pub fn redo(ctx: &mut Context<'_>, _: Nothing) -> Result<Travelled> {
    let changed = ctx.journal.redo(ctx.now)?;
    Ok(travelled(ctx, changed))
}

fn travelled(ctx: &mut Context<'_>, changed: Option<crate::Changed>) -> Travelled {
    let changed = changed.unwrap_or_default();
    let action = changed.action.clone();
    ctx.changed.merge(changed);
    Travelled { action }
}
