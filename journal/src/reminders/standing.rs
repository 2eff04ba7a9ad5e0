//! What the journal says about a reminder's subject: its name and cue, and whether it needs asking at all on a day.
use chrono::{DateTime, Datelike, Utc};
use rusqlite::Connection;

use super::{
    MinuteOfDay, Reminder, ReminderDays, ReminderWhen, State, Subject, Timetable, manners, store, tax,
};
use crate::{
    calendar::{JournalDay, Now, Rule, TurnOver},
    error::Result,
    goals,
    habits::{self, Habit, HabitDirection, HabitOutcome, log::HabitLog},
    ids::{MomentId, ReminderId},
    journal::turn_over,
    life::{self, Moment},
    people,
};

/// A subject in the person's own words; all empty for what has only a name of ours, and for a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// The habit's or person's name, the goal's or milestone's title.
    pub title: String,
    /// The habit's cue in words, empty where its moment says it; what the next contact is about.
    pub cue: String,
    /// The moment of the day that the habit is anchored to.
    pub moment: Option<Moment>,
    /// The habit's small version.
    pub small: String,
}

/// The subject's words.
///
/// # Errors
/// [`crate::Error::NotFound`] if the habit, goal or person isn't there.
pub fn of(sql: &Connection, subject: Subject) -> Result<Standing> {
    match subject {
        Subject::Habit(id) => {
            let habit = habits::habit(sql, id)?;
            let moment = match habit.moment_id {
                Some(id) => life::moments(sql)?.into_iter().find(|moment| moment.id == id),
                None => None,
            };
            Ok(Standing {
                title: habit.name,
                cue: habit.cue,
                moment,
                small: habit.small,
            })
        }
        Subject::Goal(id) => Ok(Standing {
            title: goals::edit::title(sql, id)?,
            ..Standing::default()
        }),
        Subject::Milestone(id) => Ok(Standing {
            title: goals::milestones::title(sql, id)?,
            ..Standing::default()
        }),
        Subject::Person(id) => Ok(Standing {
            title: people::name(sql, id)?,
            cue: people::next_contact(sql, id)?
                .map(|next| next.about)
                .unwrap_or_default(),
            ..Standing::default()
        }),
        Subject::Checkin | Subject::Review | Subject::Stretch | Subject::Tax | Subject::Text => {
            Ok(Standing::default())
        }
    }
}

/// What a reminder is called: the habit's or person's name, the goal's or milestone's title, or the person's own text.
pub fn title(sql: &Connection, reminder: &Reminder) -> Result<String> {
    let title = of(sql, reminder.subject)?.title;
    Ok(if title.is_empty() {
        reminder.text.clone()
    } else {
        title
    })
}

/// As [`title`], of the reminder with that id.
///
/// # Errors
/// If there is no such reminder.
pub fn title_of(sql: &Connection, id: ReminderId) -> Result<String> {
    title(sql, &store::reminder_of_id(sql, id)?)
}

/// Whether the subject rests on that journal day: the reminder is off, the habit is archived, paused or over, the goal
/// archived, paused or reached, the milestone ticked, no next contact planned, the side income not above the threshold.
pub fn rests(sql: &Connection, reminder: &Reminder, day: JournalDay) -> Result<bool> {
    Ok(!reminder.enabled
        || match reminder.subject {
            Subject::Habit(id) => {
                let habit = habits::habit(sql, id)?;
                habit.archived
                    || !habit.schedule.is_within_limits(day)
                    || habits::pauses(sql, id)?.iter().any(|pause| pause.covers(day))
            }
            Subject::Goal(id) => goals::edit::rests(sql, id)?,
            Subject::Milestone(id) => goals::milestones::rests(sql, id)?,
            Subject::Person(id) => people::next_contact(sql, id)?.is_none(),
            Subject::Tax => !tax::last_year(sql, day)?.is_above,
            Subject::Checkin | Subject::Review | Subject::Stretch | Subject::Text => false,
        })
}

/// Why a reminder needn't ask on that journal day: `Skipped` if its subject rests or the day is skipped, `Done` if what it
/// asks for is done, for the whole week or month of a count rule, or since the last due day of every n days.
pub fn resolved(sql: &Connection, reminder: &Reminder, day: JournalDay) -> Result<Option<State>> {
    if rests(sql, reminder, day)? {
        return Ok(Some(State::Skipped));
    }
    Ok(match reminder.subject {
        Subject::Habit(id) => habit_resolved(sql, &habits::habit(sql, id)?, day, reminder.when_needed)?,
        Subject::Checkin => store::has_checkin(sql, day)?.then_some(State::Done),
        // Once in a season is enough.
        Subject::Tax => {
            store::occurrences::is_done_in(sql, reminder.id, day.0.year())?.then_some(State::Done)
        }
        // The next contact was put off since.
        Subject::Person(_) => {
            (first_date(sql, reminder)? > Some(date_of(sql, reminder, day)?)).then_some(State::Skipped)
        }
        Subject::Goal(_) | Subject::Milestone(_) | Subject::Review | Subject::Stretch | Subject::Text => None,
    })
}

/// The first date that is counted back from the due date as it stands now.
fn first_date(sql: &Connection, reminder: &Reminder) -> Result<Option<JournalDay>> {
    let farthest = match &reminder.days {
        ReminderDays::BeforeDue { days_before } => days_before.iter().max().copied().unwrap_or(0),
        ReminderDays::Schedule { .. } => 0,
    };
    let due_day = with_times(sql, reminder.clone(), false)?.due_day;
    Ok(due_day.map(|due| due.plus_days(-i64::from(farthest))))
}

/// The date on the wall clock at the reminder's minute of that journal day.
fn date_of(sql: &Connection, reminder: &Reminder, day: JournalDay) -> Result<JournalDay> {
    let minute = with_times(sql, reminder.clone(), false)?.usual_minute();
    let before_turn_over = u16::from(minute) < u16::from(turn_over(sql)?.0) * 60;
    Ok(if before_turn_over { day.next() } else { day })
}

/// The usual minute of a reminder: of several the first.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn usual_minute(sql: &Connection, id: ReminderId) -> Result<MinuteOfDay> {
    Ok(with_times(sql, store::reminder_of_id(sql, id)?, false)?.usual_minute())
}

fn habit_resolved(
    sql: &Connection,
    habit: &Habit,
    day: JournalDay,
    when_needed: bool,
) -> Result<Option<State>> {
    let of_day = habits::logs_of_day(sql, habit.id, day)?;
    if of_day.iter().any(|log| log.outcome == HabitOutcome::Skip) {
        return Ok(Some(State::Skipped));
    }
    if is_done(habit, &of_day) {
        return Ok(Some(State::Done));
    }
    let wanted = match habit.schedule.rule {
        Rule::TimesPerWeek { times } | Rule::TimesPerMonth { times } => usize::from(times),
        Rule::EveryNDays { .. } => 1,
        _ => return Ok(None),
    };
    let Some((first, last)) = habit.period(day, life::first_weekday(sql)?) else {
        return Ok(None);
    };
    let logs = habits::logs(sql, habit.id, first, last)?;
    let by_day: Vec<&[HabitLog]> = logs.chunk_by(|a, b| a.day == b.day).collect();
    let kept = by_day.iter().filter(|of_day| is_done(habit, of_day)).count();
    if kept >= wanted {
        return Ok(Some(State::Done));
    }
    if !when_needed || !habit.schedule.is_count() {
        return Ok(None);
    }
    let pauses = habits::pauses(sql, habit.id)?;
    let excused = |day: JournalDay| {
        let skipped = by_day.iter().any(|of_day| {
            of_day
                .iter()
                .any(|log| log.day == day && log.outcome == HabitOutcome::Skip)
        });
        skipped || !habit.schedule.is_within_limits(day) || pauses.iter().any(|pause| pause.covers(day))
    };
    let days = (last - first + 1).unsigned_abs() as usize;
    let active = first.through(last).filter(|day| !excused(*day)).count();
    // As the habit's own periods count: rest makes the period want less, rounded down.
    let wanted = (wanted.min(days) * active / days.max(1)).max(1);
    let left = day
        .through(last)
        .filter(|day| {
            !excused(*day)
                && !by_day
                    .iter()
                    .any(|of_day| of_day.iter().any(|log| log.day == *day) && is_done(habit, of_day))
        })
        .count();
    Ok(needed(wanted, kept, left))
}

/// Whether a count that has `kept` of `wanted` must be asked for with `left` days to go, today included. While there are
/// more days than steps the choice is the person's; when it can't be kept any more, nobody is pressed.
fn needed(wanted: usize, kept: usize, left: usize) -> Option<State> {
    match wanted.saturating_sub(kept) {
        0 => Some(State::Done),
        missing if missing == left => None,
        _ => Some(State::Skipped),
    }
}

/// Whether a day's logs leave nothing to ask for: the small version, the target reached, or, where less is better, anything
/// written down.
fn is_done(habit: &Habit, of_day: &[HabitLog]) -> bool {
    let is = |outcome| of_day.iter().any(|log| log.outcome == outcome);
    let value = || {
        of_day
            .iter()
            .map(|log| log.value(habit.kind))
            .fold(0, i64::saturating_add)
    };
    is(HabitOutcome::Small)
        || is(HabitOutcome::Done)
            && (habit.direction == HabitDirection::AtMost || value() >= habit.day_target())
}

/// The journal day of an instant, by the clocks where the person is.
pub fn day_of(instant: DateTime<Utc>, now: &Now, turn_over: TurnOver) -> JournalDay {
    Now::new(instant, now.zone).journal_day(turn_over)
}

/// A reminder with what the journal says of its times.
pub(super) fn timetable(sql: &Connection, id: ReminderId) -> Result<Timetable> {
    let not_on_holidays = manners::manners(sql)?.not_on_holidays;
    with_times(sql, store::reminder_of_id(sql, id)?, not_on_holidays)
}

/// Every reminder so, oldest first.
pub(super) fn timetables(sql: &Connection) -> Result<Vec<Timetable>> {
    let not_on_holidays = manners::manners(sql)?.not_on_holidays;
    store::reminders(sql)?
        .into_iter()
        .map(|reminder| with_times(sql, reminder, not_on_holidays))
        .collect()
}

pub(super) fn with_times(sql: &Connection, reminder: Reminder, not_on_holidays: bool) -> Result<Timetable> {
    let moment = match reminder.when {
        ReminderWhen::Moment { id } => moment(sql, id)?.map(|moment| times(&moment)),
        ReminderWhen::At { .. } | ReminderWhen::Every { .. } => None,
    };
    let due_day = match (&reminder.days, reminder.subject) {
        (ReminderDays::BeforeDue { .. }, Subject::Goal(id)) => goals::edit::due_day(sql, id)?,
        (ReminderDays::BeforeDue { .. }, Subject::Milestone(id)) => goals::milestones::due_day(sql, id)?,
        (ReminderDays::BeforeDue { .. }, Subject::Person(id)) => {
            people::next_contact(sql, id)?.map(|next| next.day)
        }
        _ => None,
    };
    Ok(Timetable {
        reminder,
        moment,
        due_day,
        not_on_holidays,
    })
}

pub(super) fn moment(sql: &Connection, id: MomentId) -> Result<Option<Moment>> {
    Ok(life::moments(sql)?.into_iter().find(|moment| moment.id == id))
}

/// A moment's minutes, Monday to Sunday.
fn times(moment: &Moment) -> [MinuteOfDay; 7] {
    // The columns' checks keep minutes within a day; a stray one is midnight.
    let minute = |minute: u16| MinuteOfDay::new(minute).unwrap_or(MinuteOfDay(0));
    moment
        .weekday_minutes
        .map(|own| minute(own.unwrap_or(moment.at_minute)))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::monday_of_three(3, 0, 7, false)]
    #[case::friday_of_three(3, 0, 3, true)]
    #[case::one_done(3, 1, 3, false)]
    #[case::one_done_and_two_days(3, 1, 2, true)]
    #[case::last_day(1, 0, 1, true)]
    #[case::too_late(3, 0, 2, false)]
    #[case::full(3, 3, 4, false)]
    #[case::every_day(7, 0, 7, true)]
    fn asks_only_when_it_must(
        #[case] wanted: usize,
        #[case] kept: usize,
        #[case] left: usize,
        #[case] asks: bool,
    ) {
        assert_eq!(needed(wanted, kept, left).is_none(), asks);
    }
}
