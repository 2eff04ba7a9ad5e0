import { ChevronDown } from "lucide";
import { useId, useRef, useState } from "preact/hooks";
import { day, t, time } from "../l10n.js";
import { life } from "../life.js";
import { Button } from "../parts/button.jsx";
import { MenuList } from "../parts/menu.jsx";
import { subjectWords } from "../reminders/words.js";
import { answerReminder } from "./store.js";
import { momentWords } from "./words.js";

/** @typedef {import("../bindings/operations").UpcomingReminder} Upcoming */
/** @typedef {import("../bindings/operations").WaitingReminder} Waiting */
/** @typedef {import("./store.js").Today} Today */

/** What a reminder is about, and the words under it. @param {Upcoming | Waiting} reminder */
function wordsOf({ subject, title, text, cue, moment_id }) {
  if (subject.kind === "text") return [text, ""];
  const own = subjectWords(subject, "");
  if (own) return [own, text];
  const moment = life.data.value?.moments.find((one) => one.id === moment_id);
  return [title, text || cue || (moment ? momentWords(moment) : "")];
}

/** The next ones, and tomorrow's holiday. @param {{ of: Today }} props */
export function NextReminders({ of }) {
  const id = useId();
  if (of.upcoming.length === 0 && !of.tomorrow) return null;
  return (
    <section aria-labelledby={id}>
      <div class="sec-head">
        <h2 id={id}>{t("today-reminders")}</h2>
      </div>
      <ul class="rem">
        {of.upcoming.map((reminder) => {
          const [title, more] = wordsOf(reminder);
          return (
            <li key={`${reminder.reminder_id} ${reminder.at}`}>
              <span class="rem-time">
                {time(reminder.minute)}
                {reminder.date !== of.date && (
                  <small>
                    {reminder.date === of.date_tomorrow
                      ? t("today-tomorrow")
                      : day(reminder.date, "plain")}
                  </small>
                )}
              </span>
              <span>
                {title}
                {more && <small>{more}</small>}
              </span>
            </li>
          );
        })}
        {of.tomorrow && (
          <li>
            <span class="rem-tomorrow">{t("today-tomorrow")}</span>
            <span>
              {t(of.tomorrow.holiday)}
              {of.tomorrow.some_rest && <small>{t("today-holiday-rests")}</small>}
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}

/** What was shown or missed and has no answer yet. @param {{ of: Today }} props */
export function WaitingReminders({ of }) {
  const id = useId();
  const all = [...of.waiting.open, ...of.waiting.missed];
  if (all.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <div class="sec-head">
        <h2 id={id}>{t("today-waiting")}</h2>
      </div>
      <ul class="rem">
        {all.map((reminder) => (
          <WaitingRow key={reminder.occurrence.id} of={reminder} date={of.date} />
        ))}
      </ul>
    </section>
  );
}

/** @param {{ of: Waiting, date: string }} props */
function WaitingRow({ of, date }) {
  const [title, more] = wordsOf(of);
  /** @param {import("../bindings/operations").ReminderAnswer} answer */
  const give = (answer) => void answerReminder(of.occurrence.id, answer);
  return (
    <li class="rem-waiting">
      <span class="rem-time">
        {time(of.minute)}
        {of.date !== date && <small>{day(of.date, "plain")}</small>}
      </span>
      <span>
        {title}
        {more && <small>{more}</small>}
      </span>
      <span class="rem-answers" role="group" aria-label={t("today-answers", { name: title })}>
        <Button kind="ghost" size="s" onClick={() => give({ kind: "done" })}>
          {t("reminders-answer-done")}
        </Button>
        {of.has_small && (
          <Button kind="ghost" size="s" onClick={() => give({ kind: "small" })}>
            {t("reminders-answer-small")}
          </Button>
        )}
        {of.later.length > 0 && <Later of={of} onChoose={(by) => give({ kind: "later", by })} />}
        <Button kind="ghost" size="s" onClick={() => give({ kind: "skip" })}>
          {t("reminders-answer-skip")}
        </Button>
      </span>
    </li>
  );
}

/** How much later. @param {{ of: Waiting, onChoose: (by: Waiting["later"][number]) => void }} props */
function Later({ of, onChoose }) {
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef(/** @type {HTMLSpanElement | null} */ (null));
  return (
    <span ref={anchor}>
      <Button
        kind="ghost"
        size="s"
        iconEnd={ChevronDown}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t("reminders-answer-later")}
      </Button>
      {isOpen && (
        <MenuList
          items={of.later.map((by) => ({
            label: t(`reminders-later-${by.replace("_", "-")}`),
            run: () => onChoose(by),
          }))}
          label={t("reminders-answer-later")}
          anchor={anchor}
          align="start"
          onClose={() => setOpen(false)}
        />
      )}
    </span>
  );
}
