import { useEffect, useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { t } from "../l10n.js";
import { DateField } from "../parts/date-field.jsx";
import { Field } from "../parts/field.jsx";
import { FormDialog, useForm } from "../parts/form.jsx";
import { Select } from "../parts/select.jsx";

/** @typedef {import("../bindings/operations").InvoicePayment} Payment */

/**
 * When an invoice was paid, or which income that was written down already is its payment.
 * @param {{ of: import("./store.js").Invoice, today: string, onClose: () => void }} props
 */
export function PaidDialog({ of, today, onClose }) {
  const own = useForm({
    day: /** @type {string | null} */ (today),
    by: /** @type {string | null} */ (null),
  });
  const [payments, setPayments] = useState(/** @type {Payment[]} */ ([]));
  useEffect(() => {
    void attempt(() => call("invoice_payments", { id: of.id })).then((found) =>
      setPayments(found ?? []),
    );
  }, [of.id]);
  const { form, set, under } = own;
  async function save() {
    const sent = form.by ? { id: of.id, by: form.by } : { id: of.id, day: form.day ?? undefined };
    if (await own.save(() => call("pay_invoice", sent))) onClose();
  }
  return (
    <FormDialog
      title={t("income-page-paid-title", { name: of.title })}
      of={own}
      fields={["day", "by"]}
      isNew={false}
      onSave={() => void save()}
      onClose={onClose}
    >
      {payments.length > 0 && (
        <Field label={t("income-page-paid-by")} error={under("by")}>
          {(control) => (
            <Select
              kind="field"
              control={control}
              value={form.by}
              options={[
                { value: /** @type {string | null} */ (null), label: t("income-page-paid-new") },
                ...payments.map((one) => ({
                  value: /** @type {string | null} */ (one.id),
                  label: t("income-page-paid-entry", { day: one.day, text: one.text }),
                })),
              ]}
              onChange={(by) => set({ by })}
            />
          )}
        </Field>
      )}
      {form.by === null && (
        <DateField
          label={t("income-page-paid-on")}
          hint={t("income-page-paid-hint", { yen: of.yen })}
          value={form.day}
          today={today}
          max={today}
          onChange={(day) => set({ day })}
          error={under("day")}
        />
      )}
    </FormDialog>
  );
}
