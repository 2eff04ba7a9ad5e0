//! The icon in the tray: reminders go on while no window is open.
use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicBool, Ordering},
};

use tauri::{AppHandle, Manager, tray::TrayIconBuilder};

use crate::{
    commands::SharedDesk,
    press::press,
    tray_menu::{Content, pressed},
    window,
};

const ID: &str = "main";

/// The icon, and what it shows.
#[derive(Default)]
pub struct Tray {
    /// Whether the desktop has a tray.
    offered: AtomicBool,
    built: AtomicBool,
    shows: Mutex<Option<Content>>,
}

impl Tray {
    /// Whether the person can see the icon.
    pub fn is_present(&self) -> bool {
        self.built.load(Ordering::Acquire) && self.offered.load(Ordering::Acquire)
    }
}

/// Puts the icon there, if the desktop has a tray, or as soon as it has one: what starts with the session may be there earlier.
/// Main thread only.
pub fn start(app: &AppHandle) {
    #[cfg(target_os = "linux")]
    {
        const WATCHER: &str = "org.kde.StatusNotifierWatcher";
        offer(app, crate::session_bus::has_service(WATCHER));
        let handle = app.clone();
        crate::session_bus::watch(WATCHER, move |is_there| {
            let app = handle.clone();
            // Refused only when the app is ending.
            let _ = handle.run_on_main_thread(move || offer(&app, is_there));
        });
    }
    #[cfg(not(target_os = "linux"))]
    offer(app, true);
}

fn offer(app: &AppHandle, is_there: bool) {
    let tray = app.state::<Tray>();
    tray.offered.store(is_there, Ordering::Release);
    if is_there && !tray.built.load(Ordering::Acquire) {
        let built = build(app);
        tray.built.store(built, Ordering::Release);
    }
}

/// Shows that, if it isn't what the tray shows already.
pub fn show(app: &AppHandle, content: Content) {
    let tray = app.state::<Tray>();
    let mut shows = tray.shows.lock().unwrap_or_else(PoisonError::into_inner);
    if shows.as_ref() == Some(&content) {
        return;
    }
    *shows = Some(content);
    drop(shows);
    let handle = app.clone();
    // Refused only when the app is ending.
    let _ = app.run_on_main_thread(move || {
        if let Err(e) = show_now(&handle) {
            tracing::warn!("the tray could not be brought up to date: {e}");
        }
    });
}

fn show_now(app: &AppHandle) -> tauri::Result<()> {
    let tray = app.state::<Tray>();
    let shows = tray.shows.lock().unwrap_or_else(PoisonError::into_inner);
    let (Some(icon), Some(content)) = (app.tray_by_id(ID), shows.as_ref()) else {
        return Ok(());
    };
    icon.set_menu(Some(content.menu(app)?))?;
    icon.set_tooltip(Some(&content.tooltip))?;
    icon.set_title(title(content))
}

/// The number beside the icon, where there is room for one.
fn title(content: &Content) -> Option<String> {
    (content.open > 0).then(|| content.open.to_string())
}

/// Whether it is there.
fn build(app: &AppHandle) -> bool {
    // The tray library panics where its system library is missing.
    let built = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| try_build(app)));
    match built {
        Ok(Ok(())) => true,
        Ok(Err(e)) => {
            tracing::warn!("no tray icon: {e}");
            false
        }
        Err(_) => {
            tracing::warn!("no tray icon: its system library is missing");
            false
        }
    }
}

fn try_build(app: &AppHandle) -> tauri::Result<()> {
    let tray = app.state::<Tray>();
    let shows = tray.shows.lock().unwrap_or_else(PoisonError::into_inner);
    let without = Content::without_journal(&app.state::<SharedDesk>().words());
    let content = shows.as_ref().unwrap_or(&without);
    let mut icon = TrayIconBuilder::with_id(ID)
        .menu(&content.menu(app)?)
        .tooltip(&content.tooltip)
        .on_menu_event(|app, event| {
            if let Some(what) = pressed(event.id().as_ref()) {
                press(app, what);
            }
        })
        .on_tray_icon_event(|tray, event| {
            if let tauri::tray::TrayIconEvent::DoubleClick { .. } = event {
                window::show_or_say(tray.app_handle());
            }
        });
    if let Some(title) = title(content) {
        icon = icon.title(title);
    }
    if let Some(image) = app.default_window_icon() {
        icon = icon.icon(image.clone());
    }
    icon.build(app)?;
    Ok(())
}
