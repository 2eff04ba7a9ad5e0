import { call } from "../backend.js";
import { t } from "../l10n.js";
import { Check } from "../parts/check.jsx";
import { DateField } from "../parts/date-field.jsx";
import { Field, NumberField, TextArea, TextField } from "../parts/field.jsx";
import { FormDialog, useForm } from "../parts/form.jsx";
import { streams } from "./store.js";
import { StreamField } from "./stream-field.jsx";

/** @typedef {import("./store.js").Invoice} Invoice */

/**
 * Writes an invoice down, or changes it; with `like`, a new one that says the same but for its days.
 * @param {{ of?: Invoice, like?: Invoice, today: string, onClose: () => void }} props
 */
export function InvoiceDialog({ of, like, today, onClose }) {
  const from = of ?? like;
  const first = streams.data.value?.find((stream) => !stream.archived);
  const own = useForm({
    stream_id: from?.stream_id ?? first?.id ?? /** @type {string | null} */ (null),
    title: from?.title ?? "",
    yen: from?.yen ?? /** @type {number | null} */ (null),
    withheld: from?.withheld ? from.withheld : /** @type {number | null} */ (null),
    recurring: from?.recurring ?? first?.recurring ?? false,
    issued_on: /** @type {string | null} */ (of?.issued_on ?? today),
    due_on: of?.due_on ?? /** @type {string | null} */ (null),
    note: from?.note ?? "",
  });
  const { form, set, under } = own;

  async function save() {
    const sent = {
      stream_id: form.stream_id ?? "",
      title: form.title,
      yen: form.yen ?? undefined,
      withheld: form.withheld ?? 0,
      recurring: form.recurring,
      issued_on: form.issued_on ?? undefined,
      due_on: form.due_on ?? undefined,
      note: form.note,
    };
    const saved = await own.save(() =>
      of ? call("change_invoice", { id: of.id, form: sent }) : call("create_invoice", sent),
    );
    if (saved) onClose();
  }

  return (
    <FormDialog
      title={t(of ? "income-page-invoice-edit" : "income-page-invoice-add")}
      of={own}
      fields={["title", "yen", "withheld", "issued_on", "due_on", "note"]}
      isNew={!of}
      onSave={() => void save()}
      onClose={onClose}
    >
      <StreamField
        value={form.stream_id}
        onChange={(stream_id) => {
          const chosen = streams.data.value?.find((stream) => stream.id === stream_id);
          set({ stream_id, recurring: from ? form.recurring : (chosen?.recurring ?? false) });
        }}
        required
      />
      <TextField
        label={t("income-page-invoice-title")}
        placeholder={t("income-page-invoice-example")}
        value={form.title}
        onInput={(title) => set({ title })}
        error={under("title")}
        autofocus
      />
      <div class="form-pair">
        <NumberField
          label={t("income-page-yen-gross")}
          value={form.yen}
          onChange={(yen) => set({ yen })}
          max={1_000_000_000_000}
          suffix={t("income-page-yen-unit")}
          error={under("yen")}
        />
        <NumberField
          label={t("income-page-withheld")}
          value={form.withheld}
          onChange={(withheld) => set({ withheld })}
          max={1_000_000_000_000}
          suffix={t("income-page-yen-unit")}
          error={under("withheld")}
          optional
        />
      </div>
      <div class="form-pair">
        <DateField
          label={t("income-page-issued")}
          value={form.issued_on}
          today={today}
          onChange={(issued_on) => set({ issued_on })}
          error={under("issued_on")}
        />
        <DateField
          label={t("income-page-due")}
          value={form.due_on}
          today={today}
          onChange={(due_on) => set({ due_on })}
          error={under("due_on")}
          optional
        />
      </div>
      <Check checked={form.recurring} onChange={(recurring) => set({ recurring })}>
        {t("income-page-recurring")}
      </Check>
      <Field label={t("income-page-note")} error={under("note")} optional>
        {(control) => (
          <TextArea control={control} value={form.note} onInput={(note) => set({ note })} />
        )}
      </Field>
    </FormDialog>
  );
}
