/** How reminders behave, and whether they are muted. */
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { resource } from "../store.js";

/** @typedef {import("../bindings/operations").ReminderMannersNow} Manners */

export const manners = resource(() => call("reminder_manners", {}), ["reminders"]);

/** @param {import("../bindings/operations").MuteUntil | null} until null: they come again */
export function mute(until) {
  return attempt(() => call("mute_reminders", { until }));
}
