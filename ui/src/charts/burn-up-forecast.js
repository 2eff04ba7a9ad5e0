import { area, line } from "d3-shape";
import { dayNumber } from "./days.js";

/** @import { BurnUpData, Day, Forecast } from "./types.js" */

/** Where the forecast stands: the spread of the values, and the finish days on the goal line. */

/** @typedef {{x: number, y: number}} Point */
/** @typedef {{day: Day | null, x: number, cut: boolean}} Mark */

/**
 * The finish days on the goal line; `cut` when one lies beyond the right edge or the forecast.
 * @param {Forecast | null | undefined} forecast @param {Day} today
 * @param {(day: number) => number} x @param {number} right
 */
export function finishMarks(forecast, today, x, right) {
  if (!forecast) return null;
  /** @param {Day | null} day @returns {Mark} */
  const place = (day) => {
    if (day === null) return { day, x: right, cut: true };
    const at = x(Math.max(dayNumber(day), dayNumber(today)));
    return { day, x: Math.min(at, right), cut: at > right };
  };
  const { p10, p50, p90 } = forecast.finish;
  return { p10: place(p10), p50: place(p50), p90: place(p90), horizon: forecast.horizon, today };
}

/** @typedef {NonNullable<ReturnType<typeof finishMarks>>} Marks */

const path = line(
  (/** @type {Point} */ p) => p.x,
  (p) => p.y,
);
const between = area(
  (/** @type {{x: number, low: number, high: number}} */ p) => p.x,
  (p) => p.low,
  (p) => p.high,
);

/**
 * The fan from the last value on, cut at the right edge; its middle line ends where it reaches the goal.
 * @param {BurnUpData} data
 * @param {{head: Point, x: (day: number) => number, y: (value: number) => number, right: number, goalY: number}} at
 */
export function fanPaths({ fan, target }, { head, x, y, right, goalY }) {
  const columns = fan.map((p) => ({ ...p, x: x(dayNumber(p.day)) }));
  /** @param {"p10" | "p25" | "p50" | "p75" | "p90"} share */
  const way = (share) => {
    const points = columns.map((p) => ({ x: p.x, y: y(p[share]) }));
    // A level was measured before today: the way goes on from there.
    const first = points[0];
    return upTo(first && head.x < first.x - 0.5 ? [head, ...points] : points, right);
  };
  /** @param {Point[]} low @param {Point[]} high */
  const band = (low, high) =>
    between(low.map((p, i) => ({ x: p.x, low: p.y, high: high[i]?.y ?? p.y }))) ?? "";
  const outer = [way("p10"), way("p90")];
  const [low = [], high = []] = outer;
  const reached = columns.findIndex((p) => p.p50 === target);
  const median = way("p50");
  // One column more for the head, where the way has one.
  const steps = reached < 0 ? median.length : reached + 1 + (median[0] === head ? 1 : 0);
  return {
    outer: band(low, high),
    inner: band(way("p25"), way("p75")),
    median: path(median.slice(0, steps)) ?? "",
    edges: [low, high, median],
    /** The end that is later: farther from the goal. */
    far: [low, high]
      .map((edge) => edge.at(-1) ?? head)
      .reduce((a, b) => (Math.abs(b.y - goalY) > Math.abs(a.y - goalY) ? b : a)),
    head,
    right,
    goalY,
  };
}

/** @typedef {ReturnType<typeof fanPaths>} Fan */

/**
 * The line as far as x = `right`, with its point there.
 * @param {Point[]} points from left to right @param {number} right
 */
function upTo(points, right) {
  const beyond = points.findIndex((p) => p.x > right);
  const after = points[beyond];
  const before = points[beyond - 1];
  if (!after || !before) return points;
  const part = (right - before.x) / (after.x - before.x);
  return [...points.slice(0, beyond), { x: right, y: before.y + (after.y - before.y) * part }];
}
