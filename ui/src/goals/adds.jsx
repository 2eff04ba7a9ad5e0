/** What a habit adds to a goal: how the question is put, and how the answer is read. */
import { t } from "../l10n.js";
import { Field, TextField } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { thousandths, unitName } from "./dialogs.jsx";

/** @typedef {import("../bindings/operations").GoalHabitMeasure} Measure */
/** @typedef {import("../bindings/operations").HabitAdds} HabitAdds */
/** @typedef {"auto" | "none" | Measure} Way */
/** @typedef {{ way: Way, typed: string }} Adding `typed`: the number, where one is asked for */

/** @type {Adding} */
export const AUTO = { way: "auto", typed: "1" };

/** @type {Measure[]} */
export const MEASURES = ["log", "hour", "amount"];

/** What is written down already. @param {HabitAdds} adds @returns {Adding} */
export function adding({ measure, factor }) {
  if (factor === 0) return { way: "none", typed: "1" };
  return { way: measure, typed: String(factor / 1000) };
}

/**
 * What the operation is told; undefined where the journal decides, null where no number can be read.
 * @param {Adding} adding
 * @returns {HabitAdds | undefined | null}
 */
export function addsOf({ way, typed }) {
  if (way === "auto") return undefined;
  if (way === "none") return { measure: "log", factor: 0 };
  const factor = thousandths(typed);
  return factor === null ? null : { measure: way, factor };
}

/** @param {Adding} a @param {Adding} b */
export const sameAdding = (a, b) => a.way === b.way && a.typed === b.typed;

/**
 * Which measures can add to the goal. Of a level only amounts are measurements; milestones are ticked by hand.
 * @param {import("../bindings/operations").GoalMetric | null} metric
 * @param {Measure[]} among
 */
export function measuresOf(metric, among = MEASURES) {
  if (metric?.kind === "level") return among.filter((one) => one === "amount");
  return metric?.kind === "total" || metric?.kind === "rate" ? among : [];
}

/**
 * @param {{
 *   unit: import("./words.js").Unit | null,
 *   measures: Measure[],
 *   value: Adding,
 *   onChange: (value: Adding) => void,
 *   noNumber?: boolean,
 *   error?: string | null,
 *   onEnter?: () => void,
 * }} props `noNumber`: what was typed is no number
 */
export function AddsFields({ unit, measures, value, onChange, noNumber, error, onEnter }) {
  const { way, typed } = value;
  if (measures.length === 0) return <p class="meta">{t("goals-page-adds-none")}</p>;
  /** @type {Way[]} */
  const ways = ["auto", ...measures, "none"];
  if (!ways.includes(way)) ways.push(way);
  return (
    <div class="goal-adds">
      <Field label={t("goals-page-link-counts")}>
        {(control) => (
          <Select
            kind="field"
            control={control}
            value={way}
            options={ways.map((one) => ({ value: one, label: t(`goals-page-link-${one}`) }))}
            onChange={(next) => onChange({ way: next, typed })}
          />
        )}
      </Field>
      {way !== "auto" && way !== "none" && (
        <TextField
          label={t("goals-page-link-factor")}
          value={typed}
          short
          inputMode="decimal"
          suffix={unit ? unitName(unit) : undefined}
          onInput={(next) => onChange({ way, typed: next })}
          onEnter={onEnter}
          error={noNumber ? t("goals-page-number", { example: "1.5" }) : error}
        />
      )}
    </div>
  );
}
