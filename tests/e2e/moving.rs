//! One line moves its goal, on Today and in the goal's chart.
use ayumi_tests::{Desktop, button, css, field, heading, role, text};
use serde_json::json;

use crate::diary::Diary;

#[test]
fn a_line_with_an_amount_moves_the_goal_on_today_and_in_its_chart() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let goal = diary.call(
        "create_goal",
        json!({ "form": {
            "title": "副業の収入", "why": "", "metric": { "kind": "total" }, "unit": { "kind": "yen" },
            "start_value": 0, "target_value": 600_000_000, "start_day": "2026-11-01", "due_day": "2027-03-31",
        } }),
    );
    let id = goal.as_str().expect("an id");
    let window = diary.app().open();
    window.stands();
    window.press("Control+n");
    let line = || field("したことを一行で").inside(role("dialog"));
    window.type_into(line(), "副業の収入 ¥120,000");
    window.see(text("120,000").part().inside(role("dialog")).nth(0));
    window.press("Enter");
    window.see(text("「副業の収入」へ一歩").part());
    let moved = window.see(css(".moved")).text();
    assert!(moved.contains("0%") && moved.contains("20%"), "{moved}");

    window.go("goals");
    window.click(text("副業の収入").nth(0));
    window.see(heading("副業の収入").nth(0));
    let picture = window
        .see(css("main figure svg[role=img]").nth(0))
        .attribute("aria-label");
    assert!(
        picture
            .as_deref()
            .is_some_and(|words| words.contains("12万円") || words.contains("120,000")),
        "{picture:?}"
    );
    window.click(button("表で見る").part().nth(0));
    let table = window.see(css("main figure table").nth(0)).text();
    assert!(table.contains("120,000") || table.contains("12万"), "{table}");
    let kept = diary.call("goal", json!({ "id": id }));
    assert_eq!(
        kept["outlook"]["progress"]["actual"],
        json!(120_000_000),
        "{kept}"
    );
    window.is_quiet();
}
