/** What the four questions are answered with, and how each answer is kept: at once, not at the end. */
import { call } from "../backend.js";
import { tried } from "../failure.js";

/** @typedef {import("../bindings/operations").GoalUnit["kind"]} UnitKind */
/** @typedef {import("../bindings/operations").HabitKind} HabitKind */

/**
 * @typedef {object} GoalAnswer
 * @property {string} title
 * @property {number | null} target in units; without one it is a goal to be reached or not
 * @property {UnitKind} unit
 * @property {string} word the unit, in the person's own word
 * @property {string | null} due
 */

/**
 * @typedef {object} HabitAnswer
 * @property {string} name
 * @property {HabitKind} kind
 * @property {number | null} target in units or minutes
 * @property {string} unit
 * @property {string | null} moment
 * @property {string} cue
 * @property {string} small
 */

/** @param {GoalAnswer} answer @returns {Promise<string>} the goal's id */
export function saveGoal({ title, target, unit, word, due }) {
  const counted = target !== null;
  return call("create_goal", {
    form: {
      title,
      metric: counted ? { kind: "total" } : { kind: "yes_no" },
      unit: counted ? (unit === "own" ? { kind: "own", word } : { kind: unit }) : undefined,
      target_value: counted ? Math.round(target * 1000) : undefined,
      due_day: due ?? undefined,
    },
  });
}

/** Every day from today on. */
async function everyDay() {
  const { today } = await call("today", {});
  return {
    rule: /** @type {const} */ ({ kind: "daily", times: 1 }),
    from: today,
    until: null,
    except_holidays: false,
  };
}

/**
 * Keeps the habit, and lets it feed the goal where one fits the other.
 * @param {HabitAnswer} answer
 * @param {string | null} goal
 * @returns {Promise<string>} the habit's id
 */
export async function saveHabit({ name, kind, target, unit, moment, cue, small }, goal) {
  const id = await call("create_habit", {
    name,
    kind,
    direction: "at_least",
    target: kind === "yes_no" ? 1000 : Math.round((target ?? 0) * 1000),
    unit_word: kind === "amount" ? unit : "",
    schedule: await everyDay(),
    moment_id: moment ?? undefined,
    cue,
    small,
  });
  // A count of pages doesn't add up to yen: then the two simply stand side by side.
  if (goal) await tried(() => call("link_habit", { goal_id: goal, habit_id: id }));
  return id;
}

/** Every day at that minute: for the habit, or for the check-in. @param {string | null} habit @param {number} at */
export async function saveReminder(habit, at) {
  return call("save_reminder", {
    subject: habit ? { kind: "habit", id: habit } : { kind: "checkin" },
    schedule: await everyDay(),
    at,
    enabled: true,
  });
}
