//! Two programs on one journal: the window, and the command line beside it.
use ayumi_tests::{Desktop, button, text};
use serde_json::json;

use crate::diary::Diary;

#[test]
fn what_the_command_line_logs_shows_up_in_the_open_window() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    diary.habit("英語ポッドキャスト");
    let window = diary.app().open();
    window.go("journal");
    diary.command_line().run(&["log", "端末から書いた一行"]);
    // Nobody touches the window.
    window.see(text("端末から書いた一行").part());
    window.go("today");
    window.see(button("英語ポッドキャストを済みにする"));
    diary.command_line().run(&["log", "英語ポッドキャスト"]);
    window.see(button("英語ポッドキャストは済み。押すと取り消し"));
    window.is_quiet();
}

#[test]
fn both_write_at_once() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    diary.habit("英語ポッドキャスト");
    let window = diary.app().open();
    window.see(button("英語ポッドキャストを済みにする"));
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for n in 0..20 {
                diary.command_line().run(&["log", &format!("端末から {n}行目")]);
            }
        });
        for _ in 0..3 {
            window.click(button("英語ポッドキャストを済みにする"));
            window.click(button("英語ポッドキャストは済み。押すと取り消し"));
        }
        window.click(button("英語ポッドキャストを済みにする"));
        window.see(button("英語ポッドキャストは済み。押すと取り消し"));
        writer.join().expect("every line is logged");
    });
    let texts = diary.texts();
    let logged = texts.iter().filter(|text| text.starts_with("端末から")).count();
    assert_eq!(logged, 20, "{texts:?}");
    assert_eq!(diary.command_line().json(&["check"])["problems"], json!([]));
    window.is_quiet();
}
