/** The words of this room, which only it shows. */
import { addWords } from "../l10n.js";

addWords(import.meta.glob("@locales/*/learning-page.ftl", { import: "default", eager: true }));
