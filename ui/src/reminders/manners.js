/** How reminders behave, and whether they are muted. */
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { resource } from "../store.js";

/** @typedef {import("../bindings/operations").ReminderManners} Manners */

export const manners = resource(() => call("reminder_manners", {}), ["reminders"]);

/** Until when nothing is shown, if that is still to come. @param {Manners | undefined} of */
export function mutedUntil(of) {
  const until = of?.muted_until;
  return until && Date.parse(until) > Date.now() ? until : null;
}

/** @param {import("../bindings/operations").MuteUntil | null} until null: they come again */
export function mute(until) {
  return attempt(() => call("mute_reminders", { until }));
}
