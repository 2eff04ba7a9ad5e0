import { Minus, Plus } from "lucide";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { composing } from "../ime.js";
import { number, t } from "../l10n.js";
import { readNumber } from "./digits.js";
import { ErrorLine } from "./field.jsx";
import { Icon } from "./icon.jsx";

/** Until a held button repeats, and then how often, in milliseconds. */
const HOLD = 400;
const REPEAT = 90;

/**
 * A count that can be stepped, held or typed. `onChange` is called once for a press, once at the end
 * of a hold, and when what was typed is confirmed by Enter or by leaving. Where `onClear` is given, a text that was emptied
 * takes the value away; otherwise what was there comes back with a word about it.
 * @param {{
 *   value: number | null,
 *   onChange: (value: number) => void,
 *   onClear?: () => void,
 *   label: string,
 *   min?: number,
 *   max?: number,
 *   step?: number,
 *   start?: number,
 *   unit?: string,
 *   target?: string,
 *   id?: string,
 *   disabled?: boolean,
 * }} props `start`: where stepping begins while there is no value; `target`: "/ 20 cards", in place of the unit
 */
export function Stepper({
  value,
  onChange,
  onClear,
  label,
  min = 0,
  max = 9999,
  step = 1,
  start = min,
  unit,
  target,
  id,
  disabled = false,
}) {
  const own = useId();
  const [shown, setShown] = useState(value);
  const [text, setText] = useState(/** @type {string | null} */ (null));
  const [bad, setBad] = useState(false);
  const latest = useRef(value);
  const timer = useRef(/** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined));
  const holding = useRef(false);

  useEffect(() => {
    latest.current = value;
    setShown(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  /** @param {number} by */
  function move(by) {
    const from = latest.current;
    const next = from === null ? start : Math.round((from + by) / step) * step;
    const fixed = Number(Math.min(max, Math.max(min, next)).toFixed(6));
    latest.current = fixed;
    setShown(fixed);
    setText(null);
    setBad(false);
  }

  function commit() {
    if (latest.current !== null && latest.current !== value) onChange(latest.current);
  }

  /** @param {PointerEvent} event @param {number} by */
  function press(event, by) {
    if (event.button !== 0) return;
    holding.current = true;
    move(by);
    const repeat = () => {
      move(by);
      timer.current = setTimeout(repeat, REPEAT);
    };
    timer.current = setTimeout(repeat, HOLD);
  }

  function release() {
    if (!holding.current) return;
    holding.current = false;
    clearTimeout(timer.current);
    commit();
  }

  function confirm() {
    if (text === null) return;
    if (onClear && text.trim() === "") {
      setText(null);
      setBad(false);
      latest.current = null;
      setShown(null);
      if (value !== null) onClear();
      return;
    }
    const typed = readNumber(text);
    if (typed === null || typed < min || typed > max) {
      setBad(true);
      return;
    }
    setText(null);
    setBad(false);
    latest.current = typed;
    setShown(typed);
    if (typed !== value) onChange(typed);
  }

  /** @param {KeyboardEvent} event */
  function onKeyDown(event) {
    if (composing(event)) return;
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      move(event.key === "ArrowUp" ? step : -step);
    } else if (event.key === "Enter") {
      event.preventDefault();
      confirm();
    } else if (event.key === "Escape" && text !== null) {
      // The field is left with what was typed in it; the dialog around stays.
      event.preventDefault();
      event.stopPropagation();
      confirm();
      /** @type {HTMLElement} */ (event.currentTarget).blur();
    }
  }

  /** @param {number} by @param {string} words @param {import("lucide").IconNode} icon @param {boolean} atEnd */
  const button = (by, words, icon, atEnd) => (
    <button
      type="button"
      tabIndex={-1}
      aria-label={words}
      disabled={disabled || atEnd}
      onPointerDown={(event) => press(event, by)}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onClick={(event) => {
        // A click that no pointer made: the keyboard's, or an assistive tool's.
        if (event.detail !== 0) return;
        move(by);
        commit();
      }}
    >
      <Icon of={icon} />
    </button>
  );

  const width = text ?? (shown === null ? "–" : number(shown, { maximumFractionDigits: 2 }));
  const errorId = `${own}-error`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that focus leaves
    <span class="stepper-box" onKeyUp={(event) => /^Arrow(Up|Down)$/.test(event.key) && commit()}>
      <span class="stepper" role="group" aria-label={label}>
        {button(-step, t("app-step-less", { name: label }), Minus, shown !== null && shown <= min)}
        <span class="value">
          <input
            id={id ?? own}
            inputMode="decimal"
            autocomplete="off"
            aria-label={unit ? `${label} (${unit})` : label}
            aria-invalid={bad}
            aria-describedby={bad ? errorId : undefined}
            disabled={disabled}
            data-typed={text === null ? undefined : true}
            value={width === "–" ? "" : width}
            placeholder="–"
            ref={(element) => {
              if (element) element.style.width = `${Math.max(width.length, 1) + 0.4}ch`;
            }}
            onFocus={(event) => event.currentTarget.select()}
            onInput={(event) => setText(event.currentTarget.value)}
            onBlur={confirm}
            onKeyDown={onKeyDown}
          />
          {(target ?? unit) && <small>{target ?? unit}</small>}
        </span>
        {button(step, t("app-step-more", { name: label }), Plus, shown !== null && shown >= max)}
      </span>
      {bad && <ErrorLine id={errorId}>{t("app-number-range", { min, max })}</ErrorLine>}
    </span>
  );
}
