import { t } from "../l10n.js";
import { amount } from "./amounts.js";
import { dayFull, dayLong } from "./days.js";

/** @import { BurnUpData, ChartTable, Day, Forecast } from "./types.js" */

/** The burn-up in words and as a table. */

/**
 * What the picture says, for those who don't see it: its finding, range, last value and comparison.
 * @param {BurnUpData} data
 * @param {{title: string, finding: string, more?: string, basis?: string}} words
 */
export function burnUpLabel({ unit, start, today, actual, plan_today, target, due }, words) {
  const last = actual.at(-1);
  const value = last && amount(last.value, unit);
  return [
    t("charts-burn-up-label", { title: words.title, finding: words.finding }),
    words.more,
    words.basis,
    value === undefined
      ? t("charts-no-data")
      : t("charts-burn-up-label-value", { start: dayLong(start), today: dayLong(today), value }),
    plan_today === null ? "" : t("charts-burn-up-label-plan", { value: amount(plan_today, unit) }),
    t("charts-burn-up-label-target", { target: amount(target, unit) }),
    due === null ? "" : t("charts-burn-up-label-due", { day: dayLong(due) }),
  ]
    .filter(Boolean)
    .join(" ");
}

/**
 * One row a day that the data knows: what was recorded, what was planned, what is foreseen.
 * @param {BurnUpData} data @param {Forecast | null} forecast
 * @returns {ChartTable}
 */
export function burnUpTable({ unit, actual, plan, fan, due, target }, forecast) {
  const value = (/** @type {number} */ v) => amount(v, unit);
  /** @type {Map<Day, {actual: string, plan: string, ahead: string[], spread: string[]}>} */
  const rows = new Map();
  const row = (/** @type {Day} */ day) => {
    const known = rows.get(day) ?? { actual: "", plan: "", ahead: [], spread: [] };
    rows.set(day, known);
    return known;
  };
  for (const p of actual) row(p.day).actual = value(p.value);
  for (const p of plan) row(p.day).plan = value(p.value);
  for (const p of fan) {
    row(p.day).spread = [p.p10, p.p50, p.p90].map(value);
  }
  const ahead = (/** @type {Day | null | undefined} */ day, /** @type {string} */ which) => {
    if (day) row(day).ahead.push(t("charts-ahead-cell", { which, value: value(target) }));
  };
  ahead(forecast?.finish.p10, t("charts-forecast-early"));
  ahead(forecast?.finish.p50, t("charts-forecast-middle"));
  ahead(forecast?.finish.p90, t("charts-forecast-late"));
  ahead(due, t("charts-due"));
  const columns = [
    { label: t("charts-day-column") },
    { label: t("charts-actual"), numeric: true },
    { label: t("charts-plan"), numeric: true },
    { label: t("charts-ahead-column") },
  ];
  if (fan.length > 0) {
    columns.push(
      { label: t("charts-forecast-low-column"), numeric: true },
      { label: t("charts-forecast-middle-column"), numeric: true },
      { label: t("charts-forecast-high-column"), numeric: true },
    );
  }
  return {
    columns,
    rows: [...rows]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([day, cells]) => {
        const known = [dayFull(day), cells.actual, cells.plan, cells.ahead.join(" ")];
        return columns.map((_, i) => [...known, ...cells.spread][i] ?? "");
      }),
  };
}
