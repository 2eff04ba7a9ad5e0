/** What the core answers about a habit, in the shapes that the charts draw. */
import { t } from "../l10n.js";

/** @typedef {import("../bindings/operations").HabitDetail} HabitDetail */
/** @typedef {import("../charts/types.js").HeatDay} HeatDay */

/** @type {Record<string, HeatDay["state"] | undefined>} a day that is still open isn't drawn */
const STATES = {
  off: "off",
  partial: "missed",
  done: "done",
  small: "small",
  missed: "missed",
  skipped: "skip",
  paused: "rest",
};

/** @param {HabitDetail["habit"]} habit @returns {import("../charts/types.js").Unit | null} */
function unitOf(habit) {
  if (habit.kind === "minutes") return { kind: "minutes" };
  if (habit.kind === "yes_no") return null;
  return habit.unit_word ? { kind: "own", word: habit.unit_word } : { kind: "count" };
}

/** @param {HabitDetail} of @returns {import("../charts/types.js").HeatmapData} */
export function yearData({ habit, year, year_done, year_small, day_target }) {
  return {
    days: year.flatMap(({ day, status, value, level }) => {
      const state = STATES[status.kind];
      if (!state) return [];
      return [{ day, state, value, level: /** @type {HeatDay["level"]} */ (level) }];
    }),
    unit: unitOf(habit),
    target: day_target,
    atMost: habit.direction === "at_most",
    doneDays: year_done,
    smallDays: year_small,
    restDays: year.filter(({ status }) => status.kind === "paused").length,
  };
}

/** @param {HabitDetail} of @returns {import("../charts/types.js").StrengthData} */
export function curveData({ curve, rests, today }) {
  const first = curve[0]?.day ?? today;
  return {
    points: curve,
    rests: rests
      .filter((rest) => rest.from_day <= today)
      .map(({ from_day, until_day, reason, note }) => ({
        from: [from_day, first].sort()[1] ?? first,
        to: until_day && until_day < today ? until_day : today,
        reason: note || t("habits-page-reason", { reason }),
      })),
  };
}

/** @param {HabitDetail} of @returns {import("../charts/types.js").WeekdayData} */
export function weekdayData({ weekdays }) {
  return {
    weekdays: weekdays.map(({ weekday, due, done, share }) => ({
      weekday: /** @type {1} */ (weekday),
      share,
      done,
      due,
    })),
  };
}

/** @param {HabitDetail} of @returns {import("../charts/types.js").HourData} */
export function hourData({ hours }) {
  return { hours: hours.map((count, hour) => ({ hour, count })) };
}
