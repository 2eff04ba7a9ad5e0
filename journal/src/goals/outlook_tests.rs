//! Whole goals, from what was recorded to what is said.
use super::super::testing::{day, goal, income};
use super::super::{DayValue, MilestoneDates, Pause, Period};
use super::*;

const TODAY: &str = "2026-11-22";

fn on(facts: &Facts) -> Outlook {
    outlook(facts, Weekday::Mon, day(TODAY), 42)
}

/// ¥252,000 of ¥600,000, under the plan line.
fn walking() -> Facts {
    income().with(&[
        ("2026-07-20", 15_000),
        ("2026-08-04", 9_000),
        ("2026-08-18", 15_000),
        ("2026-09-02", 30_000),
        ("2026-09-12", 12_000),
        ("2026-09-30", 30_000),
        ("2026-10-07", 9_000),
        ("2026-10-12", 12_000),
        ("2026-10-26", 15_000),
        ("2026-11-05", 30_000),
        ("2026-11-14", 45_000),
        ("2026-11-18", 30_000),
    ])
}

#[test]
fn under_the_plan_but_forecast_in_time_is_on_track() {
    let (outlook, fan) = outlook_and_fan(&walking(), Weekday::Mon, day(TODAY), 42, true);
    assert_eq!(outlook.status, Status::OnTrack);
    let progress = outlook.progress.unwrap();
    assert_eq!((progress.actual, progress.share), (252_000_000, 420));
    assert!(!progress.plan.unwrap().ahead);
    let forecast = outlook.forecast.unwrap();
    assert_eq!(
        (forecast.finish.p50, forecast.weeks),
        (Some(day("2027-03-16")), 8)
    );
    assert!(matches!(
        outlook.findings[..],
        [
            Finding::Finish(_),
            Finding::Chance { .. },
            Finding::PaceEnough { .. }
        ]
    ));
    // The fan begins where the person is and ends where nine in ten are done.
    assert_eq!((fan[0].day, fan[0].p50), (day(TODAY), 252_000_000));
    let end = fan[fan.len() - 1];
    assert_eq!((end.p10, end.p90), (600_000_000, 600_000_000));
    assert!((end.day - forecast.finish.p90.unwrap()) < 7);
}

#[test]
fn the_same_pace_with_less_time_is_behind() {
    let outlook = on(&walking().due(Some("2027-02-15")));
    assert_eq!(outlook.status, Status::Behind);
    assert!(matches!(
        outlook.findings[..],
        [
            Finding::Finish(_),
            Finding::Chance { .. },
            Finding::PaceMore { .. }
        ]
    ));
}

#[test]
fn after_the_due_date_it_is_overdue_and_still_has_a_forecast() {
    let outlook = on(&walking().due(Some("2026-11-15")));
    assert_eq!(outlook.status, Status::Overdue { days: 7 });
    assert!(matches!(outlook.findings[..], [Finding::Finish(_)]));
}

#[test]
fn without_a_due_date_there_is_a_forecast_and_no_judgement() {
    let outlook = on(&walking().due(None));
    assert_eq!(outlook.status, Status::NoDueDate);
    assert!(matches!(outlook.findings[..], [Finding::Finish(_)]));
}

#[test]
fn with_little_data_it_says_how_long_to_wait() {
    let outlook = on(&income().with(&[("2026-11-06", 9_000)]));
    assert_eq!((outlook.status, outlook.forecast), (Status::TooLittleData, None));
    assert!(matches!(
        outlook.findings[..],
        [Finding::WeeksMissing { weeks: 2 }, Finding::PaceNeeded { .. }]
    ));
    assert_eq!(on(&income()).findings[0], Finding::NothingYet { weeks: 4 });
}

#[test]
fn a_standstill_is_said_and_behind() {
    let outlook = on(&income().with(&[("2026-07-06", 9_000)]));
    assert_eq!(outlook.status, Status::Behind);
    assert_eq!(outlook.findings[0], Finding::NoProgress { weeks: 8 });
}

#[test]
fn a_crawl_is_beyond_five_years() {
    let outlook = on(&income().with(&[("2026-09-06", 9), ("2026-10-30", 1_000)]));
    assert_eq!(outlook.findings[0], Finding::FinishBeyond { years: 5 });
}

#[test]
fn rest_and_arrival_need_no_forecast() {
    let mut facts = walking();
    facts.pauses = vec![Pause {
        from: day("2026-11-20"),
        until: None,
    }];
    let paused = on(&facts);
    assert_eq!(
        (paused.status, paused.forecast, paused.pace),
        (Status::Paused, None, None)
    );
    assert_eq!(
        paused.findings,
        [Finding::Paused {
            since: day("2026-11-20")
        }]
    );
    facts.pauses[0].until = Some(day("2026-11-21"));
    assert_ne!(on(&facts).status, Status::Paused, "it goes on today");

    let mut facts = walking();
    facts.aim.target = 250_000_000;
    assert_eq!(
        (on(&facts).status, on(&facts).findings),
        (Status::Done, vec![Finding::Reached])
    );
    let mut facts = walking();
    facts.done = Some(day("2026-11-21"));
    assert_eq!(
        (on(&facts).status, on(&facts).findings),
        (
            Status::Done,
            vec![Finding::Done {
                on: day("2026-11-21")
            }]
        )
    );
}

#[test]
fn a_pause_never_makes_the_forecast_later() {
    let facts = walking();
    let mut rested = facts.clone();
    // Two idle weeks, once as they are and once as a rest.
    rested.evidence.days.retain(|d| d.day < day("2026-11-08"));
    let idle = on(&rested).forecast.unwrap().finish.p50.unwrap();
    rested.pauses = vec![Pause {
        from: day("2026-11-08"),
        until: Some(day("2026-11-21")),
    }];
    let after_rest = on(&rested).forecast.unwrap().finish.p50.unwrap();
    assert!(after_rest < idle, "{after_rest} {idle}");
}

#[test]
fn milestones_are_on_track_until_one_is_late() {
    let milestone = |due: Option<&str>, done: Option<&str>| MilestoneDates {
        due: due.map(day),
        done: done.map(day),
    };
    let mut facts = goal(Metric::Milestones, 0, 0);
    facts.milestones = vec![
        milestone(None, Some("2026-08-12")),
        milestone(Some(TODAY), None),
        milestone(None, None),
    ];
    let outlook = on(&facts);
    assert_eq!(outlook.status, Status::OnTrack);
    assert_eq!(outlook.findings, [Finding::MilestonesDone { done: 1, all: 3 }]);
    facts.milestones[1].due = Some(day("2026-11-21"));
    let outlook = on(&facts);
    assert_eq!(outlook.status, Status::Behind);
    assert_eq!(outlook.findings[1], Finding::MilestonesOverdue { count: 1 });
    for m in &mut facts.milestones {
        m.done = Some(day("2026-09-01"));
    }
    assert_eq!(on(&facts).status, Status::Done);
}

#[test]
fn a_rate_is_judged_by_its_last_whole_period() {
    let facts = goal(Metric::Rate { per: Period::Month }, 0, 50_000)
        .with(&[
            ("2026-09-20", 60_000),
            ("2026-10-03", 30_000),
            ("2026-11-20", 90_000),
        ])
        .due(None);
    let outlook = on(&facts);
    assert_eq!((outlook.status, outlook.pace), (Status::Behind, None));
    let Finding::RateShort(last) = &outlook.findings[0] else {
        panic!("{:?}", outlook.findings)
    };
    assert_eq!(
        (last.sum.milli, last.month, last.met, last.of),
        (30_000_000, 10, 1, 2)
    );
    let later = super::outlook(&facts, Weekday::Mon, day("2026-12-01"), 42);
    assert_eq!(later.status, Status::OnTrack);
}

#[test]
fn a_level_goes_either_way() {
    let mut facts = goal(
        Metric::Level {
            direction: Direction::Down,
        },
        70,
        60,
    );
    facts.evidence.days = (1..20)
        .map(|n| DayValue {
            day: day("2026-07-01").plus_days(7 * n),
            value: 70_000 - 300 * n - 100 * (n % 2),
        })
        .collect();
    facts.evidence.first = Some(day("2026-07-08"));
    let outlook = on(&facts);
    assert_eq!(outlook.status, Status::OnTrack);
    assert_eq!(outlook.pace.unwrap().recent, Some(300));
    assert_eq!(on(&facts.due(Some("2026-12-15"))).status, Status::Behind);
}

#[test]
fn what_gathers_or_is_yes_or_no_says_little() {
    let mut facts = income();
    facts.aim.metric = None;
    let outlook = on(&facts);
    assert_eq!(
        (outlook.status, outlook.progress, outlook.findings),
        (Status::Gathers, None, vec![])
    );
    let outlook = on(&goal(Metric::YesNo, 0, 0));
    assert_eq!((outlook.status, outlook.findings), (Status::OnTrack, vec![]));
}
