import { t } from "../l10n.js";
import { Check } from "../parts/check.jsx";
import { DateField } from "../parts/date-field.jsx";
import { TextField, TimeField } from "../parts/field.jsx";

/**
 * @typedef {object} NextDraft
 * @property {string | null} day
 * @property {string} about
 * @property {boolean} remind
 * @property {number} minute
 */

/** What the fields begin with. @param {import("./store.js").PersonDetail} of @returns {NextDraft} */
export const nextDraft = ({ person, follow_up, offered_minute }) => ({
  day: person.next_day,
  about: person.next_about,
  // Whoever plans a contact wants to know of it, unless they said no before.
  remind: person.next_day === null || follow_up === null || follow_up.enabled,
  minute: offered_minute,
});

/**
 * As the core takes it.
 * @param {NextDraft} draft
 * @returns {{ next: { day: string, about: string } | null, reminder: import("../bindings/operations").NextReminder | undefined }}
 */
export function nextSent({ day, about, remind, minute }) {
  if (day === null) return { next: null, reminder: undefined };
  return { next: { day, about }, reminder: remind ? { kind: "at", minute } : { kind: "off" } };
}

/**
 * When to be in touch next, what about, and its reminder.
 * @param {{
 *   draft: NextDraft,
 *   today: string,
 *   error: (field: string) => string | null,
 *   onChange: (part: Partial<NextDraft>) => void,
 *   submit: () => void,
 * }} props
 */
export function NextFields({ draft, today, error, onChange, submit }) {
  return (
    <>
      <DateField
        label={t("people-page-next-day")}
        value={draft.day}
        today={today}
        min={draft.day !== null && draft.day < today ? draft.day : today}
        onChange={(day) => onChange({ day })}
        error={error("day")}
      />
      <TextField
        label={t("people-page-next-about")}
        placeholder={t("people-page-next-about-example")}
        optional
        value={draft.about}
        onInput={(about) => onChange({ about })}
        onEnter={submit}
        error={error("about")}
      />
      <Check checked={draft.remind} onChange={(remind) => onChange({ remind })}>
        {t("people-page-next-remind")}
      </Check>
      {draft.remind && (
        <TimeField
          label={t("people-page-next-remind-at")}
          value={draft.minute}
          onChange={(minute) => minute !== null && onChange({ minute })}
          error={error("reminder")}
        />
      )}
    </>
  );
}
