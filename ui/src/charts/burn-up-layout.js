import { scaleLinear } from "d3-scale";
import { curveLinear, curveStepAfter, line } from "d3-shape";
import { fanPaths, forecastMarks } from "./burn-up-forecast.js";
import { endLabel, fanLabel, labelsOver, medianBelow, planLabel } from "./burn-up-labels.js";
import { dayNumber } from "./days.js";
import { along, GAP, placeLabels } from "./labels.js";
import { timeAxis, valueAxis } from "./ticks.js";

/**
 * @import { BurnUpData, Day, Size } from "./types.js"
 * @import { Point } from "./burn-up-forecast.js"
 */

/**
 * Where everything on a burn-up stands, in px. Pure geometry over the data as given.
 *
 * The goal line is at the end of the value axis that the goal works towards; the forecast opens
 * from the last value to the days on which it reaches that line. What lies beyond the right edge is
 * cut there and drawn open.
 */

/** @typedef {ReturnType<typeof layoutBurnUp>} BurnUpLayout */

/** @param {BurnUpData} data @param {Size} size */
export function layoutBurnUp(data, { width, em }) {
  const k = em / 13;
  const { low, high, up } = valueDomain(data);
  const { from, to } = timeDomain(data);
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
  const marks = forecastMarks(data, x, right);

  const over = labelsOver(data, { x, left, right, em, marks: up ? marks : null, note: axis.note });
  const top = Math.ceil(over.rows * em * GAP + em * 0.85);
  const bottom = height - Math.ceil(em * 2.15);
  // A goal that goes down has its line at the foot: its words need a row between line and axis.
  const foot = !up && marks ? Math.ceil(em * GAP * 1.3) : 0;
  const y = scaleLinear([low, high], [bottom - foot, top]);

  const goalY = y(data.target);
  const points = data.actual.map((item) => ({
    ...item,
    x: x(dayNumber(item.day)),
    y: y(item.value),
  }));
  const step = data.metric === "milestones";
  const path = line(
    (/** @type {Point} */ p) => p.x,
    (p) => p.y,
  ).curve(step ? curveStepAfter : curveLinear);
  const end = points.at(-1) ?? null;
  const todayX = x(dayNumber(data.today));
  // What was reached stays reached: a total or a count holds until today; a level was only measured then.
  const held = end && data.metric !== "level" && end.x < todayX ? { x: todayX, y: end.y } : null;
  const head = held ?? end;
  // Both ways begin where the goal began, also before anything was recorded.
  const origin = (/** @type {Day | undefined} */ first) =>
    first && first > data.start ? [{ x: x(dayNumber(data.start)), y: y(data.from) }] : [];
  const plan = [
    ...origin(data.plan?.[0]?.day),
    ...(data.plan ?? []).map(({ day, value }) => ({ x: x(dayNumber(day)), y: y(value) })),
  ];
  const dueX = data.due ? x(dayNumber(data.due)) : null;
  const fan = marks && head ? fanPaths(head, marks, goalY, right) : null;

  const actual = [...origin(points[0]?.day), ...points, ...(held ? [held] : [])];
  const upright = (/** @type {number} */ at, /** @type {number} */ from) => [
    { x: at, y: from },
    { x: at, y: bottom },
  ];
  const lines = [
    ...along(step ? corners(actual) : actual, 6),
    ...along(step ? corners(plan) : plan),
    ...along([
      { x: left, y: goalY },
      { x: right, y: goalY },
    ]),
    ...(dueX === null ? [] : along(upright(dueX, top))),
    ...(fan ? fan.edges.flatMap((edge) => along(edge, 2)) : []),
    ...(head ? along(upright(todayX, head.y), 2) : []),
  ];
  const placed = placeLabels(
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
    labels: placed,
    time: timeAxis({ from, to, x, em }),
    paths: { actual: path(actual), plan: path(plan) },
  };
}

/** @param {BurnUpData} data */
function valueDomain({ metric, from, target, actual, plan = [] }) {
  const values = [from, target, ...actual.map((p) => p.value), ...plan.map((p) => p.value)];
  const up = target >= from;
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (metric !== "level") low = Math.min(0, low);
  if (low === high) high = low + 1;
  if (metric === "level") {
    // Room on the far side of the goal, so that the start doesn't lie on the frame.
    const room = (high - low) * 0.1;
    if (up) low = low > 0 ? Math.max(0, low - room) : low - room;
    else high += room;
  }
  return { low, high, up };
}

/** @param {BurnUpData} data */
function timeDomain({ start, today, due, actual, forecast }) {
  const days = [start, today, ...actual.map((p) => p.day)].map(dayNumber);
  const from = Math.min(...days);
  const known = Math.max(...days, due ? dayNumber(due) : 0, from + 14);
  if (!forecast) return { from, to: known + Math.ceil((known - from) * 0.03) };
  // A far tail must not press what has happened into a corner.
  const limit = known + (known - from) * 1.4;
  const wished = [forecast.p50, forecast.p90].filter((day) => day !== null).map(dayNumber);
  const to = Math.min(limit, Math.max(known, ...wished));
  return { from, to: to + Math.ceil((to - from) * 0.07) };
}

/** The corners of a step line. @param {Point[]} points */
const corners = (points) =>
  points.flatMap((point, i) => {
    const before = points[i - 1];
    return before ? [{ x: point.x, y: before.y }, point] : [point];
  });
