/** Writes a reminder down, or changes one. */
import "../../styles/reminders.css";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { t } from "../l10n.js";
import { life } from "../life.js";
import { Ask } from "../parts/ask.jsx";
import { Check } from "../parts/check.jsx";
import { Dialog } from "../parts/dialog.jsx";
import { TextField } from "../parts/field.jsx";
import { Loaded } from "../parts/states.jsx";
import { useResource } from "../store.js";
import { DaysFields } from "./days-fields.jsx";
import { beginning, isCount, sameSubject, subjects } from "./store.js";
import { SubjectFields } from "./subject-fields.jsx";
import { WhenFields } from "./when-fields.jsx";
import { ZoneField } from "./zone-field.jsx";

/** @typedef {import("./store.js").Subject} Subject */
/** @typedef {import("./store.js").Reminder} Reminder */

/**
 * @typedef {object} FormProps
 * @property {Reminder | null} reminder nothing for a new one
 * @property {Subject} [about] what it is about, where that can't be chosen
 * @property {string} [name] what that is called, where the place doesn't say so
 * @property {string | null} [due] its due date, if the form can't know
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
function Filled({ reminder, about, name, due, today, onClose }) {
  const { habits, goals, people } = subjects.data.value ?? { habits: [], goals: [], people: [] };
  const moments = life.data.value?.moments ?? [];
  /** @param {Subject} subject */
  const habitOf = (subject) =>
    subject.kind === "habit" ? habits.find((one) => one.id === subject.id) : undefined;
  /** @param {Subject} subject */
  const usual = (subject) => beginning(subject, today, habitOf(subject), moments);
  const [first] = useState(() => {
    const subject = about ?? reminder?.subject ?? suggested(habits, goals);
    return {
      subject,
      ...(reminder ? { when: reminder.when, days: reminder.days } : usual(subject)),
      text: reminder?.text ?? "",
      when_needed: reminder?.when_needed ?? false,
      zone: reminder?.zone ?? null,
    };
  });
  const [draft, setDraft] = useState(first);
  const [chosen, setChosen] = useState(reminder !== null);
  const { subject, text, days, when, when_needed, zone } = draft;
  const habit = habitOf(subject);
  const canWait = habit !== undefined && isCount(habit.schedule);

  /** @param {Partial<typeof first>} part */
  const change = (part) => setDraft((before) => ({ ...before, ...part }));
  /** Time and days follow what it is about, until the person chooses them. @param {Subject} next */
  function turnTo(next) {
    const begin = usual(next);
    // Only a goal has both a due date to count back from and other days; a person has only the former.
    const misfit =
      next.kind === "person"
        ? days.kind !== "before_due"
        : days.kind === "before_due" && next.kind !== "goal";
    change({
      ...(chosen ? {} : begin),
      ...(misfit ? { days: begin.days } : {}),
      // Breaks have no place on one day.
      ...(next.kind === "person" && when.kind === "every" ? { when: begin.when } : {}),
      subject: next,
    });
  }
  /** @param {Partial<typeof first>} part */
  function choose(part) {
    setChosen(true);
    change(part);
  }

  const dirty =
    /** @type {(keyof typeof first)[]} */ (["text", "days", "when", "when_needed", "zone"]).some(
      (one) => draft[one] !== first[one],
    ) || !sameSubject(subject, first.subject);
  const dueDay = due ?? dueDayOf(subject, goals, people);
  return (
    <Ask
      title={titleOf(reminder)}
      verb={t("app-save")}
      words={name}
      wide
      dirty={dirty}
      onClose={onClose}
      act={() =>
        call("save_reminder", {
          id: reminder?.id,
          subject,
          text,
          days,
          when,
          when_needed: when_needed && canWait,
          zone: zone ?? undefined,
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
              people={people}
              error={error("subject")}
              onChange={turnTo}
            />
          )}
          {subject.kind === "tax" && <p class="meta">{t("reminders-page-tax-hint")}</p>}
          <TextField
            label={t(subject.kind === "text" ? "reminders-page-text" : "reminders-page-words")}
            optional={subject.kind !== "text"}
            value={text}
            error={error("text")}
            onInput={(words) => change({ text: words })}
            onEnter={submit}
          />
          <WhenFields
            when={when}
            moments={moments}
            often={days.kind === "schedule"}
            error={error("when")}
            onChange={(next) => choose({ when: next })}
          />
          <DaysFields
            days={days}
            subject={subject}
            usual={usual(subject).days}
            today={today}
            due={dueDay}
            error={error("days")}
            onChange={(next) =>
              choose({
                days: next,
                // Several times a day have no place in a due date's.
                ...(next.kind === "before_due" && when.kind === "every"
                  ? { when: { kind: "at", minute: when.from } }
                  : {}),
              })
            }
          />
          {canWait && (
            <Check checked={when_needed} onChange={(on) => choose({ when_needed: on })}>
              {t("reminders-page-when-needed", {
                unit: habit.schedule.rule.kind === "times_per_month" ? "month" : "week",
              })}
            </Check>
          )}
          <ZoneField zone={zone} onChange={(next) => change({ zone: next })} />
        </>
      )}
    </Ask>
  );
}

/**
 * When it is due; null where it isn't yet, undefined where that isn't known here.
 * @param {Subject} subject
 * @param {{ id: string, due_day: string | null }[]} goals
 * @param {{ id: string, next_day: string | null }[]} people
 */
function dueDayOf(subject, goals, people) {
  if (subject.kind === "goal") return goals.find((one) => one.id === subject.id)?.due_day ?? null;
  if (subject.kind === "person")
    return people.find((one) => one.id === subject.id)?.next_day ?? null;
  return undefined;
}

/**
 * What there is to be reminded of.
 * @param {{ id: string }[]} habits @param {{ id: string }[]} goals @returns {Subject}
 */
function suggested([habit], [goal]) {
  if (habit) return { kind: "habit", id: habit.id };
  return goal ? { kind: "goal", id: goal.id } : { kind: "checkin" };
}
