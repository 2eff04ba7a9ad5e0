/** The words of this room, and of the choice of a stream elsewhere. */
import { addWords } from "../l10n.js";

addWords(import.meta.glob("@locales/*/income-page.ftl", { import: "default", eager: true }));
