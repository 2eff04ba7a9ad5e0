//! The small window for one line to record.
use tauri::{AppHandle, Manager, Theme as WindowTheme, WebviewUrl, WebviewWindowBuilder};

use crate::{commands::SharedDesk, window};

/// Its label.
pub const QUICK: &str = "quick";

fn show(app: &AppHandle) -> tauri::Result<()> {
    if let Some(window) = app.get_webview_window(QUICK) {
        window.show()?;
        return window.set_focus();
    }
    let desk = app.state::<SharedDesk>();
    let (paper, theme): (_, Option<WindowTheme>) = window::paper(desk.preferences().theme);
    // Room for larger text, too.
    let scale = f64::from(desk.preferences().text) / 100.0;
    WebviewWindowBuilder::new(app, QUICK, WebviewUrl::App("quick.html".into()))
        .title(desk.words().say("shell-quick-title"))
        .inner_size(620.0 * scale, 150.0 * scale)
        .center()
        .always_on_top(true)
        .skip_taskbar(true)
        .maximizable(false)
        .minimizable(false)
        .background_color(paper)
        .theme(theme)
        .initialization_script(window::appearance(&desk))
        .build()?;
    Ok(())
}

/// Shows it, or says in the log why not. Main thread only.
pub fn show_or_say(app: &AppHandle) {
    if let Err(e) = show(app) {
        tracing::error!("the window for a line could not be shown: {e}");
    }
}

/// Closes it.
pub fn close(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(QUICK)
        && let Err(e) = window.close()
    {
        tracing::warn!("the window for a line could not be closed: {e}");
    }
}
