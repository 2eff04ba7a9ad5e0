//! Killed at any moment, the journal opens and has every write that was acknowledged.
use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use ayumi_tests::Desktop;
use serde_json::json;

use crate::diary::{Diary, MORNING};

const KILLS: u64 = 240;

#[test]
fn no_acknowledged_write_is_lost_when_the_writer_is_killed() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let mut kept: Vec<u64> = Vec::new();
    let mut busy = 0;
    for round in 0..KILLS {
        let first = round * 100_000;
        let mut writer = Command::new(env!("CARGO_BIN_EXE_writer"))
            .arg(diary.path())
            .arg(first.to_string())
            .arg(MORNING)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the writer starts");
        let lines = BufReader::new(writer.stdout.take().expect("stdout is piped")).lines();
        let reader = thread::spawn(move || lines.map_while(Result::ok).collect::<Vec<_>>());
        // Every moment from the very start through opening into the middle of writing: 0 to 40 ms in steps that no period
        // of the writer's follows.
        let moment = Duration::from_micros(round * 7_919 % 40_000);
        thread::sleep(moment);
        writer.kill().expect("SIGKILL");
        writer.wait().expect("it is gone");
        let said = reader.join().expect("the reader ends with the writer");
        let numbers: Vec<u64> = said.iter().map(|line| line.parse().expect("a number")).collect();
        busy += u64::from(!numbers.is_empty());
        kept.extend(numbers);
    }
    assert!(
        busy > KILLS / 4,
        "only {busy} of {KILLS} kills came while it was writing"
    );

    let sound = diary.command_line().json(&["check"]);
    assert_eq!(sound["problems"], json!([]));
    let found = numbers(&diary);
    let lost: Vec<_> = kept.iter().filter(|number| !found.contains(number)).collect();
    assert!(
        lost.is_empty(),
        "lost {} of {} acknowledged writes: {lost:?}",
        lost.len(),
        kept.len()
    );
}

/// The texts of all entries, page by page.
fn numbers(diary: &Diary<'_>) -> std::collections::HashSet<u64> {
    let mut found = std::collections::HashSet::new();
    let mut before = serde_json::Value::Null;
    loop {
        let page = diary.call("entries", json!({ "before": before, "limit": 200 }));
        for day in page["days"].as_array().expect("days") {
            for entry in day["entries"].as_array().expect("entries") {
                found.insert(
                    entry["text"]
                        .as_str()
                        .and_then(|t| t.parse().ok())
                        .expect("a number"),
                );
            }
        }
        before = page["next"].clone();
        if before.is_null() {
            return found;
        }
    }
}
