/** Data for the charts' tests, like the ones a year of use makes. */

/** @import { BurnUpData, Forecast, HeatDay, HeatmapData, RateData } from "./types.js" */
import { dayNumber, dayOf } from "./days.js";

/** @param {string} from @param {number} days */
export const later = (from, days) => dayOf(dayNumber(from) + days);

/**
 * A fan of weekly gains from a value towards a target, as the core gives it: what reached the target
 * stays there, and the percentiles are in the order of the values.
 * @param {string} today @param {number} value @param {number} target
 * @param {[number, number, number, number, number]} gains a week, the slowest first
 * @param {number} weeks
 */
export function fanOf(today, value, target, gains, weeks) {
  const up = target >= value;
  return Array.from({ length: weeks + 1 }, (_, week) => {
    const at = gains.map((gain) =>
      up ? Math.min(target, value + gain * week) : Math.max(target, value - gain * week),
    );
    const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = up ? at : at.reverse();
    return { day: later(today, week * 7), p10, p25, p50, p75, p90 };
  });
}

/** @type {BurnUpData} */
export const income = {
  unit: { kind: "yen" },
  start: "2026-07-01",
  from: 0,
  target: 600_000_000,
  direction: "up",
  today: "2026-11-22",
  due: "2027-03-31",
  actual: [
    { day: "2026-07-01", value: 0 },
    { day: "2026-07-24", value: 15_000_000 },
    { day: "2026-09-12", value: 69_000_000 },
    { day: "2026-10-17", value: 141_000_000 },
    { day: "2026-11-18", value: 252_000_000 },
    { day: "2026-11-22", value: 252_000_000 },
  ],
  plan: [
    { day: "2026-07-01", value: 0 },
    { day: "2027-03-31", value: 600_000_000 },
  ],
  plan_today: 316_000_000,
  fan: fanOf(
    "2026-11-22",
    252_000_000,
    600_000_000,
    [13_900_000, 17_700_000, 21_600_000, 25_300_000, 32_000_000],
    25,
  ),
};

/** @type {Forecast} */
export const incomeForecast = {
  finish: {
    p10: "2027-02-06",
    p25: "2027-02-26",
    p50: "2027-03-15",
    p75: "2027-04-08",
    p90: "2027-05-16",
  },
  chance: 630,
  horizon: "2031-11-23",
  weeks: 8,
};

/** @type {BurnUpData} */
export const weight = {
  unit: { kind: "kg" },
  start: "2026-05-01",
  from: 72_000,
  target: 65_000,
  direction: "down",
  today: "2026-11-22",
  due: "2027-01-31",
  actual: [0, 30, 62, 95, 130, 170, 201].map((days, i) => ({
    day: later("2026-05-01", days),
    value: 72_000 - i * 700,
  })),
  plan: [
    { day: "2026-05-01", value: 72_000 },
    { day: "2027-01-31", value: 65_000 },
  ],
  plan_today: 66_800,
  fan: fanOf("2026-11-22", 67_800, 65_000, [125, 165, 215, 280, 400], 23),
};

/** @type {Forecast} */
export const weightForecast = {
  ...incomeForecast,
  finish: {
    p10: "2027-01-10",
    p25: "2027-02-01",
    p50: "2027-02-20",
    p75: "2027-03-20",
    p90: "2027-04-28",
  },
};

/** @type {RateData} */
export const monthly = {
  unit: { kind: "yen", scale: 1 },
  period: "month",
  target: 50_000,
  today: "2026-11-22",
  periods: [
    { from: "2026-08-01", to: "2026-08-31", value: 0, state: "rest" },
    { from: "2026-09-01", to: "2026-09-30", value: 47_000, state: "full" },
    { from: "2026-10-01", to: "2026-10-31", value: 63_000, state: "full" },
    { from: "2026-11-01", to: "2026-11-30", value: 30_000, state: "current" },
  ],
};

/** @param {number} count @returns {HeatDay[]} days that end on Sunday 2026-11-22 */
export const heatDays = (count) =>
  Array.from({ length: count }, (_, i) => {
    const day = later("2026-11-22", i + 1 - count);
    if (i % 7 === 2) return { day, state: "off" };
    if (i % 11 === 5) return { day, state: "small", value: 5000, level: 1 };
    if (i % 13 === 6) return { day, state: "rest" };
    return i % 3 === 0
      ? { day, state: "missed", value: 0, level: 0 }
      : { day, state: "done", value: 30_000, level: 4 };
  });

/** @type {HeatmapData} */
export const listening = {
  days: heatDays(364),
  unit: { kind: "minutes" },
  target: 30_000,
  doneDays: 214,
  smallDays: 31,
  restDays: 12,
};
