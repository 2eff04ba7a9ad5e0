/** What forms in dialogs share: what was filled in, what was refused, and saving. */
import { useRef, useState } from "preact/hooks";
import { tried } from "../failure.js";
import { t } from "../l10n.js";
import { Button } from "./button.jsx";
import { Dialog } from "./dialog.jsx";
import { errorWords, Notice } from "./notice.jsx";

/**
 * @template F
 * @param {F} filled
 */
export function useForm(filled) {
  const first = useRef(filled);
  const [form, setForm] = useState(filled);
  const [error, setError] = useState(
    /** @type {import("../failure.js").BackendError | null} */ (null),
  );
  return {
    form,
    error,
    dirty: JSON.stringify(form) !== JSON.stringify(first.current),
    /** @param {Partial<F>} change */
    set(change) {
      setForm((was) => ({ ...was, ...change }));
      setError(null);
    },
    /** The words under a field. @param {string} field */
    under: (field) => (error?.field === field ? errorWords(error) : null),
    /** Whether it went well. @param {() => Promise<unknown>} act */
    async save(act) {
      const failed = await tried(act);
      setError(failed);
      return failed === null;
    },
  };
}

/**
 * @param {{
 *   title: string,
 *   of: ReturnType<typeof useForm<any>>,
 *   fields: string[],
 *   isNew: boolean,
 *   onSave: () => void,
 *   onClose: () => void,
 *   children: import("preact").ComponentChildren,
 * }} props `fields` that tell of their own errors
 */
export function FormDialog({ title, of, fields, isNew, onSave, onClose, children }) {
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  function save() {
    // What can't be read is still in its field, with its own words under it.
    const bad = box.current?.querySelector("[data-typed][aria-invalid='true']");
    if (bad) /** @type {HTMLElement} */ (bad).focus();
    else onSave();
  }
  return (
    <Dialog
      title={title}
      dirty={of.dirty}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("app-cancel")}</Button>
          <Button kind="primary" onClick={save}>
            {t(isNew ? "app-add" : "app-save")}
          </Button>
        </>
      }
    >
      <div class="form-fields" ref={box}>
        {of.error && !fields.includes(of.error.field ?? "") && (
          <Notice kind="err" top>
            {errorWords(of.error)}
          </Notice>
        )}
        {children}
      </div>
    </Dialog>
  );
}
