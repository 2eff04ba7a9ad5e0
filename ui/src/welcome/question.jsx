import { Lock } from "lucide";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { tried } from "../failure.js";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { ErrorLine } from "../parts/field.jsx";
import { Icon } from "../parts/icon.jsx";
import { errorWords } from "../parts/notice.jsx";

/** @typedef {import("../backend.js").BackendError} BackendError */

export const QUESTIONS = 4;

/**
 * One question: what was answered is kept by `save`, or it is left for later.
 * @param {{
 *   at: number,
 *   title: string,
 *   words: string,
 *   empty: boolean,
 *   save: () => Promise<unknown>,
 *   onNext: () => void,
 *   onLater: () => void,
 *   examples?: { label: string, use: () => void }[],
 *   aside?: import("preact").ComponentChildren,
 *   children: (error: (field: string) => string | null, submit: () => void) => import("preact").ComponentChildren,
 * }} props `at` counts from 1; `empty`: nothing is answered, so Next is Later
 */
export function Question({
  at,
  title,
  words,
  empty,
  save,
  onNext,
  onLater,
  examples,
  aside,
  children,
}) {
  const id = useId();
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const busy = useRef(false);
  const [error, setError] = useState(/** @type {BackendError | null} */ (null));

  useEffect(() => {
    /** @type {HTMLElement | null | undefined} */ (
      form.current?.querySelector("textarea, input")
    )?.focus();
  }, []);

  async function submit() {
    if (busy.current) return;
    if (empty) {
      onLater();
      return;
    }
    busy.current = true;
    const failed = await tried(save);
    busy.current = false;
    setError(failed);
    if (!failed) onNext();
  }

  /** @type {Set<string>} */
  const told = new Set();
  const fields = children(
    (field) => {
      told.add(field);
      return error?.field === field ? errorWords(error) : null;
    },
    () => void submit(),
  );
  return (
    <form
      ref={form}
      class="welcome"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div class="welcome-top">
        <p class="welcome-steps" role="img" aria-label={t("welcome-step", { at, of: QUESTIONS })}>
          {Array.from({ length: QUESTIONS }, (_, step) => (
            <i key={step} class={step < at ? "on" : undefined} />
          ))}
        </p>
        {aside}
      </div>
      <h1 id={id}>{title}</h1>
      <p class="meta-2">{words}</p>
      <div class="welcome-fields">
        {fields}
        {error && !told.has(error.field ?? "") && <ErrorLine>{errorWords(error)}</ErrorLine>}
      </div>
      {examples && (
        <p class="welcome-examples">
          <span class="meta">{t("welcome-examples")}</span>
          {examples.map(({ label, use }) => (
            <Button key={label} kind="ghost" onClick={use}>
              {label}
            </Button>
          ))}
        </p>
      )}
      <div class="welcome-foot">
        <span class="meta welcome-local">
          <Icon of={Lock} size="s" />
          {t("welcome-local")}
        </span>
        <Button kind="ghost" onClick={onLater}>
          {t("welcome-later")}
        </Button>
        <Button kind="primary" size="l" type="submit">
          {t(at === QUESTIONS ? "welcome-finish" : "app-next")}
        </Button>
      </div>
    </form>
  );
}
