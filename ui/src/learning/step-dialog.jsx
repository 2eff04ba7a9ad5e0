import { call } from "../backend.js";
import { t } from "../l10n.js";
import { DateField } from "../parts/date-field.jsx";
import { Field, MinutesField, TextArea } from "../parts/field.jsx";
import { FormDialog, useForm } from "../parts/form.jsx";

/**
 * Records minutes spent on something.
 * @param {{ of: import("./store.js").Row, today: string, onClose: () => void }} props
 */
export function StepDialog({ of, today, onClose }) {
  const own = useForm({
    minutes: /** @type {number | null} */ (null),
    text: "",
    day: /** @type {string | null} */ (today),
  });
  const { form, set, under } = own;
  async function save() {
    const sent = {
      item_id: of.id,
      minutes: form.minutes ?? undefined,
      text: form.text,
      day: form.day ?? undefined,
    };
    if (await own.save(() => call("record_learning", sent))) onClose();
  }
  return (
    <FormDialog
      title={t("learning-page-record")}
      of={own}
      fields={["minutes", "text", "day"]}
      isNew
      onSave={() => void save()}
      onClose={onClose}
    >
      <div class="form-pair">
        <MinutesField
          label={t("learning-page-time")}
          value={form.minutes}
          onChange={(minutes) => set({ minutes })}
          error={under("minutes")}
        />
        <DateField
          label={t("learning-page-day")}
          value={form.day}
          today={today}
          max={today}
          onChange={(day) => set({ day })}
          error={under("day")}
        />
      </div>
      <Field label={t("learning-page-learnt")} error={under("text")} optional>
        {(control) => (
          <TextArea control={control} value={form.text} onInput={(text) => set({ text })} />
        )}
      </Field>
    </FormDialog>
  );
}
