//! Types of days: naming them, when they are usual, what is planned, and giving a single day another type.
//!
//! When a type is usual, whether it is put away and what is planned for it change from today on: the days before keep what
//! held on them (`held.rs`).
use chrono::{Datelike, Weekday};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Block, DayType, GRID, MAX_BLOCKS, MAX_NAME, MAX_TYPES, TimeUse, band, held::Design, store};
use crate::{
    activities,
    calendar::JournalDay,
    entries::FIRST_YEAR,
    error::{Error, Result},
    ids::DayTypeId,
    journal::Tx,
    text::one_line,
    time,
};

/// How far ahead a day can be given a type, in days: ten years.
const FARTHEST: i64 = 3653;

/// A type of day as the person fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct DayTypeForm {
    /// Its name, 1 to [`MAX_NAME`] characters.
    pub name: String,
    /// The weekdays that usually are of this type: another type that had one loses it. Left out: none.
    #[serde(default)]
    #[ts(
        optional,
        type = "Array<\"Mon\" | \"Tue\" | \"Wed\" | \"Thu\" | \"Fri\" | \"Sat\" | \"Sun\">"
    )]
    pub weekdays: Vec<Weekday>,
    /// Whether national holidays usually are of this type.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub holidays: bool,
}

/// What deleting a type takes along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct DayTypeDeletion {
    /// Blocks of the plan that it has now.
    pub blocks: u32,
    /// Plans that it had before.
    pub earlier: u32,
    /// Single days that lose their type and are as usual again.
    pub days: u32,
}

/// When a type is usual.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    Weekday(Weekday),
    Holiday,
}

impl Slot {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Weekday(Weekday::Mon),
        Self::Weekday(Weekday::Tue),
        Self::Weekday(Weekday::Wed),
        Self::Weekday(Weekday::Thu),
        Self::Weekday(Weekday::Fri),
        Self::Weekday(Weekday::Sat),
        Self::Weekday(Weekday::Sun),
        Self::Holiday,
    ];

    /// As stored.
    pub fn text(self) -> String {
        match self {
            Self::Weekday(day) => day.to_string(),
            Self::Holiday => "holiday".to_owned(),
        }
    }
}

/// Every type in the person's order, with or without those put away: as they held on a day, or without one as they are.
///
/// # Errors
/// If they can't be read.
pub fn types(sql: &Connection, on: Option<JournalDay>, archived: bool) -> Result<Vec<DayType>> {
    let mut all = store::types(sql, on)?;
    all.retain(|one| archived || !one.archived);
    Ok(all)
}

/// Names a type, last in the order; it is usual from today on.
///
/// # Errors
/// A refused name, or too many types.
pub fn create(tx: &mut Tx<'_>, form: DayTypeForm) -> Result<DayTypeId> {
    let name = checked(&form.name)?;
    if store::types(tx.sql, None)?.len() >= MAX_TYPES {
        return Err(Error::limit("name", "days-types-too-many", MAX_TYPES));
    }
    let id = tx.mint();
    store::insert_type(tx, id, &name, &time::to_text(tx.now.instant))?;
    set_usual(tx, id, &form)?;
    Ok(id)
}

/// Changes a type's name, and when it is usual from today on.
///
/// # Errors
/// A refused name, or [`Error::NotFound`].
pub fn change(tx: &Tx<'_>, id: DayTypeId, form: DayTypeForm) -> Result<()> {
    let name = checked(&form.name)?;
    one(tx.sql, id)?;
    store::rename_type(tx, id, &name)?;
    set_usual(tx, id, &form)
}

/// Puts a type away from today on, or takes it out again. Its plan stays, and days that were given it keep it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn archive(tx: &Tx<'_>, id: DayTypeId, archived: bool) -> Result<()> {
    one(tx.sql, id)?;
    store::set_away(tx, id, archived, tx.today()?)
}

/// Moves a type to the place `position`, counted from 0; past the end is last.
///
/// # Errors
/// [`Error::NotFound`].
pub fn reorder(tx: &Tx<'_>, id: DayTypeId, position: usize) -> Result<()> {
    one(tx.sql, id)?;
    let all = store::types(tx.sql, None)?.into_iter().map(|one| one.id);
    let mut order: Vec<_> = all.filter(|other| *other != id).collect();
    order.insert(position.min(order.len()), id);
    for (position, id) in order.into_iter().enumerate() {
        store::set_position(tx, id, position)?;
    }
    Ok(())
}

/// Deletes a type with all its plans. Days that were given it are as usual again.
///
/// # Errors
/// [`Error::NotFound`].
pub fn delete(tx: &Tx<'_>, id: DayTypeId) -> Result<()> {
    one(tx.sql, id)?;
    store::delete_type(tx, id)
}

/// What [`delete`] would take along.
///
/// # Errors
/// [`Error::NotFound`].
pub fn deletion(sql: &Connection, id: DayTypeId) -> Result<DayTypeDeletion> {
    let blocks = one(sql, id)?.blocks.len() as u32;
    Ok(DayTypeDeletion {
        blocks,
        earlier: store::earlier_plans(sql, id)?,
        days: store::days_given(sql, id)?,
    })
}

/// A type's name, for the words of an action.
///
/// # Errors
/// [`Error::NotFound`].
pub fn name(sql: &Connection, id: DayTypeId) -> Result<String> {
    Ok(one(sql, id)?.name)
}

/// Plans a day of that type anew, from today on; what was planned today before is replaced.
///
/// # Errors
/// A block off the five-minute grid, without a length, overlapping another or for an activity that isn't there; too many
/// blocks; [`Error::NotFound`].
pub fn plan(tx: &Tx<'_>, id: DayTypeId, mut blocks: Vec<Block>) -> Result<()> {
    one(tx.sql, id)?;
    if blocks.len() > MAX_BLOCKS {
        return Err(Error::limit("blocks", "days-blocks-too-many", MAX_BLOCKS));
    }
    for block in &mut blocks {
        // Up to midnight is the same said in two ways.
        if block.end == 0 && block.start > 0 {
            block.end = band::DAY;
        }
        if block.start >= band::DAY || block.start % GRID != 0 {
            return Err(Error::field("start", "days-block-time"));
        }
        if block.end > band::DAY || block.end % GRID != 0 {
            return Err(Error::field("end", "days-block-time"));
        }
        if block.end == block.start || block.end == 0 {
            return Err(Error::field("end", "days-block-empty"));
        }
        if let TimeUse::Activity { id } = block.of {
            activities::name(tx.sql, id)?;
        }
    }
    if band::overlapping(&blocks).is_some() {
        return Err(Error::field("blocks", "days-blocks-overlap"));
    }
    blocks.sort_by_key(|block| block.start);
    store::set_plan(tx, id, &blocks, tx.today()?)
}

/// Gives a day that type; with none, or with its usual one, it is as usual.
///
/// # Errors
/// A day too far off, or [`Error::NotFound`].
pub fn set_day(tx: &Tx<'_>, day: JournalDay, id: Option<DayTypeId>) -> Result<()> {
    if day.0.year() < FIRST_YEAR || day - tx.today()? > FARTHEST {
        return Err(Error::field("day", "days-day-range"));
    }
    let design = Design::of(tx.sql, day, day)?;
    let usual = design.usual_of(day).map(|one| one.id);
    match id {
        Some(id) => {
            one(tx.sql, id)?;
            store::set_choice(tx, day, (Some(id) != usual).then_some(id))
        }
        None => store::set_choice(tx, day, None),
    }
}

fn one(sql: &Connection, id: DayTypeId) -> Result<DayType> {
    let found = store::types(sql, None)?.into_iter().find(|one| one.id == id);
    found.ok_or(Error::NotFound { what: "day_type" })
}

fn checked(name: &str) -> Result<String> {
    let name = one_line(name);
    if name.is_empty() {
        return Err(Error::field("name", "days-name-empty"));
    }
    if name.chars().count() > MAX_NAME {
        return Err(Error::limit("name", "days-name-too-long", MAX_NAME));
    }
    Ok(name)
}

fn set_usual(tx: &Tx<'_>, id: DayTypeId, form: &DayTypeForm) -> Result<()> {
    let weekdays = form.weekdays.iter().copied().map(Slot::Weekday);
    let holiday = form.holidays.then_some(Slot::Holiday);
    let slots: Vec<Slot> = weekdays.chain(holiday).collect();
    store::set_usual(tx, id, &slots, tx.today()?)
}
