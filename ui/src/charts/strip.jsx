import "../../styles/charts.css";
import { useState } from "preact/hooks";
import { t } from "../l10n.js";
import { percent, times } from "./amounts.js";
import { dayFull, dayShort } from "./days.js";
import { ChartFrame } from "./frame.jsx";
import { shade } from "./shades.js";
import { useChartSize } from "./size.js";
import { Tooltip } from "./tooltip.jsx";

/** @import { ChartTable, Scene, Size, StripData, StripWeek } from './types.js' */

/**
 * The last weeks as a row of small bars, for a row of a list: no axis, no stop for the keyboard (the
 * detail has those), one sentence for screen readers.
 *
 * @param {{data: StripData, title?: string}} props `title` names what the strip is of
 */
export function Strip({ data, title = t("charts-strip-title") }) {
  const { size, plot, probe } = useChartSize();
  const [at, setAt] = useState(/** @type {number | null} */ (null));
  const height = Math.round(size.em * 1.7);
  const weeks = placeWeeks(data.weeks, size.width, height);
  const week = at === null ? undefined : weeks[at];
  return (
    <div
      class="chart-plot chart-strip"
      ref={plot}
      onPointerMove={(event) => {
        const x = event.clientX - (plot.current?.getBoundingClientRect().left ?? 0);
        setAt(Math.min(weeks.length - 1, Math.max(0, Math.floor((x / size.width) * weeks.length))));
      }}
      onPointerLeave={() => setAt(null)}
    >
      <span class="chart-rem" ref={probe} aria-hidden="true" />
      <svg
        class="chart-svg"
        width={size.width}
        height={height}
        viewBox={`0 0 ${size.width} ${height}`}
        role="img"
        aria-label={stripLabel(data, title)}
      >
        <Weeks weeks={weeks} height={height} />
      </svg>
      {week && (
        <Tooltip
          width={size.width}
          em={size.em}
          point={{ x: week.middle, y: 0, title: weekName(week), text: weekValue(week) }}
        />
      )}
    </div>
  );
}

/**
 * The same strip as a figure: with ends named, tooltip by keyboard and table.
 *
 * @param {object} props
 * @param {StripData} props.data
 * @param {string} [props.title]
 * @param {string} [props.finding]
 * @param {2|3|4} [props.level]
 */
export function StripChart({
  data,
  title = t("charts-strip-title"),
  finding = t("charts-strip-finding"),
  level,
}) {
  return (
    <ChartFrame
      kind="chart-strip-figure"
      title={title}
      level={level}
      finding={finding}
      label={stripLabel(data, title)}
      table={stripTable(data)}
      draw={(size) => draw(data, size)}
    />
  );
}

/** @param {StripData} data @param {string} title */
function stripLabel({ weeks }, title) {
  const first = weeks[0];
  const last = weeks.at(-1);
  if (!first || !last) return `${title} ${t("charts-no-data")}`;
  return t("charts-strip-label", {
    title,
    from: dayFull(first.from),
    to: dayFull(last.from),
    value: weekValue(last),
  });
}

/** @param {StripWeek} week */
const weekName = (week) => t("charts-week-of", { day: dayFull(week.from) });

/** @param {StripWeek} week */
function weekValue(week) {
  if (week.state === "rest") return t("charts-rest");
  if (week.state !== "open" || week.share === null) return t("charts-off");
  return percent(week.share);
}

/** @param {StripData} data @returns {ChartTable} */
function stripTable({ weeks }) {
  const counted = weeks.some((week) => week.done !== undefined);
  const count = (/** @type {number | undefined} */ n) => (n === undefined ? "" : times(n));
  return {
    columns: [
      { label: t("charts-period-column", { period: "week" }) },
      { label: t("charts-share-column"), numeric: true },
      ...(counted
        ? [
            { label: t("charts-done-column"), numeric: true },
            { label: t("charts-planned-column"), numeric: true },
          ]
        : []),
    ],
    rows: weeks.map((week) => [
      weekName(week),
      weekValue(week),
      ...(counted ? [count(week.done), count(week.planned)] : []),
    ]),
  };
}

/** @param {StripWeek[]} weeks @param {number} width @param {number} height */
function placeWeeks(weeks, width, height) {
  const pitch = width / Math.max(1, weeks.length);
  const bar = Math.max(2, Math.min(pitch * 0.75, 24));
  return weeks.map((week, i) => {
    // A week with nothing done keeps a trace, so that it can be told from a week that isn't there.
    const tall =
      week.state === "open"
        ? Math.max(height * 0.14, (height * Math.min(1000, week.share ?? 0)) / 1000)
        : 0;
    const x = i * pitch + (pitch - bar) / 2;
    return { ...week, x, bar, middle: x + bar / 2, top: height - tall, tall };
  });
}

/** @param {{weeks: ReturnType<typeof placeWeeks>, height: number, down?: number}} props */
function Weeks({ weeks, height, down = 0 }) {
  return (
    <g>
      {weeks.map((week) => {
        if (week.state === "open") {
          return (
            <rect
              key={week.from}
              class={`chart-l${shade(week)}`}
              x={week.x}
              y={down + week.top}
              width={week.bar}
              height={week.tall}
              rx={Math.min(2, week.tall / 2)}
            />
          );
        }
        const y = down + height / 2;
        if (week.state === "rest") {
          return (
            <line
              key={week.from}
              class="chart-dash"
              x1={week.x}
              x2={week.x + week.bar}
              y1={y}
              y2={y}
            />
          );
        }
        return week.state === "off" ? (
          <circle
            key={week.from}
            class="chart-off"
            cx={week.middle}
            cy={down + height - 2}
            r={1.5}
          />
        ) : null;
      })}
    </g>
  );
}

/** @param {StripData} data @param {Size} size @returns {Scene} */
function draw({ weeks: data }, { width, em }) {
  const tall = em * 3.4;
  const height = Math.ceil(tall + em * 1.7);
  const weeks = placeWeeks(data, width, tall);
  const first = weeks[0];
  const last = weeks.at(-1);
  return {
    height,
    points: weeks.map((week) => ({
      x: week.middle,
      y: week.top,
      title: weekName(week),
      text: weekValue(week),
      box: { x: week.x - 1, y: 0, width: week.bar + 2, height: tall },
    })),
    shapes: (
      <>
        <Weeks weeks={weeks} height={tall} />
        <line class="chart-base" x1={0} x2={width} y1={tall + 0.5} y2={tall + 0.5} />
        {first && (
          <text class="chart-axis" x={first.x} y={height - em * 0.3}>
            {dayShort(first.from)}
          </text>
        )}
        {last && first !== last && (
          <text class="chart-axis" text-anchor="end" x={last.x + last.bar} y={height - em * 0.3}>
            {dayShort(last.from)}
          </text>
        )}
      </>
    ),
  };
}
