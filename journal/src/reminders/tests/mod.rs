use super::*;
use crate::{
    Action, Error, IdSource, Journal,
    calendar::{JournalDay, Now, Rule, Schedule},
    error::Result,
    goals,
    habits::{self, HabitDirection, HabitKind, change::HabitDraft, log::HabitStep},
    words::{Language, Words},
};
use chrono::{DateTime, Duration, Utc};
use chrono_tz::Tz;
use rstest::rstest;

mod answers;
mod change;
mod kinds;
mod operations;
mod people;
mod subjects;
mod time;
mod watch;

/// A clock in Tokyo; `22T07:30` is 22 November 2026.
fn at(clock: &str) -> Now {
    let text = format!("2026-11-{clock}:00+09:00");
    Now::new(text.parse::<DateTime<Utc>>().unwrap(), Tz::Asia__Tokyo)
}

fn journal() -> Journal {
    Journal::in_memory(&at("20T12:00"), IdSource::from_seed(1)).unwrap()
}

fn daily(subject: Subject, minute: u16) -> ReminderChange {
    ReminderChange {
        id: None,
        subject,
        text: if subject == Subject::Text {
            "そろそろ休む時間です"
        } else {
            ""
        }
        .to_owned(),
        days: ReminderDays::Schedule {
            schedule: every_day(),
        },
        when: ReminderWhen::At {
            minute: MinuteOfDay::new(minute).unwrap(),
        },
        when_needed: false,
        zone: None,
        enabled: true,
    }
}

fn every_day() -> Schedule {
    Schedule {
        rule: Rule::Daily { times: 1 },
        from: "2026-01-01".parse().unwrap(),
        until: None,
        except_holidays: false,
    }
}

fn make(journal: &mut Journal, clock: &str, change: ReminderChange) -> Result<ReminderId> {
    let (id, _) = journal.act(&at(clock), Action::plain("reminder-saved"), |tx| save(tx, change))?;
    Ok(id)
}

fn tick(journal: &mut Journal, clock: &str) -> Vec<Notice> {
    journal.act(&at(clock), Action::Background, record_due).unwrap().0
}

fn show(journal: &mut Journal, clock: &str, notices: &[Notice]) {
    let ids: Vec<OccurrenceId> = notices.iter().flat_map(Notice::occurrences).copied().collect();
    journal
        .act(&at(clock), Action::Background, |tx| mark_shown(tx, &ids))
        .unwrap();
}

fn give(journal: &mut Journal, clock: &str, id: OccurrenceId, answer: ReminderAnswer) -> Result<()> {
    let given = AnswerReminder { id, answer };
    let action = action(journal.read(), &given)?;
    journal
        .act(&at(clock), action, |tx| super::answer(tx, given))
        .map(|((), _)| ())
}

fn state(journal: &Journal, id: OccurrenceId) -> State {
    store::occurrences::of_id(journal.read(), id).unwrap().state
}

fn draft(cue: &str, small: &str) -> HabitDraft {
    HabitDraft {
        name: "英語リスニング".to_owned(),
        activity_id: None,
        moment_id: None,
        kind: HabitKind::Minutes,
        direction: HabitDirection::AtLeast,
        target: 20_000,
        unit_word: String::new(),
        schedule: Schedule {
            until: Some("2026-11-25".parse().unwrap()),
            ..every_day()
        },
        cue: cue.to_owned(),
        small: small.to_owned(),
        small_target: None,
    }
}

fn habit(journal: &mut Journal, draft: HabitDraft) -> HabitId {
    let created = journal.act(&at("20T12:00"), Action::plain("habit-created"), |tx| {
        habits::change::create(tx, draft)
    });
    created.unwrap().0
}

fn log(journal: &mut Journal, habit_id: HabitId, clock: &str, minutes: i64, small: bool) {
    let step = HabitStep {
        habit_id,
        day: None,
        small,
        value: Some(minutes * 1000),
        text: String::new(),
        raw: None,
    };
    journal
        .act(&at(clock), Action::plain("habit-logged"), |tx| {
            habits::log::log(tx, &step)
        })
        .unwrap();
}

fn dates(found: &[UpcomingReminder]) -> Vec<String> {
    found.iter().map(|one| one.date.to_string()).collect()
}

fn every(from: u16, until: u16, minutes: u16) -> ReminderWhen {
    let minute = |minute| MinuteOfDay::new(minute).unwrap();
    ReminderWhen::Every {
        from: minute(from),
        until: minute(until),
        minutes,
    }
}
