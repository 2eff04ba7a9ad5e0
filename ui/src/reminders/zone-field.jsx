import { t } from "../l10n.js";
import { Check } from "../parts/check.jsx";
import { Field } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { useResource } from "../store.js";
import { manners } from "./manners.js";
import { zoneName } from "./words.js";

/** The zone that the person is in. */
const here = () => manners.data.value?.zone ?? "UTC";

/**
 * All zones by their cities, the person's own first; `chosen` also where this browser calls it otherwise.
 * @param {string} chosen
 */
function zones(chosen) {
  const all = new Set([here(), chosen, ...Intl.supportedValuesOf("timeZone")]);
  return [...all]
    .map((zone) => {
      const at = zone.lastIndexOf("/");
      const words = zone.replaceAll("_", " ");
      return { value: zone, label: words.slice(at + 1), note: words.slice(0, Math.max(at, 0)) };
    })
    .sort(
      (a, b) =>
        Number(b.value === here()) - Number(a.value === here()) || a.label.localeCompare(b.label),
    );
}

/**
 * Whose clocks count: wherever the person is, or always those of one place.
 * @param {{ zone: string | null, onChange: (zone: string | null) => void }} props
 */
export function ZoneField({ zone, onChange }) {
  useResource(manners);
  return (
    <>
      <Check checked={zone !== null} onChange={(on) => onChange(on ? here() : null)}>
        {t("reminders-page-zone-fixed")}
      </Check>
      {zone !== null && (
        <Field label={t("reminders-page-zone")} hint={zoneName(zone)}>
          {(control) => (
            <Select
              kind="field"
              control={control}
              options={zones(zone)}
              value={zone}
              onChange={onChange}
            />
          )}
        </Field>
      )}
    </>
  );
}
