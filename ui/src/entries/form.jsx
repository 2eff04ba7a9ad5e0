/** Writes an entry down, or changes one. */
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { tried } from "../failure.js";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { DateField } from "../parts/date-field.jsx";
import { Dialog } from "../parts/dialog.jsx";
import {
  ErrorLine,
  Field,
  MinutesField,
  NumberField,
  TextArea,
  TextField,
} from "../parts/field.jsx";
import { errorWords } from "../parts/notice.jsx";
import { Select } from "../parts/select.jsx";
import { PeopleField } from "../people/people-field.jsx";
import { resource, useResource } from "../store.js";
import { activities, KINDS, month } from "./store.js";

/** @typedef {import("../bindings/operations").EntryRow} EntryRow */
/** @typedef {import("../bindings/operations").EntryForm} Draft */

const goals = resource(() => call("goals", {}), ["goals"]);
const streams = resource(() => call("income_streams", { archived: true }), ["income"]);

/** Which figures a kind has. @param {EntryRow["kind"]} kind */
function figures(kind) {
  return {
    yen: kind === "income" || kind === "expense",
    amount: kind === "measurement",
    minutes: kind === "learning" || kind === "experience" || kind === "contact" || kind === "note",
  };
}

/** @param {{ entry: EntryRow | null, onClose: () => void }} props */
export function EntryForm({ entry, onClose }) {
  useResource(activities);
  useResource(goals);
  useResource(streams);
  const isStep = entry?.kind === "habit_log";
  const [draft, setDraft] = useState(() => from(entry));
  const [tagText, setTagText] = useState(entry?.tags.join(" ") ?? "");
  const [dirty, setDirty] = useState(false);
  const [error, setError] = useState(
    /** @type {import("../backend.js").BackendError | null} */ (null),
  );
  /** @param {Partial<Draft>} changed */
  function set(changed) {
    setDirty(true);
    setDraft({ ...draft, ...changed });
  }
  async function save() {
    // Words between spaces or commas, with or without a number sign, half or full width.
    const tags = tagText
      .split(/[\s,\u3001\uff0c]+/u)
      .map((tag) => tag.replace(/^[#\uff03]/u, ""))
      .filter(Boolean);
    const form = { ...draft, tags };
    const refused = await tried(() =>
      entry ? call("change_entry", { id: entry.id, form }) : call("add_entry", form),
    );
    setError(refused);
    if (!refused) onClose();
  }
  /** @param {string} field */
  const of = (field) => (error?.field === field ? errorWords(error) : null);
  const shown = figures(draft.kind);
  const today = month.data.value?.today ?? "";
  const none = { value: undefined, label: t("journal-none-chosen") };
  return (
    <Dialog
      title={entry ? t("journal-change") : t("journal-new")}
      onClose={onClose}
      dirty={dirty}
      wide
      actions={
        <>
          <Button onClick={onClose}>{t("app-cancel")}</Button>
          <Button kind="primary" onClick={() => void save()}>
            {t("app-save")}
          </Button>
        </>
      }
    >
      {error && !error.field && <ErrorLine>{errorWords(error)}</ErrorLine>}
      {!isStep && (
        <Field label={t("journal-kind")} error={of("kind")}>
          {(control) => (
            <Select
              kind="field"
              control={control}
              value={draft.kind}
              onChange={(kind) => set({ kind })}
              options={KINDS.filter((kind) => kind !== "habit_log").map((value) => ({
                value,
                label: t("entries-kind", { kind: value }),
              }))}
            />
          )}
        </Field>
      )}
      <Field label={t("journal-text")} error={of("text")}>
        {(control) => (
          <TextArea
            control={control}
            value={draft.text ?? ""}
            onInput={(text) => set({ text })}
            rows={3}
          />
        )}
      </Field>
      <div class="entry-figures">
        {shown.yen && (
          <NumberField
            label={t("journal-yen")}
            value={draft.yen ?? null}
            onChange={(value) => set({ yen: value ?? undefined })}
            suffix={t("journal-yen-unit")}
            error={of("yen")}
          />
        )}
        {(shown.amount || draft.amount !== undefined) && (
          <>
            <NumberField
              label={t("journal-amount")}
              value={draft.amount === undefined ? null : draft.amount / 1000}
              onChange={(value) =>
                set({ amount: value === null ? undefined : Math.round(value * 1000) })
              }
              error={of("amount")}
            />
            {!isStep && (
              <TextField
                label={t("journal-unit")}
                value={draft.unit_word ?? ""}
                onInput={(unit_word) => set({ unit_word })}
                short
                error={of("unit_word")}
              />
            )}
          </>
        )}
        {(shown.minutes || draft.minutes !== undefined) && (
          <MinutesField
            label={t("journal-minutes")}
            value={draft.minutes ?? null}
            onChange={(value) => set({ minutes: value ?? undefined })}
            error={of("minutes")}
          />
        )}
        <DateField
          label={t("journal-day")}
          value={draft.day ?? today}
          today={today}
          max={today}
          onChange={(day) => set({ day: day ?? undefined })}
          error={of("day")}
        />
      </div>
      <TextField
        label={t("journal-tags")}
        hint={t("journal-tags-hint")}
        value={tagText}
        onInput={(text) => {
          setDirty(true);
          setTagText(text);
        }}
        optional
        error={of("tags")}
      />
      {!isStep && (
        <PeopleField
          label={t("journal-people")}
          people={draft.people ?? []}
          onChange={(people) => set({ people })}
          error={of("people")}
        />
      )}
      <div class="entry-figures">
        <Field label={t("journal-activity")}>
          {(control) => (
            <Select
              kind="field"
              control={control}
              value={draft.activity_id}
              onChange={(activity_id) => set({ activity_id })}
              options={[
                none,
                ...(activities.data.value ?? []).map((activity) => ({
                  value: activity.id,
                  label: activity.name,
                })),
              ]}
            />
          )}
        </Field>
        {shown.yen && (
          <Field label={t("journal-stream")}>
            {(control) => (
              <Select
                kind="field"
                control={control}
                value={draft.stream_id}
                onChange={(stream_id) => set({ stream_id })}
                options={[
                  none,
                  ...(streams.data.value ?? [])
                    .filter((stream) => !stream.archived || stream.id === entry?.stream?.id)
                    .map((stream) => ({ value: stream.id, label: stream.name })),
                ]}
              />
            )}
          </Field>
        )}
        <Field label={t("journal-goal")}>
          {(control) => (
            <Select
              kind="field"
              control={control}
              value={draft.goal_id}
              onChange={(goal_id) => set({ goal_id })}
              options={[none, ...flat(goals.data.value?.goals ?? [])]}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}

/** @param {EntryRow | null} entry @returns {Draft} */
function from(entry) {
  if (!entry) return { kind: "note" };
  return {
    kind: entry.kind,
    day: entry.day,
    text: entry.text,
    unit_word: entry.unit_word,
    yen: entry.yen ?? undefined,
    amount: entry.amount ?? undefined,
    minutes: entry.minutes ?? undefined,
    activity_id: entry.activity?.id,
    goal_id: entry.goal?.id,
    habit_id: entry.habit?.id,
    people: entry.people.map(({ id }) => id),
    stream_id: entry.stream?.id,
  };
}

/**
 * A tree of goals as a list.
 * @param {any[]} nodes
 * @returns {{ value: string | undefined, label: string }[]}
 */
function flat(nodes) {
  return nodes.flatMap((node) => [
    { value: node.goal?.id ?? node.id, label: node.goal?.title ?? node.title },
    ...flat(node.children ?? []),
  ]);
}
