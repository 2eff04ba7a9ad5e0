import { t } from "../l10n.js";
import { Field } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { everybody } from "../people/store.js";
import { useResource } from "../store.js";

/**
 * Somebody of the people; nothing where nobody is written down yet.
 * @param {{
 *   label: string,
 *   of: { id: string, name: string } | null,
 *   value: string | null,
 *   onChange: (id: string | null) => void,
 * }} props `of`: who is linked already, who may have been put away since
 */
export function PersonSelect({ label, of, value, onChange }) {
  useResource(everybody);
  const people = everybody.data.value?.people ?? [];
  const all = of && !people.some(({ id }) => id === of.id) ? [of, ...people] : people;
  if (all.length === 0) return null;
  return (
    <Field label={label} optional>
      {(control) => (
        <Select
          kind="field"
          control={control}
          value={value}
          options={[
            { value: /** @type {string | null} */ (null), label: t("achievements-page-nobody") },
            ...all.map(({ id, name }) => ({
              value: /** @type {string | null} */ (id),
              label: name,
            })),
          ]}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
