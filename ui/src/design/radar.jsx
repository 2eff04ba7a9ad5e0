import "../../styles/charts.css";
import { curveLinearClosed, lineRadial } from "d3-shape";
import { useId, useState } from "preact/hooks";
import { useChartSize } from "../charts/size.js";
import { DataTable } from "../charts/table.jsx";
import { day, t } from "../l10n.js";
import { ems, twoLines } from "./text-width.js";

/** @typedef {{ id: string, name: string, value: number | null, earlier: number | null }} Spoke */

/** Longer names take two lines, in em. */
const WIDE = 6.5;

const outline = lineRadial()
  .angle(([angle]) => angle)
  .radius(([, radius]) => radius)
  .curve(curveLinearClosed);

/**
 * What each spoke says as a table's rows.
 * @param {Spoke[]} spokes @param {boolean} compared
 */
const rows = (spokes, compared) =>
  spokes.map(({ name, value, earlier }) => [
    name,
    value === null ? t("design-none") : String(value),
    ...(compared ? [earlier === null ? t("design-none") : String(earlier)] : []),
  ]);

/**
 * Abilities as a radar: this time solid, the time before dashed; the same as a table.
 * @param {{ spokes: Spoke[], most: number, title: string, earlierDay?: string | null, table?: boolean }} props
 */
export function Radar({ spokes, most, title, earlierDay, table = true }) {
  const { size, plot, probe } = useChartSize();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { em } = size;
  const compared = Boolean(earlierDay) && spokes.some((one) => one.earlier !== null);
  // Words stand at both sides; above and below a line of them.
  const words = spokes.map(({ name }) => twoLines(name, WIDE));
  const fits = spokes.map((_, at) => {
    const across = Math.abs(Math.sin((at / spokes.length) * 2 * Math.PI));
    const long = Math.max(...(words[at] ?? []).map(ems)) * em;
    return across < 0.1 ? em * 8 : (size.width / 2 - long) / across - em;
  });
  const radius = Math.max(em * 3, Math.min(em * 8, ...fits));
  const cx = size.width / 2;
  const cy = radius + em * 2.8;
  const height = 2 * radius + em * 5.2;
  const angle = (/** @type {number} */ at) => (at / spokes.length) * 2 * Math.PI;
  const spot = (/** @type {number} */ at, /** @type {number} */ r) => ({
    x: Math.sin(angle(at)) * r,
    y: -Math.cos(angle(at)) * r,
  });
  /** @param {(spoke: Spoke) => number | null} of */
  const shape = (of) =>
    outline(spokes.map((spoke, at) => [angle(at), ((of(spoke) ?? 0) / most) * radius])) ?? "";
  const strong = Math.max(...spokes.map((one) => one.value ?? 0));
  const values = spokes
    .filter((one) => one.value !== null)
    .map((one) => t("design-radar-value", { skill: one.name, n: one.value ?? 0 }))
    .join(t("design-comma"));
  return (
    <div class="chart radar">
      {compared && earlierDay && (
        <p class="radar-key meta">
          <i class="radar-key-now" aria-hidden="true" />
          {t("design-radar-now")}
          <i class="radar-key-then" aria-hidden="true" />
          {day(earlierDay, "long")}
        </p>
      )}
      <div class="chart-plot" ref={plot}>
        <span class="chart-rem" ref={probe} aria-hidden="true" />
        <svg
          class="chart-svg"
          width={size.width}
          height={height}
          viewBox={`0 0 ${size.width} ${height}`}
          font-size={em}
          role="img"
          aria-label={t("design-radar-label", { title, most, values })}
        >
          <g transform={`translate(${cx} ${cy})`}>
            {Array.from({ length: most }, (_, ring) => (
              <path
                key={ring}
                class={ring === most - 1 ? "radar-rim" : "radar-grid"}
                d={
                  outline(spokes.map((_one, at) => [angle(at), ((ring + 1) / most) * radius])) ?? ""
                }
              />
            ))}
            {spokes.map(({ id: skill }, at) => {
              const { x, y } = spot(at, radius);
              return <path key={skill} class="radar-grid" d={`M0 0L${x} ${y}`} />;
            })}
            {compared && <path class="radar-then" d={shape((one) => one.earlier)} />}
            <path class="radar-now" d={shape((one) => one.value)} />
            {spokes.map(({ id: skill, name, value }, at) => {
              const end = spot(at, radius + em * 0.9);
              const point = spot(at, ((value ?? 0) / most) * radius);
              const across = Math.sin(angle(at));
              const lines = words[at] ?? [name];
              const above = end.y < 0 ? lines.length - 1 : 0;
              return (
                <g key={skill}>
                  {value !== null && (
                    <circle class="radar-point" cx={point.x} cy={point.y} r={em * 0.24} />
                  )}
                  <text
                    class={value === strong && value !== null ? "radar-word strong" : "radar-word"}
                    text-anchor={across > 0.1 ? "start" : across < -0.1 ? "end" : "middle"}
                    y={end.y + em * (0.35 + 0.5 * -Math.cos(angle(at)) - above * 0.6)}
                  >
                    {lines.map((line, n) => (
                      <tspan key={line} x={end.x} dy={n === 0 ? 0 : em * 1.2}>
                        {line}
                      </tspan>
                    ))}
                  </text>
                </g>
              );
            })}
          </g>
        </svg>
      </div>
      {table && (
        <button
          type="button"
          class="chart-toggle"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {t(open ? "charts-hide-table" : "charts-show-table")}
          <span class="vh">{title}</span>
        </button>
      )}
      {open && (
        <DataTable
          id={id}
          title={title}
          table={{
            columns: [
              { label: t("design-skill") },
              { label: t("design-radar-now"), numeric: true },
              ...(compared && earlierDay
                ? [{ label: day(earlierDay, "long"), numeric: true }]
                : []),
            ],
            rows: rows(spokes, compared),
          }}
        />
      )}
    </div>
  );
}
