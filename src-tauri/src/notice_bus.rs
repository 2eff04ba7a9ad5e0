//! The notification service of a Linux session: whether it holds notices back, and what is pressed on notices of earlier starts.
//! Waits for signals, without looking.
use std::{thread, time::Duration};

use tauri::{AppHandle, Manager};
use zbus::{
    MatchRule, Message,
    blocking::{Connection, MessageIterator, connection::Builder, fdo::DBusProxy, fdo::PropertiesProxy},
    message::Type,
    names::InterfaceName,
};

use crate::{
    commands::SharedDesk,
    notice_key::Key,
    press::{Press, press},
};

/// The service's name on the bus, which is that of its interface, too.
pub const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
const BUS: &str = "org.freedesktop.DBus";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// What services say "do not disturb" with: Plasma and others, and dunst.
const HOLDS_BACK: [(&str, &str); 2] = [(SERVICE, "Inhibited"), ("org.dunstproject.cmd0", "paused")];

/// A service that doesn't answer is waited for so long.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether the service says that it holds notices back. One that knows no such thing doesn't.
pub fn is_held_back() -> bool {
    ask().unwrap_or_default()
}

fn ask() -> zbus::Result<bool> {
    let connection = Builder::session()?.method_timeout(PATIENCE).build()?;
    // Asking mustn't start it.
    if !DBusProxy::new(&connection)?.name_has_owner(SERVICE.try_into()?)? {
        return Ok(false);
    }
    let service = PropertiesProxy::builder(&connection)
        .destination(SERVICE)?
        .path(PATH)?
        .build()?;
    let says = |(interface, property)| -> zbus::Result<bool> {
        let value = service.get(InterfaceName::try_from(interface)?, property)?;
        Ok(bool::try_from(value)?)
    };
    Ok(HOLDS_BACK.into_iter().any(|of| says(of).unwrap_or_default()))
}

/// Tells from now on when the service comes, goes or changes, and does what is pressed on notices of earlier starts. When this
/// returns it is listening.
pub fn follow(app: &AppHandle, changed: fn(&AppHandle)) {
    let signals = match listen() {
        Ok(signals) => signals,
        Err(e) => return tracing::info!("the notification service is not followed: {e}"),
    };
    let app = app.clone();
    thread::spawn(move || {
        for signal in signals.flatten() {
            let member = signal.header().member().map(|member| member.to_string());
            match member.as_deref() {
                Some("ActionInvoked") => {
                    if let Some(what) = pressed(&app, &signal) {
                        press(&app, what);
                    }
                }
                Some("PropertiesChanged" | "NameOwnerChanged") => changed(&app),
                _ => {}
            }
        }
    });
}

fn listen() -> zbus::Result<MessageIterator> {
    let connection = Connection::session()?;
    let bus = DBusProxy::new(&connection)?;
    let signal = || MatchRule::builder().msg_type(Type::Signal);
    let of_service = || signal().sender(SERVICE)?.path(PATH);
    for rule in [
        of_service()?.interface(SERVICE)?.member("ActionInvoked")?,
        of_service()?.interface(PROPERTIES)?.member("PropertiesChanged")?,
        signal()
            .sender(BUS)?
            .member("NameOwnerChanged")?
            .add_arg(SERVICE)?,
    ] {
        bus.add_match_rule(rule.build())?;
    }
    Ok(MessageIterator::from(connection))
}

fn pressed(app: &AppHandle, signal: &Message) -> Option<Press> {
    let (_, key): (u32, String) = signal.body().deserialize().ok()?;
    Key::earlier(&key, app.state::<SharedDesk>().path())
}
