//! Papers to take along: chosen and trimmed in the window, saved as a file, and printed from it by another program.
use std::fs;
use std::path::Path;

use ayumi_tests::{
    App, CommandLine, Desktop, button, css, eventually, field, heading, link, pdf_text, role, text, unbroken,
};
use serde_json::json;

use crate::diary::{Diary, MORNING};

const ASKED: &str = "通訳の付きそい";
const HIDDEN: &str = "町内会の会計";
const WHO: &str = "経理の佐藤さん";
const LONG: &str = "壊れた時計を直しているとき。夫には内緒です。";
const SHORT: &str = "壊れた時計を直しているとき。";

/// A journal with something to take along.
fn written(diary: &Diary<'_>) {
    let set = |sheet: &str, prompt: &str, answer: serde_json::Value| {
        diary.call(
            "set_answer",
            json!({ "sheet": sheet, "prompt": prompt, "answer": answer }),
        );
    };
    set(
        "strengths",
        "asked",
        json!({ "kind": "lines", "lines": [{ "id": "a", "text": ASKED }, { "id": "b", "text": HIDDEN }] }),
    );
    set("strengths", "flow", json!({ "kind": "text", "text": LONG }));
    set(
        "strengths",
        "praise",
        json!({ "kind": "table", "rows": [{ "id": "r", "cells": { "words": "<b>説明</b>を聞くと落ちつく & 助かる", "who": WHO } }] }),
    );
}

/// The only file in a folder, once it is there whole.
fn only_file(folder: &Path) -> std::path::PathBuf {
    eventually("the file to be saved", || {
        let mut files = fs::read_dir(folder).ok()?.filter_map(Result::ok);
        files.next().map(|file| file.path())
    })
}

#[test]
fn what_is_chosen_is_on_the_paper_and_what_is_not_is_not() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    written(&diary);
    let folder = desktop.path("out");
    fs::create_dir(&folder).expect("a folder");
    let window = diary
        .app()
        .argument("--save-to")
        .argument(folder.to_str().expect("a path"))
        .open();
    window.go("design");
    window.click(link("書類"));
    window.see(heading("書類"));
    window.click(link("キャリアプラン"));
    window.see(heading("載せるもの"));
    let sheet = || css(".paper-sheet");
    window.see(text(ASKED).inside(sheet()));
    window.see(text(HIDDEN).inside(sheet()));
    // Who said it is there to be chosen, and not on the paper.
    window.see(role("checkbox").named(WHO).part());
    window.gone(text(WHO).part().inside(sheet()));

    window.click(role("checkbox").named(HIDDEN));
    window.gone(text(HIDDEN).inside(sheet()));
    window.click(button(&format!(
        "{}の言葉を直す",
        &LONG.chars().take(20).collect::<String>()
    )));
    window.fill(field("載せる言葉").inside(role("dialog")), SHORT);
    window.click(button("保存").inside(role("dialog")));
    window.gone(role("dialog"));
    window.see(text(SHORT).inside(sheet()));
    window.is_accessible();

    window.click(button("HTMLで保存…"));
    window.see(text("保存しました").part());
    let file = only_file(&folder);
    assert_eq!(
        file.file_name().and_then(|name| name.to_str()),
        Some("キャリアプラン-2026-11-22.html")
    );
    let printed = pdf_text(&file).expect("a PDF");
    let printed = unbroken(&printed);
    for words in [
        ASKED,
        SHORT,
        "<b>説明</b>を聞くと落ちつく&助かる",
        "2026年(令和8年)11月22日",
        "2強み等",
    ] {
        assert!(printed.contains(&unbroken(words)), "{words}: {printed}");
    }
    for words in [HIDDEN, "内緒", WHO] {
        assert!(!printed.contains(&unbroken(words)), "{words}: {printed}");
    }
    // The sheet says what it said, and the choice is kept and can be taken back.
    let sheets = diary.call("sheet", json!({ "sheet": "strengths" }));
    assert_eq!(sheets["prompts"][1]["answer"]["text"], LONG);
    window.press("Control+z");
    window.see(text(LONG).inside(sheet()));
    window.press("Control+z");
    window.see(text(HIDDEN).inside(sheet()));
    window.is_quiet();
}

#[test]
fn a_paper_is_copied_as_it_is_seen_and_printed_by_key() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    written(&diary);
    let window = diary.app().open();
    window.see(css("main h1").nth(0));
    window.run("location.hash = '#/design/papers/career_plan'", vec![]);
    window.click(button("文字でコピー"));
    let area = || field("コピーする内容").part().inside(role("dialog"));
    let shown = window.see(area()).property("value").expect("a text");
    let args = json!({ "kind": "career_plan", "language": "ja" });
    let told = diary.call("paper_text", args);
    assert_eq!(Some(shown.as_str()), told["text"].as_str());
    window.fill(area(), "ここだけ");
    window.click(button("コピーする").inside(role("dialog")));
    window.see(text("コピーしました"));
    window.gone(role("dialog"));

    // The system's dialog is the system's: that it is asked for is what can be seen from here.
    window.run(
        "window.printed = 0; window.print = () => { window.printed += 1; }",
        vec![],
    );
    window.press("Control+p");
    eventually("the paper to be printed", || {
        (window.run("return window.printed", vec![]) == json!(1)).then_some(())
    });
    window.is_quiet();
}

#[test]
fn a_work_history_is_written_and_what_cannot_be_saved_says_so() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let gone = desktop.path("gone");
    let window = diary
        .app()
        .argument("--save-to")
        .argument(gone.to_str().expect("a path"))
        .open();
    window.see(css("main h1").nth(0));
    window.run("location.hash = '#/design/papers/work_history'", vec![]);
    window.click(button("職歴を加える"));
    let dialog = || role("dialog");
    window.fill(field("会社名").inside(dialog()), "海の宿");
    window.fill(field("年(西暦)").inside(dialog()).nth(0), "2012");
    window.click(button("加える").inside(dialog()));
    // Half a month: the words stand under it, and what was typed stays.
    window.see(role("alert").inside(dialog()));
    window.click(role("combobox").named("月").inside(dialog()).nth(0));
    window.click(role("option").named("4月"));
    window.fill(field("職務の内容").part().inside(dialog()), "受付と、新人の指導");
    window.click(button("加える").inside(dialog()));
    window.gone(dialog());
    window.see(text("受付と、新人の指導").inside(css(".paper-sheet")));
    window.see(text("2012年(平成24年)4月 〜 現在").inside(css(".paper-sheet")));
    window.is_accessible();

    window.click(button("HTMLで保存…"));
    window.see(text("が見つからず、保存できませんでした").part());
    let jobs = CommandLine::on(&desktop, diary.path(), MORNING).call("jobs", &json!({}));
    assert_eq!(jobs["jobs"][0]["employer"], "海の宿");
}

#[test]
fn the_years_table_is_saved_for_a_spreadsheet() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    diary.call(
        "record_income",
        json!({ "day": "2026-11-20", "text": "研修, \"三十秒\"", "yen": 33_000, "recurring": false }),
    );
    let folder = desktop.path("out");
    fs::create_dir(&folder).expect("a folder");
    let window = diary
        .app()
        .argument("--save-to")
        .argument(folder.to_str().expect("a path"))
        .open();
    window.see(css("main h1").nth(0));
    window.run("location.hash = '#/design/income'", vec![]);
    window.click(button("CSVで保存…"));
    window.see(text("保存しました").part());
    let saved = fs::read(only_file(&folder)).expect("a table");
    // The mark by which a spreadsheet knows the encoding.
    assert!(saved.starts_with(&[0xEF, 0xBB, 0xBF]));
    let saved = String::from_utf8(saved).expect("UTF-8");
    assert!(saved.contains("\"研修, \"\"三十秒\"\"\",33000,0"), "{saved}");
    window.is_quiet();
}

#[test]
fn a_paper_looks_the_same_after_other_rooms_were_seen() {
    let desktop = Desktop::new();
    let window = App::on(&desktop).argument("--sample").now(MORNING).open();
    let height = || {
        window.open_room("papers/career_plan");
        window.see(css(".paper-sheet"));
        window.run(
            "return document.querySelector('.paper-sheet').offsetHeight",
            vec![],
        )
    };
    let before = height();
    window.open_room("achievements");
    assert_eq!(height(), before);
    window.is_quiet();
}
