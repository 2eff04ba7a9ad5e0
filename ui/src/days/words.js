/** What is said of days by design: with the ribbon of Today and the pages that show them. */
import { addWords, t, time } from "../l10n.js";

addWords(import.meta.glob("@locales/*/days-page.ftl", { import: "default", eager: true }));

/** @typedef {import("../bindings/operations").TimeUse} TimeUse */
/** @typedef {import("../bindings/operations").UsedActivity} UsedActivity */

/** What time is for. @param {TimeUse} of @param {UsedActivity[]} activities */
export function useWords(of, activities) {
  if (of.kind !== "activity") return t(`days-page-use-${of.kind}`);
  return activities.find((one) => one.id === of.id)?.name ?? t("days-page-use-other");
}

/** Its place in the palette: sleep is the fifth; free time and the rest have none. @param {TimeUse} of @param {UsedActivity[]} activities */
export function seriesOf(of, activities) {
  if (of.kind === "sleep") return 5;
  if (of.kind === "activity") return activities.find((one) => one.id === of.id)?.colour;
  return undefined;
}

/** A name for a use, for keys and choices. @param {TimeUse} of */
export const keyOf = (of) => (of.kind === "activity" ? of.id : of.kind);

/** From when to when. @param {{ start: number, end: number }} of in minutes from midnight */
export const fromTo = ({ start, end }) =>
  t("days-page-from-to", { start: time(start), end: time(end) });

/** Several in a row. @param {string[]} all */
export const listed = (all) => all.reduce((a, b) => (a ? t("days-page-and", { a, b }) : b), "");

/** About how many letters of full width a text takes. @param {string} text */
export const lettersOf = (text) =>
  Math.ceil([...text].reduce((sum, one) => sum + (one < "\u0250" ? 0.6 : 1), 0));

/** How long a planned block is: one that ends before it starts goes over midnight. @param {{ start: number, end: number }} block */
export const lengthOf = ({ start, end }) => (end > start ? end - start : end - start + 1440);
