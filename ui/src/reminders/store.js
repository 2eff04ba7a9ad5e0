/** All reminders, and what a reminder can be about. */
import { call } from "../backend.js";
import { resource } from "../store.js";

/** @typedef {import("../bindings/operations").Reminder} Reminder */
/** @typedef {import("../bindings/operations").ReminderRow} ReminderRow */
/** @typedef {import("../bindings/operations").ReminderSubject} Subject */
/** @typedef {import("../bindings/operations").ReminderWhen} When */
/** @typedef {import("../bindings/operations").ReminderDays} Days */
/** @typedef {import("../bindings/operations").Schedule} Schedule */

export const reminders = resource(async () => {
  const [rows, { today, date, date_tomorrow: tomorrow }] = await Promise.all([
    call("reminders", {}),
    call("today", {}),
  ]);
  return { rows, today, date, tomorrow };
}, ["reminders", "habits", "goals", "people", "entries", "checkins", "life"]);

/** How many wait for an answer. */
export const waiting = resource(async () => {
  const { open, missed } = await call("waiting_reminders", {});
  return open.length + missed.length;
}, ["reminders", "habits", "goals", "people", "entries", "checkins"]);

/** The habits, goals and people in use. */
export const subjects = resource(async () => {
  const [habits, { goals }, { people }] = await Promise.all([
    call("habits", {}),
    call("goals", {}),
    call("people", { sort: "name" }),
  ]);
  return {
    habits: habits.filter((one) => !one.archived),
    goals: goals.filter((one) => !one.archived && !one.done_day),
    people,
  };
}, ["habits", "goals", "people"]);

/** @param {Subject} a @param {Subject} b */
export function sameSubject(a, b) {
  return a.kind === b.kind && idOf(a) === idOf(b);
}

/** Which habit, goal, milestone or person; empty for the rest. @param {Subject} subject */
export function idOf(subject) {
  return "id" in subject ? subject.id : "";
}

const NOON = 12 * 60;

/** @type {Schedule["rule"]} */
const DAILY = { kind: "daily", times: 1 };
/** @type {Schedule["rule"]} */
const WORKDAYS = { kind: "weekdays", days: ["Mon", "Tue", "Wed", "Thu", "Fri"] };
/** @type {Schedule["rule"]} */
const SUNDAYS = { kind: "weekdays", days: ["Sun"] };

/** Breaks while working. @type {When & { kind: "every" }} */
export const BREAKS = { kind: "every", from: 9 * 60, until: 18 * 60, minutes: 50 };

/** How many days before a due date one usually wants to know. */
export const DAYS_BEFORE = [30, 7, 1, 0];

/** @param {number} minute @returns {When} */
const at = (minute) => ({ kind: "at", minute });

/** What a new reminder begins with, until the person says otherwise. @type {Record<Exclude<Subject["kind"], "habit">, { when: When, rule: Schedule["rule"] }>} */
const BEGIN = {
  goal: { when: at(10 * 60), rule: SUNDAYS },
  milestone: { when: at(10 * 60), rule: DAILY },
  person: { when: at(12 * 60 + 15), rule: DAILY },
  checkin: { when: at(21 * 60), rule: DAILY },
  review: { when: at(18 * 60), rule: SUNDAYS },
  stretch: { when: BREAKS, rule: WORKDAYS },
  tax: { when: at(10 * 60), rule: SUNDAYS },
  text: { when: at(NOON), rule: DAILY },
};

/**
 * When a reminder about that would ask: a habit on its own days at its own moment. A reminder needs days:
 * where the habit only counts them, it begins with every day.
 * @param {Subject} subject
 * @param {string} today
 * @param {import("../bindings/operations").Habit | undefined} habit
 * @param {import("../bindings/operations").Moment[]} moments
 * @returns {{ when: When, days: Days }}
 */
export function beginning(subject, today, habit, moments) {
  if (subject.kind === "milestone" || subject.kind === "person") {
    return {
      when: BEGIN[subject.kind].when,
      days: { kind: "before_due", days_before: subject.kind === "person" ? [0] : [7, 1] },
    };
  }
  if (subject.kind !== "habit" || !habit) {
    const { when, rule } = BEGIN[subject.kind === "habit" ? "text" : subject.kind];
    return {
      when,
      days: {
        kind: "schedule",
        schedule: { rule, from: today, until: null, except_holidays: false },
      },
    };
  }
  const { schedule } = habit;
  const moment = moments.find((one) => one.id === habit.moment_id);
  return {
    when: moment ? { kind: "moment", id: moment.id } : at(NOON),
    days: {
      kind: "schedule",
      schedule: {
        ...schedule,
        rule: isCount(schedule) ? DAILY : schedule.rule,
        from:
          schedule.from < today && schedule.rule.kind !== "every_n_days" ? today : schedule.from,
      },
    },
  };
}

/** Whether it only says how often, in a week or a month. @param {Schedule} schedule */
export function isCount(schedule) {
  return /^times_per/.test(schedule.rule.kind);
}
