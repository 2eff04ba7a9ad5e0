//! What there is for a paper, in its order, before anybody chose anything.
use rusqlite::Connection;
use serde::Deserialize;
use ts_rs::TS;

use super::{
    DAY, Frame, NAME, Paper, PaperBrief, PaperGroup, PaperItem, PaperKind, PaperLayout, PaperLine,
    PaperPlace, PaperSection, brief, career, certificates, choose, contacts, document, history, month,
    questions, year,
};
use crate::{
    achievements,
    calendar::JournalDay,
    error::Result,
    ids::BriefId,
    words::{Language, Words},
};

/// Which paper, and in which language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct PaperQuery {
    /// Which.
    pub kind: PaperKind,
    /// The language of its headings and of all that isn't the person's own words.
    pub language: Language,
    /// Of the paper for the employer, which brief; the one that is next if left out.
    #[serde(default)]
    #[ts(optional)]
    pub brief: Option<BriefId>,
}

/// What a paper does with an item of which the person said nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    /// On the paper.
    On,
    /// Not on the paper, but it could well be.
    Off,
    /// Not on the paper, and marked as private.
    Private,
}

/// A paper with what was chosen for it.
///
/// # Errors
/// If it can't be read.
pub fn paper(sql: &Connection, query: PaperQuery, today: JournalDay) -> Result<Paper> {
    let words = Words::new(query.language);
    told(Frame {
        sql,
        words: &words,
        kind: query.kind,
        brief: query.brief,
        today,
    })
}

pub(super) fn told(frame: Frame<'_>) -> Result<Paper> {
    let mut sections = sections(frame)?;
    choose::apply(frame, &mut sections)?;
    let items = || {
        sections
            .iter()
            .skip(1)
            .flat_map(|s| &s.groups)
            .flat_map(|g| g.items())
    };
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (mut brief, mut briefs) = (None, Vec::new());
    if frame.kind == PaperKind::EmployerBrief {
        brief = brief::chosen(frame)?;
        let all = achievements::briefs(frame.sql, frame.today)?.into_iter();
        briefs.extend(all.map(|row| PaperBrief {
            id: row.id,
            title: row.title,
        }));
    }
    let name = frame.words.say(&format!("papers-{}-file", frame.kind.word()));
    Ok(Paper {
        kind: frame.kind,
        document: document::document(frame, &sections),
        chosen: count(items().filter(|item| item.chosen).count()),
        items: count(items().count()),
        brief,
        briefs,
        file: format!("{name}-{}", frame.today),
        sections,
    })
}

/// Every section with every item, by the rules of its kind; the first one is the head with name and day.
pub(super) fn sections(frame: Frame<'_>) -> Result<Vec<PaperSection>> {
    let mut all = vec![head(frame)];
    all.extend(match frame.kind {
        PaperKind::CareerPlan => career::sections(frame)?,
        PaperKind::WorkHistory => history::sections(frame)?,
        PaperKind::Certificates => certificates::sections(frame)?,
        PaperKind::EmployerBrief => brief::sections(frame)?,
        PaperKind::QuestionSheet => questions::sections(frame)?,
        PaperKind::YearPlan => year::sections(frame)?,
        PaperKind::ContactList => contacts::sections(frame)?,
    });
    Ok(all)
}

/// Who and when. The journal doesn't know the person's name: it's written on the paper once, or by hand.
fn head(frame: Frame<'_>) -> PaperSection {
    let day = month::told_day(frame.today, frame.kind.is_form(), frame.words);
    let items = [
        item(NAME, frame.words.say("papers-name"), "", Rule::On),
        item(DAY, frame.words.say("papers-day-made"), &day, Rule::On),
    ];
    let rows = items.into_iter().map(|one| PaperLine { items: vec![one] });
    PaperSection {
        id: "head".to_owned(),
        heading: String::new(),
        groups: vec![PaperGroup {
            name: String::new(),
            heading: String::new(),
            layout: PaperLayout::Fields,
            columns: Vec::new(),
            rows: rows.collect(),
            place: PaperPlace::Paper,
        }],
        place: None,
    }
}

/// An item as its rule has it.
pub(super) fn item(id: impl Into<String>, label: impl Into<String>, text: &str, rule: Rule) -> PaperItem {
    PaperItem {
        id: id.into(),
        label: label.into(),
        text: text.to_owned(),
        own: None,
        outdated: false,
        private: rule == Rule::Private,
        chosen: rule == Rule::On,
    }
}

impl PaperGroup {
    /// Its items, row by row.
    pub(super) fn items(&self) -> impl Iterator<Item = &PaperItem> {
        self.rows.iter().flat_map(|row| &row.items)
    }
}

/// A section of a paper, with its heading `papers-<paper>-<id>`.
pub(super) fn section(
    frame: Frame<'_>,
    id: &str,
    groups: Vec<PaperGroup>,
    place: Option<PaperPlace>,
) -> PaperSection {
    PaperSection {
        id: id.to_owned(),
        heading: frame.words.say(&format!("papers-{}-{id}", frame.kind.word())),
        groups,
        place,
    }
}
