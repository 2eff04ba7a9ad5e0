/** What the ribbon and the pages of days by design show. */
import { computed, signal } from "@preact/signals";
import { call } from "../backend.js";
import { route } from "../router.js";
import { resource } from "../store.js";
import { today } from "../today/store.js";

/** @typedef {import("../bindings/operations").DayType} DayType */
/** @typedef {import("../bindings/operations").Block} Block */
/** @typedef {import("../bindings/operations").AuditDetail} AuditDetail */

const LOGGED = ["days", "activities", "entries", "checkins", "habits", "goals", "life"];

/** The ribbon of the day that Today shows; asked again whenever Today is, so that the line of now moves on. */
export const ribbon = resource(async () => {
  const shown = today.data.value;
  return shown ? call("day_ribbon", { day: shown.day }) : null;
}, ["days", "activities"]);

/** A day of the week that the page shows; without one this week. */
export const weekOf = signal(/** @type {string | undefined} */ (undefined));
export const week = resource(() => call("ideal_week", { day: weekOf.value }), LOGGED);

/** The day whose plan and log the page shows; without one today. */
export const shownDay = signal(/** @type {string | undefined} */ (undefined));
export const day = resource(() => call("day_ribbon", { day: shownDay.value }), LOGGED);

/** Over how many weeks the page compares. */
export const weeks = signal(4);
export const comparison = resource(() => call("day_comparison", { weeks: weeks.value }), LOGGED);

export const activities = resource(() => call("activities", {}), ["activities"]);
export const audits = resource(() => call("audits", {}), ["days"]);

/** What follows the room in the address: `audit`, and which. */
const place = computed(() =>
  route.value.page === "design" && route.value.rest[0] === "days" ? route.value.rest.slice(1) : [],
);
export const asksAudit = computed(() => place.value[0] === "audit");

/** The audit that is shown: the asked one, or else the latest. */
export const chosenAudit = computed(() =>
  asksAudit.value ? (place.value[1] ?? audits.data.value?.[0]?.id ?? null) : null,
);
export const audit = resource(async () => {
  const id = chosenAudit.value;
  return id ? call("audit", { id }) : null;
}, ["days", "activities", "life"]);
