/** What the ribbon and the pages of days by design show. */
import { call } from "../backend.js";
import { resource } from "../store.js";
import { today } from "../today/store.js";

/** The ribbon of the day that Today shows; asked again whenever Today is, so that the line of now moves on. */
export const ribbon = resource(async () => {
  const shown = today.data.value;
  return shown ? call("day_ribbon", { day: shown.day }) : null;
}, ["days", "activities"]);
