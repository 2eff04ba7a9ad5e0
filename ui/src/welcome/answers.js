/** What the four questions are answered with, and how each answer is kept: at once, not at the end. */
import { call } from "../backend.js";

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

/**
 * What is answered already, by the journal itself, and so where the welcome goes on: after a reload or the end of the app
 * nothing is asked, and made, twice. The question after the last means that there is nothing left to ask.
 */
export async function answered() {
  const [{ theme }, { goals }, habits, reminders] = await Promise.all([
    call("life", {}),
    call("goals", {}),
    call("habits", {}),
    call("reminders", {}),
  ]);
  const goal = goals.find((one) => one.metric !== null)?.id ?? null;
  const [habit = null] = habits;
  const steps = [theme, goal, habit, reminders.length > 0];
  return { at: steps.findLastIndex(Boolean) + 2, goal, habit };
}

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
 * Keeps the habit, and lets it support the goal.
 * @param {HabitAnswer} answer
 * @param {string | null} goal
 * @returns {Promise<string>} the habit's id
 */
export async function saveHabit({ name, kind, target, unit, moment, cue, small }, goal) {
  return call("create_habit", {
    name,
    kind,
    direction: "at_least",
    target: kind === "yes_no" ? 1000 : Math.round((target ?? 0) * 1000),
    unit_word: kind === "amount" ? unit : "",
    schedule: await everyDay(),
    moment_id: moment ?? undefined,
    cue,
    small,
    // A count of pages doesn't add up to yen: then the habit only supports the goal.
    goals: goal ? [{ goal_id: goal }] : [],
  });
}

/** Every day at that minute: for the habit, or for the check-in. @param {string | null} habit @param {number} at */
export async function saveReminder(habit, at) {
  return call("save_reminder", {
    subject: habit ? { kind: "habit", id: habit } : { kind: "checkin" },
    days: { kind: "schedule", schedule: await everyDay() },
    when: { kind: "at", minute: at },
    enabled: true,
  });
}
