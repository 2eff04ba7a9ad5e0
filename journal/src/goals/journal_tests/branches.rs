//! Goals below goals.
use super::*;

#[test]
fn the_tree_keeps_the_persons_order() {
    let mut desk = Desk::new();
    let [a, b, c] = ["A", "B", "C"].map(|t| desk.goal(None, plain(t)));
    let a1 = desk.goal(Some(a), plain("A1"));
    desk.goal(Some(a1), plain("A1x"));
    desk.goal(Some(a), plain("A2"));
    assert_eq!(titles(&desk), ["A", "A1", "A1x", "A2", "B", "C"]);
    let children: Vec<_> = goals(desk.sql(), GoalsQuery::default(), desk.today())
        .unwrap()
        .goals
        .iter()
        .map(|g| g.children)
        .collect();
    assert_eq!(children, [2, 1, 0, 0, 0, 0]);

    desk.act(|tx| move_goal(tx, c, None, 0)).unwrap();
    assert_eq!(titles(&desk), ["C", "A", "A1", "A1x", "A2", "B"]);
    desk.act(|tx| move_goal(tx, a1, Some(b), 9)).unwrap();
    assert_eq!(titles(&desk), ["C", "A", "A2", "B", "A1", "A1x"]);
    desk.undo();
    desk.undo();
    assert_eq!(titles(&desk), ["A", "A1", "A1x", "A2", "B", "C"]);
}

#[test]
fn no_goal_comes_to_stand_below_itself() {
    let mut desk = Desk::new();
    let top = desk.goal(None, plain("上"));
    let below = desk.goal(Some(top), plain("下"));
    for (id, parent) in [(top, top), (top, below)] {
        let refused = desk.act(|tx| move_goal(tx, id, Some(parent), 0)).unwrap_err();
        assert_eq!(refused.code(), "goals-below-itself");
    }
    assert_eq!(listed(&desk, false), [(1, "上".to_owned()), (2, "下".to_owned())]);
}

#[test]
fn the_tree_has_a_deepest_level() {
    let mut desk = Desk::new();
    let mut last = desk.goal(None, plain("1"));
    for n in 2..=MAX_DEPTH {
        last = desk.goal(Some(last), plain(&n.to_string()));
    }
    let refused = desk
        .act(|tx| edit::create(tx, Some(last), plain("x")))
        .unwrap_err();
    assert_eq!(refused.code(), "goals-too-deep");
    let other = desk.goal(None, plain("枝"));
    desk.goal(Some(other), plain("葉"));
    let parent = page(desk.sql(), last, desk.today()).unwrap().goal.parent_id;
    // On the level above the deepest there is room for one goal, not for one with another below it.
    let refused = desk.act(|tx| move_goal(tx, other, parent, 0)).unwrap_err();
    assert_eq!(refused.code(), "goals-too-deep");
    let alone = desk.goal(None, plain("一つ"));
    desk.act(|tx| move_goal(tx, alone, parent, 0)).unwrap();
}

#[test]
fn archiving_hides_a_goal_with_all_below_it() {
    let mut desk = Desk::new();
    let top = desk.goal(None, plain("上"));
    desk.goal(Some(top), plain("下"));
    desk.act(|tx| edit::archive(tx, top, true)).unwrap();
    assert_eq!(listed(&desk, false), []);
    assert_eq!(listed(&desk, true).len(), 2);
    desk.act(|tx| edit::archive(tx, top, false)).unwrap();
    assert_eq!(listed(&desk, false).len(), 2);
}
