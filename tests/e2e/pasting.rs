//! Whatever is typed or pasted is shown as text or refused with a sentence; nothing of it runs, and nothing hangs.
use ayumi_tests::{Desktop, Find, Window, button, field, heading, role, text};
use serde_json::json;

use crate::diary::Diary;

/// Markup, right to left, emoji that are joined, and a mark that turns the direction.
const ODD: [&str; 4] = [
    "<script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\">",
    "\u{202E}مرحبا بالعالم",
    "👩‍👩‍👧‍👦 🇯🇵 e\u{301}",
    "\u{7}ベル\u{0}と\u{1b}[31m赤",
];

/// So many letters are ten megabytes.
const MUCH: usize = 10_000_000;

#[test]
fn odd_lines_are_shown_as_text() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let window = diary.app().open();
    window.go("journal");
    for odd in ODD {
        window.press("Control+n");
        window.set(line(), odd);
        window.press("Enter");
        window.gone(role("dialog"));
    }
    for typed in &diary.texts() {
        window.see(text(typed).part().nth(0));
    }
    let kept = diary.texts();
    assert_eq!(kept.len(), ODD.len());
    for odd in &ODD[..3] {
        assert!(kept.iter().any(|text| text == odd), "{odd} in {kept:?}");
    }
    assert!(
        kept.iter()
            .any(|text| text.contains("ベルと") && text.contains("赤")),
        "{kept:?}"
    );
    nothing_ran(&window);
}

#[test]
fn odd_goals_and_notes_are_shown_as_text() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    diary.habit("英語");
    let window = diary.app().open();
    let odd = format!(
        "<img src=x onerror=\"document.title='ran'\"> {} {}",
        ODD[1], ODD[2]
    );
    window.go("goals");
    window.click(button("一つ置いてみる"));
    window.set(title(), &odd);
    window.set(field("目標の数"), "100");
    window.click(button("加える").inside(role("dialog")));
    window.see(heading(&odd));

    window.go("today");
    note(&window, &odd, 1);
    window.gone(role("dialog"));
    window.see(text(&odd));
    nothing_ran(&window);
}

#[test]
fn ten_megabytes_are_refused_with_a_sentence_and_nothing_hangs() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    diary.habit("英語");
    let window = diary.app().open();
    window.stands();
    window.press("Control+n");
    too_much(&window, line(), "短い一行");
    window.press("Enter");
    window.gone(role("dialog"));

    window.go("goals");
    window.click(button("一つ置いてみる"));
    window.set(field("目標の数"), "100");
    too_much(&window, title(), "短い目標");
    window.click(button("加える").inside(role("dialog")));
    window.see(heading("短い目標"));

    window.go("today");
    window.click(button("英語の操作"));
    window.click(role("menuitem").named("メモ"));
    too_much(&window, memo(), "短いメモ");
    window.click(button("保存").inside(role("dialog")));
    window.gone(role("dialog"));
    window.see(text("短いメモ"));

    // On the page itself, too.
    window.paste(field("したことを一行で"), "a", MUCH);
    window.see(text("長すぎて貼りつけられませんでした").part());
    assert_eq!(diary.texts().iter().filter(|text| *text == "短い一行").count(), 1);
    assert_eq!(diary.command_line().json(&["check"])["problems"], json!([]));
    nothing_ran(&window);
}

/// Pastes ten megabytes over what was typed.
fn too_much(window: &Window, find: Find, typed: &str) {
    window.set(find.clone(), typed);
    window.paste(find.clone(), "a", MUCH);
    window.see(
        text("長すぎて貼りつけられませんでした(100,000文字まで)")
            .part()
            .inside(role("dialog")),
    );
    assert_eq!(window.see(find).property("value").as_deref(), Some(typed));
}

#[test]
fn what_is_longer_than_a_field_keeps_stays_in_it_with_a_sentence() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    diary.habit("英語");
    let window = diary.app().open();
    window.stands();
    window.press("Control+n");
    window.paste(line(), "長い", 2_000);
    window.press("Enter");
    window.see(text("文字まで").part().inside(role("dialog")).nth(0));
    assert_eq!(length(&window, line()), 4_000);
    window.press("Escape");

    window.go("goals");
    window.click(button("一つ置いてみる"));
    window.set(field("目標の数"), "100");
    window.paste(title(), "長い", 2_000);
    window.click(button("加える").inside(role("dialog")));
    window.see(text("文字まで").part().inside(role("dialog")).nth(0));
    assert_eq!(length(&window, title()), 4_000);
    window.click(button("やめる").inside(role("dialog")));

    window.go("today");
    note(&window, "長い", 10_000);
    window.see(text("文字まで").part().inside(role("dialog")).nth(0));
    assert_eq!(length(&window, memo()), 20_000);
    assert_eq!(diary.texts(), [""; 0]);
    nothing_ran(&window);
}

fn line() -> Find {
    field("したことを一行で").inside(role("dialog"))
}

fn title() -> Find {
    field("何を目指しますか")
}

fn memo() -> Find {
    role("textbox").inside(role("dialog"))
}

/// Writes a note of today to the only habit.
fn note(window: &Window, words: &str, times: usize) {
    window.click(button("英語の操作"));
    window.click(role("menuitem").named("メモ"));
    window.paste(memo(), words, times);
    window.click(button("保存").inside(role("dialog")));
}

fn length(window: &Window, find: Find) -> usize {
    let node = window.see(find);
    let length = window.run("return arguments[0].value.length", vec![node.argument()]);
    usize::try_from(length.as_u64().expect("a number")).expect("it fits")
}

fn nothing_ran(window: &Window) {
    assert_ne!(window.run("return document.title", vec![]), json!("ran"));
    assert_eq!(
        window.run(
            "return document.querySelectorAll('#app img, #app script').length",
            vec![]
        ),
        json!(0)
    );
    window.is_quiet();
}
