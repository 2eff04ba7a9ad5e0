//! `ayumi reminders`: every time that somebody is reminded between two moments.
use ayumi_journal::{
    calendar::{JournalDay, Now, instant_of},
    reminders::{self, UpcomingReminder},
    words::Words,
};
use chrono::{DateTime, Duration, NaiveTime, Utc};
use chrono_tz::Tz;
use clap::ArgMatches;

use crate::{
    failure::Failure,
    machine::{Machine, system_zone},
    phrases,
    terminal::Terminal,
};

/// How far `reminders` looks where nobody says.
const DAYS_AHEAD: i64 = 7;

/// A day or a moment, as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// A whole day.
    Day(JournalDay),
    /// A moment.
    Moment(DateTime<Utc>),
}

impl Bound {
    /// Reads `2026-11-22` or `2026-11-22T12:40:00+09:00`.
    pub fn read(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        match text.parse() {
            Ok(day) => Ok(Self::Day(day)),
            Err(_) => Ok(Self::Moment(Now::parse(text, system_zone())?.instant)),
        }
    }

    /// The last instant before it begins.
    fn before(self, zone: Tz) -> DateTime<Utc> {
        match self {
            Self::Day(day) => instant_of(day.0.and_time(NaiveTime::MIN), zone) - Duration::seconds(1),
            Self::Moment(at) => at - Duration::seconds(1),
        }
    }

    /// Its last instant.
    fn end(self, zone: Tz) -> DateTime<Utc> {
        match self {
            Self::Day(day) => Self::Day(day.next()).before(zone),
            Self::Moment(at) => at,
        }
    }
}

/// Lists them, a day at a time.
pub fn run(found: &ArgMatches, machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let journal = machine.open()?;
    let now = &machine.now;
    let bound = |name| found.get_one::<Bound>(name).copied();
    let from = bound("from").map_or(now.instant, |b| b.before(now.zone));
    let to = bound("to").map_or(from + Duration::days(DAYS_AHEAD), |b| b.end(now.zone));
    let due = reminders::between(journal.read(), now, from, to)?;
    let today = journal.today(now)?;
    terminal.answer(&due, |terminal| {
        let mut on = None;
        for reminder in &due {
            if on != Some(reminder.date) {
                on = Some(reminder.date);
                let day = phrases::day(reminder.date, today, &terminal.words);
                terminal.line(day)?;
            }
            let line = line(reminder, &terminal.words);
            terminal.line(line)?;
        }
        if due.is_empty() {
            let none = terminal.words.say("command-line-no-reminders");
            terminal.line(none)?;
        }
        Ok(())
    })
}

/// One reminder in a line: when, what, with which words.
pub fn line(reminder: &UpcomingReminder, words: &Words) -> String {
    let title = match reminder.subject.name_id() {
        Some(id) => words.say(id),
        None => reminder.title.clone(),
    };
    let parts = [title, reminder.text.clone(), reminder.cue.clone()];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!(
        "  {:>5}  {}",
        phrases::time(reminder.minute.into()),
        parts.join("  ")
    )
}
