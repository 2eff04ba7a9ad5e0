//! The tree that goals form: its order and its depth.
use std::collections::HashSet;

use super::{Goal, store};
use crate::{
    error::{Error, Result},
    ids::GoalId,
    journal::Tx,
};

/// How many levels there may be: the long-term goal, and four below it.
pub const MAX_DEPTH: usize = 5;

/// Moves a goal, with all below it, under another goal (or right under the life theme), to the place `position` among
/// its new siblings, counted from 0; past the end is last.
///
/// # Errors
/// If it would come to stand below itself, or the tree would get deeper than [`MAX_DEPTH`].
pub fn move_goal(tx: &Tx<'_>, id: GoalId, parent: Option<GoalId>, position: usize) -> Result<()> {
    let goals = store::all(tx.sql)?;
    find(&goals, id)?;
    if let Some(parent) = parent {
        find(&goals, parent)?;
        if parent == id || ancestors(&goals, parent).contains(&id) {
            return Err(Error::refused("goals-below-itself"));
        }
    }
    if depth(&goals, parent) + height(&goals, id) > MAX_DEPTH {
        return Err(Error::limit("parent_id", "goals-too-deep", MAX_DEPTH));
    }
    let mut siblings: Vec<GoalId> = goals
        .iter()
        .filter(|g| g.parent_id == parent && g.id != id)
        .map(|g| g.id)
        .collect();
    siblings.insert(position.min(siblings.len()), id);
    for (position, sibling) in siblings.into_iter().enumerate() {
        store::set_place(tx, sibling, parent, position)?;
    }
    Ok(())
}

/// Whether a new goal may be put under `parent`.
pub(super) fn check_room(goals: &[Goal], parent: Option<GoalId>) -> Result<()> {
    if let Some(parent) = parent {
        find(goals, parent)?;
    }
    if depth(goals, parent) + 1 > MAX_DEPTH {
        return Err(Error::limit("parent_id", "goals-too-deep", MAX_DEPTH));
    }
    Ok(())
}

fn find(goals: &[Goal], id: GoalId) -> Result<&Goal> {
    goals
        .iter()
        .find(|g| g.id == id)
        .ok_or(Error::NotFound { what: "goal" })
}

/// The goals above `id`, nearest first.
pub(super) fn ancestors(goals: &[Goal], id: GoalId) -> Vec<GoalId> {
    let parent = |id| goals.iter().find(|g| g.id == id).and_then(|g| g.parent_id);
    let mut seen = HashSet::from([id]);
    let mut above = Vec::new();
    let mut at = parent(id);
    // No goal comes to stand below itself; a damaged journal must not hang the app, though.
    while let Some(found) = at.filter(|&found| seen.insert(found)) {
        above.push(found);
        at = parent(found);
    }
    above
}

/// The level that `id` is on, 1 right under the life theme; 0 for the theme itself.
fn depth(goals: &[Goal], id: Option<GoalId>) -> usize {
    id.map_or(0, |id| 1 + ancestors(goals, id).len())
}

/// How many levels `id` and what is below it take up.
fn height(goals: &[Goal], id: GoalId) -> usize {
    let own = ancestors(goals, id).len();
    let below = goals.iter().map(|g| ancestors(goals, g.id));
    let deepest = below.filter(|above| above.contains(&id)).map(|above| above.len());
    deepest.max().unwrap_or(own) - own + 1
}

/// `id` and every goal below it.
pub(super) fn with_all_below(goals: &[Goal], id: GoalId) -> Vec<GoalId> {
    goals
        .iter()
        .map(|g| g.id)
        .filter(|&g| g == id || ancestors(goals, g).contains(&id))
        .collect()
}
