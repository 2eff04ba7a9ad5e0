//! Milestones.
use super::*;

#[test]
fn milestones_are_ticked_ordered_and_counted() {
    let mut desk = Desk::new();
    let id = desk.goal(None, form("独り立ち", Some(Metric::Milestones), None, None));
    let add = |desk: &mut Desk, title: &str, due: Option<&str>| {
        let form = MilestoneForm {
            title: title.to_owned(),
            due_day: due.map(day),
        };
        desk.act(|tx| milestones::add(tx, id, form)).unwrap()
    };
    let one = add(&mut desk, "届", Some("2026-11-20"));
    let two = add(&mut desk, "料金表", None);
    let three = add(&mut desk, "継続契約", Some("2026-12-15"));
    let found = page(desk.sql(), id, desk.today()).unwrap();
    assert_eq!(found.outlook.status, Status::Behind);
    let over: Vec<_> = found.milestones.iter().map(|m| m.days_over).collect();
    assert_eq!(over, [Some(2), None, None]);

    desk.act(|tx| milestones::tick(tx, one, true, Some(day("2026-11-21"))))
        .unwrap();
    desk.act(|tx| milestones::reorder(tx, three, 0)).unwrap();
    let form = MilestoneForm {
        title: "料金表とメニュー".to_owned(),
        due_day: Some(day("2027-01-10")),
    };
    desk.act(|tx| milestones::change(tx, two, form)).unwrap();
    let found = page(desk.sql(), id, desk.today()).unwrap();
    assert_eq!(found.outlook.status, Status::OnTrack);
    let progress = found.outlook.progress.unwrap();
    assert_eq!((progress.actual, progress.share), (1000, 333));
    let told: Vec<_> = found
        .milestones
        .iter()
        .map(|m| (m.title.as_str(), m.done_day))
        .collect();
    assert_eq!(
        told,
        [
            ("継続契約", None),
            ("届", Some(day("2026-11-21"))),
            ("料金表とメニュー", None)
        ]
    );

    desk.act(|tx| milestones::tick(tx, one, false, None)).unwrap();
    desk.act(|tx| milestones::delete(tx, three)).unwrap();
    let found = page(desk.sql(), id, desk.today()).unwrap();
    assert_eq!(
        (found.milestones.len(), found.milestones[0].days_over),
        (2, Some(2))
    );
    let refused = |desk: &mut Desk, d: &str| {
        desk.act(|tx| milestones::tick(tx, one, true, Some(day(d))))
            .unwrap_err()
            .code()
    };
    assert_eq!(refused(&mut desk, "2026-11-23"), "goals-day-future");
    let empty = MilestoneForm {
        title: " ".to_owned(),
        due_day: None,
    };
    let refused = desk.act(|tx| milestones::add(tx, id, empty)).unwrap_err();
    assert_eq!(refused.code(), "goals-milestone-empty");
}
