import { WEEK, weekdayName } from "../habits/words.js";
import { t } from "../l10n.js";
import { Check } from "../parts/check.jsx";
import { TimeField } from "../parts/field.jsx";

/** @typedef {import("../bindings/operations").Moment["weekday_minutes"]} Minutes */

/** Every day the same. @type {Minutes} */
export const ALIKE = [null, null, null, null, null, null, null];

/**
 * The time of a moment on the weekdays that differ: an emptied field goes back to the usual time.
 * @param {{ usual: number, minutes: Minutes, open: boolean, onOpen: (open: boolean) => void, onChange: (minutes: Minutes) => void }} props
 */
export function WeekdayTimes({ usual, minutes, open, onOpen, onChange }) {
  return (
    <div class="by-weekday">
      <Check checked={open} onChange={onOpen}>
        {t("settings-by-weekday")}
      </Check>
      {open && (
        <ul class="lines">
          {WEEK.map((weekday, at) => {
            const name = weekdayName(weekday, "weekday");
            return (
              <li key={weekday}>
                <span class="weekday-name">{name}</span>
                <TimeField
                  label={t("settings-moment-weekday", { name })}
                  value={minutes[at] ?? usual}
                  onChange={(minute) =>
                    onChange(
                      /** @type {Minutes} */ (
                        minutes.map((old, place) =>
                          place !== at ? old : minute === usual ? null : minute,
                        )
                      ),
                    )
                  }
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
