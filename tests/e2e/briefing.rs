//! An achievement, the brief that is made of it for a talk with the workplace, and what becomes of that.
use ayumi_tests::{Desktop, Window, button, eventually, field, heading, link, role, text};
use serde_json::{Value, json};

use crate::diary::Diary;

const LINE: &str = "引きつぎ書を一枚にまとめた";
pub const RESULT: &str = "聞き返しが週に五回から一回に";
pub const TITLE: &str = "水曜の在宅勤務の相談";

#[test]
fn an_achievement_becomes_a_brief_that_goes_on() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let window = diary.app().open();
    window.go("design");
    window.run("location.hash = '#/design/step/workplace'", vec![]);
    window.click(link("実績と職場との相談").part());
    window.see(heading("実績と職場との相談"));
    an_achievement(&window);
    let all = diary.call("achievements", json!({}))["achievements"].clone();
    assert_eq!(
        (&all[0]["text"], &all[0]["result"]),
        (&json!(LINE), &json!(RESULT))
    );
    assert_eq!(all[0]["is_whole"], true);

    window.click(link("実績と職場との相談"));
    a_brief(&window);
    let brief = the_brief(&diary);
    assert_eq!(brief["achievements"][0]["id"], all[0]["id"]);
    assert_eq!(brief["proposal"], "水曜だけ在宅で手順書を書きたい");

    // How far it is, and when it goes on, with a reminder of that day.
    let dialog = || role("dialog");
    window.click(button("今の様子を記録"));
    window.fill(field("ひとこと").part().inside(dialog()), "昼休みに主任へ");
    window.click(button("記録").inside(dialog()));
    window.gone(dialog());
    window.see(text("昼休みに主任へ"));
    window.click(button("次の日を決める"));
    window.fill(field("次の日").inside(dialog()), "11/30");
    window.fill(field("その日にすること").part().inside(dialog()), "返事をきく");
    window.click(button("保存").inside(dialog()));
    window.gone(dialog());
    window.see(text("にお知らせします").part());
    let brief = the_brief(&diary);
    assert_eq!(
        (&brief["status"], &brief["next_day"]),
        (&json!("asked"), &json!("2026-11-30"))
    );
    assert_eq!(reminders(&diary), [(json!("返事をきく"), json!("2026-11-30"))]);
    window.is_accessible();

    // On paper.
    window.click(button("印刷用に見る"));
    let paper = || role("article").named(TITLE);
    window.see(text(RESULT).inside(paper()));
    window.is_accessible();
    window.click(link(TITLE));

    window.see(button("今の様子を記録"));
    window.press("Control+z");
    eventually("the next day to be taken back, and its reminder", || {
        (the_brief(&diary)["next_day"].is_null() && reminders(&diary).is_empty()).then_some(())
    });
    window.see(text("まだ決めていません"));
    window.press("Control+z");
    eventually("the step to be taken back", || {
        (the_brief(&diary)["status"] == "planned").then_some(())
    });
    window.gone(text("昼休みに主任へ"));
    window.is_quiet();
}

/// A line by keyboard, and the rest of it.
pub fn an_achievement(window: &Window) {
    window.walk("Tab", "実績を記録");
    window.press("Enter");
    window.see(role("dialog"));
    window.keys(LINE);
    window.press("Enter");
    window.gone(role("dialog"));
    window.walk("Tab", LINE);
    window.press("Enter");
    window.see(heading(LINE));
    window.walk("Tab", "残りを書く");
    window.press("Enter");
    let dialog = || role("dialog");
    window.fill(
        field("状況").part().inside(dialog()),
        "交代のたびに聞き返しがあった",
    );
    window.fill(field("したこと").part().inside(dialog()), "要点を一枚にまとめた");
    window.fill(field("結果").part().inside(dialog()), RESULT);
    window.click(button("保存").inside(dialog()));
    window.gone(dialog());
    window.see(text(RESULT));
}

pub fn a_brief(window: &Window) {
    let dialog = || role("dialog");
    window.click(button("相談メモを作る"));
    window.fill(field("題").inside(dialog()), TITLE);
    window.press("Enter");
    window.see(heading(TITLE));
    window.click(button("実績を選ぶ"));
    window.click(role("checkbox").named(LINE).part().inside(dialog()));
    window.click(button("保存").inside(dialog()));
    window.gone(dialog());
    window.see(link(LINE));
    window.click(button("提案を編集"));
    window.fill(field("言葉で").inside(dialog()), "水曜だけ在宅で手順書を書きたい");
    window.click(button("保存").inside(dialog()));
    window.gone(dialog());
    window.see(text("水曜だけ在宅で手順書を書きたい"));
}

#[track_caller]
fn the_brief(diary: &Diary<'_>) -> Value {
    let id = diary.call("briefs", json!({}))["briefs"][0]["id"].clone();
    diary.call("brief", json!({ "id": id }))["brief"].clone()
}

/// What one is reminded of in one's own words, and when next.
#[track_caller]
fn reminders(diary: &Diary<'_>) -> Vec<(Value, Value)> {
    let all = diary.call("reminders", json!({}));
    let own = all.as_array().expect("reminders").iter();
    own.filter(|one| one["reminder"]["subject"]["kind"] == "text")
        .map(|one| (one["title"].clone(), one["next_date"].clone()))
        .collect()
}
