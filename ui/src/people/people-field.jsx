import "../../styles/people.css";
import { X } from "lucide";
import { t } from "../l10n.js";
import { IconButton } from "../parts/button.jsx";
import { Field } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { useResource } from "../store.js";
import { everybody } from "./store.js";

/**
 * Several people, chosen one after another.
 * @param {{ label: string, people: string[], onChange: (people: string[]) => void, error?: string | null }} props ids
 */
export function PeopleField({ label, people, onChange, error }) {
  useResource(everybody);
  const all = everybody.data.value?.people ?? [];
  const left = all.filter(({ id }) => !people.includes(id));
  if (all.length === 0) return null;
  return (
    <Field label={label} optional error={error}>
      {(control) => (
        <div class="people-field">
          {people.map((id) => {
            const name = all.find((one) => one.id === id)?.name;
            return (
              name && (
                <span key={id} class="people-chip">
                  {name}
                  <IconButton
                    icon={X}
                    label={t("people-page-remove", { name })}
                    onClick={() => onChange(people.filter((one) => one !== id))}
                  />
                </span>
              )
            );
          })}
          <Select
            kind="field"
            control={control}
            value=""
            disabled={left.length === 0}
            options={[
              { value: "", label: t("people-page-choose") },
              ...left.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) => onChange([...people, id])}
          />
        </div>
      )}
    </Field>
  );
}
