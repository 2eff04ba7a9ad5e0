import { CalendarDays, ChevronLeft, ChevronRight } from "lucide";
import { useRef, useState } from "preact/hooks";
import { day, T, t } from "../l10n.js";
import { Button, IconButton } from "../parts/button.jsx";
import { Calendar } from "../parts/date-field.jsx";
import { Popover } from "../parts/popover.jsx";
import { openDay } from "./store.js";

/** @typedef {import("./store.js").Today} Today */

/** The date, and the way to other days. @param {{ of: Today }} props */
export function Header({ of }) {
  const weekday = day(of.day, "weekday");
  return (
    <header class="today-head">
      <div class="today-date">
        <h1>
          <T
            id="today-date"
            args={{
              year: <span class="y">{day(of.day, "year")}</span>,
              date: day(of.day, "plain"),
              weekday: (
                <span class="w">
                  {of.holiday
                    ? t("today-weekday-holiday", { weekday, holiday: t(of.holiday) })
                    : weekday}
                </span>
              ),
            }}
          />
        </h1>
        <DayNav of={of} />
      </div>
      <Greeting of={of} />
    </header>
  );
}

/** @param {{ of: Today }} props */
function DayNav({ of }) {
  const [open, setOpen] = useState(false);
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  return (
    <nav
      class="today-nav"
      aria-label={t("today-days")}
      ref={box}
      onKeyDown={(event) => turnDay(event, of)}
    >
      {!of.is_today && (
        <Button kind="ghost" onClick={() => openDay()}>
          {t("today-back")}
        </Button>
      )}
      <IconButton
        icon={ChevronLeft}
        label={t("today-previous")}
        onClick={() => openDay(of.previous)}
      />
      <IconButton
        icon={CalendarDays}
        label={t("app-open-calendar")}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      <IconButton
        icon={ChevronRight}
        label={t("today-next")}
        disabled={of.next === null}
        onClick={() => of.next && openDay(of.next)}
      />
      {open && (
        <Popover anchor={box} align="end" class="cal-pop" onClose={() => setOpen(false)}>
          <Calendar
            value={of.day}
            today={of.today}
            max={of.today}
            onChoose={(chosen) => {
              setOpen(false);
              openDay(chosen);
            }}
          />
        </Popover>
      )}
    </nav>
  );
}

/** Left and right change the day. @param {KeyboardEvent} event @param {Today} of */
export function turnDay(event, of) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  if (/** @type {HTMLElement} */ (event.target).closest("input, .pop")) return;
  const to = event.key === "ArrowLeft" ? of.previous : event.key === "ArrowRight" ? of.next : null;
  if (!to) return;
  event.preventDefault();
  openDay(to);
}

/** @param {{ of: Today }} props */
function Greeting({ of }) {
  if (!of.is_today) return <p class="greet">{t("today-past")}</p>;
  const left = of.wanted === 0 ? "none" : of.open === 0 ? "done" : "open";
  const count = t("today-count", { n: of.open });
  return (
    <p class="greet">
      {t("today-hello", { part: of.part })}
      {of.theme ? (
        <T
          id="today-greeting-theme"
          args={{
            left,
            count,
            theme: <span class="own">{t("today-theme", { theme: of.theme })}</span>,
          }}
        />
      ) : (
        t("today-greeting", { left, count })
      )}
    </p>
  );
}
