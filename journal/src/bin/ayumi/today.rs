//! `ayumi today`: the steps of the day, how it is, and what comes next.
use ayumi_journal::{
    calendar::JournalDay,
    checkins::Checkin,
    goals::{Unit, wording},
    habits::{HabitKind, days::DayStatus, steps::StepWhen},
    today::{Today, TodayStep, today},
    words::Words,
};
use clap::ArgMatches;

use crate::{failure::Failure, habits, machine::Machine, phrases, reminders, terminal::Terminal};

/// Shows today, or another day.
pub fn run(found: &ArgMatches, machine: &Machine, terminal: &mut Terminal) -> Result<(), Failure> {
    let journal = machine.open()?;
    let day = found.get_one::<JournalDay>("date").copied();
    let page = today(journal.read(), &machine.now, day)?;
    terminal.answer(&page, |terminal| {
        for line in lines(&page, &terminal.words) {
            terminal.line(line)?;
        }
        Ok(())
    })
}

fn lines(page: &Today, words: &Words) -> Vec<String> {
    let mut heading = vec![phrases::day(page.day, page.today, words)];
    heading.extend(page.holiday.as_deref().map(|id| words.say(id)));
    heading.extend((!page.theme.is_empty()).then(|| page.theme.clone()));
    let mut lines = vec![heading.join("  ")];
    let count = words.say_with(
        if page.has_habits {
            "command-line-today-count"
        } else {
            "command-line-no-habits"
        },
        [("done", page.done.into()), ("wanted", page.wanted.into())],
    );
    lines.push(count);
    for (when, title) in [
        (StepWhen::Now, "command-line-today-now"),
        (StepWhen::Later, "command-line-today-later"),
        (StepWhen::Settled, "command-line-today-settled"),
    ] {
        let steps: Vec<_> = page.steps.iter().filter(|s| s.row.when == when).collect();
        if !steps.is_empty() {
            lines.extend([String::new(), words.say(title)]);
        }
        lines.extend(steps.into_iter().map(|s| step(s, page.today, words)));
    }
    let told = checkin(&page.checkin, words);
    if !told.is_empty() {
        lines.extend([String::new(), told.join("  ")]);
    }
    if !page.upcoming.is_empty() {
        lines.extend([String::new(), words.say("command-line-today-reminders")]);
    }
    let day = |date| (date != page.date).then(|| phrases::day(date, page.today, words));
    lines.extend(page.upcoming.iter().map(|reminder| {
        let line = reminders::line(reminder, words);
        day(reminder.date).map_or(line.clone(), |day| format!("{line}  {day}"))
    }));
    lines
}

fn step(step: &TodayStep, today: JournalDay, words: &Words) -> String {
    let row = &step.row;
    let mark = match row.status {
        DayStatus::Done | DayStatus::Small => "[x]",
        DayStatus::Partial => "[~]",
        DayStatus::Skipped { .. } | DayStatus::Paused { .. } => "[-]",
        _ => "[ ]",
    };
    let mut parts = vec![format!("  {mark} {}", row.name)];
    let rests = matches!(row.status, DayStatus::Skipped { .. } | DayStatus::Paused { .. });
    if row.kind != HabitKind::YesNo && !rests {
        let unit = match row.kind {
            HabitKind::Minutes => Unit::Minutes,
            _ => Unit::Own {
                word: row.unit_word.clone(),
            },
        };
        let amount = |milli| wording::amount(milli, &unit, words);
        parts.push(format!("{} / {}", amount(row.value), amount(row.target)));
    }
    match &row.status {
        DayStatus::Small => parts.push(words.say("command-line-small")),
        DayStatus::Skipped { .. } => parts.push(words.say("command-line-skipped")),
        DayStatus::Paused { until, .. } => parts.push(habits::rest(*until, today, words)),
        _ => {}
    }
    parts.extend(
        row.done_at
            .as_deref()
            .map(|at| at.trim_start_matches('0').to_owned()),
    );
    parts.extend((row.when != StepWhen::Settled && !row.cue.is_empty()).then(|| row.cue.clone()));
    if let (Some(done), Some(wanted)) = (row.period_done, row.period_wanted) {
        parts.push(format!("{done} / {wanted}"));
    }
    if row.streak > 0 {
        parts.push(habits::streak(row.streak, row.streak_unit, words));
    }
    parts.extend((!row.note.is_empty()).then(|| row.note.clone()));
    parts.join("  ")
}

/// What is said of how a day was, a part at a time.
pub fn checkin(checkin: &Checkin, words: &Words) -> Vec<String> {
    let mut told = Vec::new();
    if let Some(minutes) = checkin.sleep_minutes {
        told.push(format!(
            "{} {}",
            words.say("checkins-sleep"),
            phrases::duration(minutes.into(), words)
        ));
    }
    for (id, value) in [
        ("checkins-fatigue", checkin.fatigue),
        ("checkins-mood", checkin.mood),
        ("checkins-purpose", checkin.purpose),
    ] {
        told.extend(value.map(|value| format!("{} {value}/5", words.say(id))));
    }
    told
}
