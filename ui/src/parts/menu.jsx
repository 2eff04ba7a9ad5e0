import { Ellipsis } from "lucide";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { composing } from "../ime.js";
import { t } from "../l10n.js";
import { IconButton } from "./button.jsx";
import { Icon } from "./icon.jsx";
import { Popover } from "./popover.jsx";

/**
 * @typedef {object} MenuItem
 * @property {string} label
 * @property {() => void} run
 * @property {import("lucide").IconNode} [icon]
 * @property {string} [kbd]
 * @property {boolean} [danger]
 * @property {boolean} [disabled]
 */

/**
 * The list of acts: arrows, Home, End and first letters move; Enter and Space act; Escape closes.
 * @param {{
 *   items: (MenuItem | null)[],
 *   label: string,
 *   anchor: { current: HTMLElement | null } | DOMRect,
 *   align?: "start" | "end",
 *   onClose: () => void,
 * }} props null draws a line between groups
 */
export function MenuList({ items, label, anchor, align = "end", onClose }) {
  const list = useRef(/** @type {HTMLDivElement | null} */ (null));
  const entries = () =>
    /** @type {HTMLElement[]} */ ([...(list.current?.querySelectorAll("[role=menuitem]") ?? [])]);
  useLayoutEffect(() => entries()[0]?.focus(), []);

  /** @param {KeyboardEvent} event */
  function onKeyDown(event) {
    if (composing(event)) return;
    const all = entries();
    const at = all.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    let to = -1;
    if (event.key === "ArrowDown") to = (at + 1) % all.length;
    else if (event.key === "ArrowUp") to = (at - 1 + all.length) % all.length;
    else if (event.key === "Home") to = 0;
    else if (event.key === "End") to = all.length - 1;
    else if (event.key === "Tab") {
      event.preventDefault();
      onClose();
      return;
    } else if (event.key.length === 1 && event.key !== " ") {
      const starts = (/** @type {HTMLElement} */ one) =>
        one.textContent?.trim().toLowerCase().startsWith(event.key.toLowerCase());
      to = [...all.keys()].find((i) => i > at && starts(/** @type {any} */ (all[i]))) ?? -1;
      if (to < 0) to = all.findIndex(starts);
    }
    if (to < 0) return;
    event.preventDefault();
    all[to]?.focus();
  }

  return (
    <Popover anchor={anchor} align={align} class="menu" onClose={onClose}>
      <div role="menu" aria-label={label} tabIndex={-1} ref={list} onKeyDown={onKeyDown}>
        {items.map((item, at) =>
          item === null ? (
            <div key={at} role="separator" />
          ) : (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class={item.danger ? "menu-danger" : undefined}
              aria-disabled={item.disabled || undefined}
              onClick={() => {
                if (item.disabled) return;
                onClose();
                // After focus is back where it was: a dialog that opens remembers that place.
                queueMicrotask(item.run);
              }}
            >
              {item.icon && <Icon of={item.icon} />}
              <span>{item.label}</span>
              {item.kbd && <span class="kbd">{item.kbd}</span>}
            </button>
          ),
        )}
      </div>
    </Popover>
  );
}

/**
 * The `…` of a row. The row it stands in (the closest `[data-row]`) opens the same menu by the Menu key,
 * Shift F10, and the pointer's second button.
 * @param {{ items: (MenuItem | null)[], label?: string, icon?: import("lucide").IconNode }} props
 */
export function RowMenu({ items, label = t("app-more"), icon = Ellipsis }) {
  const [anchor, setAnchor] = useState(
    /** @type {{ current: HTMLElement | null } | DOMRect | null} */ (null),
  );
  const button = useRef(/** @type {HTMLButtonElement | null} */ (null));

  useEffect(() => {
    const row = button.current?.closest("[data-row]");
    if (!row) return;
    const byKey = (/** @type {Event} */ raw) => {
      const event = /** @type {KeyboardEvent} */ (raw);
      if (composing(event)) return;
      if (event.key !== "ContextMenu" && !(event.shiftKey && event.key === "F10")) return;
      if (/** @type {HTMLElement} */ (event.target).closest("input, textarea")) return;
      event.preventDefault();
      event.stopPropagation();
      setAnchor(button);
    };
    const byPointer = (/** @type {Event} */ raw) => {
      const event = /** @type {MouseEvent} */ (raw);
      if (/** @type {HTMLElement} */ (event.target).closest("input, textarea")) return;
      event.preventDefault();
      event.stopPropagation();
      // The Menu key also arrives as a contextmenu event; then there is no place.
      setAnchor(
        event.clientX || event.clientY ? new DOMRect(event.clientX, event.clientY, 0, 0) : button,
      );
    };
    row.addEventListener("keydown", byKey);
    row.addEventListener("contextmenu", byPointer);
    return () => {
      row.removeEventListener("keydown", byKey);
      row.removeEventListener("contextmenu", byPointer);
    };
  }, []);

  return (
    <span class="row-menu">
      <span
        ref={(element) => {
          button.current = element?.querySelector("button") ?? null;
        }}
      >
        <IconButton
          icon={icon}
          label={label}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={() => setAnchor(anchor ? null : button)}
        />
      </span>
      {anchor && (
        <MenuList
          items={items}
          label={label}
          anchor={anchor}
          align={anchor instanceof DOMRect ? "start" : "end"}
          onClose={() => setAnchor(null)}
        />
      )}
    </span>
  );
}
