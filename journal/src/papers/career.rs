//! The career plan, in the order of ジョブ・カード 様式1-1: values and interests, strengths, the work one wants, what one will
//! do, and the rest.
//!
//! Every prompt of every sheet can stand on it. Those of [`PLAN`] have their section and rule; all others are the person's own
//! business, stand at the end and are private.
use super::{
    Frame, PaperGroup, PaperItem, PaperLayout, PaperLine, PaperPlace, PaperSection, answers,
    layout::{Rule, item, section},
    month,
};
use crate::{
    error::Result,
    learning::{self, LearningState},
    sheets::{self, Sheet},
};

/// What shows that a sentence belongs to a section: sheet, prompt, section, rule; in the order of the paper.
const PLAN: [(&str, &str, &str, Rule); 32] = [
    ("strategy-theme", "theme", VALUES, Rule::On),
    ("values", "cards", VALUES, Rule::On),
    ("values", "why-first", VALUES, Rule::On),
    ("strengths", "flow", VALUES, Rule::On),
    ("strategy-theme", "proud", VALUES, Rule::Off),
    ("strategy-theme", "serve", VALUES, Rule::On),
    ("profile", "one-line", STRENGTHS, Rule::On),
    ("profile", "can-do", STRENGTHS, Rule::On),
    ("strengths", "asked", STRENGTHS, Rule::On),
    ("strengths", "past-work", STRENGTHS, Rule::On),
    ("strengths", "praise", STRENGTHS, Rule::On),
    ("strengths", "matrix", STRENGTHS, Rule::On),
    ("strengths", "skills", STRENGTHS, Rule::On),
    ("ask-others", "common", STRENGTHS, Rule::On),
    ("ask-others", "answers", STRENGTHS, Rule::Off),
    ("strengths", "for-whom", STRENGTHS, Rule::On),
    ("profile", "short", STRENGTHS, Rule::Off),
    ("profile", "portfolio", STRENGTHS, Rule::Off),
    ("strategy-theme", "second-half", FUTURE, Rule::On),
    ("direction", "wish", FUTURE, Rule::Off),
    ("direction", "chosen", FUTURE, Rule::On),
    ("market", "place", FUTURE, Rule::On),
    ("year-plan", "long", FUTURE, Rule::On),
    ("direction", "options", FUTURE, Rule::Off),
    ("year-plan", "half", NEXT, Rule::On),
    ("year-plan", "year", NEXT, Rule::On),
    ("market", "gap", NEXT, Rule::On),
    ("trial", "what", NEXT, Rule::On),
    ("trial", "question", NEXT, Rule::Off),
    ("direction", "first-sign", NEXT, Rule::On),
    ("border-crossing", "experiences", OTHER, Rule::On),
    ("border-crossing", "bring-back", OTHER, Rule::On),
];

const VALUES: &str = "values";
const STRENGTHS: &str = "strengths";
const FUTURE: &str = "future";
const NEXT: &str = "next";
const OTHER: &str = "other";

/// The sections in order, with the sheet on which one begins to write for each.
const SECTIONS: [(&str, &str); 5] = [
    (VALUES, "values"),
    (STRENGTHS, "strengths"),
    (FUTURE, "direction"),
    (NEXT, "year-plan"),
    (OTHER, "border-crossing"),
];

/// What there is for the career plan.
pub(super) fn sections(frame: Frame<'_>) -> Result<Vec<PaperSection>> {
    let all = sheets::all()
        .iter()
        .map(|s| sheets::sheet(frame.sql, &s.id, None));
    let all = all.collect::<Result<Vec<Sheet>>>()?;
    let placed = |sheet: &str, prompt: &str| PLAN.iter().find(|(s, p, ..)| (*s, *p) == (sheet, prompt));
    SECTIONS
        .iter()
        .map(|(id, begin)| {
            let mut groups: Vec<PaperGroup> = PLAN
                .iter()
                .filter(|(_, _, of, _)| of == id)
                .filter_map(|(sheet, prompt, _, rule)| {
                    let sheet = all.iter().find(|s| s.id == *sheet)?;
                    let prompt = sheet.prompts.iter().find(|p| p.id == *prompt)?;
                    answers::group(frame, sheet, prompt, *rule)
                })
                .collect();
            match *id {
                NEXT => groups.extend(to_learn(frame)?),
                OTHER => {
                    let rest = all.iter().flat_map(|s| s.prompts.iter().map(move |p| (s, p)));
                    let rest = rest.filter(|(s, p)| placed(&s.id, &p.id).is_none());
                    groups.extend(rest.filter_map(|(s, p)| answers::group(frame, s, p, Rule::Private)));
                }
                _ => {}
            }
            let place = PaperPlace::Sheet {
                sheet: (*begin).to_owned(),
            };
            Ok(section(frame, id, groups, Some(place)))
        })
        .collect()
}

/// What is being learnt or is to be: titles and days, never what it costs.
fn to_learn(frame: Frame<'_>) -> Result<Option<PaperGroup>> {
    let words = frame.words;
    let all = learning::overview(frame.sql, frame.today)?.items;
    let rows: Vec<_> = all
        .iter()
        .filter(|row| matches!(row.state, LearningState::Going | LearningState::Planned))
        .map(|row| {
            let text = match row.item.target_on {
                Some(day) => {
                    let day = month::told_day(day, frame.kind.is_form(), words);
                    let args = [("text", row.item.title.as_str().into()), ("day", day.into())];
                    words.say_with("papers-learn-until", args)
                }
                None => row.item.title.clone(),
            };
            let one: PaperItem = item(format!("learning/{}", row.item.id), "", &text, Rule::On);
            PaperLine { items: vec![one] }
        })
        .collect();
    Ok((!rows.is_empty()).then(|| PaperGroup {
        name: String::new(),
        heading: words.say("papers-career-plan-to-learn"),
        layout: PaperLayout::List,
        columns: Vec::new(),
        rows,
        place: PaperPlace::Learning,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plan_names_prompts_that_there_are_and_each_once() {
        for (n, (sheet, prompt, section, _)) in PLAN.iter().enumerate() {
            sheets::place(sheet, prompt).unwrap_or_else(|_| panic!("{sheet}/{prompt}"));
            assert!(SECTIONS.iter().any(|(id, _)| id == section));
            let again = PLAN
                .iter()
                .skip(n + 1)
                .any(|(s, p, ..)| (s, p) == (sheet, prompt));
            assert!(!again, "{sheet}/{prompt} twice");
        }
    }
}
