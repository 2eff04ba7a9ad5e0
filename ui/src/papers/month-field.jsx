/** A month: the year is typed, the month chosen. */
import { t } from "../l10n.js";
import { FieldGroup } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";

/** @typedef {{ year: string, month: number }} Typed `month`: 0 while none is chosen */

/** @param {string | null | undefined} month `YYYY-MM` @returns {Typed} */
export function typedMonth(month) {
  const [year = "", of = "0"] = (month ?? "").split("-");
  return { year, month: Number(of) };
}

/** As it is sent: nothing where nothing was filled in; what is half filled in is refused with its words. @param {Typed} typed */
export function sentMonth({ year, month }) {
  const plain = year.normalize("NFKC").trim();
  if (plain === "" && month === 0) return undefined;
  return `${plain}-${String(month).padStart(2, "0")}`;
}

/**
 * @param {{
 *   label: string,
 *   hint?: string,
 *   error: string | null,
 *   value: Typed,
 *   onChange: (value: Typed) => void,
 * }} props
 */
export function MonthField({ label, hint, error, value, onChange }) {
  return (
    <FieldGroup label={label} hint={hint} error={error} optional>
      {(labelledby) => (
        <fieldset class="month-field" aria-labelledby={labelledby}>
          <span class="field field-short">
            <input
              aria-label={t("papers-page-year")}
              inputMode="numeric"
              autocomplete="off"
              maxLength={8}
              value={value.year}
              onInput={(event) => onChange({ ...value, year: event.currentTarget.value })}
            />
            <span class="suffix" aria-hidden="true">
              {t("papers-page-year-suffix")}
            </span>
          </span>
          <Select
            name={t("papers-page-month")}
            options={Array.from({ length: 13 }, (_, month) => ({
              value: month,
              label:
                month === 0 ? t("papers-page-month-none") : t("papers-page-month-of", { month }),
            }))}
            value={value.month}
            onChange={(month) => onChange({ ...value, month })}
          />
        </fieldset>
      )}
    </FieldGroup>
  );
}
