/** What is said of people. */
import { t } from "../l10n.js";

/** Several people in a row. @param {{ name: string }[]} people */
export const namesOf = (people) =>
  people.map(({ name }) => name).reduce((a, b) => (a ? t("people-page-and", { a, b }) : b), "");

/** Where somebody belongs and what they do there. @param {{ organisation: string, role: string }} of */
export const belongsWords = ({ organisation, role }) =>
  [organisation, role]
    .filter(Boolean)
    .reduce((a, b) => (a ? t("people-page-and", { a, b }) : b), "");

/** Tags as typed: words between spaces or commas, with or without a number sign. @param {string} text */
export const tagsOf = (text) =>
  text
    .split(/[\s,\u3001\uff0c]+/u)
    .map((tag) => tag.replace(/^[#\uff03]/u, ""))
    .filter(Boolean);
