import { t } from "../l10n.js";
import { amount, percent } from "./amounts.js";
import { aroundYear, dayFull, dayLong, monthSpan } from "./days.js";

/** @import { BurnUpData, ChartTable, Day } from './types.js' */

/** The burn-up in words and as a table. */

/**
 * @param {BurnUpData} data
 * @param {{title?: string, finding?: string}} given words of the page, in place of the usual ones
 */
export function burnUpWords(data, given) {
  const title = given.title ?? t(TITLES[data.metric]);
  const { forecast } = data;
  const range = forecast ? rangeWords(data) : undefined;
  const finding = given.finding ?? findingWords(data);
  const basis = forecast ? t("charts-burn-up-basis", { weeks: forecast.weeks }) : undefined;
  return {
    title,
    finding,
    range: given.finding ? undefined : range,
    basis,
    label: labelWords(data, title),
  };
}

const TITLES = {
  total: "charts-burn-up-title",
  level: "charts-level-title",
  milestones: "charts-milestones-title",
};

/** @param {BurnUpData} data */
function findingWords(data) {
  const { forecast, doneOn, weeksUntilForecast, unit, target, actual, today } = data;
  if (doneOn) return t("charts-burn-up-finding-done", { day: dayLong(doneOn) });
  if (forecast?.p50) return t("charts-burn-up-finding", { around: aroundYear(forecast.p50) });
  if (forecast)
    return t("charts-burn-up-finding-late", { around: aroundYear(forecast.horizon ?? today) });
  if (weeksUntilForecast) return t("charts-burn-up-soon", { weeks: weeksUntilForecast });
  const last = actual.at(-1);
  if (!last) return t("charts-no-data");
  return t("charts-burn-up-finding-plain", {
    value: amount(last.value, unit),
    target: amount(target, unit),
  });
}

/** @param {BurnUpData} data */
function rangeWords({ forecast, today }) {
  if (!forecast?.p10) return undefined;
  // The finding has said the median's year.
  const beside = forecast.p50 ?? today;
  if (!forecast.p90)
    return t("charts-burn-up-range-open", {
      from: monthSpan(forecast.p10, forecast.p10, beside)[0],
    });
  const [from, to] = monthSpan(forecast.p10, forecast.p90, beside);
  return t("charts-burn-up-range", { from, to });
}

/** @param {BurnUpData} data @param {string} title */
function labelWords(data, title) {
  const { unit, start, today, actual, planToday, target, forecast, due, doneOn } = data;
  const last = actual.at(-1);
  const sentences = [
    last
      ? t("charts-burn-up-label-start", {
          title,
          start: dayLong(start),
          day: dayLong(today),
          value: amount(last.value, unit),
        })
      : t("charts-burn-up-label-empty", { title }),
  ];
  if (planToday !== null && planToday !== undefined) {
    sentences.push(t("charts-burn-up-label-plan", { value: amount(planToday, unit) }));
  }
  sentences.push(t("charts-burn-up-label-target", { target: amount(target, unit) }));
  if (doneOn) sentences.push(t("charts-burn-up-finding-done", { day: dayLong(doneOn) }));
  if (forecast) sentences.push(...forecastSentences(forecast, today));
  if (due) sentences.push(t("charts-burn-up-label-due", { day: dayLong(due) }));
  return sentences.join(" ");
}

/** @param {NonNullable<BurnUpData['forecast']>} forecast @param {Day} today */
function forecastSentences({ p10, p50, p90, weeks, chance, horizon }, today) {
  const sentences = [
    p50
      ? t("charts-burn-up-label-forecast", { weeks, around: aroundYear(p50) })
      : t("charts-burn-up-label-late", { weeks, around: aroundYear(horizon ?? today) }),
  ];
  if (p10 && p90)
    sentences.push(t("charts-burn-up-label-range", { from: aroundYear(p10), to: aroundYear(p90) }));
  else if (p10) sentences.push(t("charts-burn-up-label-range-open", { from: aroundYear(p10) }));
  if (chance !== undefined)
    sentences.push(t("charts-burn-up-label-chance", { percent: percent(chance) }));
  return sentences;
}

/**
 * One row a day that the data knows: what was recorded, what was planned, what is foreseen.
 * @param {BurnUpData} data
 * @returns {ChartTable}
 */
export function burnUpTable({ unit, actual, plan = [], forecast, due, target }) {
  const value = (/** @type {number} */ v) => amount(v, unit);
  /** @type {Map<Day, {actual: string[], plan: string, ahead: string[]}>} */
  const rows = new Map();
  const row = (/** @type {Day} */ day) => {
    const known = rows.get(day) ?? { actual: [], plan: "", ahead: [] };
    rows.set(day, known);
    return known;
  };
  for (const { day, value: v, plan: planned, note } of actual) {
    row(day).actual.push([value(v), note].filter(Boolean).join(" "));
    if (planned !== undefined) row(day).plan = value(planned);
  }
  for (const corner of plan) row(corner.day).plan = value(corner.value);
  const ahead = (/** @type {Day | null | undefined} */ day, /** @type {string} */ which) => {
    if (day) row(day).ahead.push(t("charts-forecast-cell", { which, value: value(target) }));
  };
  ahead(forecast?.p10, t("charts-forecast-early"));
  ahead(forecast?.p50, t("charts-forecast-middle"));
  ahead(forecast?.p90, t("charts-forecast-late"));
  ahead(due, t("charts-due"));
  return {
    columns: [
      { label: t("charts-day-column") },
      { label: t("charts-actual"), numeric: true },
      { label: t("charts-plan"), numeric: true },
      { label: t("charts-ahead-column") },
    ],
    rows: [...rows]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([day, cells]) => [
        dayFull(day),
        cells.actual.join(" "),
        cells.plan,
        cells.ahead.join(" "),
      ]),
  };
}
