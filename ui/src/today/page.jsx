/** Today: the steps of the day, one line to record, how the day is, and what is coming. */
import "../../styles/today.css";
import { useCallback, useEffect, useRef } from "preact/hooks";
import { composing } from "../ime.js";
import { t } from "../l10n.js";
import { pageOf } from "../pages.js";
import { Button } from "../parts/button.jsx";
import { EmptyState, Loaded } from "../parts/states.jsx";
import { manners } from "../reminders/manners.js";
import { MutedLine } from "../reminders/mute.jsx";
import { go, route } from "../router.js";
import { useResource } from "../store.js";
import { Care } from "./care.jsx";
import { Checkin } from "./checkin.jsx";
import { Asking } from "./dialogs.jsx";
import { Header, turnDay } from "./header.jsx";
import { previewLine, recordLine } from "./quick-line.js";
import { QuickLog } from "./quick-log.jsx";
import { NextReminders, WaitingReminders } from "./reminders.jsx";
import { RibbonPlace } from "./ribbon-place.jsx";
import { StepRow } from "./step.jsx";
import { today } from "./store.js";

/** @typedef {import("./store.js").Today} TodayAnswer */

/** How often the day is asked again without a change, in milliseconds: moments come, and the day turns over. */
const AGAIN = 60_000;

/** @type {{ when: TodayAnswer["steps"][number]["when"], title: string }[]} */
const SECTIONS = [
  { when: "now", title: "today-now" },
  { when: "later", title: "today-later" },
  { when: "settled", title: "today-settled" },
];

export const first = [today];

export default function Today() {
  useResource(today);
  useResource(manners);
  useEffect(() => {
    const again = () => {
      if (!document.hidden) void today.reload();
    };
    const timer = setInterval(again, AGAIN);
    document.addEventListener("visibilitychange", again);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", again);
    };
  }, []);
  return (
    <div class="sheet today">
      <Loaded of={today} rows={6}>
        {(answer) => <Day of={answer} />}
      </Loaded>
    </div>
  );
}

/** @param {{ of: TodayAnswer }} props */
function Day({ of }) {
  // A line without a date is about the day that is shown.
  const preview = useCallback(
    (/** @type {string} */ line, /** @type {number} */ choice) => previewLine(line, choice, of.day),
    [of.day],
  );
  const record = useCallback(
    (/** @type {string} */ line, /** @type {number} */ choice) => recordLine(line, choice, of.day),
    [of.day],
  );
  return (
    <>
      {of.is_today && <MutedLine />}
      <Header of={of} />
      {of.has_ribbon && <RibbonPlace />}
      <div class="today-cols">
        <div class="today-main">
          <QuickLog preview={preview} record={record} />
          <Steps of={of} />
        </div>
        <aside class="today-side" aria-label={t("today-side")}>
          <Care of={of} />
          <WaitingReminders of={of} />
          <Checkin of={of} />
          <NextReminders of={of} />
        </aside>
      </div>
      <Asking day={of.day} />
    </>
  );
}

/** @param {{ of: TodayAnswer }} props */
function Steps({ of }) {
  const list = useRef(/** @type {HTMLDivElement | null} */ (null));
  const wanted = route.value.page === "today" ? route.value.query.step : undefined;
  useEffect(() => {
    if (!wanted) return;
    // A notification asks for a step: it is shown, and the keyboard is there.
    const rows = [...(list.current?.querySelectorAll("[data-row]") ?? [])];
    const own = rows.find((one) => one.getAttribute("data-row") === wanted);
    own?.scrollIntoView({ block: "center" });
    own?.querySelector("button")?.focus({ preventScroll: true });
    go("today", [], {}, { replace: true });
  }, [wanted]);

  /** Up and down go from row to row, left and right from day to day. @param {KeyboardEvent} event */
  function onKeyDown(event) {
    if (composing(event) || event.defaultPrevented) return;
    const target = /** @type {HTMLElement} */ (event.target);
    if (!target.matches(".ring, .row-menu button, .timer")) return;
    turnDay(event, of);
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const rings = [...(list.current?.querySelectorAll("[data-row]") ?? [])].map((row) =>
      row.querySelector("button"),
    );
    const at = rings.findIndex((ring) => ring?.closest("[data-row]")?.contains(target));
    rings[Math.min(rings.length - 1, Math.max(0, at + by))]?.focus();
  }

  if (of.steps.length === 0) return <NoSteps of={of} />;
  const filled = SECTIONS.filter(({ when }) => of.steps.some((step) => step.when === when));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only adds arrow keys to the buttons inside
    <div class="today-steps" ref={list} onKeyDown={onKeyDown}>
      {filled.map(({ when, title }, at) => (
        <section key={when} aria-labelledby={`today-${when}`}>
          <div class="sec-head">
            <h2 id={`today-${when}`}>{t(of.is_today || when !== "now" ? title : "today-open")}</h2>
            {at === 0 && of.wanted > 0 && (
              <span class="meta end">
                {t(of.is_today ? "today-tally" : "today-tally-past", {
                  wanted: of.wanted,
                  done: of.done,
                  wantedWords: t("today-count", { n: of.wanted }),
                  doneWords: t("today-count", { n: of.done }),
                })}
              </span>
            )}
          </div>
          <ul class={when === "settled" ? "habits habits-quiet" : "habits"}>
            {of.steps
              .filter((step) => step.when === when)
              .map((step) => (
                <StepRow key={step.id} of={step} isToday={of.is_today} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** @param {{ of: TodayAnswer }} props */
function NoSteps({ of }) {
  if (of.has_habits) {
    return (
      <EmptyState title={t(of.is_today ? "today-none-title" : "today-none-title-past")}>
        {of.is_today && t("today-none-words")}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t("today-empty-title")}
      action={
        pageOf("habits") && (
          <Button kind="primary" onClick={() => go("habits", [], { new: "1" })}>
            {t("today-empty-add")}
          </Button>
        )
      }
    >
      {t("today-empty-words")}
    </EmptyState>
  );
}
