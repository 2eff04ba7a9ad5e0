import { scaleLinear } from "d3-scale";
import { t } from "../l10n.js";
import { times } from "./amounts.js";
import { barPath, inward } from "./bars.js";
import { ChartFrame } from "./frame.jsx";
import { Labels } from "./label-text.jsx";
import { placeLabels, textWidth } from "./labels.js";

/** @import { ChartTable, HourData, Scene, Size } from './types.js' */

/**
 * At which hour of the day a step is done. The two hours that stand out are named.
 *
 * @param {object} props
 * @param {HourData} props.data
 * @param {string} [props.title]
 * @param {string} [props.finding]
 * @param {2|3|4} [props.level]
 */
export function HourBars({ data, title = t("charts-hours-title"), finding, level }) {
  const [first] = peaks(data);
  return (
    <ChartFrame
      kind="chart-hours"
      title={title}
      level={level}
      finding={finding}
      label={
        first
          ? t("charts-hours-label", {
              title,
              hour: hourName(first.hour),
              value: times(first.count),
            })
          : `${title} ${t("charts-no-data")}`
      }
      table={hourTable(data)}
      draw={(size) => draw(data, size)}
    />
  );
}

/** 7:00 @param {number} hour */
const hourName = (hour) => t("charts-hour-of", { hour });

/** @param {number} hour */
const tickName = (hour) => t(hour === 24 ? "charts-hour-last" : "charts-hour-tick", { hour });

/** The highest bar and the highest that isn't its neighbour. @param {HourData} data */
function peaks({ hours }) {
  const sorted = hours
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.hour - b.hour);
  const first = sorted[0];
  if (!first) return [];
  const second = sorted.find(({ hour }) => Math.abs(hour - first.hour) > 2);
  return second ? [first, second] : [first];
}

/** @param {HourData} data @returns {ChartTable} */
const hourTable = ({ hours }) => ({
  columns: [{ label: t("charts-hour-column") }, { label: t("charts-done-column"), numeric: true }],
  rows: hours.map(({ hour, count }) => [hourName(hour), times(count)]),
});

/** @param {HourData} data @param {Size} size @returns {Scene} */
function draw(data, { width, em }) {
  const k = em / 13;
  const height = Math.round(150 * k);
  const top = Math.ceil(em * 1.7);
  const bottom = height - Math.ceil(em * 1.9);
  const x = scaleLinear([0, 24], [0, width]);
  const y = scaleLinear([0, Math.max(1, ...data.hours.map(({ count }) => count))], [bottom, top]);
  const slot = width / 24;
  const barWidth = Math.min(slot * 0.8, 18 * k);
  const bars = data.hours.map(({ hour, count }) => ({
    hour,
    count,
    middle: x(hour) + slot / 2,
    top: y(count),
  }));
  const high = peaks(data);
  const labels = placeLabels(
    high.flatMap(({ hour, count }, i) => {
      const bar = bars.find((one) => one.hour === hour);
      if (!bar) return [];
      const words = t("charts-hour-peak", { hour: hourName(hour), value: times(count) });
      const beside = barWidth / 2 + em * 0.35;
      return [
        {
          id: `peak ${hour}`,
          lines: [words],
          strong: i === 0,
          optional: i > 0,
          at: { x: bar.middle, y: bar.top },
          tries: [
            { ...inward(bar.middle, words, em, 0, width), y: bar.top - em * 0.5 },
            {
              x: bar.middle + beside,
              y: bar.top + em * 0.8,
              anchor: /** @type {const} */ ("start"),
            },
            { x: bar.middle - beside, y: bar.top + em * 0.8, anchor: /** @type {const} */ ("end") },
          ],
        },
      ];
    }),
    {
      bounds: { x: 0, y: 0, width, height: bottom },
      avoid: bars.map((bar) => ({
        x: bar.middle - barWidth / 2,
        y: bar.top,
        width: barWidth,
        height: bottom - bar.top,
      })),
      em,
    },
  );
  return {
    height,
    start: Math.max(
      0,
      bars.findIndex((bar) => bar.hour === high[0]?.hour),
    ),
    points: bars.map((bar) => ({
      x: bar.middle,
      y: bar.top,
      title: hourName(bar.hour),
      text: times(bar.count),
      box: { x: bar.middle - slot / 2, y: 0, width: slot, height: bottom },
    })),
    shapes: (
      <>
        {bars.map(
          (bar) =>
            bar.count > 0 && (
              <path
                key={bar.hour}
                class={bar.hour === high[0]?.hour ? "chart-bar-high" : "chart-bar"}
                d={barPath(
                  bar.middle - barWidth / 2,
                  barWidth,
                  Math.min(bar.top, bottom - 2),
                  bottom,
                )}
              />
            ),
        )}
        <line class="chart-base" x1={0} x2={width} y1={bottom} y2={bottom} />
        {(textWidth(tickName(18), em) + em < slot * 6 ? [0, 6, 12, 18, 24] : [0, 12, 24]).map(
          (hour) => (
            <text
              key={hour}
              class="chart-axis"
              text-anchor={hour === 0 ? "start" : hour === 24 ? "end" : "middle"}
              x={x(hour)}
              y={bottom + em * 1.4}
            >
              {tickName(hour)}
            </text>
          ),
        )}
        <Labels labels={labels} em={em} />
      </>
    ),
  };
}
