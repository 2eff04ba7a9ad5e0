/** The questions of the sheets, their examples and cards: with the first page that shows one. */
import { addWords } from "../l10n.js";

addWords(import.meta.glob("@locales/*/sheets-*.ftl", { import: "default", eager: true }));
