//! Looks at the wall clock and shows what has come due: stored first, then shown, then remembered as shown. A look also
//! finds what another process wrote to the journal.
//!
//! It waits no longer than [`TICK`], since timers stop while a computer sleeps: after waking, the next look finds everything
//! that was missed and the core puts it together in one notice.
use std::{
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    time::{Duration, Instant},
};

use ayumi_journal::{
    Action, Changed, Error, Journal, OccurrenceId,
    calendar::Now,
    habits::timer,
    reminders::{self, LaterBy, ReminderAnswer, ReminderButton},
    words::Words,
};
use chrono::{DateTime, Utc};
use tauri::{AppHandle, Manager};

use crate::{
    commands::{SharedDesk, announce, announce_everything},
    notifier::{Button, NoticeText, Notifier, OpenItem, SystemNotifier},
    press::Press,
    tray,
    tray_menu::Content,
    window::MAIN,
};

/// The longest wait between two looks.
pub const TICK: Duration = Duration::from_secs(30);
/// The longest wait while somebody may be looking at the window: what the command line writes shows up that soon.
pub const GLANCE: Duration = Duration::from_secs(3);

/// Wakes the loop early, when the journal has changed.
pub struct Waker(Sender<()>);

impl Waker {
    /// Look now.
    pub fn wake(&self) {
        // The loop ends only with the app.
        let _ = self.0.send(());
    }
}

/// So long at most the first look waits for the first page to be drawn.
const FIRST_PAGE: Duration = Duration::from_secs(3);

/// Starts the loop: at once, or when the first page is drawn.
pub fn start(app: AppHandle, at_once: bool) -> Waker {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        if !at_once {
            // Whether woken or not: then it begins.
            let _ = receiver.recv_timeout(FIRST_PAGE);
        }
        run(&app, &receiver);
    });
    Waker(sender)
}

fn run(app: &AppHandle, woken: &Receiver<()>) {
    // When the tray was brought up to date last; a look at a glance leaves it out.
    let mut tray_at: Option<Instant> = None;
    loop {
        let with_tray = tray_at.is_none_or(|at| at.elapsed() >= TICK);
        let wait = match look(app, with_tray) {
            Ok((wait, with_tray)) => {
                tray_at = if with_tray { Some(Instant::now()) } else { tray_at };
                wait
            }
            Err(problem) => {
                tracing::warn!("reminders could not be looked at: {problem}");
                tray::show(app, Content::without_journal(&app.state::<SharedDesk>().words()));
                TICK
            }
        };
        match woken.recv_timeout(wait) {
            // Several changes in a row need one look.
            Ok(()) => {
                while woken.try_recv().is_ok() {}
                tray_at = None;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// Shows what is due and, if asked or if anything changed, what the tray says. Answers how long to wait, and whether the tray
/// was brought up to date.
fn look(app: &AppHandle, with_tray: bool) -> Result<(Duration, bool), String> {
    let desk = app.state::<SharedDesk>();
    let changed_elsewhere = desk.changed_elsewhere();
    if changed_elsewhere {
        announce_everything(app);
    }
    let words = desk.words();
    let notifier = app.state::<SystemNotifier>();
    let (changed, wait, content) = desk
        .with(|journal, clock| {
            // One moment for all of it: what comes due while this goes on is next.
            let now = clock.now();
            let mut changed = show_due(journal, &now, &words, notifier.inner())?;
            changed.merge(show_time_up(journal, &now, &words, notifier.inner())?);
            let next = next(journal, &now)?;
            let content = (with_tray || changed_elsewhere || !changed.is_empty())
                .then(|| Content::read(journal, &now, &words))
                .transpose()?;
            Ok((
                changed,
                next.map_or(TICK, |at| clock.until(at).min(TICK)),
                content,
            ))
        })
        .map_err(|problem| problem.code)?;
    announce(app, &changed);
    let longest = if app.get_webview_window(MAIN).is_some() {
        GLANCE
    } else {
        TICK
    };
    let with_tray = content.is_some();
    if let Some(content) = content {
        tray::show(app, content);
    }
    Ok((wait.min(longest), with_tray))
}

/// Stores what has come due, shows it, and remembers that it was shown.
pub fn show_due(
    journal: &mut Journal,
    now: &Now,
    words: &Words,
    notifier: &dyn Notifier,
) -> Result<Changed, Error> {
    let (notices, mut changed) = journal.act(now, Action::Background, reminders::record_due)?;
    if notices.is_empty() {
        return Ok(changed);
    }
    let mut shown = Vec::new();
    for told in reminders::say(journal.read(), words, now, &notices)? {
        notifier.show(NoticeText {
            title: told.title,
            body: told.body,
            opens: opens(told.subject),
            buttons: buttons(&told.occurrences, told.buttons),
        });
        shown.extend(told.occurrences);
    }
    let ((), marked) = journal.act(now, Action::Background, |tx| reminders::mark_shown(tx, &shown))?;
    changed.merge(marked);
    Ok(changed)
}

/// Shows which countdowns have reached zero, and remembers that they were told.
pub fn show_time_up(
    journal: &mut Journal,
    now: &Now,
    words: &Words,
    notifier: &dyn Notifier,
) -> Result<Changed, Error> {
    let ended = timer::time_up(journal.read(), now)?;
    if ended.is_empty() {
        return Ok(Changed::default());
    }
    let discreet = reminders::manners(journal.read())?.discreet;
    for habit in &ended {
        let title = if discreet {
            words.say("app-name")
        } else {
            habit.name.clone()
        };
        notifier.show(NoticeText {
            title,
            body: words.say("habits-time-up"),
            opens: OpenItem {
                kind: "step",
                id: Some(habit.id.to_string()),
            },
            buttons: Vec::new(),
        });
    }
    let ((), changed) = journal.act(now, Action::Background, |tx| {
        ended.iter().try_for_each(|habit| timer::told(tx, habit.id))
    })?;
    Ok(changed)
}

/// When something comes due next.
fn next(journal: &Journal, now: &Now) -> Result<Option<DateTime<Utc>>, Error> {
    let reminder = reminders::next_look(journal.read(), now)?;
    let countdown = timer::next_time_up(journal.read(), now)?;
    Ok(reminder.into_iter().chain(countdown).min())
}

/// The buttons of one reminder, most useful first as a small service shows only some: done, the small version, in an hour, not
/// today, then the other times. Several at once have none.
fn buttons(of: &[OccurrenceId], said: Vec<ReminderButton>) -> Vec<Button> {
    let [id] = *of else {
        return Vec::new();
    };
    let mut said = said;
    said.sort_by_key(|button| match button.answer {
        ReminderAnswer::Done => 0,
        ReminderAnswer::Small => 1,
        ReminderAnswer::Later {
            by: Some(LaterBy::Hour),
            ..
        } => 2,
        ReminderAnswer::Skip => 3,
        ReminderAnswer::Later { .. } => 4,
    });
    let buttons = said.into_iter().map(|button| Button {
        press: Press::Answer {
            id,
            answer: button.answer,
        },
        label: button.label,
    });
    buttons.collect()
}

fn opens(subject: Option<reminders::Subject>) -> OpenItem {
    use reminders::Subject;
    match subject {
        Some(Subject::Habit(id)) => OpenItem {
            kind: "habit",
            id: Some(id.to_string()),
        },
        Some(Subject::Goal(id)) => OpenItem {
            kind: "goal",
            id: Some(id.to_string()),
        },
        Some(Subject::Person(id)) => OpenItem {
            kind: "person",
            id: Some(id.to_string()),
        },
        Some(Subject::Checkin) => OpenItem {
            kind: "checkin",
            id: None,
        },
        Some(Subject::Review) => OpenItem {
            kind: "review",
            id: None,
        },
        Some(Subject::Milestone(_) | Subject::Stretch | Subject::Tax | Subject::Text) | None => OpenItem {
            kind: "today",
            id: None,
        },
    }
}
