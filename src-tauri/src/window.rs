//! The main window: made when it is wanted, destroyed when it is closed.
use std::sync::{Mutex, PoisonError};

use tauri::{
    AppHandle, Emitter, Manager, Runtime, Theme as WindowTheme, WebviewUrl, WebviewWindowBuilder,
    window::Color,
};
use tauri_plugin_window_state::{AppHandleExt, StateFlags, WindowExt};

use crate::{commands::SharedDesk, desk::Desk, notifier::OpenItem, preferences::Theme};

/// The main window's label.
pub const MAIN: &str = "main";

/// What is remembered of the window.
pub const REMEMBERED: StateFlags = StateFlags::SIZE
    .union(StateFlags::POSITION)
    .union(StateFlags::MAXIMIZED);

/// Shows the main window, making it if there is none. Main thread only: elsewhere the plugin that restores its place waits for
/// itself.
pub fn show<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    if let Some(window) = app.get_webview_window(MAIN) {
        window.unminimize()?;
        window.show()?;
        return window.set_focus();
    }
    let desk = app.state::<SharedDesk>();
    let (paper, theme) = paper(desk.preferences().theme);
    let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title(desk.words().say("app-name"))
        .inner_size(1180.0, 780.0)
        .min_inner_size(480.0, 420.0)
        .background_color(paper)
        .theme(theme)
        .initialization_script(appearance(&desk))
        .build()?;
    if let Err(e) = window.restore_state(REMEMBERED) {
        tracing::warn!("the window's place could not be restored: {e}");
    }
    Ok(())
}

/// Tells a page how it looks before its first paint (`ui/public/first-paint.js`), so that a dark room isn't lit up while
/// the preferences are asked for.
pub fn appearance(desk: &Desk) -> String {
    let preferences = desk.preferences();
    let said = serde_json::json!({
        "theme": preferences.theme, "text": preferences.text, "language": preferences.language.resolve(),
    });
    format!("window.ayumiAppearance = {said};")
}

/// What a window shows before its page, and the theme of its frame.
pub fn paper(theme: Theme) -> (Color, Option<WindowTheme>) {
    match theme {
        Theme::Dark => (Color(0x16, 0x15, 0x14, 0xFF), Some(WindowTheme::Dark)),
        Theme::Light => (Color(0xEF, 0xEB, 0xE1, 0xFF), Some(WindowTheme::Light)),
        Theme::System => (Color(0xEF, 0xEB, 0xE1, 0xFF), None),
    }
}

/// Remembers the window's size and place.
pub fn remember<R: Runtime>(app: &AppHandle<R>) {
    if let Err(e) = app.save_window_state(REMEMBERED) {
        tracing::warn!("the window's place could not be kept: {e}");
    }
}

/// Shows the main window, or says in the log why not. Main thread only.
pub fn show_or_say<R: Runtime>(app: &AppHandle<R>) {
    if let Err(e) = show(app) {
        tracing::error!("the window could not be shown: {e}");
    }
}

/// What a window that is still being made should open once it can.
#[derive(Default)]
pub struct OpenNext(Mutex<Option<OpenItem>>);

impl OpenNext {
    /// Takes what is to be opened, once.
    pub fn take(&self) -> Option<OpenItem> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Opens the app at that item.
pub fn show_item(app: &AppHandle, item: OpenItem) {
    // A page that is there hears the event; one that is still loading asks for it.
    *app.state::<OpenNext>()
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner) = Some(item.clone());
    let app = app.clone();
    let shown = app.clone().run_on_main_thread(move || {
        show_or_say(&app);
        if app.emit("open-item", &item).is_err() {
            tracing::warn!("no window could be told what to open");
        }
    });
    if let Err(e) = shown {
        tracing::warn!("the app is ending: {e}");
    }
}
