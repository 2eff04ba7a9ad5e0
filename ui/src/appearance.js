/**
 * Language, theme and text size of this machine, and whether the journal could be opened: what the
 * shell knows, and the journal doesn't.
 */
import { batch, computed, effect, signal } from "@preact/signals";
import { call } from "./backend.js";
import { language, systemLanguage } from "./l10n.js";

/** @typedef {import("./bindings/shell").ShellState} ShellState */

export const TEXT_SIZES = /** @type {const} */ ([100, 115, 130, 150]);

/** What the shell last said; settings/page.jsx shows and changes it. */
export const shell = signal(
  /** @type {ShellState} */ (
    /** @type {unknown} */ ({
      language: "system",
      resolved_language: systemLanguage(),
      theme: "system",
      text: 100,
      which: "own",
      path: "",
      problem: null,
      preferences_were_damaged: false,
      version: "",
    })
  ),
);

const systemDark = signal(false);
if (typeof matchMedia === "function") {
  const query = matchMedia("(prefers-color-scheme: dark)");
  systemDark.value = query.matches;
  query.addEventListener("change", () => {
    systemDark.value = query.matches;
  });
}

/** The theme that is shown. */
export const theme = computed(() =>
  shell.value.theme === "system" ? (systemDark.value ? "dark" : "light") : shell.value.theme,
);

/** Paper is light, whatever the screen is. */
const printing = signal(false);
if (typeof window !== "undefined") {
  window.addEventListener("beforeprint", () => {
    printing.value = true;
  });
  window.addEventListener("afterprint", () => {
    printing.value = false;
  });
}

/** Keeps <html> as the settings say. */
export function showAppearance() {
  return effect(() => {
    const root = document.documentElement;
    const { text } = shell.value;
    root.dataset.theme = printing.value ? "light" : theme.value;
    if (root.dataset.text !== String(text)) {
      root.dataset.text = String(text);
      askContainersAgain();
    }
    root.lang = language.value;
  });
}

/**
 * Chromium asks container queries in rem again only when the container's own size changes, not when the root's font does:
 * for a moment there is no container.
 */
function askContainersAgain() {
  const root = document.documentElement;
  root.dataset.uncontained = "";
  // Reading a length makes the browser lay the page out.
  void document.body.offsetWidth;
  delete root.dataset.uncontained;
}

/** What the shell answers is how things are. @param {ShellState} state */
export function takeShell(state) {
  batch(() => {
    shell.value = state;
    language.value = state.resolved_language;
  });
}

/** Asks the shell; before the first page. */
export async function loadShell() {
  takeShell(await call("shell_state", {}));
}

/**
 * Changes what is given, at once.
 * @param {Partial<Pick<ShellState, "language" | "theme" | "text">>} preferences
 */
export async function setPreferences(preferences) {
  takeShell(await call("shell_set_preferences", preferences));
}

/** One step larger (1), smaller (-1), or as it was (0). @param {-1 | 0 | 1} by */
export function stepText(by) {
  const at = TEXT_SIZES.indexOf(shell.value.text);
  const to = by === 0 ? 0 : Math.min(TEXT_SIZES.length - 1, Math.max(0, at + by));
  const text = TEXT_SIZES[to] ?? 100;
  return text === shell.value.text ? Promise.resolve() : setPreferences({ text });
}
