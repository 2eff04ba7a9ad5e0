import { line } from "d3-shape";
import { dayNumber } from "./days.js";

/** @import { BurnUpData, Day } from "./types.js" */

/** Where the forecast stands: its percentiles on the goal line and the ways that lead there. */

/** @typedef {{x: number, y: number}} Point */
/** @typedef {{day: Day | null, x: number, real: number, cut: boolean}} Mark */

const path = line(
  (/** @type {Point} */ p) => p.x,
  (p) => p.y,
);

/**
 * The percentiles on the x axis; `cut` when one lies beyond the right edge.
 * @param {BurnUpData} data @param {(day: number) => number} x @param {number} right
 */
export function forecastMarks({ forecast, today }, x, right) {
  if (!forecast) return null;
  const place = (/** @type {Day | null | undefined} */ day) => {
    if (day === undefined) return null;
    const at =
      day === null ? Number.POSITIVE_INFINITY : x(Math.max(dayNumber(day), dayNumber(today)));
    return { day, x: Math.min(at, right), real: at, cut: at > right };
  };
  const p10 = place(forecast.p10);
  const p50 = place(forecast.p50);
  const p90 = place(forecast.p90);
  if (!p10 || !p50 || !p90) return null;
  return {
    p10,
    p25: place(forecast.p25),
    p50,
    p75: place(forecast.p75),
    p90,
    horizon: forecast.horizon,
    today,
  };
}

/** @typedef {NonNullable<ReturnType<typeof forecastMarks>>} Marks */
/** @typedef {ReturnType<typeof fanPaths>} Fan */

/**
 * Straight ways from the last value to the goal line, cut at the right edge.
 * @param {{x: number, y: number}} head @param {Marks} marks @param {number} goalY @param {number} right
 */
export function fanPaths(head, marks, goalY, right) {
  const wayTo = (/** @type {Mark} */ mark) => {
    if (!mark.cut) return { x: mark.x, y: goalY };
    // Not reached within the forecast's horizon: no slope to draw, the way stays level.
    if (!Number.isFinite(mark.real)) return { x: right, y: head.y };
    return { x: right, y: head.y + ((goalY - head.y) * (right - head.x)) / (mark.real - head.x) };
  };
  const wedge = (/** @type {Mark} */ a, /** @type {Mark} */ b) => {
    const first = wayTo(a);
    const last = wayTo(b);
    const corner = !a.cut && b.cut ? [{ x: right, y: goalY }] : [];
    return path([head, first, ...corner, last, head]);
  };
  const { p10, p25, p50, p75, p90 } = marks;
  const low = wayTo(p10);
  const middle = wayTo(p50);
  const far = wayTo(p90);
  return {
    head,
    outer: wedge(p10, p90),
    inner: p25 && p75 && Number.isFinite(p75.real) ? wedge(p25, p75) : null,
    median: [head, middle],
    edges: [
      [head, low],
      [head, middle],
      [head, far],
    ],
    far,
    right,
    goalY,
  };
}
