import { useId, useRef, useState } from "preact/hooks";
import { Popover } from "./popover.jsx";

/**
 * More about something, on hover and on keyboard focus; Escape hides it. Never the only place of a value.
 * The child becomes focusable if it isn't.
 * @param {{ words: import("preact").ComponentChildren, children: import("preact").ComponentChildren, focusable?: boolean }} props
 */
export function Tooltip({ words, children, focusable = false }) {
  const id = useId();
  const [shown, setShown] = useState(false);
  const anchor = useRef(/** @type {HTMLSpanElement | null} */ (null));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only shows more
    <span
      ref={anchor}
      aria-describedby={shown ? id : undefined}
      tabIndex={focusable ? 0 : undefined}
      onPointerEnter={() => setShown(true)}
      onPointerLeave={() => setShown(false)}
      onFocusIn={() => setShown(true)}
      onFocusOut={() => setShown(false)}
      onKeyDown={(event) => {
        if (event.key === "Escape" && shown) {
          event.stopPropagation();
          setShown(false);
        }
      }}
    >
      {children}
      {shown && (
        <Popover anchor={anchor} class="tip" onClose={() => setShown(false)}>
          <span role="tooltip" id={id}>
            {words}
          </span>
        </Popover>
      )}
    </span>
  );
}
