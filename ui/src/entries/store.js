/** What the Journal page shows: the filter as typed and chosen, and what the core answers to it. */
import { batch, computed, signal } from "@preact/signals";
import { call } from "../backend.js";
import { resource } from "../store.js";

/** @typedef {import("../bindings/operations").EntryFilter} EntryFilter */
/** @typedef {import("../bindings/operations").EntryKind} EntryKind */

/** @type {EntryKind[]} */
export const KINDS = [
  "habit_log",
  "note",
  "learning",
  "achievement",
  "contact",
  "experience",
  "income",
  "expense",
  "measurement",
];

/** The periods to choose from, in days up to today. */
export const PERIODS = [7, 30, 90, 365];

export const searched = signal("");
export const kind = signal(/** @type {EntryKind | null} */ (null));
export const activity = signal(/** @type {string | null} */ (null));
export const period = signal(/** @type {number | null} */ (null));
export const tag = signal(/** @type {string | null} */ (null));
/** One day, chosen in the month. */
export const chosenDay = signal(/** @type {string | null} */ (null));
/** A day of the month that is shown; this month without one. */
export const shownMonth = signal(/** @type {string | null} */ (null));

/** How many entries a window has. */
const WINDOW = 60;
const windows = signal(1);

/** Everything but the one day: what the month's marks go by. */
const wide = computed(() => {
  /** @type {EntryFilter} */
  const filter = {};
  if (searched.value.trim()) filter.text = searched.value;
  if (kind.value) filter.kinds = [kind.value];
  if (activity.value) filter.activity_id = activity.value;
  if (period.value) filter.last_days = period.value;
  if (tag.value) filter.tag = tag.value;
  return filter;
});

const filter = computed(() =>
  chosenDay.value
    ? { ...wide.value, last_days: undefined, from: chosenDay.value, to: chosenDay.value }
    : wide.value,
);

export const filtered = computed(() => Object.values(filter.value).some((v) => v !== undefined));

const PARTS = ["entries", "goals", "habits", "activities"];

/** The windows loaded so far, their days put together. */
export const page = resource(async () => {
  const wanted = filter.value;
  const count = windows.value;
  /** @type {import("../bindings/operations").EntryPage["days"]} */
  const days = [];
  /** @type {import("../bindings/operations").EntryPage["next"]} */
  let next = null;
  for (let at = 0; at < count; at++) {
    /** @type {import("../bindings/operations").EntryPage} */
    const answer = await call("entries", {
      filter: wanted,
      limit: WINDOW,
      ...(next ? { before: next } : {}),
    });
    for (const one of answer.days) {
      const last = days.at(-1);
      if (last && last.day === one.day) last.entries.push(...one.entries);
      else days.push(one);
    }
    next = answer.next;
    if (!next) break;
  }
  return { days, next };
}, PARTS);

export const month = resource(
  () =>
    call("entry_calendar", {
      filter: wide.value,
      ...(shownMonth.value ? { day: shownMonth.value } : {}),
    }),
  ["entries", "life"],
);

export const kinds = resource(() => call("entry_kinds", { filter: filter.value }), PARTS);

export const tags = resource(() => call("entry_tags", {}), ["entries"]);

export const activities = resource(() => call("activities", {}), ["activities"]);

/** Shows the next window, too. */
export function more() {
  windows.value += 1;
}

/** A change of the filter begins at the newest entry. @param {() => void} change */
export function choose(change) {
  batch(() => {
    change();
    windows.value = 1;
  });
}

/** Shows everything again. */
export function clearFilter() {
  choose(() => {
    searched.value = "";
    kind.value = null;
    activity.value = null;
    period.value = null;
    tag.value = null;
    chosenDay.value = null;
  });
}
