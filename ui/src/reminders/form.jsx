/** Writes a reminder down, or changes one. */
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { ScheduleEditor } from "../habits/schedule-editor.jsx";
import { t } from "../l10n.js";
import { life } from "../life.js";
import { Ask } from "../parts/ask.jsx";
import { Dialog } from "../parts/dialog.jsx";
import { Field, TextField, TimeField } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { Loaded } from "../parts/states.jsx";
import { useResource } from "../store.js";
import { beginning, idOf, sameSubject, subjects } from "./store.js";

/** @typedef {import("./store.js").Subject} Subject */
/** @typedef {import("./store.js").Reminder} Reminder */

/** @type {Subject["kind"][]} */
const KINDS = ["habit", "goal", "checkin", "review", "text"];

/**
 * @typedef {object} FormProps
 * @property {Reminder | null} reminder nothing for a new one
 * @property {Subject} [about] what it is about, where that can't be chosen
 * @property {string} today
 * @property {() => void} onClose
 */

/** @param {FormProps} props */
export function ReminderForm(props) {
  useResource(subjects);
  useResource(life);
  const ready = subjects.data.value !== undefined && life.data.value !== undefined;
  if (ready) return <Filled {...props} />;
  return (
    <Dialog title={titleOf(props.reminder)} onClose={props.onClose} closable>
      <Loaded of={subjects}>{() => null}</Loaded>
    </Dialog>
  );
}

/** @param {Reminder | null} reminder */
const titleOf = (reminder) => t(reminder ? "reminders-page-change" : "reminders-page-new");

/** @param {FormProps} props */
function Filled({ reminder, about, today, onClose }) {
  const { habits, goals } = subjects.data.value ?? { habits: [], goals: [] };
  const moments = life.data.value?.moments ?? [];
  /** @param {Subject} subject */
  const usual = (subject) => {
    const id = idOf(subject);
    return beginning(
      subject,
      today,
      habits.find((one) => one.id === id),
      moments,
    );
  };
  const [first] = useState(() => {
    const subject = about ?? reminder?.subject ?? suggested(habits, goals);
    const { at, schedule } = reminder ? timesOf(reminder, usual(subject)) : usual(subject);
    return { subject, at, schedule, text: reminder?.text ?? "" };
  });
  const [draft, setDraft] = useState(first);
  const [chosen, setChosen] = useState(reminder !== null);
  const { subject, at, schedule, text } = draft;

  /** Time and days follow what it is about, until the person chooses them. @param {Subject} next */
  function turnTo(next) {
    setDraft((before) => ({ ...before, ...(chosen ? {} : usual(next)), subject: next }));
  }
  /** @param {Partial<Pick<typeof first, "at" | "schedule">>} change */
  function choose(change) {
    setChosen(true);
    setDraft((before) => ({ ...before, ...change }));
  }

  const dirty =
    at !== first.at ||
    text !== first.text ||
    schedule !== first.schedule ||
    !sameSubject(subject, first.subject);
  return (
    <Ask
      title={titleOf(reminder)}
      verb={t("app-save")}
      dirty={dirty}
      onClose={onClose}
      act={() =>
        call("save_reminder", {
          id: reminder?.id,
          subject,
          text,
          days: { kind: "schedule", schedule },
          when: { kind: "at", minute: at },
          zone: reminder?.zone ?? undefined,
          enabled: reminder?.enabled ?? true,
        })
      }
    >
      {(error, submit) => (
        <>
          {!about && (
            <SubjectFields
              subject={subject}
              habits={habits}
              goals={goals}
              error={error("subject")}
              onChange={turnTo}
            />
          )}
          <TextField
            label={t(subject.kind === "text" ? "reminders-page-text" : "reminders-page-words")}
            optional={subject.kind !== "text"}
            value={text}
            error={error("text")}
            onInput={(words) => setDraft((before) => ({ ...before, text: words }))}
            onEnter={submit}
          />
          <TimeField
            label={t("reminders-page-time")}
            value={at}
            error={error("when")}
            onChange={(minutes) => choose({ at: minutes ?? usual(subject).at })}
          />
          <ScheduleEditor
            value={schedule}
            today={today}
            days
            error={error("days")}
            onChange={(next) => choose({ schedule: next })}
          />
        </>
      )}
    </Ask>
  );
}

/**
 * Its minute and its schedule, where it has these.
 * @param {Reminder} reminder
 * @param {ReturnType<typeof beginning>} usual
 */
function timesOf({ when, days }, usual) {
  return {
    at: when.kind === "at" ? when.minute : usual.at,
    schedule: days.kind === "schedule" ? days.schedule : usual.schedule,
  };
}

/** @typedef {{ id: string, name: string }[]} Habits */
/** @typedef {{ id: string, title: string }[]} Goals */

/** What there is to be reminded of. @param {Habits} habits @param {Goals} goals @returns {Subject} */
function suggested([habit], [goal]) {
  if (habit) return { kind: "habit", id: habit.id };
  return goal ? { kind: "goal", id: goal.id } : { kind: "checkin" };
}

/**
 * @param {{
 *   subject: Subject,
 *   habits: Habits,
 *   goals: Goals,
 *   error: string | null,
 *   onChange: (subject: Subject) => void,
 * }} props
 */
function SubjectFields({ subject, habits, goals, error, onChange }) {
  /** @type {Record<"habit" | "goal", { value: string, label: string }[]>} */
  const named = {
    habit: habits.map(({ id, name }) => ({ value: id, label: name })),
    goal: goals.map(({ id, title }) => ({ value: id, label: title })),
  };
  const { kind } = subject;
  const of = kind === "habit" || kind === "goal" ? kind : null;
  const kinds = KINDS.filter(
    (one) => one === kind || (one !== "habit" && one !== "goal") || named[one].length > 0,
  );
  /** @param {Subject["kind"]} next @returns {Subject} */
  function first(next) {
    if (next !== "habit" && next !== "goal") {
      return /** @type {Subject} */ ({ kind: next });
    }
    return { kind: next, id: named[next][0]?.value ?? "" };
  }
  return (
    <div class="pair">
      <Field label={t("reminders-page-about")} error={error}>
        {(control) => (
          <Select
            kind="field"
            control={control}
            options={kinds.map((one) => ({
              value: one,
              label: t("reminders-page-kind", { kind: one }),
            }))}
            value={kind}
            onChange={(next) => onChange(first(next))}
          />
        )}
      </Field>
      {of && (
        <Field label={t("reminders-page-kind", { kind: of })}>
          {(control) => (
            <Select
              kind="field"
              control={control}
              options={named[of]}
              value={idOf(subject)}
              onChange={(id) => onChange({ kind: of, id })}
            />
          )}
        </Field>
      )}
    </div>
  );
}
