/** What the room shows, in which order, and who is chosen in it. */
import { computed, signal } from "@preact/signals";
import { call } from "../backend.js";
import { route } from "../router.js";
import { resource } from "../store.js";

/** @typedef {import("../bindings/operations").PersonRow} PersonRow */
/** @typedef {import("../bindings/operations").PersonDetail} PersonDetail */
/** @typedef {import("../bindings/operations").EventRow} EventRow */
/** @typedef {import("../bindings/operations").PeopleSort} Sort */

const PARTS = ["people", "entries", "reminders", "life"];

export const sort = signal(/** @type {Sort} */ ("next_contact"));
export const search = signal("");
export const tag = signal("");
/** Only those not heard from for long. */
export const silent = signal(false);
/** Also those put away. */
export const archived = signal(false);

export const list = resource(
  () =>
    call("people", {
      sort: sort.value,
      text: search.value || undefined,
      tag: tag.value || undefined,
      long_silence: silent.value,
      archived: archived.value,
    }),
  PARTS,
);

/** Everybody by name, for choosing. */
export const everybody = resource(() => call("people", { sort: "name" }), ["people"]);

/** What follows the room in the address. */
const place = computed(() =>
  route.value.page === "design" && route.value.rest[0] === "people"
    ? (route.value.rest[1] ?? null)
    : null,
);

/** In the place of a person the address may ask for all events. */
export const EVENTS = "events";
export const asksEvents = computed(() => place.value === EVENTS);

/** The person in the address. */
export const asked = computed(() => (asksEvents.value ? null : place.value));

/** The person who is shown: the asked one, or else the first. */
export const chosen = computed(() =>
  asksEvents.value ? null : (asked.value ?? list.data.value?.people[0]?.id ?? null),
);

export const detail = resource(async () => {
  const id = chosen.value;
  return id ? call("person", { id }) : null;
}, PARTS);

export const events = resource(() => call("events", {}), ["people"]);
