//! The sample's words, from `sample.ftl`.
use std::collections::HashMap;

use crate::words::{Language, Words};

use super::dice::Dice;

/// The sample's words in one language.
pub struct Texts(Words);

impl Texts {
    /// In that language.
    pub fn new(language: Language) -> Self {
        Self(Words::new(language))
    }

    /// The words `sample-<id>`.
    pub fn say(&self, id: &str) -> String {
        self.0.say(&format!("sample-{id}"))
    }

    /// The words `sample-<id>` with a number in them.
    pub fn say_with(&self, id: &str, name: &str, number: i64) -> String {
        self.0.say_with(&format!("sample-{id}"), [(name, number.into())])
    }

    /// Whether there are words `sample-<id>`.
    pub fn has(&self, id: &str) -> bool {
        self.0.has(&format!("sample-{id}"))
    }

    /// How many there are of `sample-<deck>-1`, `sample-<deck>-2` …
    pub fn count(&self, deck: &str) -> usize {
        (1..)
            .take_while(|n| self.0.has(&format!("sample-{deck}-{n}")))
            .count()
    }
}

/// Decks of lines: each line comes once before any comes again.
pub struct Decks<'a> {
    texts: &'a Texts,
    waiting: HashMap<&'static str, Vec<usize>>,
}

impl<'a> Decks<'a> {
    /// Decks of those words.
    pub fn new(texts: &'a Texts) -> Self {
        Self {
            texts,
            waiting: HashMap::new(),
        }
    }

    /// The next line of a deck, with its place in it, counted from 0.
    pub fn draw(&mut self, deck: &'static str, dice: &mut Dice) -> (usize, String) {
        let waiting = self.waiting.entry(deck).or_default();
        if waiting.is_empty() {
            *waiting = dice.shuffled(self.texts.count(deck));
        }
        // An empty deck would be a slip in sample.ftl, which a test finds; it draws its own name then.
        let place = waiting.pop().unwrap_or_default();
        (place, self.texts.say(&format!("{deck}-{}", place + 1)))
    }

    /// One line by its id.
    pub fn named(&self, id: &str) -> String {
        self.texts.say(id)
    }
}
