import { t } from "../l10n.js";
import { Field } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { streamOptions } from "./store.js";

/**
 * @param {{
 *   value: string | null,
 *   onChange: (id: string | null) => void,
 *   error?: string | null,
 *   required?: boolean,
 * }} props
 */
export function StreamField({ value, onChange, error, required = false }) {
  const options = streamOptions(value).filter((one) => !required || one.value !== null);
  return (
    <Field label={t("income-page-stream")} error={error} optional={!required}>
      {(control) => (
        <Select
          kind="field"
          control={control}
          value={value}
          options={options}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
