/** Where a step is walked that isn't words alone: the page that shows what it asks for. */
import { href } from "../router.js";
import { roomOf } from "./rooms.js";

/** @type {Record<import("../bindings/operations").StepFactId, string>} */
const PLACES = {
  "habit-with-cue": "habits",
  "habit-with-small-version": "habits",
  "habit-kept": "today",
  "learning-entry": "journal",
  "learning-days": "journal",
  "learning-noted": "journal",
  "learning-used": "journal",
  "people-noted": "journal",
  "contact-entry": "journal",
  "next-contact": "journal",
  "achievements-logged": "journal",
  "brief-made": "design",
  "brief-goes-on": "design",
  "income-entry": "journal",
  "hour-budget": "settings",
  "day-planned": "design",
};

/** The room where it is written down better than in the journal. @type {Partial<Record<string, string>>} */
const BETTER = {
  people: "people",
  contact: "people",
  next: "people",
  income: "income",
  achievements: "achievements",
  brief: "achievements",
  learning: "learning",
  day: "days",
};

/** @param {import("../bindings/operations").StepFactId} fact */
export function placeOf(fact) {
  const room = roomOf(BETTER[fact.split("-")[0] ?? ""]);
  return room ? href("design", [room.name]) : href(PLACES[fact] ?? "today");
}
