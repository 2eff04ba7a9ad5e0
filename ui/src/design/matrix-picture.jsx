import "../../styles/charts.css";
import { useRef } from "preact/hooks";
import { useChartSize } from "../charts/size.js";
import { t } from "../l10n.js";
import { HALF, placeItems } from "./matrix-layout.js";

/** @typedef {import("./matrix-layout.js").Item} Item */

/** @param {Item[]} items */
function said(items) {
  const in_ = (/** @type {boolean} */ like, /** @type {boolean} */ good) =>
    items
      .filter((one) => one.like >= HALF === like && one.good >= HALF === good)
      .map((one) => one.text)
      .join(t("design-comma"));
  return /** @type {[string, boolean, boolean][]} */ ([
    ["core", true, true],
    ["asked", false, true],
    ["grow", true, false],
    ["leave", false, false],
  ])
    .map(([name, like, good]) => ({ name: t(`design-matrix-${name}`), items: in_(like, good) }))
    .filter((one) => one.items !== "")
    .map((one) => t("design-matrix-quadrant", one))
    .join("");
}

/**
 * The field of like and good-at with its points and their words.
 * @param {{
 *   items: Item[],
 *   title: string,
 *   hidden?: boolean,
 *   children?: (box: { current: HTMLElement | null }) => import("preact").ComponentChildren,
 * }} props `hidden`: the controls over it (`children`) say all that it shows
 */
export function MatrixPicture({ items, title, hidden = false, children }) {
  const { size, plot, probe } = useChartSize();
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const { em } = size;
  const left = em * 1.75;
  const bottom = em * 1.9;
  const width = Math.max(0, size.width - left - 1);
  const height = width * 0.92;
  const words = em * 1.1;
  return (
    <div class="chart matrix">
      <div class="chart-plot" ref={plot}>
        <span class="chart-rem" ref={probe} aria-hidden="true" />
        <svg
          class="chart-svg"
          width={size.width}
          height={height + bottom}
          viewBox={`0 0 ${size.width} ${height + bottom}`}
          font-size={em}
          role={hidden ? undefined : "img"}
          aria-hidden={hidden || undefined}
          aria-label={hidden ? undefined : t("design-matrix-label", { title, items: said(items) })}
        >
          <g transform={`translate(${left} 0.5)`}>
            <rect class="matrix-core" x={width / 2} y={0} width={width / 2} height={height / 2} />
            <path class="matrix-axes" d={`M${width / 2} 0V${height}M0 ${height / 2}H${width}`} />
            <rect class="matrix-frame" width={width} height={height} />
            {
              /** @type {[string, number, number][]} */ ([
                ["asked", 0, 0],
                ["core", width / 2, 0],
                ["leave", 0, height / 2],
                ["grow", width / 2, height / 2],
              ]).map(([name, qx, qy]) => (
                <text key={name} class="matrix-quadrant" x={qx + em * 0.55} y={qy + em * 1.35}>
                  {t(`design-matrix-${name}`)}
                </text>
              ))
            }
            {placeItems(items, width, height, words).map((one, at) => {
              const item = /** @type {Item} */ (items[at]);
              const core = item.like >= HALF && item.good >= HALF;
              return (
                <g key={one.id} class={core ? "matrix-item core" : "matrix-item"}>
                  {!children && <circle cx={one.x} cy={one.y} r={em * 0.32} />}
                  <text
                    class="own-t"
                    text-anchor={one.anchor}
                    x={one.tx}
                    y={one.ty}
                    font-size={words}
                  >
                    {one.text}
                  </text>
                </g>
              );
            })}
            <text class="matrix-axis" text-anchor="middle" x={width / 2} y={height + em * 1.5}>
              {t("design-matrix-like-axis")}
            </text>
            <text
              class="matrix-axis"
              text-anchor="middle"
              transform={`translate(${-em * 0.65} ${height / 2}) rotate(-90)`}
            >
              {t("design-matrix-good-axis")}
            </text>
          </g>
        </svg>
        {children && (
          <div
            class="matrix-field"
            ref={box}
            style={{ left: `${left}px`, width: `${width}px`, height: `${height}px` }}
          >
            {children(box)}
          </div>
        )}
      </div>
    </div>
  );
}
