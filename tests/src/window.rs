//! Hands and eyes for the app's window.
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use fantoccini::Client;
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use serde_json::{Value, json};

use crate::app::workspace;
use crate::find::{Find, QUERY};
use crate::keys::chord;
use crate::wait::{DEADLINE, eventually, within};
use crate::webdriver::{Driver, block_on};

/// Collects what the page complains about from here on.
const LISTEN: &str = r#"
if (window.__complaints) return;
window.__complaints = [];
const note = (what) => window.__complaints.push(String(what?.stack ?? what));
addEventListener("error", (event) => note(event.error ?? event.message));
addEventListener("unhandledrejection", (event) => note(event.reason));
addEventListener("securitypolicyviolation", (event) => note(`${event.violatedDirective}: ${event.blockedURI}`));
for (const level of ["error", "warn"]) {
  const told = console[level];
  console[level] = (...words) => { note(words.join(" ")); told.apply(console, words); };
}
"#;

/// The open window of the app; the app is killed with this value.
pub struct Window {
    client: Client,
    driver: Driver,
}

/// One element of the page.
pub struct Node {
    element: Element,
}

impl Window {
    #[track_caller]
    pub(crate) fn open(driver: Command, binary: &Path, arguments: &[String], messages: PathBuf) -> Self {
        let (driver, client) = Driver::start(driver, binary, arguments, messages);
        let window = Self { client, driver };
        window.run(LISTEN, vec![]);
        window
    }

    /// Waits until there is exactly one of these (or the nth) and it is visible.
    #[track_caller]
    pub fn see(&self, find: Find) -> Node {
        let mut last = String::new();
        let found = within(DEADLINE, || {
            let mut found = match self.visible(&find) {
                Ok(found) => found,
                Err(e) => {
                    last = e.to_string();
                    return None;
                }
            };
            last = format!("{} there", found.len());
            let (there, at) = match find.position() {
                Some(nth) => (found.len() > nth, nth),
                None => (found.len() == 1, 0),
            };
            there.then(|| found.swap_remove(at))
        });
        match found {
            Some(element) => Node { element },
            None => panic!("did not see {find:?} ({last}) on:\n{}", self.words()),
        }
    }

    /// Waits until none of these is visible.
    #[track_caller]
    pub fn gone(&self, find: Find) {
        let gone = within(DEADLINE, || self.visible(&find).ok().filter(Vec::is_empty));
        assert!(gone.is_some(), "still sees {find:?} on:\n{}", self.words());
    }

    /// How many of these are visible now.
    #[track_caller]
    pub fn count(&self, find: &Find) -> usize {
        self.visible(find).expect("the page can be asked").len()
    }

    /// Waits until it can be clicked (there, visible, nothing in front of it) and clicks.
    #[track_caller]
    pub fn click(&self, find: Find) {
        let mut last = None;
        let clicked = within(DEADLINE, || {
            let node = self.see(find.clone());
            self.reach(&node);
            block_on(node.element.click()).map_err(|e| last = Some(e)).ok()
        });
        assert!(clicked.is_some(), "can't click {find:?}: {last:?}");
    }

    /// Brings it into view. WebKit's driver takes what is less than the page's scroll padding away from its edge for visible,
    /// and doesn't scroll to it.
    fn reach(&self, node: &Node) {
        let script = "arguments[0].scrollIntoView({ block: 'nearest' })";
        // What is gone meanwhile is told by what is done to it next.
        let _ = block_on(self.client.execute(script, vec![node.argument()]));
    }

    /// Types `words` behind what is there already.
    #[track_caller]
    pub fn type_into(&self, find: Find, words: &str) {
        let node = self.see(find);
        block_on(node.element.send_keys(words)).expect("the field takes keys");
    }

    /// Types what closes the window, which may be gone before it has answered.
    #[track_caller]
    pub fn type_last(&self, find: Find, words: &str) {
        let node = self.see(find);
        let _ = block_on(node.element.send_keys(words));
    }

    /// Replaces what is in it.
    #[track_caller]
    pub fn fill(&self, find: Find, words: &str) {
        let node = self.see(find);
        self.reach(&node);
        block_on(node.element.clear()).expect("the field can be emptied");
        // WebKit refuses to type nothing.
        if !words.is_empty() {
            block_on(node.element.send_keys(words)).expect("the field takes keys");
        }
    }

    /// Sets a field that WebKit gives no keys to (date, time, colour, range), with the events of a person's change.
    #[track_caller]
    pub fn set(&self, find: Find, value: &str) {
        let node = self.see(find);
        self.run(
            r#"
            const [field, value] = arguments;
            Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set.call(field, value);
            field.dispatchEvent(new Event("input", { bubbles: true }));
            field.dispatchEvent(new Event("change", { bubbles: true }));
            "#,
            vec![node.argument(), json!(value)],
        );
    }

    /// Pastes `part` so many times in a row in place of what is in the field, unless the page refuses it.
    #[track_caller]
    pub fn paste(&self, find: Find, part: &str, times: usize) {
        let node = self.see(find);
        self.run(
            r#"
            const [field, part, times] = arguments;
            const value = part.repeat(times);
            field.focus();
            const clipboardData = new DataTransfer();
            clipboardData.setData("text/plain", value);
            const paste = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData });
            if (!field.dispatchEvent(paste)) return;
            Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set.call(field, value);
            field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste", data: value }));
            "#,
            vec![node.argument(), json!(part), json!(times)],
        );
    }

    /// Chooses the option with these words in a select.
    #[track_caller]
    pub fn choose(&self, find: Find, words: &str) {
        let node = self.see(find);
        block_on(node.element.select_by_label(words)).expect("the option is there");
    }

    /// Presses a chord, such as `Control+z`, on whatever has the focus.
    #[track_caller]
    pub fn press(&self, keys: &str) {
        block_on(self.client.perform_actions(chord(keys))).expect("the window takes keys");
    }

    /// Presses Tab, or another key, until what has the focus is called `name`.
    #[track_caller]
    pub fn walk(&self, key: &str, name: &str) {
        let mut seen = Vec::new();
        for _ in 0..60 {
            let focused = self.focused();
            if focused == name {
                return;
            }
            seen.push(focused);
            self.press(key);
        }
        panic!("{key} doesn't reach {name:?}, only {seen:?}");
    }

    /// Types into whatever has the focus.
    #[track_caller]
    pub fn keys(&self, words: &str) {
        let active = block_on(self.client.active_element()).expect("something has the focus");
        block_on(active.send_keys(words)).expect("it takes keys");
    }

    /// What has the focus: its accessible name, else its words, else its tag.
    #[track_caller]
    pub fn focused(&self) -> String {
        let name = self.run(
            r#"
            const at = document.activeElement;
            return at.getAttribute("aria-label") || at.labels?.[0]?.innerText || at.innerText || at.tagName;
            "#,
            vec![],
        );
        name.as_str().unwrap_or_default().trim().to_owned()
    }

    /// All words on the page, as a person reads them.
    pub fn words(&self) -> String {
        match block_on(self.client.execute("return document.body.innerText", vec![])) {
            Ok(words) => words.as_str().unwrap_or_default().to_owned(),
            Err(e) => format!("(no page: {e})"),
        }
    }

    /// Runs a script in the page and gives what it returns.
    #[track_caller]
    pub fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        block_on(self.client.execute(script, arguments)).unwrap_or_else(|e| panic!("script: {e}\n{script}"))
    }

    /// As [`Self::run`]; the script calls its last argument when it is done.
    #[track_caller]
    pub fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        block_on(self.client.execute_async(script, arguments))
            .unwrap_or_else(|e| panic!("script: {e}\n{script}"))
    }

    /// Makes the window this large, in CSS pixels of its content.
    #[track_caller]
    pub fn resize(&self, width: u32, height: u32) {
        block_on(self.client.set_window_size(width, height)).expect("the window can be resized");
        eventually("the page to have the new size", || {
            (self.run("return innerWidth", vec![]) == json!(width)).then_some(())
        });
    }

    /// The window's content as PNG.
    #[track_caller]
    pub fn picture(&self) -> Vec<u8> {
        block_on(self.client.screenshot()).expect("a screenshot")
    }

    /// Waits for fonts and running animations, then writes the picture to `path`.
    #[track_caller]
    pub fn save_picture(&self, path: &Path) {
        self.settle();
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the folder can be made");
        fs::write(path, self.picture()).expect("the picture can be written");
    }

    /// Waits until fonts are there and nothing moves.
    #[track_caller]
    pub fn settle(&self) {
        eventually("the page to be still", || {
            // Two frames on: what has just been shown begins to move only with the next one.
            let still = "const done = arguments[arguments.length - 1]; \
                         requestAnimationFrame(() => requestAnimationFrame(() => \
                         done(document.fonts.status === 'loaded' && \
                         document.getAnimations().every((a) => a.playState !== 'running'))))";
            (self.run_async(still, vec![]) == json!(true)).then_some(())
        });
    }

    /// What the app wrote to standard output and standard error so far.
    pub fn messages(&self) -> String {
        self.driver.said()
    }

    /// Errors, warnings, unhandled rejections and policy violations of the page since it was opened or reloaded.
    pub fn complaints(&self) -> Vec<String> {
        let all = self.run("return window.__complaints", vec![]);
        let list = all.as_array().cloned().unwrap_or_default();
        list.iter()
            .map(|one| one.as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Fails when the page complained or the app panicked.
    #[track_caller]
    pub fn is_quiet(&self) {
        let complaints = self.complaints();
        assert!(complaints.is_empty(), "the page complains: {complaints:#?}");
        let messages = self.messages();
        assert!(!messages.contains("panicked at"), "the app panicked:\n{messages}");
    }

    /// The process id of the app.
    pub fn app_id(&self) -> u32 {
        self.driver.app_id().expect("the app is the driver's child")
    }

    /// Closes the window as its close button does; what becomes of the app is the app's business.
    #[track_caller]
    pub fn close(&self) {
        block_on(self.client.clone().close_window()).expect("the window can be closed");
    }

    /// A path as the app sees it, on the disk of its own.
    pub fn disk(&self, path: &Path) -> PathBuf {
        let rest = path.strip_prefix("/").expect("an absolute path");
        PathBuf::from(format!("/proc/{}/root", self.app_id())).join(rest)
    }

    /// Waits for the window that the app has opened after its first one was closed, and goes on with that.
    #[track_caller]
    pub fn follow(&self) {
        eventually("another window of the app", || {
            let mut all = block_on(self.client.windows()).ok()?;
            let last = all.pop()?;
            block_on(self.client.switch_to_window(last)).ok()?;
            block_on(self.client.execute(LISTEN, vec![])).ok()
        });
    }

    /// SIGKILL for the app, at once.
    pub fn kill(self) {
        drop(self);
    }

    fn visible(&self, find: &Find) -> Result<Vec<Element>, CmdError> {
        let arguments = vec![find.to_json()];
        let mut found = block_on(self.client.execute(QUERY, arguments.clone()))?;
        if found.is_null() {
            block_on(self.client.execute(
                &library("@testing-library/dom/dist/@testing-library/dom.umd.min.js"),
                vec![],
            ))?;
            found = block_on(self.client.execute(QUERY, arguments))?;
        }
        let all = found.as_array().cloned().unwrap_or_default();
        Ok(all
            .iter()
            .filter_map(element_id)
            .map(|id| Element::from_element_id(self.client.clone(), id))
            .collect())
    }

    /// What is left of a failed test: picture, page, messages.
    fn leave_evidence(&self) {
        let name = thread::current().name().unwrap_or("test").replace("::", "-");
        let folder = workspace().join("target/e2e-failures").join(name);
        if fs::create_dir_all(&folder).is_err() {
            return;
        }
        let _ = fs::write(folder.join("messages.log"), self.messages());
        let limit = Duration::from_secs(5);
        let page = block_on(async { tokio::time::timeout(limit, self.client.source()).await });
        if let Ok(Ok(page)) = page {
            let _ = fs::write(folder.join("page.html"), page);
        }
        let picture = block_on(async { tokio::time::timeout(limit, self.client.screenshot()).await });
        if let Ok(Ok(picture)) = picture {
            let _ = fs::write(folder.join("window.png"), picture);
        }
        eprintln!("what was on the screen: {}", folder.display());
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if thread::panicking() {
            self.leave_evidence();
        }
    }
}

impl Node {
    /// Its words as a person reads them.
    #[track_caller]
    pub fn text(&self) -> String {
        block_on(self.element.text()).expect("the element is still there")
    }

    /// A property, such as `value` or `checked`.
    #[track_caller]
    pub fn property(&self, name: &str) -> Option<String> {
        block_on(self.element.prop(name)).expect("the element is still there")
    }

    /// An attribute, such as `aria-pressed`.
    #[track_caller]
    pub fn attribute(&self, name: &str) -> Option<String> {
        block_on(self.element.attr(name)).expect("the element is still there")
    }

    /// As an argument of [`Window::run`].
    pub fn argument(&self) -> Value {
        serde_json::to_value(&self.element).expect("an element is an id")
    }
}

fn element_id(value: &Value) -> Option<ElementRef> {
    let id = value.as_object()?.values().next()?.as_str()?;
    Some(ElementRef::from(id.to_owned()))
}

/// A script of the front end's development packages.
pub(crate) fn library(path: &str) -> String {
    let path = workspace().join("ui/node_modules").join(path);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e} (npm ci in ui/)", path.display()))
}
