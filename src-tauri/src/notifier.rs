//! Shows notices through the system's notification service, and hears when one is clicked.
use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Instant,
};

use serde::Serialize;
use tauri::{AppHandle, Manager};
use tauri_plugin_notification::{Action, ActionPerformed, ActionType, ActiveNotification, NotificationExt};

use crate::{commands::SharedDesk, notice_key::Key, press::Press};

/// What a click on a notice opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenItem {
    /// `habit`, `step` (a habit on Today), `goal`, `checkin`, `review` or `today`.
    pub kind: &'static str,
    /// Which one, where there are many.
    pub id: Option<String>,
}

/// A notice in the person's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeText {
    /// First line.
    pub title: String,
    /// The rest.
    pub body: String,
    /// What a click opens.
    pub opens: OpenItem,
    /// What can be answered in place, the most useful first: some systems show few.
    pub buttons: Vec<Button>,
}

/// A button of a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// What it does.
    pub press: Press,
    /// Its words.
    pub label: String,
}

/// Somebody who shows notices.
pub trait Notifier: Send + Sync {
    /// Shows one. Best effort: what is due stands in the journal and in the window anyway.
    fn show(&self, notice: NoticeText);
}

/// What the person did with a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// Clicked on it.
    Click(OpenItem),
    /// Pressed one of its buttons.
    Press(Press),
}

/// A notice that was shown.
struct Shown {
    opens: OpenItem,
    presses: Vec<Press>,
    /// Since when it is on the screen, unless it is known to have gone.
    since: Option<Instant>,
}

/// The system's own notifications.
pub struct SystemNotifier {
    app: AppHandle,
    shown: Mutex<ShownOnes>,
}

#[derive(Default)]
struct ShownOnes {
    last: i32,
    notices: HashMap<i32, Shown>,
}

/// So many notices are remembered for their click.
const REMEMBERED: usize = 200;

/// Windows shows so many buttons and refuses a notice with more; the other systems leave out what they have no room for.
const MOST_BUTTONS: usize = if cfg!(target_os = "windows") {
    5
} else {
    usize::MAX
};

/// The plugin takes a notice's buttons from a type of this name, made anew for each.
const BUTTONS: &str = "notice";

/// So long a notice that isn't known to have gone counts as being read.
#[cfg(target_os = "linux")]
const READING: std::time::Duration = std::time::Duration::from_secs(10 * 60);

impl SystemNotifier {
    /// A notifier of this app; `register` makes it hear clicks.
    pub fn new(app: AppHandle) -> Self {
        Self {
            app,
            shown: Mutex::default(),
        }
    }

    /// Hears clicks and buttons of notices that this start showed. Handlers live here in Rust, since those of a page die with its window.
    pub fn register(app: &AppHandle, hears: impl Fn(&AppHandle, Heard) + Send + Sync + 'static) {
        let handle = app.clone();
        let registered = app.notification().on_action(move |performed| {
            let heard = handle.state::<SystemNotifier>().heard(performed);
            if let Some(heard) = heard {
                hears(&handle, heard);
            }
        });
        if let Err(e) = registered {
            tracing::warn!("clicks on notices will not be heard: {e}");
        }
    }

    /// Whether a notice may be on the screen whose buttons need this process.
    #[cfg(target_os = "linux")]
    pub fn is_being_read(&self) -> bool {
        let shown = self.lock();
        shown
            .notices
            .values()
            .any(|notice| notice.since.is_some_and(|since| since.elapsed() < READING))
    }

    fn heard(&self, performed: &ActionPerformed) -> Option<Heard> {
        let id = performed.notification().map(ActiveNotification::id)?;
        let mut shown = self.lock();
        let notice = shown.notices.get_mut(&id)?;
        notice.since = None;
        match Key::place(performed.action_id()) {
            Some(at) => notice.presses.get(at).cloned().map(Heard::Press),
            None => Some(Heard::Click(notice.opens.clone())),
        }
    }

    fn lock(&self) -> MutexGuard<'_, ShownOnes> {
        // Each notice is put in whole, so a panic elsewhere leaves them whole.
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn try_show(
        &self,
        id: i32,
        title: String,
        body: String,
        buttons: &[Button],
    ) -> tauri_plugin_notification::Result<()> {
        let mut notice = self.app.notification().builder().id(id).title(title).body(body);
        if !buttons.is_empty() {
            let desk = self.app.state::<SharedDesk>();
            let actions = buttons.iter().enumerate().map(|(at, button)| {
                let key = Key::of(at, desk.path(), &button.press);
                Action::builder(key, &button.label).build()
            });
            let buttons = ActionType::builder(BUTTONS).actions(actions.collect()).build();
            self.app.notification().register_action_types(vec![buttons])?;
            notice = notice.action_type_id(BUTTONS);
        }
        #[cfg(target_os = "linux")]
        {
            let app = self.app.clone();
            notice = notice.on_close(move || {
                if let Some(closed) = app.state::<SystemNotifier>().lock().notices.get_mut(&id) {
                    closed.since = None;
                }
            });
        }
        notice.show()
    }
}

impl Notifier for SystemNotifier {
    fn show(&self, notice: NoticeText) {
        let NoticeText {
            title,
            body,
            opens,
            mut buttons,
        } = notice;
        buttons.truncate(MOST_BUTTONS);
        // Many services on Linux read markup in the body.
        let body = if cfg!(target_os = "linux") {
            escape_markup(&body)
        } else {
            body
        };
        // Held until it is on its way: its buttons are registered under a name that the next notice takes, too.
        let mut shown = self.lock();
        shown.last += 1;
        let id = shown.last;
        if shown.notices.len() >= REMEMBERED {
            shown.notices.retain(|old, _| id - old < REMEMBERED as i32 / 2);
        }
        shown.notices.insert(
            id,
            Shown {
                opens,
                presses: buttons.iter().map(|button| button.press.clone()).collect(),
                since: Some(Instant::now()),
            },
        );
        if let Err(e) = self.try_show(id, title, body, &buttons) {
            tracing::warn!("a notice could not be shown: {e}");
        }
    }
}

fn escape_markup(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_shown_as_typed() {
        assert_eq!(escape_markup("<b>R&D</b>"), "&lt;b&gt;R&amp;D&lt;/b&gt;");
    }
}
