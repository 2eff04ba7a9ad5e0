/** Writes an achievement down, or fills in the rest of one. */
import { useState } from "preact/hooks";
import { activities } from "../activities/store.js";
import { call } from "../backend.js";
import { t } from "../l10n.js";
import { Ask } from "../parts/ask.jsx";
import { DateField } from "../parts/date-field.jsx";
import { Field, TextArea, TextField } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { tagsOf } from "../people/words.js";
import { useResource } from "../store.js";
import { PersonSelect } from "./person-select.jsx";
import { strengthsOf } from "./words.js";

/** @typedef {import("./store.js").Achievement} Achievement */

/** @param {{ of?: Achievement, today: string, onClose: () => void }} props */
export function AchievementForm({ of, today, onClose }) {
  useResource(activities);
  const [first] = useState(() => ({
    text: of?.text ?? "",
    day: /** @type {string | null} */ (of?.day ?? today),
    activity_id: of?.activity?.id ?? /** @type {string | null} */ (null),
    situation: of?.situation ?? "",
    action: of?.action ?? "",
    result: of?.result ?? "",
    evidence: of?.evidence ?? "",
    witness: of?.witness ?? "",
    witness_id: of?.witness_person?.id ?? /** @type {string | null} */ (null),
    strengths: of?.strengths.join(", ") ?? "",
    tags: of?.tags.join(" ") ?? "",
  }));
  const [draft, setDraft] = useState(first);
  /** @param {Partial<typeof first>} part */
  const change = (part) => setDraft((was) => ({ ...was, ...part }));
  const roles = (activities.data.value ?? []).filter(
    (one) => !one.archived || one.id === draft.activity_id,
  );

  function save() {
    const form = {
      ...draft,
      day: draft.day ?? undefined,
      activity_id: draft.activity_id ?? undefined,
      witness_id: draft.witness_id ?? undefined,
      strengths: strengthsOf(draft.strengths),
      tags: tagsOf(draft.tags),
      goal_id: of?.goal?.id,
      people: of?.people.map(({ id }) => id) ?? [],
    };
    return of ? call("change_achievement", { id: of.id, form }) : call("log_achievement", form);
  }

  return (
    <Ask
      title={t(of ? "achievements-page-edit" : "achievements-page-log")}
      verb={t(of ? "app-save" : "app-record")}
      wide
      dirty={JSON.stringify(draft) !== JSON.stringify(first)}
      onClose={onClose}
      act={save}
    >
      {(error, submit) => {
        /** @param {"situation" | "action" | "result" | "evidence" | "witness"} field */
        const area = (field) => (
          <Field
            label={t(`achievements-page-${field}`)}
            hint={t(`achievements-page-${field}-hint`)}
            optional
            error={error(field)}
          >
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
            <Field label={t("achievements-page-text")} error={error("text")}>
              {(control) => (
                <TextArea
                  control={control}
                  kind="own"
                  rows={1}
                  singleLine={!draft.text.includes("\n")}
                  onEnter={submit}
                  value={draft.text}
                  onInput={(text) => change({ text })}
                  placeholder={t("achievements-page-text-example")}
                  autofocus
                />
              )}
            </Field>
            <div class="pair">
              <DateField
                label={t("achievements-page-day")}
                value={draft.day}
                today={today}
                max={today}
                onChange={(day) => change({ day })}
                error={error("day")}
              />
              {roles.length > 0 && (
                <Field label={t("achievements-page-activity")} optional>
                  {(control) => (
                    <Select
                      kind="field"
                      control={control}
                      value={draft.activity_id}
                      options={[
                        {
                          value: /** @type {string | null} */ (null),
                          label: t("achievements-page-nothing"),
                        },
                        ...roles.map((one) => ({
                          value: /** @type {string | null} */ (one.id),
                          label: one.name,
                        })),
                      ]}
                      onChange={(activity_id) => change({ activity_id })}
                    />
                  )}
                </Field>
              )}
            </div>
            {area("situation")}
            {area("action")}
            {area("result")}
            {area("evidence")}
            <div class="pair">
              {area("witness")}
              <PersonSelect
                label={t("achievements-page-witness-person")}
                of={of?.witness_person ?? null}
                value={draft.witness_id}
                onChange={(witness_id) => change({ witness_id })}
              />
            </div>
            <div class="pair">
              <TextField
                label={t("achievements-page-strengths")}
                hint={t("achievements-page-strengths-hint")}
                optional
                value={draft.strengths}
                onInput={(strengths) => change({ strengths })}
                onEnter={submit}
                error={error("strengths")}
              />
              <TextField
                label={t("achievements-page-tags")}
                hint={t("achievements-page-tags-hint")}
                optional
                value={draft.tags}
                onInput={(tags) => change({ tags })}
                onEnter={submit}
                error={error("tags")}
              />
            </div>
          </>
        );
      }}
    </Ask>
  );
}
