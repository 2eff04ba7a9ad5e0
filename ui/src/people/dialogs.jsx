/** Next contact, a contact that took place, and deleting. */
import { useEffect, useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { t } from "../l10n.js";
import { Ask } from "../parts/ask.jsx";
import { Check } from "../parts/check.jsx";
import { DateField } from "../parts/date-field.jsx";
import { ConfirmDelete } from "../parts/dialog.jsx";
import { Field, MinutesField, TextArea } from "../parts/field.jsx";
import { go } from "../router.js";
import { NextFields, nextDraft, nextSent } from "./next-fields.jsx";

/** @typedef {import("./store.js").PersonDetail} PersonDetail */

/** Plans the next contact. @param {{ of: PersonDetail, onClose: () => void }} props */
export function PlanNext({ of, onClose }) {
  const [first] = useState(() => nextDraft(of));
  const [draft, setDraft] = useState(first);
  return (
    <Ask
      title={t("people-page-next-plan")}
      words={of.person.name}
      verb={t("app-save")}
      dirty={JSON.stringify(draft) !== JSON.stringify(first)}
      onClose={onClose}
      act={() => call("set_next_contact", { id: of.person.id, ...nextSent(draft) })}
    >
      {(error, submit) => (
        <NextFields
          draft={draft}
          today={of.today}
          error={error}
          onChange={(part) => setDraft((was) => ({ ...was, ...part }))}
          submit={submit}
        />
      )}
    </Ask>
  );
}

/** Writes down that somebody was contacted. @param {{ of: PersonDetail, onClose: () => void }} props */
export function RecordContact({ of, onClose }) {
  const { person, today } = of;
  const [first] = useState(() => ({
    day: /** @type {string | null} */ (today),
    text: of.next_is_due ? person.next_about : "",
    minutes: /** @type {number | null} */ (null),
    again: false,
    next: { ...nextDraft(of), day: /** @type {string | null} */ (null), about: "", remind: true },
  }));
  const [draft, setDraft] = useState(first);
  /** @param {Partial<typeof first>} part */
  const change = (part) => setDraft((was) => ({ ...was, ...part }));
  const sent = nextSent(draft.next);
  return (
    <Ask
      title={t("people-page-record-title", { name: person.name })}
      verb={t("app-record")}
      dirty={JSON.stringify(draft) !== JSON.stringify(first)}
      onClose={onClose}
      act={() =>
        call("record_contact", {
          id: person.id,
          day: draft.day ?? undefined,
          text: draft.text,
          minutes: draft.minutes ?? undefined,
          next:
            draft.again && sent.next
              ? { kind: "set", next: sent.next, reminder: sent.reminder }
              : undefined,
        })
      }
    >
      {(error, submit) => (
        <>
          <Field label={t("people-page-record-text")} optional error={error("text")}>
            {(control) => (
              <TextArea
                control={control}
                value={draft.text}
                onInput={(text) => change({ text })}
                rows={3}
                autofocus
              />
            )}
          </Field>
          <div class="pair">
            <DateField
              label={t("people-page-day")}
              value={draft.day}
              today={today}
              max={today}
              onChange={(day) => change({ day })}
              error={draft.again ? null : error("day")}
            />
            <MinutesField
              label={t("people-page-record-minutes")}
              optional
              value={draft.minutes}
              onChange={(minutes) => change({ minutes })}
              error={error("minutes")}
            />
          </div>
          <Check checked={draft.again} onChange={(again) => change({ again })}>
            {t("people-page-record-next")}
          </Check>
          {draft.again && (
            <NextFields
              draft={draft.next}
              today={today}
              error={error}
              onChange={(part) => change({ next: { ...draft.next, ...part } })}
              submit={submit}
            />
          )}
        </>
      )}
    </Ask>
  );
}

/** Says what goes along before somebody is deleted. @param {{ of: PersonDetail, onClose: () => void }} props */
export function DeletePerson({ of, onClose }) {
  const { id, name, archived } = of.person;
  const [goes, setGoes] = useState(
    /** @type {import("../bindings/operations").PersonDeletion | null} */ (null),
  );
  useEffect(() => {
    void attempt(async () => setGoes(await call("person_deletion", { id })));
  }, [id]);
  if (!goes) return null;
  return (
    <ConfirmDelete
      title={t("people-page-delete-title", { name })}
      words={t("people-page-delete-words", {
        reminders: goes.reminders,
        entries: goes.entries_kept,
        events: goes.events_kept,
      })}
      gentle={
        archived
          ? undefined
          : {
              label: t("people-page-archive"),
              run: () => {
                onClose();
                void attempt(() => call("archive_person", { id, archived: true }));
              },
            }
      }
      onClose={onClose}
      onDelete={() => {
        onClose();
        void attempt(async () => {
          await call("delete_person", { id });
          go("design", ["people"], {}, { replace: true });
        });
      }}
    />
  );
}
