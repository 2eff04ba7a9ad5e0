import { scaleBand, scaleLinear } from "d3-scale";
import { useId } from "preact/hooks";
import { t } from "../l10n.js";
import { amount } from "./amounts.js";
import { ValueLines } from "./axes.jsx";
import { inward, thinned } from "./bars.js";
import { monthShort, monthYear } from "./days.js";
import { ChartFrame } from "./frame.jsx";
import { Labels } from "./label-text.jsx";
import { placeLabels } from "./labels.js";
import { valueAxis } from "./ticks.js";

/**
 * @import { ChartTable, Scene, Size, Unit } from './types.js'
 *
 * @typedef {object} StackedBar
 * @property {string} month its first day
 * @property {number} total
 * @property {number[]} parts of the total, in the order of the series
 * @property {boolean} isAhead it hasn't begun
 */

/**
 * Up to four series by month, one on the other, each with its colour and pattern. The highest month is said directly.
 *
 * @param {object} props
 * @param {string} props.title
 * @param {string} props.finding
 * @param {string[]} props.series names
 * @param {StackedBar[]} props.bars
 * @param {Unit} props.unit
 * @param {2|3|4} [props.level]
 */
export function StackedBars({ title, finding, series, bars, unit, level }) {
  const id = useId();
  return (
    <ChartFrame
      kind="chart-stacked"
      title={title}
      level={level}
      lead
      finding={finding}
      label={`${title} ${finding}`}
      table={table(series, bars, unit)}
      draw={(size) => draw({ series, bars, unit, id }, size)}
      legend={
        series.length > 0 && (
          <p class="chart-key">
            {series.map((name, at) => (
              <span key={name}>
                <span class="sw series" data-series={at + 1} aria-hidden="true" /> {name}
              </span>
            ))}
          </p>
        )
      }
    />
  );
}

/** @param {string[]} series @param {StackedBar[]} bars @param {Unit} unit @returns {ChartTable} */
const table = (series, bars, unit) => ({
  columns: [
    { label: t("charts-period-column", { period: "month" }) },
    ...series.map((label) => ({ label, numeric: true })),
    { label: t("charts-total-column"), numeric: true },
  ],
  rows: bars
    .filter((bar) => !bar.isAhead)
    .map((bar) => [
      monthYear(bar.month),
      ...bar.parts.map((part) => amount(part, unit)),
      amount(bar.total, unit),
    ]),
});

/** @param {string} id @param {number} at */
const patternId = (id, at) => `${id}-series-${at}`;

/** The patterns of `styles/marks.css` for shapes: a rising hatch, dots, rules. @param {{ id: string }} props */
const Patterns = ({ id }) => (
  <defs>
    <pattern
      id={patternId(id, 1)}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line class="chart-pattern" x1="0" y1="0" x2="0" y2="5" stroke-width="3" />
    </pattern>
    <pattern id={patternId(id, 2)} width="5" height="5" patternUnits="userSpaceOnUse">
      <circle class="chart-pattern-dot" cx="2.5" cy="2.5" r="1.1" />
    </pattern>
    <pattern id={patternId(id, 3)} width="4" height="4" patternUnits="userSpaceOnUse">
      <line class="chart-pattern" x1="0" y1="0.5" x2="4" y2="0.5" stroke-width="1" />
    </pattern>
  </defs>
);

/**
 * @param {{ series: string[], bars: StackedBar[], unit: Unit, id: string }} data
 * @param {Size} size
 * @returns {Scene}
 */
function draw({ series, bars, unit, id }, { width, em }) {
  const k = em / 13;
  const height = Math.round(Math.min(Math.max(width * 0.3, 180 * k), 240 * k));
  const high = Math.max(1, ...bars.map((bar) => bar.total)) * 1.02;
  const axis = valueAxis({ low: 0, high, unit, em, length: height - 50 * k });
  const left = Math.ceil(axis.width + em * 0.65);
  const right = width - Math.round(em * 0.4);
  const top = Math.ceil(em * (axis.note ? 3.2 : 1.7));
  const bottom = height - Math.ceil(em * 2);
  const y = scaleLinear([0, high], [bottom, top]);
  const band = scaleBand(
    bars.map((bar) => bar.month),
    [left + em * 0.4, right],
  )
    .paddingInner(0.3)
    .paddingOuter(0.1);
  const barWidth = Math.min(band.bandwidth(), 36 * k);
  const placed = bars.map((bar) => {
    const slot = band(bar.month) ?? left;
    const x = slot + (band.bandwidth() - barWidth) / 2;
    let below = 0;
    const parts = bar.parts.map((part) => {
      const from = below;
      below += part;
      return { top: y(below), height: y(from) - y(below) };
    });
    return { ...bar, slot, x, middle: x + barWidth / 2, top: y(bar.total), parts };
  });
  const names = thinned(placed, (bar) => ({ x: bar.middle, text: monthShort(bar.month) }), em);
  const best = placed.reduce((a, b) => (b.total >= a.total ? b : a), placed[0] ?? null);
  const words = best && best.total > 0 ? amount(best.total, unit) : null;
  const labels = placeLabels(
    best && words
      ? [
          {
            id: "best",
            lines: [words],
            strong: true,
            at: { x: best.middle, y: best.top },
            tries: [{ ...inward(best.middle, words, em, left, right), y: best.top - em * 0.5 }],
          },
        ]
      : [],
    { bounds: { x: left, y: 0, width: width - left, height: bottom }, avoid: [], em },
  );
  return {
    height,
    start: best ? placed.indexOf(best) : 0,
    points: placed
      .filter((bar) => !bar.isAhead)
      .map((bar) => ({
        x: bar.middle,
        y: bar.top,
        title: monthYear(bar.month),
        text: [
          amount(bar.total, unit),
          ...series.flatMap((name, at) => {
            const part = bars.find((one) => one.month === bar.month)?.parts[at] ?? 0;
            return part > 0 && series.length > 1 ? [`${name} ${amount(part, unit)}`] : [];
          }),
        ].join(" · "),
        box: {
          x: bar.slot - (band.step() - band.bandwidth()) / 2,
          y: top,
          width: band.step(),
          height: bottom - top,
        },
      })),
    shapes: (
      <>
        <Patterns id={id} />
        <ValueLines axis={axis} y={y} bottom={bottom} left={left} right={right} em={em} />
        {placed.map((bar) =>
          bar.parts.map((part, at) => {
            if (part.height <= 0) return null;
            const shape = { x: bar.x, y: part.top, width: barWidth, height: part.height };
            return (
              <g key={`${bar.month} ${at}`}>
                <rect class="chart-series" data-series={at + 1} {...shape} />
                {at > 0 && <rect fill={`url(#${patternId(id, at)})`} {...shape} />}
              </g>
            );
          }),
        )}
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
        <Labels labels={labels} em={em} />
      </>
    ),
  };
}
