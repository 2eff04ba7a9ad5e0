//! How the app goes on without a window: in the tray, or, where there is none, unseen as long as it has something to remind of.
//! On Linux it begins anew then: WebKit lives partly in the app's own process, which keeps what it once took.
use ayumi_journal::reminders;
use tauri::{AppHandle, Manager};

use crate::{commands::SharedDesk, press, reach, tray::Tray};

/// The last window was closed. Whether the app goes on: with a tray it always does; without one if reminders are coming and
/// somebody shows them, and it says so.
pub fn goes_on(app: &AppHandle) -> bool {
    if app.state::<Tray>().is_present() {
        return true;
    }
    let goes_on = reach::service(app).reaches() && are_coming(app);
    if goes_on {
        press::tell_going_on(app);
    }
    goes_on
}

fn are_coming(app: &AppHandle) -> bool {
    let next = app
        .state::<SharedDesk>()
        .with(|journal, clock| reminders::next(journal.read(), &clock.now(), 1));
    next.is_ok_and(|coming| !coming.is_empty())
}

#[cfg(target_os = "linux")]
pub use anew::{begin_anew_soon, program, reap_inherited};

#[cfg(target_os = "linux")]
mod anew {
    use std::{
        fs, io,
        os::unix::process::CommandExt,
        path::PathBuf,
        process::Command,
        sync::atomic::{AtomicBool, Ordering},
        thread,
        time::Duration,
    };

    use rustix::process::{Pid, WaitOptions, waitpid};
    use tauri::{AppHandle, Manager};

    use crate::{arguments::Arguments, commands::SharedDesk, notifier::SystemNotifier};

    /// Who closes a window may open it again at once.
    const PAUSE: Duration = Duration::from_secs(2);
    /// How often it is looked at whether the last notice has gone.
    const LOOK: Duration = Duration::from_secs(15);

    static WAITING: AtomicBool = AtomicBool::new(false);

    /// Begins anew in the background as soon as there is no window and no notice on the screen whose buttons need this process.
    pub fn begin_anew_soon(app: &AppHandle) {
        // A driver of tests holds on to the process that it started.
        if std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some() || WAITING.swap(true, Ordering::AcqRel) {
            return;
        }
        let app = app.clone();
        thread::spawn(move || {
            thread::sleep(PAUSE);
            while app.webview_windows().is_empty() && app.state::<SystemNotifier>().is_being_read() {
                thread::sleep(LOOK);
            }
            let handle = app.clone();
            // Windows are made on the main thread, so that none appears in between.
            let asked = app.run_on_main_thread(move || {
                WAITING.store(false, Ordering::Release);
                if !handle.webview_windows().is_empty() {
                    return;
                }
                if handle.state::<SystemNotifier>().is_being_read() {
                    // One was shown just now.
                    begin_anew_soon(&handle);
                } else {
                    begin_anew(&handle);
                }
            });
            if let Err(e) = asked {
                tracing::warn!("the app is ending: {e}");
            }
        });
    }

    /// The same process, session and place among the system's services, another start. Who starts the app a second time in
    /// this moment becomes the first, and the one that begins anew ends by itself.
    fn begin_anew(app: &AppHandle) {
        let desk = app.state::<SharedDesk>();
        // While the journal is held, nobody is between keeping something and showing it.
        let program = match program() {
            Ok(program) => program,
            Err(e) => return tracing::warn!("the app's own file is not known: {e}"),
        };
        let failed = desk.with(|_, clock| {
            let arguments = app.state::<Arguments>().in_background(clock);
            tauri_plugin_single_instance::destroy(app);
            // Comes back only if it fails.
            Ok(Command::new(program).args(arguments).exec())
        });
        match failed {
            Ok(e) => tracing::warn!("the app could not begin anew: {e}"),
            Err(problem) => tracing::warn!("the app could not begin anew: {}", problem.code),
        }
    }

    /// The app's own file, or what an update has put in its place.
    ///
    /// # Errors
    /// If the system doesn't know it.
    pub fn program() -> io::Result<PathBuf> {
        let own = std::env::current_exe()?;
        let name = own.to_string_lossy();
        Ok(match name.strip_suffix(" (deleted)") {
            Some(replaced) => PathBuf::from(replaced),
            None => own,
        })
    }

    /// Waits for the processes that this one inherited from itself: WebKit's end once nobody talks to them, and would stay in the
    /// list of processes.
    pub fn reap_inherited() {
        let own = std::process::id();
        let Ok(children) = fs::read_to_string(format!("/proc/{own}/task/{own}/children")) else {
            return;
        };
        let children: Vec<Pid> = children
            .split_whitespace()
            .filter_map(|id| id.parse().ok().and_then(Pid::from_raw))
            .collect();
        if !children.is_empty() {
            thread::spawn(move || {
                for child in children {
                    // Fails only if it is gone.
                    let _ = waitpid(Some(child), WaitOptions::empty());
                }
            });
        }
    }
}
