//! Asks the session bus on Linux who is there: a notification service, a tray.
use zbus::blocking::{Connection, fdo::DBusProxy};

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
