import { useRef } from "preact/hooks";
import { composing } from "../ime.js";
import { t } from "../l10n.js";

/**
 * One of a few, side by side: arrow keys choose, Tab passes by.
 * @template V
 * @param {{
 *   options: { value: V, label: import("preact").ComponentChildren, spoken?: string }[],
 *   value: V | null,
 *   onChange: (value: V | null) => void,
 *   class: string,
 *   label?: string,
 *   labelledby?: string,
 *   clearable?: boolean,
 *   disabled?: boolean,
 * }} props `clearable`: pressing the chosen one takes it back
 */
function Choice({
  options,
  value,
  onChange,
  class: name,
  label,
  labelledby,
  clearable,
  disabled = false,
}) {
  const group = useRef(/** @type {HTMLDivElement | null} */ (null));
  const chosen = options.findIndex((option) => option.value === value);

  /** @param {KeyboardEvent} event @param {number} at */
  function onKeyDown(event, at) {
    if (composing(event)) return;
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    let to = -1;
    if (by) to = (at + by + options.length) % options.length;
    else if (event.key === "Home") to = 0;
    else if (event.key === "End") to = options.length - 1;
    else if (clearable && (event.key === "Delete" || event.key === "Backspace")) {
      event.preventDefault();
      if (value !== null) onChange(null);
      return;
    }
    const option = options[to];
    if (!option) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(option.value);
    /** @type {HTMLElement | undefined} */ (group.current?.children[to])?.focus();
  }

  return (
    <div class={name} role="radiogroup" aria-label={label} aria-labelledby={labelledby} ref={group}>
      {options.map((option, at) => (
        <button
          key={String(option.value)}
          type="button"
          role="radio"
          aria-checked={at === chosen}
          aria-label={option.spoken}
          tabIndex={at === Math.max(chosen, 0) ? 0 : -1}
          disabled={disabled}
          onKeyDown={(event) => onKeyDown(event, at)}
          onClick={() => {
            if (at !== chosen) onChange(option.value);
            else if (clearable) onChange(null);
          }}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}

/**
 * How it feels, 1 to 5. The ends are named in text beside it (`low`, `high` are spoken with the number).
 * @param {{
 *   value: number | null,
 *   onChange: (value: number | null) => void,
 *   label?: string,
 *   labelledby?: string,
 *   low?: string,
 *   high?: string,
 *   disabled?: boolean,
 * }} props
 */
export function Scale({ low, high, ...rest }) {
  const options = [1, 2, 3, 4, 5].map((value) => {
    const end = value === 1 ? low : value === 5 ? high : undefined;
    return {
      value,
      label: String(value),
      spoken: end ? t("app-scale-end", { n: value, end }) : undefined,
    };
  });
  return <Choice class="scale" options={options} clearable {...rest} />;
}

/**
 * Two to four views of one thing.
 * @template V
 * @param {{
 *   options: { value: V, label: import("preact").ComponentChildren, spoken?: string }[],
 *   value: V,
 *   onChange: (value: V) => void,
 *   label?: string,
 *   labelledby?: string,
 *   disabled?: boolean,
 * }} props
 */
export function Segmented({ onChange, ...rest }) {
  return (
    <Choice
      class="segs"
      onChange={(value) => {
        if (value !== null) onChange(value);
      }}
      {...rest}
    />
  );
}
