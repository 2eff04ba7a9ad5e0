//! What only the machine knows: its clock and zone, its folders, its language.
use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
};

use ayumi_journal::{IdSource, Journal, calendar::Now, words::Language};
use chrono::Utc;
use chrono_tz::Tz;
use clap::ArgMatches;

use crate::failure::Failure;

/// The app's identifier, which names its data folder. The app uses the same.
const IDENTIFIER: &str = "app.ayumi.journal";

/// The moment and the journal of this call.
pub struct Machine {
    /// The moment.
    pub now: Now,
    journal: Option<PathBuf>,
}

impl Machine {
    /// As the options say, else as the system says.
    pub fn new(found: &ArgMatches) -> Self {
        Self {
            now: found
                .get_one::<Now>("now")
                .copied()
                .unwrap_or_else(|| Now::new(Utc::now(), system_zone())),
            journal: found.get_one::<PathBuf>("journal").cloned(),
        }
    }

    /// Where the person's own journal is: as typed, else where the app keeps it.
    pub fn journal_path(&self) -> PathBuf {
        self.typed_or("journal.ayumi")
    }

    /// Where the sample journal is: as typed, else where the app keeps it.
    pub fn sample_path(&self) -> PathBuf {
        self.typed_or("sample.ayumi")
    }

    fn typed_or(&self, name: &str) -> PathBuf {
        self.journal.clone().unwrap_or_else(|| data_folder().join(name))
    }

    /// Opens the journal, making it if there is none, and brings it up to today.
    pub fn open(&self) -> Result<Journal, Failure> {
        let mut journal = self.open_as_it_is(&self.journal_path())?;
        journal.settle(&self.now)?;
        Ok(journal)
    }

    /// Opens the journal at `path`, making it if there is none.
    pub fn open_as_it_is(&self, path: &Path) -> Result<Journal, Failure> {
        Ok(Journal::open(path, &self.now, IdSource::from_entropy())?)
    }
}

/// The zone that the system shows; UTC where it doesn't say.
pub fn system_zone() -> Tz {
    iana_time_zone::get_timezone()
        .ok()
        .and_then(|name| name.parse().ok())
        .unwrap_or(Tz::UTC)
}

fn data_folder() -> PathBuf {
    dirs::data_dir()
        .unwrap_or_else(|| PathBuf::from("."))
        .join(IDENTIFIER)
}

/// The language: `--language`, else AYUMI_LANGUAGE, else the locale's. It is needed before the rest is understood, to say
/// what isn't.
pub fn language(typed: &[OsString]) -> Language {
    let option = typed.iter().enumerate().find_map(|(i, argument)| {
        let argument = argument.to_str()?;
        match argument.strip_prefix("--language")? {
            "" => typed.get(i + 1)?.to_str(),
            rest => rest.strip_prefix('='),
        }
    });
    let set = |name| env::var(name).ok().filter(|value: &String| !value.is_empty());
    let locale = option
        // Any other is told as not fitting, in the language that holds without it.
        .filter(|value| ["ja", "en"].contains(value))
        .map(str::to_owned)
        .or_else(|| set("AYUMI_LANGUAGE"))
        .or_else(|| ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set))
        .or_else(sys_locale::get_locale);
    Language::of_locale(&locale.unwrap_or_default())
}
