//! The desktop shell of Ayumi: window, commands, the operating system. The rules are in the core crate.
mod arguments;
mod autostart;
mod clock;
mod commands;
mod desk;
#[cfg(target_os = "linux")]
mod gnome;
mod machine;
#[cfg(target_os = "linux")]
mod notice_bus;
mod notice_key;
mod notifier;
mod preferences;
mod press;
mod quick;
mod reach;
mod reminder_loop;
mod residence;
mod saving;
#[cfg(target_os = "linux")]
mod session_bus;
mod shortcut;
mod tray;
mod tray_menu;
mod window;

use std::{
    process::ExitCode,
    sync::{Arc, LazyLock, Once},
    time::Instant,
};

use arguments::Arguments;
use desk::Desk;
use notifier::{Heard, SystemNotifier};
use press::Press;
use tauri::{AppHandle, Manager, RunEvent, Wry, plugin::TauriPlugin};

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
    #[cfg(target_os = "linux")]
    if arguments.background {
        residence::reap_inherited();
    }
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
        machine::shell_shortcut,
        machine::shell_set_shortcut,
        machine::shell_autostart,
        machine::shell_set_autostart,
        machine::shell_close_quick,
        saving::shell_save_file,
    ];
    let context = tauri::generate_context!();
    let mut builder = tauri::Builder::default();
    // First of all plugins: a second start ends here.
    if let Some(plugin) = single_instance(&context.config().identifier, &arguments) {
        builder = builder.plugin(plugin);
    }
    let app = builder
        .plugin(
            tauri_plugin_window_state::Builder::default()
                .with_state_flags(window::REMEMBERED)
                .with_denylist(&[quick::QUICK])
                .build(),
        )
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_dialog::init())
        .manage(desk)
        .invoke_handler(move |invoke| commands::handle(invoke, &shell))
        .setup(move |app| {
            let app = app.handle();
            app.manage(SystemNotifier::new(app.clone()));
            app.manage(window::OpenNext::default());
            app.manage(tray::Tray::default());
            app.manage(machine::Keys::default());
            SystemNotifier::register(app, hear);
            // The window first: its page loads while the rest is made.
            if arguments.quick {
                quick::show_or_say(app);
            } else if !arguments.background {
                window::show(app)?;
            }
            #[cfg(not(target_os = "linux"))]
            {
                app.plugin(tauri_plugin_global_shortcut::Builder::new().build())?;
                app.plugin(tauri_plugin_autostart::Builder::new().arg("--background").build())?;
            }
            // Before the tray, so that whoever sees the app there can press buttons of earlier notices.
            #[cfg(target_os = "linux")]
            reach::watch(app);
            tray::start(app);
            app.manage(reminder_loop::start(app.clone(), arguments.background));
            app.manage(arguments);
            machine::listen(app);
            Ok(())
        })
        .build(context);
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

/// What shows the first start's window at a second one. `None` if a first one is there but hangs: then this start goes on by
/// itself, for the journal bears two.
fn single_instance(app: &str, arguments: &Arguments) -> Option<TauriPlugin<Wry>> {
    let name = arguments.bus_name(app);
    #[cfg(target_os = "linux")]
    if !session_bus::is_free_or_answers(&format!("{name}.SingleInstance")) {
        tracing::warn!("another start of the app is there but doesn't answer");
        return None;
    }
    Some(
        tauri_plugin_single_instance::Builder::new()
            .dbus_id(name)
            .callback(|app, arguments, _| started_again(app, arguments))
            .build(),
    )
}

/// A second start hands over what it was started with.
fn started_again(app: &AppHandle, arguments: Vec<String>) {
    let arguments = Arguments::read(arguments.into_iter().skip(1));
    if let Some(moment) = arguments.now {
        app.state::<commands::SharedDesk>().clock.set(moment);
        if let Some(waker) = app.try_state::<reminder_loop::Waker>() {
            waker.wake();
        }
    }
    if arguments.quick {
        press::press(app, Press::Quick);
    } else if !arguments.background {
        press::press(app, Press::Open);
    }
}

/// A notice was clicked, or one of its buttons.
fn hear(app: &AppHandle, heard: Heard) {
    match heard {
        Heard::Click(item) => window::show_item(app, item),
        Heard::Press(what) => press::press(app, what),
    }
}

fn on_event(app: &AppHandle, event: RunEvent) {
    match event {
        // No code: the last window was closed.
        RunEvent::ExitRequested { code: None, api, .. } if residence::goes_on(app) => {
            window::remember(app);
            api.prevent_exit();
            #[cfg(target_os = "linux")]
            residence::begin_anew_soon(app);
        }
        RunEvent::ExitRequested { .. } => window::remember(app),
        #[cfg(target_os = "macos")]
        RunEvent::Reopen { .. } => window::show_or_say(app),
        _ => {}
    }
}
