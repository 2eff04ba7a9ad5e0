/** A starting point as the person edits it before it is made. */
import { has, t } from "../l10n.js";

/** @typedef {import("./store.js").Template} Template */
/** @typedef {import("./store.js").Begin} Begin */
/** @typedef {NonNullable<Begin["goals"]>[number]} BeginGoal */
/** @typedef {NonNullable<Begin["habits"]>[number]} BeginHabit */
/** @typedef {NonNullable<Begin["reminders"]>[number]} BeginReminder */

/**
 * Everything that is proposed, with whether it is taken.
 * @typedef {object} Draft
 * @property {string} id
 * @property {string | null} activity_id
 * @property {(Omit<BeginGoal, "milestones"> & { milestones: string[], take: boolean })[]} goals
 * @property {(BeginHabit & { take: boolean })[]} habits
 * @property {(BeginReminder & { take: boolean })[]} reminders
 */

/** The words of that id, or nothing where there are none. @param {string} id */
const words = (id) => (has(id) ? t(id) : "");

/** @param {Template} of @returns {Draft} */
export function draftOf(of) {
  const id = `templates-${of.id}`;
  return {
    id: of.id,
    activity_id: of.activity_id,
    goals: of.goals.map((goal) => ({
      id: goal.id,
      title: words(`${id}-goal-${goal.id}`),
      why: words(`${id}-goal-${goal.id}-why`),
      target_value: goal.target_value ?? undefined,
      due_day: goal.due_day ?? undefined,
      milestones: Array.from({ length: goal.milestones }, (_, n) =>
        words(`${id}-goal-${goal.id}-${n + 1}`),
      ),
      take: true,
    })),
    habits: of.habits.map((habit) => ({
      id: habit.id,
      name: words(`${id}-habit-${habit.id}`),
      cue: words(`${id}-habit-${habit.id}-cue`),
      small: words(`${id}-habit-${habit.id}-small`),
      unit_word: words(`${id}-habit-${habit.id}-unit`),
      target: habit.target,
      remind_at: habit.remind_at ?? undefined,
      take: true,
    })),
    reminders: of.reminders.map((reminder) => ({
      id: reminder.id,
      text: words(`${id}-reminder-${reminder.id}`),
      minute: reminder.when.kind === "at" ? reminder.when.minute : undefined,
      take: true,
    })),
  };
}

/** What of it is taken. @param {Draft} draft @returns {Begin} */
export function taken(draft) {
  /** @template {{ take: boolean }} T @param {T[]} all */
  const kept = (all) => all.filter((one) => one.take).map(({ take: _, ...one }) => one);
  return {
    id: draft.id,
    activity_id: draft.activity_id ?? undefined,
    goals: kept(draft.goals).map((goal) => ({
      ...goal,
      milestones: goal.milestones
        .filter((title) => title.trim() !== "")
        .map((title) => ({ title })),
    })),
    habits: kept(draft.habits),
    reminders: kept(draft.reminders),
  };
}
