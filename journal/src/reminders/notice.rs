//! Notices in words: the cue first for a habit, several at once as one.
use rusqlite::Connection;

use super::{Notice, Reminder, ReminderAnswer, ReminderButton, ReminderNotice, Subject, standing, store};
use crate::{
    error::{Error, Result},
    ids::OccurrenceId,
    words::Words,
};

/// How many of several reminders are named.
const NAMED: usize = 3;

/// Puts notices into words. What was deleted meanwhile is left out.
pub fn say(sql: &Connection, words: &Words, notices: &[Notice]) -> Result<Vec<ReminderNotice>> {
    let mut said = Vec::new();
    for notice in notices {
        match tell_notice(sql, words, notice) {
            Ok(told) => said.push(told),
            Err(Error::NotFound { .. }) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(said)
}

/// Puts a notice into words.
///
/// # Errors
/// [`Error::NotFound`] if it was deleted meanwhile.
pub fn tell_notice(sql: &Connection, words: &Words, notice: &Notice) -> Result<ReminderNotice> {
    match notice {
        Notice::One(id) => one(sql, words, *id),
        Notice::CatchUp(ids) => catch_up(sql, words, ids),
    }
}

fn one(sql: &Connection, words: &Words, id: OccurrenceId) -> Result<ReminderNotice> {
    let reminder = reminder_of(sql, id)?;
    let standing = standing::of(sql, reminder.subject)?;
    Ok(ReminderNotice {
        occurrences: vec![id],
        subject: Some(reminder.subject),
        title: title(sql, words, &reminder)?,
        body: body(words, &reminder, &standing),
        buttons: buttons(words, reminder.subject, !standing.small.is_empty()),
    })
}

fn catch_up(sql: &Connection, words: &Words, ids: &[OccurrenceId]) -> Result<ReminderNotice> {
    let mut names = Vec::new();
    for id in ids.iter().take(NAMED) {
        names.push(title(sql, words, &reminder_of(sql, *id)?)?);
    }
    let names = names.join(&words.say("reminders-catch-up-comma"));
    let more = ids.len().saturating_sub(NAMED);
    Ok(ReminderNotice {
        occurrences: ids.to_vec(),
        subject: None,
        title: words.say_with("reminders-catch-up-title", [("count", ids.len().into())]),
        body: if more == 0 {
            names
        } else {
            words.say_with(
                "reminders-catch-up-more",
                [("names", names.into()), ("more", more.into())],
            )
        },
        buttons: Vec::new(),
    })
}

fn reminder_of(sql: &Connection, id: OccurrenceId) -> Result<Reminder> {
    store::reminder_of_id(sql, store::occurrence_of_id(sql, id)?.reminder_id)
}

fn title(sql: &Connection, words: &Words, reminder: &Reminder) -> Result<String> {
    Ok(match reminder.subject {
        Subject::Checkin => words.say("reminders-checkin-title"),
        Subject::Review => words.say("reminders-review-title"),
        Subject::Habit(_) | Subject::Goal(_) | Subject::Text => standing::title(sql, reminder)?,
    })
}

/// The person's own words before ours; for a habit its cue, then the small version.
fn body(words: &Words, reminder: &Reminder, standing: &standing::Standing) -> String {
    let own = if reminder.text.is_empty() {
        cue(words, standing)
    } else {
        reminder.text.clone()
    };
    let own = own.trim_end_matches(['。', '.']).to_owned();
    let small = standing.small.trim_end_matches(['。', '.']).to_owned();
    match reminder.subject {
        Subject::Habit(_) => match (own.is_empty(), small.is_empty()) {
            (false, false) => words.say_with(
                "reminders-habit-cue-small",
                [("cue", own.into()), ("small", small.into())],
            ),
            (false, true) => words.say_with("reminders-habit-cue", [("cue", own.into())]),
            (true, false) => words.say_with("reminders-habit-small", [("small", small.into())]),
            (true, true) => words.say("reminders-habit-body"),
        },
        Subject::Text => String::new(),
        _ if !own.is_empty() => reminder.text.clone(),
        Subject::Goal(_) => words.say("reminders-goal-body"),
        Subject::Checkin => words.say("reminders-checkin-body"),
        Subject::Review => words.say("reminders-review-body"),
    }
}

/// The cue in the person's words, or the name of its moment.
fn cue(words: &Words, standing: &standing::Standing) -> String {
    match &standing.moment {
        Some(moment) if standing.cue.is_empty() => match moment.preset {
            Some(preset) if moment.name.is_empty() => words.say(&format!("life-moment-{}", preset.as_str())),
            _ => moment.name.clone(),
        },
        _ => standing.cue.clone(),
    }
}

/// The check-in and the review are done where they open, so they have no button for it.
fn buttons(words: &Words, subject: Subject, has_small: bool) -> Vec<ReminderButton> {
    use ReminderAnswer as A;
    let done = !matches!(subject, Subject::Checkin | Subject::Review);
    [
        (A::Done, "reminders-answer-done", done),
        (A::Small, "reminders-answer-small", has_small),
        (A::Later { until: None }, "reminders-answer-later", true),
        (A::Skip, "reminders-answer-skip", true),
    ]
    .into_iter()
    .filter(|(_, _, fits)| *fits)
    .map(|(answer, label, _)| ReminderButton {
        answer,
        label: words.say(label),
    })
    .collect()
}
