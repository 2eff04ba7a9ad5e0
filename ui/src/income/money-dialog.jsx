import { call } from "../backend.js";
import { t } from "../l10n.js";
import { Check } from "../parts/check.jsx";
import { DateField } from "../parts/date-field.jsx";
import { MinutesField, NumberField, TextField } from "../parts/field.jsx";
import { FormDialog, useForm } from "../parts/form.jsx";
import { streams } from "./store.js";
import { StreamField } from "./stream-field.jsx";

/**
 * Records income or an expense.
 * @param {{ what: "income" | "expense", today: string, onClose: () => void }} props
 */
export function MoneyDialog({ what, today, onClose }) {
  const own = useForm({
    yen: /** @type {number | null} */ (null),
    text: "",
    stream_id: /** @type {string | null} */ (null),
    day: /** @type {string | null} */ (today),
    withheld: /** @type {number | null} */ (null),
    minutes: /** @type {number | null} */ (null),
    recurring: false,
  });
  const { form, set, under } = own;
  const earned = what === "income";

  async function save() {
    const sent = {
      yen: form.yen ?? undefined,
      text: form.text,
      stream_id: form.stream_id ?? undefined,
      day: form.day ?? undefined,
      minutes: form.minutes ?? undefined,
      withheld: earned ? (form.withheld ?? 0) : 0,
      recurring: earned && form.recurring,
    };
    const saved = await own.save(() => call(earned ? "record_income" : "record_expense", sent));
    if (saved) onClose();
  }

  return (
    <FormDialog
      title={t(earned ? "income-page-record-income" : "income-page-record-expense")}
      of={own}
      fields={["yen", "text", "day", "withheld", "minutes"]}
      isNew
      onSave={() => void save()}
      onClose={onClose}
    >
      <div class="form-pair">
        <NumberField
          label={t(earned ? "income-page-yen-gross" : "income-page-yen")}
          value={form.yen}
          onChange={(yen) => set({ yen })}
          max={1_000_000_000_000}
          suffix={t("income-page-yen-unit")}
          error={under("yen")}
        />
        <DateField
          label={t("income-page-day")}
          value={form.day}
          today={today}
          max={today}
          onChange={(day) => set({ day })}
          error={under("day")}
        />
      </div>
      <TextField
        label={t("income-page-what-for")}
        placeholder={t(earned ? "income-page-invoice-example" : "income-page-expense-example")}
        value={form.text}
        onInput={(text) => set({ text })}
        error={under("text")}
        optional
      />
      <StreamField
        value={form.stream_id}
        onChange={(stream_id) => {
          const chosen = streams.data.value?.find((stream) => stream.id === stream_id);
          set({ stream_id, recurring: chosen?.recurring ?? false });
        }}
      />
      {earned && (
        <>
          <div class="form-pair">
            <NumberField
              label={t("income-page-withheld")}
              value={form.withheld}
              onChange={(withheld) => set({ withheld })}
              max={1_000_000_000_000}
              suffix={t("income-page-yen-unit")}
              error={under("withheld")}
              optional
            />
            <MinutesField
              label={t("income-page-minutes")}
              value={form.minutes}
              onChange={(minutes) => set({ minutes })}
              max={1_000_000}
              error={under("minutes")}
              optional
            />
          </div>
          <Check checked={form.recurring} onChange={(recurring) => set({ recurring })}>
            {t("income-page-recurring")}
          </Check>
        </>
      )}
    </FormDialog>
  );
}
