/** What is said of half hours. */
import { t, time } from "../l10n.js";
import { fromTo } from "./words.js";

/** @typedef {import("../bindings/operations").SlotUse} SlotUse */
/** @typedef {import("./words.js").UsedActivity} UsedActivity */

/** What a half hour went into. @param {SlotUse} of @param {UsedActivity[]} activities */
export function slotWords(of, activities) {
  if (of.kind === "own") return of.word;
  if (of.kind !== "activity") return t(`days-page-slot-${of.kind}`);
  return activities.find((one) => one.id === of.id)?.name ?? t("days-page-slot-gone");
}

/** From when to when a half hour is. @param {number} half 0 to 47 */
export const halfWords = (half) => fromTo({ start: half * 30, end: half * 30 + 30 });

/** When it begins. @param {number} half 0 to 47 */
export const beginWords = (half) => time(half * 30);
