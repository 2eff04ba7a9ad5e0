//! What can be told of some achievements, and two briefs: one that was agreed on, one that is under way.
use super::{Span, cast::Cast, texts::Texts};
use crate::{
    achievements::{
        self, Achievement, AchievementFilter, AchievementForm, BriefForm, BriefStatus, NextTalk,
        ProposalKind, SetBriefNext, SetBriefStatus,
    },
    error::Result,
    ids::{BriefId, EntryId},
    journal::Tx,
    people::NextReminder,
    reminders::MinuteOfDay,
};

/// The minute of the day at which achievements are gone through: after dinner.
const EVENING: i64 = 21 * 60;

/// Which lines are told in full: the words of the line, and of what is told.
const TOLD: [(&str, &str); 5] = [
    ("achievement-3", "handover"),
    ("achievement-8", "allergies"),
    ("achievement-10", "shuttle"),
    ("achievement-6", "feedback"),
    ("story-session", "session"),
];

/// What became of the first brief: how many days ago, and which words.
const FIRST: [(i64, BriefStatus, &str); 4] = [
    (205, BriefStatus::Asked, "asked"),
    (193, BriefStatus::Answered, "answered"),
    (190, BriefStatus::Trial, ""),
    (98, BriefStatus::Agreed, "agreed"),
];

/// Fills in some achievements and makes the briefs. Comes after the sheets, of which the second is made.
pub fn put(tx: &mut Tx<'_>, texts: &Texts, cast: &Cast, span: Span) -> Result<()> {
    let all = achievements::achievements(tx.sql, &AchievementFilter::default())?;
    let mut told = Vec::new();
    for (line, what) in TOLD {
        let words = texts.say(line);
        // A short sample doesn't have every line.
        if let Some(one) = all.iter().find(|one| one.text == words) {
            told.push(one.id);
            fill_in(tx, texts, cast, one, what)?;
        }
    }
    first(tx, texts, span, &all)?;
    second(tx, texts, span, told)
}

fn fill_in(tx: &mut Tx<'_>, texts: &Texts, cast: &Cast, one: &Achievement, what: &str) -> Result<()> {
    let say = |part: &str| texts.say(&format!("told-{what}-{part}"));
    let witness = match what {
        "session" => cast.people.of_story("asked"),
        _ => Vec::new(),
    };
    let form = AchievementForm {
        day: None,
        text: one.text.clone(),
        tags: one.tags.clone(),
        activity_id: one.activity.as_ref().map(|activity| activity.id),
        goal_id: one.goal.as_ref().map(|goal| goal.id),
        people: one.people.iter().map(|person| person.id).collect(),
        situation: say("situation"),
        action: say("action"),
        result: say("result"),
        evidence: say("evidence"),
        witness: say("witness"),
        witness_id: witness.first().copied(),
        strengths: vec![say("strength")],
    };
    achievements::change(tx, one.id, form)
}

/// The one that was agreed on, with what there was to name by then.
fn first(tx: &mut Tx<'_>, texts: &Texts, span: Span, all: &[Achievement]) -> Result<()> {
    let say = |part: &str| texts.say(&format!("brief-first-{part}"));
    let begun = span.ago(212).max(span.first);
    let named = all.iter().filter(|one| one.day <= begun).take(2);
    let form = BriefForm {
        title: say("title"),
        with_whom: say("with-whom"),
        kind: Some(ProposalKind::Strengths),
        proposal: say("proposal"),
        achievements: named.map(|one| one.id).collect(),
        benefits: vec![say("benefit")],
        trial: say("trial"),
        ..BriefForm::default()
    };
    let moment = span.moment(tx, begun, EVENING);
    let id = achievements::create_brief(&mut tx.at(&moment), form)?;
    for (ago, status, words) in FIRST {
        let note = if words.is_empty() {
            String::new()
        } else {
            say(words)
        };
        step(tx, span, id, ago, status, note)?;
    }
    Ok(())
}

/// The one under way: what stands on the sheet, with the achievements that are told in full, and when it goes on.
fn second(tx: &mut Tx<'_>, texts: &Texts, span: Span, told: Vec<EntryId>) -> Result<()> {
    let say = |part: &str| texts.say(&format!("brief-second-{part}"));
    let moment = span.moment(tx, span.ago(20).max(span.first), EVENING);
    let id = achievements::brief_from_sheet(&mut tx.at(&moment), say("title"))?;
    let made = achievements::brief(tx.sql, id)?;
    let form = BriefForm {
        title: made.title,
        with_whom: made.with_whom,
        person_id: None,
        kind: made.kind,
        proposal: made.proposal,
        achievements: told,
        results: made.results,
        benefits: made.benefits,
        questions: made.questions,
        trial: made.trial,
    };
    achievements::change_brief(tx, id, form)?;
    step(tx, span, id, 6, BriefStatus::Asked, say("asked"))?;
    let next = NextTalk {
        day: span.today.plus_days(4),
        about: say("next"),
    };
    achievements::set_next(
        tx,
        SetBriefNext {
            id,
            next: Some(next),
            reminder: Some(NextReminder::At {
                minute: MinuteOfDay::NOON,
            }),
        },
    )
}

fn step(tx: &mut Tx<'_>, span: Span, id: BriefId, ago: i64, status: BriefStatus, note: String) -> Result<()> {
    let day = span.ago(ago).max(span.first);
    let args = SetBriefStatus {
        id,
        status,
        day: Some(day),
        note,
    };
    achievements::set_status(tx, args).map(drop)
}
