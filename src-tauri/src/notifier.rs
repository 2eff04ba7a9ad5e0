//! Shows notices through the system's notification service, and hears when one is clicked.
use std::{
    collections::HashMap,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicI32, Ordering},
    },
};

use serde::Serialize;
use tauri::{AppHandle, Manager};
use tauri_plugin_notification::NotificationExt;

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
}

/// Whether notices reach anybody, as far as the system lets us know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Service {
    /// There is a notification service, or the system always has one.
    Present,
    /// None answers on this session's bus.
    Absent,
}

/// Somebody who shows notices.
pub trait Notifier: Send + Sync {
    /// Shows one. Best effort: what is due stands in the journal and in the window anyway.
    fn show(&self, notice: NoticeText);
    /// Whether there is anybody to show it.
    fn service(&self) -> Service;
}

/// The system's own notifications.
pub struct SystemNotifier {
    app: AppHandle,
    next_id: AtomicI32,
    opens: Mutex<HashMap<i32, OpenItem>>,
}

/// So many notices are remembered for their click.
const REMEMBERED: usize = 200;

impl SystemNotifier {
    /// A notifier of this app; `register` makes it hear clicks.
    pub fn new(app: AppHandle) -> Self {
        Self {
            app,
            next_id: AtomicI32::new(1),
            opens: Mutex::default(),
        }
    }

    /// Hears clicks. Handlers live here in Rust, since those of a page die with its window.
    pub fn register(app: &AppHandle, clicked: impl Fn(&AppHandle, OpenItem) + Send + Sync + 'static) {
        let handle = app.clone();
        let registered = app.notification().on_action(move |performed| {
            let Some(id) = performed
                .notification()
                .map(tauri_plugin_notification::ActiveNotification::id)
            else {
                return;
            };
            let notifier = handle.state::<SystemNotifier>();
            let opens = notifier
                .opens
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .get(&id)
                .cloned();
            if let Some(opens) = opens {
                clicked(&handle, opens);
            }
        });
        if let Err(e) = registered {
            tracing::warn!("clicks on notices will not be heard: {e}");
        }
    }
}

impl Notifier for SystemNotifier {
    fn show(&self, notice: NoticeText) {
        let id = self.next_id.fetch_add(1, Ordering::Relaxed);
        {
            let mut opens = self.opens.lock().unwrap_or_else(PoisonError::into_inner);
            if opens.len() >= REMEMBERED {
                opens.retain(|old, _| id - old < REMEMBERED as i32 / 2);
            }
            opens.insert(id, notice.opens);
        }
        // Many services on Linux read markup in the body.
        let body = if cfg!(target_os = "linux") {
            escape_markup(&notice.body)
        } else {
            notice.body
        };
        if let Err(e) = self
            .app
            .notification()
            .builder()
            .id(id)
            .title(notice.title)
            .body(body)
            .show()
        {
            tracing::warn!("a notice could not be shown: {e}");
        }
    }

    #[cfg(target_os = "linux")]
    fn service(&self) -> Service {
        crate::session_bus::has_service("org.freedesktop.Notifications").into()
    }

    #[cfg(not(target_os = "linux"))]
    fn service(&self) -> Service {
        Service::Present
    }
}

impl From<bool> for Service {
    fn from(present: bool) -> Self {
        if present { Self::Present } else { Self::Absent }
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
