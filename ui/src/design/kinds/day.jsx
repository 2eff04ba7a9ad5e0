import { day, t } from "../../l10n.js";
import { DateField } from "../../parts/date-field.jsx";

/** A date. @param {import("../types.js").EditProps} props */
export function Edit({ value, onChange, onLeave, today, labelledby }) {
  return (
    <div role="group" aria-labelledby={labelledby} onBlurCapture={onLeave}>
      <DateField
        label={t("design-day")}
        value={value?.day ?? null}
        today={today}
        onChange={(chosen) => onChange(chosen ? { kind: "day", day: chosen } : null)}
      />
    </div>
  );
}

/** @param {import("../types.js").ShowProps} props */
export function Show({ value }) {
  return <p>{day(value.day, "full")}</p>;
}
