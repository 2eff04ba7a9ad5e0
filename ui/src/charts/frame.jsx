import "../../styles/charts.css";
import { useId, useLayoutEffect, useState } from "preact/hooks";
import { t } from "../l10n.js";
import { useChartSize } from "./size.js";
import { DataTable } from "./table.jsx";
import { Tooltip } from "./tooltip.jsx";

/**
 * @import { ComponentChildren } from 'preact'
 * @import { ChartTable, Scene, ScenePoint, Size } from './types.js'
 */

/**
 * What every chart has around its shapes: title and finding, size, tooltip by pointer and keyboard,
 * and the same data as a table. A chart gives a `draw` function from size to scene.
 *
 * `keys` is 'points' when the frame walks through the scene's points itself (←, →, Home, End) and
 * 'own' when the shapes are a focusable grid that tells the frame where it is through `active`.
 *
 * @param {object} props
 * @param {string} props.title
 * @param {2|3|4} [props.level] of the title as a heading
 * @param {boolean} [props.lead] the finding leads: a line of its own, in bold
 * @param {string} [props.finding] what the chart shows, in a sentence
 * @param {string} [props.more] follows the finding in plain weight
 * @param {string} [props.basis] what it rests on
 * @param {string} props.label the whole chart in words
 * @param {ChartTable} props.table
 * @param {(size: Size, active: Active) => Scene} props.draw
 * @param {'points'|'own'} [props.keys]
 * @param {ComponentChildren} [props.legend] under the plot
 * @param {string} [props.kind] extra class on the figure
 */
export function ChartFrame(props) {
  const {
    title,
    level = 3,
    lead = false,
    finding,
    more,
    basis,
    label,
    table,
    draw,
    keys = "points",
    legend,
  } = props;
  const id = useId();
  const { size, plot, probe } = useChartSize();
  const [open, setOpen] = useState(false);
  const active = useActive();
  const scene = draw(size, active);
  const point = active.at === null ? undefined : scene.points[active.at];
  const Heading = /** @type {'h3'} */ (`h${level}`);

  /** @param {PointerEvent} event */
  const onPointer = (event) => {
    const rect = plot.current?.getBoundingClientRect();
    if (rect)
      active.hover(pointAt(scene.points, event.clientX - rect.left, event.clientY - rect.top));
  };
  /** @param {KeyboardEvent} event */
  const onKeyDown = (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const to = nextStop(event.key, active.at, scene);
    if (to === undefined) return;
    event.preventDefault();
    active.focus(to);
  };

  return (
    <figure
      class={`chart ${props.kind ?? ""} ${lead ? "chart-lead" : ""}`}
      aria-labelledby={`${id}-title`}
    >
      <figcaption class="chart-head">
        <Heading class="chart-title" id={`${id}-title`}>
          {title}
        </Heading>
        {(finding || basis) && (
          <p class="chart-finding">
            {finding && (lead ? <b>{finding}</b> : <span>{finding}</span>)}
            {more && <span>{t("charts-more", { more })}</span>}
            {basis && <span class="chart-basis">{basis}</span>}
          </p>
        )}
        <button
          type="button"
          class="chart-toggle"
          aria-expanded={open}
          aria-controls={open ? `${id}-table` : undefined}
          onClick={() => setOpen(!open)}
        >
          {t(open ? "charts-hide-table" : "charts-show-table")}
          <span class="vh">{title}</span>
        </button>
      </figcaption>
      <div
        class="chart-plot"
        ref={plot}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
        onPointerLeave={() => active.hover(null)}
      >
        <span class="chart-rem" ref={probe} aria-hidden="true" />
        <svg
          class="chart-svg"
          width={size.width}
          height={scene.height}
          viewBox={`0 0 ${size.width} ${scene.height}`}
          role={keys === "points" ? "img" : "grid"}
          aria-label={label}
          font-size={size.em}
        >
          {scene.shapes}
          {point && <Mark point={point} em={size.em} />}
        </svg>
        {keys === "points" && scene.points.length > 0 && (
          <>
            {/* Beside the image, not around it: an application would hide the image from reading. */}
            <div
              class="chart-keys"
              role="application"
              // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the arrow keys
              tabIndex={0}
              aria-label={t("charts-walk", { title })}
              aria-describedby={`${id}-hint`}
              onKeyDown={onKeyDown}
              onFocus={(event) => {
                // A click also focuses; the pointer has its point then.
                if (active.at === null && event.currentTarget.matches(":focus-visible"))
                  active.focus(firstStop(scene));
              }}
              onBlur={() => active.focus(null)}
            />
            <span class="vh" id={`${id}-hint`}>
              {t("charts-walk-hint")}
            </span>
            <p class="vh" aria-live="polite">
              {active.by === "keys" && point ? `${point.title} ${point.text}` : ""}
            </p>
          </>
        )}
        {point && <Tooltip point={point} width={size.width} em={size.em} />}
      </div>
      {legend}
      {open && <DataTable id={`${id}-table`} title={title} table={table} />}
    </figure>
  );
}

/**
 * Which point the tooltip is at, and who put it there.
 * @typedef {ReturnType<typeof useActive>} Active
 */
function useActive() {
  const [state, setState] = useState(
    /** @type {{at: number | null, by: 'keys' | 'pointer'}} */ ({ at: null, by: "pointer" }),
  );
  const shown = state.at !== null;
  // Escape closes the tooltip wherever the focus is, and only that: the page's own Escape comes next time.
  useLayoutEffect(() => {
    if (!shown) return;
    const onKey = (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.stopPropagation();
      event.preventDefault();
      setState({ at: null, by: "keys" });
    };
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  }, [shown]);
  /** @param {number | null} at @param {'keys' | 'pointer'} by */
  const go = (at, by) => setState((was) => (was.at === at && was.by === by ? was : { at, by }));
  return {
    ...state,
    /** @param {number | null} at */
    hover: (at) => go(at, "pointer"),
    /** @param {number | null} at */
    focus: (at) => go(at, "keys"),
  };
}

/** @param {Scene} scene */
const firstStop = (scene) =>
  Math.min(scene.start ?? scene.points.length - 1, scene.points.length - 1);

/**
 * @param {string} key @param {number | null} at @param {Scene} scene
 * @returns {number | undefined} undefined when the key isn't the chart's
 */
function nextStop(key, at, scene) {
  const last = scene.points.length - 1;
  switch (key) {
    case "ArrowLeft":
      return at === null ? firstStop(scene) : Math.max(0, at - 1);
    case "ArrowRight":
      return at === null ? firstStop(scene) : Math.min(last, at + 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

/**
 * The box that is hit, or the nearest point; sideways counts more than up and down.
 * @param {ScenePoint[]} points @param {number} x @param {number} y
 */
function pointAt(points, x, y) {
  /** @type {number | null} */
  let nearest = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, point] of points.entries()) {
    if (point.box) {
      const { box } = point;
      if (x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height) return i;
      continue;
    }
    const distance = Math.abs(point.x - x) + Math.abs(point.y - y) / 4;
    if (distance < least) {
      least = distance;
      nearest = i;
    }
  }
  return nearest;
}

/** @param {{point: ScenePoint, em: number}} props */
function Mark({ point, em }) {
  const { box } = point;
  if (!box) return <circle class="chart-at" cx={point.x} cy={point.y} r={em * 0.5} />;
  return <rect class="chart-at" x={box.x} y={box.y} width={box.width} height={box.height} rx={2} />;
}
