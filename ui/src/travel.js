/** Undo, redo, and the toast after every change. */
import { call, onChanged } from "./backend.js";
import { attempt } from "./failure.js";
import { t } from "./l10n.js";
import { say } from "./parts/toasts.jsx";

export function undo() {
  return attempt(async () => {
    const { action } = await call("undo", {});
    if (!action) say({ kind: "undone", text: t("app-nothing-to-undo") });
  });
}

export function redo() {
  return attempt(async () => {
    const { action } = await call("redo", {});
    if (!action) say({ kind: "undone", text: t("app-nothing-to-redo") });
  });
}

/** Done letter by letter or tick by tick; the page itself shows that it is kept. */
const QUIET = new Set(["sheet-written", "paper-chosen"]);

/** Says what was done, with the way back. */
export function tellChanges() {
  return onChanged(({ action }) => {
    if (!action || (action.step === "done" && QUIET.has(action.code))) return;
    const what = t(`action-${action.code}`, action.args);
    if (action.step === "undone") {
      say({
        kind: "undone",
        text: t("app-undone", { what }),
        act: { label: t("app-redo"), keys: "Ctrl+Shift+Z", run: () => void redo() },
      });
    } else {
      say({
        kind: action.code.includes("deleted") ? "deleted" : "done",
        text: what,
        act: { label: t("app-undo"), keys: "Ctrl+Z", run: () => void undo() },
      });
    }
  });
}
