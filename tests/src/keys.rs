//! Key chords as people write them.
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

/// `Control+Shift+z`, `Enter`, `F1`, `a` as a sequence of presses and releases.
pub(crate) fn chord(keys: &str) -> KeyActions {
    let keys: Vec<char> = keys.split('+').map(key).collect();
    let mut actions = KeyActions::new("keyboard".to_owned());
    for &value in &keys {
        actions = actions.then(KeyAction::Down { value });
    }
    for &value in keys.iter().rev() {
        actions = actions.then(KeyAction::Up { value });
    }
    actions
}

fn key(name: &str) -> char {
    let key = match name {
        "Control" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Enter" => Key::Enter,
        "Tab" => Key::Tab,
        "Escape" => Key::Escape,
        "Space" => return ' ',
        "Plus" => return '+',
        "Comma" => return ',',
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Up" => Key::Up,
        "Down" => Key::Down,
        "Left" => Key::Left,
        "Right" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "F1" => Key::F1,
        "F10" => Key::F10,
        other => {
            let mut characters = other.chars();
            match (characters.next(), characters.next()) {
                (Some(only), None) => return only,
                _ => panic!("no key {other:?}"),
            }
        }
    };
    key.into()
}
