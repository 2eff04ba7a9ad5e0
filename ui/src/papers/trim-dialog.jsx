/** Other words for something, on this paper only. */
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { language, t } from "../l10n.js";
import { Ask } from "../parts/ask.jsx";
import { Button } from "../parts/button.jsx";
import { Field, TextArea } from "../parts/field.jsx";

/**
 * @param {{
 *   of: import("./store.js").Paper,
 *   item: import("./store.js").PaperItem,
 *   onClose: () => void,
 * }} props
 */
export function TrimDialog({ of, item, onClose }) {
  const first = item.own ?? item.text;
  const [text, setText] = useState(first);
  return (
    <Ask
      title={item.label || t("papers-page-trim-title")}
      words={t(item.text ? "papers-page-trim-words" : "papers-page-name-words")}
      verb={t("app-save")}
      dirty={text !== first}
      onClose={onClose}
      act={() =>
        call("set_paper_text", {
          kind: of.kind,
          brief: of.brief ?? undefined,
          item: item.id,
          text,
          language: language.value,
        })
      }
    >
      {(error) => (
        <>
          <Field label={t("papers-page-trim-text")} error={error("text")}>
            {(control) => (
              <TextArea control={control} value={text} onInput={setText} rows={4} autofocus />
            )}
          </Field>
          {item.own !== null && item.text && (
            <div class="paper-journal">
              <p class="meta">{t("papers-page-in-journal")}</p>
              <p class="paper-journal-words">{item.text}</p>
              <Button kind="ghost" onClick={() => setText(item.text)}>
                {t("papers-page-take-journal")}
              </Button>
            </div>
          )}
        </>
      )}
    </Ask>
  );
}
