//! Japanese input as WebKit reports it: the page sees the events of an input method, without there being one.
use serde_json::json;

use crate::{Find, Window};

/// The order of WebKit: `compositionend` comes before the Enter that confirmed, and that Enter has key code 229.
const COMPOSE: &str = r#"
const [field, steps, confirm] = arguments;
field.focus();
const before = field.value.slice(0, field.selectionStart ?? field.value.length);
const after = field.value.slice(field.selectionEnd ?? field.value.length);
const put = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set;
const key = (type, init) => field.dispatchEvent(Object.defineProperty(
  new KeyboardEvent(type, { bubbles: true, cancelable: true, ...init }), "keyCode", { value: 229 }));
field.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true, data: "" }));
for (const words of steps) {
  key("keydown", { key: "Process", isComposing: true });
  field.dispatchEvent(new CompositionEvent("compositionupdate", { bubbles: true, data: words }));
  put.call(field, before + words + after);
  field.setSelectionRange?.((before + words).length, (before + words).length);
  field.dispatchEvent(new InputEvent("input",
    { bubbles: true, data: words, inputType: "insertCompositionText", isComposing: true }));
}
const words = steps[steps.length - 1];
if (confirm) {
  field.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, data: words }));
  key("keydown", { key: "Enter", isComposing: false });
  field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true, key: "Enter" }));
} else {
  key("keydown", { key: "Enter", isComposing: true });
}
"#;

impl Window {
    /// Types through an input method: each of `steps` replaces the one before (`"さ"`, `"さん"`, `"散歩"`), then Enter confirms
    /// the last. The page must not take that Enter for its own.
    #[track_caller]
    pub fn compose(&self, find: Find, steps: &[&str]) {
        let node = self.see(find);
        self.run(COMPOSE, vec![node.argument(), json!(steps), json!(true)]);
    }

    /// As [`Self::compose`], but Enter arrives while the composition is still going on, as other engines report it.
    #[track_caller]
    pub fn press_enter_while_composing(&self, find: Find, steps: &[&str]) {
        let node = self.see(find);
        self.run(COMPOSE, vec![node.argument(), json!(steps), json!(false)]);
    }
}
