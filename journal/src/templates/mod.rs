//! Templates: starting points and a set for staying well, each a few goals, habits and reminders to begin with.
//!
//! A template is data in `journal/templates/`, one file each; its words stand in Fluent under `templates-<id>-…`
//! ([`definition`] names them). [`propose`] fits it to the person's day and activities; [`begin`] makes what was chosen of it,
//! in the person's words, in one action; `wording.rs` has the words that are proposed. What it made belongs to the person from then on: nothing leads back to the template.
pub mod begin;
mod definition;
pub mod propose;
mod wording;

pub use begin::{BeginTemplate, TemplateBegun, begin};
pub use definition::{Definition, TemplateReminderKind, TemplateSet, all, find};
pub use propose::{Template, TemplateRow, rows, template};
pub use wording::whole;

#[cfg(test)]
mod tests;
