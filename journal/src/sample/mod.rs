//! The sample journal: somebody's months with Ayumi, to look around in.
use std::path::Path;

use crate::{
    calendar::Now, error::Result, history::Action, ids::IdSource, journal::Journal, life, words::Language,
};

/// Opens the sample journal at `path`, making it if there is none.
///
/// # Errors
/// As for [`Journal::open`].
pub fn open(path: &Path, now: &Now, _language: Language) -> Result<Journal> {
    let mut journal = Journal::open(path, now, IdSource::from_seed(20_261_122))?;
    if !life::life(journal.read())?.sample {
        journal.act(now, Action::Background, |tx| life::set_sample(tx))?;
    }
    Ok(journal)
}
