//! Words for people, in Japanese and English, from the Fluent files that the front end reads, too.
use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unic_langid::{LanguageIdentifier, langid};

mod percent;

pub use percent::whole_percent;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// A language of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// 日本語.
    Ja,
    /// English.
    En,
}

impl Language {
    /// From a locale name such as `ja_JP.UTF-8`; English for any but Japanese.
    pub fn of_locale(locale: &str) -> Self {
        if locale.to_ascii_lowercase().starts_with("ja") {
            Self::Ja
        } else {
            Self::En
        }
    }

    fn id(self) -> LanguageIdentifier {
        match self {
            Self::Ja => langid!("ja"),
            Self::En => langid!("en"),
        }
    }
}

/// All words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of that language.
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.id()]);
        // Isolation marks would end up in notifications and terminals as boxes.
        bundle.set_use_isolating(false);
        let files = match language {
            Language::Ja => JA,
            Language::En => EN,
        };
        for (_, text) in files {
            // A test parses every file; here a broken line only loses its own message.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(partial, _)| partial);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// Their language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The message `id` without arguments; the id itself where there is none.
    pub fn say(&self, id: &str) -> String {
        self.format(id, &FluentArgs::new())
    }

    /// The message `id` with text or number arguments.
    pub fn say_with<'a>(
        &self,
        id: &str,
        args: impl IntoIterator<Item = (&'a str, FluentValue<'a>)>,
    ) -> String {
        self.format(id, &args.into_iter().collect())
    }

    /// The sentence that tells an error.
    pub fn error(&self, error: &crate::Error) -> String {
        self.format(error.code(), &error.args().into_iter().collect())
    }

    /// The sentence that tells an action.
    pub fn action(&self, code: &str, args: &BTreeMap<String, String>) -> String {
        self.format(
            &format!("action-{code}"),
            &args.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect(),
        )
    }

    fn format(&self, id: &str, args: &FluentArgs<'_>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|m| m.value()) else {
            return id.to_owned();
        };
        self.bundle
            .format_pattern(pattern, Some(args), &mut Vec::new())
            .into_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn ids<'a>(files: &'a [(&str, &str)]) -> Vec<(&'a str, &'a str)> {
        let starts = |l: &&str| l.starts_with(|c: char| c.is_ascii_lowercase());
        let all = files
            .iter()
            .flat_map(|(name, text)| text.lines().filter(starts).map(move |l| (*name, l)));
        all.map(|(name, line)| (name, line.split([' ', '=']).next().unwrap_or_default()))
            .collect()
    }

    #[test]
    fn every_file_parses() {
        for (name, text) in JA.iter().chain(EN) {
            if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
                panic!("{name}.ftl: {errors:?}");
            }
        }
    }

    #[test]
    fn both_languages_have_every_message() {
        let only = |files, other| {
            let others: BTreeSet<_> = ids(other).into_iter().collect();
            ids(files)
                .into_iter()
                .filter(|id| !others.contains(id))
                .collect::<Vec<_>>()
        };
        assert_eq!(only(JA, EN), [], "missing in English, or in another file there");
        assert_eq!(only(EN, JA), [], "missing in Japanese, or in another file there");
    }

    #[test]
    fn no_message_is_defined_twice() {
        for files in [JA, EN] {
            let mut seen = BTreeSet::new();
            for (name, id) in ids(files) {
                assert!(seen.insert(id), "{id} is defined twice, again in {name}.ftl");
            }
        }
    }

    #[test]
    fn says_with_arguments() {
        let words = Words::new(Language::En);
        assert_eq!(
            words.say_with("life-theme-too-long", [("limit", 200.into())]),
            "Please keep the theme within 200 characters."
        );
    }
}
