import { day, t } from "../../l10n.js";
import { DateField } from "../../parts/date-field.jsx";

/** A date. @param {import("../types.js").EditProps} props */
export function Edit({ value, onChange, today }) {
  return (
    <DateField
      label={t("design-day")}
      value={value?.day ?? null}
      today={today}
      onChange={(chosen) => onChange(chosen ? { kind: "day", day: chosen } : null)}
    />
  );
}

/** @param {import("../types.js").ShowProps} props */
export function Show({ value }) {
  return <p>{day(value.day, "full")}</p>;
}
