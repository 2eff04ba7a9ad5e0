//! Certificates and learning, in the order of ジョブ・カード 様式3: 3-1 certificates and licences, 3-2 learning and training.
//! What it cost, how long it took and what the person noted for themselves stays at home.
use super::{
    Frame, PaperGroup, PaperLayout, PaperLine, PaperPlace, PaperSection,
    layout::{Rule, item, section},
    month::told_day,
};
use crate::{
    error::Result,
    learning::{self, LearningItem, LearningKind, LearningState},
    words::Words,
};

/// What there is of certificates and learning.
pub(super) fn sections(frame: Frame<'_>) -> Result<Vec<PaperSection>> {
    let mut all = learning::overview(frame.sql, frame.today)?.items;
    all.sort_by_key(|row| {
        let item = &row.item;
        (item.finished_on.or(item.started_on).or(item.target_on), item.id)
    });
    let certificates = all
        .iter()
        .filter(|row| row.item.kind == LearningKind::Certificate && row.state == LearningState::Finished);
    let learning = all.iter().filter(|row| {
        let certified = row.item.kind == LearningKind::Certificate && row.state == LearningState::Finished;
        !certified && row.state != LearningState::Stopped
    });
    let certificates = certificates.map(|row| certificate(frame, &row.item));
    let learning = learning.map(|row| learnt(frame, &row.item, row.state));
    let certificates = table(
        frame,
        ["certificate", "acquired", "body", "content", "expires", "note"],
        certificates.collect(),
    );
    let learning = table(
        frame,
        ["period", "school", "course", "content", "note"],
        learning.collect(),
    );
    Ok(vec![
        section(frame, "certified", certificates, Some(PaperPlace::Learning)),
        section(frame, "learnt", learning, Some(PaperPlace::Learning)),
    ])
}

fn label(words: &Words, column: &str) -> String {
    words.say(&format!("papers-certificates-{column}"))
}

fn table<const N: usize>(frame: Frame<'_>, columns: [&str; N], rows: Vec<PaperLine>) -> Vec<PaperGroup> {
    let columns = columns.map(|column| label(frame.words, column)).to_vec();
    let group = PaperGroup {
        name: String::new(),
        heading: String::new(),
        layout: PaperLayout::Table,
        columns,
        rows,
        place: PaperPlace::Learning,
    };
    if group.rows.is_empty() {
        Vec::new()
    } else {
        vec![group]
    }
}

/// A row of those cells in which something stands.
fn row(frame: Frame<'_>, of: &LearningItem, cells: &[(&str, String, Rule)]) -> PaperLine {
    let filled = cells.iter().filter(|(_, text, _)| !text.trim().is_empty());
    let items = filled.map(|(column, text, rule)| {
        let id = format!("learning/{}/{column}", of.id);
        item(id, label(frame.words, column), text, *rule)
    });
    PaperLine {
        items: items.collect(),
    }
}

fn certificate(frame: Frame<'_>, of: &LearningItem) -> PaperLine {
    let day = |day| told_day(day, frame.kind.is_form(), frame.words);
    row(
        frame,
        of,
        &[
            ("certificate", of.title.clone(), Rule::On),
            ("acquired", of.finished_on.map(day).unwrap_or_default(), Rule::On),
            ("body", of.provider.clone(), Rule::On),
            ("content", of.result.clone(), Rule::On),
            ("expires", of.expires_on.map(day).unwrap_or_default(), Rule::Off),
            ("note", of.note.clone(), Rule::Private),
        ],
    )
}

/// Books say nothing of a school, and what is only planned nothing of what was learnt: both only if the person wants them.
fn learnt(frame: Frame<'_>, of: &LearningItem, state: LearningState) -> PaperLine {
    let words = frame.words;
    let day = |day| told_day(day, frame.kind.is_form(), words);
    let period = match (of.started_on.map(day), of.finished_on.map(day)) {
        (Some(from), Some(to)) => {
            words.say_with("papers-from-to", [("from", from.into()), ("to", to.into())])
        }
        (Some(from), None) => words.say_with("papers-from-on", [("from", from.into())]),
        (None, Some(to)) => words.say_with("papers-until", [("to", to.into())]),
        (None, None) => words.say("papers-planned"),
    };
    let rule = match (of.kind, state) {
        (LearningKind::Book, _) | (_, LearningState::Planned) => Rule::Off,
        _ => Rule::On,
    };
    row(
        frame,
        of,
        &[
            ("period", period, rule),
            ("school", of.provider.clone(), rule),
            ("course", of.title.clone(), rule),
            ("content", of.result.clone(), rule),
            ("note", of.note.clone(), Rule::Private),
        ],
    )
}
