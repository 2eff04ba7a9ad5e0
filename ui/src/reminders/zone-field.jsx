import { t } from "../l10n.js";
import { Check } from "../parts/check.jsx";
import { Field } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { zoneName } from "./words.js";

/** The zone of this machine. */
const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** All zones; `chosen` also where this browser calls it otherwise. @param {string} chosen */
const zones = (chosen) =>
  [...new Set([here(), chosen, ...Intl.supportedValuesOf("timeZone")])].filter(Boolean);

/**
 * Whose clocks count: wherever the person is, or always those of one place.
 * @param {{ zone: string | null, onChange: (zone: string | null) => void }} props
 */
export function ZoneField({ zone, onChange }) {
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
              options={zones(zone).map((one) => ({ value: one, label: one.replaceAll("_", " ") }))}
              value={zone}
              onChange={onChange}
            />
          )}
        </Field>
      )}
    </>
  );
}
