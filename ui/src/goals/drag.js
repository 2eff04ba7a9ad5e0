/**
 * Moving a row of the tree by the pointer. The webviews' own drag and drop is switched off for windows
 * that take files, so this is made of pointer events. Escape leaves everything where it was.
 */
import { useEffect, useRef, useState } from "preact/hooks";

/** Less is a shaky click, in pixels. */
const DEAD = 6;

/** @typedef {import("./store.js").GoalRow} GoalRow */
/** @typedef {"before" | "after" | "into"} Where */

/**
 * Where on a row the pointer is: its edges mean beside it, its middle means into it.
 * @param {{ top: number, height: number }} box @param {number} y
 * @returns {Where}
 */
export function whereOn(box, y) {
  const part = (y - box.top) / box.height;
  return part < 0.28 ? "before" : part > 0.72 ? "after" : "into";
}

/** A goal and all below it. @param {GoalRow[]} rows @param {string} id */
export function withBelow(rows, id) {
  const found = new Set([id]);
  for (const row of rows) if (row.parent_id && found.has(row.parent_id)) found.add(row.id);
  return found;
}

/**
 * @param {GoalRow[]} rows
 * @param {(row: GoalRow, target: GoalRow, where: Where) => void} onDrop
 */
export function useDrag(rows, onDrop) {
  const [state, setState] = useState(
    /** @type {{ dragged: string, over: { id: string, where: Where } | null } | null} */ (null),
  );
  const latest = useRef({ rows, onDrop });
  latest.current = { rows, onDrop };
  const stop = useRef(() => {});
  const justEnded = useRef(false);
  useEffect(() => () => stop.current(), []);

  /** @param {PointerEvent} event @param {GoalRow} row @param {HTMLElement | null} list */
  function start(event, row, list) {
    if (event.button !== 0 || event.pointerType === "touch" || !list) return;
    const from = { x: event.clientX, y: event.clientY };
    let moving = false;
    /** @type {{ id: string, where: Where } | null} */
    let over = null;

    const move = (/** @type {PointerEvent} */ to) => {
      if (!moving && Math.hypot(to.clientX - from.x, to.clientY - from.y) < DEAD) return;
      moving = true;
      const inside = withBelow(latest.current.rows, row.id);
      over = null;
      for (const element of list.querySelectorAll("[data-id]")) {
        const box = element.getBoundingClientRect();
        const id = /** @type {HTMLElement} */ (element).dataset.id ?? "";
        if (to.clientY < box.top || to.clientY > box.bottom || inside.has(id)) continue;
        over = { id, where: whereOn(box, to.clientY) };
      }
      setState({ dragged: row.id, over });
    };
    const end = () => {
      stop.current();
      justEnded.current = moving;
      // The click that follows the release is no choice.
      setTimeout(() => {
        justEnded.current = false;
      });
      const target = latest.current.rows.find((one) => one.id === over?.id);
      if (moving && over && target) latest.current.onDrop(row, target, over.where);
    };
    const key = (/** @type {KeyboardEvent} */ pressed) => {
      if (pressed.key !== "Escape" || !moving) return;
      pressed.preventDefault();
      pressed.stopPropagation();
      over = null;
      stop.current();
    };
    stop.current = () => {
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", stop.current);
      window.removeEventListener("keydown", key, true);
      setState(null);
    };
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", stop.current);
    window.addEventListener("keydown", key, true);
  }

  return {
    start,
    dragged: state?.dragged ?? null,
    over: state?.over ?? null,
    /** Whether this click is the end of a drag. */
    ended: () => justEnded.current,
  };
}
