//! Notices in words: the cue first for a habit, several at once as one, neutral ones where others can see them.
use rusqlite::Connection;

use super::{
    LaterBy, Notice, Occurrence, Reminder, ReminderAnswer, ReminderButton, ReminderDays, ReminderManners,
    ReminderNotice, Subject, later, manners, standing,
    store::{self, occurrences},
};
use crate::{
    calendar::{JournalDay, Now},
    error::{Error, Result},
    goals,
    ids::OccurrenceId,
    journal::turn_over,
    life,
    words::Words,
};

/// How many of several reminders are named.
const NAMED: usize = 3;
/// How many wordings take turns; every message with `$variant` has as many.
const VARIANTS: u64 = 3;
/// The theme stands in about one of so many notices.
const THEME_IN: u64 = 7;

/// Puts notices into words. What was deleted meanwhile is left out.
pub fn say(sql: &Connection, words: &Words, now: &Now, notices: &[Notice]) -> Result<Vec<ReminderNotice>> {
    let mut said = Vec::new();
    for notice in notices {
        match tell_notice(sql, words, now, notice) {
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
pub fn tell_notice(sql: &Connection, words: &Words, now: &Now, notice: &Notice) -> Result<ReminderNotice> {
    let manners = manners::manners(sql)?;
    match notice {
        Notice::One(id) => one(sql, words, now, &manners, *id),
        Notice::Together(ids) => several(sql, words, &manners, "reminders-together-title", ids),
        Notice::CatchUp(ids) => several(sql, words, &manners, "reminders-catch-up-title", ids),
    }
}

fn one(
    sql: &Connection,
    words: &Words,
    now: &Now,
    manners: &ReminderManners,
    id: OccurrenceId,
) -> Result<ReminderNotice> {
    let occurrence = occurrences::of_id(sql, id)?;
    let reminder = store::reminder_of_id(sql, occurrence.reminder_id)?;
    let standing = standing::of(sql, reminder.subject)?;
    let dice = dice(id);
    let say = Wording {
        words,
        variant: dice % VARIANTS + 1,
    };
    let (title, body) = if manners.discreet {
        (
            say.turn("reminders-discreet-title"),
            words.say("reminders-discreet-body"),
        )
    } else {
        let days = days_left(sql, &reminder, &occurrence)?;
        let body = body(&say, &reminder, &standing, days);
        let theme = life::life(sql)?.theme;
        // Another part of the number than the wording's.
        let with_theme =
            !body.is_empty() && manners.theme_now_and_then && (dice / VARIANTS).is_multiple_of(THEME_IN);
        (
            title(sql, words, &reminder)?,
            if with_theme && !theme.is_empty() {
                words.say_with(
                    "reminders-with-theme",
                    [("body", without_stop(&body).into()), ("theme", theme.into())],
                )
            } else {
                body
            },
        )
    };
    let clocks = Now::new(now.instant, reminder.zone.unwrap_or(now.zone));
    let turn_over = turn_over(sql)?;
    let offered = LaterBy::offered(&clocks, turn_over, later::evening(sql, &clocks, turn_over)?);
    Ok(ReminderNotice {
        occurrences: vec![id],
        subject: Some(match reminder.subject {
            // It is looked at where its goal is.
            Subject::Milestone(id) => Subject::Goal(goals::milestones::goal(sql, id)?),
            other => other,
        }),
        title,
        body,
        buttons: buttons(words, reminder.subject, !standing.small.is_empty(), &offered),
    })
}

fn several(
    sql: &Connection,
    words: &Words,
    manners: &ReminderManners,
    title_id: &str,
    ids: &[OccurrenceId],
) -> Result<ReminderNotice> {
    let more = ids.len().saturating_sub(NAMED);
    let body = if manners.discreet {
        words.say("reminders-discreet-body")
    } else {
        let mut names = Vec::new();
        for id in ids.iter().take(NAMED) {
            let reminder = store::reminder_of_id(sql, occurrences::of_id(sql, *id)?.reminder_id)?;
            names.push(title(sql, words, &reminder)?);
        }
        let names = names.join(&words.say("reminders-catch-up-comma"));
        match more {
            0 => names,
            more => words.say_with(
                "reminders-catch-up-more",
                [("names", names.into()), ("more", more.into())],
            ),
        }
    };
    Ok(ReminderNotice {
        occurrences: ids.to_vec(),
        subject: None,
        title: words.say_with(title_id, [("count", ids.len().into())]),
        body,
        buttons: Vec::new(),
    })
}

/// A number of an occurrence, the same whenever it is asked for: it rolls the wording (FNV-1a over the id's text).
fn dice(id: OccurrenceId) -> u64 {
    id.to_string().bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn title(sql: &Connection, words: &Words, reminder: &Reminder) -> Result<String> {
    Ok(match reminder.subject.name_id() {
        Some(id) => words.say(id),
        None => standing::title(sql, reminder)?,
    })
}

/// How many days are left from the occurrence's date to the due date that it was counted back from.
fn days_left(sql: &Connection, reminder: &Reminder, occurrence: &Occurrence) -> Result<Option<i64>> {
    if matches!(reminder.days, ReminderDays::Schedule { .. }) {
        return Ok(None);
    }
    let due_day = standing::with_times(sql, reminder.clone(), false)?.due_day;
    let date = JournalDay(occurrence.local.date());
    Ok(due_day.map(|due| (due - date).max(0)))
}

/// Words that take turns.
struct Wording<'w> {
    words: &'w Words,
    variant: u64,
}

impl Wording<'_> {
    fn turn(&self, id: &str) -> String {
        self.words.say_with(id, [("variant", self.variant.into())])
    }
}

/// The person's own words before ours; for a habit its cue, then the small version.
fn body(say: &Wording<'_>, reminder: &Reminder, standing: &standing::Standing, days: Option<i64>) -> String {
    let own = if reminder.text.is_empty() {
        cue(say.words, standing)
    } else {
        reminder.text.clone()
    };
    let (own, small) = (without_stop(&own), without_stop(&standing.small));
    // Whole sentences of the person's stand as they are.
    let turn = if reminder.text.is_empty() { say.variant } else { 1 };
    let variant = || ("variant", turn.into());
    match (reminder.subject, days) {
        (Subject::Habit(_), _) => match (own.is_empty(), small.is_empty()) {
            (false, false) => say.words.say_with(
                "reminders-habit-cue-small",
                [variant(), ("cue", own.into()), ("small", small.into())],
            ),
            (false, true) => say
                .words
                .say_with("reminders-habit-cue", [variant(), ("cue", own.into())]),
            (true, false) => say
                .words
                .say_with("reminders-habit-small", [variant(), ("small", small.into())]),
            (true, true) => say.turn("reminders-habit-body"),
        },
        (Subject::Text, _) => String::new(),
        (Subject::Person(_), days) if reminder.text.is_empty() => contact(say, &own, days.unwrap_or(0)),
        _ if !own.is_empty() => reminder.text.clone(),
        (_, Some(days)) => say
            .words
            .say_with("reminders-due-body", [variant(), ("days", days.into())]),
        // Without words of the person's own it was said above.
        (Subject::Person(_), None) => reminder.text.clone(),
        (Subject::Goal(_) | Subject::Milestone(_), None) => say.turn("reminders-goal-body"),
        (Subject::Checkin, None) => say.turn("reminders-checkin-body"),
        (Subject::Review, None) => say.turn("reminders-review-body"),
        (Subject::Stretch, None) => say.turn("reminders-stretch-body"),
        (Subject::Tax, None) => say.turn("reminders-tax-body"),
    }
}

/// A contact on a day to come by that, one of today by what it is about.
fn contact(say: &Wording<'_>, about: &str, days: i64) -> String {
    let variant = ("variant", say.variant.into());
    match (days, about) {
        (1.., _) => say
            .words
            .say_with("reminders-person-ahead", [variant, ("days", days.into())]),
        (_, "") => say.turn("reminders-person-body"),
        (_, about) => say
            .words
            .say_with("reminders-person-about", [variant, ("about", about.into())]),
    }
}

fn without_stop(text: &str) -> String {
    text.trim_end_matches(['。', '.']).to_owned()
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

/// What opens to be done there, the check-in and the review, has no button for it.
fn buttons(words: &Words, subject: Subject, has_small: bool, later: &[LaterBy]) -> Vec<ReminderButton> {
    use ReminderAnswer as A;
    let later = later.iter().map(|by| {
        let answer = A::Later {
            by: Some(*by),
            until: None,
        };
        (answer, by.label_id())
    });
    let done = !matches!(subject, Subject::Checkin | Subject::Review);
    done.then_some((A::Done, "reminders-answer-done"))
        .into_iter()
        .chain(has_small.then_some((A::Small, "reminders-answer-small")))
        .chain(later)
        .chain([(A::Skip, "reminders-answer-skip")])
        .map(|(answer, label)| ReminderButton {
            answer,
            label: words.say(label),
        })
        .collect()
}
