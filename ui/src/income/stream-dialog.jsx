import { activities } from "../activities/store.js";
import { call } from "../backend.js";
import { t } from "../l10n.js";
import { Check } from "../parts/check.jsx";
import { Field, TextArea, TextField } from "../parts/field.jsx";
import { FormDialog, useForm } from "../parts/form.jsx";
import { Select } from "../parts/select.jsx";
import { useResource } from "../store.js";

/** @typedef {import("../bindings/operations").StreamKind} Kind */

/** @type {Kind[]} */
const KINDS = ["client", "shop", "content", "teaching", "other"];

/** @param {Kind} kind */
export const kindWords = (kind) => t(`income-kind-${kind}`);

/**
 * Writes a stream down, or changes it.
 * @param {{ of?: import("./store.js").Stream, onClose: () => void }} props
 */
export function StreamDialog({ of, onClose }) {
  useResource(activities);
  const own = useForm({
    name: of?.name ?? "",
    kind: of?.kind ?? /** @type {Kind} */ ("client"),
    activity_id: of?.activity_id ?? /** @type {string | null} */ (null),
    recurring: of?.recurring ?? false,
    note: of?.note ?? "",
  });
  const { form, set, under } = own;
  const options = [
    { value: /** @type {string | null} */ (null), label: t("income-page-no-activity") },
    ...(activities.data.value ?? [])
      .filter((one) => !one.archived || one.id === form.activity_id)
      .map((one) => ({ value: /** @type {string | null} */ (one.id), label: one.name })),
  ];

  async function save() {
    const sent = { ...form, activity_id: form.activity_id ?? undefined };
    const saved = await own.save(() =>
      of ? call("change_stream", { id: of.id, form: sent }) : call("create_stream", sent),
    );
    if (saved) onClose();
  }

  return (
    <FormDialog
      title={t(of ? "income-page-stream-edit" : "income-page-stream-add")}
      of={own}
      fields={["name", "note"]}
      isNew={!of}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={t("income-page-name")}
        placeholder={t("income-page-name-example")}
        value={form.name}
        onInput={(name) => set({ name })}
        onEnter={() => void save()}
        error={under("name")}
        autofocus
      />
      <Field label={t("income-page-kind")}>
        {(control) => (
          <Select
            kind="field"
            control={control}
            value={form.kind}
            options={KINDS.map((kind) => ({ value: kind, label: kindWords(kind) }))}
            onChange={(kind) => set({ kind })}
          />
        )}
      </Field>
      <Field label={t("income-page-activity")} hint={t("income-page-activity-hint")} optional>
        {(control) => (
          <Select
            kind="field"
            control={control}
            value={form.activity_id}
            options={options}
            onChange={(activity_id) => set({ activity_id })}
          />
        )}
      </Field>
      <Check checked={form.recurring} onChange={(recurring) => set({ recurring })}>
        {t("income-page-usually-recurring")}
      </Check>
      <Field label={t("income-page-note")} error={under("note")} optional>
        {(control) => (
          <TextArea control={control} value={form.note} onInput={(note) => set({ note })} />
        )}
      </Field>
    </FormDialog>
  );
}
