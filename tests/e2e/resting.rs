//! Closed to the tray, and back; where there is no tray, closing is the end.
use ayumi_tests::{Desktop, Tray, eventually};

use crate::diary::Diary;

#[test]
fn with_a_tray_the_app_stays_there_when_its_window_is_closed() {
    let desktop = Desktop::new();
    let tray = Tray::on(&desktop.bus);
    let mut running = Diary::empty(&desktop).app().run();
    running.says("ready in ");
    assert_eq!(tray.menu(), ["歩みをひらく", "終了する(お知らせも止まります)"]);

    desktop.display.close(&desktop.display.window());
    eventually("the window to be gone", || {
        desktop.display.windows().is_empty().then_some(())
    });
    assert!(running.alive());

    tray.choose("歩みをひらく");
    desktop.display.window();
    tray.choose("終了する(お知らせも止まります)");
    assert!(running.ends().success());
}

#[test]
fn without_a_tray_closing_the_window_ends_the_app() {
    let desktop = Desktop::new();
    let running = Diary::empty(&desktop).app().run();
    running.says("ready in ");
    desktop.display.close(&desktop.display.window());
    assert!(running.ends().success());
}
