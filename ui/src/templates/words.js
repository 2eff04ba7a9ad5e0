/** The words of the starting points: with the first page that shows one. */
import { addWords } from "../l10n.js";

addWords(import.meta.glob("@locales/*/templates-*.ftl", { import: "default", eager: true }));
