//! Starting points: from the list to goals, habits and reminders in one's own words.
use ayumi_tests::{Desktop, button, eventually, field, heading, link, role, text};
use serde_json::json;

use crate::diary::Diary;

#[test]
fn a_starting_point_is_put_into_own_words_begun_and_undone() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let window = diary.app().open();
    window.go("design");
    window.run("location.hash = '#/design/step/direction'", vec![]);
    window.click(link("はじめかた").part());
    window.see(heading("はじめかた"));
    window.click(link("資格を取る"));
    window.see(heading("資格を取る"));

    // One goal stays out; the other one and its habit get words of one's own.
    window.click(role("checkbox").named("試験に合格する"));
    window.fill(field("目標の値"), "60");
    let habit = |name: &str| role("group").named(name);
    window.fill(field("習慣").inside(habit("講義を聞く")), "朝の講義");
    window.fill(field("お知らせ").part().inside(habit("朝の講義")), "7:10");
    window.click(button("これで始める"));

    window.see(text("朝の講義"));
    let goals = diary.call("goals", json!({}));
    assert_eq!(goals["goals"].as_array().expect("goals").len(), 1);
    let habits = diary.call("habits", json!({}));
    assert_eq!(habits[0]["cue"], "電車に乗ったら");
    let reminders = diary.call("reminders", json!({}));
    assert_eq!(reminders.as_array().expect("reminders").len(), 3);

    window.press("Control+z");
    window.gone(text("朝の講義"));
    eventually("all of it to be gone", || {
        (diary.call("reminders", json!({})) == json!([])).then_some(())
    });
    assert_eq!(diary.call("goals", json!({}))["goals"], json!([]));
    window.is_quiet();
}
