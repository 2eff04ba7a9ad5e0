import { signal } from "@preact/signals";
import { CircleCheck, Mountain, Trash2, Undo2, X } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import { Keys } from "../keyboard.js";
import { t } from "../l10n.js";
import { Button, IconButton } from "./button.jsx";
import { Icon } from "./icon.jsx";

/** How long a toast stays, in milliseconds. */
export const LIFE = 8000;
/** More would cover the page; the oldest goes. */
const MOST = 3;

const ICONS = { done: CircleCheck, deleted: Trash2, undone: Undo2, moved: Mountain };

/**
 * @typedef {object} Toast
 * @property {number} id
 * @property {import("preact").ComponentChildren} text
 * @property {keyof typeof ICONS} kind
 * @property {{ label: string, keys?: string, run: () => void }} [act]
 */

export const toasts = signal(/** @type {Toast[]} */ ([]));
let next = 1;

/**
 * Says what just happened. Failures are said where they happened, not here.
 * @param {Omit<Toast, "id" | "kind"> & { kind?: Toast["kind"] }} toast
 * @returns {number} its id, for `dismiss`
 */
export function say({ kind = "done", ...rest }) {
  const made = { id: next++, kind, ...rest };
  // What an earlier toast offers to undo is no longer the last action: one offer at a time.
  const others = made.act ? toasts.value.map(({ act, ...one }) => one) : toasts.value;
  toasts.value = [...others, made].slice(-MOST);
  return made.id;
}

/** @param {number} id */
export function dismiss(id) {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}

/** @param {{ of: Toast }} props */
function One({ of }) {
  const left = useRef(LIFE);
  const since = useRef(0);
  const timer = useRef(/** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined));
  const holds = useRef(new Set());

  function run() {
    since.current = Date.now();
    timer.current = setTimeout(() => dismiss(of.id), left.current);
  }
  /** @param {string} why */
  function hold(why) {
    if (holds.current.size === 0) {
      clearTimeout(timer.current);
      left.current -= Date.now() - since.current;
    }
    holds.current.add(why);
  }
  /** @param {string} why */
  function release(why) {
    if (holds.current.delete(why) && holds.current.size === 0) run();
  }
  useEffect(() => {
    run();
    return () => clearTimeout(timer.current);
  }, []);

  return (
    <div
      class={of.kind === "done" ? "toast" : "toast toast-quiet"}
      onPointerEnter={() => hold("pointer")}
      onPointerLeave={() => release("pointer")}
      onFocusIn={() => hold("focus")}
      onFocusOut={() => release("focus")}
    >
      <Icon of={ICONS[of.kind]} />
      <span class="words">{of.text}</span>
      {of.act && (
        <Button
          kind="ghost"
          onClick={() => {
            dismiss(of.id);
            of.act?.run();
          }}
        >
          {of.act.label}
          {of.act.keys && <Keys of={of.act.keys} />}
        </Button>
      )}
      <IconButton icon={X} label={t("app-close")} onClick={() => dismiss(of.id)} />
      <i class="toast-life" />
    </div>
  );
}

/** Where toasts appear; once in the frame, and there before the first, so that it is read out. */
export function Toasts() {
  return (
    <div class="toasts" role="status">
      {toasts.value.map((toast) => (
        <One key={toast.id} of={toast} />
      ))}
    </div>
  );
}
