//! Career design: a newcomer follows the next small step, what they write is kept, and a line of it becomes a goal.
use ayumi_tests::{Desktop, Window, button, css, eventually, field, heading, link, role, text};
use serde_json::{Value, json};

use crate::diary::{Diary, MORNING};

/// The first thing that is proposed, and its question.
const FIRST: &str = "これからの二十年を、どんなふうに過ごしたいですか?";
const ANSWER: &str = "週に三日は今の会社で、二日は町の店の帳簿を手伝う。";
const PROUD: &str = "これまでで、やってよかったと思うことは何ですか?";
const LINE: &str = "夏祭りを若手と立て直した";

/// What stands under a prompt in the journal, as the command line sees it.
fn answer(diary: &Diary<'_>, prompt: &str) -> Value {
    let sheet = diary.call("sheet", json!({ "sheet": "strategy-theme" }));
    let prompts = sheet["prompts"].as_array().expect("prompts");
    let found = prompts
        .iter()
        .find(|one| one["id"] == prompt)
        .expect("the prompt");
    found["answer"].clone()
}

/// Waits until the prompt holds this in the journal.
fn kept(diary: &Diary<'_>, prompt: &str, pointer: &str, words: &str) {
    eventually("the words to be in the journal", || {
        (answer(diary, prompt).pointer(pointer) == Some(&json!(words))).then_some(())
    });
}

fn value(window: &Window, label: &str) -> String {
    window.see(field(label)).property("value").unwrap_or_default()
}

#[test]
fn a_newcomer_follows_the_next_step_and_what_they_write_stays() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    {
        let window = diary.app().open();
        window.go("design");
        assert_eq!(window.count(&css(".way a")), 11);
        window.click(link("はじめる"));
        window.see(heading("人生戦略とテーマ"));
        window.see(field(FIRST));
        eventually("the question that was proposed to have the caret", || {
            (window.focused() == FIRST).then_some(())
        });
        window.keys(ANSWER);
        // Nobody presses a button: the page is simply left.
        window.go("design");
        kept(&diary, "second-half", "/text", ANSWER);
        window.see(link("つづける"));
        window.click(link("人生戦略とテーマ"));
        assert_eq!(value(&window, FIRST), ANSWER);
        window.is_accessible();

        // Closed in the middle of a word: that word is there, too.
        window.click(field("誰の、どんな困りごとを軽くしたいですか?"));
        window.keys("一人で店を切り盛りしている人");
        desktop.display.close(&desktop.display.window());
        eventually("the window to be closed", || {
            desktop.display.windows().is_empty().then_some(())
        });
        kept(&diary, "serve", "/text", "一人で店を切り盛りしている人");
    }
    let window = diary.app().open();
    window.go("design");
    window.click(link("人生戦略とテーマ"));
    assert_eq!(value(&window, FIRST), ANSWER);
    window.is_quiet();
}

#[test]
fn a_line_becomes_a_goal_both_know_of_each_other_and_undo_takes_it_back() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let window = diary.app().open();
    window.go("design");
    window.click(link("人生戦略とテーマ"));
    let list = || css("[data-prompt=proud]");
    window.compose(field("つぎの行").inside(list()), &["な", "なつ", LINE]);
    window.press("Enter");
    kept(&diary, "proud", "/lines/0/text", LINE);

    window.click(button(&format!("「{LINE}」の操作")));
    window.click(role("menuitem").named("目標にする"));
    window.fill(
        field("目標").inside(role("dialog")),
        "秋までに次の祭りの係を引き継ぐ",
    );
    window.click(button("加える").inside(role("dialog")));
    window.gone(role("dialog"));
    let there = || link("目標「秋までに次の祭りの係を引き継ぐ」");
    window.click(there());
    window.see(heading("秋までに次の祭りの係を引き継ぐ"));
    let back = || link(&format!("設計から: {PROUD} {LINE}"));
    window.click(back());
    window.see(heading("人生戦略とテーマ"));
    window.see(there());

    // In a field the key is the field's own.
    window.go("today");
    window.press("Control+z");
    window.see(text("シートから目標").part());
    let goals = diary.call("goals", json!({}));
    assert_eq!(goals["goals"], json!([]));
    // The line itself was another act, and stays.
    assert_eq!(
        answer(&diary, "proud").pointer("/lines/0/text"),
        Some(&json!(LINE))
    );
    window.is_quiet();
}

#[test]
fn a_sorting_of_cards_goes_on_after_a_restart() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let cards = || {
        let sheet = diary.call("sheet", json!({ "sheet": "values" }));
        sheet["prompts"][0]["answer"]["sorting"]["said"].clone()
    };
    let sorting = || css("[data-prompt=cards] .cards-sorting");
    let third = {
        let window = diary.app().open();
        window.go("design");
        window.run("location.hash = '#/design/sheet/values'", vec![]);
        window.click(button("枚を分けはじめる").part());
        window.see(sorting());
        window.press("Right");
        window.press("Left");
        eventually("what was said to be in the journal", || {
            (cards() == json!(["yes", "no"])).then_some(())
        });
        let third = window.see(css("[data-prompt=cards] .value-card .own")).text();
        window.kill();
        third
    };
    let window = diary.app().open();
    window.go("design");
    window.run("location.hash = '#/design/sheet/values'", vec![]);
    let card = window.see(css("[data-prompt=cards] .value-card .own")).text();
    assert_eq!(card, third);
    window.click(button("途中でやめる").inside(sorting()));
    window.see(button("枚を分けはじめる").part());
    eventually("the sorting to be gone from the journal", || {
        cards().is_null().then_some(())
    });
    window.is_quiet();
}

#[test]
fn what_was_written_a_year_ago_can_be_compared() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let write = |now: &str, words: &str| {
        diary.command_line_at(now).call(
            "set_answer",
            &json!({
                "sheet": "strategy-theme", "prompt": "serve",
                "answer": { "kind": "text", "text": words },
            }),
        );
    };
    write("2025-11-20T09:00:00+09:00[Asia/Tokyo]", "町の小さな店。");
    write(MORNING, "町の小さな店と、一人で教える人。");
    let window = diary.app().open();
    window.go("design");
    window.click(link("人生戦略とテーマ"));
    window.click(button("前回とくらべる"));
    window.see(text("と、一人で教える人").part().inside(css("ins")));
    window.is_accessible();
    window.click(button("くらべるのを終える"));
    window.click(button("前に書いたもの"));
    window.click(role("menuitem").named("2025年11月20日(木)"));
    window.see(text("町の小さな店。"));
    window.click(button("いまのシートへ"));
    window.see(field("誰の、どんな困りごとを軽くしたいですか?"));
    window.is_quiet();
}
