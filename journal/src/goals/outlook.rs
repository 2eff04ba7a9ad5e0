//! One goal, put together: where it stands, where it leads, the word for it and the sentences.
use chrono::{Datelike, Weekday};
use serde::Serialize;
use ts_rs::TS;

use super::finding::{Amount, Finding, LastPeriod};
use super::forecast::{Course, FanPoint, FinishDays, Forecast};
use super::pace::{Pace, pace};
use super::progress::{Progress, progress};
use super::rate::{self, RateRecord};
use super::status::{JudgedBy, Signs, Status, status};
use super::weeks::{FEWEST_WEEKS, TooLittle, Weeks, recent_weeks};
use super::{Direction, Facts, Metric, Milli, Unit};
use crate::calendar::JournalDay;

/// What the rules say about one goal today.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "GoalOutlook")]
pub struct Outlook {
    /// The one word.
    pub status: Status,
    /// Where it stands; nothing for a goal that only gathers others.
    pub progress: Option<Progress>,
    /// Where the recent weeks lead: for a total, level or milestones with enough data, while neither paused nor done.
    pub forecast: Option<Forecast>,
    /// The weekly pace, of a total, level or milestones that are neither paused nor done.
    pub pace: Option<Pace>,
    /// The whole periods of a rate.
    pub rate: Option<RateRecord>,
    /// The sentences, the most important first.
    pub findings: Vec<Finding>,
}

/// What a forecast is drawn from.
struct Drawn {
    weeks: Weeks,
    actual: Milli,
    target: Milli,
    direction: Direction,
}

/// The outlook on `today`. `seed` comes from [`super::forecast::seed`].
pub fn outlook(facts: &Facts, week_starts: Weekday, today: JournalDay, seed: u64) -> Outlook {
    outlook_and_fan(facts, week_starts, today, seed, false).0
}

/// The outlook and, if `with_fan`, the spread of the forecast up to where nine futures in ten are done.
pub fn outlook_and_fan(
    facts: &Facts,
    week_starts: Weekday,
    today: JournalDay,
    seed: u64,
    with_fan: bool,
) -> (Outlook, Vec<FanPoint>) {
    let progress = progress(facts, week_starts, today);
    let done = facts.done.is_some() || progress.as_ref().is_some_and(|p| p.reached);
    let paused_since = facts.paused_since(today);
    let over = done || paused_since.is_some();

    let drawn = if over {
        None
    } else {
        draw(facts, progress.as_ref(), today)
    };
    let course = drawn.as_ref().and_then(|d| d.as_ref().ok()).map(|d| Course {
        actual: d.actual,
        target: d.target,
        direction: d.direction,
        weeks: &d.weeks,
        today,
        due: facts.aim.due,
        seed,
    });
    let forecast = course.map(|c| c.forecast());
    let rate = match facts.aim.metric {
        Some(Metric::Rate { per }) => Some(rate::record(facts, per, week_starts, today)),
        _ => None,
    };
    let pace = match (&progress, direction(facts)) {
        (Some(p), Some(direction)) if !over => Some(pace(
            (p.actual, p.target),
            direction,
            &unit(facts),
            course.map(|c| c.weeks),
            facts.aim.due,
            today,
        )),
        _ => None,
    };
    let signs = Signs {
        paused: paused_since.is_some(),
        done,
        due: facts.aim.due,
        judged_by: judged_by(facts, forecast.as_ref(), rate.as_ref(), today),
    };
    let findings = if let Some(since) = paused_since {
        vec![Finding::Paused { since }]
    } else if let Some(on) = facts.done {
        vec![Finding::Done { on }]
    } else if done {
        vec![Finding::Reached]
    } else {
        let little = drawn.as_ref().and_then(|d| d.as_ref().err()).copied();
        findings(facts, little, forecast.as_ref(), pace, rate.as_ref(), today)
    };
    let fan = match (&course, &forecast) {
        (Some(course), Some(forecast)) if with_fan => course.fan(fan_until(forecast, course)),
        _ => Vec::new(),
    };
    let outlook = Outlook {
        status: status(signs, today),
        progress,
        forecast,
        pace,
        rate,
        findings,
    };
    (outlook, fan)
}

/// The way to go, of a metric that goes one; nothing for rates, yes/no and goals that only gather others.
fn direction(facts: &Facts) -> Option<Direction> {
    match facts.aim.metric? {
        Metric::Total | Metric::Milestones => Some(Direction::Up),
        Metric::Level { direction } => Some(direction),
        Metric::Rate { .. } | Metric::YesNo => None,
    }
}

/// Milestones are counted, whatever the goal's unit.
fn unit(facts: &Facts) -> Unit {
    match facts.aim.metric {
        Some(Metric::Milestones) => Unit::Count,
        _ => facts.aim.unit.clone(),
    }
}

/// The sample and its ends, why there's too little, or nothing where no forecast is made.
fn draw(facts: &Facts, progress: Option<&Progress>, today: JournalDay) -> Option<Result<Drawn, TooLittle>> {
    let direction = direction(facts)?;
    let progress = progress?;
    Some(recent_weeks(facts, today).map(|weeks| Drawn {
        weeks,
        actual: progress.actual,
        target: progress.target,
        direction,
    }))
}

fn judged_by(
    facts: &Facts,
    forecast: Option<&Forecast>,
    rate: Option<&RateRecord>,
    today: JournalDay,
) -> JudgedBy {
    match facts.aim.metric {
        None => JudgedBy::Nothing,
        Some(Metric::YesNo) => JudgedBy::DueDate,
        Some(Metric::Rate { .. }) => JudgedBy::LastPeriod(rate.and_then(|r| r.last).map(|last| last.met)),
        Some(Metric::Milestones) => JudgedBy::Milestones {
            all: facts.milestones.len(),
            dated: facts
                .milestones
                .iter()
                .any(|m| m.done.is_none() && m.due.is_some()),
            overdue: overdue(facts, today),
        },
        Some(Metric::Total | Metric::Level { .. }) => {
            forecast.map_or(JudgedBy::NoForecast, |f| JudgedBy::Median(f.finish.p50))
        }
    }
}

fn overdue(facts: &Facts, today: JournalDay) -> usize {
    facts.milestones.iter().filter(|m| m.is_overdue(today)).count()
}

/// As far as the fan is worth drawing: to where nine in ten are done, or else the due date or half a year.
fn fan_until(forecast: &Forecast, course: &Course<'_>) -> JournalDay {
    let FinishDays { p50, p75, p90, .. } = forecast.finish;
    p90.unwrap_or_else(|| {
        let half_year = course.today.plus_days(26 * 7);
        [p75, p50, course.due]
            .into_iter()
            .flatten()
            .fold(half_year, JournalDay::max)
    })
}

fn findings(
    facts: &Facts,
    little: Option<TooLittle>,
    forecast: Option<&Forecast>,
    pace: Option<Pace>,
    rate: Option<&RateRecord>,
    today: JournalDay,
) -> Vec<Finding> {
    let mut found = Vec::new();
    let amount = |milli| Amount {
        milli,
        unit: unit(facts),
    };
    if let Some(forecast) = forecast {
        let recent = pace.and_then(|p| p.recent).unwrap_or(0);
        found.push(Finding::of_forecast(&forecast.finish, forecast.weeks, recent));
        found.extend(forecast.chance.map(Finding::of_chance));
    }
    match little {
        Some(TooLittle::Weeks(_)) if facts.evidence.first.is_none() && facts.milestones_done() == 0 => {
            found.push(Finding::NothingYet {
                weeks: FEWEST_WEEKS as u32,
            });
        }
        Some(TooLittle::Weeks(weeks)) => found.push(Finding::WeeksMissing { weeks }),
        Some(TooLittle::Measurements(count)) => found.push(Finding::MeasurementsMissing { count }),
        Some(TooLittle::Milestones(_)) if !facts.milestones.is_empty() => {
            found.push(Finding::MilestonesDone {
                done: facts.milestones_done() as u32,
                all: facts.milestones.len() as u32,
            });
        }
        Some(TooLittle::Milestones(_) | TooLittle::NoPace) | None => {}
    }
    if let (Some(rate), Some(Metric::Rate { per })) = (rate, facts.aim.metric) {
        found.push(match rate.last {
            None => Finding::RateLater { on: rate.next_on },
            Some(last) => {
                let period = LastPeriod {
                    per,
                    from: last.from,
                    year: last.from.0.year().to_string(),
                    month: last.from.0.month(),
                    sum: amount(last.value),
                    target: amount(facts.aim.target),
                    met: rate.met,
                    of: rate.of,
                };
                if last.met {
                    Finding::RateMet(period)
                } else {
                    Finding::RateShort(period)
                }
            }
        });
    }
    // Milestones are judged by their own dates, so a weekly count of them would say little.
    if facts.aim.metric == Some(Metric::Milestones) {
        match overdue(facts, today) {
            0 => {}
            count => found.push(Finding::MilestonesOverdue { count: count as u32 }),
        }
    } else if let Some(Pace {
        recent,
        needed: Some(needed),
    }) = pace
    {
        let needed_amount = amount(needed);
        found.push(match recent {
            None => Finding::PaceNeeded {
                needed: needed_amount,
            },
            Some(recent) if recent >= needed => Finding::PaceEnough {
                needed: needed_amount,
                recent: amount(recent),
            },
            Some(recent) => Finding::PaceMore {
                needed: needed_amount,
                recent: amount(recent),
            },
        });
    }
    found
}

#[cfg(test)]
#[path = "outlook_tests.rs"]
mod tests;
