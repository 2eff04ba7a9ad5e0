import { ScheduleEditor } from "../habits/schedule-editor.jsx";
import { t } from "../l10n.js";
import { Segmented } from "../parts/choice.jsx";
import { FieldGroup, NumberField } from "../parts/field.jsx";
import { DAYS_BEFORE } from "./store.js";
import { daysBeforeWords } from "./words.js";

/** @typedef {import("./store.js").Days} Days */

/** The farthest before a due date that the core takes. */
const FARTHEST = 366;

/**
 * On which days: by a schedule, or so many days before the due date of a goal or milestone.
 * @param {{
 *   days: Days,
 *   subject: import("./store.js").Subject,
 *   usual: Days,
 *   today: string,
 *   due: string | null | undefined,
 *   error: string | null,
 *   onChange: (days: Days) => void,
 * }} props `due`: null where it has none, undefined where that isn't known here
 */
export function DaysFields({ days, subject, usual, today, due, error, onChange }) {
  return (
    <>
      {subject.kind === "goal" && (
        <FieldGroup label={t("reminders-page-days")}>
          {(labelledby) => (
            <Segmented
              labelledby={labelledby}
              value={days.kind}
              onChange={(kind) =>
                onChange(
                  kind === "before_due"
                    ? { kind, days_before: [7, 1] }
                    : usual.kind === kind
                      ? usual
                      : days,
                )
              }
              options={
                /** @type {const} */ (["schedule", "before_due"]).map((kind) => ({
                  value: kind,
                  label: t("reminders-page-days-kind", { kind: kind.replace("_", "-") }),
                }))
              }
            />
          )}
        </FieldGroup>
      )}
      {days.kind === "schedule" ? (
        <ScheduleEditor
          value={days.schedule}
          today={today}
          days
          error={error}
          onChange={(schedule) => onChange({ kind: "schedule", schedule })}
        />
      ) : (
        <BeforeDue
          chosen={days.days_before}
          hint={due === null ? t("reminders-page-no-due", { kind: subject.kind }) : undefined}
          error={error}
          onChange={(days_before) => onChange({ kind: "before_due", days_before })}
        />
      )}
    </>
  );
}

/**
 * @param {{
 *   chosen: number[],
 *   hint: string | undefined,
 *   error: string | null,
 *   onChange: (days: number[]) => void,
 * }} props
 */
function BeforeDue({ chosen, hint, error, onChange }) {
  const offered = [...new Set([...DAYS_BEFORE, ...chosen])].sort((a, b) => b - a);
  /** @param {number} n @param {boolean} on */
  const put = (n, on) => onChange(offered.filter((one) => (one === n ? on : chosen.includes(one))));
  return (
    <>
      <FieldGroup label={t("reminders-page-before")} hint={hint} error={error}>
        {(id) => (
          <div class="weekdays" role="group" aria-labelledby={id}>
            {offered.map((n) => (
              <button
                key={n}
                type="button"
                class="weekday"
                aria-pressed={chosen.includes(n)}
                onClick={() => put(n, !chosen.includes(n))}
              >
                {daysBeforeWords(n)}
              </button>
            ))}
          </div>
        )}
      </FieldGroup>
      <NumberField
        label={t("reminders-page-before-own")}
        optional
        value={null}
        max={FARTHEST}
        suffix={t("reminders-page-before-unit")}
        onChange={(n) => {
          if (n === null) return;
          const whole = Math.round(n);
          onChange([...new Set([...chosen, whole])].sort((a, b) => b - a));
        }}
      />
    </>
  );
}
