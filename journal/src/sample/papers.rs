//! The work history: a department store, then the inn, where the same person went from the rooms to the front desk.
use chrono::Datelike;

use super::{Span, texts::Texts};
use crate::{
    calendar::JournalDay,
    error::Result,
    journal::Tx,
    papers::{self, JobForm, Month},
};

/// Jobs: which, since how many Aprils ago, and until how many Marches ago.
const JOBS: [(&str, i32, Option<i32>); 3] = [
    ("store", 28, Some(26)),
    ("rooms", 26, Some(12)),
    ("desk", 12, None),
];

/// Writes the work history down.
pub fn put(tx: &mut Tx<'_>, texts: &Texts, span: Span) -> Result<()> {
    // The last April that has begun.
    let year = span.today.plus_months(-3).0.year();
    let month = |ago: i32, month: u32| JournalDay::new(year - ago, month, 1).map(Month::of);
    for (key, from, to) in JOBS {
        let say = |what: &str| texts.say(&format!("job-{key}-{what}"));
        let form = JobForm {
            employer: say("employer"),
            department: say("department"),
            title: say("title"),
            from: month(from, 4),
            to: to.and_then(|ago| month(ago, 3)),
            did: say("did"),
            learnt: say("learnt"),
        };
        papers::create_job(tx, form)?;
    }
    Ok(())
}
