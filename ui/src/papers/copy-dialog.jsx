/** The paper as text: seen and trimmed before it's copied. The app itself sends nothing. */
import { useRef, useState } from "preact/hooks";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Dialog } from "../parts/dialog.jsx";
import { ErrorLine, Field, TextArea } from "../parts/field.jsx";
import { say } from "../parts/toasts.jsx";

/** Copies what the field holds; webviews differ in what they allow. @param {HTMLTextAreaElement | null} area */
async function copied(area) {
  if (!area) return false;
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    area.focus();
    area.select();
    return document.execCommand("copy");
  }
}

/** @param {{ text: string, onClose: () => void }} props */
export function CopyDialog({ text, onClose }) {
  const [words, setWords] = useState(text);
  const [failed, setFailed] = useState(false);
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  async function copy() {
    if (await copied(box.current?.querySelector("textarea") ?? null)) {
      onClose();
      say({ text: t("papers-page-copied") });
    } else setFailed(true);
  }
  return (
    <Dialog
      title={t("papers-page-copy-title")}
      words={t("papers-page-copy-words")}
      wide
      dirty={words !== text}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("app-cancel")}</Button>
          <Button kind="primary" onClick={() => void copy()}>
            {t("papers-page-copy-verb")}
          </Button>
        </>
      }
    >
      <div class="paper-copy" ref={box}>
        <Field label={t("papers-page-copy-text")}>
          {(control) => <TextArea control={control} value={words} onInput={setWords} rows={12} />}
        </Field>
        {failed && <ErrorLine>{t("papers-page-copy-failed")}</ErrorLine>}
      </div>
    </Dialog>
  );
}
