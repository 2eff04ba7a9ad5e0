/** The month: how much was written on each day, holidays, and where the search hits. */
import { ChevronLeft, ChevronRight } from "lucide";
import { useRef } from "preact/hooks";
import { composing } from "../ime.js";
import { day as dayWords, t } from "../l10n.js";
import { IconButton } from "../parts/button.jsx";
import { choose, chosenDay, searched, shownMonth } from "./store.js";

/** @typedef {import("../bindings/operations").EntryMonth} EntryMonth */

/** @param {{ month: EntryMonth }} props */
export function Month({ month }) {
  const table = useRef(/** @type {HTMLTableElement | null} */ (null));
  const title = dayWords(month.first, "month");
  const weeks = [];
  const cells = [...Array.from({ length: month.blanks }, () => null), ...month.days];
  while (cells.length % 7) cells.push(null);
  for (let at = 0; at < cells.length; at += 7) weeks.push(cells.slice(at, at + 7));
  // Every month has four whole weeks; the first of them names the columns.
  const start = (7 - month.blanks) % 7;
  const wholeWeek = month.days.slice(start, start + 7);
  const stop = month.days.find((d) => d.day === (chosenDay.value ?? month.today)) ?? month.days[0];

  /** @param {KeyboardEvent} event @param {number} at */
  function onKeyDown(event, at) {
    if (composing(event)) return;
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const buttons = table.current?.querySelectorAll("button");
    /** @type {HTMLElement | undefined} */ (buttons?.[at + by])?.focus();
  }

  return (
    <section aria-labelledby="month-title">
      <div class="cal-head">
        <IconButton
          icon={ChevronLeft}
          label={t("journal-month-before")}
          onClick={() => {
            shownMonth.value = month.previous;
          }}
        />
        <h2 id="month-title" aria-live="polite">
          {title}
        </h2>
        <IconButton
          icon={ChevronRight}
          label={t("journal-month-after")}
          onClick={() => {
            shownMonth.value = month.next;
          }}
        />
      </div>
      <table class="cal" aria-labelledby="month-title" ref={table}>
        <thead>
          <tr>
            {wholeWeek.map((one) => (
              <th key={one.day} scope="col">
                {dayWords(one.day, "weekday-short")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, row) => (
            <tr key={row}>
              {week.map((cell, column) => (
                <td key={column} class={cell ? names(cell, month.today) : undefined}>
                  {cell && (
                    <button
                      type="button"
                      tabIndex={cell.day === stop?.day ? 0 : -1}
                      aria-pressed={chosenDay.value === cell.day}
                      aria-label={t("journal-month-day", {
                        day: dayWords(cell.day),
                        count: cell.entries,
                        holiday: cell.holiday ? t(cell.holiday) : "",
                      })}
                      onKeyDown={(event) => onKeyDown(event, month.days.indexOf(cell))}
                      onClick={() =>
                        choose(() => {
                          chosenDay.value = chosenDay.value === cell.day ? null : cell.day;
                        })
                      }
                    >
                      {Number(cell.day.slice(8))}
                      <i aria-hidden="true">
                        {Array.from({ length: cell.dots }, (_, dot) => (
                          <u key={dot} />
                        ))}
                      </i>
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {searched.value.trim() && (
        <p class="meta cal-key">
          <span class="cal-hit" />
          {t("journal-month-key", { words: searched.value.trim() })}
        </p>
      )}
    </section>
  );
}

/** @param {EntryMonth["days"][number]} cell @param {string} today */
function names(cell, today) {
  const all = [
    cell.hit && "hit",
    cell.holiday && "holiday",
    cell.day === today && "today",
    cell.day > today && "to-come",
    chosenDay.value === cell.day && "chosen",
  ];
  return all.filter(Boolean).join(" ");
}
