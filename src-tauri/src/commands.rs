//! What the front end may ask for: every operation of the core by its name, and what belongs to this machine. Handlers run off
//! the main thread and never hold the window.
use std::sync::Arc;

use ayumi_journal::{
    Changed, Error, ErrorMessage,
    api::{self, Answer},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tauri::{
    AppHandle, Emitter, Manager, State,
    ipc::{Invoke, InvokeBody},
};

use crate::{
    desk::{Desk, Which},
    notifier::{NoticeText, Notifier, OpenItem, SystemNotifier},
    preferences::{LanguageChoice, TEXT_SIZES, Theme},
    press::tell,
    quick::QUICK,
    reach::{self, Service},
    reminder_loop::Waker,
    tray::Tray,
    window::OpenNext,
};

/// The shared desk.
pub type SharedDesk = Arc<Desk>;

/// Hands a call to the operation of that name, or to the shell's own commands.
pub fn handle(invoke: Invoke, shell: &impl Fn(Invoke) -> bool) -> bool {
    if invoke.message.command().starts_with("shell_") {
        return shell(invoke);
    }
    let Invoke {
        message, resolver, ..
    } = invoke;
    let name = message.command().to_owned();
    let args = match message.payload() {
        InvokeBody::Json(value) => value.get("args").cloned().unwrap_or(Value::Null),
        InvokeBody::Raw(_) => Value::Null,
    };
    let (app, window) = (
        message.webview_ref().app_handle().clone(),
        message.webview_ref().label().to_owned(),
    );
    tauri::async_runtime::spawn_blocking(move || match operate(&app, &name, args) {
        Ok(answer) => {
            resolver.resolve(answer.value);
            // That window closes with the line, and shows no toast.
            if window == QUICK
                && let Some(done) = answer.changed.action
            {
                tell(&app, &done);
            }
        }
        Err(problem) => resolver.reject(problem),
    });
    true
}

/// Runs one operation and tells every window what it changed.
pub fn operate(app: &AppHandle, name: &str, args: Value) -> Result<Answer, ErrorMessage> {
    let desk = app.state::<SharedDesk>();
    let answer = desk
        .with(|journal, clock| api::call(journal, &clock.now(), name, args))
        .inspect_err(|problem| {
            // The code only: what the person wrote stays out of the log.
            tracing::info!("{name}: {}", problem.code);
        })?;
    announce(app, &answer.changed);
    if !answer.changed.is_empty()
        && let Some(waker) = app.try_state::<Waker>()
    {
        waker.wake();
    }
    Ok(answer)
}

/// Tells every window what changed.
pub fn announce(app: &AppHandle, changed: &Changed) {
    if !changed.is_empty() && app.emit("changed", changed).is_err() {
        tracing::warn!("no window could be told what changed");
    }
}

/// Tells every window that anything may have changed: another process wrote to the journal.
pub fn announce_everything(app: &AppHandle) {
    announce_part(app, "*");
}

/// Tells every window that this part of what it shows may have changed.
pub fn announce_part(app: &AppHandle, part: &str) {
    let changed = serde_json::json!({ "parts": [part] });
    if app.emit("changed", changed).is_err() {
        tracing::warn!("no window could be told what changed elsewhere");
    }
}

/// What the front end shows before anything else.
#[derive(Debug, Serialize)]
pub struct ShellState {
    language: LanguageChoice,
    resolved_language: ayumi_journal::words::Language,
    theme: Theme,
    text: u16,
    which: Which,
    path: String,
    problem: Option<ErrorMessage>,
    preferences_were_damaged: bool,
    version: &'static str,
}

fn state(desk: &Desk) -> ShellState {
    let preferences = desk.preferences();
    ShellState {
        language: preferences.language,
        resolved_language: preferences.language.resolve(),
        theme: preferences.theme,
        text: preferences.text,
        which: desk.which(),
        path: desk.path().display().to_string(),
        problem: desk.problem(),
        preferences_were_damaged: desk.preferences_were_damaged(),
        version: env!("CARGO_PKG_VERSION"),
    }
}

/// Arguments of `shell_set_preferences`; what is absent stays.
#[derive(Debug, Deserialize)]
pub struct PreferencesChange {
    language: Option<LanguageChoice>,
    theme: Option<Theme>,
    text: Option<u16>,
}

/// Arguments of `shell_open_journal`.
#[derive(Debug, Deserialize)]
pub struct OpenJournal {
    which: Which,
}

/// Preferences, which journal lies open, and what is wrong with it.
#[tauri::command]
pub async fn shell_state(desk: State<'_, SharedDesk>) -> Result<ShellState, ErrorMessage> {
    let desk = SharedDesk::clone(&desk);
    off_the_main_thread(move || Ok(state(&desk))).await
}

/// Changes preferences.
#[tauri::command]
pub async fn shell_set_preferences(
    desk: State<'_, SharedDesk>,
    waker: State<'_, Waker>,
    args: PreferencesChange,
) -> Result<ShellState, ErrorMessage> {
    let desk = SharedDesk::clone(&desk);
    off_the_main_thread(move || {
        let mut changed = desk.preferences();
        changed.language = args.language.unwrap_or(changed.language);
        changed.theme = args.theme.unwrap_or(changed.theme);
        changed.text = args
            .text
            .filter(|t| TEXT_SIZES.contains(t))
            .unwrap_or(changed.text);
        desk.set_preferences(changed)
            .map_err(|_| Error::refused("settings-not-kept").message())?;
        Ok(state(&desk))
    })
    .await
    .inspect(|_| waker.wake())
}

/// Opens one's own journal or the sample.
#[tauri::command]
pub async fn shell_open_journal(
    desk: State<'_, SharedDesk>,
    waker: State<'_, Waker>,
    args: OpenJournal,
) -> Result<ShellState, ErrorMessage> {
    let desk = SharedDesk::clone(&desk);
    off_the_main_thread(move || {
        desk.switch(args.which);
        Ok(state(&desk))
    })
    .await
    .inspect(|_| waker.wake())
}

/// Tries to open the journal again.
#[tauri::command]
pub async fn shell_try_again(desk: State<'_, SharedDesk>) -> Result<ShellState, ErrorMessage> {
    let desk = SharedDesk::clone(&desk);
    off_the_main_thread(move || {
        desk.switch(desk.which());
        Ok(state(&desk))
    })
    .await
}

/// Sets a file that can't be opened aside and begins a new journal.
#[tauri::command]
pub async fn shell_set_aside(desk: State<'_, SharedDesk>) -> Result<ShellState, ErrorMessage> {
    let desk = SharedDesk::clone(&desk);
    off_the_main_thread(move || {
        desk.set_aside()?;
        Ok(state(&desk))
    })
    .await
}

/// Whether another process wrote to the journal since this was asked last.
#[tauri::command]
pub async fn shell_changed_elsewhere(desk: State<'_, SharedDesk>) -> Result<bool, ErrorMessage> {
    let desk = SharedDesk::clone(&desk);
    off_the_main_thread(move || Ok(desk.changed_elsewhere())).await
}

/// How reminders reach the person.
#[derive(Debug, Serialize)]
pub struct NotificationState {
    service: Service,
    tray: bool,
}

/// Whether notices reach the person, and whether there is a tray.
#[tauri::command]
pub async fn shell_notifications(app: AppHandle) -> Result<NotificationState, ErrorMessage> {
    off_the_main_thread(move || {
        Ok(NotificationState {
            service: reach::service(&app),
            tray: app.state::<Tray>().is_present(),
        })
    })
    .await
}

/// Shows a notice, so that the person sees how one arrives.
#[tauri::command]
pub async fn shell_test_notification(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
) -> Result<(), ErrorMessage> {
    let words = desk.words();
    let opens = OpenItem {
        kind: "today",
        id: None,
    };
    let (title, body) = (words.say("shell-test-title"), words.say("shell-test-body"));
    app.state::<SystemNotifier>().show(NoticeText {
        title,
        body,
        opens,
        buttons: Vec::new(),
    });
    Ok(())
}

/// What a clicked notice wants opened, once.
#[tauri::command]
pub async fn shell_take_open_item(app: AppHandle) -> Option<OpenItem> {
    app.state::<OpenNext>().take()
}

/// The first page is painted with its data.
#[tauri::command]
pub async fn shell_ready(waker: State<'_, Waker>) -> Result<(), ErrorMessage> {
    crate::say_ready();
    waker.wake();
    Ok(())
}

/// Ends the app, reminders included.
#[tauri::command]
pub async fn shell_quit(app: AppHandle) {
    app.exit(0);
}

/// Runs `work` where it may wait.
pub async fn off_the_main_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, ErrorMessage> + Send + 'static,
) -> Result<T, ErrorMessage> {
    tauri::async_runtime::spawn_blocking(work)
        .await
        .unwrap_or_else(|_| Err(Error::refused("error-storage").message()))
}
