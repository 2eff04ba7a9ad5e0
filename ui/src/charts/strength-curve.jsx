import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { t } from "../l10n.js";
import { percent } from "./amounts.js";
import { TimeTicks, ValueLines } from "./axes.jsx";
import { dayFull, dayLong, dayNumber } from "./days.js";
import { ChartFrame } from "./frame.jsx";
import { Labels } from "./label-text.jsx";
import { along, placeLabels, textWidth } from "./labels.js";
import { timeAxis, valueAxis } from "./ticks.js";

/**
 * @import { ChartTable, Scene, Size, StrengthData } from './types.js'
 * @import { Wanted } from './labels.js'
 */

/** Strength is a share in thousandths, shown in percent. */
const UNIT = /** @type {const} */ ({ kind: "percent", scale: 10 });

/**
 * A habit's strength over time, with its rests as bands.
 *
 * @param {object} props
 * @param {StrengthData} props.data
 * @param {string} [props.title]
 * @param {string} [props.finding]
 * @param {2|3|4} [props.level]
 */
export function StrengthCurve({
  data,
  title = t("charts-strength-title"),
  finding = t("charts-strength-finding"),
  level,
}) {
  return (
    <ChartFrame
      kind="chart-strength"
      title={title}
      level={level}
      finding={finding}
      label={labelWords(data, title)}
      table={strengthTable(data)}
      draw={(size) => draw(data, size)}
    />
  );
}

/** @param {{reason?: string}} rest */
const restWords = ({ reason }) =>
  reason ? t("charts-rest-reason", { state: t("charts-paused"), reason }) : t("charts-paused");

/** @param {StrengthData} data @param {string} title */
function labelWords({ points, rests = [] }, title) {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return `${title} ${t("charts-no-data")}`;
  return [
    t("charts-strength-label", {
      from: dayLong(first.day),
      first: percent(first.value),
      to: dayLong(last.day),
      last: percent(last.value),
    }),
    ...rests.map((rest) =>
      t("charts-strength-label-rest", {
        from: dayLong(rest.from),
        to: dayLong(rest.to),
        state: restWords(rest),
      }),
    ),
  ].join(" ");
}

/** @param {StrengthData} data */
const restOn = ({ rests = [] }, /** @type {string} */ day) =>
  rests.find((rest) => rest.from <= day && day <= rest.to);

/** @param {StrengthData} data @returns {ChartTable} */
function strengthTable(data) {
  return {
    columns: [
      { label: t("charts-day-column") },
      { label: t("charts-strength-title"), numeric: true },
      { label: t("charts-state-column") },
    ],
    rows: data.points.map((point) => {
      const rest = restOn(data, point.day);
      return [dayFull(point.day), percent(point.value), rest ? restWords(rest) : ""];
    }),
  };
}

/** @param {StrengthData} data @param {Size} size @returns {Scene} */
function draw(data, { width, em }) {
  const { points, rests = [] } = data;
  const k = em / 13;
  const height = Math.round(Math.min(Math.max(width * 0.28, 150 * k), 220 * k));
  const axis = valueAxis({ low: 0, high: 1000, unit: UNIT, em, length: height - 40 * k });
  const halves = { ...axis, ticks: axis.ticks.filter(({ value }) => value % 500 === 0) };
  const lines = halves.ticks.length === 3 ? halves : axis;
  const left = Math.ceil(lines.width + em * 0.65);
  const last = points.at(-1);
  const endWords = last ? percent(last.value) : "";
  const right = width - Math.ceil(textWidth(endWords, em, true) + em * 1.1);
  const top = Math.ceil(em * 0.8);
  const bottom = height - Math.ceil(em * 2.15);
  const days = points.map((point) => dayNumber(point.day));
  const from = days[0] ?? 0;
  const to = Math.max(from + 1, days.at(-1) ?? 1);
  const x = scaleLinear([from, to], [left, right]);
  const y = scaleLinear([0, 1000], [bottom, top]);
  const dots = points.map((point) => ({ ...point, x: x(dayNumber(point.day)), y: y(point.value) }));
  const end = dots.at(-1);
  const bands = rests
    .filter((rest) => dayNumber(rest.to) >= from && dayNumber(rest.from) <= to)
    .map((rest) => {
      const start = Math.max(left, x(dayNumber(rest.from)));
      return {
        ...rest,
        x: start,
        width: Math.max(2, Math.min(right, x(dayNumber(rest.to) + 1)) - start),
      };
    });
  const labels = placeLabels(
    bands.map((band) => ({
      id: `rest ${band.from}`,
      lines: [t("charts-paused")],
      optional: true,
      at: { x: band.x + band.width / 2, y: bottom },
      tries: [bottom - em * 0.5, top + em].map((line) => ({
        x: band.x + band.width / 2,
        y: line,
        anchor: /** @type {const} */ ("middle"),
      })),
    })),
    { bounds: { x: left, y: 0, width: right - left + em, height: bottom }, avoid: along(dots), em },
  );
  const path = line(
    (/** @type {{x: number, y: number}} */ p) => p.x,
    (p) => p.y,
  );
  const under = area(
    (/** @type {{x: number, y: number}} */ p) => p.x,
    bottom,
    (p) => p.y,
  );
  return {
    height,
    points: dots.map((dot) => {
      const rest = restOn(data, dot.day);
      const value = percent(dot.value);
      return {
        x: dot.x,
        y: dot.y,
        title: dayFull(dot.day),
        text: rest ? t("charts-with-state", { value, state: t("charts-paused") }) : value,
      };
    }),
    shapes: (
      <>
        {bands.map((band) => (
          <rect
            key={band.from}
            class="chart-rest"
            x={band.x}
            y={top}
            width={band.width}
            height={bottom - top}
          />
        ))}
        <ValueLines axis={lines} y={y} bottom={bottom} left={left} right={right} em={em} />
        <TimeTicks axis={timeAxis({ from, to, x, em })} y={bottom} em={em} />
        <line class="chart-base" x1={left} x2={right} y1={bottom} y2={bottom} />
        <path class="chart-under" d={under(dots) ?? ""} />
        <path class="chart-actual" d={path(dots) ?? ""} />
        {end && <circle class="chart-end" cx={end.x} cy={end.y} r={em * 0.4} />}
        {end && (
          <text class="chart-label-own chart-strong" x={end.x + em * 0.75} y={end.y + em * 0.35}>
            {endWords}
          </text>
        )}
        <Labels labels={labels} em={em} />
      </>
    ),
  };
}
