//! What GNOME's settings say of notices: its notification service itself doesn't say it.
use std::cell::RefCell;

use gio::{Settings, SettingsSchemaSource, prelude::*};
use tauri::AppHandle;

use crate::reach::Service;

const ALL: &str = "org.gnome.desktop.notifications";
const OF_AN_APP: &str = "org.gnome.desktop.notifications.application";
/// GNOME's name for the installed app, after its desktop entry.
const OWN: &str = "/org/gnome/desktop/notifications/application/ayumi/";
const BANNERS: &str = "show-banners";
const ENABLED: &str = "enable";

thread_local! {
    /// Tell of changes as long as they live.
    static WATCHED: RefCell<Vec<Settings>> = const { RefCell::new(Vec::new()) };
}

/// Whether notices are refused or held back.
pub fn service() -> Service {
    let says = |settings: Option<Settings>, key| settings.is_none_or(|settings| settings.boolean(key));
    if !says(of_app(), ENABLED) {
        Service::Refused
    } else if says(of_all(), BANNERS) && says(of_app(), BANNERS) {
        Service::Present
    } else {
        Service::HeldBack
    }
}

/// Tells when that may have changed. Main thread only, on whose loop it hears of it.
pub fn watch(app: &AppHandle, changed: fn(&AppHandle)) {
    for settings in [of_all(), of_app()].into_iter().flatten() {
        let app = app.clone();
        settings.connect_changed(None, move |_, _| changed(&app));
        // It tells of keys that were read since.
        let _ = settings.boolean(BANNERS);
        WATCHED.with_borrow_mut(|watched| watched.push(settings));
    }
}

fn of_all() -> Option<Settings> {
    has(ALL, &[BANNERS]).then(|| Settings::new(ALL))
}

fn of_app() -> Option<Settings> {
    has(OF_AN_APP, &[BANNERS, ENABLED]).then(|| Settings::with_path(OF_AN_APP, OWN))
}

/// Whether this session is GNOME's and knows these settings: asking for others ends the program.
fn has(schema: &str, keys: &[&str]) -> bool {
    let desktops = std::env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
    desktops.split(':').any(|one| one == "GNOME")
        && SettingsSchemaSource::default()
            .and_then(|source| source.lookup(schema, true))
            .is_some_and(|schema| keys.iter().all(|key| schema.has_key(key)))
}
