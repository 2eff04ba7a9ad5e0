import { t } from "../l10n.js";
import { amount, percent } from "./amounts.js";
import { TimeTicks, ValueLines } from "./axes.jsx";
import { layoutBurnUp } from "./burn-up-layout.js";
import { burnUpLabel, burnUpTable } from "./burn-up-words.js";
import { aroundYear, dayFull } from "./days.js";
import { ChartFrame } from "./frame.jsx";
import { Labels } from "./label-text.jsx";

/**
 * @import { BurnUpData, Forecast, Scene, ScenePoint, Size } from './types.js'
 * @import { BurnUpLayout } from './burn-up-layout.js'
 */

/** More points than this are a line, not beads. */
const BEADS = 60;

/**
 * How far a goal has come, what was planned and where the person's own pace leads. For totals,
 * levels (up or down) and milestones (steps).
 *
 * @param {object} props
 * @param {BurnUpData} props.data
 * @param {"total"|"level"|"milestones"} [props.metric]
 * @param {Forecast | null} [props.forecast]
 * @param {string} props.finding the conclusion, in a sentence
 * @param {string} [props.more] follows it in plain weight, such as the range
 * @param {string} [props.basis] what it rests on
 * @param {string} [props.title]
 * @param {2|3|4} [props.level]
 */
export function BurnUp({ data, metric = "total", forecast = null, title, level, ...words }) {
  const chart = metric === "milestones" ? { ...data, unit: MILESTONES } : data;
  const name = title ?? t(`charts-${metric}-title`);
  return (
    <ChartFrame
      kind="chart-burn-up"
      title={name}
      level={level}
      lead
      {...words}
      label={burnUpLabel(chart, { title: name, ...words })}
      table={burnUpTable(chart, forecast)}
      draw={(size) => draw(chart, size, { forecast, steps: metric === "milestones" })}
    />
  );
}

/** Milestones are counted, but not as times. */
const MILESTONES = /** @type {const} */ ({ kind: "milestones" });

/**
 * @param {BurnUpData} data @param {Size} size
 * @param {{forecast: Forecast | null, steps: boolean}} more
 * @returns {Scene}
 */
function draw(data, size, more) {
  const { em } = size;
  const at = layoutBurnUp(data, size, more);
  const { left, right, bottom, axis, y, time, paths, head, fan, dueX, todayX } = at;
  return {
    height: at.height,
    points: stops(data, at, more.forecast),
    start: Math.max(0, data.actual.length - 1),
    shapes: (
      <>
        <ValueLines axis={axis} y={y} bottom={bottom} left={left} right={right} em={em} />
        <TimeTicks axis={time} y={bottom} em={em} />
        <line class="chart-base" x1={left} x2={right} y1={bottom} y2={bottom} />
        {fan && <path class="chart-fan" d={fan.outer} />}
        {fan && <path class="chart-fan-core" d={fan.inner} />}
        {fan && <path class="chart-median" d={fan.median} />}
        {paths.plan && <path class="chart-plan" d={paths.plan} />}
        {dueX !== null && <DueFlag x={dueX} top={at.top} bottom={bottom} em={em} />}
        <Bracket at={at} em={em} />
        {head && (
          <line class="chart-today" x1={todayX} x2={todayX} y1={head.y + em * 0.6} y2={bottom} />
        )}
        {paths.actual && <path class="chart-actual" d={paths.actual} />}
        {at.points.length <= BEADS &&
          at.points
            .slice(1)
            .map((p) => <circle key={p.day} class="chart-bead" cx={p.x} cy={p.y} r={2.5} />)}
        {head && <circle class="chart-end" cx={head.x} cy={head.y} r={em * 0.42} />}
        {at.note && (
          <text class="chart-axis" x={0} y={at.note.y}>
            {at.note.text}
          </text>
        )}
        <Labels labels={at.labels} em={em} own={["actual", "fan"]} />
      </>
    ),
  };
}

/** @param {{x: number, top: number, bottom: number, em: number}} props */
function DueFlag({ x, top, bottom, em }) {
  const pole = top - em * 0.6;
  return (
    <>
      <line class="chart-due" x1={x} x2={x} y1={pole} y2={bottom} />
      <path
        class="chart-flag"
        d={`M${x} ${pole}v${-em * 0.92}l${em * 0.85} ${em * 0.35}l${-em * 0.85} ${em * 0.35}`}
      />
    </>
  );
}

/** The 80% range on the goal line; open to the right when it goes beyond. @param {{at: BurnUpLayout, em: number}} props */
function Bracket({ at: { marks, goalY }, em }) {
  if (!marks) return null;
  const { p10, p50, p90 } = marks;
  if (p10.cut) return null;
  const arm = em * 0.38;
  const far = p90.cut
    ? `M${p90.x - arm} ${goalY - arm}l${arm} ${arm}l${-arm} ${arm}`
    : `M${p90.x} ${goalY - arm}v${arm * 2}`;
  return (
    <>
      <path
        class="chart-bracket"
        d={`M${p10.x} ${goalY - arm}v${arm * 2}M${p10.x} ${goalY}H${p90.x}${far}`}
      />
      {!p50.cut && <circle class="chart-middle" cx={p50.x} cy={goalY} r={em * 0.38} />}
    </>
  );
}

/**
 * @param {BurnUpData} data @param {BurnUpLayout} at @param {Forecast | null} forecast
 * @returns {ScenePoint[]}
 */
function stops(data, at, forecast) {
  const { unit, due, target } = data;
  const measured = at.points.map((p) => ({
    x: p.x,
    y: p.y,
    title: dayFull(p.day),
    text: amount(p.value, unit),
  }));
  const { marks, goalY } = at;
  const ahead = marks
    ? [
        { mark: marks.p10, title: t("charts-forecast-early") },
        { mark: marks.p50, title: t("charts-forecast-middle") },
        { mark: marks.p90, title: t("charts-forecast-late") },
      ].flatMap(({ mark, title }) =>
        mark.day && !mark.cut ? [{ x: mark.x, y: goalY, title, text: aroundYear(mark.day) }] : [],
      )
    : [];
  const flag =
    due && at.dueX !== null
      ? [
          {
            x: at.dueX,
            y: goalY,
            title: t("charts-due-day", { day: dayFull(due) }),
            text: [t("charts-target-value", { value: amount(target, unit) }), chanceWords(forecast)]
              .filter(Boolean)
              .join(" "),
          },
        ]
      : [];
  return [...measured, ...[...ahead, ...flag].sort((a, b) => a.x - b.x)];
}

/** @param {Forecast | null} forecast */
const chanceWords = (forecast) =>
  typeof forecast?.chance === "number"
    ? t("charts-chance", { percent: percent(forecast.chance) })
    : "";
