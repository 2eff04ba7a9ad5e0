/** What asks for a word more: a rest, a past day, a delete. */
import { useEffect, useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { t } from "../l10n.js";
import { Ask } from "../parts/ask.jsx";
import { DateField } from "../parts/date-field.jsx";
import { ConfirmDelete } from "../parts/dialog.jsx";
import { Field, MinutesField, NumberField, TextArea } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { tellMoved } from "../today/moved.jsx";

/** @typedef {import("../bindings/operations").Habit} Habit */
/** @typedef {import("../bindings/operations").RestReason} RestReason */

/** @type {RestReason[]} */
const REASONS = ["care", "illness", "busy", "travel", "other"];
const reasons = () =>
  REASONS.map((value) => ({ value, label: t("habits-page-reason", { reason: value }) }));

/** @param {{ habit: Habit, today: string, onClose: () => void }} props */
export function Pause({ habit, today, onClose }) {
  const [reason, setReason] = useState(/** @type {RestReason} */ ("busy"));
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState(/** @type {string | null} */ (null));
  const [note, setNote] = useState("");
  return (
    <Ask
      title={t("habits-page-pause-title", { name: habit.name })}
      words={t("habits-page-pause-words")}
      verb={t("habits-page-pause")}
      dirty={note !== "" || until !== null || from !== today}
      onClose={onClose}
      act={() =>
        call("pause_habit", {
          id: habit.id,
          reason,
          note,
          from_day: from,
          until_day: until ?? undefined,
        })
      }
    >
      {(error) => (
        <>
          <Field label={t("habits-page-why")}>
            {(control) => (
              <Select
                kind="field"
                control={control}
                options={reasons()}
                value={reason}
                onChange={setReason}
              />
            )}
          </Field>
          <div class="pair">
            <DateField
              label={t("habits-page-from")}
              value={from}
              today={today}
              error={error("from_day")}
              onChange={(day) => setFrom(day ?? today)}
            />
            <DateField
              label={t("habits-page-until-label")}
              optional
              hint={t("habits-page-until-hint")}
              value={until}
              today={today}
              error={error("until_day")}
              onChange={setUntil}
            />
          </div>
          <Field label={t("habits-page-note")} optional error={error("note")}>
            {(control) => <TextArea control={control} value={note} onInput={setNote} rows={1} />}
          </Field>
        </>
      )}
    </Ask>
  );
}

/** @typedef {"done" | "small" | "skip" | "note"} What */

/** A day that is past, or today's. @param {{ habit: Habit, today: string, day?: string, onClose: () => void }} props */
export function PastDay({ habit, today, day: given, onClose }) {
  const [day, setDay] = useState(given ?? today);
  const [what, setWhat] = useState(/** @type {What} */ ("done"));
  const [amount, setAmount] = useState(/** @type {number | null} */ (habit.target / 1000));
  const [reason, setReason] = useState(/** @type {RestReason | null} */ (null));
  const [text, setText] = useState("");
  const counts = habit.kind !== "yes_no";

  async function record() {
    if (what === "skip") {
      await call("skip_habit", { id: habit.id, day, reason: reason ?? undefined, text });
    } else if (what === "note") {
      await call("note_habit", { id: habit.id, day, text });
    } else {
      const { moved } = await call("log_habit", {
        habit_id: habit.id,
        day,
        small: what === "small",
        value: what === "done" && counts ? Math.round((amount ?? 0) * 1000) : undefined,
        text,
      });
      tellMoved(moved);
    }
  }

  /** @type {What[]} */
  const choices = ["done", "small", "skip", "note"];
  return (
    <Ask
      title={t("habits-page-past-title", { name: habit.name })}
      verb={t("app-record")}
      dirty={text !== "" || amount !== habit.target / 1000 || day !== (given ?? today)}
      onClose={onClose}
      act={record}
    >
      {(error) => (
        <>
          <DateField
            label={t("habits-page-day")}
            value={day}
            today={today}
            max={today}
            error={error("day")}
            onChange={(chosen) => setDay(chosen ?? today)}
          />
          <Field label={t("habits-page-what")}>
            {(control) => (
              <Select
                kind="field"
                control={control}
                options={choices.map((value) => ({
                  value,
                  label: t("habits-page-what-choice", { what: value }),
                }))}
                value={what}
                onChange={setWhat}
              />
            )}
          </Field>
          {what === "done" && habit.kind === "minutes" && (
            <MinutesField
              label={t("habits-page-how-much")}
              value={amount}
              error={error("value")}
              onChange={setAmount}
            />
          )}
          {what === "done" && habit.kind === "amount" && (
            <NumberField
              label={t("habits-page-how-much")}
              suffix={habit.unit_word}
              value={amount}
              error={error("value")}
              onChange={setAmount}
            />
          )}
          {what === "skip" && (
            <Field label={t("habits-page-why")} optional>
              {(control) => (
                <Select
                  kind="field"
                  control={control}
                  options={[{ value: null, label: t("habits-page-none") }, ...reasons()]}
                  value={reason}
                  onChange={setReason}
                />
              )}
            </Field>
          )}
          <Field label={t("habits-page-note")} optional={what !== "note"} error={error("text")}>
            {(control) => <TextArea control={control} value={text} onInput={setText} rows={1} />}
          </Field>
        </>
      )}
    </Ask>
  );
}

/**
 * Says how much goes along, and offers the gentler way.
 * @param {{ habit: Habit, paused: boolean, onPause: () => void, onClose: () => void }} props
 */
export function Delete({ habit, paused, onPause, onClose }) {
  const [logs, setLogs] = useState(/** @type {number | null} */ (null));
  useEffect(() => {
    void attempt(async () => setLogs((await call("habit_belongings", { id: habit.id })).logs));
  }, [habit.id]);
  if (logs === null) return null;
  const gentle =
    paused || habit.archived
      ? habit.archived
        ? undefined
        : {
            label: t("habits-page-archive-instead"),
            run: () => {
              onClose();
              void attempt(() => call("archive_habit", { id: habit.id, archived: true }));
            },
          }
      : { label: t("habits-page-pause-instead"), run: onPause };
  return (
    <ConfirmDelete
      title={t("habits-page-delete-title", { name: habit.name })}
      words={t("habits-page-delete-words", { logs })}
      gentle={gentle}
      onClose={onClose}
      onDelete={() => {
        onClose();
        void attempt(() => call("delete_habit", { id: habit.id }));
      }}
    />
  );
}
