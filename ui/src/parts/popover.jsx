import { useLayoutEffect, useRef } from "preact/hooks";
import { composing } from "../ime.js";

/** Room kept to the window's edge, and to what it hangs on, in pixels. */
const EDGE = 8;
const GAP = 4;

/**
 * Puts a box below (or above) what it belongs to, inside the window.
 * @param {HTMLElement} box
 * @param {DOMRect} anchor
 * @param {"start" | "end"} align
 */
export function place(box, anchor, align) {
  const { offsetWidth: width, offsetHeight: height } = box;
  const left = align === "end" ? anchor.right - width : anchor.left;
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - height;
  const top = below + height > window.innerHeight - EDGE && above >= EDGE ? above : below;
  box.style.left = `${Math.max(EDGE, Math.min(left, window.innerWidth - width - EDGE))}px`;
  box.style.top = `${Math.max(EDGE, Math.min(top, window.innerHeight - height - EDGE))}px`;
}

/**
 * A box that floats in the top layer: the browser's own popover, or a fixed box where it has none.
 * Escape, a press outside, or leaving by Tab closes it; then focus goes back by itself to where it was.
 * @param {{
 *   anchor: { current: HTMLElement | null } | DOMRect,
 *   onClose: () => void,
 *   align?: "start" | "end",
 *   class?: string,
 *   children: import("preact").ComponentChildren,
 * }} props
 */
export function Popover({ anchor, onClose, align = "start", class: extra = "", children }) {
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const before = /** @type {HTMLElement | null} */ (document.activeElement);
    let entered = false;
    element.addEventListener("focusin", () => {
      entered = true;
    });
    if (element.showPopover) element.showPopover();
    const rect = () =>
      anchor instanceof DOMRect ? anchor : anchor.current?.getBoundingClientRect();
    const put = () => {
      const at = rect();
      if (at) place(element, at, align);
    };
    put();
    const grown = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(put);
    grown?.observe(element);
    window.addEventListener("resize", put);
    return () => {
      grown?.disconnect();
      window.removeEventListener("resize", put);
      const inside = element.contains(document.activeElement);
      const lost = entered && document.activeElement === document.body;
      if ((inside || lost) && before?.isConnected) {
        before.focus();
      }
    };
  }, []);

  useLayoutEffect(() => {
    /** @param {Event} event */
    const outside = (event) => {
      const target = /** @type {Node} */ (event.target);
      if (box.current?.contains(target)) return;
      if (!(anchor instanceof DOMRect) && anchor.current?.contains(target)) return;
      close.current();
    };
    /** @param {KeyboardEvent} event */
    const onEscape = (event) => {
      if (composing(event) || event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      close.current();
    };
    document.addEventListener("pointerdown", outside, true);
    document.addEventListener("focusin", outside, true);
    document.addEventListener("keydown", onEscape, true);
    return () => {
      document.removeEventListener("pointerdown", outside, true);
      document.removeEventListener("focusin", outside, true);
      document.removeEventListener("keydown", onEscape, true);
    };
  }, []);

  return (
    <div ref={box} class={`pop ${extra}`.trim()} popover="manual">
      {children}
    </div>
  );
}
