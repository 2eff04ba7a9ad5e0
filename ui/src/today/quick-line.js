/** The quick line: how it will be understood, and recording it. */
import { call } from "../backend.js";
import { t } from "../l10n.js";
import { tellMoved } from "./moved.jsx";

/** @typedef {import("../bindings/operations").LinePreview} LinePreview */

/**
 * @param {string} line
 * @param {number} choice
 * @returns {Promise<import("./quick-log.jsx").QuickPreview | null>}
 */
export async function previewLine(line, choice) {
  const preview = await call("preview_line", { line, choice });
  return preview && { pieces: piecesOf(preview), choices: preview.choices.length };
}

/** @param {string} line @param {number} choice */
export async function recordLine(line, choice) {
  const { moved } = await call("record_line", { line, choice });
  tellMoved(moved);
}

/** What was understood, in the order of the chip: how much, then what it is and belongs to. @param {LinePreview} of */
function piecesOf(of) {
  const { sleep_minutes: sleep, minutes, yen, amount, habit, goal, activity } = of;
  const pieces = [];
  if (of.day_named) pieces.push(t("entries-read-day", { day: of.day }));
  if (sleep !== null) pieces.push(t("entries-read-sleep", { minutes: sleep }));
  if (yen !== null) pieces.push(t("entries-read-yen", { yen }));
  if (amount !== null) pieces.push(t("entries-read-amount", { amount, unit: of.unit_word }));
  if (minutes !== null) pieces.push(t("entries-read-minutes", { minutes }));
  if (habit) pieces.push(t("entries-read-habit", { name: habit.name }));
  else if (of.kind) pieces.push(t("entries-kind", { kind: of.kind }));
  const goals = habit ? habit.goals : goal ? [goal] : [];
  for (const { title } of goals) pieces.push(t("entries-read-goal", { title }));
  if (goals.length === 0 && activity) pieces.push(activity.name);
  return pieces;
}
