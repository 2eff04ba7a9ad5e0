//! The daily loop: a step is done by click, by key or by one line, reaches the journal, and is there after a restart.
use ayumi_tests::{Desktop, button, field, role, text};
use serde_json::json;

use crate::diary::Diary;

const TICK: &str = "英語ポッドキャストを済みにする";
const CLEAR: &str = "英語ポッドキャストは済み。押すと取り消し";

#[test]
fn a_step_that_was_ticked_is_kept_and_there_again_after_a_restart() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let habit = diary.habit("英語ポッドキャスト");
    {
        let window = diary.app().open();
        window.click(button(TICK));
        window.see(button(CLEAR));
        assert_eq!(status(&diary, &habit), "done");
        window.is_quiet();
        window.kill();
    }
    let window = diary.app().open();
    window.see(button(CLEAR));
    window.press("Control+z");
    window.see(button(TICK));
    assert_eq!(status(&diary, &habit), "open");
    window.press("Control+Shift+z");
    window.see(button(CLEAR));
    assert_eq!(status(&diary, &habit), "done");
}

#[test]
fn a_step_is_done_with_the_keyboard_alone() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let habit = diary.habit("英語ポッドキャスト");
    let window = diary.app().open();
    window.see(button(TICK));
    for _ in 0..30 {
        window.press("Tab");
        if window.focused() == TICK {
            break;
        }
    }
    assert_eq!(window.focused(), TICK, "Tab reaches the step");
    window.press("Space");
    window.see(button(CLEAR));
    assert_eq!(status(&diary, &habit), "done");
}

#[test]
fn one_line_is_recorded_but_not_by_the_enter_that_confirms_a_composition() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let window = diary.app().open();
    window.stands();
    window.press("Control+n");
    let line = || field("したことを一行で").inside(role("dialog"));
    window.compose(line(), &["し", "しんぶん", "新聞を読んだ"]);
    window.press_enter_while_composing(line(), &["。"]);
    window.see(role("dialog"));
    assert_eq!(diary.texts(), Vec::<String>::new());

    window.press("Enter");
    window.gone(role("dialog"));
    assert_eq!(diary.texts(), ["新聞を読んだ。"]);
    window.see(text("元に戻す"));
    window.is_quiet();
}

#[test]
fn an_answer_to_the_word_of_care_holds_after_a_restart_until_it_is_undone() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    diary.habit("英語ポッドキャスト");
    for day in ["2026-11-20", "2026-11-21", "2026-11-22"] {
        diary.call("set_checkin", json!({ "day": day, "sleep_minutes": 300 }));
    }
    let (small, usual) = (button("小さい版にする"), button("いつもの版に戻す"));
    {
        let window = diary.app().open();
        window.click(small.clone());
        window.see(usual.clone());
        window.is_quiet();
        window.kill();
    }
    {
        let window = diary.app().open();
        window.see(usual.clone());
        window.click(button(TICK));
        window.see(button(CLEAR));
        let entries = diary.call("entries", json!({ "limit": 1 }));
        assert_eq!(entries["days"][0]["entries"][0]["outcome"], "small");
        window.press("Control+z");
        window.see(button(TICK));
        window.press("Control+z");
        window.see(small.clone());
        window.click(button("閉じる").inside(role("note")));
        window.gone(small.clone());
        window.kill();
    }
    let window = diary.app().open();
    window.see(button(TICK));
    window.gone(small);
    window.gone(usual);
}

/// How far the habit is today, as the command line sees it.
fn status(diary: &Diary<'_>, habit: &str) -> String {
    let steps = diary.call("habit_steps", json!({}));
    let step = steps
        .as_array()
        .expect("steps")
        .iter()
        .find(|step| step["id"] == habit)
        .expect("the habit");
    step["status"]["kind"].as_str().expect("a status").to_owned()
}
