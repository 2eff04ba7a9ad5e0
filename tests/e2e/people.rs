//! Somebody in the network: written down, planned to be contacted, reminded of, contacted, and all of it taken back.
use ayumi_tests::{Desktop, Notifications, button, css, eventually, field, heading, role, text};
use serde_json::{Value, json};

use crate::diary::Diary;

const NAME: &str = "小林 恵子";
const ABOUT: &str = "会場の相談";
const JUST_BEFORE: &str = "2026-11-22T09:09:58+09:00[Asia/Tokyo]";
/// A moment later, for the command line beside.
const AFTER: &str = "2026-11-22T09:12:00+09:00[Asia/Tokyo]";

/// The only person, and the entries with them.
#[track_caller]
fn known(diary: &Diary<'_>) -> (Value, Value) {
    let beside = diary.command_line_at(AFTER);
    let all = beside.call("people", &json!({}));
    let id = all["people"][0]["id"].clone();
    let detail = beside.call("person", &json!({ "id": id }));
    (detail["person"].clone(), detail["entries"]["days"].clone())
}

#[test]
fn a_next_contact_is_reminded_of_recorded_and_taken_back() {
    let desktop = Desktop::new();
    let service = Notifications::on(&desktop.bus);
    let diary = Diary::empty(&desktop);
    let window = diary.app().open();
    window.see(css("main h1").nth(0));
    window.run("location.hash = '#/design/people'", vec![]);
    window.click(button("人を加える").nth(0));
    let dialog = || role("dialog");
    window.fill(field("名前").inside(dialog()), NAME);
    window.click(button("加える").inside(dialog()));
    window.see(heading(NAME));

    window.click(button("次の連絡を決める"));
    window.fill(field("連絡する日").inside(dialog()), "11/22");
    window.fill(field("何について").part().inside(dialog()), ABOUT);
    window.fill(field("お知らせの時刻").inside(dialog()), "9:10");
    window.fill(field("何について").part().inside(dialog()), ABOUT);
    window.click(button("保存").inside(dialog()));
    window.see(text(ABOUT).nth(0));
    window.go("today");

    let set = diary.app_at(JUST_BEFORE).argument("--background").run();
    assert!(set.ends().success());
    let notice = service.expect("of the next contact", |notice| notice.summary == NAME);
    assert!(notice.body.contains(ABOUT), "{}", notice.body);
    service.press(&notice, "default");
    window.see(heading(NAME));
    let hash = window.run("return location.hash", vec![]);
    let (person, _) = known(&diary);
    let id = person["id"].as_str().expect("an id");
    assert_eq!(hash, json!(format!("#/design/people/{id}")));

    // The click has used the notice up: its answers stand in the list.
    window.go("today");
    window.click(button("できました").inside(role("group").named(NAME).part()));
    eventually("the contact to be recorded", || {
        known(&diary).0["next_day"].is_null().then_some(())
    });
    let (_, days) = known(&diary);
    assert_eq!(days[0]["entries"][0]["kind"], "contact");
    assert_eq!(days[0]["entries"][0]["text"], ABOUT);
    window.gone(text("お返事を待つお知らせ"));

    window.press("Control+z");
    eventually("it to be taken back", || {
        (known(&diary).0["next_day"] == "2026-11-22").then_some(())
    });
    assert_eq!(known(&diary).1, json!([]));
    window.is_quiet();
}
