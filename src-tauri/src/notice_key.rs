//! What a button of a notice carries. A notice may outlive the start of the app that showed it, on Linux at least: then its
//! button still says, by ids only, what it does and to which journal.
use std::path::Path;
#[cfg(target_os = "linux")]
use std::{
    collections::hash_map::RandomState,
    hash::{BuildHasher, Hasher},
    sync::LazyLock,
};

#[cfg(target_os = "linux")]
use serde::{Deserialize, Serialize};

#[cfg(target_os = "linux")]
use crate::arguments::mark;
use crate::press::Press;

/// Tells this start of the app from those before: it hears of its own notices otherwise.
#[cfg(target_os = "linux")]
static START: LazyLock<u64> = LazyLock::new(|| RandomState::new().build_hasher().finish());

/// What stands behind a button's place.
#[cfg_attr(target_os = "linux", derive(Serialize, Deserialize))]
pub struct Key {
    #[cfg(target_os = "linux")]
    start: u64,
    #[cfg(target_os = "linux")]
    journal: String,
    #[cfg(target_os = "linux")]
    press: Press,
}

impl Key {
    /// The key of the button at that place, counted from 0, of a notice from that journal.
    #[cfg(target_os = "linux")]
    pub fn of(place: usize, journal: &Path, press: &Press) -> String {
        let key = Self {
            start: *START,
            journal: mark(journal),
            press: press.clone(),
        };
        // Only maps whose keys aren't text can't be written; then the button works as long as this start of the app.
        let rest = serde_json::to_string(&key).unwrap_or_default();
        format!("{place} {rest}")
    }

    /// The other systems bring no button back to a later start, and not all of them bear every letter.
    #[cfg(not(target_os = "linux"))]
    pub fn of(place: usize, _: &Path, _: &Press) -> String {
        place.to_string()
    }

    /// The place of the button with that key; none for a click on the notice itself.
    pub fn place(key: &str) -> Option<usize> {
        key.split(' ').next()?.parse().ok()
    }

    /// What a button of that journal does that an earlier start showed; none if it isn't one.
    #[cfg(target_os = "linux")]
    pub fn earlier(key: &str, journal: &Path) -> Option<Press> {
        let (_, rest) = key.split_once(' ')?;
        let key: Self = serde_json::from_str(rest).ok()?;
        (key.start != *START && key.journal == mark(journal)).then_some(key.press)
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    const OWN: &str = "/home/own.ayumi";

    #[test]
    fn a_button_is_known_to_a_later_start_on_the_same_journal_only() {
        let (own, press) = (Path::new(OWN), Press::Undo { action: 7 });
        let key = Key::of(3, own, &press);
        assert_eq!(Key::place(&key), Some(3));
        assert_eq!(Key::earlier(&key, own), None, "this start hears of it otherwise");
        let earlier = key.replace(&START.to_string(), "5");
        assert_ne!(earlier, key);
        assert_eq!(Key::earlier(&earlier, own), Some(press));
        assert_eq!(Key::earlier(&earlier, Path::new("/home/sample.ayumi")), None);
    }

    #[test]
    fn what_others_send_is_no_button() {
        for key in ["", "default", "0", "0 ", "0 {}", r#"0 {"start":1}"#, "x y"] {
            assert_eq!(Key::earlier(key, Path::new(OWN)), None, "{key}");
        }
        assert_eq!(Key::place("default"), None);
        assert_eq!(Key::place("tap"), None);
        assert_eq!(Key::place("2"), Some(2));
    }
}
