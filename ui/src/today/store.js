/** What the page shows, which day it is of, and what can be done to it. */
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { go, route } from "../router.js";
import { resource } from "../store.js";
import { tellMoved } from "./moved.jsx";

/** @typedef {import("../bindings/operations").TodayStep} TodayStep */
/** @typedef {import("../bindings/operations").Today} Today */

/** The day in the address; today without one. */
const asked = () => (route.value.page === "today" ? route.value.query.day : undefined);

export const today = resource(
  () => call("today", { day: asked() }),
  ["life", "goals", "habits", "entries", "checkins", "reminders", "people", "days"],
);

/** Opens a day; today has no day in its address, so that it goes on when the day turns over. @param {string} [day] */
export function openDay(day) {
  const shown = today.data.value;
  go("today", [], { day: day === shown?.today ? undefined : day });
}

/** The day that acts are for. */
const day = () => today.data.value?.day;

/** @param {() => Promise<{ moved: import("./moved.jsx").GoalMoved[] } | Record<string, never>>} act */
async function log(act) {
  const answer = await attempt(act);
  if (answer && "moved" in answer) tellMoved(answer.moved);
}

/** Once more, or as much as the day's target still lacks. @param {TodayStep} step */
export function tick(step) {
  // Of "three times a day" a tick is one time.
  const value = step.kind === "yes_no" ? 1000 : undefined;
  return log(() =>
    call("log_habit", { habit_id: step.id, day: day(), value, small: false, text: "" }),
  );
}

/** @param {TodayStep} step */
export function tickSmall(step) {
  return log(() => call("log_habit", { habit_id: step.id, day: day(), small: true, text: "" }));
}

/** Takes back what the day says of the habit. @param {TodayStep} step */
export function clear(step) {
  return log(() => call("clear_habit_day", { id: step.id, day: day() }));
}

/** @param {TodayStep} step @param {number} value in thousandths */
export function setTotal(step, value) {
  return log(() => call("set_habit_total", { id: step.id, day: day(), value }));
}

/** @param {TodayStep} step @param {"stopwatch" | "countdown"} mode */
export function startTimer(step, mode) {
  return attempt(() => call("start_timer", { id: step.id, mode }));
}

/** @param {TodayStep} step */
export function toggleTimer(step) {
  if (step.timer?.running) return attempt(() => call("pause_timer", { id: step.id }));
  return startTimer(step, step.timer?.mode ?? "stopwatch");
}

/** @param {TodayStep} step @param {boolean} discard */
export function finishTimer(step, discard) {
  return log(() => call("finish_timer", { id: step.id, discard }));
}

/** @param {TodayStep} step */
export function resume(step) {
  return attempt(() => call("resume_habit", { id: step.id, day: day() }));
}

/** @param {Omit<import("../bindings/operations").SetCheckin, "day">} said */
export function setCheckin(said) {
  return attempt(() => call("set_checkin", { day: day(), ...said }));
}

/** Makes the day one of small versions, or a usual one without the word of care. @param {boolean} easy */
export function answerCare(easy) {
  return attempt(() => call("answer_care", { day: day(), easy }));
}

/** @param {string} id @param {import("../bindings/operations").ReminderAnswer} answer */
export function answerReminder(id, answer) {
  return attempt(() => call("answer_reminder", { id, answer }));
}
