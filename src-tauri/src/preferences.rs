//! What belongs to this machine: language, colours, text size, keys. A small file that survives a damaged journal and is itself
//! replaced by defaults, with a word, when damaged.
use std::{
    fs, io,
    path::{Path, PathBuf},
};

use ayumi_journal::words::Language;
use serde::{Deserialize, Serialize};

/// The language that the person chose.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LanguageChoice {
    /// As the system.
    #[default]
    System,
    /// 日本語.
    Ja,
    /// English.
    En,
}

impl LanguageChoice {
    /// The language that follows.
    pub fn resolve(self) -> Language {
        match self {
            Self::Ja => Language::Ja,
            Self::En => Language::En,
            Self::System => Language::of_locale(&sys_locale::get_locale().unwrap_or_default()),
        }
    }
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The preferences of this machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Language.
    pub language: LanguageChoice,
    /// Colours.
    pub theme: Theme,
    /// Text size in percent: 100, 115, 130 or 150.
    pub text: u16,
    /// The keys that open the window for a line from anywhere; none until some are chosen.
    pub shortcut: Option<String>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: LanguageChoice::default(),
            theme: Theme::default(),
            text: 100,
            shortcut: None,
        }
    }
}

/// The text sizes that there are, in percent.
pub const TEXT_SIZES: [u16; 4] = [100, 115, 130, 150];

/// The preferences and where they are kept.
#[derive(Debug)]
pub struct PreferencesFile {
    path: PathBuf,
    /// As they are now.
    pub current: Preferences,
    /// The file was damaged: defaults serve, and the file stands beside them with `.damaged` at its end.
    pub was_damaged: bool,
}

impl PreferencesFile {
    /// Reads the file; defaults where there is none.
    pub fn open(path: &Path) -> Self {
        let mut file = Self {
            path: path.to_owned(),
            current: Preferences::default(),
            was_damaged: false,
        };
        let Ok(text) = fs::read_to_string(path) else {
            return file;
        };
        match serde_json::from_str::<Preferences>(&text) {
            Ok(read) if TEXT_SIZES.contains(&read.text) => file.current = read,
            _ => {
                file.was_damaged = true;
                let aside = path.with_extension("json.damaged");
                if let Err(e) = fs::rename(path, &aside) {
                    tracing::warn!("the damaged preferences file could not be set aside: {e}");
                }
            }
        }
        file
    }

    /// Keeps changed preferences: all of the new file or all of the old one.
    pub fn set(&mut self, changed: Preferences) -> io::Result<()> {
        self.current = changed;
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder)?;
        }
        let fresh = self.path.with_extension("json.new");
        fs::write(&fresh, serde_json::to_vec_pretty(&self.current)?)?;
        fs::rename(fresh, &self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damaged_preferences_are_set_aside_and_defaults_serve() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep").join("preferences.json");
        let mut file = PreferencesFile::open(&path);
        assert_eq!(
            (&file.current, file.was_damaged),
            (&Preferences::default(), false)
        );
        let chosen = Preferences {
            language: LanguageChoice::En,
            theme: Theme::Dark,
            text: 130,
            shortcut: Some("Ctrl+Alt+J".to_owned()),
        };
        file.set(chosen.clone()).unwrap();
        assert_eq!(PreferencesFile::open(&path).current, chosen);
        fs::write(&path, r#"{ "text": 999 }"#).unwrap();
        let file = PreferencesFile::open(&path);
        assert_eq!((&file.current, file.was_damaged), (&Preferences::default(), true));
        assert!(path.with_extension("json.damaged").exists() && !path.exists());
    }
}
