//! Learning: a book from the step on the way to its minutes, its use and the search.
use ayumi_tests::{Desktop, button, css, eventually, field, heading, link, role, text};
use serde_json::json;

use crate::diary::Diary;

#[test]
fn a_book_is_written_down_read_used_found_and_undone() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let window = diary.app().open();
    window.go("design");
    window.run("location.hash = '#/design/step/learning'", vec![]);
    window.click(link("学びの一覧").part());
    window.see(heading("学び"));
    window.see(text("学びはまだありません。").part());

    window.click(button("学びを加える"));
    window.fill(field("題名").inside(role("dialog")), "聞く技術");
    window.press("Enter");
    window.gone(role("dialog"));
    window.click(link("聞く技術"));
    window.see(heading("聞く技術"));
    window.see(text("これから"));

    window.click(button("学んだ時間を記録"));
    window.fill(field("時間").inside(role("dialog")), "30");
    window.fill(
        field("学んだこと").part().inside(role("dialog")),
        "待つことを覚える",
    );
    window.click(button("加える").inside(role("dialog")));
    window.gone(role("dialog"));
    // With its first minutes it has begun.
    window.see(text("学んでいます"));
    window.see(text("待つことを覚える"));

    window.click(button("使ったところを書く"));
    window.fill(
        field("どこで、どう使ったか").inside(role("dialog")),
        "面談で傾聴を試した",
    );
    window.click(button("加える").inside(role("dialog")));
    window.gone(role("dialog"));
    window.see(text("面談で傾聴を試した"));
    let learning = diary.call("learning", json!({}));
    assert_eq!(learning["minutes"], 30);
    assert_eq!(learning["items"][0]["uses"], 1);
    window.is_accessible();

    // The search finds it beside the entries, and leads back.
    window.press("Control+f");
    window.see(css(".j-search input:focus"));
    window.keys("傾聴");
    window.see(heading("記録のほかに"));
    window.click(link("聞く技術"));
    window.see(heading("聞く技術"));

    window.press("Control+z");
    window.gone(text("面談で傾聴を試した"));
    eventually("the use to be gone from the journal", || {
        (diary.call("learning", json!({}))["items"][0]["uses"] == 0).then_some(())
    });
    window.is_quiet();
}
