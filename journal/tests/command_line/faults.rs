//! What goes wrong is told, and nothing is harmed.
use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use rstest::rstest;
use serde_json::{Value, json};

use crate::{Bench, ran};

#[test]
fn the_sample_never_takes_the_place_of_a_journal() {
    let bench = Bench::new();
    bench.run(&["call", "set_theme", r#"{"theme":"mine"}"#]);
    let refused = bench.run(&["init", "--sample"]);
    assert_eq!((refused.exit, refused.out.as_str()), (1, ""));
    assert!(refused.err.contains("a journal of your own"), "{refused:?}");
    let life = bench.json(&["call", "life"]);
    assert_eq!(
        (life["theme"].as_str(), life["sample"].as_bool()),
        (Some("mine"), Some(false))
    );
}

#[rstest]
#[case::refused_field(&["call", "set_rhythm", r#"{"turn_over_hour":13,"week_start":"Mon"}"#], 1, "life-turn-over-range")]
#[case::unknown_operation(&["call", "fly"], 2, "error-unknown-operation")]
#[case::not_json(&["call", "life", "{"], 2, "error-arguments")]
#[case::other_type(&["call", "set_theme", r#"{"theme":7}"#], 2, "error-arguments")]
#[case::no_journal_to_check(&["check"], 1, "command-line-no-journal")]
#[case::unknown_command(&["fly"], 2, "command-line-usage-unknown-command")]
#[case::no_command(&[], 2, "command-line-usage-command-missing")]
#[case::no_operation(&["call"], 2, "command-line-usage-argument-missing")]
#[case::unknown_option(&["undo", "--fly"], 2, "command-line-usage-unknown-argument")]
#[case::too_much(&["undo", "twice"], 2, "command-line-usage-unknown-argument")]
#[case::no_such_paper(&["paper", "diploma"], 2, "command-line-usage-value")]
#[case::two_forms(&["paper", "career-plan", "--html", "--text"], 2, "command-line-usage-conflict")]
#[case::list_of_one(&["call", "life", "--list"], 2, "command-line-usage-conflict")]
#[case::impossible_date(&["entries", "--from", "2026-02-30"], 2, "command-line-usage-value")]
#[case::impossible_day_of_a_line(&["log", "英語 30分", "--date", "2026-13-01"], 2, "command-line-usage-value")]
#[case::a_year_of_five_digits(&["today", "--date", "+12026-01-01"], 2, "command-line-usage-value")]
#[case::unknown_kind(&["entries", "--kind", "dream"], 2, "command-line-usage-value")]
#[case::impossible_argument(&["call", "set_checkin", r#"{"day":"2026-02-30","mood":3}"#], 2, "calendar-no-such-day")]
#[case::an_array_for_an_object(&["call", "set_theme", "[[[[]]]]"], 2, "error-arguments")]
#[case::no_such_language(&["undo", "--language", "fr"], 2, "command-line-usage-value")]
#[case::value_missing(&["undo", "--language"], 2, "command-line-usage-value-missing")]
fn failures_are_told(#[case] arguments: &[&str], #[case] exit: i32, #[case] code: &str) {
    let bench = Bench::new();
    let json = bench.run(&[&["--json"], arguments].concat());
    assert_eq!((json.exit, json.out.as_str()), (exit, ""), "{json:?}");
    let message: Value = serde_json::from_str(&json.err).unwrap();
    assert_eq!(message["code"], code);
    let mut told = Vec::new();
    for language in ["en", "ja"] {
        let said = ran(bench.command(arguments).env("AYUMI_LANGUAGE", language));
        assert_eq!((said.exit, said.out.as_str()), (exit, ""), "{said:?}");
        let sentence = said.err.lines().next().unwrap().to_owned();
        assert!(!sentence.contains(code) && !sentence.contains('{'), "{sentence}");
        assert_eq!(
            said.err.lines().count(),
            if exit == 2 { 2 } else { 1 },
            "{said:?}"
        );
        told.push(sentence);
    }
    assert_ne!(told[0], told[1], "each language has its own sentence");
}

#[test]
fn a_moment_that_is_none_is_refused() {
    let bench = Bench::new();
    let said = ran(Command::new(env!("CARGO_BIN_EXE_ayumi"))
        .args(["undo", "--now", "noon", "--language=en", "--journal"])
        .arg(bench.journal()));
    assert_eq!(said.exit, 2);
    assert!(said.err.starts_with("\"noon\" doesn't fit --now"), "{said:?}");
    assert!(!bench.journal().exists());
}

#[test]
fn a_file_that_is_no_journal_is_left_alone() {
    let bench = Bench::new();
    fs::write(bench.journal(), "a letter").unwrap();
    for command in ["init", "undo", "check"] {
        let said = bench.run(&[command]);
        assert_eq!((said.exit, said.out.as_str()), (1, ""));
        assert!(
            said.err.contains("doesn't look like an Ayumi journal"),
            "{said:?}"
        );
    }
    assert_eq!(fs::read_to_string(bench.journal()).unwrap(), "a letter");
}

#[test]
fn a_damaged_journal_is_left_alone() {
    let bench = Bench::new();
    let bytes = [b"SQLite format 3\0".as_slice(), &[7; 5000]].concat();
    fs::write(bench.journal(), &bytes).unwrap();
    let said = bench.run(&["check"]);
    assert_eq!(said.exit, 1);
    assert!(said.err.contains("nothing was deleted"), "{said:?}");
    assert_eq!(fs::read(bench.journal()).unwrap(), bytes);
}

#[test]
fn a_place_that_cannot_be_written_is_told() {
    let bench = Bench::new();
    let file = bench.folder.path().join("file");
    fs::write(&file, "").unwrap();
    let said = ran(Command::new(env!("CARGO_BIN_EXE_ayumi"))
        .args(["init", "--language", "en", "--journal"])
        .arg(file.join("journal.ayumi")));
    assert_eq!(said.exit, 1);
    assert!(said.err.contains("couldn't be opened"), "{said:?}");
}

#[cfg(unix)]
#[test]
fn nobody_reading_is_no_fault() {
    let bench = Bench::new();
    let mut child = bench
        .command(&["call", "--types"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(
        (output.status.code(), output.stderr.as_slice()),
        (Some(0), b"".as_slice())
    );
}

#[test]
fn two_processes_write_to_one_journal() {
    let bench = Bench::new();
    bench.run(&["init"]);
    let children: Vec<_> = (0..8)
        .map(|i| {
            bench
                .command(&["call", "set_theme", &format!(r#"{{"theme":"{i}"}}"#)])
                .stdout(Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    let undone = (0..9)
        .filter(|_| !bench.json(&["undo"])["action"].is_null())
        .count();
    assert_eq!(undone, 8, "no write was lost");
    assert_eq!(bench.json(&["check"])["problems"], json!([]));
    assert!(Path::new(&bench.journal()).exists());
}

#[test]
fn what_was_typed_cannot_steer_the_terminal() {
    let bench = Bench::new();
    let form = json!({ "kind": "note", "text": "\u{1b}]0;mine\u{7}\u{9b}31mred\r<b>\u{202e}" }).to_string();
    bench.json(&["call", "add_entry", &form]);
    for command in [&["entries"][..], &["search", "mine"]] {
        let said = bench.run(command).out;
        assert!(said.contains("<b>"), "{said:?}");
        assert!(!said.chars().any(|c| c.is_control() && c != '\n'), "{said:?}");
    }
    let json = bench.json(&["entries"]);
    assert_eq!(
        json[0]["entries"][0]["text"],
        "\u{1b}]0;mine\u{7}\u{9b}31mred\r<b>\u{202e}"
    );
}

#[test]
fn a_line_as_long_as_a_book_is_refused() {
    let bench = Bench::new();
    let long = "あ".repeat(40_000);
    let said = bench.run(&["log", &long]);
    assert_eq!((said.exit, said.out.as_str()), (1, ""));
    assert!(said.err.len() < 300, "{}", said.err.len());
    // More than an argument can be comes in by standard input.
    let form = format!(r#"{{"line":"{}"}}"#, "あ".repeat(3_500_000));
    let mut child = bench
        .command(&["call", "record_line", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(form.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stderr.len() < 300, "{}", output.stderr.len());
    assert_eq!(bench.json(&["entries"]), json!([]));
}

#[test]
fn a_newer_journal_is_left_alone() {
    let bench = Bench::new();
    bench.run(&["init"]);
    let sql = rusqlite::Connection::open(bench.journal()).unwrap();
    sql.pragma_update(None, "user_version", 99).unwrap();
    drop(sql);
    for command in ["today", "undo", "check"] {
        let said = bench.run(&["--json", command]);
        assert_eq!((said.exit, said.out.as_str()), (1, ""), "{said:?}");
        let message: Value = serde_json::from_str(&said.err).unwrap();
        assert_eq!(
            (&message["code"], &message["args"]["found"]),
            (&json!("error-newer-journal"), &json!("99"))
        );
    }
}

/// Another program holds the journal for a while: the command waits, and then does what it was asked.
#[test]
fn a_writer_that_takes_its_time_is_waited_for() {
    let bench = Bench::new();
    bench.run(&["init"]);
    let other = rusqlite::Connection::open(bench.journal()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let child = bench
        .command(&["call", "set_theme", r#"{"theme":"待った"}"#])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1500));
    other.execute_batch("COMMIT").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(
        (output.status.code(), output.stderr.as_slice()),
        (Some(0), b"".as_slice())
    );
    assert_eq!(bench.json(&["call", "life"])["theme"], "待った");
}

/// Root may write anywhere, so a root's test gives its rights away first.
#[cfg(unix)]
#[test]
fn a_journal_that_may_only_be_read_is_told() {
    use std::os::unix::{
        fs::{MetadataExt, PermissionsExt},
        process::CommandExt,
    };

    let bench = Bench::new();
    bench.run(&["call", "set_theme", r#"{"theme":"mine"}"#]);
    let set = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    let folder = bench.folder.path();
    let run = |arguments: &[&str]| {
        let mut command = bench.command(arguments);
        if fs::metadata(folder).unwrap().uid() == 0 {
            command.uid(65534).gid(65534);
        }
        ran(&mut command)
    };
    // Other people's programs must be able to look for the journal at all.
    for (file, place) in [(0o444, 0o555), (0o444, 0o777), (0o000, 0o755)] {
        set(&bench.journal(), file);
        set(folder, place);
        for arguments in [
            &["today"][..],
            &["call", "set_theme", r#"{"theme":"other"}"#],
            &["check"],
        ] {
            let said = run(arguments);
            assert_eq!(
                (said.exit, said.out.as_str()),
                (1, ""),
                "{file:o} {place:o} {said:?}"
            );
            assert_eq!(said.err.lines().count(), 1, "{said:?}");
            assert!(
                !said.err.contains("error-") && !said.err.contains('{'),
                "{said:?}"
            );
        }
    }
    set(folder, 0o755);
    set(&bench.journal(), 0o600);
    assert_eq!(bench.json(&["call", "life"])["theme"], "mine");
    assert_eq!(bench.json(&["check"])["problems"], json!([]));
}
