import { t } from "../l10n.js";
import { Field } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { idOf } from "./store.js";

/** @typedef {import("./store.js").Subject} Subject */

/** A milestone's reminder is made at the milestone. @type {Subject["kind"][]} */
const KINDS = ["habit", "goal", "person", "checkin", "review", "stretch", "tax", "text"];

/** @typedef {"habit" | "goal" | "person"} Named */

/** Of these there are several. @param {string} kind @returns {kind is Named} */
const isNamed = (kind) => kind === "habit" || kind === "goal" || kind === "person";

/**
 * What it is about.
 * @param {{
 *   subject: Subject,
 *   habits: { id: string, name: string }[],
 *   goals: { id: string, title: string }[],
 *   people: { id: string, name: string }[],
 *   error: string | null,
 *   onChange: (subject: Subject) => void,
 * }} props
 */
export function SubjectFields({ subject, habits, goals, people, error, onChange }) {
  /** @type {Record<Named, { value: string, label: string }[]>} */
  const named = {
    habit: habits.map(({ id, name }) => ({ value: id, label: name })),
    goal: goals.map(({ id, title }) => ({ value: id, label: title })),
    person: people.map(({ id, name }) => ({ value: id, label: name })),
  };
  const { kind } = subject;
  const of = isNamed(kind) ? kind : null;
  const kinds = KINDS.filter((one) => one === kind || !isNamed(one) || named[one].length > 0);
  /** @param {Subject["kind"]} next @returns {Subject} */
  function first(next) {
    if (!isNamed(next)) {
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
