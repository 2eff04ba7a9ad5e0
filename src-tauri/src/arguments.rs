//! What the app was started with.
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    path::{PathBuf, absolute},
};

use ayumi_journal::calendar::Now;

use crate::clock::system_zone;

/// The command line of the app.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arguments {
    /// `--journal PATH`: this journal instead of one's own.
    pub journal: Option<PathBuf>,
    /// `--now INSTANT`: the moment to begin at instead of the system's.
    pub now: Option<Now>,
    /// `--sample`: the sample journal.
    pub sample: bool,
    /// `--background`: no window yet; reminders come.
    pub background: bool,
}

impl Arguments {
    /// Reads arguments; what isn't understood is left out, for a desktop may add its own.
    pub fn read(arguments: impl IntoIterator<Item = String>) -> Self {
        let mut found = Self::default();
        let mut rest = arguments.into_iter();
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--journal" => found.journal = rest.next().map(PathBuf::from),
                "--now" => found.now = rest.next().and_then(|t| Now::parse(&t, system_zone()).ok()),
                "--sample" => found.sample = true,
                "--background" => found.background = true,
                _ => {}
            }
        }
        found
    }

    /// Under which name the app is known on the session bus: one window for each journal.
    pub fn bus_name(&self, app: &str) -> String {
        match &self.journal {
            Some(path) => {
                let mut hasher = DefaultHasher::new();
                absolute(path).unwrap_or_else(|_| path.clone()).hash(&mut hasher);
                // A part of a bus name begins with no digit.
                format!("{app}.j{:016x}", hasher.finish())
            }
            None if self.sample => format!("{app}.sample"),
            None => app.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_knows() {
        let read = |text: &str| Arguments::read(text.split_whitespace().map(str::to_owned));
        let all =
            read("ayumi --journal a.ayumi --now 2026-11-22T12:40:00+09:00[Asia/Tokyo] --background -psn_0_1");
        assert_eq!(all.journal, Some(PathBuf::from("a.ayumi")));
        assert_eq!(
            all.now.map(|n| n.local().to_string()),
            Some("2026-11-22 12:40:00".to_owned())
        );
        assert!(all.background && !all.sample);
        assert_eq!(read("ayumi --now soon --journal"), Arguments::default());
    }

    #[test]
    fn each_journal_has_a_window_of_its_own() {
        let name = |text: &str| Arguments::read(text.split_whitespace().map(str::to_owned)).bus_name("app.x");
        assert_eq!(name("--background"), "app.x");
        assert_eq!(
            name("--journal a.ayumi"),
            name("--background --journal ./a.ayumi")
        );
        assert_ne!(name("--journal a.ayumi"), name("--journal b.ayumi"));
        assert_ne!(name("--sample"), name(""));
    }
}
