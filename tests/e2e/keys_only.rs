//! The whole app by keyboard: no pointer touches the window here.
use ayumi_tests::{Desktop, Window, css, eventually, field, heading, role};

use crate::diary::Diary;

const TICK: &str = "英語をきくを済みにする";
const CLEAR: &str = "英語をきくは済み。押すと取り消し";

#[test]
fn a_day_without_a_pointer() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let window = diary.app().open();
    window.stands();
    the_page_scrolls(&window);
    a_goal_and_a_habit(&window);
    steps(&window);

    // One line from any page, found again in the journal.
    window.press("Control+n");
    window.see(role("dialog"));
    window.keys("新聞を読んだ #学び");
    window.press("Enter");
    window.gone(role("dialog"));
    window.press("Control+f");
    eventually("the caret in the search", || {
        (window.focused() == "記録をさがす").then_some(())
    });
    window.keys("新聞");
    window.see(css("main mark").nth(0));
    window.press("Escape");
    window.press("Control+4");
    window.see(heading("記録"));

    // A setting, through its group of choices.
    window.press("Control+Comma");
    window.see(heading("設定"));
    window.walk("Tab", "端末に合わせる");
    window.press("Right");
    window.press("Right");
    window.see(heading("Settings"));
    window.press("Left");
    window.see(heading("設定"));

    // What the keys are, and back.
    window.press("F1");
    window.see(role("dialog").named("キーの一覧"));
    window.press("Escape");
    window.gone(role("dialog"));
    assert!(diary.texts().iter().any(|text| text == "新聞を読んだ"));
    window.is_quiet();
}

/// Nothing has the focus yet.
fn the_page_scrolls(window: &Window) {
    window.run("document.querySelector('main').style.height = '10rem'", vec![]);
    window.press("PageDown");
    eventually("the page further down", || {
        let at = window.run("return document.querySelector('main').scrollTop", vec![]);
        at.as_f64().filter(|top| *top > 0.0)
    });
    window.run("document.querySelector('main').style.height = ''", vec![]);
}

fn a_goal_and_a_habit(window: &Window) {
    window.press("Control+2");
    window.see(heading("目標"));
    window.stands();
    window.walk("Tab", "一つ置いてみる");
    window.press("Enter");
    window.see(field("何を目指しますか"));
    window.keys("英語にふれる");
    window.walk("Tab", "目標の数");
    window.keys("200");
    window.press("Enter");
    window.gone(role("dialog"));
    window.see(heading("英語にふれる"));

    window.press("Control+3");
    window.see(heading("習慣"));
    window.stands();
    window.walk("Tab", "習慣を加える");
    window.press("Space");
    window.see(role("dialog"));
    window.keys("英語をきく");
    window.walk("Tab", "小さい版任意");
    window.keys("5分だけ");
    window.press("Enter");
    window.gone(role("dialog"));
    window.see(heading("英語をきく"));
}

fn steps(window: &Window) {
    window.press("Control+1");
    window.stands();
    window.walk("Tab", TICK);
    window.press("Space");
    window.see(role("button").named(CLEAR));
    window.press("Control+z");
    window.see(role("button").named(TICK));

    menu(window, "小さい版でできた(5分だけ)");
    window.see(role("button").named(CLEAR));
    window.press("Control+z");
    window.see(role("button").named(TICK));

    menu(window, "スキップ");
    window.see(role("dialog"));
    window.walk("Tab", "スキップする");
    window.press("Enter");
    window.gone(role("dialog"));
    window.gone(role("button").named(TICK));
    window.press("Control+z");
    window.see(role("button").named(TICK));
    window.press("Control+Shift+z");
    window.gone(role("button").named(TICK));
}

/// Opens the step's own menu and chooses in it.
fn menu(window: &Window, name: &str) {
    // The row has just moved, and the focus with it.
    window.stands();
    window.walk("Tab", TICK);
    window.press("Shift+F10");
    window.see(role("menu"));
    window.walk("Down", name);
    window.press("Enter");
    window.gone(role("menu"));
}
