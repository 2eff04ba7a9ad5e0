/** @import { TimeAxis, ValueAxis } from './ticks.js' */

/**
 * Gridlines and their values; the line that the plot stands on is its own.
 * @param {{axis: ValueAxis, y: (value: number) => number, bottom: number, left: number, right: number, em: number}} props
 */
export function ValueLines({ axis, y, bottom, left, right, em }) {
  return (
    <g>
      {axis.ticks.map(({ value, text, goal }) => (
        <g key={value}>
          {(goal || y(value) < bottom - 0.5) && (
            <line
              class={goal ? "chart-goal" : "chart-grid"}
              x1={left}
              x2={right}
              y1={y(value)}
              y2={y(value)}
            />
          )}
          <text
            class={goal ? "chart-axis chart-axis-goal" : "chart-axis"}
            text-anchor="end"
            x={left - em * 0.6}
            y={y(value) + em * 0.35}
          >
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/**
 * Month ticks and names under the plot.
 * @param {{axis: TimeAxis, y: number, em: number}} props
 */
export function TimeTicks({ axis, y, em }) {
  return (
    <g>
      {axis.ticks.map((x) => (
        <line key={x} class="chart-tick" x1={x} x2={x} y1={y} y2={y + 4} />
      ))}
      {axis.labels.map(({ x, text }) => (
        <text key={x} class="chart-axis" text-anchor="middle" x={x} y={y + em * 1.55}>
          {text}
        </text>
      ))}
    </g>
  );
}
