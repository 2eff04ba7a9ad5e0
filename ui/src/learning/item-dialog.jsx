import { activities } from "../activities/store.js";
import { call } from "../backend.js";
import { tree } from "../goals/store.js";
import { t } from "../l10n.js";
import { DateField } from "../parts/date-field.jsx";
import { Field, NumberField, TextArea, TextField } from "../parts/field.jsx";
import { FormDialog, useForm } from "../parts/form.jsx";
import { Select } from "../parts/select.jsx";
import { useResource } from "../store.js";

/** @typedef {import("../bindings/operations").LearningKind} Kind */
/** @typedef {import("../bindings/operations").LearningRow} Item */
/** @typedef {string | null} Id */

/** @type {Kind[]} */
const KINDS = ["course", "book", "certificate", "other"];

/** @type {["started_on" | "target_on" | "finished_on" | "stopped_on" | "expires_on", string][]} */
const DAYS = [
  ["started_on", "learning-page-started"],
  ["target_on", "learning-page-target"],
  ["finished_on", "learning-page-finished"],
  ["stopped_on", "learning-page-stopped"],
];

/** @param {Item | undefined} of */
const filled = (of) => ({
  kind: of?.kind ?? /** @type {Kind} */ ("course"),
  title: of?.title ?? "",
  provider: of?.provider ?? "",
  activity_id: of?.activity_id ?? /** @type {Id} */ (null),
  goal_id: of?.goal_id ?? /** @type {Id} */ (null),
  started_on: of?.started_on ?? /** @type {Id} */ (null),
  target_on: of?.target_on ?? /** @type {Id} */ (null),
  finished_on: of?.finished_on ?? /** @type {Id} */ (null),
  stopped_on: of?.stopped_on ?? /** @type {Id} */ (null),
  expires_on: of?.expires_on ?? /** @type {Id} */ (null),
  result: of?.result ?? "",
  yen: of?.yen ?? /** @type {number | null} */ (null),
  note: of?.note ?? "",
});

/**
 * Writes a course, a book or a certificate down, or changes it.
 * @param {{ of?: Item, today: string, onClose: () => void }} props
 */
export function ItemDialog({ of, today, onClose }) {
  useResource(activities);
  useResource(tree);
  const own = useForm(filled(of));
  const { form, set, under } = own;
  const none = { value: /** @type {Id} */ (null), label: t("learning-page-none") };
  const roles = (activities.data.value ?? [])
    .filter((one) => !one.archived || one.id === form.activity_id)
    .map((one) => ({ value: /** @type {Id} */ (one.id), label: one.name }));
  const goals = (tree.data.value?.goals ?? [])
    .filter((one) => !one.archived || one.id === form.goal_id)
    .map((one) => ({ value: /** @type {Id} */ (one.id), label: one.title }));

  async function save() {
    const sent = Object.fromEntries(
      Object.entries(form).map(([name, value]) => [name, value ?? undefined]),
    );
    const filledIn = /** @type {import("../bindings/operations").LearningForm} */ (
      /** @type {unknown} */ (sent)
    );
    const saved = await own.save(() =>
      of
        ? call("change_learning", { id: of.id, form: filledIn })
        : call("create_learning", filledIn),
    );
    if (saved) onClose();
  }

  return (
    <FormDialog
      title={t(of ? "learning-page-edit" : "learning-page-add")}
      of={own}
      fields={[
        "title",
        "provider",
        "result",
        "note",
        "yen",
        "started_on",
        "target_on",
        "finished_on",
        "stopped_on",
        "expires_on",
      ]}
      isNew={!of}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={t("learning-page-name")}
        placeholder={t("learning-page-name-example")}
        value={form.title}
        onInput={(title) => set({ title })}
        onEnter={() => void save()}
        error={under("title")}
        autofocus
      />
      <div class="form-pair">
        <Field label={t("learning-page-kind")}>
          {(control) => (
            <Select
              kind="field"
              control={control}
              value={form.kind}
              options={KINDS.map((kind) => ({ value: kind, label: t(`learning-kind-${kind}`) }))}
              onChange={(kind) => set({ kind })}
            />
          )}
        </Field>
        <TextField
          label={t("learning-page-provider")}
          value={form.provider}
          onInput={(provider) => set({ provider })}
          error={under("provider")}
          optional
        />
        {DAYS.map(([name, label]) => (
          <DateField
            key={name}
            label={t(label)}
            value={form[name]}
            today={today}
            onChange={(day) => set({ [name]: day })}
            error={under(name)}
            optional
          />
        ))}
        <TextField
          label={t("learning-page-result")}
          placeholder={t("learning-page-result-example")}
          value={form.result}
          onInput={(result) => set({ result })}
          error={under("result")}
          optional
        />
        {form.kind === "certificate" && (
          <DateField
            label={t("learning-page-expires")}
            value={form.expires_on}
            today={today}
            onChange={(expires_on) => set({ expires_on })}
            error={under("expires_on")}
            optional
          />
        )}
        <NumberField
          label={t("learning-page-yen")}
          value={form.yen}
          onChange={(yen) => set({ yen })}
          max={1_000_000_000_000}
          suffix={t("learning-page-yen-unit")}
          error={under("yen")}
          optional
        />
        <Field label={t("learning-page-activity")} optional>
          {(control) => (
            <Select
              kind="field"
              control={control}
              value={form.activity_id}
              options={[none, ...roles]}
              onChange={(activity_id) => set({ activity_id })}
            />
          )}
        </Field>
        <Field label={t("learning-page-goal")} optional>
          {(control) => (
            <Select
              kind="field"
              control={control}
              value={form.goal_id}
              options={[none, ...goals]}
              onChange={(goal_id) => set({ goal_id })}
            />
          )}
        </Field>
      </div>
      <Field label={t("learning-page-note")} error={under("note")} optional>
        {(control) => (
          <TextArea control={control} value={form.note} onInput={(note) => set({ note })} />
        )}
      </Field>
    </FormDialog>
  );
}
