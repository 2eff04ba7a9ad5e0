import { CalendarDays, ChevronLeft, ChevronRight, createElement } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { day, language, t } from "../l10n.js";
import { weekStart } from "../life.js";
import { IconButton } from "./button.jsx";
import { digitGroups } from "./digits.js";
import { Field, useTyped } from "./field.jsx";
import { Popover } from "./popover.jsx";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * A date as people type it: 2026-11-22, 2026/11/22, 11/22, 22 Nov, 22 Nov 2026, full-width, or with the
 * characters for year, month and day. Without a year it's the year of `today`.
 * @param {string} text
 * @param {string} today `YYYY-MM-DD`
 * @returns {string | undefined} `YYYY-MM-DD`; undefined for what is no date, or doesn't exist
 */
export function readDate(text, today) {
  const groups = digitGroups(text);
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[a-z]{3,}/g) ?? [];
  const named = Math.max(-1, ...words.map((word) => MONTHS.indexOf(word.slice(0, 3))));
  let year = Number(today.slice(0, 4));
  let month = 0;
  let date = 0;
  if (named >= 0 && groups.length >= 1 && groups.length <= 2) {
    month = named + 1;
    date = groups[0] ?? 0;
    year = groups[1] ?? year;
    if (date > 31) [date, year] = [year, date];
  } else if (groups.length === 1 && String(groups[0]).length === 8) {
    const whole = String(groups[0]);
    [year, month, date] = [whole.slice(0, 4), whole.slice(4, 6), whole.slice(6)].map(Number);
  } else if (groups.length === 3) [year, month, date] = /** @type {number[]} */ (groups);
  else if (groups.length === 2) [month, date] = /** @type {number[]} */ (groups);
  else return undefined;
  if (year < 1900 || year > 2200) return undefined;
  const made = new Date(Date.UTC(year, month - 1, date));
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return undefined;
  return made.toISOString().slice(0, 10);
}

/**
 * A date: typed, or chosen in a calendar.
 * @param {import("./field.jsx").FieldShell & {
 *   value: string | null,
 *   today: string,
 *   onChange: (value: string | null) => void,
 *   min?: string,
 *   max?: string,
 * }} props days are `YYYY-MM-DD`
 */
export function DateField({ label, hint, error, optional, value, today, onChange, min, max }) {
  const [open, setOpen] = useState(false);
  const shell = useRef(/** @type {HTMLSpanElement | null} */ (null));
  const typed = useTyped(
    value,
    (date) => day(date, "full"),
    (text) => {
      const read = readDate(text, today);
      return read && (!min || read >= min) && (!max || read <= max) ? read : undefined;
    },
    onChange,
  );
  return (
    <Field
      label={label}
      hint={hint}
      optional={optional}
      error={typed.bad ? t("app-date-format", { example: day(today, "long") }) : error}
    >
      {(control) => (
        <span class="field field-date" ref={shell}>
          <input {...control} {...typed.input} autocomplete="off" />
          <IconButton
            icon={CalendarDays}
            label={t("app-open-calendar")}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
          {open && (
            <Popover anchor={shell} class="cal-pop" onClose={() => setOpen(false)}>
              <Calendar
                value={value}
                today={today}
                min={min}
                max={max}
                onChoose={(chosen) => {
                  setOpen(false);
                  typed.clear();
                  if (chosen !== value) onChange(chosen);
                }}
              />
            </Popover>
          )}
        </span>
      )}
    </Field>
  );
}

/** @param {string} slot @param {import("lucide").IconNode} icon @param {string} label */
function arrow(slot, icon, label) {
  const element = createElement(icon, { class: "i", role: "img", "aria-label": label, slot });
  element.removeAttribute("aria-hidden");
  return element;
}

/**
 * A month to choose a day from (cally's calendar, loaded when first opened).
 * @param {{ value: string | null, today: string, min?: string, max?: string, onChoose: (day: string) => void }} props
 */
export function Calendar({ value, today, min, max, onChoose }) {
  const place = useRef(/** @type {HTMLDivElement | null} */ (null));
  const choose = useRef(onChoose);
  choose.current = onChoose;
  useEffect(() => {
    let gone = false;
    import("cally").then(() => {
      if (gone || !place.current) return;
      const calendar = /** @type {any} */ (document.createElement("calendar-date"));
      calendar.locale = language.value === "ja" ? "ja-JP" : "en-GB";
      calendar.firstDayOfWeek = weekStart.value === "Sun" ? 0 : 1;
      calendar.today = today;
      if (min) calendar.min = min;
      if (max) calendar.max = max;
      if (value) calendar.value = value;
      calendar.focusedDate = value ?? today;
      calendar.addEventListener("change", () => choose.current(calendar.value));
      const heading = document.createElement("span");
      heading.slot = "heading";
      const name = (/** @type {string} */ date) => {
        heading.textContent = day(date, "month");
      };
      name(value ?? today);
      calendar.addEventListener("focusday", (/** @type {CustomEvent<Date>} */ event) =>
        name(event.detail.toISOString()),
      );
      calendar.append(
        heading,
        arrow("previous", ChevronLeft, t("app-previous-month")),
        arrow("next", ChevronRight, t("app-next-month")),
        document.createElement("calendar-month"),
      );
      place.current.replaceChildren(calendar);
      // The calendar draws itself in a microtask; the popover's focus moves in after that.
      requestAnimationFrame(() => calendar.focus());
    });
    return () => {
      gone = true;
    };
  }, []);
  return <div ref={place} class="cal" />;
}
