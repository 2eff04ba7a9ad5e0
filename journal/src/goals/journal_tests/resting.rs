//! Resting, being done, being deleted.
use super::*;

#[test]
fn a_rest_lasts_until_the_day_it_is_taken_up_again() {
    let mut desk = Desk::new();
    let id = desk.goal(None, income());
    let pauses = |desk: &Desk| store::pauses::all(desk.sql(), id).unwrap();
    let status = |desk: &Desk| page(desk.sql(), id, desk.today()).unwrap().outlook.status;
    let rest = |from: &str, until: Option<&str>| Pause {
        from: day(from),
        until: until.map(day),
    };

    desk.act(|tx| edit::pause(tx, id)).unwrap();
    desk.act(|tx| edit::pause(tx, id)).unwrap();
    assert_eq!(pauses(&desk), [rest("2026-11-22", None)]);
    assert_eq!(status(&desk), Status::Paused);
    desk.act(|tx| edit::resume(tx, id)).unwrap();
    assert_eq!(pauses(&desk), [], "a rest that ends on its first day was none");

    desk.act(|tx| edit::pause(tx, id)).unwrap();
    let mut desk = desk.at("2026-11-25T03:00:00Z");
    assert_eq!(
        page(desk.sql(), id, desk.today()).unwrap().paused_since,
        Some(day("2026-11-22"))
    );
    desk.act(|tx| edit::resume(tx, id)).unwrap();
    assert_eq!(pauses(&desk), [rest("2026-11-22", Some("2026-11-24"))]);
    assert_eq!(status(&desk), Status::TooLittleData);
    desk.act(|tx| edit::pause(tx, id)).unwrap();
    assert_eq!(pauses(&desk), [rest("2026-11-22", None)], "the same rest goes on");
    desk.undo();
    desk.undo();
    assert_eq!(status(&desk), Status::Paused);

    let mut desk = desk.at("2026-12-01T03:00:00Z");
    desk.act(|tx| edit::resume(tx, id)).unwrap();
    desk.act(|tx| edit::pause(tx, id)).unwrap();
    let mut desk = desk.at("2026-12-03T03:00:00Z");
    desk.act(|tx| edit::resume(tx, id)).unwrap();
    let mut desk = desk.at("2026-12-05T03:00:00Z");
    desk.act(|tx| edit::pause(tx, id)).unwrap();
    let mut desk = desk.at("2026-12-06T03:00:00Z");
    desk.act(|tx| edit::resume(tx, id)).unwrap();
    assert_eq!(
        pauses(&desk),
        [
            rest("2026-11-22", Some("2026-12-02")),
            rest("2026-12-05", Some("2026-12-05"))
        ]
    );
}

#[test]
fn calling_it_done_ends_its_rest() {
    let mut desk = Desk::new();
    let id = desk.goal(None, form("資格", Some(Metric::YesNo), None, None));
    desk.act(|tx| edit::pause(tx, id)).unwrap();
    desk.act(|tx| edit::finish(tx, id, Some(day("2026-11-20"))))
        .unwrap();
    let found = page(desk.sql(), id, desk.today()).unwrap();
    assert_eq!(found.outlook.status, Status::Done);
    assert_eq!(
        found.outlook.findings,
        [Finding::Done {
            on: day("2026-11-20")
        }]
    );
    assert_eq!(found.outlook.progress.unwrap().share, 1000);
    let refused = |desk: &mut Desk, d: &str| {
        desk.act(|tx| edit::finish(tx, id, Some(day(d))))
            .unwrap_err()
            .code()
    };
    assert_eq!(refused(&mut desk, "2026-11-23"), "goals-day-future");
    assert_eq!(refused(&mut desk, "2026-06-30"), "goals-done-before-start");
    assert_eq!(
        desk.act(|tx| edit::pause(tx, id)).unwrap_err().code(),
        "goals-pause-done"
    );
    desk.act(|tx| edit::reopen(tx, id)).unwrap();
    assert_eq!(
        page(desk.sql(), id, desk.today()).unwrap().outlook.status,
        Status::OnTrack
    );
}

#[test]
fn deleting_takes_the_branch_along_and_undo_brings_it_back() {
    let mut desk = Desk::new();
    let top = desk.goal(None, plain("上"));
    let id = desk.goal(Some(top), income());
    let entry_goal = |desk: &Desk| -> Option<String> {
        desk.sql()
            .query_row("SELECT goal_id FROM entry", [], |r| r.get(0))
            .unwrap()
    };
    earn(&mut desk, id, "2026-11-01", 30_000);
    let habit_id = desk.habit("yes_no");
    let adds = Some(HabitAdds {
        measure: Measure::Log,
        factor: 1_000_000,
    });
    desk.act(|tx| {
        links::link(
            tx,
            LinkHabit {
                goal_id: id,
                habit_id,
                adds,
            },
        )
    })
    .unwrap();
    let milestone = MilestoneForm {
        title: "最初の有料研修".to_owned(),
        due_day: None,
    };
    desk.act(|tx| milestones::add(tx, id, milestone)).unwrap();
    let before = page(desk.sql(), id, desk.today()).unwrap();

    let effect = edit::deletion(desk.sql(), top).unwrap();
    assert_eq!(
        (
            effect.goals_below,
            effect.milestones,
            effect.reminders,
            effect.entries_kept
        ),
        (1, 1, 0, 1)
    );
    desk.act(|tx| edit::delete(tx, top)).unwrap();
    assert_eq!((listed(&desk, true).len(), entry_goal(&desk)), (0, None));
    assert!(matches!(
        page(desk.sql(), id, desk.today()),
        Err(Error::NotFound { what: "goal" })
    ));
    desk.undo();
    assert_eq!(entry_goal(&desk), Some(id.to_string()));
    assert_eq!(page(desk.sql(), id, desk.today()).unwrap(), before);
}
