/** What asks for a word more: skipping, a note, a rest, typed minutes. */
import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { tried } from "../failure.js";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { DateField } from "../parts/date-field.jsx";
import { Dialog } from "../parts/dialog.jsx";
import { ErrorLine, Field, MinutesField, TextArea } from "../parts/field.jsx";
import { errorWords } from "../parts/notice.jsx";
import { Select } from "../parts/select.jsx";
import { tellMoved } from "./moved.jsx";

/** @typedef {import("./store.js").TodayStep} TodayStep */
/** @typedef {import("../bindings/operations").RestReason} RestReason */
/** @typedef {import("../backend.js").BackendError} BackendError */

/** The dialog that is open. */
export const asking = signal(
  /** @type {{ what: keyof typeof DIALOGS, step: TodayStep } | null} */ (null),
);

/** @type {RestReason[]} */
const REASONS = ["care", "illness", "busy", "travel", "other"];

const reasonOptions = () =>
  REASONS.map((value) => ({ value, label: t("today-reason", { reason: value }) }));

function close() {
  asking.value = null;
}

/**
 * @param {{
 *   title: string,
 *   verb: string,
 *   dirty: boolean,
 *   act: () => Promise<unknown>,
 *   words?: string,
 *   children: (error: (field: string) => string | null) => import("preact").ComponentChildren,
 * }} props `children` gets what is wrong with a field
 */
function Ask({ title, verb, dirty, act, words, children }) {
  const [error, setError] = useState(/** @type {BackendError | null} */ (null));
  /** @type {Set<string>} */
  const told = new Set();
  const fields = children((field) => {
    told.add(field);
    return error?.field === field ? errorWords(error) : null;
  });
  async function submit() {
    const failed = await tried(act);
    setError(failed);
    if (!failed) close();
  }
  return (
    <Dialog
      title={title}
      words={words}
      dirty={dirty}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t("app-cancel")}</Button>
          <Button kind="primary" onClick={submit}>
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

/** @param {{ step: TodayStep, day: string }} props */
function Skip({ step, day }) {
  const [reason, setReason] = useState(/** @type {RestReason | null} */ (null));
  const [text, setText] = useState("");
  const none = { value: null, label: t("today-reason-none") };
  return (
    <Ask
      title={t("today-skip-title", { name: step.name })}
      words={t("today-skip-words")}
      verb={t("today-skip")}
      dirty={text !== ""}
      act={() => call("skip_habit", { id: step.id, day, reason: reason ?? undefined, text })}
    >
      {(error) => (
        <>
          <Field label={t("today-why")} optional>
            {(control) => (
              <Select
                kind="field"
                control={control}
                options={[none, ...reasonOptions()]}
                value={reason}
                onChange={setReason}
              />
            )}
          </Field>
          <Field label={t("today-note")} optional error={error("text")}>
            {(control) => <TextArea control={control} value={text} onInput={setText} rows={1} />}
          </Field>
        </>
      )}
    </Ask>
  );
}

/** @param {{ step: TodayStep, day: string }} props */
function Note({ step, day }) {
  const [text, setText] = useState(step.note);
  return (
    <Ask
      title={t("today-note-title", { name: step.name })}
      verb={t("app-save")}
      dirty={text !== step.note}
      act={() => call("note_habit", { id: step.id, day, text })}
    >
      {(error) => (
        <Field label={t("today-note")} error={error("text")}>
          {(control) => <TextArea control={control} value={text} onInput={setText} autofocus />}
        </Field>
      )}
    </Ask>
  );
}

/** @param {{ step: TodayStep, day: string }} props */
function Pause({ step, day }) {
  const [reason, setReason] = useState(/** @type {RestReason} */ ("busy"));
  const [note, setNote] = useState("");
  const [until, setUntil] = useState(/** @type {string | null} */ (null));
  return (
    <Ask
      title={t("today-pause-title", { name: step.name })}
      words={t("today-pause-words")}
      verb={t("today-pause")}
      dirty={note !== "" || until !== null}
      act={() =>
        call("pause_habit", {
          id: step.id,
          from_day: day,
          reason,
          note,
          until_day: until ?? undefined,
        })
      }
    >
      {(error) => (
        <>
          <Field label={t("today-why")}>
            {(control) => (
              <Select
                kind="field"
                control={control}
                options={reasonOptions()}
                value={reason}
                onChange={setReason}
              />
            )}
          </Field>
          <DateField
            label={t("today-until")}
            optional
            hint={t("today-until-hint")}
            error={error("until_day")}
            value={until}
            today={day}
            min={day}
            onChange={setUntil}
          />
          <Field label={t("today-note")} optional error={error("note")}>
            {(control) => <TextArea control={control} value={note} onInput={setNote} rows={1} />}
          </Field>
        </>
      )}
    </Ask>
  );
}

/** @param {{ step: TodayStep, day: string }} props */
function Minutes({ step, day }) {
  const [minutes, setMinutes] = useState(/** @type {number | null} */ (step.value / 1000));
  return (
    <Ask
      title={t("today-minutes-title", { name: step.name })}
      verb={t("app-record")}
      dirty={minutes !== step.value / 1000}
      act={async () => {
        const value = (minutes ?? 0) * 1000;
        const { moved } = await call("set_habit_total", { id: step.id, day, value });
        tellMoved(moved);
      }}
    >
      {(error) => (
        <MinutesField
          label={t("today-minutes-label")}
          error={error("value")}
          value={minutes}
          onChange={setMinutes}
        />
      )}
    </Ask>
  );
}

const DIALOGS = { skip: Skip, note: Note, pause: Pause, minutes: Minutes };

/** @param {keyof typeof DIALOGS} what @param {TodayStep} step */
export function ask(what, step) {
  asking.value = { what, step };
}

/** @param {{ day: string }} props */
export function Asking({ day }) {
  if (!asking.value) return null;
  const Shown = DIALOGS[asking.value.what];
  return <Shown step={asking.value.step} day={day} />;
}
