//! What to look for, as a person would: by role and name, by label, by words.
use serde_json::{Value, json};

/// Something on the page.
#[derive(Debug, Clone)]
pub struct Find {
    by: &'static str,
    value: String,
    name: Option<String>,
    part: bool,
    inside: Option<Box<Find>>,
    nth: Option<usize>,
}

/// By ARIA role (given or implied) alone; add a name with [`Find::named`].
pub fn role(role: &str) -> Find {
    Find {
        by: "role",
        value: role.to_owned(),
        name: None,
        part: false,
        inside: None,
        nth: None,
    }
}

/// A button by its accessible name.
pub fn button(name: &str) -> Find {
    role("button").named(name)
}

/// A link by its accessible name.
pub fn link(name: &str) -> Find {
    role("link").named(name)
}

/// A heading by its words.
pub fn heading(name: &str) -> Find {
    role("heading").named(name)
}

/// A form field by its label.
pub fn field(label: &str) -> Find {
    Find {
        by: "label",
        ..role(label)
    }
}

/// The innermost element with exactly these words; see [`Find::part`].
pub fn text(words: &str) -> Find {
    Find {
        by: "text",
        ..role(words)
    }
}

/// By `data-testid`: only where a person has no words for it.
pub fn test_id(id: &str) -> Find {
    Find {
        by: "test-id",
        ..role(id)
    }
}

/// By CSS selector: for what is not there for people, such as `html[lang=ja]`.
pub fn css(selector: &str) -> Find {
    Find {
        by: "css",
        ..role(selector)
    }
}

impl Find {
    /// With this accessible name.
    pub fn named(mut self, name: &str) -> Self {
        self.name = Some(name.to_owned());
        self
    }

    /// The name or the words may be a part of what is there.
    pub fn part(mut self) -> Self {
        self.part = true;
        self
    }

    /// Only within that element.
    pub fn inside(mut self, outer: Find) -> Self {
        self.inside = Some(Box::new(outer));
        self
    }

    /// The nth of several, from 0. Without it there must be exactly one.
    pub fn nth(mut self, nth: usize) -> Self {
        self.nth = Some(nth);
        self
    }

    /// Which of several is meant.
    pub(crate) fn position(&self) -> Option<usize> {
        self.nth
    }

    /// As the page's script takes it.
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "by": self.by,
            "value": self.value,
            "name": self.name,
            "part": self.part,
            "nth": self.nth,
            "inside": self.inside.as_ref().map(|outer| outer.to_json()),
        })
    }
}

/// Finds in the page. Testing Library's queries (the same that the front end's own tests use) know roles and names.
pub(crate) const QUERY: &str = r#"
const query = (find) => {
  const library = window.TestingLibraryDom;
  const roots = find.inside ? pick(query(find.inside), find.inside) : [document.body];
  const matcher = (words) => find.part ? (content) => content.includes(words) : words;
  return [...new Set(roots.flatMap((root) => {
    switch (find.by) {
      case "role": return library.queryAllByRole(root, find.value, find.name == null ? {} : { name: matcher(find.name) });
      case "label": return library.queryAllByLabelText(root, matcher(find.value));
      case "text": return library.queryAllByText(root, matcher(find.value), { ignore: "script, style, title" });
      case "test-id": return library.queryAllByTestId(root, find.value);
      default: return [...(find.inside ? root : document).querySelectorAll(find.value)];
    }
  }))];
};
const pick = (found, find) => find.nth == null ? found : found.slice(find.nth, find.nth + 1);
if (!window.TestingLibraryDom) return null;
const seen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
return query(arguments[0]).filter(seen);
"#;
