//! The plan of the year, from its sheet, under the life theme.
use super::{
    Frame, PaperPlace, PaperSection, answers,
    layout::{Rule, section},
};
use crate::{error::Result, sheets};

/// The sheets and prompts that stand on it; of the second all.
const THEME: (&str, &str) = ("strategy-theme", "theme");
const SHEET: &str = "year-plan";

/// Who is asked for help with what: names of others.
const PRIVATE: [&str; 1] = ["support"];

/// What there is for the plan of the year.
pub(super) fn sections(frame: Frame<'_>) -> Result<Vec<PaperSection>> {
    let (plan, first) = (
        sheets::sheet(frame.sql, SHEET, None)?,
        sheets::sheet(frame.sql, THEME.0, None)?,
    );
    let theme = first.prompts.iter().find(|p| p.id == THEME.1);
    let theme = theme.and_then(|p| answers::group(frame, &first, p, Rule::On));
    let rule = |prompt: &str| {
        if PRIVATE.contains(&prompt) {
            Rule::Private
        } else {
            Rule::On
        }
    };
    let answered = plan.prompts.iter();
    let groups = theme
        .into_iter()
        .chain(answered.filter_map(|p| answers::group(frame, &plan, p, rule(&p.id))));
    let place = PaperPlace::Sheet {
        sheet: SHEET.to_owned(),
    };
    let section = section(frame, "plan", groups.collect(), Some(place));
    Ok(vec![PaperSection {
        heading: String::new(),
        ..section
    }])
}
