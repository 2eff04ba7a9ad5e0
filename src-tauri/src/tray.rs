//! The icon in the tray: reminders go on while no window is open.
use tauri::{
    AppHandle, Manager,
    menu::{Menu, MenuItem},
    tray::TrayIconBuilder,
};

use crate::{commands::SharedDesk, window};

/// Whether the icon is there.
pub struct Tray {
    /// Without it, closing the window ends the app.
    pub present: bool,
}

/// Puts the icon there. `false` where the desktop has no tray: then closing the window ends the app.
pub fn build(app: &AppHandle) -> bool {
    if !is_offered() {
        return false;
    }
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
    let words = app.state::<SharedDesk>().words();
    let open = MenuItem::with_id(app, "open", words.say("shell-tray-open"), true, None::<&str>)?;
    let quit = MenuItem::with_id(app, "quit", words.say("shell-tray-quit"), true, None::<&str>)?;
    let menu = Menu::with_items(app, &[&open, &quit])?;
    let mut tray = TrayIconBuilder::with_id("main")
        .menu(&menu)
        .tooltip(words.say("app-name"))
        .on_menu_event(|app, event| match event.id().as_ref() {
            "open" => window::show_or_say(app),
            "quit" => app.exit(0),
            _ => {}
        })
        .on_tray_icon_event(|tray, event| {
            if let tauri::tray::TrayIconEvent::DoubleClick { .. } = event {
                window::show_or_say(tray.app_handle());
            }
        });
    if let Some(icon) = app.default_window_icon() {
        tray = tray.icon(icon.clone());
    }
    tray.build(app)?;
    Ok(())
}

#[cfg(target_os = "linux")]
fn is_offered() -> bool {
    crate::session_bus::has_service("org.kde.StatusNotifierWatcher")
}

#[cfg(not(target_os = "linux"))]
fn is_offered() -> bool {
    true
}
