//! What the app was started with.
#[cfg(target_os = "linux")]
use std::ffi::OsString;
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf, absolute},
};

use ayumi_journal::calendar::Now;
#[cfg(target_os = "linux")]
use chrono::SecondsFormat;

#[cfg(target_os = "linux")]
use crate::clock::Clock;
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
    /// `--quick`: only the small window for a line.
    pub quick: bool,
    /// `--save-to FOLDER`: files are saved there under the names that they're offered, and nobody is asked.
    pub save_to: Option<PathBuf>,
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
                "--quick" => found.quick = true,
                "--save-to" => found.save_to = rest.next().map(PathBuf::from),
                _ => {}
            }
        }
        found
    }

    /// With which arguments the app goes on in the background: on the same journal, and by the same clock if that was set.
    #[cfg(target_os = "linux")]
    pub fn in_background(&self, clock: &Clock) -> Vec<OsString> {
        let mut arguments: Vec<OsString> = vec!["--background".into()];
        if let Some(journal) = &self.journal {
            arguments.extend(["--journal".into(), journal.into()]);
        }
        if self.sample {
            arguments.push("--sample".into());
        }
        if let Some(folder) = &self.save_to {
            arguments.extend(["--save-to".into(), folder.into()]);
        }
        if let Some(now) = clock.set_to() {
            let instant = now.instant.to_rfc3339_opts(SecondsFormat::Millis, true);
            arguments.extend(["--now".into(), format!("{instant}[{}]", now.zone).into()]);
        }
        arguments
    }

    /// Under which name the app is known on the session bus: one window for each journal.
    pub fn bus_name(&self, app: &str) -> String {
        match &self.journal {
            Some(path) => format!("{app}.{}", mark(path)),
            None if self.sample => format!("{app}.sample"),
            None => app.to_owned(),
        }
    }
}

/// What tells the journal at that path from others, without its name. Fits into a bus name, whose parts begin with no digit.
pub fn mark(journal: &Path) -> String {
    let mut hasher = DefaultHasher::new();
    absolute(journal)
        .unwrap_or_else(|_| journal.to_owned())
        .hash(&mut hasher);
    format!("j{:016x}", hasher.finish())
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

    #[cfg(target_os = "linux")]
    #[test]
    fn what_goes_on_in_the_background_is_the_same() {
        let read = |text: &str| Arguments::read(text.split_whitespace().map(str::to_owned));
        let again = |arguments: &Arguments, clock: &Clock| {
            let arguments = arguments.in_background(clock).into_iter();
            Arguments::read(arguments.map(|one| one.into_string().unwrap()))
        };
        let plain = again(&read("--quick"), &Clock::system());
        assert_eq!(plain, read("--background"));
        let set =
            read("--journal a.ayumi --save-to out --sample --now 2026-11-22T12:40:00+09:00[Asia/Tokyo]");
        let clock = Clock::starting_at(set.now.unwrap());
        let handed = again(&set, &clock);
        let now = handed.now.unwrap();
        assert_eq!(
            (&handed.journal, &handed.save_to, handed.sample, handed.background),
            (&set.journal, &set.save_to, true, true)
        );
        assert_eq!(now.zone, set.now.unwrap().zone);
        assert!((now.instant - set.now.unwrap().instant).num_seconds() < 5);
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
