import { scaleLinear } from "d3-scale";
import { curveLinear, curveStepAfter, line } from "d3-shape";
import { fanPaths, finishMarks } from "./burn-up-forecast.js";
import { endLabel, fanLabel, labelsOver, medianBelow, planLabel } from "./burn-up-labels.js";
import { dayNumber } from "./days.js";
import { along, GAP, placeLabels } from "./labels.js";
import { timeAxis, valueAxis } from "./ticks.js";

/**
 * @import { BurnUpData, DayValue, Forecast, Size } from "./types.js"
 * @import { Point } from "./burn-up-forecast.js"
 */

/**
 * Where everything on a burn-up stands, in px. Pure geometry over the data as given.
 *
 * The goal line is at the end of the value axis that the goal works towards; the forecast opens
 * from the last value towards it. What lies beyond the right edge is cut there and drawn open.
 */

/** @typedef {ReturnType<typeof layoutBurnUp>} BurnUpLayout */

/**
 * @param {BurnUpData} data @param {Size} size
 * @param {{forecast?: Forecast | null, steps?: boolean}} [more]
 */
export function layoutBurnUp(data, { width, em }, { forecast = null, steps = false } = {}) {
  const k = em / 13;
  const { from, to } = timeDomain(data, forecast);
  const { low, high, up } = valueDomain(data, to);
  const height = Math.round(Math.min(Math.max(width * 0.46, 210 * k), 320 * k));

  // The value axis needs its height to thin its ticks, the height needs the rows of labels over the
  // plot, and those need only x: so x first.
  const axis = valueAxis({
    low,
    high,
    unit: data.unit,
    em,
    length: height - 60 * k,
    goal: data.target,
  });
  const left = Math.ceil(axis.width + em * 0.65);
  const right = width - Math.round(em * 0.95);
  const x = scaleLinear([from, to], [left, right]);
  const marks = finishMarks(forecast, data.today, x, right);

  const over = labelsOver(data, { x, left, right, em, marks: up ? marks : null });
  // A unit too long for its tick has a row of its own, over the others.
  const rows = over.rows + (axis.note ? 1 : 0);
  const top = Math.ceil(rows * em * GAP + em * 0.85);
  const bottom = height - Math.ceil(em * 2.15);
  // A goal that goes down has its line at the foot: its words need a row between line and axis.
  const foot = !up && marks ? Math.ceil(em * GAP * 1.3) : 0;
  const y = scaleLinear([low, high], [bottom - foot, top]).clamp(true);

  const goalY = y(data.target);
  const place = (/** @type {DayValue} */ p) => ({ ...p, x: x(dayNumber(p.day)), y: y(p.value) });
  const points = data.actual.map(place);
  const plan = data.plan.map(place);
  const head = points.at(-1) ?? null;
  const todayX = x(dayNumber(data.today));
  const dueX = data.due ? x(dayNumber(data.due)) : null;
  const fan = head && data.fan.length > 1 ? fanPaths(data, { head, x, y, right, goalY }) : null;
  const path = line(
    (/** @type {Point} */ p) => p.x,
    (p) => p.y,
  ).curve(steps ? curveStepAfter : curveLinear);

  const upright = (/** @type {number} */ at, /** @type {number} */ start) => [
    { x: at, y: start },
    { x: at, y: bottom },
  ];
  const lines = [
    ...along(steps ? corners(points) : points, 6),
    ...along(plan),
    ...along([
      { x: left, y: goalY },
      { x: right, y: goalY },
    ]),
    ...(dueX === null ? [] : along(upright(dueX, top))),
    ...(fan ? fan.edges.flatMap((edge) => along(edge, 2)) : []),
    ...(head ? along(upright(todayX, head.y), 2) : []),
  ];
  const labels = placeLabels(
    [
      ...over.fixed(top),
      ...endLabel(data, head, em),
      ...(up || !marks ? [] : [medianBelow(marks, goalY, em)]),
      ...planLabel(plan, em),
      ...fanLabel(fan, em),
    ],
    { bounds: { x: left, y: 0, width: width - left, height: bottom - 2 }, avoid: lines, em },
  );

  return {
    height,
    left,
    right,
    top,
    bottom,
    axis,
    y,
    goalY,
    points,
    head,
    todayX,
    dueX,
    fan,
    marks,
    labels,
    note: axis.note ? { text: axis.note, y: top - em * 0.95 - over.rows * em * GAP } : null,
    time: timeAxis({ from, to, x, em }),
    // A plan has only its two ends, also where the way goes in steps.
    paths: { actual: path(points), plan: straight(plan) },
  };
}

const straight = line(
  (/** @type {Point} */ p) => p.x,
  (p) => p.y,
);

/**
 * @param {BurnUpData} data
 * @param {number} until the last day shown
 */
function valueDomain({ from, target, direction, actual, plan, fan }, until) {
  const values = [from, target, ...actual.map((p) => p.value), ...plan.map((p) => p.value)];
  const known = { low: Math.min(...values), high: Math.max(...values) };
  const span = known.high - known.low || 1;
  // The spread may go far the wrong way; half as much again is room enough for it.
  const seen = fan.filter((p) => dayNumber(p.day) <= until).flatMap((p) => [p.p10, p.p90]);
  const low = Math.max(known.low - span / 2, Math.min(known.low, ...seen));
  const high = Math.min(known.high + span / 2, Math.max(known.high, ...seen));
  const up = direction === "up";
  if (low === high) return { low, high: low + 1, up };
  if (from === 0 && up) return { low: Math.min(0, low), high, up };
  // Room on the far side of the goal, so that the start doesn't lie on the frame.
  const room = (high - low) * 0.1;
  if (!up) return { low, high: high + room, up };
  return { low: low > 0 ? Math.max(0, low - room) : low - room, high, up };
}

/** @param {BurnUpData} data @param {Forecast | null} forecast */
function timeDomain({ start, today, due, actual }, forecast) {
  const days = [start, today, ...actual.map((p) => p.day)].map(dayNumber);
  const from = Math.min(...days);
  const known = Math.max(...days, due ? dayNumber(due) : 0, from + 14);
  if (!forecast) return { from, to: known + Math.ceil((known - from) * 0.03) };
  // A far tail must not press what has happened into a corner.
  const limit = known + (known - from) * 1.4;
  const { p10, p50, p75, p90 } = forecast.finish;
  const wished = [p10, p50, p75, p90].filter((day) => day !== null).map(dayNumber);
  const to = Math.min(limit, Math.max(known, ...wished));
  // Futures that don't get there need room to be seen not to.
  return { from, to: to + Math.ceil((to - from) * (p90 === null ? 0.2 : 0.07)) };
}

/** The corners of a step line. @param {Point[]} points */
const corners = (points) =>
  points.flatMap((point, i) => {
    const before = points[i - 1];
    return before ? [{ x: point.x, y: before.y }, point] : [point];
  });
