//! A private X server.
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use x11rb::connection::Connection;
use x11rb::errors::ReplyError;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, GrabMode, KEY_PRESS_EVENT, KEY_RELEASE_EVENT,
    MapState, ModMask, Window as WindowId,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

use crate::eventually;

/// An X server without a screen; it ends with this value.
pub struct Display {
    server: Child,
    /// What `DISPLAY` must be, such as `:7`.
    pub name: String,
}

/// A window as the desktop sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    id: WindowId,
    /// What its title bar would say.
    pub title: String,
    /// In pixels.
    pub width: u16,
    /// In pixels.
    pub height: u16,
}

impl Display {
    /// Starts Xvfb, which picks a free display number itself.
    pub fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1440x960x24",
                "-nolisten",
                "tcp",
                "-noreset",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts (package xvfb)");
        let mut number = String::new();
        BufReader::new(server.stdout.take().expect("stdout is piped"))
            .read_line(&mut number)
            .expect("Xvfb names its display");
        assert!(!number.trim().is_empty(), "Xvfb ended without a display");
        let name = format!(":{}", number.trim());
        Self { server, name }
    }

    /// The windows that a person sees, with a title.
    pub fn windows(&self) -> Vec<Frame> {
        let (connection, screen) = self.connect();
        let root = connection.setup().roots[screen].root;
        let tree = connection
            .query_tree(root)
            .expect("X answers")
            .reply()
            .expect("the window tree");
        // A window may go away between two questions.
        tree.children
            .iter()
            .filter_map(|&id| frame(&connection, id).ok().flatten())
            .collect()
    }

    /// Waits until there is a window and gives it.
    #[track_caller]
    pub fn window(&self) -> Frame {
        eventually("a window on the screen", || self.windows().into_iter().next())
    }

    /// Asks that window to close, as the button in its title bar does.
    pub fn close(&self, frame: &Frame) {
        let (connection, _) = self.connect();
        let atom = |name: &str| {
            let atom = connection.intern_atom(false, name.as_bytes()).expect("X answers");
            atom.reply().expect("an atom").atom
        };
        let data = [atom("WM_DELETE_WINDOW"), x11rb::CURRENT_TIME, 0, 0, 0];
        let message = ClientMessageEvent::new(32, frame.id, atom("WM_PROTOCOLS"), data);
        connection
            .send_event(false, frame.id, EventMask::NO_EVENT, message)
            .expect("X answers")
            .check()
            .expect("the window is there");
    }

    /// Presses keys as a keyboard does, whatever has the focus: those to hold first, then the last one. As X names them.
    pub fn press(&self, keysyms: &[u32]) {
        let (connection, _) = self.connect();
        let keys: Vec<u8> = keysyms
            .iter()
            .map(|keysym| keycode(&connection, *keysym))
            .collect();
        let send = |kind, key: u8| {
            let sent = connection.xtest_fake_input(kind, key, 0, x11rb::NONE, 0, 0, 0);
            sent.expect("X answers").check().expect("X takes keys");
        };
        for key in &keys {
            send(KEY_PRESS_EVENT, *key);
        }
        for key in keys.iter().rev() {
            send(KEY_RELEASE_EVENT, *key);
        }
    }

    /// Takes a key with Control and Alt for itself, as another program does; free again with the value.
    pub fn take(&self, keysym: u32) -> impl Sized + use<> {
        let (connection, screen) = self.connect();
        let (root, key) = (
            connection.setup().roots[screen].root,
            keycode(&connection, keysym),
        );
        let held = ModMask::CONTROL | ModMask::M1;
        connection
            .grab_key(false, root, held, key, GrabMode::ASYNC, GrabMode::ASYNC)
            .expect("X answers")
            .check()
            .expect("the keys are free");
        connection
    }

    fn connect(&self) -> (RustConnection, usize) {
        x11rb::connect(Some(&self.name)).expect("Xvfb answers")
    }
}

fn keycode(connection: &RustConnection, keysym: u32) -> u8 {
    let (first, last) = (connection.setup().min_keycode, connection.setup().max_keycode);
    let map = connection
        .get_keyboard_mapping(first, last - first + 1)
        .expect("X answers");
    let map = map.reply().expect("a keyboard");
    let mut keys = map.keysyms.chunks(usize::from(map.keysyms_per_keycode));
    let at = keys
        .position(|of_key| of_key.contains(&keysym))
        .expect("the keyboard has it");
    first + u8::try_from(at).expect("few keys")
}

/// The window, if it is shown and has a title.
fn frame(connection: &RustConnection, id: WindowId) -> Result<Option<Frame>, ReplyError> {
    if connection.get_window_attributes(id)?.reply()?.map_state != MapState::VIEWABLE {
        return Ok(None);
    }
    let name = connection.intern_atom(false, b"_NET_WM_NAME")?.reply()?.atom;
    let title = connection
        .get_property(false, id, name, AtomEnum::ANY, 0, 1024)?
        .reply()?
        .value;
    let title = String::from_utf8_lossy(&title).into_owned();
    let size = connection.get_geometry(id)?.reply()?;
    let shown = !title.is_empty();
    Ok(shown.then_some(Frame {
        id,
        title,
        width: size.width,
        height: size.height,
    }))
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
