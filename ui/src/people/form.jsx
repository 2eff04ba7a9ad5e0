/** Writes a person down, or changes what is known of them. */
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { t } from "../l10n.js";
import { Ask } from "../parts/ask.jsx";
import { DateField } from "../parts/date-field.jsx";
import { Field, TextArea, TextField } from "../parts/field.jsx";
import { tagsOf } from "./words.js";

/** @typedef {import("../bindings/operations").Person} Person */

/**
 * @param {{ person?: Person, today: string, onClose: () => void, onSaved?: (id: string) => void }} props
 */
export function PersonForm({ person, today, onClose, onSaved }) {
  const [first] = useState(() => ({
    name: person?.name ?? "",
    reading: person?.reading ?? "",
    organisation: person?.organisation ?? "",
    role: person?.role ?? "",
    met_where: person?.met_where ?? "",
    met_day: person?.met_day ?? null,
    they_help: person?.they_help ?? "",
    i_help: person?.i_help ?? "",
    contact: person?.contact ?? "",
    note: person?.note ?? "",
    tags: person?.tags.join(" ") ?? "",
  }));
  const [draft, setDraft] = useState(first);
  /** @param {Partial<typeof first>} part */
  const change = (part) => setDraft((was) => ({ ...was, ...part }));

  async function save() {
    const form = { ...draft, met_day: draft.met_day ?? undefined, tags: tagsOf(draft.tags) };
    if (person) await call("change_person", { id: person.id, form });
    else onSaved?.(await call("create_person", form));
  }

  return (
    <Ask
      title={t(person ? "people-page-edit" : "people-page-new")}
      verb={t(person ? "app-save" : "app-add")}
      wide
      dirty={JSON.stringify(draft) !== JSON.stringify(first)}
      onClose={onClose}
      act={save}
    >
      {(error, submit) => {
        /** @param {"name" | "reading" | "organisation" | "role" | "met_where" | "tags"} field @param {string} label */
        const line = (field, label, more = {}) => (
          <TextField
            label={label}
            value={draft[field]}
            onInput={(value) => change({ [field]: value })}
            onEnter={submit}
            error={error(field)}
            optional={field !== "name"}
            {...more}
          />
        );
        /** @param {"they_help" | "i_help" | "contact" | "note"} field @param {string} label @param {string} [hint] */
        const area = (field, label, hint) => (
          <Field label={label} optional hint={hint} error={error(field)}>
            {(control) => (
              <TextArea
                control={control}
                value={draft[field]}
                onInput={(value) => change({ [field]: value })}
              />
            )}
          </Field>
        );
        return (
          <>
            <div class="pair">
              {line("name", t("people-page-name"), {
                autofocus: true,
                placeholder: t("people-page-name-example"),
              })}
              {line("reading", t("people-page-reading"))}
            </div>
            <div class="pair">
              {line("organisation", t("people-page-organisation"))}
              {line("role", t("people-page-role"))}
            </div>
            <div class="pair">
              {line("met_where", t("people-page-met-where"))}
              <DateField
                label={t("people-page-met-day")}
                optional
                value={draft.met_day}
                today={today}
                max={today}
                onChange={(met_day) => change({ met_day })}
                error={error("met_day")}
              />
            </div>
            <div class="pair">
              {area("they_help", t("people-page-they-help"))}
              {area("i_help", t("people-page-i-help"))}
            </div>
            {area("contact", t("people-page-contact"), t("people-page-contact-hint"))}
            {area("note", t("people-page-note"))}
            {line("tags", t("people-page-tags"), { hint: t("people-page-tags-hint") })}
          </>
        );
      }}
    </Ask>
  );
}
