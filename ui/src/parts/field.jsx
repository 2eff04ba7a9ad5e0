import { CircleAlert } from "lucide";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { composing } from "../ime.js";
import { minutes as minutesWords, t } from "../l10n.js";
import { digitGroups, readNumber } from "./digits.js";
import { Icon } from "./icon.jsx";

/** @param {{ id?: string, children: import("preact").ComponentChildren }} props */
export function ErrorLine({ id, children }) {
  return (
    <span class="err-line" id={id} role="alert">
      <Icon of={CircleAlert} size="s" />
      <span>{children}</span>
    </span>
  );
}

/**
 * What a field hands to the control inside it.
 * @typedef {object} ControlProps
 * @property {string} id
 * @property {string | undefined} [aria-describedby]
 * @property {string} [aria-label] where no label stands beside it
 * @property {boolean} aria-invalid
 */

/**
 * Label above, control, then hint, and the error under it: `<Field label=…>{(control) => <input {...control} />}</Field>`.
 * @param {{
 *   label: string,
 *   hint?: import("preact").ComponentChildren,
 *   error?: string | null,
 *   optional?: boolean,
 *   class?: string,
 *   children: (control: ControlProps) => import("preact").ComponentChildren,
 * }} props
 */
export function Field({ label, hint, error, optional, class: extra = "", children }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div class={`labelled ${extra}`.trim()}>
      <label for={id}>
        {label}
        {optional && <span class="optional">{t("app-optional")}</span>}
      </label>
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": Boolean(error),
      })}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && <ErrorLine id={`${id}-error`}>{error}</ErrorLine>}
    </div>
  );
}

/**
 * The same around a group of controls (radios, checks), named by a legend.
 * @param {{
 *   label: string,
 *   hint?: import("preact").ComponentChildren,
 *   error?: string | null,
 *   optional?: boolean,
 *   children: (labelledby: string) => import("preact").ComponentChildren,
 * }} props
 */
export function FieldGroup({ label, hint, error, optional, children }) {
  const id = useId();
  return (
    <div class="labelled">
      <span class="label" id={id}>
        {label}
        {optional && <span class="optional">{t("app-optional")}</span>}
      </span>
      {children(id)}
      {hint && <span class="hint">{hint}</span>}
      {error && <ErrorLine>{error}</ErrorLine>}
    </div>
  );
}

/**
 * One line of text, as a whole field.
 * @param {{
 *   label: string,
 *   value: string,
 *   onInput: (value: string) => void,
 *   onEnter?: () => void,
 *   hint?: import("preact").ComponentChildren,
 *   error?: string | null,
 *   optional?: boolean,
 *   maxLength?: number,
 *   placeholder?: string,
 *   suffix?: string,
 *   short?: boolean,
 *   autofocus?: boolean,
 *   inputMode?: "text" | "numeric" | "decimal",
 *   onBlur?: () => void,
 * }} props
 */
export function TextField({
  label,
  value,
  onInput,
  onEnter,
  hint,
  error,
  optional,
  suffix,
  short,
  autofocus,
  ...rest
}) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <span class={short ? "field field-short" : "field"}>
          <input
            {...control}
            {...rest}
            autocomplete="off"
            data-autofocus={autofocus || undefined}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (composing(event) || event.key !== "Enter" || !onEnter) return;
              event.preventDefault();
              onEnter();
            }}
          />
          {suffix && <span class="suffix">{suffix}</span>}
        </span>
      )}
    </Field>
  );
}

/**
 * Several lines, as high as what is written. `kind="own"` for the person's words about meaning: ruled,
 * in Mincho; `plain` for the rest. Enter makes a line.
 * @param {{
 *   value: string,
 *   onInput: (value: string) => void,
 *   kind?: "plain" | "own" | "own-l",
 *   rows?: number,
 *   control?: Partial<ControlProps>,
 *   label?: string,
 *   placeholder?: string,
 *   maxLength?: number,
 *   onBlur?: () => void,
 *   autofocus?: boolean,
 *   singleLine?: boolean,
 *   onEnter?: () => void,
 * }} props `singleLine`: it wraps, but Enter confirms instead of breaking the line
 */
export function TextArea({
  value,
  onInput,
  kind = "plain",
  rows = kind === "own-l" ? 1 : 2,
  control,
  label,
  autofocus,
  singleLine,
  onEnter,
  ...rest
}) {
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.height = "auto";
    if (element.scrollHeight > 0) element.style.height = `${element.scrollHeight}px`;
  }, [value]);
  const area = (
    <textarea
      ref={box}
      rows={rows}
      class={kind === "plain" ? undefined : kind === "own" ? "ruled" : "ruled ruled-l"}
      aria-label={label}
      data-autofocus={autofocus || undefined}
      {...control}
      {...rest}
      value={value}
      onInput={(event) => {
        const typed = event.currentTarget.value;
        onInput(singleLine ? typed.replace(/\s*\n\s*/g, " ") : typed);
      }}
      onKeyDown={(event) => {
        if (composing(event) || event.key !== "Enter" || !singleLine) return;
        event.preventDefault();
        onEnter?.();
      }}
    />
  );
  return kind === "plain" ? <span class="field field-area">{area}</span> : area;
}

/**
 * A field whose text becomes a value when Enter or Escape is pressed or the field is left; until then it stays as typed.
 * @template V
 * @param {V | null} value
 * @param {(value: V) => string} show
 * @param {(text: string) => V | null | undefined} read null for an empty field, undefined if it can't be read
 * @param {(value: V | null) => void} onChange
 */
export function useTyped(value, show, read, onChange) {
  const [text, setText] = useState(/** @type {string | null} */ (null));
  const [bad, setBad] = useState(false);
  function confirm() {
    if (text === null) return;
    const typed = text.trim() === "" ? null : read(text);
    if (typed === undefined) {
      setBad(true);
      return;
    }
    setText(null);
    setBad(false);
    if (typed !== value) onChange(typed);
  }
  return {
    bad,
    confirm,
    clear() {
      setText(null);
      setBad(false);
    },
    input: {
      // A dialog around it doesn't close over what isn't taken over yet.
      "data-typed": text === null ? undefined : true,
      value: text ?? (value === null ? "" : show(value)),
      onInput: (/** @type {import("preact").TargetedInputEvent<HTMLInputElement>} */ event) =>
        setText(event.currentTarget.value),
      onBlur: confirm,
      onKeyDown: (/** @type {KeyboardEvent} */ event) => {
        if (composing(event)) return;
        if (event.key === "Enter") {
          // With nothing typed since, Enter is the form's.
          if (text !== null) event.preventDefault();
          confirm();
        } else if (event.key === "Escape") confirm();
      },
    },
  };
}

/**
 * @typedef {object} FieldShell
 * @property {string} label
 * @property {import("preact").ComponentChildren} [hint]
 * @property {string | null} [error]
 * @property {boolean} [optional]
 */

/** Minutes from midnight as a clock. @param {number} at */
const clockText = (at) => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, "0")}`;

/**
 * A time of day: "7:05", "19:30", "0705", full-width or with the characters for hour and minute.
 * @param {string} text
 * @returns {number | undefined} minutes from midnight
 */
export function readTime(text) {
  const groups = digitGroups(text);
  let [h, m = 0] = groups;
  if (h === undefined || groups.length > 2) return undefined;
  if (groups.length === 1 && h >= 100) {
    m = h % 100;
    h = Math.floor(h / 100);
  }
  if (/p\.?m/i.test(text) && h < 12) h += 12;
  return h <= 23 && m <= 59 ? h * 60 + m : undefined;
}

/** The end of a day: 24:00, or 0:00 as the next one begins. @param {string} text */
function readEnd(text) {
  const [h, m = 0] = digitGroups(text);
  if ((h === 24 && m === 0) || h === 2400) return 1440;
  return readTime(text);
}

/**
 * A time of day, typed; ↑ ↓ move by five minutes.
 * @param {FieldShell & {
 *   value: number | null,
 *   onChange: (minutes: number | null) => void,
 *   onEnter?: () => void,
 *   until24?: boolean,
 * }} props minutes from midnight; `until24`: 24:00 is one, too
 */
export function TimeField({ label, hint, error, optional, value, onChange, onEnter, until24 }) {
  const typed = useTyped(value, clockText, until24 ? readEnd : readTime, onChange);
  return (
    <Field
      label={label}
      hint={hint}
      optional={optional}
      error={typed.bad ? t("app-time-format") : error}
    >
      {(control) => (
        <span class="field field-short">
          <input
            {...control}
            {...typed.input}
            inputMode="numeric"
            autocomplete="off"
            placeholder="7:30"
            onKeyDown={(event) => {
              typed.input.onKeyDown(event);
              if (event.key === "Enter" && !composing(event)) onEnter?.();
              const by = { ArrowUp: 5, ArrowDown: -5 }[event.key];
              if (!by || composing(event)) return;
              event.preventDefault();
              typed.clear();
              const from = readTime(event.currentTarget.value) ?? value ?? 720;
              onChange((from + by + 1440) % 1440);
            }}
          />
        </span>
      )}
    </Field>
  );
}

/**
 * Minutes: "90", "1:30", "1.5h", "1h 30m", or with the characters for hour and minute.
 * @param {string} text
 * @returns {number | undefined}
 */
export function readMinutes(text) {
  const plain = text.normalize("NFKC").trim();
  const hours = /^(\d+(?:\.\d+)?)\s*(?:h|\u6642\u9593)\s*(?:(\d+|\u534a)\D*)?$/i.exec(plain);
  if (hours) {
    const rest = hours[2] === "\u534a" ? 30 : Number(hours[2] ?? 0);
    return Math.round(Number(hours[1]) * 60) + rest;
  }
  const pair = /^(\d+):(\d{1,2})$/.exec(plain);
  if (pair) return Number(pair[1]) * 60 + Number(pair[2]);
  const number = readNumber(plain);
  return number === null || number < 0 ? undefined : Math.round(number);
}

/**
 * A length of time in whole minutes.
 * @param {FieldShell & { value: number | null, onChange: (minutes: number | null) => void, max?: number }} props
 */
export function MinutesField({ label, hint, error, optional, value, onChange, max = 1440 }) {
  const typed = useTyped(
    value,
    (minutes) => String(minutes),
    (text) => {
      const read = readMinutes(text);
      return read !== undefined && read <= max ? read : undefined;
    },
    onChange,
  );
  return (
    <Field
      label={label}
      hint={hint ?? (value !== null && value >= 60 ? minutesWords(value) : undefined)}
      optional={optional}
      error={typed.bad ? t("app-minutes-range", { max }) : error}
    >
      {(control) => (
        <span class="field field-short">
          <input {...control} {...typed.input} inputMode="numeric" autocomplete="off" />
          <span class="suffix">{t("app-unit-minutes")}</span>
        </span>
      )}
    </Field>
  );
}

/**
 * A plain number.
 * @param {FieldShell & {
 *   value: number | null,
 *   onChange: (value: number | null) => void,
 *   min?: number,
 *   max?: number,
 *   suffix?: string,
 *   show?: (value: number) => string,
 * }} props
 */
export function NumberField({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  min = 0,
  max = 999_999_999,
  suffix,
  show = (number) => String(number),
}) {
  const typed = useTyped(
    value,
    show,
    (text) => {
      const read = readNumber(text);
      return read !== null && read >= min && read <= max ? read : undefined;
    },
    onChange,
  );
  return (
    <Field
      label={label}
      hint={hint}
      optional={optional}
      error={typed.bad ? t("app-number-range", { min, max }) : error}
    >
      {(control) => (
        <span class="field field-short">
          <input {...control} {...typed.input} inputMode="decimal" autocomplete="off" />
          {suffix && <span class="suffix">{suffix}</span>}
        </span>
      )}
    </Field>
  );
}
