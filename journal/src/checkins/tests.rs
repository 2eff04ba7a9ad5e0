//! Check-ins in a journal, through their operations.
use rstest::rstest;
use serde_json::{Value, json};

use crate::{IdSource, Journal, api, calendar::Now};

fn now() -> Now {
    Now::parse("2026-11-22T12:00:00+09:00[Asia/Tokyo]", chrono_tz::Tz::UTC).unwrap()
}

fn journal() -> Journal {
    Journal::in_memory(&now(), IdSource::from_seed(5)).unwrap()
}

fn call(journal: &mut Journal, name: &str, args: Value) -> Result<Value, String> {
    api::call(journal, &now(), name, args)
        .map(|a| a.value)
        .map_err(|e| e.code().to_owned())
}

fn rows(journal: &Journal) -> i64 {
    let count = "SELECT count(*) FROM checkin";
    journal.read().query_row(count, [], |r| r.get(0)).unwrap()
}

#[test]
fn any_part_is_said_kept_and_cleared() {
    let mut journal = journal();
    let blank =
        json!({ "day": "2026-11-22", "sleep_minutes": null, "fatigue": null, "mood": null, "purpose": null });
    assert_eq!(call(&mut journal, "checkin", json!({})).unwrap(), blank);
    call(&mut journal, "set_checkin", json!({ "sleep_minutes": 390 })).unwrap();
    let said = call(&mut journal, "set_checkin", json!({ "mood": 4, "fatigue": 2 })).unwrap();
    assert_eq!(
        said,
        json!({ "day": "2026-11-22", "sleep_minutes": 390, "fatigue": 2, "mood": 4, "purpose": null })
    );
    let cleared = call(&mut journal, "set_checkin", json!({ "sleep_minutes": null })).unwrap();
    assert_eq!(
        (&cleared["sleep_minutes"], &cleared["mood"]),
        (&json!(null), &json!(4))
    );
    call(
        &mut journal,
        "set_checkin",
        json!({ "mood": null, "fatigue": null }),
    )
    .unwrap();
    assert_eq!(rows(&journal), 0);
    journal.undo(&now()).unwrap();
    assert_eq!(rows(&journal), 1);
    assert_eq!(call(&mut journal, "checkin", json!({})).unwrap()["mood"], 4);
}

#[test]
fn each_day_has_its_own() {
    let mut journal = journal();
    call(
        &mut journal,
        "set_checkin",
        json!({ "day": "2026-11-20", "purpose": 5 }),
    )
    .unwrap();
    call(&mut journal, "set_checkin", json!({ "purpose": 1 })).unwrap();
    let past = call(&mut journal, "checkin", json!({ "day": "2026-11-20" })).unwrap();
    assert_eq!(past["purpose"], 5);
    let day = |text: &str| text.parse().unwrap();
    let both = super::between(journal.read(), day("2026-11-20"), day("2026-11-22")).unwrap();
    assert_eq!(
        both.iter().map(|c| c.purpose).collect::<Vec<_>>(),
        [Some(5), Some(1)]
    );
    assert_eq!(
        super::between(journal.read(), day("2026-11-21"), day("2026-11-21")).unwrap(),
        []
    );
}

#[rstest]
#[case(json!({ "sleep_minutes": 1441 }), "checkins-sleep-range")]
#[case(json!({ "sleep_minutes": -1 }), "error-arguments")]
#[case(json!({ "mood": 0 }), "checkins-scale-range")]
#[case(json!({ "fatigue": 6 }), "checkins-scale-range")]
#[case(json!({ "purpose": 9, "mood": 3 }), "checkins-scale-range")]
#[case(json!({ "day": "2026-11-23", "mood": 3 }), "entries-day-to-come")]
#[case(json!({ "day": "1850-01-01", "mood": 3 }), "entries-day-range")]
fn what_is_out_of_range_is_refused_and_nothing_is_kept(#[case] args: Value, #[case] code: &str) {
    let mut journal = journal();
    assert_eq!(call(&mut journal, "set_checkin", args).unwrap_err(), code);
    assert_eq!(rows(&journal), 0);
}

#[test]
fn the_ends_of_every_range_are_taken() {
    let mut journal = journal();
    for (sleep, scale) in [(0, 1), (1440, 5)] {
        let said = json!({ "sleep_minutes": sleep, "fatigue": scale, "mood": scale, "purpose": scale });
        let kept = call(&mut journal, "set_checkin", said).unwrap();
        assert_eq!(
            (kept["sleep_minutes"].as_i64(), kept["mood"].as_i64()),
            (Some(sleep), Some(scale))
        );
    }
}
