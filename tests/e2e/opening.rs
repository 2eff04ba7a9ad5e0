//! The app starts: its window, its second start, and its start after a kill.
use ayumi_tests::{App, Desktop, eventually, role};

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
fn it_starts_in_the_instant_after_it_was_killed() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let mut running = diary.app().run();
    for _ in 0..5 {
        running.says("ready in ");
        // Nobody waits for the end of the one that was killed: it may still be on the bus.
        running.signal("KILL");
        running = diary.app().run();
    }
    running.says("ready in ");
    assert!(!running.messages().contains("panicked"));
}

#[test]
fn each_journal_has_a_window_of_its_own() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let first = diary.app().run();
    first.says("ready in ");
    let other = App::on(&desktop).journal(&desktop.path("other.ayumi")).run();
    other.says("ready in ");
    assert_eq!(desktop.display.windows().len(), 2);
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
