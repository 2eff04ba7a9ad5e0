//! Looks at the wall clock and shows what has come due: stored first, then shown, then remembered as shown. A look also
//! finds what another process wrote to the journal.
//!
//! It waits no longer than [`TICK`], since timers stop while a computer sleeps: after waking, the next look finds everything
//! that was missed and the core puts it together in one notice.
use std::{
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    time::Duration,
};

use ayumi_journal::{Action, Changed, Error, Journal, calendar::Now, habits::timer, reminders, words::Words};
use chrono::{DateTime, Utc};
use tauri::{AppHandle, Manager};

use crate::{
    commands::{SharedDesk, announce, announce_everything},
    notifier::{NoticeText, Notifier, OpenItem, SystemNotifier},
    window::MAIN,
};

/// The longest wait between two looks.
pub const TICK: Duration = Duration::from_secs(20);
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
    loop {
        let wait = match look(app) {
            Ok(wait) => wait,
            Err(problem) => {
                tracing::warn!("reminders could not be looked at: {problem}");
                TICK
            }
        };
        match woken.recv_timeout(wait) {
            // Several changes in a row need one look.
            Ok(()) => while woken.try_recv().is_ok() {},
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// Shows what is due and says how long to wait.
fn look(app: &AppHandle) -> Result<Duration, String> {
    let desk = app.state::<SharedDesk>();
    if desk.changed_elsewhere() {
        announce_everything(app);
    }
    let words = desk.words();
    let notifier = app.state::<SystemNotifier>();
    let (changed, wait) = desk
        .with(|journal, clock| {
            // One moment for all of it: what comes due while this goes on is next.
            let now = clock.now();
            let mut changed = show_due(journal, &now, &words, notifier.inner())?;
            changed.merge(show_time_up(journal, &now, &words, notifier.inner())?);
            let next = next(journal, &now)?;
            Ok((changed, next.map_or(TICK, |at| clock.until(at).min(TICK))))
        })
        .map_err(|problem| problem.code)?;
    announce(app, &changed);
    let longest = if app.get_webview_window(MAIN).is_some() {
        GLANCE
    } else {
        TICK
    };
    Ok(wait.min(longest))
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
    for told in reminders::say(journal.read(), words, &now, &notices)? {
        notifier.show(NoticeText {
            title: told.title,
            body: told.body,
            opens: opens(told.subject),
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
    for habit in &ended {
        notifier.show(NoticeText {
            title: habit.name.clone(),
            body: words.say("habits-time-up"),
            opens: OpenItem {
                kind: "step",
                id: Some(habit.id.to_string()),
            },
        });
    }
    let ((), changed) = journal.act(now, Action::Background, |tx| {
        ended.iter().try_for_each(|habit| timer::told(tx, habit.id))
    })?;
    Ok(changed)
}

/// When something comes due next.
fn next(journal: &Journal, now: &Now) -> Result<Option<DateTime<Utc>>, Error> {
    let reminder = reminders::next(journal.read(), now, 1)?
        .into_iter()
        .next()
        .map(|next| next.at);
    let countdown = timer::next_time_up(journal.read(), now)?;
    Ok(reminder.into_iter().chain(countdown).min())
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
