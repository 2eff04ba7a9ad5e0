//! Operations of the search.
use super::Context;
pub use crate::search::find::{SearchFound, SearchQuery};
use crate::{error::Result, search as feature};

pub fn search(ctx: &mut Context<'_>, args: SearchQuery) -> Result<SearchFound> {
    feature::search(ctx.read(), &args)
}
