import { scaleBand, scaleLinear } from "d3-scale";
import { t } from "../l10n.js";
import { percent, times } from "./amounts.js";
import { barPath, thinned } from "./bars.js";
import { weekdayLong, weekdayShort } from "./days.js";
import { ChartFrame } from "./frame.jsx";
import { textWidth } from "./labels.js";

/** @import { ChartTable, Scene, Size, WeekdayBar, WeekdayData } from './types.js' */

/**
 * How often a planned step was done, by weekday. Every bar has its value; the axis would only
 * repeat it.
 *
 * @param {object} props
 * @param {WeekdayData} props.data
 * @param {string} [props.title]
 * @param {string} [props.finding]
 * @param {2|3|4} [props.level]
 */
export function WeekdayBars({ data, title = t("charts-weekday-title"), finding, level }) {
  const best = highest(data);
  return (
    <ChartFrame
      kind="chart-weekdays"
      title={title}
      level={level}
      finding={finding}
      label={
        best
          ? t("charts-weekday-label", {
              title,
              weekday: weekdayLong(best.weekday),
              value: percent(best.share ?? 0),
            })
          : `${title} ${t("charts-no-data")}`
      }
      table={weekdayTable(data)}
      draw={(size) => draw(data, size)}
    />
  );
}

/** @param {WeekdayData} data @returns {WeekdayBar | null} the first of the highest */
const highest = ({ weekdays }) =>
  weekdays.reduce(
    (best, bar) => ((bar.share ?? 0) > (best?.share ?? 0) ? bar : best),
    /** @type {WeekdayBar | null} */ (null),
  );

/** @param {WeekdayBar} bar */
const value = (bar) => (bar.share === null ? (bar.note ?? t("charts-off")) : percent(bar.share));

/** @param {WeekdayData} data @returns {ChartTable} */
function weekdayTable({ weekdays }) {
  const counted = weekdays.some((bar) => bar.due !== undefined);
  const count = (/** @type {number | undefined} */ n) => (n === undefined ? "" : times(n));
  return {
    columns: [
      { label: t("charts-weekday-column") },
      { label: t("charts-share-column"), numeric: true },
      ...(counted
        ? [
            { label: t("charts-done-column"), numeric: true },
            { label: t("charts-planned-column"), numeric: true },
          ]
        : []),
    ],
    rows: weekdays.map((bar) => [
      weekdayLong(bar.weekday),
      value(bar),
      ...(counted ? [count(bar.done), count(bar.due)] : []),
    ]),
  };
}

/** @param {WeekdayBar} bar */
function spoken(bar) {
  if (bar.share === null || bar.due === undefined || bar.done === undefined) return value(bar);
  return t("charts-weekday-value", { value: value(bar), done: bar.done, due: bar.due });
}

/** @param {WeekdayData} data @param {Size} size @returns {Scene} */
function draw(data, { width, em }) {
  const { weekdays } = data;
  const k = em / 13;
  const height = Math.round(150 * k);
  const top = Math.ceil(em * 1.7);
  const bottom = height - Math.ceil(em * 1.9);
  const band = scaleBand(
    weekdays.map((bar) => bar.weekday),
    [0, width],
  ).padding(0.42);
  const y = scaleLinear([0, 1000], [bottom, top]);
  const best = highest(data);
  const barWidth = Math.min(band.bandwidth(), 32 * k);
  const bars = weekdays.map((bar) => {
    const middle = (band(bar.weekday) ?? 0) + band.bandwidth() / 2;
    return { ...bar, middle, top: y(Math.min(1000, bar.share ?? 0)), best: bar === best };
  });
  const names = thinned(bars, (bar) => ({ x: bar.middle, text: weekdayShort(bar.weekday) }), em);
  return {
    height,
    start: 0,
    points: bars.map((bar) => ({
      x: bar.middle,
      y: bar.top,
      title: weekdayLong(bar.weekday),
      text: spoken(bar),
      box: { x: bar.middle - band.step() / 2, y: 0, width: band.step(), height: bottom },
    })),
    shapes: (
      <>
        {bars.map((bar) => (
          <g key={bar.weekday}>
            {bar.share !== null && bar.share > 0 && (
              <path
                class={bar.best ? "chart-bar-high" : "chart-bar"}
                d={barPath(bar.middle - barWidth / 2, barWidth, bar.top, bottom)}
              />
            )}
            <BarWords bar={bar} room={band.step()} bottom={bottom} em={em} />
          </g>
        ))}
        {names.map(({ x, text }) => (
          <text key={x} class="chart-axis" text-anchor="middle" x={x} y={bottom + em * 1.4}>
            {text}
          </text>
        ))}
        <line class="chart-base" x1={0} x2={width} y1={bottom} y2={bottom} />
      </>
    ),
  };
}

/**
 * The value over the bar, with its sign on the highest; a dash or a short word for a day off.
 * @param {{bar: WeekdayBar & {middle: number, top: number, best: boolean}, room: number, bottom: number, em: number}} props
 */
function BarWords({ bar, room, bottom, em }) {
  const fits = (/** @type {string} */ words) => textWidth(words, em, bar.best) <= room;
  if (bar.share === null) {
    if (bar.note && fits(bar.note)) {
      return (
        <text class="chart-axis" text-anchor="middle" x={bar.middle} y={bottom - em * 0.6}>
          {bar.note}
        </text>
      );
    }
    return (
      <line
        class="chart-dash"
        x1={bar.middle - em * 0.3}
        x2={bar.middle + em * 0.3}
        y1={bottom - em * 0.6}
        y2={bottom - em * 0.6}
      />
    );
  }
  const whole = percent(bar.share);
  const words = bar.best && fits(whole) ? whole : whole.replace(/\s*%$/, "");
  // Too narrow for all: the highest speaks, the others have the tooltip and the table.
  if (!bar.best && !fits("100")) return null;
  return (
    <text
      class={bar.best ? "chart-strong" : "chart-axis"}
      text-anchor="middle"
      x={bar.middle}
      y={bar.top - em * 0.45}
    >
      {words}
    </text>
  );
}
