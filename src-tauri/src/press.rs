//! What a button of a notice or an entry of the tray's menu does, with no window open: it acts on the journal through the same
//! operations as the window, and then says what it did, with the way back.
use ayumi_journal::{
    ActionNote, Error, ErrorMessage, HabitId, OccurrenceId,
    reminders::{self, MuteUntil, ReminderAnswer},
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tauri::{AppHandle, Manager};

use crate::{
    commands::{SharedDesk, announce, operate},
    notifier::{Button, NoticeText, Notifier, OpenItem, SystemNotifier},
    quick,
    reminder_loop::Waker,
    window::{self, MAIN},
};

/// What is pressed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "does", rename_all = "snake_case")]
pub enum Press {
    /// Answers a reminder.
    Answer {
        /// Which time of it.
        id: OccurrenceId,
        /// The answer.
        answer: ReminderAnswer,
    },
    /// Today's step of that habit is done.
    Step {
        /// The habit.
        habit_id: HabitId,
    },
    /// Takes that action back.
    Undo {
        /// Its number in the history.
        action: i64,
    },
    /// No reminders until then; they come again without it.
    Mute {
        /// Until when.
        until: Option<MuteUntil>,
    },
    /// A line to record.
    Quick,
    /// The main window.
    Open,
    /// The end, reminders included.
    Quit,
}

/// Does it, off the thread that heard it.
pub fn press(app: &AppHandle, press: Press) {
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || match press {
        Press::Answer { id, answer } => act(&app, "answer_reminder", json!({ "id": id, "answer": answer })),
        Press::Step { habit_id } => {
            let step = json!({ "habit_id": habit_id, "small": false, "text": "" });
            act(&app, "log_habit", step);
        }
        Press::Undo { action } => undo(&app, action),
        Press::Mute { until } => act(&app, "mute_reminders", json!({ "until": until })),
        Press::Quick => on_main_thread(&app, quick::show_or_say),
        Press::Open => on_main_thread(&app, window::show_or_say),
        Press::Quit => app.exit(0),
    });
}

fn on_main_thread(app: &AppHandle, show: fn(&AppHandle)) {
    let shown = app.clone();
    if let Err(e) = app.run_on_main_thread(move || show(&shown)) {
        tracing::warn!("the app is ending: {e}");
    }
}

fn act(app: &AppHandle, name: &str, args: Value) {
    match operate(app, name, args) {
        Ok(answer) => {
            if let Some(done) = answer.changed.action {
                tell(app, &done);
            }
        }
        Err(problem) => tell_problem(app, &problem),
    }
}

/// Takes the action back if it is still the last one: otherwise the person would lose another one unseen.
fn undo(app: &AppHandle, action: i64) {
    let desk = app.state::<SharedDesk>();
    let undone = desk.with(|journal, clock| {
        if journal.undoable()? != Some(action) {
            return Err(Error::refused("shell-undo-not-last"));
        }
        journal.undo(&clock.now())
    });
    match undone {
        Ok(changed) => {
            announce(app, &changed.unwrap_or_default());
            if let Some(waker) = app.try_state::<Waker>() {
                waker.wake();
            }
        }
        Err(problem) => tell_problem(app, &problem),
    }
}

/// Says what was done, with the way back: in a notice, unless the main window is looked at, whose toast says it.
pub fn tell(app: &AppHandle, done: &ActionNote) {
    let is_seen = app
        .get_webview_window(MAIN)
        .is_some_and(|window| window.is_focused().unwrap_or_default());
    if is_seen {
        return;
    }
    let words = app.state::<SharedDesk>().words();
    let undo = Button {
        press: Press::Undo { action: done.id },
        label: words.say("shell-undo"),
    };
    let said = if is_discreet(app) {
        words.say("shell-done-discreet")
    } else {
        words.action(&done.code, &done.args)
    };
    say(app, said, vec![undo]);
}

/// Whether others may see the screen: then no notice names what it is about.
fn is_discreet(app: &AppHandle) -> bool {
    let manners = app
        .state::<SharedDesk>()
        .with(|journal, _| reminders::manners(journal.read()));
    manners.is_ok_and(|manners| manners.discreet)
}

fn tell_problem(app: &AppHandle, problem: &ErrorMessage) {
    let words = app.state::<SharedDesk>().words();
    let args = problem.args.iter();
    let args = args.map(|(name, value)| (name.as_str(), value.as_str().into()));
    say(app, words.say_with(&problem.code, args), Vec::new());
}

/// Says that reminders go on although there is neither a window nor a tray, and offers the end.
pub fn tell_going_on(app: &AppHandle) {
    let words = app.state::<SharedDesk>().words();
    let quit = Button {
        press: Press::Quit,
        label: words.say("shell-tray-quit"),
    };
    say(app, words.say("shell-goes-on"), vec![quit]);
}

fn say(app: &AppHandle, body: String, buttons: Vec<Button>) {
    app.state::<SystemNotifier>().show(NoticeText {
        title: app.state::<SharedDesk>().words().say("app-name"),
        body,
        opens: OpenItem {
            kind: "today",
            id: None,
        },
        buttons,
    });
}
