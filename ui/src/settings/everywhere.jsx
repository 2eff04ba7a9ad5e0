/** Ayumi beside other work: whether it starts with the session, and the keys that record from anywhere. */
import { useState } from "preact/hooks";
import { BackendError, call } from "../backend.js";
import { tried } from "../failure.js";
import { composing } from "../ime.js";
import { t } from "../l10n.js";
import { Check } from "../parts/check.jsx";
import { ErrorLine, Field } from "../parts/field.jsx";
import { errorWords, Notice } from "../parts/notice.jsx";
import { resource, useResource } from "../store.js";

const autostart = resource(() => call("shell_autostart", {}), []);
const shortcut = resource(() => call("shell_shortcut", {}), []);

/** What the shell refused in words of its own; a shell that doesn't know the question has none. @param {unknown} error */
const told = (error) =>
  error instanceof BackendError && /^shell-/.test(error.code) ? error : null;

/** Whether the shell can do either. */
export function useEverywhere() {
  useResource(autostart);
  useResource(shortcut);
  return Boolean(autostart.data.value || told(autostart.error.value) || shortcut.data.value);
}

export function Everywhere() {
  return (
    <>
      <Autostart />
      <Shortcut />
    </>
  );
}

function Autostart() {
  const [error, setError] = useState(/** @type {BackendError | null} */ (null));
  const { data } = autostart;
  const unknown = told(autostart.error.value);
  if (unknown) return <Notice kind="care">{errorWords(unknown)}</Notice>;
  if (!data.value) return null;
  /** @param {boolean} on */
  async function set(on) {
    setError(await tried(() => call("shell_set_autostart", { on })));
    await autostart.reload();
  }
  return (
    <div class="labelled">
      <Check checked={data.value.on} onChange={(on) => void set(on)}>
        {t("settings-autostart")}
      </Check>
      <span class="hint">{t("settings-autostart-hint")}</span>
      {error && <ErrorLine>{errorWords(error)}</ErrorLine>}
    </div>
  );
}

/**
 * The keys as the shell writes them, or null for what can't be listened to everywhere.
 * @param {Pick<KeyboardEvent, "code" | "ctrlKey" | "altKey" | "shiftKey" | "metaKey">} event
 */
export function shortcutOf({ code, ctrlKey, altKey, shiftKey, metaKey }) {
  const key = /^(?:Key([A-Z])|Digit(\d)|(F(?:[1-9]|1[0-2]))|(Space))$/.exec(code);
  if (!key || !(ctrlKey || altKey || metaKey)) return null;
  const held = [ctrlKey && "Ctrl", altKey && "Alt", shiftKey && "Shift", metaKey && "Meta"];
  return [...held, key[1] ?? key[2] ?? key[3] ?? key[4]].filter(Boolean).join("+");
}

function Shortcut() {
  const [error, setError] = useState(/** @type {BackendError | null} */ (null));
  const known = shortcut.data.value;
  if (!known) return null;
  /** @param {string | null} keys */
  async function set(keys) {
    setError(await tried(() => call("shell_set_shortcut", { shortcut: keys })));
    await shortcut.reload();
  }
  /** @param {KeyboardEvent} event */
  function onKeyDown(event) {
    if (composing(event) || event.key === "Tab" || event.key === "Escape") return;
    // Here keys are told, not meant: no shortcut of the app's own runs.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Backspace" || event.key === "Delete") {
      if (known?.shortcut) void set(null);
      return;
    }
    const keys = shortcutOf(event);
    if (keys && keys !== known?.shortcut) void set(keys);
  }
  const trouble =
    known.listening === "taken" || known.listening === "unsupported"
      ? t(`shell-shortcut-${known.listening}`)
      : null;
  return (
    <Field
      label={t("settings-shortcut")}
      hint={t("settings-shortcut-hint")}
      error={error ? errorWords(error) : trouble}
    >
      {(control) => (
        <span class="field field-short">
          <input
            {...control}
            readOnly
            value={known.shortcut ?? ""}
            placeholder={t("settings-shortcut-none")}
            onKeyDown={onKeyDown}
          />
        </span>
      )}
    </Field>
  );
}
