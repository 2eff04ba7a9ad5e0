//! Papers in a journal: what stands on them by default, what the person chooses, and the work history.
use rstest::rstest;
use serde_json::{Value, json};

use crate::{
    IdSource, Journal, api,
    calendar::Now,
    sheets::{self, CellKind, PromptKind},
};

struct Desk {
    journal: Journal,
    now: Now,
}

fn at(day: &str) -> Now {
    Now::parse(&format!("{day}T12:00:00+09:00"), chrono_tz::Asia::Tokyo).unwrap()
}

impl Desk {
    fn new() -> Self {
        let now = at("2026-11-22");
        let journal = Journal::in_memory(&now, IdSource::from_seed(5)).unwrap();
        Self { journal, now }
    }

    fn try_call(&mut self, name: &str, args: Value) -> crate::Result<Value> {
        Ok(api::call(&mut self.journal, &self.now, name, args)?.value)
    }

    fn call(&mut self, name: &str, args: Value) -> Value {
        self.try_call(name, args)
            .unwrap_or_else(|e| panic!("{name}: {e:?}"))
    }

    fn paper(&mut self, kind: &str) -> Value {
        self.call("paper", json!({ "kind": kind, "language": "ja" }))
    }

    fn text(&mut self, kind: &str) -> String {
        let file = self.call("paper_text", json!({ "kind": kind, "language": "ja" }));
        file["text"].as_str().unwrap().to_owned()
    }

    fn choose(&mut self, kind: &str, items: &[String], chosen: bool) {
        let args = json!({ "kind": kind, "items": items, "chosen": chosen });
        self.call("choose_paper_items", args);
    }

    fn write(&mut self, kind: &str, item: &str, text: &str) {
        let args = json!({ "kind": kind, "item": item, "text": text, "language": "ja" });
        self.call("set_paper_text", args);
    }

    fn set(&mut self, sheet: &str, prompt: &str, answer: Value) {
        self.call(
            "set_answer",
            json!({ "sheet": sheet, "prompt": prompt, "answer": answer }),
        );
    }
}

/// Every item of a paper.
fn items(paper: &Value) -> Vec<Value> {
    let all = |of: &Value, name: &str| of[name].as_array().unwrap().clone();
    let groups = all(paper, "sections").into_iter().flat_map(|s| all(&s, "groups"));
    let rows = groups.flat_map(|g| all(&g, "rows"));
    rows.flat_map(|r| all(&r, "items")).collect()
}

fn ids(items: &[Value]) -> Vec<String> {
    items
        .iter()
        .map(|i| i["id"].as_str().unwrap().to_owned())
        .collect()
}

fn item(paper: &Value, id: &str) -> Value {
    let all = items(paper);
    let found = all.iter().find(|one| one["id"] == id);
    found.unwrap_or_else(|| panic!("{id} in {:?}", ids(&all))).clone()
}

/// An answer of that kind whose own words are marked, so that they can be found on a paper.
fn marked(kind: &PromptKind, mark: &str) -> Value {
    match kind {
        PromptKind::Text { .. } | PromptKind::Theme => json!({ "kind": "text", "text": mark }),
        PromptKind::Lines { .. } => {
            json!({ "kind": "lines", "lines": [{ "id": "a", "text": mark }, { "id": "b", "text": format!("{mark}b") }] })
        }
        PromptKind::Choice { options } => json!({ "kind": "choice", "option": options[0] }),
        PromptKind::Day => json!({ "kind": "day", "day": "2027-03-04" }),
        PromptKind::Cards { cards, .. } => {
            json!({ "kind": "cards", "ranked": [cards[0], format!("own:{mark}")], "kept": [cards[1]] })
        }
        PromptKind::Matrix { .. } => json!({ "kind": "matrix", "items": [
            { "id": "a", "text": mark, "like": 90, "good": 90 }, { "id": "b", "text": format!("{mark}b"), "like": 90, "good": 10 } ] }),
        PromptKind::Ratings { items, .. } => json!({ "kind": "ratings", "values": { items[0].clone(): 4 } }),
        PromptKind::Comparison { .. } => json!({ "kind": "comparison",
            "criteria": [{ "id": "c", "text": format!("{mark}c"), "weight": 3 }],
            "options": [{ "id": "a", "text": mark, "scores": { "c": 5 } }] }),
        PromptKind::Table { columns, .. } => {
            let cells = columns.iter().map(|column| {
                let cell = match column.kind {
                    CellKind::Text => json!(format!("{mark}-{}", column.id)),
                    CellKind::Day => json!("2027-03-04"),
                    CellKind::Minutes => json!(90),
                    CellKind::Yen => json!(12_345),
                    CellKind::Choice => json!(column.options[0]),
                };
                (column.id.clone(), cell)
            });
            let cells: serde_json::Map<_, _> = cells.collect();
            json!({ "kind": "table", "rows": [{ "id": "r", "cells": cells }] })
        }
    }
}

fn mark(sheet: &str, prompt: &str) -> String {
    format!("〈{sheet}.{prompt}〉")
}

/// A journal in which every prompt of every sheet is answered.
fn everything_answered() -> Desk {
    let mut desk = Desk::new();
    for sheet in sheets::all() {
        for prompt in &sheet.prompts {
            desk.set(
                &sheet.id,
                &prompt.id,
                marked(&prompt.kind, &mark(&sheet.id, &prompt.id)),
            );
        }
    }
    desk
}

#[test]
fn nothing_private_stands_on_a_career_plan_by_itself() {
    let mut desk = everything_answered();
    let text = desk.text("career_plan");
    for (sheet, prompt) in [
        ("strategy-theme", "theme"),
        ("values", "cards"),
        ("strengths", "asked"),
        ("strengths", "praise"),
        ("strengths", "matrix"),
        ("direction", "chosen"),
        ("year-plan", "half"),
    ] {
        assert!(text.contains(&mark(sheet, prompt)), "{sheet}/{prompt}: {text}");
    }
    for (sheet, prompt) in [
        ("ideal-week", "ideal-day"),
        ("ideal-week", "tired-day"),
        ("income-design", "offers"),
        ("work-rules", "conflict"),
        ("strategy-theme", "ten-years"),
        ("values", "missing"),
        ("negotiation", "wish"),
        ("ask-others", "whom"),
        ("market", "prices"),
        ("border-crossing", "met"),
        ("year-plan", "support"),
        ("strengths", "assessments"),
    ] {
        assert!(!text.contains(&mark(sheet, prompt)), "{sheet}/{prompt}: {text}");
    }
    // Of praise the words, but not who said them; of what was compared nothing; no money anywhere.
    assert!(text.contains("〈strengths.praise〉-words") && !text.contains("〈strengths.praise〉-who"));
    assert!(!text.contains("12,345"), "{text}");
    let paper = desk.paper("career_plan");
    let who = item(&paper, "strengths/praise/r/who");
    assert_eq!((&who["private"], &who["chosen"]), (&json!(true), &json!(false)));
    for one in items(&paper) {
        assert!(
            one["private"] == json!(false) || one["chosen"] == json!(false),
            "{one}"
        );
    }
}

#[test]
fn whoever_wants_can_take_every_answer_along() {
    let mut desk = everything_answered();
    let all = ids(&items(&desk.paper("career_plan")));
    desk.choose("career_plan", &all, true);
    let text = desk.text("career_plan");
    for sheet in sheets::all() {
        for prompt in &sheet.prompts {
            let words = !matches!(
                prompt.kind,
                PromptKind::Choice { .. } | PromptKind::Day | PromptKind::Ratings { .. }
            );
            let wordless = matches!(&prompt.kind, PromptKind::Table { columns, .. }
                if columns.iter().all(|c| c.kind != CellKind::Text));
            if words && !wordless {
                let mark = mark(&sheet.id, &prompt.id);
                assert!(text.contains(&mark), "{mark}");
            }
        }
    }
    assert!(
        text.contains("12,345") && text.contains("4 / 5") && text.contains("2027年(令和9年)3月4日"),
        "{text}"
    );
}

#[test]
fn a_choice_stays_and_can_be_taken_back() {
    let mut desk = Desk::new();
    desk.set(
        "strengths",
        "asked",
        json!({ "kind": "lines", "lines": [{ "id": "a", "text": "通訳" }, { "id": "b", "text": "司会" }] }),
    );
    desk.choose("career_plan", &["strengths/asked/a".to_owned()], false);
    assert!(!desk.text("career_plan").contains("通訳") && desk.text("career_plan").contains("司会"));
    // Another day, and with the sheet changed around it.
    desk.now = at("2026-12-24");
    desk.set(
        "strengths",
        "asked",
        json!({ "kind": "lines", "lines": [{ "id": "b", "text": "司会" }, { "id": "a", "text": "通訳" }, { "id": "c", "text": "裁縫" }] }),
    );
    let text = desk.text("career_plan");
    assert!(!text.contains("通訳") && text.contains("裁縫"), "{text}");
    desk.call("undo", json!({}));
    desk.call("undo", json!({}));
    assert!(desk.text("career_plan").contains("通訳"));
}

#[test]
fn own_words_stay_on_their_paper() {
    let mut desk = Desk::new();
    let flow = |text: &str| json!({ "kind": "text", "text": text });
    desk.set("strengths", "flow", flow("時計をなおすとき。夫には内緒。"));
    desk.write("career_plan", "strengths/flow/text", "時計をなおすとき。");
    let text = desk.text("career_plan");
    assert!(
        text.contains("時計をなおすとき。") && !text.contains("内緒"),
        "{text}"
    );
    let sheet = desk.call("sheet", json!({ "sheet": "strengths" }));
    assert_eq!(
        sheet["prompts"][1]["answer"]["text"],
        "時計をなおすとき。夫には内緒。"
    );
    let shown = |desk: &mut Desk| item(&desk.paper("career_plan"), "strengths/flow/text");
    assert_eq!(shown(&mut desk)["outdated"], json!(false));
    desk.set("strengths", "flow", flow("畑にいるとき。"));
    let now = shown(&mut desk);
    assert_eq!(
        (&now["outdated"], &now["text"]),
        (&json!(true), &json!("畑にいるとき。"))
    );
    assert!(!desk.text("career_plan").contains("畑"));
    // With nothing, it says again what the sheet says.
    desk.write("career_plan", "strengths/flow/text", " ");
    assert!(desk.text("career_plan").contains("畑にいるとき。"));
    desk.call("undo", json!({}));
    assert_eq!(shown(&mut desk)["own"], "時計をなおすとき。");
    let long = "あ".repeat(super::MAX_TEXT + 1);
    let args =
        json!({ "kind": "career_plan", "item": "strengths/flow/text", "text": long, "language": "ja" });
    let refused = desk.try_call("set_paper_text", args).unwrap_err();
    assert_eq!(refused.code(), "papers-text-too-long");
    let none = json!({ "kind": "career_plan", "items": ["strengths/flow/nothing"], "chosen": true });
    assert_eq!(
        desk.try_call("choose_paper_items", none).unwrap_err().code(),
        "error-not-found"
    );
}

#[test]
fn a_name_is_written_once_for_all_papers() {
    let mut desk = Desk::new();
    assert!(desk.paper("career_plan")["document"]["head"][0]["text"] == "");
    assert_eq!(
        desk.paper("year_plan")["document"]["head"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    desk.write("career_plan", "name", "田中 美和");
    for kind in ["career_plan", "work_history", "certificates", "year_plan"] {
        assert_eq!(
            desk.paper(kind)["document"]["head"][0]["text"],
            "田中 美和",
            "{kind}"
        );
    }
    desk.choose("career_plan", &["name".to_owned()], false);
    assert!(!desk.text("career_plan").contains("田中") && !desk.text("work_history").contains("田中"));
    assert!(
        desk.text("career_plan")
            .contains("作成日: 2026年(令和8年)11月22日")
    );
    assert!(desk.text("contact_list").contains("作成日: 2026年11月22日"));
}

#[test]
fn contacts_are_names_and_where_one_met() {
    let mut desk = Desk::new();
    let person = json!({ "name": "小林 恵子", "reading": "こばやし", "organisation": "市民講座", "met_where": "交流会",
        "they_help": "会場", "i_help": "資料", "contact": "090-0000-0000", "note": "甘いものが好き", "tags": ["講座"] });
    let id = desk.call("create_person", person);
    let id = id.as_str().unwrap();
    let gone = desk.call("create_person", json!({ "name": "昔の人" }));
    desk.call("archive_person", json!({ "id": gone, "archived": true }));
    let text = desk.text("contact_list");
    assert!(text.contains("名前: 小林 恵子\n出会った場所: 交流会\n"), "{text}");
    for other in ["こばやし", "市民講座", "会場", "資料", "090", "甘い", "昔の人"] {
        assert!(!text.contains(other), "{other}: {text}");
    }
    desk.choose("contact_list", &[format!("person/{id}/reach")], true);
    let document = desk.paper("contact_list")["document"].clone();
    let table = &document["sections"][0]["blocks"][0];
    assert_eq!(table["columns"], json!(["名前", "出会った場所", "連絡先"]));
    assert_eq!(table["rows"], json!([["小林 恵子", "交流会", "090-0000-0000"]]));
}

#[test]
fn jobs_make_a_work_history() {
    let mut desk = Desk::new();
    let second = desk.call(
        "create_job",
        json!({ "employer": "海の宿", "department": "フロント", "title": "主任", "from": "2012-04",
            "did": "受付\n新人の指導", "learnt": "落ちついて聞く" }),
    );
    desk.call(
        "create_job",
        json!({ "employer": "青葉食品", "from": "2004-04", "to": "2012-03" }),
    );
    desk.call("create_job", json!({ "employer": "いつか" }));
    let jobs = desk.call("jobs", json!({}))["jobs"].clone();
    let told: Vec<_> = jobs
        .as_array()
        .unwrap()
        .iter()
        .map(|j| (&j["employer"], &j["months"]))
        .collect();
    assert_eq!(
        told,
        [
            (&json!("青葉食品"), &json!(96)),
            (&json!("海の宿"), &json!(176)),
            (&json!("いつか"), &json!(null))
        ]
    );
    let text = desk.text("work_history");
    let wanted = "期間: 2004年(平成16年)4月 〜 2012年(平成24年)3月\n会社名: 青葉食品\n\n期間: 2012年(平成24年)4月 〜 現在\n\
        会社名: 海の宿\n所属: フロント\n職名: 主任\n職務の内容:\n受付\n新人の指導\n職務の中で学んだこと、得られた知識・技能等: 落ちついて聞く\n";
    assert!(text.contains(wanted), "{text}");
    desk.set(
        "border-crossing",
        "experiences",
        marked(&sheets::find("border-crossing").unwrap().prompts[1].kind, "外で"),
    );
    assert_eq!(
        desk.paper("work_history")["document"]["sections"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let found = desk.call("search", json!({ "text": "新人の指導" }));
    assert_eq!(
        (&found["hits"][0]["source"], &found["hits"][0]["id"]),
        (&json!("job"), &second),
        "{found}"
    );
    // What was chosen of a job goes with it, and comes back with it.
    desk.choose(
        "work_history",
        &[format!("job/{}/did", second.as_str().unwrap())],
        false,
    );
    desk.call("delete_job", json!({ "id": second }));
    assert!(!desk.text("work_history").contains("海の宿"));
    desk.call("undo", json!({}));
    let text = desk.text("work_history");
    assert!(text.contains("海の宿") && !text.contains("新人の指導"), "{text}");
    assert_eq!(desk.journal.check(&desk.now).unwrap(), Vec::<String>::new());
}

#[rstest]
#[case(json!({ "employer": " " }), "employer", "papers-employer-empty")]
#[case(json!({ "employer": "あ".repeat(121) }), "employer", "papers-line-too-long")]
#[case(json!({ "employer": "a", "from": "2026-12" }), "from", "papers-month-to-come")]
#[case(json!({ "employer": "a", "from": "2020-05", "to": "2020-04" }), "to", "papers-ends-before")]
#[case(json!({ "employer": "a", "from": "2020-5" }), "from", "calendar-no-such-day")]
#[case(json!({ "employer": "a", "from": "12-04" }), "from", "calendar-no-such-day")]
#[case(json!({ "employer": "a", "from": "2020-00" }), "from", "papers-month-half")]
#[case(json!({ "employer": "a", "to": "-04" }), "to", "papers-month-half")]
fn jobs_have_limits(#[case] form: Value, #[case] field: &str, #[case] code: &str) {
    let mut desk = Desk::new();
    let refused = desk.try_call("create_job", form).unwrap_err().message();
    assert_eq!(
        (refused.field.as_deref(), refused.code.as_str()),
        (Some(field), code)
    );
}

#[test]
fn certificates_and_learning_stand_in_two_parts() {
    let mut desk = Desk::new();
    for form in [
        json!({ "kind": "certificate", "title": "簿記2級", "provider": "商工会議所", "started_on": "2026-01-10",
            "finished_on": "2026-06-14", "result": "合格", "yen": 5_500, "note": "二度目で受かった" }),
        json!({ "kind": "course", "title": "話し方", "provider": "公民館", "started_on": "2025-05-01", "finished_on": "2025-07-31" }),
        json!({ "kind": "book", "title": "聞く力", "started_on": "2026-10-01" }),
        json!({ "kind": "certificate", "title": "英検", "target_on": "2027-06-01" }),
        json!({ "kind": "course", "title": "やめた講座", "started_on": "2026-01-01", "stopped_on": "2026-02-01" }),
    ] {
        desk.call("create_learning", form);
    }
    let document = desk.paper("certificates")["document"]["sections"].clone();
    assert_eq!(
        document[0]["blocks"][0]["rows"],
        json!([["簿記2級", "2026年(令和8年)6月14日", "商工会議所", "合格"]])
    );
    assert_eq!(
        document[1]["blocks"][0]["rows"],
        json!([[
            "2025年(令和7年)5月1日 〜 2025年(令和7年)7月31日",
            "公民館",
            "話し方"
        ]])
    );
    let all = ids(&items(&desk.paper("certificates")));
    desk.choose("certificates", &all, true);
    let text = desk.text("certificates");
    assert!(
        text.contains("聞く力") && text.contains("英検") && text.contains("二度目"),
        "{text}"
    );
    assert!(!text.contains("5,500") && !text.contains("やめた講座"), "{text}");
    let plan = desk.text("career_plan");
    assert!(
        plan.contains("・英検(2027年(令和9年)6月1日まで)") && !plan.contains("簿記"),
        "{plan}"
    );
}

#[test]
fn a_sheet_of_questions_has_room_to_write() {
    let mut desk = Desk::new();
    let blocks = |desk: &mut Desk| desk.paper("question_sheet")["document"]["sections"].clone();
    let rooms = |sections: &Value| {
        let questions = sections[1]["blocks"].as_array().unwrap();
        questions.iter().filter(|b| b["kind"] == "room").count()
    };
    let fresh = blocks(&mut desk);
    assert_eq!((rooms(&fresh), &fresh[0]["heading"]), (5, &json!("")));
    desk.set(
        "ask-others",
        "message",
        json!({ "kind": "text", "text": "五分だけお願いします" }),
    );
    desk.set(
        "ask-others",
        "own-question",
        json!({ "kind": "lines", "lines": [{ "id": "a", "text": "声は聞きやすいですか" }] }),
    );
    desk.set(
        "ask-others",
        "answers",
        json!({ "kind": "table", "rows": [{ "id": "r", "cells": { "who": "姉", "words": "待てる人" } }] }),
    );
    let own = blocks(&mut desk);
    assert_eq!(
        own[0]["blocks"],
        json!([{ "kind": "text", "text": "五分だけお願いします" }])
    );
    assert_eq!(rooms(&own), 6);
    let text = desk.text("question_sheet");
    assert!(
        text.contains("声は聞きやすいですか\n\n＿＿＿") && !text.contains("姉"),
        "{text}"
    );
    desk.choose("question_sheet", &["ask-1".to_owned()], false);
    assert_eq!(rooms(&blocks(&mut desk)), 5);
}

#[test]
fn the_plan_of_the_year_leaves_others_out() {
    let mut desk = everything_answered();
    let text = desk.text("year_plan");
    assert!(
        text.contains(&mark("year-plan", "half")) && text.contains(&mark("strategy-theme", "theme")),
        "{text}"
    );
    assert!(text.contains("2027年3月4日") && !text.contains("令和"), "{text}");
    assert!(!text.contains(&mark("year-plan", "support")), "{text}");
}

#[test]
fn the_list_says_what_is_missing() {
    let mut desk = Desk::new();
    let rows = |desk: &mut Desk| desk.call("papers", json!({ "language": "ja" }))["papers"].clone();
    let fresh = rows(&mut desk);
    assert_eq!(
        (&fresh[0]["chosen"], fresh[0]["missing"].as_array().unwrap().len()),
        (&json!(0), 5)
    );
    desk.set("strengths", "flow", json!({ "kind": "text", "text": "畑" }));
    let now = rows(&mut desk);
    let missing = now[0]["missing"].as_array().unwrap();
    assert_eq!(
        (&now[0]["chosen"], &now[0]["items"], missing.len()),
        (&json!(1), &json!(1), 4)
    );
    assert_eq!(
        missing[0]["place"],
        json!({ "kind": "sheet", "sheet": "strengths" })
    );
    // An official form keeps its empty boxes, others have nothing to keep.
    assert_eq!(
        desk.paper("career_plan")["document"]["sections"]
            .as_array()
            .unwrap()
            .len(),
        5
    );
    assert_eq!(desk.paper("year_plan")["document"]["sections"], json!([]));
}

#[test]
fn a_brief_goes_to_the_talk_without_what_is_for_oneself() {
    let mut desk = Desk::new();
    let done = desk.call(
        "log_achievement",
        json!({ "day": "2026-10-01", "text": "引きつぎ書を一枚に", "situation": "聞き返しが週に五回", "action": "要点を一枚に",
            "result": "週に一回へ", "evidence": "当番表", "witness": "主任", "strengths": ["まとめる力"] }),
    );
    let form = |title: &str| {
        json!({ "title": title, "with_whom": "課長", "kind": "telework", "proposal": "水曜は在宅で",
            "achievements": [done], "results": ["電話が減った"], "benefits": ["新人が一人で受けられる"],
            "questions": [{ "question": "電話は誰が", "answer": "当番を代わる" }], "trial": "一か月だけ" })
    };
    let first = desk.call("create_brief", form("在宅の提案"));
    let second = desk.call("create_brief", form("短時間の提案"));
    let text = |desk: &mut Desk, brief: &Value| {
        let args = json!({ "kind": "employer_brief", "language": "ja", "brief": brief });
        desk.call("paper_text", args)["text"].as_str().unwrap().to_owned()
    };
    let told = text(&mut desk, &first);
    for words in [
        "在宅の提案",
        "水曜は在宅で",
        "週に一回へ",
        "当番表",
        "電話が減った",
        "新人が一人で",
        "一か月だけ",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    for words in ["課長", "主任", "電話は誰が", "当番を代わる", "まとめる力"] {
        assert!(!told.contains(words), "{words}: {told}");
    }
    let id = |brief: &Value, item: &str| format!("brief/{}/{item}", brief.as_str().unwrap());
    for brief in [&first, &second] {
        let args = json!({ "kind": "employer_brief", "brief": brief, "items": [id(brief, "trial")], "chosen": false });
        desk.call("choose_paper_items", args);
    }
    // What was chosen for one brief stays when another is worked on.
    assert!(!text(&mut desk, &first).contains("一か月") && !text(&mut desk, &second).contains("一か月"));
    let unasked = desk.paper("employer_brief");
    assert_eq!(unasked["briefs"].as_array().unwrap().len(), 2);
    assert!([&first, &second].contains(&&unasked["brief"]));
    let other =
        json!({ "kind": "employer_brief", "brief": first, "items": [id(&second, "trial")], "chosen": true });
    assert_eq!(
        desk.try_call("choose_paper_items", other).unwrap_err().code(),
        "error-not-found"
    );
}

/// The items of which anything is kept.
fn kept(desk: &Desk) -> Vec<String> {
    let mut all: Vec<_> = super::store::kept(desk.journal.read())
        .unwrap()
        .into_iter()
        .map(|one| one.item)
        .collect();
    all.sort();
    all
}

/// A journal with own words for one item of each kind of thing that can be deleted, how it's deleted, and the items' ids.
fn trimmed() -> (Desk, Vec<(&'static str, Value, String)>) {
    let mut desk = Desk::new();
    let id = |value: &Value| value.as_str().unwrap().to_owned();
    let person = desk.call(
        "create_person",
        json!({ "name": "木村 和夫", "met_where": "講座" }),
    );
    let learning = desk.call(
        "create_learning",
        json!({ "kind": "book", "title": "聞く力", "finished_on": "2026-10-01" }),
    );
    let job = desk.call("create_job", json!({ "employer": "海の宿", "did": "受付" }));
    let done = desk.call(
        "log_achievement",
        json!({ "day": "2026-10-01", "text": "一枚に", "result": "週一回" }),
    );
    let brief = desk.call(
        "create_brief",
        json!({ "title": "在宅", "achievements": [done], "benefits": ["電話"] }),
    );
    let lines = json!({ "kind": "lines", "lines": [{ "id": "first", "text": "駅まで歩く" }, { "id": "second", "text": "早く寝る" }] });
    desk.set("values", "one-step", lines);
    desk.set("strengths", "flow", json!({ "kind": "text", "text": "時計" }));
    let left = json!({ "kind": "lines", "lines": [{ "id": "second", "text": "早く寝る" }] });
    let things = vec![
        (
            "contact_list",
            "delete_person",
            json!({ "id": person }),
            format!("person/{}/met-where", id(&person)),
        ),
        (
            "certificates",
            "delete_learning",
            json!({ "id": learning }),
            format!("learning/{}/course", id(&learning)),
        ),
        (
            "work_history",
            "delete_job",
            json!({ "id": job }),
            format!("job/{}/did", id(&job)),
        ),
        (
            "employer_brief",
            "delete_entry",
            json!({ "id": done }),
            format!("brief/{}/{}/result", id(&brief), id(&done)),
        ),
        (
            "employer_brief",
            "delete_brief",
            json!({ "id": brief }),
            format!("brief/{}/benefit-0", id(&brief)),
        ),
        (
            "employer_brief",
            "change_brief",
            json!({ "id": brief, "form": { "title": "在宅", "achievements": [done] } }),
            format!("brief/{}/benefit-0", id(&brief)),
        ),
        (
            "career_plan",
            "set_answer",
            json!({ "sheet": "values", "prompt": "one-step", "answer": left }),
            "values/one-step/first".to_owned(),
        ),
        (
            "career_plan",
            "set_answer",
            json!({ "sheet": "strengths", "prompt": "flow", "answer": null }),
            "strengths/flow/text".to_owned(),
        ),
    ];
    let mut asked = Vec::new();
    for (kind, operation, args, item) in things {
        let all = ids(&items(&desk.paper(kind)));
        let found = all
            .iter()
            .find(|one| **one == item)
            .unwrap_or_else(|| panic!("{item} in {all:?}"));
        desk.write(kind, found, "わたしの言葉");
        asked.push((operation, args, item));
    }
    (desk, asked)
}

#[test]
fn own_words_go_with_what_they_were_of_and_come_back_with_it_alone() {
    let (mut desk, things) = trimmed();
    let before = kept(&desk);
    for (operation, args, item) in things {
        desk.call(operation, args.clone());
        let left = kept(&desk);
        assert!(!left.contains(&item), "{operation}: {item}");
        let brief = item.starts_with("brief/") && operation == "delete_brief";
        assert_eq!(
            left.len(),
            before.len() - if brief { 2 } else { 1 },
            "{operation}: no others"
        );
        desk.call("undo", json!({}));
        assert_eq!(kept(&desk), before, "{operation} undone");
        desk.call("redo", json!({}));
        assert_eq!(kept(&desk), left, "{operation} done again");
        desk.call("undo", json!({}));
    }
    // Written anew, it has no words of its own.
    desk.set("strengths", "flow", json!({ "kind": "text", "text": "" }));
    desk.set(
        "strengths",
        "flow",
        json!({ "kind": "text", "text": "畑にいるとき" }),
    );
    let flow = item(&desk.paper("career_plan"), "strengths/flow/text");
    assert_eq!((&flow["own"], &flow["outdated"]), (&Value::Null, &json!(false)));
    assert!(desk.text("career_plan").contains("畑にいるとき"));
}

#[test]
fn what_is_put_away_or_written_on_keeps_its_own_words() {
    let (mut desk, things) = trimmed();
    let before = kept(&desk);
    desk.call(
        "archive_person",
        json!({ "id": things[0].1["id"], "archived": true }),
    );
    desk.set("strengths", "flow", json!({ "kind": "text", "text": "時計と畑" }));
    let job = things[2].1["id"].clone();
    desk.call(
        "change_job",
        json!({ "id": job, "form": { "employer": "海の宿", "did": "受付と予約" } }),
    );
    assert_eq!(kept(&desk), before);
}

#[test]
fn own_words_follow_a_line_of_a_brief() {
    let mut desk = Desk::new();
    let form = |lines: &[&str]| json!({ "title": "在宅", "benefits": lines });
    let id = desk.call("create_brief", form(&["電話が減る", "集中できる", "通勤がない"]));
    let at = |n: usize| format!("brief/{}/benefit-{n}", id.as_str().unwrap());
    desk.write("employer_brief", &at(0), "電話");
    desk.write("employer_brief", &at(2), "通勤");
    let change =
        |desk: &mut Desk, lines: &[&str]| desk.call("change_brief", json!({ "id": id, "form": form(lines) }));
    change(&mut desk, &["集中できる", "通勤がない"]);
    assert_eq!(kept(&desk), [at(1)]);
    let text = desk.text("employer_brief");
    assert!(
        text.contains("通勤") && !text.contains("通勤がない") && !text.contains("電話"),
        "{text}"
    );
    assert_eq!(item(&desk.paper("employer_brief"), &at(1))["outdated"], false);
    desk.call("undo", json!({}));
    assert_eq!(kept(&desk), [at(0), at(2)]);
    change(&mut desk, &["通勤がない", "集中できる", "静かになる"]);
    assert_eq!(kept(&desk), [at(0)], "the line of the phone is gone");
}
