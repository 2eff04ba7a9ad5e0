/** A control and a picture for each kind of prompt. */
import * as cards from "./cards.jsx";
import * as choice from "./choice.jsx";
import * as comparison from "./comparison.jsx";
import * as day from "./day.jsx";
import * as lines from "./lines.jsx";
import * as matrix from "./matrix.jsx";
import * as ratings from "./ratings.jsx";
import * as table from "./table.jsx";
import * as text from "./text.jsx";
import * as theme from "./theme.jsx";

/** @typedef {import("preact").ComponentType<any>} Shown */

/** @type {Record<import("../types.js").PromptKind["kind"], { Edit: Shown, Show: Shown }>} */
export const KINDS = { text, lines, choice, day, theme, cards, matrix, ratings, comparison, table };

/** Kinds whose answer is a picture, and what it is called: `design-…`. */
export const PICTURES = new Map([
  ["matrix", "matrix"],
  ["ratings", "radar"],
]);
