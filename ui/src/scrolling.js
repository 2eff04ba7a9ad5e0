/**
 * The page scrolls inside the window, so that keys scroll it only while the focus is in it. Where nothing has the focus (at the
 * start, or when what had it is gone), a key that scrolls takes the page along.
 */
const KEYS = ["PageUp", "PageDown", "Home", "End", "ArrowUp", "ArrowDown", " "];

/** Starts listening, once. @param {Document} target */
export function scrollByKeys(target) {
  /** @param {KeyboardEvent} event */
  const onKeyDown = (event) => {
    if (!KEYS.includes(event.key) || target.activeElement !== target.body) return;
    // Before the key does what it does: then it already scrolls the page.
    target.querySelector("main")?.focus({ preventScroll: true });
  };
  target.addEventListener("keydown", onKeyDown, { capture: true });
  return () => target.removeEventListener("keydown", onKeyDown, { capture: true });
}
