/** The band of a plan. Its edges can be dragged; whoever uses keys writes the times in the list below. */
import { useRef, useState } from "preact/hooks";
import { t } from "../l10n.js";
import { Axis, Block } from "./bands.jsx";
import { moved } from "./edges.js";
import { fromTo, listed, useWords } from "./words.js";

/** @typedef {import("./store.js").Block} Plan */

const DAY = 1440;
const GRID = 5;

/**
 * @param {{
 *   blocks: Plan[],
 *   activities: import("./words.js").UsedActivity[],
 *   name: string,
 *   onChange: (blocks: Plan[]) => void,
 * }} props
 */
export function PlanBand({ blocks, activities, name, onChange }) {
  const band = useRef(/** @type {HTMLDivElement | null} */ (null));
  const [drag, setDrag] = useState(/** @type {{ at: number, blocks: Plan[] } | null} */ (null));
  const shown = drag?.blocks ?? blocks;
  const edges = [...new Set(shown.flatMap((block) => [block.start, block.end % DAY]))].sort(
    (a, b) => a - b,
  );

  /** @param {PointerEvent} event @param {number} edge */
  function begin(event, edge) {
    if (event.button !== 0 || !band.current) return;
    event.preventDefault();
    const box = band.current.getBoundingClientRect();
    let now = { at: edge, blocks };
    const move = (/** @type {PointerEvent} */ to) => {
      const minute = ((to.clientX - box.left) / box.width) * DAY;
      const at = Math.max(0, Math.min(DAY - GRID, Math.round(minute / GRID) * GRID));
      now = { at, blocks: moved(blocks, edge, at) };
      setDrag(now);
    };
    const stop = (/** @type {boolean} */ keep) => {
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", cancel);
      window.removeEventListener("keydown", key, true);
      setDrag(null);
      if (keep && JSON.stringify(now.blocks) !== JSON.stringify(blocks)) onChange(now.blocks);
    };
    const end = () => stop(true);
    const cancel = () => stop(false);
    const key = (/** @type {KeyboardEvent} */ pressed) => {
      if (pressed.key !== "Escape") return;
      pressed.preventDefault();
      pressed.stopPropagation();
      stop(false);
    };
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", cancel);
    window.addEventListener("keydown", key, true);
  }

  const label = listed(
    shown.map((block) =>
      t("days-page-use-when", { name: useWords(block.of, activities), when: fromTo(block) }),
    ),
  );
  return (
    <div class="plan-band">
      <div
        class="band band-plan"
        ref={band}
        role="img"
        aria-label={
          shown.length > 0
            ? t("days-page-band", { name, all: label })
            : t("days-page-band-empty", { name })
        }
      >
        {shown.flatMap((block) =>
          pieces(block).map((piece) => (
            <Block key={`${piece.start}-${piece.end}`} of={piece} activities={activities} />
          )),
        )}
        {edges.map((edge) => (
          <i
            key={edge}
            class="edge"
            style={`left:${(edge / DAY) * 100}%`}
            onPointerDown={(event) => begin(event, edge)}
          />
        ))}
      </div>
      <Axis now={null} />
    </div>
  );
}

/** Cut at midnight. @param {Plan} block */
function pieces({ start, end, of }) {
  if (end > start) return [{ start, end, of }];
  return [
    { start, end: DAY, of },
    { start: 0, end, of },
  ].filter((piece) => piece.start < piece.end);
}
