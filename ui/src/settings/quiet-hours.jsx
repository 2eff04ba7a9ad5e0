import { useState } from "preact/hooks";
import { WEEK, weekdayName } from "../habits/words.js";
import { t } from "../l10n.js";
import { Check } from "../parts/check.jsx";
import { FieldGroup, TimeField } from "../parts/field.jsx";

/** @typedef {import("../reminders/manners.js").Manners["quiet"]} Quiet */
/** @typedef {NonNullable<Quiet[number]>} Hours */

/** The night. @type {Hours} */
const NIGHT = { from: 22 * 60, until: 7 * 60 };

/** @param {Hours | null} a @param {Hours | null} b */
const same = (a, b) => a?.from === b?.from && a?.until === b?.until;

/**
 * Hours in which nothing is shown: every day the same, or by weekday.
 * @param {{ quiet: Quiet, error: string | null, onChange: (quiet: Quiet) => void }} props
 */
export function QuietHours({ quiet, error, onChange }) {
  const differs = quiet.some((one) => !same(one, quiet[0]));
  const [unfolded, setUnfolded] = useState(differs);
  const open = unfolded || differs;
  const usual = quiet.find((one) => one !== null) ?? NIGHT;
  /** @param {(hours: Hours | null, at: number) => Hours | null} change */
  const set = (change) => onChange(/** @type {Quiet} */ (quiet.map(change)));
  return (
    <FieldGroup label={t("settings-quiet")} hint={t("settings-quiet-hint")} error={error}>
      {(labelledby) => (
        <div class="by-weekday" role="group" aria-labelledby={labelledby}>
          {open ? (
            <ul class="lines">
              {WEEK.map((weekday, at) => (
                <li key={weekday}>
                  <Row
                    name={weekdayName(weekday, "weekday")}
                    hours={quiet[at] ?? null}
                    usual={usual}
                    onChange={(hours) => set((old, place) => (place === at ? hours : old))}
                  />
                </li>
              ))}
            </ul>
          ) : (
            <div class="by-weekday-row">
              <Row
                name={t("settings-quiet-daily")}
                hours={quiet[0]}
                usual={usual}
                onChange={(hours) => set(() => hours)}
              />
            </div>
          )}
          {(open || quiet[0]) && (
            <Check
              checked={open}
              onChange={(on) => {
                setUnfolded(on);
                if (!on && differs) set(() => usual);
              }}
            >
              {t("settings-by-weekday")}
            </Check>
          )}
        </div>
      )}
    </FieldGroup>
  );
}

/**
 * @param {{
 *   name: string,
 *   hours: Hours | null,
 *   usual: Hours,
 *   onChange: (hours: Hours | null) => void,
 * }} props
 */
function Row({ name, hours, usual, onChange }) {
  return (
    <>
      <Check checked={hours !== null} onChange={(on) => onChange(on ? usual : null)}>
        {name}
      </Check>
      {hours && (
        <span class="from-until">
          <TimeField
            label={t("settings-quiet-from", { name })}
            value={hours.from}
            onChange={(from) => onChange({ ...hours, from: from ?? hours.from })}
          />
          <span aria-hidden="true">{t("settings-from-until")}</span>
          <TimeField
            label={t("settings-quiet-until", { name })}
            value={hours.until}
            onChange={(until) => onChange({ ...hours, until: until ?? hours.until })}
          />
        </span>
      )}
    </>
  );
}
