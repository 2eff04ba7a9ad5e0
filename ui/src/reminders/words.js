/** What a reminder says of itself. */
import { day, t, time } from "../l10n.js";

/** @typedef {import("./store.js").ReminderRow} ReminderRow */

/** What it is about. @param {ReminderRow} row */
export function aboutWords({ reminder, title }) {
  const { kind } = reminder.subject;
  return kind === "checkin" || kind === "review" || kind === "stretch" || kind === "tax"
    ? t(`reminders-${kind}-title`)
    : title;
}

/**
 * When it asks next, or why it doesn't.
 * @param {ReminderRow} row
 * @param {{ date: string, tomorrow: string }} now dates on the wall clock
 */
export function nextWords({ reminder, minute, next_date, next_minute }, { date, tomorrow }) {
  if (!reminder.enabled) return t("reminders-page-off");
  if (next_date === null) return t("reminders-page-no-next");
  /** @type {Record<string, string>} */
  const near = { [date]: t("reminders-page-today"), [tomorrow]: t("reminders-page-tomorrow") };
  const when = near[next_date] ?? day(next_date, "short");
  // A clock change or another zone may show another time than the person set.
  return next_minute === null || next_minute === minute
    ? t("reminders-page-next", { when })
    : t("reminders-page-next-at", { when, time: time(next_minute) });
}
