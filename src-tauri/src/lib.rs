//! The desktop shell of Ayumi: window, commands, the operating system. The rules are in the core crate.
mod arguments;
mod clock;
mod commands;
mod desk;
mod notifier;
mod preferences;
mod reminder_loop;
#[cfg(target_os = "linux")]
mod session_bus;
mod tray;
mod window;

use std::{
    process::ExitCode,
    sync::{Arc, LazyLock, Once},
    time::Instant,
};

use arguments::Arguments;
use desk::Desk;
use notifier::SystemNotifier;
use tauri::{AppHandle, Manager, RunEvent};

static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// Says once, on standard error, how long it took from the start to the first page painted with its data.
fn say_ready() {
    static SAID: Once = Once::new();
    SAID.call_once(|| eprintln!("ready in {} ms", START.elapsed().as_millis()));
}

/// Runs the app until it is quit.
pub fn run() -> ExitCode {
    LazyLock::force(&START);
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_max_level(tracing::Level::WARN)
        .init();
    let arguments = Arguments::read(std::env::args().skip(1));
    let desk = Arc::new(Desk::new(&arguments));
    // The journal opens while the webview starts.
    let opening = Arc::clone(&desk);
    std::thread::spawn(move || opening.open());

    let shell: fn(tauri::ipc::Invoke) -> bool = tauri::generate_handler![
        commands::shell_state,
        commands::shell_set_preferences,
        commands::shell_open_journal,
        commands::shell_try_again,
        commands::shell_set_aside,
        commands::shell_changed_elsewhere,
        commands::shell_notifications,
        commands::shell_test_notification,
        commands::shell_take_open_item,
        commands::shell_ready,
        commands::shell_quit,
    ];
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| {
            window::show_or_say(app)
        }))
        .plugin(
            tauri_plugin_window_state::Builder::default()
                .with_state_flags(window::REMEMBERED)
                .build(),
        )
        .plugin(tauri_plugin_notification::init())
        .manage(desk)
        .invoke_handler(move |invoke| commands::handle(invoke, &shell))
        .setup(move |app| {
            let app = app.handle();
            app.manage(SystemNotifier::new(app.clone()));
            app.manage(window::OpenNext::default());
            SystemNotifier::register(app, window::show_item);
            // The window first: its page loads while the rest is made.
            if !arguments.background {
                window::show(app)?;
            }
            app.manage(tray::Tray {
                present: tray::build(app),
            });
            app.manage(reminder_loop::start(app.clone(), arguments.background));
            Ok(())
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => {
            app.run(on_event);
            ExitCode::SUCCESS
        }
        Err(e) => {
            eprintln!("{e}");
            ExitCode::FAILURE
        }
    }
}

fn on_event(app: &AppHandle, event: RunEvent) {
    match event {
        // No code: the last window was closed. With a tray the app stays there and reminders go on.
        RunEvent::ExitRequested { code: None, api, .. } if app.state::<tray::Tray>().present => {
            window::remember(app);
            api.prevent_exit();
        }
        RunEvent::ExitRequested { .. } => window::remember(app),
        #[cfg(target_os = "macos")]
        RunEvent::Reopen { .. } => window::show_or_say(app),
        _ => {}
    }
}
