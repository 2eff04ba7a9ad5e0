/** All reminders, and what a reminder can be about. */
import { call } from "../backend.js";
import { resource } from "../store.js";

/** @typedef {import("../bindings/operations").Reminder} Reminder */
/** @typedef {import("../bindings/operations").ReminderRow} ReminderRow */
/** @typedef {import("../bindings/operations").ReminderSubject} Subject */
/** @typedef {import("../bindings/operations").Schedule} Schedule */

export const reminders = resource(async () => {
  const [rows, { today, date, date_tomorrow: tomorrow }] = await Promise.all([
    call("reminders", {}),
    call("today", {}),
  ]);
  return { rows, today, date, tomorrow };
}, ["reminders", "habits", "goals", "entries", "checkins", "life"]);

/** The habits and goals in use. */
export const subjects = resource(async () => {
  const [habits, { goals }] = await Promise.all([call("habits", {}), call("goals", {})]);
  return {
    habits: habits.filter((one) => !one.archived),
    goals: goals.filter((one) => !one.archived && !one.done_day),
  };
}, ["habits", "goals"]);

/** @param {Subject} a @param {Subject} b */
export function sameSubject(a, b) {
  return a.kind === b.kind && idOf(a) === idOf(b);
}

/** Which habit or goal; empty for the rest. @param {Subject} subject */
export function idOf(subject) {
  return "id" in subject ? subject.id : "";
}

const NOON = 12 * 60;

/** What a new reminder begins with, until the person says otherwise. @type {Record<"goal" | "milestone" | "checkin" | "review" | "stretch" | "tax" | "text", { at: number, rule: Schedule["rule"] }>} */
const BEGIN = {
  milestone: { at: 10 * 60, rule: { kind: "daily", times: 1 } },
  stretch: { at: NOON, rule: { kind: "daily", times: 1 } },
  tax: { at: 10 * 60, rule: { kind: "weekdays", days: ["Sun"] } },
  goal: { at: 10 * 60, rule: { kind: "weekdays", days: ["Sun"] } },
  checkin: { at: 21 * 60, rule: { kind: "daily", times: 1 } },
  review: { at: 18 * 60, rule: { kind: "weekdays", days: ["Sun"] } },
  text: { at: NOON, rule: { kind: "daily", times: 1 } },
};

/**
 * When a reminder about that would ask: a habit on its own days at its own moment. A reminder needs days:
 * where the habit only counts them, it begins with every day.
 * @param {Subject} subject
 * @param {string} today
 * @param {import("../bindings/operations").Habit | undefined} habit
 * @param {import("../bindings/operations").Moment[]} moments
 * @returns {{ at: number, schedule: Schedule }}
 */
export function beginning(subject, today, habit, moments) {
  if (subject.kind !== "habit" || !habit) {
    const { at, rule } = BEGIN[subject.kind === "habit" ? "text" : subject.kind];
    return { at, schedule: { rule, from: today, until: null, except_holidays: false } };
  }
  const { schedule } = habit;
  const counts = /^times_per/.test(schedule.rule.kind);
  return {
    at: moments.find((one) => one.id === habit.moment_id)?.at_minute ?? NOON,
    schedule: {
      ...schedule,
      rule: counts ? { kind: "daily", times: 1 } : schedule.rule,
      from: schedule.from < today && schedule.rule.kind !== "every_n_days" ? today : schedule.from,
    },
  };
}
