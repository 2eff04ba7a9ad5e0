/** What is said of people. */
import { t } from "../l10n.js";

/** Several people in a row. @param {{ name: string }[]} people */
export const namesOf = (people) =>
  people.map(({ name }) => name).reduce((a, b) => (a ? t("people-page-and", { a, b }) : b), "");
