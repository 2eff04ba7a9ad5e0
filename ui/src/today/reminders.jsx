import { useId } from "preact/hooks";
import { day, t, time } from "../l10n.js";
import { life } from "../life.js";
import { Button } from "../parts/button.jsx";
import { answerReminder } from "./store.js";
import { momentWords } from "./words.js";

/** @typedef {import("../bindings/operations").UpcomingReminder} Upcoming */
/** @typedef {import("../bindings/operations").WaitingReminder} Waiting */
/** @typedef {import("./store.js").Today} Today */

/** What a reminder is about, and the words under it. @param {Upcoming | Waiting} reminder */
function wordsOf({ subject, title, text, cue, moment_id }) {
  if (subject.kind === "text") return [text, ""];
  const { kind } = subject;
  if (kind === "checkin" || kind === "review" || kind === "stretch" || kind === "tax") {
    return [t(`reminders-${kind}-title`), text];
  }
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
  /** @type {[import("../bindings/operations").ReminderAnswer, string][]} */
  const answers = [[{ kind: "done" }, "reminders-answer-done"]];
  if (of.has_small) answers.push([{ kind: "small" }, "reminders-answer-small"]);
  answers.push([{ kind: "later" }, "reminders-answer-later"]);
  answers.push([{ kind: "skip" }, "reminders-answer-skip"]);
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
        {answers.map(([answer, words]) => (
          <Button
            key={answer.kind}
            kind="ghost"
            size="s"
            onClick={() => answerReminder(of.occurrence.id, answer)}
          >
            {t(words)}
          </Button>
        ))}
      </span>
    </li>
  );
}
