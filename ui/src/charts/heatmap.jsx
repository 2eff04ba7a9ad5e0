import { useMemo, useRef, useState } from "preact/hooks";
import { language, t } from "../l10n.js";
import { amount } from "./amounts.js";
import { dayFull, dayLong } from "./days.js";
import { ChartFrame } from "./frame.jsx";
import { layoutHeatmap, nextCell } from "./heatmap-layout.js";
import { shade } from "./shades.js";

/**
 * @import { RefObject } from 'preact'
 * @import { ChartTable, HeatDay, HeatmapData, Scene, Size } from './types.js'
 * @import { Active } from './frame.jsx'
 * @import { Cell, HeatLayout } from './heatmap-layout.js'
 */

/**
 * A year, day by day: four shades of done, a dot for days that aren't planned, a dash for rest. A
 * grid with one tab stop; the arrow keys move by day and week.
 *
 * @param {object} props
 * @param {HeatmapData} props.data
 * @param {string} [props.title]
 * @param {string} [props.finding]
 * @param {2|3|4} [props.level]
 */
export function Heatmap({
  data,
  title = t("charts-heatmap-title"),
  finding = findingWords(data),
  level,
}) {
  const grid = useRef(/** @type {SVGGElement | null} */ (null));
  const [stop, setStop] = useState(/** @type {string | null} */ (null));
  const lang = language.value;
  // A year of words is too much to write anew for each step of the pointer.
  const words = useMemo(() => data.days.map((day) => dayWords(day, data)), [data, lang]);
  const first = data.days[0];
  const last = data.days.at(-1);
  const label =
    first && last
      ? t("charts-heatmap-label", {
          title,
          from: dayLong(first.day),
          to: dayLong(last.day),
          finding,
        })
      : `${title} ${t("charts-no-data")}`;
  const rest = data.restDays ? ` ${t("charts-heatmap-rest", { rest: data.restDays })}` : "";
  // The tab stop is a day, not a place in the list: it stays put when a new day comes.
  const tabStop = Math.max(
    0,
    stop ? data.days.findIndex(({ day }) => day === stop) : data.days.length - 1,
  );
  return (
    <ChartFrame
      kind="chart-heat"
      title={title}
      level={level}
      finding={finding}
      label={label + rest}
      table={heatTable(data)}
      keys="own"
      draw={(size, active) => draw(data, size, words, { active, grid, tabStop, setStop })}
      legend={<HeatKey data={data} />}
    />
  );
}

/** @param {HeatmapData} data */
function findingWords({ days, doneDays, smallDays }) {
  if (days.length === 0) return t("charts-no-data");
  return smallDays
    ? t("charts-heatmap-finding-small", { done: doneDays, small: smallDays })
    : t("charts-heatmap-finding", { done: doneDays });
}

const STATES = {
  done: "charts-done",
  small: "charts-small",
  missed: "charts-missed",
  off: "charts-off",
  rest: "charts-rest",
  skip: "charts-skip",
};

/** 34 min, 5 min (small version), rest @param {HeatDay} day @param {HeatmapData} data */
function dayValue({ state, value }, { unit }) {
  const words = t(STATES[state]);
  if (!unit || value === null || value === undefined) return words;
  const said = amount(value, unit);
  return state === "done" || (state === "missed" && value > 0)
    ? said
    : t("charts-with-state", { value: said, state: words });
}

/** @param {HeatmapData} data @returns {ChartTable} */
function heatTable({ days, unit }) {
  const noted = days.some(({ note }) => note);
  return {
    columns: [
      { label: t("charts-day-column") },
      ...(unit ? [{ label: t("charts-value-column"), numeric: true }] : []),
      { label: t("charts-state-column") },
      ...(noted ? [{ label: t("charts-note-column") }] : []),
    ],
    rows: days.map((day) => [
      dayFull(day.day),
      ...(unit ? [typeof day.value === "number" ? amount(day.value, unit) : ""] : []),
      t(STATES[day.state]),
      ...(noted ? [day.note ?? ""] : []),
    ]),
  };
}

/**
 * @typedef {object} Hand
 * @property {Active} active
 * @property {RefObject<SVGGElement | null>} grid
 * @property {number} tabStop
 * @property {(day: string) => void} setStop
 */

/** @typedef {{title: string, text: string, spoken: string}} Words */

/** @param {HeatDay} day @param {HeatmapData} data @returns {Words} */
function dayWords(day, data) {
  const title = dayFull(day.day);
  const text = [dayValue(day, data), day.note].filter(Boolean).join(" ");
  return { title, text, spoken: t("charts-cell", { day: title, value: text }) };
}

/**
 * @param {HeatmapData} data @param {Size} size @param {Words[]} words of each day
 * @param {Hand} hand @returns {Scene}
 */
function draw(data, size, words, hand) {
  const layout = layoutHeatmap(data.days, size);
  const points = layout.cells.map((cell) => ({
    x: cell.box.x + layout.mark.width / 2,
    y: cell.box.y,
    title: words[cell.index]?.title ?? "",
    text: words[cell.index]?.text ?? "",
    box: cell.box,
  }));
  return {
    height: layout.height,
    points,
    shapes: <Grid data={data} layout={layout} words={words} hand={hand} />,
  };
}

/** @param {{data: HeatmapData, layout: HeatLayout, words: Words[], hand: Hand}} props */
function Grid({ data, layout, words, hand }) {
  const { active, grid, tabStop, setStop } = hand;
  /** @param {KeyboardEvent} event */
  const onKeyDown = (event) => {
    if (event.altKey || event.metaKey) return;
    const to = nextCell(layout.cells, tabStop, event);
    const day = to === undefined ? undefined : data.days[to];
    if (to === undefined || !day) return;
    event.preventDefault();
    setStop(day.day);
    active.focus(to);
    const cell = grid.current?.querySelector(`[data-day="${day.day}"]`);
    if (cell instanceof SVGElement) cell.focus();
  };
  return (
    <>
      {layout.blocks.flatMap(({ months, weekdays }) =>
        [...months, ...weekdays].map(({ text, x, y }) => (
          // biome-ignore lint/a11y/noAriaHiddenOnFocusable: words of an image take no focus
          <text key={`${x} ${y}`} aria-hidden="true" class="chart-axis" x={x} y={y}>
            {text}
          </text>
        )),
      )}
      {/* The rows of all blocks are rows of one grid; only its cells take the focus. */}
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an SVG group has no role of its own */}
      <g ref={grid} role="rowgroup" onKeyDown={onKeyDown} onBlur={() => active.focus(null)}>
        {layout.blocks
          .flatMap((block) => block.rows)
          .filter((row) => row.length > 0)
          .map((row) => (
            <g key={row[0]?.index} role="row">
              {row.map((cell) => (
                <Day
                  key={cell.index}
                  cell={cell}
                  day={data.days[cell.index]}
                  label={words[cell.index]?.spoken ?? ""}
                  mark={layout.mark}
                  stop={cell.index === tabStop}
                  onFocus={() => active.focus(cell.index)}
                />
              ))}
            </g>
          ))}
      </g>
    </>
  );
}

/**
 * @param {object} props
 * @param {Cell} props.cell
 * @param {HeatDay | undefined} props.day
 * @param {string} props.label
 * @param {{width: number, height: number}} props.mark
 * @param {boolean} props.stop
 * @param {() => void} props.onFocus
 */
function Day({ cell, day, label, mark, stop, onFocus }) {
  if (!day) return null;
  return (
    <g
      role="gridcell"
      class="chart-cell"
      data-day={day.day}
      tabindex={stop ? 0 : -1}
      aria-label={label}
      onFocus={onFocus}
    >
      <DayMark day={day} x={cell.box.x} y={cell.box.y} width={mark.width} height={mark.height} />
    </g>
  );
}

/** @param {{day: Pick<HeatDay, 'state' | 'level' | 'share'>, x: number, y: number, width: number, height: number}} props */
function DayMark({ day, x, y, width, height }) {
  const middle = { x: x + width / 2, y: y + height / 2 };
  if (day.state === "rest" || day.state === "skip") {
    const half = width * 0.36;
    return (
      <line
        class="chart-dash"
        x1={middle.x - half}
        x2={middle.x + half}
        y1={middle.y}
        y2={middle.y}
      />
    );
  }
  if (day.state === "off") return <circle class="chart-off" cx={middle.x} cy={middle.y} r={1.5} />;
  const full = day.state === "done" ? 4 : day.state === "small" ? 2 : 0;
  const level = day.level === undefined && day.share === undefined ? full : shade(day);
  // The small version is a smaller mark.
  const part = day.state === "small" ? 0.66 : 1;
  return (
    <rect
      class={`chart-l${day.state === "small" ? Math.max(1, level) : level}`}
      x={middle.x - (width * part) / 2}
      y={middle.y - (height * part) / 2}
      width={width * part}
      height={height * part}
      rx={1.5}
    />
  );
}

/** What the shades and marks mean, with the unit at both ends. @param {{data: HeatmapData}} props */
function HeatKey({ data }) {
  const { unit, target, atMost, days } = data;
  const has = (/** @type {HeatDay['state'][]} */ ...states) =>
    days.some(({ state }) => states.includes(state));
  const full = unit && target ? amount(target, unit) : null;
  const most =
    full === null
      ? t("charts-done")
      : t(atMost ? "charts-or-less" : "charts-or-more", { amount: full });
  const least =
    full === null ? t("charts-missed") : atMost || !unit ? t("charts-missed") : amount(0, unit);
  /** @type {(0|1|2|3|4)[]} */
  const levels = full === null ? [0, 4] : [0, 1, 2, 3, 4];
  return (
    <div class="chart-key">
      <span>
        {least} <Swatches marks={levels.map((level) => ({ state: "done", level }))} /> {most}
      </span>
      {has("small") && <KeyItem words={t("charts-small")} mark={{ state: "small", level: 2 }} />}
      {has("off") && <KeyItem words={t("charts-off")} mark={{ state: "off" }} />}
      {has("rest", "skip") && <KeyItem words={t("charts-rest")} mark={{ state: "rest" }} />}
    </div>
  );
}

/** @param {{words: string, mark: Pick<HeatDay, 'state' | 'level'>}} props */
const KeyItem = ({ words, mark }) => (
  <span>
    <Swatches marks={[mark]} /> {words}
  </span>
);

/** @param {{marks: Pick<HeatDay, 'state' | 'level'>[]}} props */
const Swatches = ({ marks }) => (
  <svg
    class="chart-swatches"
    width={marks.length * 13}
    height={10}
    viewBox={`0 0 ${marks.length * 13} 10`}
    aria-hidden="true"
  >
    {marks.map((mark, i) => (
      <DayMark
        key={`${mark.state} ${mark.level}`}
        day={mark}
        x={i * 13 + 1}
        y={0}
        width={10}
        height={10}
      />
    ))}
  </svg>
);
