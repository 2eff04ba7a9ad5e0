/** The roles being lived, those that are put away among them. */
import { call } from "../backend.js";
import { resource } from "../store.js";

export const activities = resource(
  () => call("activities", { archived: true }),
  ["activities", "entries", "goals", "habits", "life"],
);
