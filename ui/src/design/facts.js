/** Where a step is walked that isn't words alone: the page that shows what it asks for. */
import { href } from "../router.js";

/** @type {Record<import("../bindings/operations").StepFactId, string>} */
const PLACES = {
  "habit-with-cue": "habits",
  "habit-with-small-version": "habits",
  "habit-kept": "today",
  "learning-entry": "journal",
  "learning-days": "journal",
  "contact-entry": "journal",
  "contact-days": "journal",
  "income-entry": "journal",
  "hour-budget": "settings",
};

/** @param {import("../bindings/operations").StepFactId} fact */
export const placeOf = (fact) => href(PLACES[fact] ?? "today");
