import { Keys, shortcuts } from "./keyboard.js";
import { t } from "./l10n.js";
import { pageOf } from "./pages.js";
import { Dialog } from "./parts/dialog.jsx";

/** Keys that belong to the controls themselves, and the pages where they are of use. */
const CONTROLS = [
  { keys: ["\u2191", "\u2193"], label: "app-key-move", pages: ["goals", "habits", "today"] },
  { keys: ["\u2190", "\u2192"], label: "app-key-sideways", pages: ["goals", "today"] },
  { keys: ["Space"], label: "app-key-space", pages: ["today"] },
  { keys: ["Enter"], label: "app-key-enter", pages: ["today", "goals", "habits"] },
  { keys: ["Tab"], label: "app-key-tab", pages: ["today"] },
  { keys: ["Menu", "Shift+F10"], label: "app-key-menu", pages: ["today", "goals", "habits"] },
  { keys: ["Esc"], label: "app-key-escape", pages: ["today", "goals", "habits", "journal"] },
];

/** @param {{ onClose: () => void }} props */
export function CheatSheet({ onClose }) {
  const controls = CONTROLS.filter((one) => one.pages.some((page) => pageOf(page)));
  return (
    <Dialog title={t("app-keys-title")} onClose={onClose} wide closable>
      <dl class="keys">
        {shortcuts.value
          .filter((one) => one.label)
          .map((one) => (
            <div key={one.keys}>
              <dt>
                <Keys of={one.keys} />
              </dt>
              <dd>{t(one.label)}</dd>
            </div>
          ))}
        {controls.map((one) => (
          <div key={one.label}>
            <dt>
              {one.keys.map((keys) => (
                <span key={keys}>
                  <Keys of={keys} />{" "}
                </span>
              ))}
            </dt>
            <dd>{t(one.label)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
