//! The desktop shell of Ayumi: window, commands, the operating system. The rules are in the core crate.
mod arguments;
mod clock;
mod commands;
mod desk;
mod preferences;
mod window;

use std::{
    process::ExitCode,
    sync::{Arc, LazyLock, Once},
    time::Instant,
};

use arguments::Arguments;
use desk::Desk;

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
        commands::shell_ready,
        commands::shell_quit,
    ];
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| {
            if let Err(e) = window::show(app) {
                tracing::error!("the window could not be shown: {e}");
            }
        }))
        .plugin(
            tauri_plugin_window_state::Builder::default()
                .with_state_flags(window::REMEMBERED)
                .build(),
        )
        .manage(desk)
        .invoke_handler(move |invoke| commands::handle(invoke, &shell))
        .setup(move |app| {
            if !arguments.background {
                window::show(app.handle())?;
            }
            Ok(())
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => {
            app.run(|app, event| {
                if let tauri::RunEvent::ExitRequested { .. } = event {
                    window::remember(app);
                }
            });
            ExitCode::SUCCESS
        }
        Err(e) => {
            eprintln!("{e}");
            ExitCode::FAILURE
        }
    }
}
