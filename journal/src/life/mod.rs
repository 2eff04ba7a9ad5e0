//! What belongs to the person as a whole: the life theme, the moments of their day, and when a day and a week begin.
//!
//! The smallest feature; copy it to begin another. Types here, SQL in `store.rs`, operations in `api/life.rs`.
mod store;

use chrono::Weekday;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::{Error, Result},
    ids::MomentId,
    journal::Tx,
    text::one_line,
};

pub use store::{first_weekday, life, moments};

/// Longest theme, in characters.
pub const MAX_THEME: usize = 200;
/// Longest name of a moment, in characters.
pub const MAX_MOMENT_NAME: usize = 40;
/// Most moments in a day.
pub const MAX_MOMENTS: usize = 24;

/// What belongs to the person as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Life {
    /// The life theme in one sentence; empty until it is put into words.
    pub theme: String,
    /// The hour at which one journal day becomes the next, 0 to 12.
    pub turn_over_hour: u8,
    /// The first day of the week, Monday or Sunday.
    #[ts(type = "\"Mon\" | \"Sun\"")]
    pub week_start: Weekday,
    /// The welcome was answered or skipped.
    pub welcomed: bool,
    /// This is the sample journal.
    pub sample: bool,
    /// The moments of the day, earliest first from the turn-over hour on.
    pub moments: Vec<Moment>,
}

/// A moment of the day that exists already and that a step can be anchored to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Moment {
    /// Its id.
    pub id: MomentId,
    /// The ready-made moment that it was made as.
    pub preset: Option<MomentPreset>,
    /// The person's own name for it; empty while the preset's name serves.
    pub name: String,
    /// Its usual time, in minutes from midnight, 0 to 1439.
    pub at_minute: u16,
    /// Its time on the weekdays that differ, Monday to Sunday.
    pub weekday_minutes: [Option<u16>; 7],
}

impl Moment {
    /// Its time on that weekday, in minutes from midnight.
    pub fn minute_on(&self, weekday: Weekday) -> u16 {
        // One of seven.
        self.weekday_minutes[weekday.num_days_from_monday() as usize].unwrap_or(self.at_minute)
    }
}

/// Ready-made moments of an employee's day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MomentPreset {
    /// After getting up, 6:30.
    Waking,
    /// On the way to work, 7:30.
    Commute,
    /// In the lunch break, 12:15.
    Lunch,
    /// On the way home, 18:00.
    Homeward,
    /// After dinner, 20:00.
    Dinner,
    /// Before going to bed, 22:30.
    Bedtime,
}

impl MomentPreset {
    const ALL: [(Self, u16); 6] = [
        (Self::Waking, 390),
        (Self::Commute, 450),
        (Self::Lunch, 735),
        (Self::Homeward, 1080),
        (Self::Dinner, 1200),
        (Self::Bedtime, 1350),
    ];

    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waking => "waking",
            Self::Commute => "commute",
            Self::Lunch => "lunch",
            Self::Homeward => "homeward",
            Self::Dinner => "dinner",
            Self::Bedtime => "bedtime",
        }
    }
}

/// A moment as the person edits it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct MomentChange {
    /// The moment, or nothing for a new one.
    pub id: Option<MomentId>,
    /// Its name, 1 to [`MAX_MOMENT_NAME`] characters; may stay empty for a preset.
    pub name: String,
    /// Its usual time, in minutes from midnight, 0 to 1439.
    pub at_minute: u16,
    /// Its time on the weekdays that differ, Monday to Sunday, each 0 to 1439. Left out: as before, or every day alike.
    #[serde(default)]
    #[ts(optional)]
    pub weekday_minutes: Option<[Option<u16>; 7]>,
}

/// Gives a new journal its ready-made moments.
pub fn furnish(tx: &mut Tx<'_>) -> Result<()> {
    for (preset, at_minute) in MomentPreset::ALL {
        let id = tx.mint();
        store::insert_moment(
            tx,
            &Moment {
                id,
                preset: Some(preset),
                name: String::new(),
                at_minute,
                weekday_minutes: [None; 7],
            },
        )?;
    }
    Ok(())
}

/// Puts the life theme into words. Line breaks become spaces: it is one sentence.
pub fn set_theme(tx: &Tx<'_>, theme: &str) -> Result<()> {
    let theme = one_line(theme);
    if theme.chars().count() > MAX_THEME {
        return Err(Error::limit("theme", "life-theme-too-long", MAX_THEME));
    }
    store::set_theme(tx, &theme)
}

/// Sets when a day and a week begin. Days already stored stay as they are.
pub fn set_rhythm(tx: &Tx<'_>, turn_over_hour: u8, week_start: Weekday) -> Result<()> {
    if turn_over_hour > 12 {
        return Err(Error::field("turn_over_hour", "life-turn-over-range"));
    }
    if !matches!(week_start, Weekday::Mon | Weekday::Sun) {
        return Err(Error::field("week_start", "life-week-start-range"));
    }
    store::set_rhythm(tx, turn_over_hour, week_start)
}

/// The welcome is over.
pub fn set_welcomed(tx: &Tx<'_>) -> Result<()> {
    store::set_welcomed(tx)
}

/// Marks this journal as the sample one.
pub fn set_sample(tx: &Tx<'_>) -> Result<()> {
    store::set_sample(tx)
}

/// Makes a moment or changes one.
pub fn save_moment(tx: &mut Tx<'_>, change: MomentChange) -> Result<MomentId> {
    let name = one_line(&change.name);
    let all = moments(tx.sql)?;
    let old = change.id.map(|id| {
        all.iter()
            .find(|m| m.id == id)
            .ok_or(Error::NotFound { what: "moment" })
    });
    let old = old.transpose()?;
    if name.is_empty() && old.is_none_or(|m| m.preset.is_none()) {
        return Err(Error::field("name", "life-moment-name-empty"));
    }
    if name.chars().count() > MAX_MOMENT_NAME {
        return Err(Error::limit("name", "life-moment-name-too-long", MAX_MOMENT_NAME));
    }
    if change.at_minute > 1439 {
        return Err(Error::field("at_minute", "life-moment-time-range"));
    }
    if change
        .weekday_minutes
        .iter()
        .flatten()
        .flatten()
        .any(|minute| *minute > 1439)
    {
        return Err(Error::field("weekday_minutes", "life-moment-time-range"));
    }
    match old {
        Some(old) => {
            store::update_moment(
                tx,
                &Moment {
                    name,
                    at_minute: change.at_minute,
                    weekday_minutes: change.weekday_minutes.unwrap_or(old.weekday_minutes),
                    ..old.clone()
                },
            )?;
            Ok(old.id)
        }
        None if all.len() >= MAX_MOMENTS => Err(Error::limit("name", "life-moments-too-many", MAX_MOMENTS)),
        None => {
            let id = tx.mint();
            store::insert_moment(
                tx,
                &Moment {
                    id,
                    preset: None,
                    name,
                    at_minute: change.at_minute,
                    weekday_minutes: change.weekday_minutes.unwrap_or_default(),
                },
            )?;
            Ok(id)
        }
    }
}

/// Deletes a moment. Habits anchored to it keep their cue and lose the moment.
pub fn delete_moment(tx: &Tx<'_>, id: MomentId) -> Result<()> {
    store::delete_moment(tx, id)
}
