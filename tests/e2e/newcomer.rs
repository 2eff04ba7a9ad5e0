//! A newcomer walks all four and all seven steps in the window, and takes all of it along on paper.
use std::{
    fs,
    path::{Path, PathBuf},
};

use ayumi_tests::{
    DEADLINE, Desktop, Window, button, css, eventually, field, heading, link, pdf_text, role, unbroken,
    within,
};
use serde_json::{Value, json};

use crate::{briefing, diary::Diary};

/// What the newcomer has written, and must find on paper.
struct Given {
    answers: Vec<String>,
}

impl Given {
    /// Words that stand nowhere else.
    fn next(&mut self) -> String {
        let words = format!("第{}の答え", self.answers.len() + 1);
        self.answers.push(words.clone());
        words
    }
}

#[test]
fn all_steps_are_walked_and_every_answer_is_on_a_paper() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let folder = desktop.path("out");
    fs::create_dir(&folder).expect("a folder");
    let window = diary
        .app()
        .argument("--save-to")
        .argument(folder.to_str().expect("a path"))
        .open();
    window.see(css("main h1").nth(0));
    let mut given = Given { answers: Vec::new() };

    let design = diary.call("design", json!({}));
    let steps: Vec<Value> = list(&design["strands"])
        .iter()
        .flat_map(|strand| list(&strand["steps"]).clone())
        .collect();
    assert_eq!(steps.len(), 11);
    let mut sheets: Vec<String> = Vec::new();
    for sheet in steps.iter().flat_map(|step| list(&step["sheets"])) {
        let id = word(&sheet["id"]);
        if !sheets.contains(&id) {
            sheets.push(id);
        }
    }
    for sheet in &sheets {
        fill_sheet(&window, &diary, sheet, &mut given);
    }
    write_in_rooms(&window, &mut given);
    call_steps_done(&window, &diary, &steps);

    let printed = take_along(&window, &diary, &folder);
    let printed: String = printed.iter().map(|text| unbroken(text)).collect();
    let missing: Vec<_> = given
        .answers
        .iter()
        .filter(|words| !printed.contains(&unbroken(words)))
        .collect();
    assert!(missing.is_empty(), "not on paper: {missing:?}\n{printed}");
    window.is_quiet();
}

/// Answers every prompt of a sheet as its kind is answered, and waits until the journal holds it.
fn fill_sheet(window: &Window, diary: &Diary<'_>, sheet: &str, given: &mut Given) {
    window.open_sheet(sheet);
    let prompts = diary.call("sheet", json!({ "sheet": sheet }))["prompts"].clone();
    for prompt in list(&prompts) {
        let id = word(&prompt["id"]);
        let here = format!("[data-prompt='{id}']");
        let first = |selector: &str| css(&format!("{here} {selector}")).nth(0);
        let kind = &prompt["kind"];
        match word(&kind["kind"]).as_str() {
            "text" | "theme" => window.fill(first("textarea"), &given.next()),
            "lines" => {
                window.type_into(field("つぎの行").inside(css(&here)), &given.next());
                window.press("Enter");
            }
            "choice" => {
                let option = window.see(first("label"));
                given.answers.push(option.text());
                window.click(first("label"));
            }
            "day" => {
                window.fill(first("input"), "2026-12-24");
                window.press("Tab");
                given.answers.push("12月24日".into());
            }
            "cards" => sort_cards(window, &here, given),
            "matrix" => {
                window.type_into(field("つぎのこと").inside(css(&here)), &given.next());
                window.press("Enter");
            }
            "ratings" => {
                let fourth = format!("{here} [role=radio]:nth-child(4)");
                for n in 0..window.count(&css(&fourth)) {
                    window.click(css(&fourth).nth(n));
                }
                given.answers.push("部下マネジメント".into());
            }
            "comparison" => {
                for place in ["つぎの道", "つぎの条件"] {
                    window.type_into(field(place).inside(css(&here)), &given.next());
                    window.press("Enter");
                }
            }
            "table" => fill_row(window, &here, list(&kind["columns"]), given),
            other => panic!("a kind of prompt that nobody answers yet: {other}"),
        }
    }
    // Nobody presses a button: the page is simply left.
    window.go("design");
    let mut left = Vec::new();
    let kept = within(DEADLINE, || {
        let kept = diary.call("sheet", json!({ "sheet": sheet }))["prompts"].clone();
        let open = list(&kept).iter().filter(|prompt| prompt["answer"].is_null());
        left = open.map(|prompt| word(&prompt["id"])).collect();
        left.is_empty().then_some(())
    });
    assert!(kept.is_some(), "of {sheet} the journal lacks {left:?}");
}

/// Five cards are important, the rest isn't now.
fn sort_cards(window: &Window, here: &str, given: &mut Given) {
    window.click(button("枚を分けはじめる").part().inside(css(here)));
    let sorting = format!("{here} .cards-sorting");
    for n in 0.. {
        if window.count(&css(&sorting)) == 0 {
            break;
        }
        window.press(if n < 5 { "Right" } else { "Left" });
    }
    let card = format!("{here} .cards-ranking li .own");
    for n in 0..5 {
        given.answers.push(window.see(css(&card).nth(n)).text());
    }
}

/// A row with words, minutes, yen and a day; a choice among words is left open.
fn fill_row(window: &Window, here: &str, columns: &[Value], given: &mut Given) {
    window.click(button("行を加える").inside(css(here)));
    let cells = format!("{here} li :is(textarea, input)");
    let typed = columns.iter().filter(|column| column["kind"] != "choice");
    for (n, column) in typed.enumerate() {
        let cell = css(&cells).nth(n);
        match word(&column["kind"]).as_str() {
            "text" => window.fill(cell, &given.next()),
            "day" => window.fill(cell, "2026-12-24"),
            "minutes" => window.fill(cell, "45"),
            "yen" => {
                window.fill(cell, "34567");
                given.answers.push("34,567".into());
            }
            other => panic!("a column that nobody fills yet: {other}"),
        }
        window.press("Tab");
    }
}

/// Somebody in the network, a book, an achievement with its brief, and a job.
fn write_in_rooms(window: &Window, given: &mut Given) {
    let dialog = || role("dialog");
    let add = || button("加える").inside(dialog());
    window.open_room("people");
    window.click(button("人を加える").nth(0));
    window.fill(field("名前").inside(dialog()), &given.next());
    window.click(add());
    window.gone(dialog());

    window.open_room("learning");
    window.click(button("学びを加える"));
    window.fill(field("題名").inside(dialog()), &given.next());
    window.fill(field("終えた日").part().inside(dialog()), "2026-11-20");
    window.click(add());
    window.gone(dialog());

    window.open_room("achievements");
    briefing::an_achievement(window);
    window.click(link("実績と職場との相談"));
    briefing::a_brief(window);
    given
        .answers
        .extend([briefing::RESULT, briefing::TITLE].map(str::to_owned));

    window.open_room("papers/work_history");
    window.click(button("職歴を加える"));
    window.fill(field("会社名").inside(dialog()), &given.next());
    window.click(add());
    window.gone(dialog());
}

/// Every step has begun, and is called done where the way asks for days that a newcomer hasn't lived yet.
fn call_steps_done(window: &Window, diary: &Diary<'_>, steps: &[Value]) {
    for step in steps {
        let id = word(&step["id"]);
        window.run(
            "location.hash = arguments[0]",
            vec![json!(format!("#/design/step/{id}"))],
        );
        let state = || word(&of_step(diary, &id)["state"]);
        if state() != "done" {
            window.click(button("できたことにする"));
        }
        eventually(&format!("{id} to be done"), || (state() == "done").then_some(()));
    }
}

fn of_step(diary: &Diary<'_>, id: &str) -> Value {
    let design = diary.call("design", json!({}));
    let steps = list(&design["strands"])
        .iter()
        .flat_map(|strand| list(&strand["steps"]).clone())
        .find(|step| step["id"] == *id);
    steps.expect("the step")
}

/// Every paper with all that can be on it, saved and printed: the text of each.
fn take_along(window: &Window, diary: &Diary<'_>, folder: &Path) -> Vec<String> {
    let papers = diary.call("papers", json!({ "language": "ja" }));
    let kinds: Vec<String> = list(&papers["papers"])
        .iter()
        .map(|paper| word(&paper["kind"]))
        .collect();
    assert_eq!(kinds.len(), 7);
    let mut saved: Vec<PathBuf> = Vec::new();
    for kind in &kinds {
        window.open_room(&format!("papers/{kind}"));
        window.see(heading("載せるもの"));
        eventually("everything to be ticked", || {
            let left = window.run(
                "const open = document.querySelectorAll('.paper-items [role=checkbox][aria-checked=false]'); \
                 open[0]?.click(); return open.length",
                vec![],
            );
            (left == json!(0)).then_some(())
        });
        window.click(button("HTMLで保存…"));
        let file = eventually("the file to be saved", || {
            let files = fs::read_dir(folder).ok()?.filter_map(Result::ok);
            files
                .map(|file| file.path())
                .find(|path| !saved.contains(path) && path.extension().is_some_and(|e| e == "html"))
        });
        saved.push(file);
    }
    saved.iter().map(|file| pdf_text(file).expect("a PDF")).collect()
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().expect("a list")
}

fn word(value: &Value) -> String {
    value.as_str().expect("a word").to_owned()
}
