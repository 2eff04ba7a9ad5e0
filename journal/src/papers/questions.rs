//! The sheet of questions about one's strengths: a greeting, questions with room to write, thanks.
use super::{
    Frame, PaperGroup, PaperLayout, PaperLine, PaperPlace, PaperSection, answers,
    layout::{Rule, item, section},
};
use crate::{error::Result, sheets};

/// Where the person writes their greeting and their own questions.
const SHEET: &str = "ask-others";

/// Questions that Ayumi brings: `papers-question-sheet-ask-<n>`.
const QUESTIONS: u8 = 5;

/// What there is for the sheet of questions.
pub(super) fn sections(frame: Frame<'_>) -> Result<Vec<PaperSection>> {
    let words = frame.words;
    let sheet = sheets::sheet(frame.sql, SHEET, None)?;
    let prompt = |id: &str| sheet.prompts.iter().find(|p| p.id == id);
    let place = || PaperPlace::Sheet {
        sheet: SHEET.to_owned(),
    };
    let greeting = prompt("message").and_then(|p| answers::group(frame, &sheet, p, Rule::On));
    let greeting = greeting.map_or_else(
        || fixed(frame, PaperLayout::Text, &["greeting"]),
        |own| PaperGroup {
            heading: String::new(),
            ..own
        },
    );
    let ids: Vec<_> = (1..=QUESTIONS).map(|n| format!("ask-{n}")).collect();
    let ids: Vec<_> = ids.iter().map(String::as_str).collect();
    let mut questions = vec![fixed(frame, PaperLayout::Questions, &ids)];
    let own = prompt("own-question").and_then(|p| answers::group(frame, &sheet, p, Rule::On));
    questions.extend(own.map(|own| PaperGroup {
        name: words.say("papers-question-sheet-own"),
        heading: String::new(),
        layout: PaperLayout::Questions,
        ..own
    }));
    Ok(vec![
        PaperSection {
            heading: String::new(),
            ..section(frame, "greeting", vec![greeting], Some(place()))
        },
        section(frame, "questions", questions, Some(place())),
        PaperSection {
            heading: String::new(),
            ..section(
                frame,
                "thanks",
                vec![fixed(frame, PaperLayout::Text, &["thanks"])],
                None,
            )
        },
    ])
}

/// Sentences that Ayumi brings.
fn fixed(frame: Frame<'_>, layout: PaperLayout, ids: &[&str]) -> PaperGroup {
    let rows = ids.iter().map(|id| PaperLine {
        items: vec![item(
            *id,
            "",
            &frame.words.say(&format!("papers-question-sheet-{id}")),
            Rule::On,
        )],
    });
    PaperGroup {
        name: String::new(),
        heading: String::new(),
        layout,
        columns: Vec::new(),
        rows: rows.collect(),
        place: PaperPlace::Paper,
    }
}
