import { useSignal } from "@preact/signals";
import { ArrowRight, PenLine, UserPlus } from "lucide";
import { Fragment } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { asError } from "../backend.js";
import { composing } from "../ime.js";
import { Keys } from "../keyboard.js";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { ErrorLine } from "../parts/field.jsx";
import { Icon } from "../parts/icon.jsx";
import { errorWords } from "../parts/notice.jsx";
import { addPerson, previewLine, recordLine } from "./quick-line.js";

/** Typing pauses this long before the line is read, in milliseconds. */
const PAUSE = 60;

/**
 * @typedef {object} QuickPreview how the line will be understood
 * @property {string[]} pieces what, then what it belongs to
 * @property {number} choices how many readings there are; Tab goes through them
 * @property {string | null} [unknown] somebody whom the line names and who could be written down
 */

/**
 * One line to record something: Enter records, the chip below shows how the line is understood, and Tab
 * goes through other readings as long as there are any; then Tab leaves, and Shift Tab always does.
 * @param {{
 *   preview?: (line: string, choice: number) => Promise<QuickPreview | null>,
 *   record?: (line: string, choice: number) => Promise<unknown>,
 *   draft?: import("@preact/signals").Signal<string>,
 *   onRecorded?: () => void,
 *   autofocus?: boolean,
 * }} props `draft` keeps what was typed beyond this component's life
 */
export function QuickLog({
  preview = previewLine,
  record = recordLine,
  draft,
  onRecorded,
  autofocus,
}) {
  const id = useId();
  const own = useSignal("");
  const line = draft ?? own;
  const choice = useSignal(0);
  const read = useSignal(/** @type {QuickPreview | null} */ (null));
  const error = useSignal(/** @type {string | null} */ (null));
  /** How many people were written down from here: the line is read anew with each. */
  const added = useSignal(0);
  const busy = useRef(false);
  const turn = useRef(0);
  const seen = useRef(1);

  const text = line.value;
  const chosen = choice.value;
  useEffect(() => {
    const mine = ++turn.current;
    if (text.trim() === "") {
      read.value = null;
      return;
    }
    const pause = setTimeout(async () => {
      try {
        const answer = await preview(text, chosen);
        if (mine === turn.current) read.value = answer;
      } catch (reason) {
        if (mine !== turn.current) return;
        read.value = null;
        error.value = errorWords(asError(reason));
      }
    }, PAUSE);
    return () => clearTimeout(pause);
  }, [text, chosen, preview, added.value]);

  /** @param {string} typed */
  function type(typed) {
    line.value = typed;
    choice.value = 0;
    seen.current = 1;
    error.value = null;
  }

  function other() {
    const choices = read.value?.choices ?? 1;
    choice.value = (choice.value + 1) % choices;
    seen.current += 1;
  }

  /** @param {string} name */
  async function add(name) {
    try {
      await addPerson(name);
      added.value += 1;
    } catch (reason) {
      error.value = errorWords(asError(reason));
    }
  }

  async function submit() {
    if (busy.current || text.trim() === "") return;
    busy.current = true;
    try {
      await record(text, chosen);
      type("");
      onRecorded?.();
    } catch (reason) {
      // What was typed stays.
      error.value = errorWords(asError(reason));
    } finally {
      busy.current = false;
    }
  }

  /** @param {KeyboardEvent} event */
  function onKeyDown(event) {
    if (composing(event)) return;
    if (event.key === "Enter") {
      event.preventDefault();
      void submit();
    } else if (event.key === "Tab" && !event.shiftKey && others && seen.current <= others) {
      event.preventDefault();
      other();
    }
  }

  const understood = read.value;
  const others = understood && understood.choices > 1 ? understood.choices : 0;
  return (
    <form
      class="quick-log"
      aria-label={t("app-quick")}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="field field-l" for={id}>
        <Icon of={PenLine} />
        <span class="vh">{t("app-quick-label")}</span>
        <input
          id={id}
          autocomplete="off"
          spellcheck={false}
          placeholder={t("app-quick-example")}
          data-autofocus={autofocus || undefined}
          aria-describedby={`${id}-read`}
          aria-invalid={Boolean(error.value)}
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button kind="primary" type="submit" disabled={text.trim() === ""}>
          {t("app-record")}
          <Keys of="Enter" />
        </Button>
      </label>
      <p class="quick-read" id={`${id}-read`} aria-live="polite">
        {understood && (
          <span class="quick-chip">
            <span class="vh">{t("app-quick-reads")}</span>
            {understood.pieces.map((piece, at) => (
              <Fragment key={piece}>
                {at > 0 && <Icon of={ArrowRight} size="s" />}
                {at === 0 ? <b>{piece}</b> : <span>{piece}</span>}
              </Fragment>
            ))}
          </span>
        )}
        {understood?.unknown && (
          <Button
            kind="ghost"
            size="s"
            icon={UserPlus}
            onClick={() => void add(understood.unknown ?? "")}
          >
            {t("app-quick-add-person", { name: understood.unknown })}
          </Button>
        )}
        {others > 0 && (
          <Button kind="ghost" size="s" tabIndex={-1} onClick={other}>
            {t("app-quick-other")}
            <Keys of="Tab" />
          </Button>
        )}
      </p>
      {error.value && <ErrorLine>{error.value}</ErrorLine>}
    </form>
  );
}
