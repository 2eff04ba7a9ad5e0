//! The app starts: its window, its second start, and files that can't be opened.
use std::fs;

use ayumi_tests::{Desktop, eventually, role};

use crate::diary::Diary;

#[test]
fn the_window_says_when_its_first_page_is_painted() {
    let desktop = Desktop::new();
    let running = Diary::empty(&desktop).app().run();
    running.says("ready in ");
    assert!(desktop.display.window().title.contains("歩み"));
}

#[test]
fn a_second_start_leaves_the_first_window_and_ends() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let mut first = diary.app().run();
    first.says("ready in ");
    assert!(diary.app().run().ends().success());
    assert!(first.alive());
    assert_eq!(desktop.display.windows().len(), 1);
}

#[test]
fn a_file_that_is_no_journal_is_told_and_stays_as_it_is() {
    let desktop = Desktop::new();
    let diary = Diary::none(&desktop);
    fs::write(diary.path(), "a shopping list").expect("a file");
    let window = diary.app().open();
    window.see(role("alert"));
    window.is_accessible();
    assert_eq!(
        fs::read_to_string(diary.path()).expect("still there"),
        "a shopping list"
    );
}

#[test]
fn the_window_comes_back_in_its_size() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    {
        let window = diary.app().open();
        window.see(role("main"));
        window.resize(1010, 707);
        let frame = desktop.display.window();
        assert_eq!((frame.width, frame.height), (1010, 707));
        desktop.display.close(&frame);
        eventually("the window to be closed", || {
            desktop.display.windows().is_empty().then_some(())
        });
    }
    let again = diary.app().run();
    again.says("ready in ");
    let frame = desktop.display.window();
    assert_eq!((frame.width, frame.height), (1010, 707));
}
