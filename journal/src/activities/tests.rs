//! Activities in a journal.
use rstest::rstest;

use super::*;
use crate::{Action, Error, IdSource, Journal, Tx, calendar::Now};

struct Desk {
    journal: Journal,
    now: Now,
}

impl Desk {
    /// Sunday 22 November 2026.
    fn new() -> Self {
        let now = Now::new("2026-11-22T03:00:00Z".parse().unwrap(), chrono_tz::Asia::Tokyo);
        let journal = Journal::in_memory(&now, IdSource::from_seed(3)).unwrap();
        Self { journal, now }
    }

    fn act<T>(&mut self, change: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        let done = self
            .journal
            .act(&self.now, Action::plain("activity-changed"), change)?;
        Ok(done.0)
    }

    fn list(&self, archived: bool) -> Vec<ActivityRow> {
        let today = self.journal.today(&self.now).unwrap();
        activities(self.journal.read(), ActivitiesQuery { archived }, today).unwrap()
    }

    fn names(&self) -> Vec<String> {
        self.list(false).into_iter().map(|a| a.activity.name).collect()
    }

    fn add(&mut self, name: &str, kind: ActivityKind) -> ActivityId {
        self.act(|tx| create(tx, form(name, kind))).unwrap()
    }
}

fn form(name: &str, kind: ActivityKind) -> ActivityForm {
    ActivityForm {
        name: name.to_owned(),
        kind,
        colour: None,
        weekly_minutes: None,
    }
}

#[test]
fn each_takes_its_kinds_colour_or_a_free_one() {
    let mut desk = Desk::new();
    for kind in ActivityKind::ALL {
        desk.add("一つめ", kind);
    }
    desk.add("研修", ActivityKind::ParallelCareer);
    desk.add("執筆", ActivityKind::ParallelCareer);
    let colours: Vec<_> = desk.list(false).iter().map(|a| a.activity.colour).collect();
    assert_eq!(colours, [1, 2, 3, 4, 6, 7, 8, 5, 2]);
}

#[test]
fn it_is_changed_ordered_put_away_and_deleted() {
    let mut desk = Desk::new();
    let [a, b, c] = ["本業", "研修", "学び"].map(|n| desk.add(n, ActivityKind::MainJob));
    desk.act(|tx| reorder(tx, c, 0)).unwrap();
    assert_eq!(desk.names(), ["学び", "本業", "研修"]);
    let changed = ActivityForm {
        colour: Some(8),
        weekly_minutes: Some(300),
        ..form(" 研修の\n講師 ", ActivityKind::ParallelCareer)
    };
    desk.act(|tx| change(tx, b, changed)).unwrap();
    let found = desk.list(false).remove(2).activity;
    assert_eq!(
        (found.name.as_str(), found.colour, found.weekly_minutes),
        ("研修の 講師", 8, Some(300))
    );
    // Without a colour in the form it keeps its own.
    desk.act(|tx| change(tx, b, form("研修", ActivityKind::Hobby)))
        .unwrap();
    assert_eq!(desk.list(false)[2].activity.colour, 8);
    desk.act(|tx| archive(tx, a, true)).unwrap();
    assert_eq!(desk.names(), ["学び", "研修"]);
    assert_eq!(desk.list(true).len(), 3);
    desk.act(|tx| delete(tx, c)).unwrap();
    desk.journal.undo(&desk.now).unwrap();
    assert_eq!(desk.names(), ["学び", "研修"]);
    assert!(matches!(
        desk.act(|tx| {
            delete(tx, c)?;
            delete(tx, c)
        }),
        Err(Error::NotFound { what: "activity" })
    ));
}

#[rstest]
#[case(form("  ", ActivityKind::Hobby), "activities-name-empty")]
#[case(form(&"あ".repeat(41), ActivityKind::Hobby), "activities-name-too-long")]
#[case(ActivityForm { colour: Some(9), ..form("a", ActivityKind::Hobby) }, "activities-colour-range")]
#[case(ActivityForm { colour: Some(0), ..form("a", ActivityKind::Hobby) }, "activities-colour-range")]
#[case(ActivityForm { weekly_minutes: Some(0), ..form("a", ActivityKind::Hobby) }, "activities-budget-range")]
#[case(ActivityForm { weekly_minutes: Some(10_081), ..form("a", ActivityKind::Hobby) }, "activities-budget-range")]
fn what_cannot_be_is_refused(#[case] form: ActivityForm, #[case] code: &str) {
    let mut desk = Desk::new();
    assert_eq!(desk.act(|tx| create(tx, form)).unwrap_err().code(), code);
}

#[test]
fn the_weeks_minutes_are_its_own_and_its_habits() {
    let mut desk = Desk::new();
    let learning = desk.add("学び", ActivityKind::Learning);
    let other = desk.add("家族", ActivityKind::Family);
    let budget = ActivityForm {
        weekly_minutes: Some(60),
        ..form("学び", ActivityKind::Learning)
    };
    desk.act(|tx| change(tx, learning, budget)).unwrap();
    desk.act(|tx| {
        tx.sql.execute(
            r#"INSERT INTO habit (id, activity_id, name, kind, schedule, position, created_at)
             VALUES ('00000000-0000-7000-8000-000000000001', ?1, 'h', 'minutes',
               '{"rule":{"kind":"daily","times":1},"from":"2026-11-01","until":null,"except_holidays":false}', 0, '')"#,
            [learning],
        )?;
        // Monday is the 16th; the second row is last week's, and tomorrow is not yet.
        for (n, day, minutes, activity, habit, outcome) in [
            (1, "2026-11-16", 30, Some(learning), false, None),
            (2, "2026-11-15", 99, Some(learning), false, None),
            (3, "2026-11-22", 20, None, true, Some("done")),
            (4, "2026-11-22", 7, Some(other), true, Some("small")),
            (5, "2026-11-22", 50, None, true, Some("skip")),
            (6, "2026-11-23", 99, Some(learning), false, None),
            (7, "2026-11-20", 15, Some(learning), false, None),
            (8, "2026-11-20", 15, None, false, None),
        ] {
            let id = format!("00000000-0000-7000-8000-0000000001{n:02}");
            tx.sql.execute(
                "INSERT INTO entry (id, kind, day, at, utc_offset, zone, minutes, activity_id, habit_id, created_at)
                 VALUES (?1, ?2, ?3, '', 540, 'Asia/Tokyo', ?4, ?5, ?6, '')",
                rusqlite::params![
                    id,
                    if habit { "habit_log" } else { "learning" },
                    day,
                    minutes,
                    activity,
                    habit.then_some("00000000-0000-7000-8000-000000000001")
                ],
            )?;
            if let Some(outcome) = outcome {
                tx.sql
                    .execute("INSERT INTO habit_log (entry_id, outcome) VALUES (?1, ?2)", [&id, outcome])?;
            }
        }
        Ok(())
    })
    .unwrap();
    let minutes = |desk: &Desk| -> Vec<_> {
        desk.list(false)
            .iter()
            .map(|a| (a.minutes_this_week, a.minutes_left))
            .collect()
    };
    assert_eq!(minutes(&desk), [(65, Some(-5)), (7, None)]);
    desk.act(|tx| crate::life::set_rhythm(tx, 4, chrono::Weekday::Sun))
        .unwrap();
    assert_eq!(minutes(&desk), [(20, Some(40)), (7, None)]);
    let effect = deletion(desk.journal.read(), learning).unwrap();
    assert_eq!(
        (effect.goals_kept, effect.habits_kept, effect.entries_kept),
        (0, 1, 4)
    );
}
