import "../../styles/schedule.css";
import { t } from "../l10n.js";
import { Check } from "../parts/check.jsx";
import { DateField } from "../parts/date-field.jsx";
import { ErrorLine, Field, FieldGroup, NumberField } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { WEEK, weekdayName } from "./words.js";

/** @typedef {import("../bindings/operations").Schedule} Schedule */
/** @typedef {Schedule["rule"]} Rule */

/** What each kind of rule begins with. @type {Record<Rule["kind"], Rule>} */
const BEGIN = {
  daily: { kind: "daily", times: 1 },
  weekdays: { kind: "weekdays", days: ["Mon", "Tue", "Wed", "Thu", "Fri"] },
  times_per_week: { kind: "times_per_week", times: 3 },
  times_per_month: { kind: "times_per_month", times: 4 },
  every_n_days: { kind: "every_n_days", days: 3 },
  month_day: { kind: "month_day", day: 1 },
  nth_weekday: { kind: "nth_weekday", nth: 1, weekday: "Sat" },
};
const KINDS = /** @type {Rule["kind"][]} */ (Object.keys(BEGIN));

/**
 * When something is due. `days` leaves out what only counts (a reminder needs days).
 * @param {{
 *   value: Schedule,
 *   today: string,
 *   onChange: (value: Schedule) => void,
 *   error?: string | null,
 *   days?: boolean,
 * }} props
 */
export function ScheduleEditor({ value, today, onChange, error, days = false }) {
  const kinds = days ? KINDS.filter((kind) => !/^times_per/.test(kind)) : KINDS;
  return (
    <div class="schedule">
      <Field label={t("habits-page-schedule")}>
        {(control) => (
          <Select
            kind="field"
            control={control}
            options={kinds.map((kind) => ({
              value: kind,
              label: t("habits-page-rule", { kind: kind.replaceAll("_", "-") }),
            }))}
            value={value.rule.kind}
            onChange={(kind) => onChange({ ...value, rule: BEGIN[kind] })}
          />
        )}
      </Field>
      <RuleFields rule={value.rule} onChange={(rule) => onChange({ ...value, rule })} days={days} />
      {error && <ErrorLine>{error}</ErrorLine>}
      {!/^times_per/.test(value.rule.kind) && (
        <Check
          checked={value.except_holidays}
          onChange={(except_holidays) => onChange({ ...value, except_holidays })}
        >
          {t("habits-page-no-holidays-check")}
        </Check>
      )}
      <div class="pair">
        <DateField
          label={t("habits-page-from")}
          value={value.from}
          today={today}
          onChange={(from) => onChange({ ...value, from: from ?? today })}
        />
        <DateField
          label={t("habits-page-until-label")}
          optional
          value={value.until}
          today={today}
          onChange={(until) => onChange({ ...value, until })}
        />
      </div>
    </div>
  );
}

/** @param {{ rule: Rule, onChange: (rule: Rule) => void, days: boolean }} props */
function RuleFields({ rule, onChange, days }) {
  switch (rule.kind) {
    case "daily":
      return days ? null : (
        <NumberField
          label={t("habits-page-times-a-day")}
          value={rule.times}
          min={1}
          max={24}
          onChange={(n) => onChange({ ...rule, times: Math.round(n ?? 1) })}
        />
      );
    case "weekdays":
      return (
        <FieldGroup label={t("habits-page-weekdays")}>
          {(id) => (
            <div class="weekdays" role="group" aria-labelledby={id}>
              {WEEK.map((one) => {
                const on = rule.days.includes(one);
                return (
                  <button
                    key={one}
                    type="button"
                    class="weekday"
                    aria-pressed={on}
                    aria-label={weekdayName(one, "weekday")}
                    onClick={() =>
                      onChange({
                        ...rule,
                        days: WEEK.filter((d) => (d === one ? !on : rule.days.includes(d))),
                      })
                    }
                  >
                    {weekdayName(one)}
                  </button>
                );
              })}
            </div>
          )}
        </FieldGroup>
      );
    case "times_per_week":
    case "times_per_month":
      return (
        <NumberField
          label={t("habits-page-how-often")}
          value={rule.times}
          min={1}
          max={rule.kind === "times_per_week" ? 7 : 31}
          onChange={(n) => onChange({ ...rule, times: Math.round(n ?? 1) })}
        />
      );
    case "every_n_days":
      return (
        <NumberField
          label={t("habits-page-interval")}
          value={rule.days}
          min={1}
          max={366}
          onChange={(n) => onChange({ ...rule, days: Math.round(n ?? 1) })}
        />
      );
    case "month_day":
      return (
        <NumberField
          label={t("habits-page-day-of-month")}
          hint={rule.day > 28 ? t("habits-page-short-months") : undefined}
          value={rule.day}
          min={1}
          max={31}
          onChange={(n) => onChange({ ...rule, day: Math.round(n ?? 1) })}
        />
      );
    case "nth_weekday":
      return (
        <div class="pair">
          <Field label={t("habits-page-which")}>
            {(control) => (
              <Select
                kind="field"
                control={control}
                options={[1, 2, 3, 4, -1].map((nth) => ({
                  value: nth,
                  label: t("habits-page-nth-name", { nth }),
                }))}
                value={rule.nth}
                onChange={(nth) => onChange({ ...rule, nth })}
              />
            )}
          </Field>
          <Field label={t("habits-page-weekday")}>
            {(control) => (
              <Select
                kind="field"
                control={control}
                options={WEEK.map((one) => ({ value: one, label: weekdayName(one, "weekday") }))}
                value={rule.weekday}
                onChange={(weekday) => onChange({ ...rule, weekday })}
              />
            )}
          </Field>
        </div>
      );
  }
}
