import { call } from "../backend.js";
import { t } from "../l10n.js";
import { DateField } from "../parts/date-field.jsx";
import { Field, NumberField, TextArea, TextField } from "../parts/field.jsx";
import { FormDialog, useForm } from "../parts/form.jsx";
import { StreamField } from "./stream-field.jsx";

/**
 * Writes an application down, or changes it.
 * @param {{ of?: import("./store.js").Application, today: string, onClose: () => void }} props
 */
export function ApplicationDialog({ of, today, onClose }) {
  const own = useForm({
    title: of?.title ?? "",
    stream_id: of?.stream_id ?? /** @type {string | null} */ (null),
    applied_on: /** @type {string | null} */ (of?.applied_on ?? today),
    next_on: of?.next_on ?? /** @type {string | null} */ (null),
    yen: of?.yen ?? /** @type {number | null} */ (null),
    note: of?.note ?? "",
  });
  const { form, set, under } = own;

  async function save() {
    const sent = {
      title: form.title,
      stream_id: form.stream_id ?? undefined,
      applied_on: form.applied_on ?? undefined,
      next_on: form.next_on ?? undefined,
      yen: form.yen ?? undefined,
      note: form.note,
    };
    const saved = await own.save(() =>
      of ? call("change_application", { id: of.id, form: sent }) : call("create_application", sent),
    );
    if (saved) onClose();
  }

  return (
    <FormDialog
      title={t(of ? "income-page-application-edit" : "income-page-application-add")}
      of={own}
      fields={["title", "applied_on", "next_on", "yen", "note"]}
      isNew={!of}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={t("income-page-application-title")}
        placeholder={t("income-page-application-example")}
        value={form.title}
        onInput={(title) => set({ title })}
        onEnter={() => void save()}
        error={under("title")}
        autofocus
      />
      <StreamField value={form.stream_id} onChange={(stream_id) => set({ stream_id })} />
      <div class="form-pair">
        <DateField
          label={t("income-page-applied-on")}
          value={form.applied_on}
          today={today}
          max={today}
          onChange={(applied_on) => set({ applied_on })}
          error={under("applied_on")}
        />
        <DateField
          label={t("income-page-next-on")}
          value={form.next_on}
          today={today}
          onChange={(next_on) => set({ next_on })}
          error={under("next_on")}
          optional
        />
      </div>
      <NumberField
        label={t("income-page-may-bring")}
        value={form.yen}
        onChange={(yen) => set({ yen })}
        max={1_000_000_000_000}
        suffix={t("income-page-yen-unit")}
        error={under("yen")}
        optional
      />
      <Field label={t("income-page-note")} error={under("note")} optional>
        {(control) => (
          <TextArea control={control} value={form.note} onInput={(note) => set({ note })} />
        )}
      </Field>
    </FormDialog>
  );
}
