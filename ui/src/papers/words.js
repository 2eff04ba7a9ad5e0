/** The papers' words: with the room that shows them. */
import { addWords } from "../l10n.js";

addWords(import.meta.glob("@locales/*/papers-*.ftl", { import: "default", eager: true }));

/** Several of something in a row. @param {string} kind as in the journal: `career_plan` */
export const wordOf = (kind) => kind.replaceAll("_", "-");
