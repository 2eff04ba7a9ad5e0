//! One line from anywhere: the small window, its keys, and starting with the session.
use std::process::Command;

use ayumi_tests::{App, Desktop, Notifications, Tray, Window, css, eventually, role};
use serde_json::{Value, json};

use crate::diary::Diary;

const CONTROL: u32 = 0xffe3;
const ALT: u32 = 0xffe9;
const J: u32 = 0x6a;

/// Asks the shell as the page does: its answer, or `{ refused: … }`.
#[track_caller]
fn ask(window: &Window, command: &str, arguments: Value) -> Value {
    window.run_async(
        r#"
        const [command, args, done] = arguments;
        window.__TAURI_INTERNALS__.invoke(command, { args }).then(done, (refused) => done({ refused }));
        "#,
        vec![json!(command), arguments],
    )
}

#[test]
fn enter_records_the_line_and_closes_the_window() {
    let desktop = Desktop::new();
    let service = Notifications::on(&desktop.bus);
    let tray = Tray::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    diary.habit("英語ポッドキャスト");
    let window = diary.app().argument("--quick").open();
    assert_eq!(desktop.display.window().title, "一行で記録");
    window.see(role("textbox"));
    eventually("the line to have the focus", || {
        (window.run("return document.activeElement.tagName", vec![]) == "INPUT").then_some(())
    });
    window.type_into(role("textbox"), "英語ポッドキャスト 20分");
    window.see(css(".quick-chip"));
    window.is_quiet();
    window.type_last(role("textbox"), "\u{e007}");
    eventually("the window to be gone", || {
        desktop.display.windows().is_empty().then_some(())
    });
    let told = service.expect("of the line", |notice| notice.body.contains("英語ポッドキャスト"));
    assert!(
        diary
            .call("today", json!({}))
            .to_string()
            .contains(r#""status":{"kind":"done"}"#)
    );
    service.press(&told, told.action("元に戻す"));
    eventually("the step to be open", || {
        diary
            .call("today", json!({}))
            .to_string()
            .contains(r#""status":{"kind":"open"}"#)
            .then_some(())
    });
    assert!(!tray.menu().is_empty(), "the app is still there");
}

#[test]
fn escape_closes_the_window_and_records_nothing() {
    let desktop = Desktop::new();
    let _tray = Tray::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    let window = diary.app().argument("--quick").open();
    window.type_into(role("textbox"), "まだ書かない");
    window.type_last(role("textbox"), "\u{e00c}");
    eventually("the window to be gone", || {
        desktop.display.windows().is_empty().then_some(())
    });
    assert_eq!(diary.texts(), Vec::<String>::new());
}

#[test]
fn the_window_for_a_line_may_ask_for_nothing_else() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let window = diary.app().argument("--quick").open();
    window.see(role("textbox"));
    for (command, arguments) in [
        ("today", json!({})),
        ("undo", json!({})),
        ("shell_quit", json!({})),
    ] {
        let answer = ask(&window, command, arguments);
        assert!(
            answer["refused"].to_string().contains("not allowed"),
            "{command}: {answer}"
        );
    }
}

#[test]
fn the_tray_and_a_second_start_open_it() {
    let desktop = Desktop::new();
    let tray = Tray::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    let running = diary.app().argument("--background").run();
    tray.choose("一行で記録");
    let frame = desktop.display.window();
    assert_eq!(frame.title, "一行で記録");
    desktop.display.close(&frame);
    eventually("the window to be gone", || {
        desktop.display.windows().is_empty().then_some(())
    });
    assert!(diary.app().argument("--quick").run().ends().success());
    assert_eq!(desktop.display.window().title, "一行で記録");
    drop(running);
}

#[test]
fn chosen_keys_open_it_from_anywhere_and_are_remembered() {
    let desktop = Desktop::new();
    let _tray = Tray::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    {
        let window = diary.app().open();
        window.stands();
        let off = json!({ "shortcut": null, "listening": "off" });
        assert_eq!(ask(&window, "shell_shortcut", json!({})), off);
        for (keys, code) in [
            ("J", "shell-shortcut-form"),
            ("Ctrl+Alt+J", "shell-shortcut-taken"),
        ] {
            let _taken = desktop.display.take(J);
            let answer = ask(&window, "shell_set_shortcut", json!({ "shortcut": keys }));
            assert_eq!(answer["refused"]["code"], code, "{answer}");
            assert_eq!(ask(&window, "shell_shortcut", json!({})), off);
        }
        let on = json!({ "shortcut": "Ctrl+Alt+J", "listening": "on" });
        let chosen = eventually("the keys to be free", || {
            let answer = ask(&window, "shell_set_shortcut", json!({ "shortcut": "Ctrl+Alt+J" }));
            answer["refused"].is_null().then_some(answer)
        });
        assert_eq!(chosen, on);
        desktop.display.press(&[CONTROL, ALT, J]);
        eventually("the window for a line", || {
            desktop
                .display
                .windows()
                .iter()
                .any(|frame| frame.title == "一行で記録")
                .then_some(())
        });
        window.kill();
    }
    let running = diary.app().argument("--background").run();
    eventually("the keys to work after a restart", || {
        desktop.display.press(&[CONTROL, ALT, J]);
        desktop
            .display
            .windows()
            .iter()
            .any(|frame| frame.title == "一行で記録")
            .then_some(())
    });
    drop(running);
}

#[test]
fn starting_with_the_session_is_chosen_and_taken_back() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let window = diary.app().open();
    window.stands();
    let folder = desktop.path("config/autostart");
    let entry = || std::fs::read_dir(&folder).map_or(0, Iterator::count);
    assert_eq!(ask(&window, "shell_autostart", json!({})), json!({ "on": false }));
    assert_eq!(
        ask(&window, "shell_set_autostart", json!({ "on": true })),
        json!({ "on": true })
    );
    assert_eq!(entry(), 1);
    let file = folder.join("app.ayumi.journal.desktop");
    let words = std::fs::read_to_string(&file).expect("the entry");
    assert!(words.contains("ayumi-desktop\" --background\n"), "{words}");
    // A session's own settings may switch it off.
    std::fs::write(&file, words + "Hidden=true\n").expect("the entry can be written");
    assert_eq!(ask(&window, "shell_autostart", json!({})), json!({ "on": false }));
    assert_eq!(
        ask(&window, "shell_set_autostart", json!({ "on": false })),
        json!({ "on": false })
    );
    assert_eq!(entry(), 0);
}

#[test]
fn a_program_with_any_name_starts_with_the_session() {
    let desktop = Desktop::new();
    let tray = Tray::on(&desktop.bus);
    // A `%` is left out: GLib looks for such a program before it reads `%%` as one.
    let folder = desktop.path(r#"歩 み\n "$HOME" `f`"#);
    std::fs::create_dir(&folder).expect("a folder in the home");
    let program = folder.join("ayumi-desktop");
    std::fs::copy(App::built(), &program).expect("the app can be copied");
    let window = App::binary(&desktop, program.clone())
        .now(crate::diary::MORNING)
        .open();
    assert_eq!(
        ask(&window, "shell_set_autostart", json!({ "on": true })),
        json!({ "on": true })
    );
    window.kill();
    let places = tray.count();
    // As GLib reads it, which most sessions start things with.
    let mut session = Command::new("gio");
    desktop.furnish(&mut session);
    session
        .arg("launch")
        .arg(desktop.path("config/autostart/app.ayumi.journal.desktop"));
    assert!(
        session
            .status()
            .expect("gio is there (package libglib2.0-bin)")
            .success()
    );
    eventually("its place in the tray", || {
        (tray.count() == places + 1).then_some(())
    });
    assert_eq!(desktop.display.windows(), [], "without a window");
    tray.choose("終了する(お知らせも止まります)");
}
