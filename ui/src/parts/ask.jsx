import { useState } from "preact/hooks";
import { tried } from "../failure.js";
import { t } from "../l10n.js";
import { Button } from "./button.jsx";
import { Dialog } from "./dialog.jsx";
import { ErrorLine } from "./field.jsx";
import { errorWords } from "./notice.jsx";

/**
 * A dialog with fields: what is wrong with a field stands under it, the rest at the end.
 * @param {{
 *   title: string,
 *   verb: string,
 *   dirty: boolean,
 *   act: () => Promise<unknown>,
 *   onClose: () => void,
 *   ready?: () => boolean,
 *   words?: string,
 *   wide?: boolean,
 *   children: (error: (field: string) => string | null, submit: () => void) => import("preact").ComponentChildren,
 * }} props `ready`: whether all can be read; what can't says so itself
 */
export function Ask({ title, verb, dirty, act, onClose, ready, words, wide, children }) {
  const [error, setError] = useState(
    /** @type {import("../backend.js").BackendError | null} */ (null),
  );
  const [busy, setBusy] = useState(false);
  /** @type {Set<string>} */
  const told = new Set();
  async function submit() {
    if (busy || (ready && !ready())) return;
    setBusy(true);
    const failed = await tried(act);
    setBusy(false);
    setError(failed);
    if (!failed) onClose();
  }
  const fields = children((field) => {
    told.add(field);
    return error?.field === field ? errorWords(error) : null;
  }, submit);
  return (
    <Dialog
      title={title}
      words={words}
      wide={wide}
      dirty={dirty}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("app-cancel")}</Button>
          <Button kind="primary" onClick={submit} disabled={busy}>
            {verb}
          </Button>
        </>
      }
    >
      <div class="ask">
        {fields}
        {error && !told.has(error.field ?? "") && <ErrorLine>{errorWords(error)}</ErrorLine>}
      </div>
    </Dialog>
  );
}
