//! Writes into a journal as fast as it goes and says after each write that it is kept; ends only by being killed.
//!
//! `writer JOURNAL FIRST NOW`: the entries' texts are numbers from FIRST on, and so are the lines on standard output.

#[cfg(not(target_os = "linux"))]
fn main() {}

#[cfg(target_os = "linux")]
fn main() {
    use std::io::Write;

    use ayumi_journal::{IdSource, Journal, api, calendar::Now};
    use serde_json::json;

    let arguments: Vec<String> = std::env::args().collect();
    let [_, path, first, now] = arguments.as_slice() else {
        panic!("writer JOURNAL FIRST NOW");
    };
    let first: u64 = first.parse().expect("a number");
    let now = Now::parse(now, chrono_tz::Tz::UTC).expect("an instant");
    let mut journal =
        Journal::open(path.as_ref(), &now, IdSource::from_entropy()).expect("the journal opens");
    let mut out = std::io::stdout().lock();
    for number in first.. {
        let entry = json!({ "kind": "note", "text": number.to_string() });
        api::call(&mut journal, &now, "add_entry", entry).expect("the entry is kept");
        writeln!(out, "{number}")
            .and_then(|()| out.flush())
            .expect("somebody listens");
    }
}
