/**
 * The staircase down to the journal, and the only file that knows Tauri. Outside the app (a plain
 * browser, while working on the face) it talks to dev/bridge.js; the build leaves that out.
 */
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { getCurrentWindow } from "@tauri-apps/api/window";

/** @typedef {import("./bindings/operations").Operations & import("./bindings/shell").ShellOperations} Operations */

/**
 * @typedef {object} Changed what an action changed
 * @property {string[]} parts the parts of the journal to show anew
 * @property {any} [action] what was done, when it was an action of a person
 */

/** Why an operation was refused: the Fluent id of the sentence that tells it, and the sentence's arguments. */
export class BackendError extends Error {
  /** @param {string} code @param {Record<string, any>} [args] @param {string | null} [field] */
  constructor(code, args = {}, field = null) {
    super(code);
    this.name = "BackendError";
    this.code = code;
    this.args = args;
    /** The argument it is about, to be shown under its field. */
    this.field = field;
  }
}

/** @param {unknown} reason @returns {BackendError} */
export function asError(reason) {
  if (reason instanceof BackendError) return reason;
  if (reason && typeof reason === "object" && "code" in reason) {
    const { code, args, field } =
      /** @type {{ code: string, args?: Record<string, any>, field?: string | null }} */ (reason);
    return new BackendError(code, args ?? {}, field ?? null);
  }
  return new BackendError("app-error-unexpected", { detail: String(reason) });
}

/** Whether the app's window is around us. */
export const inApp = typeof window !== "undefined" && "__TAURI_INTERNALS__" in window;

/** @type {Set<(changed: Changed) => void>} */
const changedListeners = new Set();
/** @type {Set<(item: any) => void>} */
const openListeners = new Set();

/**
 * Runs an operation of the journal.
 * @template {keyof Operations & string} N
 * @param {N} name
 * @param {Operations[N]["args"]} [args]
 * @returns {Promise<Operations[N]["answer"]>}
 */
export async function call(name, args) {
  try {
    if (inApp) return await invoke(name, { args: args ?? {} });
    if (import.meta.env.DEV) return await overBridge(name, args ?? {});
  } catch (reason) {
    throw asError(reason);
  }
  throw new BackendError("app-error-unexpected", { detail: "no shell" });
}

/** @param {string} name @param {unknown} args */
async function overBridge(name, args) {
  if (name.startsWith("shell_")) {
    const { shellCall } = await import("../dev/shell.js");
    return shellCall(name, args);
  }
  const response = await fetch(`/call/${name}`, { method: "POST", body: JSON.stringify(args) });
  const told = await response.json();
  if (!response.ok) throw told;
  if (told.changed.parts.length > 0) tell(told.changed);
  return told.answer;
}

/** @param {Changed} changed */
function tell(changed) {
  for (const listener of changedListeners) listener(changed);
}

/** Everything is to be shown anew: another journal lies open, or another process wrote to it. */
export function refreshAll() {
  tell({ parts: ["*"] });
}

/**
 * Calls back whenever something in the journal changed.
 * @param {(changed: Changed) => void} listener
 * @returns {() => void} stops listening
 */
export function onChanged(listener) {
  changedListeners.add(listener);
  return () => changedListeners.delete(listener);
}

/**
 * Calls back when a notification asks for an item to be shown.
 * @param {(item: any) => void} listener
 * @returns {() => void} stops listening
 */
export function onOpen(listener) {
  openListeners.add(listener);
  return () => openListeners.delete(listener);
}

/** What a notification that was clicked before the page stood wants opened, or null. */
export function openedBy() {
  return inApp ? call("shell_take_open_item", {}).catch(() => null) : Promise.resolve(null);
}

/**
 * Asks before the window closes: it stays open when the answer is false, and closes when asked once more.
 * @param {() => Promise<boolean>} mayClose
 * @returns {() => void} closes without asking from then on
 */
export function holdClosing(mayClose) {
  if (!inApp) return () => {};
  let released = false;
  let warned = false;
  const held = getCurrentWindow().onCloseRequested(async (event) => {
    if (warned || (await mayClose().catch(() => false))) return;
    warned = true;
    event.preventDefault();
  });
  return () => {
    if (released) return;
    released = true;
    held.then(
      (stop) => stop(),
      () => {},
    );
  };
}

/** Starts listening to the shell; once, before the first page. */
export async function connect() {
  if (!inApp) return;
  /** @param {any} item */
  const open = (item) => {
    for (const listener of openListeners) listener(item);
  };
  await Promise.all([
    listen("changed", (event) => tell(/** @type {Changed} */ (event.payload))),
    // The event only says that there is something; it is taken once, here or by a page still loading.
    listen("open-item", async () => {
      const item = await call("shell_take_open_item", {}).catch(() => null);
      if (item) open(item);
    }),
  ]);
  // The command line may have written meanwhile.
  window.addEventListener("focus", async () => {
    if (await call("shell_changed_elsewhere", {}).catch(() => false)) refreshAll();
  });
}
