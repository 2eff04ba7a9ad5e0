/** What the page shows, in which order, and which habit is chosen in it. */
import { computed, signal } from "@preact/signals";
import { call } from "../backend.js";
import { route } from "../router.js";
import { resource } from "../store.js";

/** @typedef {import("../bindings/operations").HabitListRow} HabitListRow */

/** Those put away instead of those in use. */
export const archived = signal(false);
export const sort = signal(/** @type {"strength" | "own" | "activity"} */ ("strength"));

export const list = resource(
  () => call("habit_list", { archived: archived.value }),
  ["habits", "entries", "life"],
);
export const activities = resource(() => call("activities", {}), ["activities"]);

/** The list in the chosen order, in groups where it is by activity. */
export const groups = computed(() => {
  const rows = list.data.value ?? [];
  if (sort.value === "own") return [{ name: "", rows }];
  if (sort.value === "strength") {
    return [{ name: "", rows: [...rows].sort((a, b) => b.strength - a.strength) }];
  }
  /** @type {{ name: string, rows: HabitListRow[] }[]} */
  const found = (activities.data.value ?? []).map((activity) => ({
    name: activity.name,
    rows: rows.filter((row) => row.habit.activity_id === activity.id),
  }));
  const grouped = new Set(found.flatMap((group) => group.rows));
  found.push({ name: "", rows: rows.filter((row) => !grouped.has(row)) });
  return found.filter((group) => group.rows.length > 0);
});

export const shown = computed(() => groups.value.flatMap((group) => group.rows));

/** The habit in the address. */
export const asked = computed(() =>
  route.value.page === "habits" ? (route.value.rest[0] ?? null) : null,
);

/** The habit that is shown: the asked one, or else the first. */
export const chosen = computed(() => asked.value ?? shown.value[0]?.habit.id ?? null);

const PARTS = ["habits", "entries", "goals", "life"];

export const detail = resource(async () => {
  const id = chosen.value;
  return id ? call("habit_detail", { id }) : null;
}, PARTS);

/** How many days of history a window has. */
const WINDOW = 20;

/** Of which habit more windows were asked for, and how many. */
const windows = signal({ id: "", count: 1 });

export const history = resource(async () => {
  const id = chosen.value;
  const count = windows.value.id === id ? windows.value.count : 1;
  /** @type {import("../bindings/operations").HabitHistoryDay[]} */
  const days = [];
  let more = false;
  for (let at = 0; id && at < count; at++) {
    const before = days.at(-1)?.day;
    // One more than is shown tells whether there are more.
    const answer = await call("habit_history", { id, limit: WINDOW + 1, before });
    more = answer.length > WINDOW;
    days.push(...answer.slice(0, WINDOW));
    if (!more) break;
  }
  return { id, days, more };
}, PARTS);

/** Shows the next window, too. */
export function more() {
  const id = chosen.value ?? "";
  const count = windows.value.id === id ? windows.value.count : 1;
  windows.value = { id, count: count + 1 };
}
