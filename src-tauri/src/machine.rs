//! What the front end may ask of this machine: starting with the session, keys that work everywhere, the window for a line.
use std::sync::{Mutex, PoisonError};

use ayumi_journal::{Error, ErrorMessage};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager};

use crate::{
    autostart,
    commands::{SharedDesk, off_the_main_thread},
    press::{Press, press},
    quick,
    shortcut::{Listener, Listening, Shortcut},
};

/// The keys, and whether they are listened to.
pub struct Keys {
    listener: Listener,
    listening: Mutex<Listening>,
}

impl Default for Keys {
    fn default() -> Self {
        Self {
            listener: Listener::default(),
            listening: Mutex::new(Listening::Off),
        }
    }
}

impl Keys {
    fn listening(&self) -> Listening {
        *self.listening.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Listens to the keys that the person chose; to none if another program has them.
pub fn listen(app: &AppHandle) -> Listening {
    let chosen = app.state::<SharedDesk>().preferences().shortcut;
    let chosen = chosen.and_then(|text| text.parse::<Shortcut>().ok());
    let keys = app.state::<Keys>();
    let handle = app.clone();
    let listening = keys
        .listener
        .listen(app, chosen, move || press(&handle, Press::Quick));
    *keys.listening.lock().unwrap_or_else(PoisonError::into_inner) = listening;
    listening
}

/// The keys that open the window for a line.
#[derive(Debug, Serialize)]
pub struct ShortcutState {
    /// Such as `Ctrl+Alt+J`.
    shortcut: Option<String>,
    listening: Listening,
}

/// Arguments of `shell_set_shortcut`.
#[derive(Debug, Deserialize)]
pub struct SetShortcut {
    /// None: off.
    shortcut: Option<String>,
}

/// Arguments of `shell_set_autostart`.
#[derive(Debug, Deserialize)]
pub struct SetAutostart {
    on: bool,
}

/// Whether the app starts with the session.
#[derive(Debug, Serialize)]
pub struct AutostartState {
    on: bool,
}

fn shortcut_state(app: &AppHandle) -> ShortcutState {
    ShortcutState {
        shortcut: app.state::<SharedDesk>().preferences().shortcut,
        listening: app.state::<Keys>().listening(),
    }
}

/// The keys that open the window for a line, and whether they are listened to.
#[tauri::command]
pub async fn shell_shortcut(app: AppHandle) -> Result<ShortcutState, ErrorMessage> {
    off_the_main_thread(move || Ok(shortcut_state(&app))).await
}

/// Chooses other keys, or none. Keys that can't be listened to are refused and the former ones stay.
#[tauri::command]
pub async fn shell_set_shortcut(app: AppHandle, args: SetShortcut) -> Result<ShortcutState, ErrorMessage> {
    off_the_main_thread(move || {
        let chosen = args
            .shortcut
            .map(|text| text.parse::<Shortcut>())
            .transpose()
            .map_err(|_| Error::field("shortcut", "shell-shortcut-form").message())?;
        let desk = app.state::<SharedDesk>();
        let before = desk.preferences();
        let mut changed = before.clone();
        changed.shortcut = chosen.map(|shortcut| shortcut.to_string());
        let kept = desk.set_preferences(changed);
        let refused = match listen(&app) {
            Listening::Taken => Some("shell-shortcut-taken"),
            Listening::Unsupported => Some("shell-shortcut-unsupported"),
            Listening::On | Listening::Off => None,
        };
        if let Some(code) = refused {
            // What was kept a moment ago can be kept again.
            let _ = desk.set_preferences(before);
            listen(&app);
            return Err(Error::field("shortcut", code).message());
        }
        kept.map_err(|_| Error::refused("settings-not-kept").message())?;
        Ok(shortcut_state(&app))
    })
    .await
}

/// Whether the app starts with the session.
#[tauri::command]
pub async fn shell_autostart(app: AppHandle) -> Result<AutostartState, ErrorMessage> {
    off_the_main_thread(move || autostart_state(&app)).await
}

/// Lets the app start with the session, or not.
#[tauri::command]
pub async fn shell_set_autostart(app: AppHandle, args: SetAutostart) -> Result<AutostartState, ErrorMessage> {
    off_the_main_thread(move || {
        autostart::set(&app, args.on).map_err(|e| {
            tracing::warn!("starting with the session could not be changed: {e}");
            Error::refused("shell-autostart-not-kept").message()
        })?;
        autostart_state(&app)
    })
    .await
}

fn autostart_state(app: &AppHandle) -> Result<AutostartState, ErrorMessage> {
    let on = autostart::is_on(app).map_err(|e| {
        tracing::warn!("whether the app starts with the session is not known: {e}");
        Error::refused("shell-autostart-unknown").message()
    })?;
    Ok(AutostartState { on })
}

/// The line is recorded, or not wanted.
#[tauri::command]
pub async fn shell_close_quick(app: AppHandle) -> Result<(), ErrorMessage> {
    quick::close(&app);
    Ok(())
}
