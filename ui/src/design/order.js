/**
 * Putting a list in order: ↑ ↓ on a line's handle, or dragging the handle. Made of pointer events, since the webviews' own drag
 * and drop is switched off for windows that take files.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { composing } from "../ime.js";

/** Less is a shaky click, in pixels. */
const DEAD = 4;

/**
 * The list with one moved to another place.
 * @template T
 * @param {T[]} list @param {number} from @param {number} to
 */
export function moved(list, from, to) {
  const next = [...list];
  const [one] = next.splice(from, 1);
  if (one === undefined || to < 0 || to > next.length) return list;
  next.splice(to, 0, one);
  return next;
}

/**
 * @template T
 * @param {T[]} list
 * @param {(list: T[]) => void} onChange
 */
export function useOrder(list, onChange) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const latest = useRef({ list, onChange });
  latest.current = { list, onChange };
  const [drag, setDrag] = useState(/** @type {{ from: number, to: number } | null} */ (null));
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);

  /** @param {number} from @param {number} to */
  function move(from, to) {
    const { list: now, onChange: tell } = latest.current;
    if (to < 0 || to >= now.length || from === to) return;
    tell(moved(now, from, to));
    // The handle goes with its line.
    requestAnimationFrame(() => handles()[to]?.focus());
  }
  const handles = () =>
    /** @type {HTMLElement[]} */ ([...(box.current?.querySelectorAll("[data-handle]") ?? [])]);

  /** @param {PointerEvent} event @param {number} from */
  function onPointerDown(event, from) {
    if (event.button !== 0) return;
    const start = event.clientY;
    let to = from;
    let moving = false;
    const follow = (/** @type {PointerEvent} */ at) => {
      if (!moving && Math.abs(at.clientY - start) < DEAD) return;
      moving = true;
      const rows = handles().map((one) => one.closest("li")?.getBoundingClientRect());
      to = rows.findIndex((row) => row && at.clientY < row.bottom);
      if (to < 0) to = rows.length - 1;
      setDrag({ from, to });
    };
    const end = () => {
      stop.current();
      if (moving) move(from, to);
    };
    const key = (/** @type {KeyboardEvent} */ pressed) => {
      if (pressed.key !== "Escape" || !moving) return;
      pressed.preventDefault();
      pressed.stopPropagation();
      stop.current();
    };
    stop.current = () => {
      window.removeEventListener("pointermove", follow);
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", stop.current);
      window.removeEventListener("keydown", key, true);
      setDrag(null);
    };
    window.addEventListener("pointermove", follow);
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", stop.current);
    window.addEventListener("keydown", key, true);
  }

  return {
    box,
    move,
    drag,
    /** What a line's handle is given. @param {number} at */
    handle: (at) => ({
      "data-handle": true,
      onPointerDown: (/** @type {PointerEvent} */ event) => onPointerDown(event, at),
      onKeyDown: (/** @type {KeyboardEvent} */ event) => {
        if (composing(event)) return;
        const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (!by) return;
        event.preventDefault();
        move(at, at + by);
      },
    }),
  };
}

/** How a line looks while one is dragged over the list. @param {{ from: number, to: number } | null} drag @param {number} at */
export function dragClass(drag, at) {
  if (!drag) return undefined;
  if (drag.from === at) return "dragged";
  if (drag.to !== at) return undefined;
  return drag.to < drag.from ? "drop-before" : "drop-after";
}
