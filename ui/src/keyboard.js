/**
 * Shortcuts. The frame's own are in app.jsx; a page adds its own while it is shown:
 *
 *   useShortcuts([{ keys: "Ctrl+F", label: "journal-key-search", run: focusSearch }]);
 *
 * There are no single letters, and nothing acts while somebody composes Japanese, nor under an open
 * dialog. On a Mac, Ctrl stands for ⌘.
 */
import { signal } from "@preact/signals";
import { h } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { composing } from "./ime.js";

/**
 * @typedef {object} Shortcut
 * @property {string} keys such as "Ctrl+N", "Ctrl+Shift+Z", "F1"
 * @property {string} label Fluent id of what it does, for the list on F1; "" keeps it out of the list
 * @property {() => void} run
 * @property {boolean} [notInFields] leaves the key to a text field that has the focus (its own undo)
 * @property {boolean} [overDialogs] works under an open dialog, too
 */

export const onMac =
  typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform ?? "");

/** All that is in force now, in the order it was added. */
export const shortcuts = signal(/** @type {Shortcut[]} */ ([]));

/** Other ways to write the same key: what a keyboard sends for it without or with Shift. */
const SAME = { "+": ["+", "=", ";"], "-": ["-", "_"], 0: ["0"] };

/**
 * Whether the event is these keys.
 * @param {KeyboardEvent} event
 * @param {string} keys
 */
export function matches(event, keys) {
  const parts = keys === "Ctrl++" ? ["Ctrl", "+"] : keys.split("+");
  const key = parts.at(-1) ?? "";
  const ctrl = onMac ? event.metaKey : event.ctrlKey;
  const other = onMac ? event.ctrlKey : event.metaKey;
  if (ctrl !== parts.includes("Ctrl") || other || event.altKey) return false;
  const same = /** @type {Record<string, string[]>} */ (SAME)[key];
  if (same) return same.includes(event.key);
  if (event.shiftKey !== parts.includes("Shift")) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}

/** @param {EventTarget | null} target */
export function isTextField(target) {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("textarea, input:not([type=checkbox], [type=radio])"))
  );
}

/** @param {KeyboardEvent} event */
function onKeyDown(event) {
  if (event.defaultPrevented || composing(event)) return;
  const found = shortcuts.value.findLast((one) => matches(event, one.keys));
  if (!found) return;
  if (found.notInFields && isTextField(event.target)) return;
  if (!found.overDialogs && document.querySelector("dialog[open]")) {
    // The browser's own meaning of the key (a new window, a search bar) has no place here either.
    event.preventDefault();
    return;
  }
  event.preventDefault();
  found.run();
}

/** Starts listening, once. @param {Document} target */
export function listenForShortcuts(target) {
  target.addEventListener("keydown", onKeyDown);
  return () => target.removeEventListener("keydown", onKeyDown);
}

/**
 * Adds shortcuts until the answer is called.
 * @param {Shortcut[]} added
 */
export function addShortcuts(added) {
  shortcuts.value = [...shortcuts.value, ...added];
  return () => {
    shortcuts.value = shortcuts.value.filter((one) => !added.includes(one));
  };
}

/**
 * Adds shortcuts while the component is mounted. The keys must not change; what they do may.
 * @param {Shortcut[]} list
 */
export function useShortcuts(list) {
  const latest = useRef(list);
  latest.current = list;
  useEffect(
    () => addShortcuts(list.map((one, at) => ({ ...one, run: () => latest.current[at]?.run() }))),
    [],
  );
}

/** @type {Record<string, string>} */
const MAC = { Ctrl: "\u2318", Shift: "\u21e7", Alt: "\u2325", Enter: "\u21a9" };

/** Keys as they are printed on a keyboard: "Ctrl N", "⌘N". @param {string} keys */
export function keyNames(keys) {
  const parts = keys === "Ctrl++" ? ["Ctrl", "+"] : keys.split("+");
  const names = parts.map((part) => (part === "-" ? "\u2212" : onMac ? (MAC[part] ?? part) : part));
  return names.join(onMac ? "" : " ");
}

/** @param {{ of: string }} props */
export function Keys({ of }) {
  return h("kbd", { class: "kbd" }, keyNames(of));
}
