import { call } from "../backend.js";
import { t } from "../l10n.js";
import { DateField } from "../parts/date-field.jsx";
import { Field, TextArea } from "../parts/field.jsx";
import { FormDialog, useForm } from "../parts/form.jsx";

/**
 * Writes down where something learnt was used, or changes it.
 * @param {{ item: string, of?: import("./store.js").Use, today: string, onClose: () => void }} props
 */
export function UseDialog({ item, of, today, onClose }) {
  const own = useForm({
    text: of?.text ?? "",
    day: /** @type {string | null} */ (of?.day ?? today),
  });
  const { form, set, under } = own;
  async function save() {
    const sent = { item_id: item, text: form.text, day: form.day ?? undefined };
    const saved = await own.save(() =>
      of ? call("change_learning_use", { id: of.id, form: sent }) : call("add_learning_use", sent),
    );
    if (saved) onClose();
  }
  return (
    <FormDialog
      title={t("learning-page-use-add")}
      of={own}
      fields={["text", "day"]}
      isNew={!of}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Field label={t("learning-page-use-text")} error={under("text")}>
        {(control) => (
          <TextArea
            control={control}
            kind="own"
            value={form.text}
            onInput={(text) => set({ text })}
            placeholder={t("learning-page-use-example")}
            autofocus
          />
        )}
      </Field>
      <DateField
        label={t("learning-page-day")}
        value={form.day}
        today={today}
        max={today}
        onChange={(day) => set({ day })}
        error={under("day")}
      />
    </FormDialog>
  );
}
