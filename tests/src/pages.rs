//! The pages of the app, as its sidebar names them.
use serde_json::json;

use crate::{Window, css, eventually};

/// A page that the sidebar leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// As in the address.
    pub name: String,
    /// As the sidebar says it.
    pub label: String,
}

impl Window {
    /// The pages that the sidebar leads to, from top to bottom.
    #[track_caller]
    pub fn pages(&self) -> Vec<Page> {
        self.see(css("nav").nth(0));
        let list = self.run(
            r##"
            return [...document.querySelectorAll("nav a[href^='#/']")].map((a) =>
              [a.getAttribute("href").slice(2), a.innerText.trim()]);
            "##,
            vec![],
        );
        let pairs = list.as_array().cloned().unwrap_or_default();
        let part = |pair: &serde_json::Value, n: usize| pair[n].as_str().unwrap_or_default().to_owned();
        pairs
            .iter()
            .map(|pair| Page {
                name: part(pair, 0),
                label: part(pair, 1),
            })
            .collect()
    }

    /// Goes to a page through the sidebar and waits until it stands with its data.
    #[track_caller]
    pub fn go(&self, name: &str) {
        self.click(css(&format!("nav a[href='#/{name}']")));
        self.see(css(&format!("nav a[href='#/{name}'][aria-current=page]")));
        self.stands();
    }

    /// Goes to a sheet of career design by its address.
    #[track_caller]
    pub fn open_sheet(&self, name: &str) {
        self.run(
            "location.hash = arguments[0]",
            vec![json!(format!("#/design/sheet/{name}"))],
        );
        eventually("the sheet to be shown", || {
            let shown = "return document.querySelector('main [data-prompt]') !== null";
            (self.run(shown, vec![]) == json!(true)).then_some(())
        });
        self.stands();
    }

    /// Goes to a room of career design by its address, such as `income`.
    #[track_caller]
    pub fn open_room(&self, name: &str) {
        let address = format!("#/design/{name}");
        self.run("location.hash = arguments[0]", vec![json!(address)]);
        let shown = "return document.querySelector('main .sheet-back') !== null && \
                     document.querySelector('main h1') !== null";
        eventually("the room to be shown", || {
            (self.run(shown, vec![]) == json!(true)).then_some(())
        });
        self.stands();
    }

    /// Waits until the page that is shown stands with its data, and listens to keys.
    #[track_caller]
    pub fn stands(&self) {
        let words = "return Boolean(document.querySelector('main :is(h1, h2)')) && \
                     !document.querySelector('main [aria-busy=true]')";
        eventually("the page to stand with its data", || {
            (self.run(words, vec![]) == json!(true)).then_some(())
        });
        self.settle();
    }
}
