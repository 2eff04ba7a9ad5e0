//! What the shell works with: the journal that lies open, the clock, and this machine's preferences.
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
};

use ayumi_journal::{Error, ErrorMessage, IdSource, Journal, words::Words};

use crate::{
    arguments::Arguments,
    clock::Clock,
    preferences::{Preferences, PreferencesFile},
};

/// Which journal lies open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Which {
    /// The person's own.
    Own,
    /// The sample, kept apart.
    Sample,
}

enum Slot {
    /// Being opened while the webview starts.
    Opening,
    Open(Box<Journal>),
    Failed(ErrorMessage),
}

/// The shell's state. One journal is open at a time; whoever needs it waits until it is.
pub struct Desk {
    /// Tells the time.
    pub clock: Clock,
    preferences: Mutex<PreferencesFile>,
    own: PathBuf,
    sample: PathBuf,
    which: Mutex<Which>,
    slot: Mutex<Slot>,
    opened: Condvar,
    seen_version: Mutex<i64>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A panic elsewhere leaves nothing half-done here: the journal's own transactions are all or nothing.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Desk {
    /// A desk whose journal is still closed.
    pub fn new(arguments: &Arguments) -> Self {
        let folder = dirs::data_dir()
            .unwrap_or_else(|| PathBuf::from("."))
            .join("app.ayumi.journal");
        let config = dirs::config_dir()
            .unwrap_or_else(|| folder.clone())
            .join("app.ayumi.journal");
        Self {
            clock: arguments.now.map_or_else(Clock::system, Clock::starting_at),
            preferences: Mutex::new(PreferencesFile::open(&config.join("preferences.json"))),
            own: arguments
                .journal
                .clone()
                .unwrap_or_else(|| folder.join("journal.ayumi")),
            sample: folder.join("sample.ayumi"),
            which: Mutex::new(if arguments.sample {
                Which::Sample
            } else {
                Which::Own
            }),
            slot: Mutex::new(Slot::Opening),
            opened: Condvar::new(),
            seen_version: Mutex::new(0),
        }
    }

    /// Opens the journal that was chosen.
    pub fn open(&self) {
        let which = self.which();
        let opened = match which {
            Which::Own => self.open_own(),
            Which::Sample => self.open_sample(),
        };
        let mut slot = lock(&self.slot);
        *slot = match opened {
            Ok(journal) => {
                *lock(&self.seen_version) = journal.data_version().unwrap_or_default();
                Slot::Open(Box::new(journal))
            }
            Err(e) => {
                tracing::error!("the journal could not be opened: {e}");
                Slot::Failed(e.message())
            }
        };
        self.opened.notify_all();
    }

    fn open_own(&self) -> Result<Journal, Error> {
        let now = self.clock.now();
        let mut journal = Journal::open(&self.own, &now, IdSource::from_entropy())?;
        journal.settle(&now)?;
        Ok(journal)
    }

    fn open_sample(&self) -> Result<Journal, Error> {
        let now = self.clock.now();
        ayumi_journal::sample::open(&self.sample, &now, self.words().language())
    }

    /// Closes what is open and opens the other one.
    pub fn switch(&self, which: Which) {
        *lock(&self.slot) = Slot::Opening;
        *lock(&self.which) = which;
        self.open();
    }

    /// Which journal lies open.
    pub fn which(&self) -> Which {
        *lock(&self.which)
    }

    /// Where the open journal is kept.
    pub fn path(&self) -> &Path {
        match self.which() {
            Which::Own => &self.own,
            Which::Sample => &self.sample,
        }
    }

    /// Works with the journal, waiting while it is being opened.
    ///
    /// # Errors
    /// What kept it from being opened, or what `work` answers.
    pub fn with<T>(
        &self,
        work: impl FnOnce(&mut Journal, &Clock) -> Result<T, Error>,
    ) -> Result<T, ErrorMessage> {
        let mut slot = self
            .opened
            .wait_while(lock(&self.slot), |slot| matches!(slot, Slot::Opening))
            .unwrap_or_else(PoisonError::into_inner);
        match &mut *slot {
            Slot::Open(journal) => work(journal, &self.clock).map_err(|e| e.message()),
            Slot::Failed(problem) => Err(problem.clone()),
            // `wait_while` returns only once it is no longer opening.
            Slot::Opening => Err(Error::refused("error-storage").message()),
        }
    }

    /// What kept the journal from being opened, if something did. Waits while it is being opened.
    pub fn problem(&self) -> Option<ErrorMessage> {
        self.with(|_, _| Ok(())).err()
    }

    /// Whether another process has written to the journal since this was asked last.
    pub fn changed_elsewhere(&self) -> bool {
        let Ok(version) = self.with(|journal, _| journal.data_version()) else {
            return false;
        };
        let mut seen = lock(&self.seen_version);
        std::mem::replace(&mut *seen, version) != version
    }

    /// Gives a file that can't be opened another name beside its own, and begins a new journal.
    ///
    /// # Errors
    /// If the file can't be renamed; then nothing is changed.
    pub fn set_aside(&self) -> Result<PathBuf, ErrorMessage> {
        let path = self.path().to_owned();
        let stamp = self.clock.now().local().format("%Y%m%d-%H%M%S");
        let aside = path.with_extension(format!("damaged-{stamp}.ayumi"));
        let refused = |source| {
            Error::CannotOpen {
                path: path.clone(),
                source,
            }
            .message()
        };
        fs::rename(&path, &aside).map_err(refused)?;
        for suffix in ["-wal", "-shm"] {
            let of = |p: &Path| PathBuf::from(format!("{}{suffix}", p.display()));
            if of(&path).exists() {
                fs::rename(of(&path), of(&aside)).map_err(refused)?;
            }
        }
        *lock(&self.slot) = Slot::Opening;
        self.open();
        Ok(aside)
    }

    /// This machine's preferences.
    pub fn preferences(&self) -> Preferences {
        lock(&self.preferences).current.clone()
    }

    /// Whether the preferences file was damaged and defaults serve.
    pub fn preferences_were_damaged(&self) -> bool {
        lock(&self.preferences).was_damaged
    }

    /// Changes this machine's preferences.
    ///
    /// # Errors
    /// If they can't be kept; they serve until the app ends.
    pub fn set_preferences(&self, changed: Preferences) -> std::io::Result<()> {
        lock(&self.preferences).set(changed)
    }

    /// Words in the person's language.
    pub fn words(&self) -> Words {
        Words::new(self.preferences().language.resolve())
    }
}
