//! The brief for a talk with the employer: what is proposed, what shows that it works, what the workplace has of it, the trial.
//! The questions to expect are for oneself, and who saw what is theirs to tell: both stay at home unless they are chosen.
use super::{
    Frame, PaperGroup, PaperLayout, PaperLine, PaperPlace, PaperSection,
    layout::{Rule, item, section},
    month::told_day,
};
use crate::{
    achievements::{self, Achievement, Brief},
    error::Result,
    ids::BriefId,
};

/// The brief that was asked for; else the one that is next to be talked about.
pub(super) fn chosen(frame: Frame<'_>) -> Result<Option<BriefId>> {
    if let Some(id) = frame.brief {
        achievements::title(frame.sql, id)?;
        return Ok(Some(id));
    }
    Ok(achievements::briefs(frame.sql, frame.today)?
        .first()
        .map(|row| row.id))
}

/// What there is for the brief.
pub(super) fn sections(frame: Frame<'_>) -> Result<Vec<PaperSection>> {
    let of = chosen(frame)?
        .map(|id| achievements::brief(frame.sql, id))
        .transpose()?;
    let at = |id: &str, groups| section(frame, id, groups, Some(PaperPlace::Briefs));
    let Some(of) = of else {
        return Ok(["proposal", "results", "benefits", "trial"]
            .map(|id| at(id, Vec::new()))
            .to_vec());
    };
    let on = Part {
        frame,
        of: &of,
        layout: PaperLayout::List,
        rule: Rule::On,
    };
    let private = Part {
        rule: Rule::Private,
        ..on
    };
    let text = Part {
        layout: PaperLayout::Text,
        ..on
    };
    let kind = of
        .kind
        .map(|kind| frame.words.say(&format!("achievements-kind-{}", kind.as_str())));
    let day = of.next_day.map(|day| told_day(day, false, frame.words));
    let whom = of.person.as_ref().map(|person| person.name.clone());
    let whom = whom.unwrap_or_else(|| of.with_whom.clone());
    let proposal = [
        text.group("title", [("title".to_owned(), of.title.clone())]),
        text.group("kind", kind.map(|kind| ("kind".to_owned(), kind))),
        text.group("proposal", [("proposal".to_owned(), of.proposal.clone())]),
        private.group("whom", [("whom".to_owned(), whom)]),
        private.group("day", day.map(|day| ("day".to_owned(), day))),
    ];
    let told = of.achievements.iter().map(|one| achievement(frame, &of, one));
    let results = on.group("results", numbered("result", &of.results));
    let questions = of.questions.iter().enumerate().map(|(n, one)| {
        let label = |word: &str| frame.words.say(&format!("papers-employer-brief-{word}"));
        let id = |word: &str| format!("brief/{}/question-{n}/{word}", of.id);
        let both = [("question", &one.question), ("answer", &one.answer)];
        let filled = both.into_iter().filter(|(_, text)| !text.trim().is_empty());
        PaperLine {
            items: filled
                .map(|(word, text)| item(id(word), label(word), text, Rule::Private))
                .collect(),
        }
    });
    let questions: Vec<_> = questions.filter(|row| !row.items.is_empty()).collect();
    let mut found = vec![
        at("proposal", proposal.into_iter().flatten().collect()),
        at("results", told.chain(results).collect()),
        at(
            "benefits",
            on.group("benefits", numbered("benefit", &of.benefits))
                .into_iter()
                .collect(),
        ),
        at(
            "trial",
            text.group("trial", [("trial".to_owned(), of.trial.clone())])
                .into_iter()
                .collect(),
        ),
    ];
    if !questions.is_empty() {
        let columns =
            ["question", "answer"].map(|word| frame.words.say(&format!("papers-employer-brief-{word}")));
        found.push(at(
            "questions",
            vec![PaperGroup {
                name: String::new(),
                heading: String::new(),
                layout: PaperLayout::Table,
                columns: columns.to_vec(),
                rows: questions,
                place: PaperPlace::Brief { id: of.id },
            }],
        ));
    }
    Ok(found)
}

/// Lines with the place that they have.
fn numbered<'a>(word: &'a str, lines: &'a [String]) -> impl Iterator<Item = (String, String)> + 'a {
    let at = move |(n, line): (usize, &String)| (format!("{word}-{n}"), line.clone());
    lines.iter().enumerate().map(at)
}

/// A part of a brief that is laid out alike.
#[derive(Clone, Copy)]
struct Part<'a> {
    frame: Frame<'a>,
    of: &'a Brief,
    layout: PaperLayout,
    rule: Rule,
}

impl Part<'_> {
    /// Lines that say something, each by its name within the brief; nothing where none does.
    fn group(self, name: &str, lines: impl IntoIterator<Item = (String, String)>) -> Option<PaperGroup> {
        let said = lines.into_iter().filter(|(_, text)| !text.trim().is_empty());
        let rows: Vec<_> = said
            .map(|(line, text)| PaperLine {
                items: vec![item(format!("brief/{}/{line}", self.of.id), "", &text, self.rule)],
            })
            .collect();
        (!rows.is_empty()).then(|| PaperGroup {
            name: self.frame.words.say(&format!("papers-employer-brief-of-{name}")),
            heading: String::new(),
            layout: self.layout,
            columns: Vec::new(),
            rows,
            place: PaperPlace::Brief { id: self.of.id },
        })
    }
}

/// An achievement in fields. Who saw it is private; which strengths it shows is for oneself.
fn achievement(frame: Frame<'_>, of: &Brief, one: &Achievement) -> PaperGroup {
    let witness = one
        .witness_person
        .as_ref()
        .map_or(&one.witness, |person| &person.name);
    let strengths = one.strengths.join(&frame.words.say("sheets-told-between-cells"));
    let fields = [
        ("achievement", one.text.as_str(), Rule::On),
        ("situation", &one.situation, Rule::On),
        ("action", &one.action, Rule::On),
        ("result", &one.result, Rule::On),
        ("evidence", &one.evidence, Rule::On),
        ("strengths", &strengths, Rule::Off),
        ("witness", witness, Rule::Private),
    ];
    let filled = fields.iter().filter(|(_, text, _)| !text.trim().is_empty());
    let rows = filled.map(|(field, text, rule)| PaperLine {
        items: vec![item(
            format!("brief/{}/{}/{field}", of.id, one.id),
            frame.words.say(&format!("papers-employer-brief-{field}")),
            text,
            *rule,
        )],
    });
    PaperGroup {
        name: one.text.clone(),
        heading: String::new(),
        layout: PaperLayout::Fields,
        columns: Vec::new(),
        rows: rows.collect(),
        place: PaperPlace::Brief { id: of.id },
    }
}
