//! Seven days by their types beside the weekly budgets, and what days of a type are like on average.
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    DayType, Sums, TimeUse, UseSum, UsedActivity, actual::actual, all_activities, planned, side_by_side,
    store, types,
};
use crate::{
    activities,
    calendar::{JournalDay, holiday},
    checkins::{self, Checkin},
    entries,
    error::{Error, Result},
    ids::DayTypeId,
    journal::turn_over,
    life,
};

/// Weeks that an average is made of, unless asked otherwise.
pub const WEEKS: u16 = 4;
/// The most weeks that an average can be made of.
pub const MAX_WEEKS: u16 = 52;

/// Which week to show.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
pub struct IdealWeekQuery {
    /// A day of it; today without one.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
}

/// A day of a week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WeekDay {
    /// The day.
    pub day: JournalDay,
    /// The id of the holiday's words.
    pub holiday: Option<String>,
    /// Its type.
    pub type_id: Option<DayTypeId>,
    /// It was given this type singly.
    pub is_chosen: bool,
    /// It is still to come.
    pub is_ahead: bool,
    /// Planned and logged minutes.
    pub sums: Vec<UseSum>,
}

/// A use over a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct WeekUse {
    /// Planned and logged minutes.
    #[serde(flatten)]
    pub sum: UseSum,
    /// Minutes a week that the activity is to take.
    pub budget: Option<i64>,
}

/// A week by design and as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IdealWeek {
    /// Today.
    pub today: JournalDay,
    /// Seven days from the person's first day of the week on.
    pub days: Vec<WeekDay>,
    /// Every use with a plan, a log or a budget.
    pub uses: Vec<WeekUse>,
    /// Every type, those put away too.
    pub types: Vec<DayType>,
    /// Every activity.
    pub activities: Vec<UsedActivity>,
}

/// Over which weeks to compare.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
pub struct DayComparisonQuery {
    /// How many weeks up to yesterday, 1 to [`MAX_WEEKS`]; [`WEEKS`] without a number.
    #[serde(default)]
    #[ts(optional)]
    pub weeks: Option<u16>,
}

/// Days of one type on average.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TypeAverage {
    /// The type.
    pub type_id: DayTypeId,
    /// Its name.
    pub name: String,
    /// How many days were of it.
    pub days: u32,
    /// On how many of them something was logged: the averages are over these.
    pub logged_days: u32,
    /// On how many of them sleep was told: sleep's average is over these.
    pub slept_days: u32,
    /// What is planned, and what was logged on average, in minutes a day, rounded half up.
    pub sums: Vec<UseSum>,
}

/// Types of days beside how they were.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DayComparison {
    /// The first day.
    pub first: JournalDay,
    /// The last day: yesterday.
    pub last: JournalDay,
    /// How many weeks that is.
    pub weeks: u16,
    /// The types that had a day, in the person's order.
    pub types: Vec<TypeAverage>,
    /// Every activity.
    pub activities: Vec<UsedActivity>,
}

/// What was logged of a day.
struct Told {
    day: JournalDay,
    sums: Sums,
}

impl Told {
    fn has_log(&self) -> bool {
        self.sums.keys().any(|of| *of != TimeUse::Sleep)
    }

    fn has_sleep(&self) -> bool {
        self.sums.contains_key(&TimeUse::Sleep)
    }
}

/// The week of a day.
///
/// # Errors
/// If it can't be read.
pub fn week(sql: &Connection, query: IdealWeekQuery, today: JournalDay) -> Result<IdealWeek> {
    let first = query.day.unwrap_or(today).week_start(life::first_weekday(sql)?);
    let last = first.plus_days(6);
    let types = types::types(sql, true)?;
    let choices = store::choices(sql, first, last)?;
    let order = all_activities(sql)?;
    let (mut meant, mut logged) = (Sums::new(), Sums::new());
    let mut days = Vec::new();
    for told in told(sql, first, last)? {
        let of = types::type_of(&types, &choices, told.day);
        let plan = of.map_or_else(Sums::new, |of| planned(&of.blocks));
        add(&mut meant, &plan);
        add(&mut logged, &told.sums);
        days.push(WeekDay {
            day: told.day,
            holiday: holiday(told.day).map(|holiday| holiday.key().to_owned()),
            type_id: of.map(|of| of.id),
            is_chosen: of.is_some() && choices.iter().any(|(day, _)| *day == told.day),
            is_ahead: told.day > today,
            sums: side_by_side(&order, &plan, &told.sums),
        });
    }
    let budgets = activities::all(sql)?;
    let budget = |of: TimeUse| {
        let of = budgets
            .iter()
            .find(|one| of == TimeUse::Activity { id: one.id } && !one.archived);
        of.and_then(|one| one.weekly_minutes).map(i64::from)
    };
    let at = |sums: &Sums, of| sums.get(&of).copied().unwrap_or(0);
    Ok(IdealWeek {
        today,
        days,
        uses: super::uses(&order)
            .map(|of| WeekUse {
                sum: UseSum {
                    of,
                    planned: at(&meant, of),
                    logged: at(&logged, of),
                },
                budget: budget(of),
            })
            .filter(|one| one.sum.planned != 0 || one.sum.logged != 0 || one.budget.is_some())
            .collect(),
        types,
        activities: order,
    })
}

/// Types of days as they are planned, beside what the days of the last weeks had on average. A day on which nothing was
/// logged says nothing, and is left out; a night of which no sleep was told, too.
///
/// # Errors
/// A number of weeks out of its range.
pub fn comparison(sql: &Connection, query: DayComparisonQuery, today: JournalDay) -> Result<DayComparison> {
    let weeks = query.weeks.unwrap_or(WEEKS);
    if !(1..=MAX_WEEKS).contains(&weeks) {
        return Err(Error::limit("weeks", "days-weeks-range", MAX_WEEKS));
    }
    let last = today.previous();
    let first = today.plus_days(-7 * i64::from(weeks));
    let types = types::types(sql, true)?;
    let choices = store::choices(sql, first, last)?;
    let order = all_activities(sql)?;
    let told = told(sql, first, last)?;
    let mut averages = Vec::new();
    for one in &types {
        let of_type: Vec<&Told> = told
            .iter()
            .filter(|told| types::type_of(&types, &choices, told.day).is_some_and(|found| found.id == one.id))
            .collect();
        if of_type.is_empty() {
            continue;
        }
        let logged_days = of_type.iter().filter(|told| told.has_log()).count();
        let slept_days = of_type.iter().filter(|told| told.has_sleep()).count();
        let mut sums = Sums::new();
        of_type.iter().for_each(|told| add(&mut sums, &told.sums));
        for (of, minutes) in &mut sums {
            let days = if *of == TimeUse::Sleep {
                slept_days
            } else {
                logged_days
            };
            *minutes = half_up(*minutes, days as i64);
        }
        averages.push(TypeAverage {
            type_id: one.id,
            name: one.name.clone(),
            days: of_type.len() as u32,
            logged_days: logged_days as u32,
            slept_days: slept_days as u32,
            sums: side_by_side(&order, &planned(&one.blocks), &sums),
        });
    }
    Ok(DayComparison {
        first,
        last,
        weeks,
        types: averages,
        activities: order,
    })
}

/// `sum / of`, rounded half up; `sum` isn't negative.
fn half_up(sum: i64, of: i64) -> i64 {
    (2 * sum + of) / (2 * of).max(1)
}

fn add(to: &mut Sums, more: &Sums) {
    for (of, minutes) in more {
        *to.entry(*of).or_default() += minutes;
    }
}

/// What was logged of each day.
fn told(sql: &Connection, first: JournalDay, last: JournalDay) -> Result<Vec<Told>> {
    let begins = u16::from(turn_over(sql)?.0) * 60;
    let spent = entries::spent(sql, first, last)?;
    let checkins = checkins::between(sql, first, last)?;
    Ok(first
        .through(last)
        .map(|day| {
            // Both are in the order of days.
            let from = spent.partition_point(|one| one.day < day);
            let until = spent.partition_point(|one| one.day <= day);
            let blank = Checkin::blank(day);
            let checkin = checkins.iter().find(|one| one.day == day).unwrap_or(&blank);
            Told {
                day,
                sums: actual(day, begins, spent.get(from..until).unwrap_or(&[]), checkin).sums,
            }
        })
        .collect())
}
