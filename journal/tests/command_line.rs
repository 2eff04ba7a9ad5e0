//! The built command line, as a person or a program runs it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use rstest::rstest;
use serde_json::{Value, json};

const NOW: &str = "2026-11-22T12:40:00+09:00[Asia/Tokyo]";

/// What a command left behind.
#[derive(Debug, PartialEq, Eq)]
struct Ran {
    exit: i32,
    out: String,
    err: String,
}

/// A journal of its own in a folder of its own, and the command over it.
struct Bench {
    folder: tempfile::TempDir,
}

impl Bench {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn journal(&self) -> PathBuf {
        self.folder.path().join("journal.ayumi")
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ayumi"));
        command
            .args(["--now", NOW, "--journal"])
            .arg(self.journal())
            .args(arguments)
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("AYUMI_LANGUAGE", "en");
        command
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        ran(&mut self.command(arguments))
    }

    /// The answer, of a command that must succeed.
    fn json(&self, arguments: &[&str]) -> Value {
        let ran = self.run(&[arguments, &["--json"]].concat());
        assert_eq!((ran.exit, ran.err.as_str()), (0, ""), "{arguments:?}");
        serde_json::from_str(&ran.out).unwrap()
    }
}

fn ran(command: &mut Command) -> Ran {
    let output = command.stdin(Stdio::null()).output().unwrap();
    Ran {
        exit: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

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
    assert_eq!(said["changed"]["parts"], json!(["life"]));
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
#[case::list_of_one(&["call", "life", "--list"], 2, "command-line-usage-conflict")]
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

/// A bench with the sample journal on it.
fn sample(language: &str) -> Bench {
    let bench = Bench::new();
    assert_eq!(bench.run(&["init", "--sample", "--language", language]).exit, 0);
    bench
}

#[test]
fn goals_are_listed_as_a_tree() {
    let bench = sample("en");
    let said = bench.run(&["goals"]).out;
    assert!(
        said.starts_with("Keep learning, and hand what I learn on to the next person\n\n"),
        "{said}"
    );
    for line in [
        "\n  Side income ¥600,000  On track  42%  ¥252,000 / ¥600,000  by Wed 31 Mar 2027\n",
        "\n  House guide in English  7 days over  80%  16 pages / 20 pages  by Sun 15 Nov\n",
        "\n  Three training programs  On track  66%  2 / 3  ",
    ] {
        assert!(said.contains(line), "{line} in {said}");
    }
    let japanese = sample("ja").run(&["goals", "--language", "ja"]).out;
    assert!(
        japanese.contains("  館内案内の英語版  7日超過  80%  16ページ / 20ページ  11月15日(日)まで\n"),
        "{japanese}"
    );
    let json = bench.json(&["goals"]);
    assert_eq!(json, bench.json(&["call", "goals"]));
    assert_eq!(json["goals"][1]["progress"]["share"], 420);
    assert_eq!(Bench::new().run(&["goals"]).out, "No goals yet.\n");
}

#[test]
fn reminders_are_listed_between_two_days() {
    let bench = sample("en");
    let said = bench
        .run(&["reminders", "--from", "2026-12-25", "--to", "2026-12-25"])
        .out;
    assert_eq!(
        said,
        "Fri 25 Dec\n   7:00  How are you today?\n  12:30  Send the invoices\n  17:05  English listening  When the train doors close\n  \
         20:30  Work on the slides  When the desk lamp is on\n  22:45  Time to wind down\n"
    );
    let moments = [
        "--from",
        "2026-12-25T12:30:00+09:00",
        "--to",
        "2026-12-25T17:05:00+09:00",
    ];
    let json = bench.json(&[&["reminders"], &moments[..]].concat());
    let minutes: Vec<_> = json
        .as_array()
        .unwrap()
        .iter()
        .map(|r| r["minute"].clone())
        .collect();
    assert_eq!(minutes, [750, 1025], "both moments are included");
    let next = bench.json(&["reminders"]);
    assert_eq!(
        next[0]["at"], "2026-11-22T08:05:00Z",
        "from now on where nobody says"
    );
    assert_eq!(
        bench
            .run(&["reminders", "--from", "2026-11-20", "--to", "2026-11-19"])
            .out,
        "No reminders in that time.\n"
    );
    assert_eq!(bench.run(&["reminders", "--from", "soon"]).exit, 2);
}

#[test]
fn habits_are_listed_with_their_strength() {
    let bench = sample("ja");
    let said = bench.run(&["habits", "--language", "ja"]).out;
    assert!(said.contains("%  単語カード  12日つづき\n"), "{said}");
    assert!(
        said.contains("  夜のジョギング  ") && said.contains("  12月20日(日)まで休止中\n"),
        "{said}"
    );
    assert_eq!(bench.json(&["habits"]), bench.json(&["call", "habit_list", "{}"]));
    assert_eq!(Bench::new().run(&["habits"]).out, "No habits yet.\n");
}

#[test]
fn entries_are_listed_by_day_and_kind() {
    let bench = sample("en");
    let said = bench
        .run(&[
            "entries",
            "--from",
            "2026-11-14",
            "--to",
            "2026-11-18",
            "--kind",
            "income",
        ])
        .out;
    assert_eq!(
        said,
        "Wed 18 Nov\n  20:10  Income  Fee for the class in town  ¥30,000  #training\n\
         Sat 14 Nov\n  18:20  Income  Training for the inns' association  ¥45,000  #training\n"
    );
    let two = [
        "entries",
        "--kind",
        "income",
        "--kind",
        "measurement",
        "--from",
        "2026-10-20",
        "--to",
        "2026-10-23",
    ];
    assert_eq!(bench.run(&two).out.lines().count(), 4);
    let days = bench.json(&["entries"]);
    let days = days.as_array().unwrap();
    let all: usize = days.iter().map(|d| d["entries"].as_array().unwrap().len()).sum();
    let counted = bench.json(&["call", "entry_kinds", "{}"])["total"]
        .as_u64()
        .unwrap();
    assert_eq!(all as u64, counted, "no window is left out");
    assert!(
        days.windows(2)
            .all(|w| w[0]["day"].as_str() > w[1]["day"].as_str()),
        "each day comes once, the newest first"
    );
    assert_eq!(bench.run(&["entries", "--to", "2020-01-01"]).out, "No entries.\n");
    assert_eq!(bench.run(&["entries", "--kind", "dream"]).exit, 2);
    assert_eq!(bench.run(&["entries", "--from", "2026-02-30"]).exit, 2);
}

#[cfg(unix)]
#[test]
fn a_long_list_can_be_cut_off() {
    let bench = sample("en");
    let head = Command::new("sh")
        .arg("-c")
        .arg("\"$0\" --journal \"$1\" --now \"$2\" --language en entries | head -1")
        .arg(env!("CARGO_BIN_EXE_ayumi"))
        .arg(bench.journal())
        .arg(NOW)
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&head.stderr), "");
    assert_eq!(
        String::from_utf8_lossy(&head.stdout).lines().next(),
        Some("Sun 22 Nov")
    );
}

#[test]
fn today_shows_what_is_done_and_what_is_open() {
    let bench = sample("ja");
    let said = bench.run(&["today", "--language", "ja"]).out;
    assert!(
        said.starts_with(
            "11月22日(日)  学びつづけて、学んだことを次の人へ手渡す\n7つのうち1つ済み\n\nいま\n"
        ),
        "{said}"
    );
    for line in [
        "\n  [~] 単語カード  12枚 / 20枚  お茶を入れたら  12日つづき\n",
        "\n  [x] 朝のストレッチ  6:05  32日つづき\n",
        "\n  [-] 読書15分  スキップ",
        "\n睡眠 5時間",
        "\nつぎのお知らせ\n  17:05  英語リスニング  電車のドアが閉まったら\n",
    ] {
        assert!(said.contains(line), "{line} in {said}");
    }
    let past = bench.run(&["today", "--date", "2026-11-03"]).out;
    assert!(past.starts_with("Tue 3 Nov  Culture Day  "), "{past}");
    assert!(!past.contains("Next reminders"), "{past}");
    assert_eq!(bench.json(&["today"]), bench.json(&["call", "today", "{}"]));
    let to_come = bench.run(&["today", "--date", "2026-11-23"]);
    assert_eq!(to_come.exit, 1, "{to_come:?}");
    assert!(Bench::new().run(&["today"]).out.contains("No habits yet."));
}

#[test]
fn search_finds_and_counts_everything() {
    let bench = sample("ja");
    let said = bench.run(&["search", "単語かーど", "--language", "ja"]).out;
    assert_eq!(said.lines().next(), Some("1件見つかりました"), "{said}");
    assert_eq!(
        said.lines().nth(1),
        Some("  習慣  単語カード  お茶を入れたら 5枚だけ"),
        "{said}"
    );
    let all = bench.json(&["search", "の"]);
    assert_eq!(
        all["hits"].as_array().unwrap().len() as u64,
        all["total"].as_u64().unwrap()
    );
    let both = bench.json(&["search", "組合", "研修"]);
    assert_eq!(both, bench.json(&["search", "組合　研修"]));
    assert!(both["total"].as_u64() > Some(0), "{both}");
    let nothing = bench.run(&["search", "傾聴力"]);
    assert_eq!(
        (nothing.exit, nothing.out.as_str()),
        (0, "Nothing found for \"傾聴力\" in your whole journal.\n")
    );
    assert_eq!(bench.run(&["search"]).exit, 2);
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
fn a_line_is_logged_as_in_the_app() {
    let bench = sample("ja");
    let log = |line: &[&str]| bench.run(&[&["log", "--language", "ja"], line].concat());
    assert_eq!(
        log(&["¥12,000 ブログ 広告 #執筆"]).out,
        "収入を記録しました\n11月22日(日)\n  12:40  収入  ブログ 広告  ¥12,000  #執筆\n  副業の収入 60万円  42% → 44%\n"
    );
    let listening = log(&["30分", "英語リスニング"]).out;
    assert!(
        listening.starts_with(
            "「英語リスニング」を記録しました\n11月22日(日)\n  12:40  一歩  英語リスニング  30分\n"
        ),
        "{listening}"
    );
    let sleep = log(&["6.5h 睡眠", "--date", "2026-11-20"]).out;
    assert!(
        sleep.starts_with("調子を記録しました\n11月20日(金)\n  睡眠 6時間30分"),
        "{sleep}"
    );
    assert!(log(&["--", "-¥500 電車代"]).out.contains("支出  電車代  ¥500"));
    let day = bench.json(&["entries", "--from", "2026-11-22", "--kind", "income"]);
    assert_eq!(day[0]["entries"][0]["raw"], "¥12,000 ブログ 広告 #執筆");
    let json = bench.json(&["log", "夕食を家族と"]);
    assert!(json["entry_id"].is_string() && json["moved"].is_array(), "{json}");
    for bad in [
        &[""][..],
        &["x", "--date", "2026-11-23"],
        &["x", "--date", "1850-01-01"],
    ] {
        let said = log(bad);
        assert_eq!((said.exit, said.out.as_str()), (1, ""), "{said:?}");
    }
    assert_eq!(log(&[]).exit, 2);
    for _ in 0..5 {
        assert!(bench.run(&["undo"]).out.starts_with("Undone: "));
    }
    assert_eq!(bench.run(&["undo"]).out, "There's nothing to undo.\n");
}
