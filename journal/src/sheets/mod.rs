//! Sheets of career design: guided pages whose prompts a person answers in their own time, kept by day, and the way of four
//! and of seven steps that they belong to.
//!
//! `definition.rs` reads what each sheet asks from its file, `answer.rs` says what may be answered and `tidy.rs` how it's
//! kept; `write.rs` writes it into today's version, `read.rs` shows a version. `compare.rs` tells two versions apart, in the
//! words of `told.rs`. `way.rs` has the steps and how far each is, `next.rs` which comes next, with `facts.rs` for what isn't
//! words; `links.rs` ties a line to the goal, habit or reminder that was made of it. All SQL is in `store.rs`, operations in
//! `api/sheets.rs`.
mod answer;
mod compare;
mod definition;
mod facts;
mod links;
mod next;
mod read;
mod store;
mod tidy;
pub(crate) mod told;
mod way;
mod write;

pub use answer::{
    Answer, CardWord, Cell, ComparedOption, Criterion, Line, MAX_ID, MAX_LINE, MAX_OWN_CARDS, MAX_ROUNDS,
    MAX_TEXT, MatrixItem, OWN, OptionTotal, Sorting, TableRow, WHOLE,
};
pub use compare::{ComparedPrompt, SheetComparison, TextChange, TextPart, compare};
pub use definition::{CellKind, Definition, Prompt, PromptKind, TableColumn, all, find};
pub use facts::{FactId, StepFact};
pub use links::{LineRef, LinkSource, LinkTarget, LinkTo, LinkedLine, link, sources, unlink, values};
pub use next::{LOOK_AGAIN_DAYS, NextStep, NextWhy};
pub use read::{Sheet, SheetPrompt, sheet};
pub use told::told;
pub use way::{Design, DesignStep, State, StepSheet, Strand, StrandId, design, mark};
pub use write::{place, set_answer, set_theme};

#[cfg(test)]
mod property_tests;
#[cfg(test)]
mod tests;
