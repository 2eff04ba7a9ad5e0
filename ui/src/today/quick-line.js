/** The quick line: how it will be understood, and recording it. */
import { call } from "../backend.js";
import { t } from "../l10n.js";
import { namesOf } from "../people/words.js";
import { tellMoved } from "./moved.jsx";

/** @typedef {import("../bindings/operations.d.ts").LinePreview} LinePreview */

/**
 * @param {string} line
 * @param {number} choice
 * @param {string} [day] the day that a line without a date is about; today without one
 * @returns {Promise<import("./quick-log.jsx").QuickPreview | null>}
 */
export async function previewLine(line, choice, day) {
  const preview = await call("preview_line", { line, choice, day });
  return {
    pieces: pieces(preview),
    choices: preview.choices.length,
    unknown: preview.unknown_person,
  };
}

/** Writes down somebody whom a line named. @param {string} name */
export function addPerson(name) {
  return call("create_person", { name });
}

/** @param {string} line @param {number} choice @param {string} [day] */
export async function recordLine(line, choice, day) {
  const recorded = await call("record_line", { line, choice, day });
  tellMoved(recorded.moved);
  return recorded;
}

/**
 * What is recorded, then what it belongs to, each said once.
 * @param {LinePreview} preview
 */
export function pieces(preview) {
  const { kind, habit, goal, activity, day } = preview;
  const said = [
    preview.sleep_minutes !== null && t("entries-read-sleep", { minutes: preview.sleep_minutes }),
    preview.yen !== null && t("entries-read-yen", { yen: preview.yen }),
    preview.amount !== null &&
      t("entries-read-amount", { amount: preview.amount, unit: preview.unit_word }),
    preview.minutes !== null && t("entries-read-minutes", { minutes: preview.minutes }),
    kind !== null && kind !== "habit_log" && t("entries-kind", { kind }),
    preview.people.length > 0 && t("entries-read-people", { names: namesOf(preview.people) }),
    preview.stream && t("entries-read-stream", { name: preview.stream.name }),
    habit && t("entries-read-habit", { name: habit.name }),
    ...(habit?.goals.map(({ title }) => t("entries-read-goal", { title })) ?? []),
    goal && t("entries-read-goal", { title: goal.title }),
    !habit && !goal && activity?.name,
    preview.day_named && t("entries-read-day", { day }),
  ];
  return [...new Set(said.filter((piece) => typeof piece === "string"))];
}
