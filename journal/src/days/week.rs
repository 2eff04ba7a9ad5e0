//! Seven days by their types beside the weekly budgets, and what days of a type are like on average.
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    DayType, EarlierPlan, Sums, TimeUse, UseSum, UsedActivity, actual::actual, all_activities, held::Design,
    planned, side_by_side,
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
    /// Plans that held on some of these days and were changed since.
    pub earlier: Vec<EarlierPlan>,
    /// Every type as it is now, those put away too.
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
    /// What was planned and what was logged on average, in minutes a day, rounded half up.
    pub sums: Vec<UseSum>,
    /// Plans that held on some of these days and were changed since.
    pub earlier: Vec<EarlierPlan>,
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
    let design = Design::of(sql, first, last)?;
    let order = all_activities(sql)?;
    let (mut meant, mut logged) = (Sums::new(), Sums::new());
    let mut days = Vec::new();
    for told in told(sql, first, last)? {
        let of = design.type_of(told.day);
        let plan = planned(design.plan_of(told.day));
        add(&mut meant, &plan);
        add(&mut logged, &told.sums);
        days.push(WeekDay {
            day: told.day,
            holiday: holiday(told.day).map(|holiday| holiday.key().to_owned()),
            type_id: of.map(|of| of.id),
            is_chosen: of.is_some() && design.is_chosen(told.day),
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
        earlier: design.earlier(first.through(last)),
        types: design.types,
        activities: order,
    })
}

/// Types of days as they were planned, beside what the days of the last weeks had on average. A day on which nothing was
/// logged says nothing, and is left out; a night of which no sleep was told, too. What was planned is the average of the same
/// days, each by the plan that held on it; where nothing was logged at all, of all days of the type.
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
    let design = Design::of(sql, first, last)?;
    let order = all_activities(sql)?;
    let told = told(sql, first, last)?;
    let mut averages = Vec::new();
    for one in &design.types {
        let is_of_type = |told: &&Told| design.type_of(told.day).is_some_and(|found| found.id == one.id);
        let of_type: Vec<&Told> = told.iter().filter(is_of_type).collect();
        if of_type.is_empty() {
            continue;
        }
        let logged: Vec<&Told> = of_type.iter().copied().filter(|told| told.has_log()).collect();
        let slept: Vec<&Told> = of_type.iter().copied().filter(|told| told.has_sleep()).collect();
        let (mut meant, mut went) = (Sums::new(), Sums::new());
        for of in super::uses(&order) {
            let days = if of == TimeUse::Sleep { &slept } else { &logged };
            let at = |sums: &Sums| sums.get(&of).copied().unwrap_or(0);
            went.insert(of, average(days.iter().map(|told| at(&told.sums))));
            let days = if days.is_empty() { &of_type } else { days };
            let plans = days.iter().map(|told| at(&planned(design.plan_of(told.day))));
            meant.insert(of, average(plans));
        }
        averages.push(TypeAverage {
            type_id: one.id,
            name: one.name.clone(),
            days: of_type.len() as u32,
            logged_days: logged.len() as u32,
            slept_days: slept.len() as u32,
            sums: side_by_side(&order, &meant, &went),
            earlier: design.earlier(of_type.iter().map(|told| told.day)),
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

/// The average of minutes that aren't negative, rounded half up; 0 of nothing.
fn average(all: impl ExactSizeIterator<Item = i64>) -> i64 {
    let of = all.len() as i64;
    (2 * all.sum::<i64>() + of) / (2 * of).max(1)
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
