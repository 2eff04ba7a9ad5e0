//! Search over all text: any substring, of one character or more, whatever its width, case and kana.
pub mod fold;
pub mod query;

pub use query::{MAX_QUERY, Mark, Query};
