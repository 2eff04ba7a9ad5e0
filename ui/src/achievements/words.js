/** The words of this room, which only it shows; and what is said of achievements and briefs. */
import { addWords, t } from "../l10n.js";

addWords(import.meta.glob("@locales/*/achievements-page.ftl", { import: "default", eager: true }));

/** Strengths as typed: between commas or line breaks, for they may have blanks. @param {string} text */
export const strengthsOf = (text) =>
  text
    .split(/[\n,\u3001\uff0c]+/u)
    .map((one) => one.trim())
    .filter(Boolean);

/** A line each. @param {string} text */
export const linesOf = (text) =>
  text
    .split("\n")
    .map((one) => one.trim())
    .filter(Boolean);

/** Somebody of the people, and what is said besides. @param {{ name: string } | null} person @param {string} words */
export const whoWords = (person, words) =>
  [person?.name, words]
    .filter(Boolean)
    .reduce((a, b) => (a ? t("people-page-and", { a, b: b ?? "" }) : (b ?? "")), "");
