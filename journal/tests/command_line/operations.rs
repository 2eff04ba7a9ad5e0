//! Making a journal, calling operations, undo, language and help.
use std::{fs, io::Write, process::Stdio};

use rstest::rstest;
use serde_json::json;

use crate::{Bench, ran};

#[test]
fn init_makes_a_journal_once() {
    let bench = Bench::new();
    let path = bench.journal().display().to_string();
    assert_eq!(
        bench.json(&["init"]),
        json!({ "path": path, "made": true, "sample": false })
    );
    let before = fs::read(bench.journal()).unwrap();
    let again = bench.run(&["init"]);
    assert_eq!(again.exit, 0);
    assert!(again.out.contains("Nothing has changed"), "{again:?}");
    assert_eq!(fs::read(bench.journal()).unwrap(), before);
}

#[test]
fn call_runs_operations_and_undo_takes_them_back() {
    let bench = Bench::new();
    let theme = || {
        bench.json(&["call", "life"])["theme"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let said = bench.json(&["call", "--changed", "set_theme", r#"{"theme":"学び続ける"}"#]);
    assert_eq!(said["answer"], json!({}));
    assert_eq!(said["changed"]["action"]["code"], "theme-set");
    assert_eq!(said["changed"]["parts"], json!(["life", "sheets"]));
    assert_eq!(theme(), "学び続ける");
    assert_eq!(
        bench.run(&["undo", "--language", "ja"]).out,
        "元に戻しました: テーマを書きました\n"
    );
    assert_eq!(theme(), "");
    assert_eq!(bench.json(&["redo"])["action"]["step"], "redone");
    assert_eq!(theme(), "学び続ける");
    assert_eq!(bench.run(&["redo"]).out, "There's nothing to redo.\n");
}

#[test]
fn call_reads_its_arguments_from_standard_input() {
    let bench = Bench::new();
    let mut child = bench
        .command(&["call", "set_theme", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(r#"{"theme":"<script>🚶‍♀️"}"#.as_bytes())
        .unwrap();
    assert!(child.wait().unwrap().success());
    assert_eq!(bench.json(&["call", "life"])["theme"], "<script>🚶‍♀️");
}

#[test]
fn operations_are_listed_with_their_types() {
    let bench = Bench::new();
    let list = bench.run(&["call", "--list"]);
    assert!(list.out.contains("read  life(Nothing) -> Life\n"), "{}", list.out);
    assert!(
        list.out.contains("write set_theme(SetTheme) -> Nothing\n"),
        "{}",
        list.out
    );
    let rows = bench.json(&["call", "--list"]);
    assert_eq!(rows.as_array().unwrap().len(), list.out.lines().count());
    let life = rows.as_array().unwrap().iter().find(|r| r["name"] == "life");
    assert_eq!(
        life,
        Some(&json!({ "name": "life", "writes": false, "args": "Nothing", "answer": "Life" }))
    );
    assert!(
        bench
            .run(&["call", "--types"])
            .out
            .contains("export type SetTheme = {")
    );
    assert!(!bench.journal().exists(), "a list needs no journal");
}

#[rstest]
#[case::option(&["--language", "ja"], "en", "C", true)]
#[case::option_with_equals(&["--language=ja"], "en", "C", true)]
#[case::variable(&[], "ja", "C", true)]
#[case::locale(&[], "", "ja_JP.UTF-8", true)]
#[case::another_locale(&[], "", "de_DE.UTF-8", false)]
fn the_language_is_found(
    #[case] option: &[&str],
    #[case] variable: &str,
    #[case] locale: &str,
    #[case] japanese: bool,
) {
    let bench = Bench::new();
    let said = ran(bench
        .command(&[&["undo"], option].concat())
        .env("AYUMI_LANGUAGE", variable)
        .env("LC_ALL", locale));
    assert_eq!(
        said.out.contains("元に戻す操作はありません"),
        japanese,
        "{said:?}"
    );
}

#[rstest]
#[case("ja", "使い方:", "Usage")]
#[case("en", "Usage:", "使い方")]
fn help_speaks_one_language(#[case] language: &str, #[case] own: &str, #[case] other: &str) {
    let bench = Bench::new();
    for command in [&["--help"][..], &["call", "--help"], &["init", "-h"]] {
        let said = bench.run(&[command, &["--language", language]].concat());
        assert_eq!((said.exit, said.err.as_str()), (0, ""));
        assert!(
            said.out.contains(own) && !said.out.contains(other),
            "{}",
            said.out
        );
        assert!(!said.out.contains("command-line-"), "{}", said.out);
        for clap in ["Options:", "Print", "possible values", "[OPTIONS]:"] {
            assert!(
                language == "en" || !said.out.contains(clap),
                "{clap}: {}",
                said.out
            );
        }
    }
    assert_eq!(
        bench.run(&["--version"]).out,
        format!("ayumi {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn init_makes_a_sample_and_makes_it_anew() {
    let bench = Bench::new();
    assert_eq!(
        bench.json(&["init", "--sample", "--language", "ja"])["sample"],
        true
    );
    let theme = || bench.json(&["call", "life"])["theme"].clone();
    let made = theme();
    assert!(made.as_str().unwrap().contains('学'));
    bench.run(&["call", "set_theme", r#"{"theme":"tried out"}"#]);
    bench.run(&["init", "--sample", "--years", "1", "--language", "ja"]);
    assert_eq!(theme(), made);
    assert_eq!(bench.run(&["undo"]).out, "There's nothing to undo.\n");
    let usage = bench.run(&["init", "--years", "1"]);
    assert_eq!(usage.exit, 2, "{usage:?}");
}
