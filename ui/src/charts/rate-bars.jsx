import { scaleBand, scaleLinear } from "d3-scale";
import { t } from "../l10n.js";
import { amount } from "./amounts.js";
import { ValueLines } from "./axes.jsx";
import { barPath, thinned } from "./bars.js";
import { dayFull, dayShort, dayWords, monthShort, monthYear } from "./days.js";
import { ChartFrame } from "./frame.jsx";
import { Labels } from "./label-text.jsx";
import { along, placeLabels } from "./labels.js";
import { valueAxis } from "./ticks.js";

/**
 * @import { ChartTable, RateData, RatePeriod, Scene, Size } from './types.js'
 * @import { Wanted } from './labels.js'
 */

/**
 * What each week or month brought, beside the target. The period that still runs is outlined; one
 * that rested or began in the middle is pale, or a dash with nothing in it.
 *
 * @param {object} props
 * @param {RateData} props.data
 * @param {string} props.finding the conclusion, in a sentence
 * @param {string} [props.more] follows it in plain weight
 * @param {string} [props.basis]
 * @param {string} [props.title]
 * @param {2|3|4} [props.level]
 */
export function RateBars({ data, finding, more, basis, title, level }) {
  const name = title ?? t("charts-rate-title", { period: data.period });
  const first = data.periods[0];
  const last = data.periods.at(-1);
  const label =
    first && last
      ? t("charts-rate-label", {
          title: name,
          finding: [finding, more].filter(Boolean).join(" "),
          from: dayFull(first.from),
          to: dayFull(last.to),
          target: amount(data.target, data.unit),
        })
      : `${name} ${finding}`;
  return (
    <ChartFrame
      kind="chart-rate"
      title={name}
      level={level}
      lead
      finding={finding}
      more={more}
      basis={basis}
      label={label}
      table={rateTable(data)}
      draw={(size) => draw(data, size)}
    />
  );
}

/** The month, or the week by its first day. @param {RatePeriod} item @param {RateData["period"]} period */
function periodName(item, period) {
  const name =
    period === "month" ? monthYear(item.from) : t("charts-week-of", { day: dayWords(item.from) });
  switch (item.state) {
    case "current":
      return t("charts-rate-current", { period: name });
    case "part":
      return t("charts-rate-part", { period: name });
    case "rest":
      return t("charts-rest-reason", { state: name, reason: t("charts-rest") });
    default:
      return name;
  }
}

/** @param {RateData} data @returns {ChartTable} */
function rateTable({ periods, period, unit, target }) {
  return {
    columns: [
      { label: t("charts-period-column", { period }) },
      { label: t("charts-actual"), numeric: true },
      { label: t("charts-target"), numeric: true },
    ],
    rows: periods.map((item) => [
      periodName(item, period),
      amount(item.value, unit),
      amount(target, unit),
    ]),
  };
}

const BARS = {
  full: "chart-bar-own",
  current: "chart-bar-open",
  rest: "chart-bar-pale",
  part: "chart-bar-pale",
};

/** @param {RateData} data @param {Size} size @returns {Scene} */
function draw({ periods, period, unit, target }, { width, em }) {
  const k = em / 13;
  const height = Math.round(Math.min(Math.max(width * 0.4, 190 * k), 260 * k));
  const high = Math.max(target, ...periods.map((item) => item.value)) * 1.02 || 1;
  const axis = valueAxis({ low: 0, high, unit, em, length: height - 50 * k });
  const left = Math.ceil(axis.width + em * 0.65);
  // The last bar's value may be wider than the bar.
  const right = width - Math.round(em * 1.2);
  // A unit too long for its tick has a row of its own.
  const top = Math.ceil(em * (axis.note ? 3.2 : 1.7));
  const bottom = height - Math.ceil(em * 2);
  const y = scaleLinear([0, high], [bottom, top]);
  const band = scaleBand(
    periods.map((item) => item.from),
    [left + em * 0.4, right],
  )
    .paddingInner(0.35)
    .paddingOuter(0.15);
  // Few bars stay bars, not walls.
  const barWidth = Math.min(band.bandwidth(), 36 * k);
  const bars = periods.map((item) => {
    const slot = band(item.from) ?? left;
    const x = slot + (band.bandwidth() - barWidth) / 2;
    return { ...item, x, middle: x + barWidth / 2, top: y(item.value), slot };
  });
  const names = thinned(
    bars,
    (bar, isFirst) => ({ x: bar.middle, text: shortName(bar, period, isFirst) }),
    em,
  );
  const goalY = y(target);
  const labels = placeLabels(
    [...valueLabels(bars, unit, em), targetLabel(target, unit, { left, right, goalY, em })],
    {
      bounds: { x: left, y: 0, width: width - left, height: bottom },
      avoid: [
        ...bars.map((bar) => ({ x: bar.x, y: bar.top, width: barWidth, height: bottom - bar.top })),
        ...along([
          { x: left, y: goalY },
          { x: right, y: goalY },
        ]),
      ],
      em,
    },
  );
  return {
    height,
    points: bars.map((bar) => ({
      x: bar.middle,
      y: bar.top,
      title: periodName(bar, period),
      text: amount(bar.value, unit),
      box: {
        x: bar.slot - (band.step() - band.bandwidth()) / 2,
        y: top,
        width: band.step(),
        height: bottom - top,
      },
    })),
    shapes: (
      <>
        <ValueLines axis={axis} y={y} bottom={bottom} left={left} right={right} em={em} />
        {bars.map((bar) =>
          bar.state === "rest" && bar.value <= 0 ? (
            <line
              key={bar.from}
              class="chart-dash"
              x1={bar.middle - 4 * k}
              x2={bar.middle + 4 * k}
              y1={bottom - em * 0.5}
              y2={bottom - em * 0.5}
            />
          ) : (
            <path
              key={bar.from}
              class={BARS[bar.state]}
              d={barPath(bar.x, barWidth, bar.top, bottom)}
            />
          ),
        )}
        <line class="chart-target" x1={left} x2={right} y1={goalY} y2={goalY} />
        <line class="chart-base" x1={left} x2={right} y1={bottom} y2={bottom} />
        {names.map(({ x, text }) => (
          <text key={x} class="chart-axis" text-anchor="middle" x={x} y={bottom + em * 1.4}>
            {text}
          </text>
        ))}
        {axis.note && (
          <text class="chart-axis" x={0} y={em}>
            {axis.note}
          </text>
        )}
        <Labels labels={labels} em={em} own={["last"]} />
      </>
    ),
  };
}

/** @param {RatePeriod} item @param {RateData['period']} period @param {boolean} first */
function shortName(item, period, first) {
  if (period === "month")
    return first || item.from.slice(5, 7) === "01" ? monthYear(item.from) : monthShort(item.from);
  return dayShort(item.from);
}

/**
 * The last full period and the one that runs are said directly.
 * @param {(RatePeriod & {middle: number, top: number})[]} bars @param {RateData['unit']} unit @param {number} em
 * @returns {Wanted[]}
 */
function valueLabels(bars, unit, em) {
  const full = bars.findLast((bar) => bar.state === "full");
  const current = bars.findLast((bar) => bar.state === "current");
  const label = (/** @type {string} */ id, /** @type {typeof full} */ bar) =>
    bar
      ? [
          {
            id,
            lines: [amount(bar.value, unit)],
            strong: true,
            at: { x: bar.middle, y: bar.top },
            tries: [0.5, 1.6].flatMap((up) =>
              /** @type {const} */ (["middle", "end", "start"]).map((anchor) => ({
                x: bar.middle,
                y: bar.top - em * up,
                anchor,
              })),
            ),
          },
        ]
      : [];
  return [...label("last", full), ...label("current", current)];
}

/**
 * @param {number} target @param {RateData['unit']} unit
 * @param {{left: number, right: number, goalY: number, em: number}} room
 * @returns {Wanted}
 */
function targetLabel(target, unit, { left, right, goalY, em }) {
  return {
    id: "target",
    lines: [t("charts-target-value", { value: amount(target, unit) })],
    at: { x: left, y: goalY },
    tries: [
      { x: left + em * 0.4, y: goalY - em * 0.5, anchor: "start" },
      { x: right, y: goalY - em * 0.5, anchor: "end" },
      { x: (left + right) / 2, y: goalY - em * 0.5, anchor: "middle" },
      { x: left + em * 0.4, y: goalY + em * 1.3, anchor: "start" },
    ],
  };
}
