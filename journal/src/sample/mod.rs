//! The sample journal: fourteen months with Ayumi of somebody who works at an inn and has begun to teach hospitality, to
//! look around in. A made-up person; the same for the same moment, language and seed; it ends today.
//!
//! `cast` puts down the activities, goals and reminders, `people` the network, `habits` the habits of `plans` and how they go;
//! `days` lives through every day up to now, with `steps` (what becomes of the habits), `story` (what happened once) and
//! `lines` (what is written now and then), `sheets` fills in `pages`, `achievements` tells some in full and makes briefs of them,
//! `income` says where the money came from, `learning` what was learnt, `designed` has the types of days with their plans, `papers`
//! the work history; `dice` decides and `texts` has the words, from `sample.ftl`. All of it is one action, through the features'
//! own functions, at the moments
//! at which it would have been written.
mod achievements;
mod cast;
mod days;
mod designed;
mod dice;
mod habits;
mod income;
mod learning;
mod lines;
mod pages;
mod papers;
mod people;
mod plans;
mod sheets;
mod steps;
mod store;
mod story;
mod texts;

use std::path::Path;

use chrono::{Duration, NaiveTime};

use crate::{
    calendar::{JournalDay, Now, instant_of},
    error::{Error, Result},
    history::Action,
    ids::IdSource,
    journal::{Journal, Tx},
    life,
    words::Language,
};

use dice::Dice;
use texts::Texts;

/// How long the sample is, unless it is stretched.
pub const MONTHS: u32 = 14;
/// How far it can be stretched, for measuring.
pub const MAX_YEARS: u32 = 50;
/// The throw of the dice that the app shows.
const SEED: u64 = 20_261_122;

/// Opens the sample journal at `path`. It is made if there is none, and made anew if it is of another day or language:
/// it ends today.
///
/// # Errors
/// As for [`Journal::open`], and if a journal of the person's own is there.
pub fn open(path: &Path, now: &Now, language: Language) -> Result<Journal> {
    let mut journal = Journal::open(path, now, IdSource::from_entropy())?;
    let today = journal.today(now)?;
    if store::made(journal.read())? != Some((today, language)) {
        generate(&mut journal, now, language, MONTHS, SEED)?;
    }
    journal.settle(now)?;
    Ok(journal)
}

/// Makes the sample journal at `path` anew, `months` long.
///
/// # Errors
/// As for [`open`].
pub fn make(path: &Path, now: &Now, language: Language, months: u32) -> Result<Journal> {
    let mut journal = Journal::open(path, now, IdSource::from_entropy())?;
    generate(&mut journal, now, language, months, SEED)?;
    journal.settle(now)?;
    Ok(journal)
}

/// Fills a journal with the `months` up to now, in the place of an older sample.
///
/// # Errors
/// If somebody has written in the journal and it is not a sample.
pub fn generate(journal: &mut Journal, now: &Now, language: Language, months: u32, seed: u64) -> Result<()> {
    if !life::life(journal.read())?.sample && !store::is_untouched(journal.read())? {
        return Err(Error::refused("error-not-the-sample"));
    }
    journal.with_ids(IdSource::from_seed(seed), |journal| {
        journal.act(now, Action::Background, |tx| fill(tx, language, months, seed))
    })?;
    Ok(())
}

fn fill(tx: &mut Tx<'_>, language: Language, months: u32, seed: u64) -> Result<()> {
    store::clear(tx)?;
    life::furnish(tx)?;
    let today = tx.today()?;
    let months = months.clamp(1, MAX_YEARS * 12);
    let span = Span {
        first: today.plus_months(-(months as i32)),
        today,
    };
    let texts = Texts::new(language);
    let cast = cast::put_down(tx, &texts, span, months)?;
    days::live(tx, &texts, &mut Dice::new(seed), &cast, span)?;
    people::put_plans(tx, &texts, span, &cast.people)?;
    income::put(tx, &texts, &cast, span)?;
    learning::put(tx, &texts, &cast, span)?;
    designed::put(tx, &texts, &cast, span)?;
    papers::put(tx, &texts, span)?;
    sheets::put_sheets(tx, &texts, &cast, span)?;
    achievements::put(tx, &texts, &cast, span)?;
    life::set_sample(tx)?;
    life::set_welcomed(tx)?;
    store::set_made(tx, today, language)
}

/// The days that the sample lives through.
#[derive(Debug, Clone, Copy)]
struct Span {
    first: JournalDay,
    today: JournalDay,
}

impl Span {
    /// So many days before today.
    fn ago(self, days: i64) -> JournalDay {
        self.today.plus_days(-days)
    }

    /// A minute of a day on the wall clock of the moment that the sample is made.
    fn moment(self, tx: &Tx<'_>, day: JournalDay, minute: i64) -> Now {
        let time = day.0.and_time(NaiveTime::MIN) + Duration::minutes(minute);
        Now::new(instant_of(time, tx.now.zone), tx.now.zone)
    }

    /// How far a day is from the beginning (0) to today (1).
    fn share(self, day: JournalDay) -> f64 {
        (day - self.first) as f64 / ((self.today - self.first).max(1)) as f64
    }
}

#[cfg(test)]
mod tests;
