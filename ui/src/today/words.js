/** What a row of the day says in words. */
import { day as dayWords, minutes, quantity, t, time } from "../l10n.js";

/** @typedef {import("./store.js").TodayStep} TodayStep */

/** A moment by its own name, or by the name of what it was made as. @param {import("../bindings/operations").Moment} moment */
export function momentWords(moment) {
  return moment.name || t(`life-moment-${moment.preset ?? "waking"}`);
}

/** The cue: the person's own words, or the moment's. @param {TodayStep} step */
export function cueWords({ cue, moment }) {
  return cue || (moment ? momentWords(moment) : "");
}

/** The small version: the person's words, or its number. @param {TodayStep} step */
export function smallWords(step) {
  if (step.small) return step.small;
  if (step.small_target === null) return "";
  return amountWords(step, step.small_target);
}

/** So much of what the habit is measured in. @param {TodayStep} step @param {number} value in thousandths */
export function amountWords(step, value) {
  if (step.kind === "minutes") return minutes(value / 1000);
  return t("today-amount", { value: quantity(value), unit: step.unit_word });
}

/**
 * How far an amount that adds up over a week, a month or several days is; nothing where each day stands for itself.
 * @param {TodayStep} step
 */
export function periodWords(step) {
  const { period } = step;
  if (!period) return "";
  return t(step.direction === "at_most" ? "today-period-limit" : "today-period-sum", {
    unit: period.kind,
    sum: amountWords(step, period.sum),
    target: amountWords(step, period.target),
  });
}

/** How many periods were kept in a row, shortly and in full. @param {TodayStep} step */
export function streakWords(step) {
  const { streak, streak_unit: unit, period_done: done, period_wanted: wanted } = step;
  if (done !== null && wanted !== null) {
    return {
      short: t("today-period", { unit, done, wanted }),
      full: t("today-period-full", { unit, done, wanted, streak }),
    };
  }
  if (streak === 0) return { short: "", full: t("today-streak-none") };
  return {
    short: t("today-streak", { unit, n: streak }),
    full: t("today-streak-full", { unit, n: streak }),
  };
}

/**
 * What became of a settled step.
 * @param {TodayStep} step
 * @param {boolean} isToday
 */
export function settledWords(step, isToday) {
  const { status, done_at: at } = step;
  switch (status.kind) {
    case "done":
      return at ? t("today-done-at", { time: time(at) }) : t("today-done");
    case "small":
      return at ? t("today-small-at", { time: time(at) }) : t("today-small-done");
    case "skipped": {
      const why =
        status.text || (status.reason ? t("today-because", { reason: status.reason }) : "");
      const when = isToday ? "today" : "past";
      return why ? t("today-skipped-why", { when, why }) : t("today-skipped", { when });
    }
    case "paused":
      return status.until
        ? t("today-paused-until", { reason: status.reason, day: dayWords(status.until, "plain") })
        : t("today-paused", { reason: status.reason });
    default:
      return "";
  }
}
