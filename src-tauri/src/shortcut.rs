//! The keys that open the window for a line from anywhere. Off until the person chooses some, and off if another program has
//! them already.
use std::{fmt, str::FromStr};

use serde::Serialize;

/// Keys to hold and one to press, such as `Ctrl+Alt+J`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shortcut {
    /// Control.
    pub ctrl: bool,
    /// Alt, or Option.
    pub alt: bool,
    /// Shift.
    pub shift: bool,
    /// The Windows key, or Command.
    pub meta: bool,
    /// What is pressed.
    pub key: Key,
}

/// The key that is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// `A` to `Z`, `0` to `9`.
    Character(char),
    /// `F1` to `F12`.
    Function(u8),
    /// The space bar.
    Space,
}

/// The text names no keys that can be listened to everywhere: one of Ctrl, Alt and Meta must be among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAShortcut;

impl FromStr for Shortcut {
    type Err = NotAShortcut;
    fn from_str(text: &str) -> Result<Self, NotAShortcut> {
        let (held, key) = text.rsplit_once('+').ok_or(NotAShortcut)?;
        let mut shortcut = Self {
            ctrl: false,
            alt: false,
            shift: false,
            meta: false,
            key: key.parse()?,
        };
        for name in held.split('+') {
            let held = match name {
                "Ctrl" => &mut shortcut.ctrl,
                "Alt" => &mut shortcut.alt,
                "Shift" => &mut shortcut.shift,
                "Meta" => &mut shortcut.meta,
                _ => return Err(NotAShortcut),
            };
            if std::mem::replace(held, true) {
                return Err(NotAShortcut);
            }
        }
        if shortcut.ctrl || shortcut.alt || shortcut.meta {
            Ok(shortcut)
        } else {
            Err(NotAShortcut)
        }
    }
}

impl FromStr for Key {
    type Err = NotAShortcut;
    fn from_str(text: &str) -> Result<Self, NotAShortcut> {
        if text == "Space" {
            return Ok(Self::Space);
        }
        let mut letters = text.chars();
        match (letters.next(), letters.as_str()) {
            (
                Some('F'),
                number @ ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12"),
            ) => number.parse().map(Self::Function).map_err(|_| NotAShortcut),
            (Some(one), "") if one.is_ascii_uppercase() || one.is_ascii_digit() => Ok(Self::Character(one)),
            _ => Err(NotAShortcut),
        }
    }
}

impl fmt::Display for Shortcut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let held = [
            (self.ctrl, "Ctrl+"),
            (self.alt, "Alt+"),
            (self.shift, "Shift+"),
            (self.meta, "Meta+"),
        ];
        for (_, name) in held.iter().filter(|(is_held, _)| *is_held) {
            f.write_str(name)?;
        }
        match self.key {
            Key::Character(one) => write!(f, "{one}"),
            Key::Function(number) => write!(f, "F{number}"),
            Key::Space => f.write_str("Space"),
        }
    }
}

/// Whether the keys are listened to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Listening {
    /// None are chosen.
    Off,
    /// They are.
    On,
    /// Another program has them.
    Taken,
    /// This desktop lets no program listen (Wayland): its own settings can start the app with `--quick`.
    #[cfg_attr(
        not(target_os = "linux"),
        expect(dead_code, reason = "other systems always let a program listen")
    )]
    Unsupported,
}

#[cfg(target_os = "linux")]
pub use linux::Listener;
#[cfg(not(target_os = "linux"))]
pub use plugin::Listener;

/// X11's own way. The plugin would look for keys twenty times a second.
#[cfg(target_os = "linux")]
mod linux {
    use std::sync::{Arc, Mutex, PoisonError};

    use x11rb::{
        connection::Connection,
        errors::{ReplyError, ReplyOrIdError},
        protocol::{
            ErrorKind, Event,
            xproto::{
                ClientMessageEvent, ConnectionExt, CreateWindowAux, EventMask, GrabMode, Keycode, ModMask,
                Window, WindowClass,
            },
        },
        rust_connection::RustConnection,
    };

    use super::{Key, Listening, Shortcut};

    /// Caps Lock and Num Lock may be on: X compares every modifier.
    fn locks() -> [ModMask; 4] {
        let none = ModMask::from(0_u16);
        [none, ModMask::LOCK, ModMask::M2, ModMask::LOCK | ModMask::M2]
    }

    /// Listens to one shortcut.
    #[derive(Default)]
    pub struct Listener(Mutex<Option<Ear>>);

    /// A connection whose thread waits for the keys.
    struct Ear {
        connection: Arc<RustConnection>,
        /// A window that nobody sees: a message to it ends the wait.
        window: Window,
    }

    impl Listener {
        /// Listens to these keys from now on instead of others, or to none.
        pub fn listen(
            &self,
            _app: &tauri::AppHandle,
            shortcut: Option<Shortcut>,
            pressed: impl Fn() + Send + Sync + 'static,
        ) -> Listening {
            let mut ear = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(old) = ear.take() {
                old.end();
            }
            let Some(shortcut) = shortcut else {
                return Listening::Off;
            };
            // Keys of other programs reach X only on a desktop that is X itself.
            if std::env::var_os("WAYLAND_DISPLAY").is_some() {
                return Listening::Unsupported;
            }
            match Ear::begin(shortcut, pressed) {
                Ok(begun) => {
                    *ear = Some(begun);
                    Listening::On
                }
                Err(ReplyOrIdError::X11Error(e)) if e.error_kind == ErrorKind::Access => Listening::Taken,
                Err(e) => {
                    tracing::warn!("{shortcut} is not listened to: {e}");
                    Listening::Unsupported
                }
            }
        }
    }

    impl Ear {
        fn begin(shortcut: Shortcut, pressed: impl Fn() + Send + 'static) -> Result<Self, ReplyOrIdError> {
            let (connection, screen) = x11rb::connect(None).map_err(|e| {
                tracing::info!("no X display: {e}");
                ReplyOrIdError::ConnectionError(x11rb::errors::ConnectionError::UnknownError)
            })?;
            let root = connection.setup().roots[screen].root;
            let key = keycode(&connection, shortcut.key)?;
            let held = held(shortcut);
            for locks in locks() {
                connection
                    .grab_key(false, root, held | locks, key, GrabMode::ASYNC, GrabMode::ASYNC)?
                    .check()?;
            }
            let window = connection.generate_id()?;
            let nobody_sees = WindowClass::INPUT_ONLY;
            connection
                .create_window(
                    0,
                    window,
                    root,
                    0,
                    0,
                    1,
                    1,
                    0,
                    nobody_sees,
                    0,
                    &CreateWindowAux::new(),
                )?
                .check()?;
            let connection = Arc::new(connection);
            let waits = Arc::clone(&connection);
            std::thread::spawn(move || {
                while let Ok(event) = waits.wait_for_event() {
                    match event {
                        Event::KeyPress(_) => pressed(),
                        Event::ClientMessage(message) if message.window == window => return,
                        _ => {}
                    }
                }
            });
            Ok(Self { connection, window })
        }

        /// Ends the wait; with the last hold on it the connection goes, and the keys are free.
        fn end(self) {
            let end = ClientMessageEvent::new(
                32,
                self.window,
                u32::from(x11rb::protocol::xproto::AtomEnum::STRING),
                [0; 5],
            );
            let sent = self
                .connection
                .send_event(false, self.window, EventMask::NO_EVENT, end)
                .map_err(ReplyError::from)
                .and_then(x11rb::cookie::VoidCookie::check);
            if let Err(e) = sent {
                tracing::warn!("keys could not be given back: {e}");
            }
        }
    }

    fn held(shortcut: Shortcut) -> ModMask {
        let masks = [
            (shortcut.ctrl, ModMask::CONTROL),
            (shortcut.alt, ModMask::M1),
            (shortcut.shift, ModMask::SHIFT),
            (shortcut.meta, ModMask::M4),
        ];
        let held = masks.into_iter().filter(|(is_held, _)| *is_held);
        held.fold(ModMask::from(0_u16), |all, (_, mask)| all | mask)
    }

    /// Where that key is on this keyboard.
    fn keycode(connection: &RustConnection, key: Key) -> Result<Keycode, ReplyOrIdError> {
        let wanted = match key {
            // Keysyms of Latin-1 are its codes; a key without Shift is named by the small letter.
            Key::Character(one) => u32::from(one.to_ascii_lowercase()),
            Key::Function(number) => 0xffbd + u32::from(number),
            Key::Space => 0x20,
        };
        let setup = connection.setup();
        let (first, last) = (setup.min_keycode, setup.max_keycode);
        let map = connection
            .get_keyboard_mapping(first, last - first + 1)?
            .reply()?;
        let width = usize::from(map.keysyms_per_keycode.max(1));
        let at = map
            .keysyms
            .chunks(width)
            .position(|of_key| of_key.contains(&wanted));
        at.and_then(|at| u8::try_from(at).ok())
            .map(|at| first + at)
            .ok_or(ReplyOrIdError::ConnectionError(
                x11rb::errors::ConnectionError::UnknownError,
            ))
    }
}

#[cfg(not(target_os = "linux"))]
mod plugin {
    use tauri::AppHandle;
    use tauri_plugin_global_shortcut::{GlobalShortcutExt, ShortcutState};

    use super::{Listening, Shortcut};

    /// Listens to one shortcut.
    #[derive(Default)]
    pub struct Listener;

    impl Listener {
        /// Listens to these keys from now on instead of others, or to none.
        pub fn listen(
            &self,
            app: &AppHandle,
            shortcut: Option<Shortcut>,
            pressed: impl Fn() + Send + Sync + 'static,
        ) -> Listening {
            let keys = app.global_shortcut();
            if let Err(e) = keys.unregister_all() {
                tracing::warn!("keys could not be given back: {e}");
            }
            let Some(shortcut) = shortcut else {
                return Listening::Off;
            };
            let name = shortcut.to_string().replace("Meta", "Super");
            let listened = keys.on_shortcut(name.as_str(), move |_, _, event| {
                if event.state == ShortcutState::Pressed {
                    pressed();
                }
            });
            match listened {
                Ok(()) => Listening::On,
                Err(e) => {
                    tracing::info!("{shortcut} is not listened to: {e}");
                    Listening::Taken
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_and_written() {
        for text in [
            "Ctrl+Alt+J",
            "Meta+Space",
            "Ctrl+Shift+F12",
            "Alt+0",
            "Ctrl+Alt+Shift+Meta+F1",
        ] {
            assert_eq!(
                text.parse::<Shortcut>().map(|s| s.to_string()).as_deref(),
                Ok(text)
            );
        }
        assert_eq!(
            "Shift+Alt+Q"
                .parse::<Shortcut>()
                .map(|s| s.to_string())
                .as_deref(),
            Ok("Alt+Shift+Q"),
        );
    }

    #[test]
    fn what_would_swallow_ordinary_typing_is_refused() {
        for text in [
            "",
            "J",
            "Shift+J",
            "Ctrl",
            "Ctrl+",
            "+J",
            "Ctrl+Ctrl+J",
            "Ctrl+F13",
            "Ctrl+F01",
            "Ctrl+é",
            "ctrl+j",
        ] {
            assert_eq!(text.parse::<Shortcut>(), Err(NotAShortcut), "{text}");
        }
    }
}
