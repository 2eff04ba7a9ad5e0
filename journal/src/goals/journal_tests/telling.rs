//! What the page of a goal tells.
use super::*;

#[test]
fn a_page_tells_the_whole_goal() {
    let mut desk = Desk::new();
    let top = desk.goal(None, plain("講師として独り立ち"));
    let id = desk.goal(Some(top), income());
    for (on, yen) in [
        ("2026-06-20", 99_000), // before the start: not counted
        ("2026-07-20", 15_000),
        ("2026-08-18", 24_000),
        ("2026-09-12", 42_000),
        ("2026-09-30", 30_000),
        ("2026-10-12", 21_000),
        ("2026-10-26", 15_000),
        ("2026-11-05", 30_000),
        ("2026-11-14", 45_000),
        ("2026-11-18", 30_000),
        ("2026-11-23", 99_000), // tomorrow: not yet
    ] {
        earn(&mut desk, id, on, yen);
    }
    let found = page(desk.sql(), id, desk.today()).unwrap();
    assert_eq!(
        (found.outlook.status, found.days_left),
        (Status::OnTrack, Some(129))
    );
    assert_eq!(found.outlook.progress.as_ref().unwrap().share, 420);
    assert!(matches!(found.outlook.findings[0], Finding::Finish(_)));
    let Some(chart::Chart::BurnUp { actual, fan, .. }) = &found.chart else {
        panic!()
    };
    assert_eq!(
        (actual[0].value, actual[actual.len() - 1]),
        (
            0,
            DayValue {
                day: desk.today(),
                value: 252_000_000
            }
        )
    );
    assert!(!fan.is_empty());
    assert_eq!(found.above[0].title, "講師として独り立ち");
    assert_eq!(page(desk.sql(), top, desk.today()).unwrap().below[0].id, id);
    let latest: Vec<_> = found
        .entries
        .iter()
        .map(|e| e.amount.as_ref().unwrap().milli)
        .collect();
    assert_eq!(latest[..2], [30_000_000, 45_000_000]);
    assert_eq!(latest.len(), 8);
    // The tree says the same.
    let row = goals(desk.sql(), GoalsQuery::default(), desk.today())
        .unwrap()
        .goals
        .remove(1);
    assert_eq!(
        (row.status, row.progress),
        (found.outlook.status, found.outlook.progress)
    );
    // And tomorrow's seed differs, today's doesn't.
    assert_eq!(
        page(desk.sql(), id, desk.today()).unwrap().outlook.forecast,
        found.outlook.forecast
    );
}

#[test]
fn thirty_years_come_as_a_few_hundred_points() {
    let mut desk = Desk::new();
    let form = GoalForm {
        start_day: Some(day("1996-11-22")),
        ..income()
    };
    let id = desk.goal(None, form);
    desk.act(|tx| {
        tx.sql.execute(
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 10900)
             INSERT INTO entry (id, kind, day, at, utc_offset, zone, yen, goal_id, created_at)
             SELECT printf('00000000-0000-7000-8000-%012d', i), 'income', date('1996-11-22', '+' || i || ' days'), '',
               540, 'Asia/Tokyo', 5, ?1, '' FROM n",
            [id],
        )?;
        Ok(())
    })
    .unwrap();
    let found = page(desk.sql(), id, desk.today()).unwrap();
    assert_eq!(found.outlook.progress.unwrap().actual, 10_901 * 5 * 1000);
    let Some(chart::Chart::BurnUp { actual, .. }) = found.chart else {
        panic!()
    };
    assert!(actual.len() <= chart::MOST_POINTS, "{}", actual.len());
    assert_eq!(actual[actual.len() - 1].value, 10_901 * 5 * 1000);
}
