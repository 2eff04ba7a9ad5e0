import { Check, ChevronDown } from "lucide";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { composing } from "../ime.js";
import { Icon } from "./icon.jsx";
import { Popover } from "./popover.jsx";

/**
 * @template V
 * @typedef {object} Option
 * @property {V} value
 * @property {string} label
 * @property {string} [note] shown at the end of the line, such as a count
 */

/**
 * One of several: a button that shows key and value, and a list that opens below. `kind="filter"` in a
 * row of filters (outlined in indigo once it is `set`), `kind="field"` in a form.
 * @template V
 * @param {{
 *   options: Option<V>[],
 *   value: V,
 *   onChange: (value: V) => void,
 *   name?: string,
 *   set?: boolean,
 *   kind?: "filter" | "field",
 *   control?: Partial<import("./field.jsx").ControlProps>,
 *   disabled?: boolean,
 * }} props `name`: the key, also its accessible name; a field is named by its label through `control`
 */
export function Select({
  options,
  value,
  onChange,
  name,
  set = false,
  kind = "filter",
  control,
  disabled,
}) {
  const own = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const button = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const list = useRef(/** @type {HTMLDivElement | null} */ (null));
  const typed = useRef({ text: "", at: 0 });
  const chosen = options.findIndex((option) => option.value === value);

  function show() {
    setActive(Math.max(0, chosen));
    setOpen(true);
  }

  /** @param {number} at */
  function choose(at) {
    const option = options[at];
    setOpen(false);
    button.current?.focus();
    if (option && at !== chosen) onChange(option.value);
  }

  useEffect(() => {
    if (open) list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [open, active]);

  /** @param {KeyboardEvent} event */
  function onKeyDown(event) {
    if (composing(event)) return;
    const { key } = event;
    if (!open) {
      if (key === "ArrowDown" || key === "ArrowUp") {
        event.preventDefault();
        show();
      }
      return;
    }
    const last = options.length - 1;
    if (key === "ArrowDown") setActive(Math.min(last, active + 1));
    else if (key === "ArrowUp") setActive(Math.max(0, active - 1));
    else if (key === "Home") setActive(0);
    else if (key === "End") setActive(last);
    else if (key === "Enter" || key === " ") choose(active);
    else if (key === "Escape") setOpen(false);
    else if (key === "Tab") {
      setOpen(false);
      return;
    } else if (key.length === 1 && !event.ctrlKey && !event.metaKey) {
      const since = event.timeStamp - typed.current.at;
      const text = (since < 800 ? typed.current.text : "") + key.toLowerCase();
      typed.current = { text, at: event.timeStamp };
      const found = options.findIndex((option) => option.label.toLowerCase().startsWith(text));
      if (found >= 0) setActive(found);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const names = ["btn", "select"];
  if (kind === "field") names.push("select-field");
  if (set) names.push("select-on");
  return (
    <>
      <button
        type="button"
        {...control}
        ref={button}
        class={names.join(" ")}
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={open ? `${own}-list` : undefined}
        aria-activedescendant={open ? `${own}-${active}` : undefined}
        aria-label={name ?? control?.["aria-label"]}
        disabled={disabled}
        onClick={() => (open ? setOpen(false) : show())}
        onKeyDown={onKeyDown}
      >
        {name && <span class="k">{name}</span>}
        <span class="v">{options[chosen]?.label}</span>
        <Icon of={ChevronDown} size="s" />
      </button>
      {open && (
        <Popover anchor={button} class="menu" onClose={() => setOpen(false)}>
          <div
            role="listbox"
            id={`${own}-list`}
            aria-label={name ?? control?.["aria-label"]}
            ref={list}
            // A press would take the focus to what is around the list, and close it before the click.
            onMouseDown={(event) => event.preventDefault()}
          >
            {options.map((option, at) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the button keeps the focus (aria-activedescendant)
              // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the button's
              <div
                key={String(option.value)}
                id={`${own}-${at}`}
                role="option"
                aria-selected={at === chosen}
                data-active={at === active || undefined}
                onPointerMove={() => setActive(at)}
                onClick={() => choose(at)}
              >
                <Icon of={Check} size="s" />
                <span>{option.label}</span>
                {option.note && <span class="note">{option.note}</span>}
              </div>
            ))}
          </div>
        </Popover>
      )}
    </>
  );
}
