/** What a reminder says of itself: what it is about, on which days, at which times, and when next. */
import { momentWords, scheduleWords, together, WEEK, weekdayName } from "../habits/words.js";
import { day, language, t, time } from "../l10n.js";

/** @typedef {import("./store.js").ReminderRow} ReminderRow */
/** @typedef {import("./store.js").Reminder} Reminder */
/** @typedef {import("../bindings/operations").Moment} Moment */

/** What it is about: our own word, or the person's. @param {{ kind: string }} subject @param {string} title */
export function subjectWords({ kind }, title) {
  return kind === "checkin" || kind === "review" || kind === "stretch" || kind === "tax"
    ? t(`reminders-${kind}-title`)
    : title;
}

/** @param {ReminderRow} row */
export const aboutWords = ({ reminder, title }) => subjectWords(reminder.subject, title);

/** So many days before the due date. @param {number} n */
export const daysBeforeWords = (n) => t("reminders-page-days-before", { n });

/** On which days. @param {Reminder} reminder */
export function daysWords({ days }) {
  if (days.kind === "schedule") return scheduleWords(days.schedule);
  return t("reminders-page-before-due", { days: together(days.days_before.map(daysBeforeWords)) });
}

/**
 * What more there is to say than the time. @param {Reminder} reminder @param {Moment[]} moments
 * @returns {string[]}
 */
export function moreWords({ when, when_needed, zone }, moments) {
  const words = [];
  if (when.kind === "moment") {
    const moment = moments.find((one) => one.id === when.id);
    if (moment) words.push(momentWords(moment));
  }
  if (when.kind === "every") {
    const { from, until, minutes } = when;
    words.push(
      t("reminders-page-every-words", { from: time(from), until: time(until), n: minutes }),
    );
  }
  if (when_needed) words.push(t("reminders-page-when-needed-words"));
  if (zone) words.push(t("reminders-page-zone-words", { zone: zoneName(zone) }));
  return words;
}

/** @type {Map<string, string>} */
const zoneNames = new Map();

/** What people call the time there: Japan Time. @param {string} zone */
export function zoneName(zone) {
  const key = `${language.value} ${zone}`;
  let name = zoneNames.get(key);
  if (name === undefined) {
    name = namedZone(zone);
    zoneNames.set(key, name);
  }
  return name;
}

/** @param {string} zone */
function namedZone(zone) {
  try {
    const parts = new Intl.DateTimeFormat(language.value, {
      timeZone: zone,
      timeZoneName: "longGeneric",
    }).formatToParts();
    return parts.find((part) => part.type === "timeZoneName")?.value ?? zone;
  } catch {
    // The core knows a zone that this browser doesn't.
    return zone;
  }
}

/** On which weekdays a moment has another time. @param {Moment} moment */
export function momentOtherTimes({ at_minute, weekday_minutes }) {
  /** @type {Map<number, string[]>} */
  const others = new Map();
  WEEK.forEach((weekday, at) => {
    const minute = weekday_minutes[at] ?? at_minute;
    if (minute === at_minute) return;
    others.set(minute, [...(others.get(minute) ?? []), weekdayName(weekday)]);
  });
  return [...others].map(([minute, names]) =>
    t("reminders-page-moment-other", {
      days: names.reduce((a, b) => t("habits-page-weekdays-and", { a, b })),
      time: time(minute),
    }),
  );
}

/** Its usual time, and the others. @param {Moment} moment */
export const momentTimes = (moment) =>
  together([time(moment.at_minute), ...momentOtherTimes(moment)]);

/**
 * When it asks next, or why it doesn't.
 * @param {ReminderRow} row
 * @param {{ date: string, tomorrow: string }} now dates on the wall clock
 */
export function nextWords({ reminder, minute, next_date, next_minute }, { date, tomorrow }) {
  if (!reminder.enabled) return t("reminders-page-off");
  if (next_date === null) {
    return t(reminder.when_needed ? "reminders-page-no-need" : "reminders-page-no-next");
  }
  /** @type {Record<string, string>} */
  const near = { [date]: t("reminders-page-today"), [tomorrow]: t("reminders-page-tomorrow") };
  const when = near[next_date] ?? day(next_date, "short");
  // A clock change, another zone or another weekday may show another time than the usual one.
  return next_minute === null || next_minute === minute
    ? t("reminders-page-next", { when })
    : t("reminders-page-next-at", { when, time: time(next_minute) });
}
