//! Whether notices reach the person, as far as the system lets us know, and when that may have changed.
use serde::Serialize;
use tauri::AppHandle;

#[cfg(target_os = "linux")]
use crate::{commands::announce_part, gnome, notice_bus};

/// Whether notices reach anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Service {
    /// There is a notification service, or the system always has one.
    Present,
    /// There is one, but it holds notices back for now: do not disturb, a full screen, a presentation.
    #[cfg_attr(
        not(any(target_os = "linux", target_os = "windows")),
        expect(dead_code, reason = "other systems don't tell")
    )]
    HeldBack,
    /// The person or an administrator doesn't let the app show any.
    Refused,
    /// None answers on this session's bus.
    #[cfg_attr(
        not(target_os = "linux"),
        expect(dead_code, reason = "only Linux can be without one")
    )]
    Absent,
}

impl Service {
    /// Whether what is shown now or later reaches anybody.
    pub fn reaches(self) -> bool {
        matches!(self, Self::Present | Self::HeldBack)
    }
}

/// The part of what windows show that changes with it.
#[cfg(target_os = "linux")]
const PART: &str = "notifications";

/// Says from now on when it may have changed. Main thread only.
#[cfg(target_os = "linux")]
pub fn watch(app: &AppHandle) {
    gnome::watch(app, |app| announce_part(app, PART));
    notice_bus::follow(app, |app| announce_part(app, PART));
}

/// Whether notices reach anybody now. Asks the system: off the main thread.
#[cfg(target_os = "linux")]
pub fn service(_: &AppHandle) -> Service {
    if !crate::session_bus::has_service(notice_bus::SERVICE) {
        return Service::Absent;
    }
    match gnome::service() {
        Service::Present if notice_bus::is_held_back() => Service::HeldBack,
        by_gnome => by_gnome,
    }
}

/// Whether notices reach anybody now. Asks the system: off the main thread.
#[cfg(target_os = "windows")]
#[expect(unsafe_code, reason = "the system has no safe way to ask")]
pub fn service(app: &AppHandle) -> Service {
    use windows::{
        UI::Notifications::{NotificationSetting, ToastNotificationManager},
        Win32::UI::Shell::{
            QUNS_ACCEPTS_NOTIFICATIONS, QUNS_APP, QUNS_NOT_PRESENT, SHQueryUserNotificationState,
        },
        core::HSTRING,
    };
    let id = HSTRING::from(&app.config().identifier);
    let setting = ToastNotificationManager::CreateToastNotifierWithId(&id).and_then(|one| one.Setting());
    // An app that isn't installed has no settings: then nothing is known.
    if setting.is_ok_and(|setting| setting != NotificationSetting::Enabled) {
        return Service::Refused;
    }
    // SAFETY: it only writes the state that it returns.
    match unsafe { SHQueryUserNotificationState() } {
        Ok(QUNS_ACCEPTS_NOTIFICATIONS | QUNS_APP | QUNS_NOT_PRESENT) | Err(_) => Service::Present,
        Ok(_) => Service::HeldBack,
    }
}

/// Whether notices reach anybody now.
#[cfg(not(any(target_os = "linux", target_os = "windows")))]
pub fn service(app: &AppHandle) -> Service {
    use tauri::plugin::PermissionState;
    use tauri_plugin_notification::NotificationExt;
    match app.notification().permission_state() {
        Ok(PermissionState::Denied) => Service::Refused,
        _ => Service::Present,
    }
}
