/** What a habit says of itself in words: its schedule, its target, its recipe. */
import { day as dayWords, minutes, quantity, t } from "../l10n.js";

/** @typedef {import("../bindings/operations").Habit} Habit */
/** @typedef {import("../bindings/operations").Schedule} Schedule */
/** @typedef {import("../bindings/operations").Moment} Moment */
/** @typedef {"Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun"} Weekday */

/** @type {Weekday[]} */
export const WEEK = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** The first of January 2024 was a Monday. @param {Weekday} weekday @param {"weekday" | "weekday-short"} [style] */
export function weekdayName(weekday, style = "weekday-short") {
  return dayWords(`2024-01-0${WEEK.indexOf(weekday) + 1}`, style);
}

/** @param {string[]} words those that are empty are left out */
export function together(words) {
  return words.filter(Boolean).reduce((a, b) => (a ? t("habits-page-and", { a, b }) : b), "");
}

/** @param {Schedule["rule"]} rule */
function ruleWords(rule) {
  switch (rule.kind) {
    case "daily":
      return t("habits-page-daily", { n: rule.times });
    case "weekdays": {
      const days = WEEK.filter((one) => rule.days.includes(one));
      const spelt = days.join();
      if (days.length === 7) return t("habits-page-daily", { n: 1 });
      if (spelt === "Mon,Tue,Wed,Thu,Fri") return t("habits-page-workdays");
      if (spelt === "Sat,Sun") return t("habits-page-weekend");
      return t("habits-page-on-weekdays", {
        days: days
          .map((one) => weekdayName(one))
          .reduce((a, b) => (a ? t("habits-page-weekdays-and", { a, b }) : b), ""),
      });
    }
    case "times_per_week":
      return t("habits-page-per-week", { n: rule.times });
    case "times_per_month":
      return t("habits-page-per-month", { n: rule.times });
    case "every_n_days":
      return t("habits-page-every", { n: rule.days });
    case "month_day":
      return t("habits-page-month-day", { n: rule.day });
    case "nth_weekday":
      return t("habits-page-nth", { nth: rule.nth, weekday: weekdayName(rule.weekday, "weekday") });
  }
}

/** When it is due: every day, three times a week, except holidays. @param {Schedule} schedule */
export function scheduleWords(schedule) {
  return together([
    ruleWords(schedule.rule),
    schedule.except_holidays ? t("habits-page-no-holidays") : "",
    schedule.until ? t("habits-page-until", { day: dayWords(schedule.until, "plain") }) : "",
  ]);
}

/** So much of what the habit is measured in. @param {Pick<Habit, "kind" | "unit_word">} habit @param {number} value thousandths */
export function amountWords(habit, value) {
  if (habit.kind === "minutes") return minutes(value / 1000);
  const unit = habit.kind === "amount" ? habit.unit_word : "";
  return unit
    ? t("habits-page-amount", { value: quantity(value), unit })
    : t("habits-page-times", { n: value / 1000 });
}

/** What is to be done each time; nothing for yes/no. @param {Habit} habit */
export function targetWords(habit) {
  if (habit.kind === "yes_no") return "";
  const amount = amountWords(habit, habit.target);
  return habit.direction === "at_most" ? t("habits-page-at-most", { amount }) : amount;
}

/** @param {Habit} habit */
export function smallWords(habit) {
  if (habit.small) return habit.small;
  return habit.small_target === null ? "" : amountWords(habit, habit.small_target);
}

/** A moment by its own name, or by that of what it was made as. @param {Pick<Moment, "name" | "preset">} moment */
export function momentWords(moment) {
  return moment.name || (moment.preset ? t(`life-moment-${moment.preset}`) : "");
}

/** The cue in the person's words, or else the moment. @param {Habit} habit @param {Moment[]} moments */
export function cueWords(habit, moments) {
  const moment = moments.find((one) => one.id === habit.moment_id);
  return habit.cue || (moment ? momentWords(moment) : "");
}

/** @param {import("../bindings/operations").HabitPause} pause */
export function pauseWords(pause) {
  const reason = pause.note || t("habits-page-reason", { reason: pause.reason });
  return pause.until_day
    ? together([reason, t("habits-page-until", { day: dayWords(pause.until_day, "plain") })])
    : reason;
}

/** What a day of the history says. @param {Habit} habit @param {import("../bindings/operations").HabitHistoryDay} of */
export function historyWords(habit, { status, value }) {
  const amount = habit.kind === "yes_no" || value === 0 ? "" : amountWords(habit, value);
  switch (status.kind) {
    case "done":
      return amount || t("habits-page-done");
    case "small":
      return together([amount, t("habits-page-small")]);
    case "skipped":
      return t("habits-page-skipped");
    case "paused":
      return t("habits-page-rest");
    default:
      return amount;
  }
}

/** More about that day: its note, or why it was a rest. @param {import("../bindings/operations").HabitHistoryDay} of */
export function historyNote({ status, note }) {
  if (note) return note;
  if ((status.kind === "skipped" || status.kind === "paused") && status.reason) {
    return t("habits-page-reason", { reason: status.reason });
  }
  return "";
}
