//! A day by design: planned by keys, given another type from the ribbon, and a week by half hours in which an hour is found.
use ayumi_tests::{Desktop, Window, button, css, eventually, field, heading, link, role, text};
use serde_json::{Value, json};

use crate::diary::Diary;

/// Chooses an option of a select.
#[track_caller]
fn choose(window: &Window, select: &str, option: &str) {
    window.click(role("combobox").named(select));
    window.click(role("option").named(option).part());
}

/// The type that today has.
fn type_of_today(diary: &Diary<'_>) -> Value {
    diary.call("day_ribbon", json!({}))["type_id"].clone()
}

#[test]
fn a_day_is_planned_by_keys_and_given_another_type() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let work = diary.call("create_activity", json!({ "name": "本業", "kind": "main_job" }));
    let off = diary.call("create_day_type", json!({ "name": "休日" }));
    let window = diary.app().open();
    window.see(css("main h1").nth(0));
    assert_eq!(
        window.count(&heading("設計した一日")),
        0,
        "nothing is planned yet"
    );
    window.open_room("days");
    window.click(button("型を加える"));
    window.fill(field("型の名前").inside(role("dialog")), "出勤日");
    window.click(role("checkbox").named("日"));
    window.click(button("加える").inside(role("dialog")));
    window.gone(role("dialog"));

    window.click(button("「出勤日」の一日を設計する"));
    window.click(button("予定を加える"));
    window.fill(field("はじまり"), "8:00");
    window.fill(field("終わり"), "8:00");
    choose(&window, "8:00からは何に", "本業");
    window.click(button("保存"));
    window.see(text("終わりの時刻は、はじまりと違う時刻でお願いします。"));
    window.fill(field("終わり"), "17:00");
    window.press("Enter");
    window.click(button("保存"));
    window.see(text("本業 9時間"));
    let types = diary.call("day_types", json!({}));
    assert_eq!(
        types[1]["blocks"],
        json!([{ "start": 480, "end": 1020, "of": { "kind": "activity", "id": work } }])
    );
    assert_eq!(types[1]["weekdays"], json!(["Sun"]));
    window.is_accessible();

    window.go("today");
    window.see(heading("設計した一日"));
    assert_eq!(type_of_today(&diary), types[1]["id"]);
    choose(&window, "この日の型", "休日の型");
    eventually("today to be a day off", || {
        (type_of_today(&diary) == off).then_some(())
    });
    window.see(css(".band-plan:empty"));
    window.press("Control+z");
    eventually("today to be as usual again", || {
        (type_of_today(&diary) == types[1]["id"]).then_some(())
    });
    window.see(css(".band-plan .blk"));
    window.is_accessible();
    window.is_quiet();
}

#[test]
fn an_hour_is_found_in_a_week_of_half_hours() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let window = diary.app().open();
    window.see(css("main h1").nth(0));
    window.open_sheet("find-hour");
    window.click(link("一週間を半時間ごとに調べる"));
    window.click(button("新しい一週間を調べる"));
    window.click(button("加える").inside(role("dialog")));
    window.see(role("grid"));

    // The week begins on a Monday, its days at four: the fifth line is six o'clock.
    let monday_at_six = || css("[data-cell='0-4']");
    window.click(role("radio").named("通勤"));
    window.click(monday_at_six());
    for brush in [None, Some("自分の時間にできそう")] {
        if let Some(brush) = brush {
            window.click(role("radio").named(brush));
            window.click(monday_at_six());
        }
        for _ in 0..4 {
            window.press("Shift+Right");
        }
        window.press("Space");
        window.see(css("[data-cell='4-4'][aria-selected=true]"));
    }
    let found = "平日 6:00〜6:30 通勤、5回 × 30分(週に2時間30分)";
    window.see(text(found).part());
    window.is_accessible();
    let id = diary.call("audits", json!({}))[0]["id"].clone();
    let audit = diary.call("audit", json!({ "id": id }));
    assert_eq!(
        (&audit["audit"]["filled"], &audit["could"]),
        (&json!(5), &json!(150))
    );

    window.press("Control+z");
    window.gone(text(found).part());
    window.press("Control+Shift+z");
    window.see(text(found).part());
    window.click(link("この時間に習慣を置く"));
    let cue = window.see(field("きっかけの言葉").part().inside(role("dialog")));
    assert_eq!(cue.property("value").as_deref(), Some("平日 6:00 通勤の時間に"));
    window.is_quiet();
}
