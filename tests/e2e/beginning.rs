//! From the first run to the first chart.
use ayumi_tests::{Desktop, button, css, heading, link, role, text};
use serde_json::json;

use crate::diary::Diary;

#[test]
fn four_answers_and_one_step_make_the_first_chart() {
    let desktop = Desktop::new();
    let diary = Diary::none(&desktop);
    let window = diary.app().open();

    window.see(heading("これからの人生で、大切にしたいことは?"));
    window.is_accessible();
    window.click(button("家族と笑って働く"));
    window.click(button("つぎへ"));

    window.see(heading("三か月後に「できた」と言いたいことは?"));
    window.click(button("英語にふれる 200時間"));
    window.click(button("つぎへ"));

    window.see(heading("そのための、小さな一歩は?"));
    window.click(button("英語をきく"));
    window.click(button("つぎへ"));

    window.see(heading("何時にお知らせしましょうか?"));
    window.click(button("はじめる"));
    window.click(button("お知らせする"));

    window.see(text("「家族と笑って働く」").part());
    window.click(button("英語をきくを済みにする"));
    window.see(text("「英語にふれる 200時間」へ一歩").part());

    window.click(link("目標"));
    window.click(text("英語にふれる 200時間").nth(0));
    window.see(css("main figure svg[role=img]").nth(0));
    window.stands();
    window.is_accessible();
    window.is_quiet();

    let reminders = diary.call("reminders", json!({}));
    assert_eq!(reminders.as_array().map(Vec::len), Some(1));
}

#[test]
fn every_question_can_be_left_for_later() {
    let desktop = Desktop::new();
    let diary = Diary::none(&desktop);
    {
        let window = diary.app().open();
        for question in ["これからの", "三か月後に", "そのための", "何時に"] {
            window.see(role("heading").named(question).part());
            window.click(button("あとで書く"));
        }
        window.see(heading("まだ習慣はありません"));
        window.kill();
    }
    let window = diary.app().open();
    window.see(heading("まだ習慣はありません"));
}

#[test]
fn the_sample_can_be_looked_at_and_is_kept_apart() {
    let desktop = Desktop::new();
    let diary = Diary::none(&desktop);
    let window = diary.app().open();
    window.click(button("見本の記録をのぞいてみる"));
    window.see(text("見本の記録を見ています").part());
    window.click(button("英語リスニングを済みにする"));
    window.see(button("英語リスニングは済み。押すと取り消し"));
    assert_eq!(diary.call("habits", json!({})), json!([]));
    window.click(button("自分の記録をひらく"));
    window.see(heading("これからの人生で、大切にしたいことは?"));
}
