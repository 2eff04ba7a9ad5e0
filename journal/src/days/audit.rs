//! A week by half hours: where its time went, and which of it could be one's own.
//!
//! A day has 48 half hours of the clock, 0 at midnight. Those before the turn-over hour belong to the night after the day, as
//! everywhere in the journal. Nothing is said of a half hour until it is filled in or marked.
use chrono::Datelike;
use rusqlite::Connection;
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use super::{
    TimeUse, UsedActivity,
    actual::{self, Actual},
    all_activities,
    hour::{self, FoundTime},
    store,
};
use crate::{
    activities,
    calendar::{JournalDay, holiday},
    checkins::Checkin,
    entries::{self, FIRST_YEAR},
    error::{Error, Result},
    ids::{ActivityId, AuditId},
    journal::{Tx, turn_over},
    life,
    text::one_line,
    time,
};

/// Half hours of a day.
pub const HALF_HOURS: u16 = 48;
/// Half hours of a week.
pub const SLOTS: u16 = 7 * HALF_HOURS;
/// Longest word of one's own for what a half hour went into, in characters.
pub const MAX_WORD: usize = 30;
/// Most audits in a journal.
pub const MAX_AUDITS: usize = 200;
/// How far ahead a week can be, in days.
const FARTHEST: i64 = 31;

/// What a half hour went into.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SlotUse {
    /// An activity.
    Activity {
        /// Which; absent once it was deleted.
        id: Option<ActivityId>,
    },
    /// The phone.
    Phone,
    /// Being on the way.
    Commute,
    /// The household.
    House,
    /// Rest.
    Rest,
    /// Sleep.
    Sleep,
    /// Something in one's own word.
    Own {
        /// The word, 1 to [`MAX_WORD`] characters.
        word: String,
    },
}

impl SlotUse {
    /// As stored.
    pub(super) fn as_str(&self) -> &'static str {
        match self {
            Self::Activity { .. } => "activity",
            Self::Phone => "phone",
            Self::Commute => "commute",
            Self::House => "house",
            Self::Rest => "rest",
            Self::Sleep => "sleep",
            Self::Own { .. } => "own",
        }
    }

    /// From storage; the column's CHECK allows no other word.
    pub(super) fn of(what: &str, activity: Option<ActivityId>, word: String) -> Self {
        match what {
            "activity" => Self::Activity { id: activity },
            "phone" => Self::Phone,
            "commute" => Self::Commute,
            "house" => Self::House,
            "rest" => Self::Rest,
            "sleep" => Self::Sleep,
            _ => Self::Own { word },
        }
    }

    /// Its activity and its word.
    pub(super) fn columns(&self) -> (Option<ActivityId>, &str) {
        match self {
            Self::Activity { id } => (*id, ""),
            Self::Own { word } => (None, word),
            _ => (None, ""),
        }
    }
}

/// A half hour of which something is said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "AuditSlot")]
pub struct Slot {
    /// Its place in the week: 48 a day, from 0:00 of the first.
    pub slot: u16,
    /// What it went into; none: only marked.
    pub of: Option<SlotUse>,
    /// It could be one's own.
    pub could: bool,
}

/// An audit of a week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Audit {
    /// Its id.
    pub id: AuditId,
    /// The first of its seven days.
    pub first_day: JournalDay,
    /// How many half hours are filled in, of 336.
    pub filled: u32,
    /// How many half hours could be one's own.
    pub could: u32,
}

/// Arguments of `create_audit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct NewAudit {
    /// The first of its seven days; the first of this week without one.
    #[serde(default)]
    #[ts(optional)]
    pub first_day: Option<JournalDay>,
}

/// What is said of some half hours. A field left out stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct FillAudit {
    /// The audit.
    pub id: AuditId,
    /// The half hours, each 0 to 335.
    pub slots: Vec<u16>,
    /// What they went into; `null` empties them.
    #[serde(default, deserialize_with = "said")]
    #[ts(optional, as = "Option<Option<SlotUse>>")]
    pub of: Option<Option<SlotUse>>,
    /// Whether they could be one's own.
    #[serde(default)]
    #[ts(optional)]
    pub could: Option<bool>,
}

/// Tells `null` from a field that was left out.
fn said<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Option<SlotUse>>, D::Error> {
    Option::deserialize(from).map(Some)
}

/// A day of an audit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AuditDay {
    /// The day.
    pub day: JournalDay,
    /// The id of the holiday's words.
    pub holiday: Option<String>,
}

/// How much of a week went into something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SlotTotal {
    /// What.
    pub of: SlotUse,
    /// Minutes of the week.
    pub minutes: u32,
    /// Minutes of them that could be one's own.
    pub could: u32,
}

/// An audit with what it shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AuditDetail {
    /// The audit.
    pub audit: Audit,
    /// Its seven days.
    pub days: Vec<AuditDay>,
    /// The half hours of a day, 0 to 47, in the order in which it is lived: from the turn-over hour on.
    pub order: Vec<u16>,
    /// The half hours of which something is said.
    pub slots: Vec<Slot>,
    /// What the week went into, most first.
    pub totals: Vec<SlotTotal>,
    /// Minutes of which nothing is said.
    pub open: u32,
    /// Minutes that could be one's own.
    pub could: u32,
    /// Where an hour hides, the best place first.
    pub found: Vec<FoundTime>,
    /// The activities that can be filled in, or are.
    pub activities: Vec<UsedActivity>,
}

/// Begins an audit.
///
/// # Errors
/// A day too far off, or too many audits.
pub fn create(tx: &mut Tx<'_>, form: NewAudit) -> Result<AuditId> {
    let today = tx.today()?;
    let first = match form.first_day {
        Some(day) => day,
        None => today.week_start(life::first_weekday(tx.sql)?),
    };
    if first.0.year() < FIRST_YEAR || first - today > FARTHEST {
        return Err(Error::limit("first_day", "days-audit-day-range", FARTHEST));
    }
    if store::audits(tx.sql)?.len() >= MAX_AUDITS {
        return Err(Error::limit("first_day", "days-audits-too-many", MAX_AUDITS));
    }
    let id = tx.mint();
    store::insert_audit(tx, id, first, &time::to_text(tx.now.instant))?;
    Ok(id)
}

/// Says what some half hours went into, or that they could be one's own.
///
/// # Errors
/// A half hour that isn't one of the week's, a refused word, an activity that isn't there, or [`Error::NotFound`].
pub fn fill(tx: &Tx<'_>, form: FillAudit) -> Result<()> {
    store::one_audit(tx.sql, form.id)?;
    if form.slots.len() > usize::from(SLOTS) || form.slots.iter().any(|slot| *slot >= SLOTS) {
        return Err(Error::field("slots", "days-slot-range"));
    }
    let of = form.of.map(|of| of.map(|of| checked(tx.sql, of)).transpose());
    let of = of.transpose()?;
    let known = store::slots(tx.sql, form.id)?;
    for slot in form.slots {
        let old = known.iter().find(|one| one.slot == slot);
        let new = Slot {
            slot,
            of: of.clone().unwrap_or_else(|| old.and_then(|old| old.of.clone())),
            could: form.could.unwrap_or(old.is_some_and(|old| old.could)),
        };
        store::put_slot(tx, form.id, &new)?;
    }
    Ok(())
}

/// Fills in from the log what is still empty: a half hour takes the activity that was logged for most of it, if that is at
/// least a quarter of an hour. Days to come stay empty. Answers how many half hours that were.
///
/// # Errors
/// [`Error::NotFound`].
pub fn fill_from_log(tx: &Tx<'_>, id: AuditId) -> Result<u32> {
    let audit = store::one_audit(tx.sql, id)?;
    let last = audit.first_day.plus_days(6);
    let spent = entries::spent(tx.sql, audit.first_day, last)?;
    let begins = u16::from(turn_over(tx.sql)?.0) * 60;
    let known = store::slots(tx.sql, id)?;
    let mut filled = 0;
    for (n, day) in (0..).zip(audit.first_day.through(last)) {
        let logged = actual::actual(day, begins, &spent, &Checkin::blank(day));
        for half_hour in 0..HALF_HOURS {
            let slot = n * HALF_HOURS + half_hour;
            let old = known.iter().find(|one| one.slot == slot);
            if old.is_some_and(|old| old.of.is_some()) {
                continue;
            }
            if let Some(activity) = most(&logged, half_hour) {
                let new = Slot {
                    slot,
                    of: Some(SlotUse::Activity { id: Some(activity) }),
                    could: old.is_some_and(|old| old.could),
                };
                store::put_slot(tx, id, &new)?;
                filled += 1;
            }
        }
    }
    Ok(filled)
}

/// The activity that has most of a half hour, at least half of it.
fn most(logged: &Actual, half_hour: u16) -> Option<ActivityId> {
    let (start, end) = (half_hour * 30, half_hour * 30 + 30);
    let mut minutes: Vec<(u16, ActivityId)> = Vec::new();
    for piece in &logged.pieces {
        let TimeUse::Activity { id } = piece.of else {
            continue;
        };
        let shared = piece.end.min(end).saturating_sub(piece.start.max(start));
        match minutes.iter_mut().find(|(_, one)| *one == id) {
            Some((sum, _)) => *sum += shared,
            None => minutes.push((shared, id)),
        }
    }
    let best = minutes.into_iter().max()?;
    (best.0 >= 15).then_some(best.1)
}

/// Deletes an audit.
///
/// # Errors
/// [`Error::NotFound`].
pub fn delete(tx: &Tx<'_>, id: AuditId) -> Result<()> {
    store::one_audit(tx.sql, id)?;
    store::delete_audit(tx, id)
}

/// Every audit, the latest week first.
///
/// # Errors
/// If they can't be read.
pub fn audits(sql: &Connection) -> Result<Vec<Audit>> {
    store::audits(sql)
}

/// One audit and what it shows.
///
/// # Errors
/// [`Error::NotFound`].
pub fn detail(sql: &Connection, id: AuditId) -> Result<AuditDetail> {
    let audit = store::one_audit(sql, id)?;
    let slots = store::slots(sql, id)?;
    let begins = u16::from(turn_over(sql)?.0) * 2;
    let order: Vec<u16> = (0..HALF_HOURS).map(|n| (n + begins) % HALF_HOURS).collect();
    let days = audit.first_day.through(audit.first_day.plus_days(6));
    let in_use = activities::all(sql)?.into_iter().filter(|one| !one.archived);
    let in_use: Vec<ActivityId> = in_use.map(|one| one.id).collect();
    let filled_in = |id: ActivityId| {
        let of = Some(SlotUse::Activity { id: Some(id) });
        slots.iter().any(|slot| slot.of == of)
    };
    Ok(AuditDetail {
        days: days
            .map(|day| AuditDay {
                day,
                holiday: holiday(day).map(|holiday| holiday.key().to_owned()),
            })
            .collect(),
        totals: totals(&slots),
        open: (u32::from(SLOTS) - audit.filled) * 30,
        could: audit.could * 30,
        found: hour::find(&slots, audit.first_day, &order),
        activities: all_activities(sql)?
            .into_iter()
            .filter(|one| in_use.contains(&one.id) || filled_in(one.id))
            .collect(),
        audit,
        order,
        slots,
    })
}

fn totals(slots: &[Slot]) -> Vec<SlotTotal> {
    let mut totals: Vec<SlotTotal> = Vec::new();
    for slot in slots {
        let Some(of) = &slot.of else { continue };
        let could = if slot.could { 30 } else { 0 };
        match totals.iter_mut().find(|total| total.of == *of) {
            Some(total) => {
                total.minutes += 30;
                total.could += could;
            }
            None => totals.push(SlotTotal {
                of: of.clone(),
                minutes: 30,
                could,
            }),
        }
    }
    totals.sort_by(|a, b| b.minutes.cmp(&a.minutes).then_with(|| a.of.cmp(&b.of)));
    totals
}

fn checked(sql: &Connection, of: SlotUse) -> Result<SlotUse> {
    match of {
        SlotUse::Activity { id: Some(id) } => {
            activities::name(sql, id)?;
            Ok(of)
        }
        SlotUse::Activity { id: None } => Err(Error::field("of", "days-slot-activity")),
        SlotUse::Own { word } => {
            let word = one_line(&word);
            if word.is_empty() {
                return Err(Error::field("word", "days-slot-word-empty"));
            }
            if word.chars().count() > MAX_WORD {
                return Err(Error::limit("word", "days-slot-word-too-long", MAX_WORD));
            }
            Ok(SlotUse::Own { word })
        }
        other => Ok(other),
    }
}
