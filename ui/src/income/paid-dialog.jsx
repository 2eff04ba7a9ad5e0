import { call } from "../backend.js";
import { t } from "../l10n.js";
import { DateField } from "../parts/date-field.jsx";
import { FormDialog, useForm } from "./form.jsx";

/**
 * When an invoice was paid.
 * @param {{ of: import("./store.js").Invoice, today: string, onClose: () => void }} props
 */
export function PaidDialog({ of, today, onClose }) {
  const own = useForm({ day: /** @type {string | null} */ (today) });
  async function save() {
    const sent = { id: of.id, day: own.form.day ?? undefined };
    if (await own.save(() => call("pay_invoice", sent))) onClose();
  }
  return (
    <FormDialog
      title={t("income-page-paid-title", { name: of.title })}
      of={own}
      fields={["day"]}
      isNew={false}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DateField
        label={t("income-page-paid-on")}
        hint={t("income-page-paid-hint", { yen: of.yen })}
        value={own.form.day}
        today={today}
        max={today}
        onChange={(day) => own.set({ day })}
        error={own.under("day")}
      />
    </FormDialog>
  );
}
