import { LINE } from "./labels.js";

/** @import { Placed } from './labels.js' */

/**
 * Placed labels with their leaders. `own` names the ones in the colour of what was done.
 * @param {{labels: Placed[], em: number, own?: string[]}} props
 */
export function Labels({ labels, em, own = [] }) {
  return (
    <g>
      {labels.map(({ id, leader }) => leader && <line key={id} class="chart-leader" {...leader} />)}
      {labels.map(({ id, lines, strong, x, y, anchor }) => (
        <g
          key={id}
          class={`chart-label ${own.includes(id) ? "chart-label-own" : ""} ${id === "fan" ? "chart-label-fan" : ""}`}
        >
          {lines.map((words, i) => (
            <text
              key={words}
              class={
                strong && i === 0 ? "chart-strong" : i > 0 && strong ? "chart-plain" : undefined
              }
              text-anchor={anchor}
              x={x}
              y={y + i * em * LINE}
            >
              {words}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
