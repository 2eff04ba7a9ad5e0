//! Asks the session bus on Linux who is there: a notification service, a tray, the app itself.
use std::{
    thread,
    time::{Duration, Instant},
};

use zbus::blocking::{
    Connection,
    connection::Builder,
    fdo::{DBusProxy, PeerProxy},
};

/// Whether somebody owns that name, or would be started to own it.
pub fn has_service(name: &str) -> bool {
    ask(name).unwrap_or(false)
}

fn ask(name: &str) -> zbus::Result<bool> {
    let connection = Connection::session()?;
    let bus = DBusProxy::new(&connection)?;
    Ok(bus.name_has_owner(name.try_into()?)?
        || bus.list_activatable_names()?.iter().any(|n| n.as_str() == name))
}

/// How long a program that owns a name and doesn't answer is waited for.
const PATIENCE: Duration = Duration::from_secs(5);
/// How often it is asked.
const EVERY: Duration = Duration::from_millis(10);

/// Waits until nobody owns that name or its owner answers: a program that was just killed keeps its names until the bus has
/// noticed its end. `false` if there is an owner that stays silent, such as a program that hangs.
pub fn is_free_or_answers(name: &str) -> bool {
    // Without a bus there is no owner either.
    wait_for_answer(name).unwrap_or(true)
}

fn wait_for_answer(name: &str) -> zbus::Result<bool> {
    let connection = Builder::session()?.method_timeout(PATIENCE).build()?;
    let bus = DBusProxy::new(&connection)?;
    let end = Instant::now() + PATIENCE;
    while bus.name_has_owner(name.try_into()?)? {
        let owner = PeerProxy::builder(&connection)
            .destination(name)?
            .path("/")?
            .build()?;
        if owner.ping().is_ok() {
            return Ok(true);
        }
        if Instant::now() >= end {
            return Ok(false);
        }
        thread::sleep(EVERY);
    }
    Ok(true)
}

/// Tells from now on when a name gets an owner (`true`) or loses it (`false`). Waits for signals, without looking.
pub fn watch(name: &'static str, tell: impl Fn(bool) + Send + 'static) {
    thread::spawn(move || {
        if let Err(e) = follow(name, tell) {
            tracing::info!("{name} is not followed: {e}");
        }
    });
}

fn follow(name: &str, tell: impl Fn(bool)) -> zbus::Result<()> {
    let connection = Connection::session()?;
    let bus = DBusProxy::new(&connection)?;
    for change in bus.receive_name_owner_changed_with_args(&[(0, name)])? {
        tell(change.args()?.new_owner().is_some());
    }
    Ok(())
}
