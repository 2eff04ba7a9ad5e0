/** What the page shows, and what is open on it. */
import { computed, signal } from "@preact/signals";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { go, route } from "../router.js";
import { resource } from "../store.js";

/** @typedef {import("../bindings/operations").GoalRow} GoalRow */
/** @typedef {import("../bindings/operations").GoalTree} GoalTree */
/** @typedef {import("../bindings/operations").GoalDetail} GoalDetail */
/** @typedef {import("../bindings/operations").GoalMilestone} Milestone */
/** @typedef {import("../bindings/operations").GoalHabit} GoalHabit */
/** @typedef {"current" | "active" | "done" | "archived"} Filter */

const PARTS = ["goals", "habits", "entries", "life", "activities"];

/** All goals, put away or not: places in the tree count all of them. */
export const tree = resource(() => call("goals", { archived: true }), PARTS);

export const filter = signal(/** @type {Filter} */ ("current"));

/** Goals whose lower ones are hidden. */
export const folded = signal(/** @type {ReadonlySet<string>} */ (new Set()));

/** The goal in the address. */
export const asked = computed(() =>
  route.value.page === "goals" ? (route.value.rest[0] ?? null) : null,
);

/** The goal that is shown: the asked one, or the first that is measured. */
export const shown = computed(() => {
  if (asked.value) return asked.value;
  const rows = tree.data.value?.goals.filter((row) => !row.archived) ?? [];
  return (rows.find((row) => row.metric) ?? rows[0])?.id ?? null;
});

export const detail = resource(
  () => (shown.value ? call("goal", { id: shown.value }) : Promise.resolve(null)),
  PARTS,
);

/** @param {string} id */
export function open(id) {
  go("goals", [id], {}, { replace: asked.value !== null });
}

/**
 * The rows that the filter lets through, with what stands above them.
 * @param {GoalRow[]} rows each before those below it
 * @param {Filter} by
 */
export function filtered(rows, by) {
  /** @type {Set<string>} */
  const away = new Set();
  for (const row of rows) {
    if (row.archived || (row.parent_id && away.has(row.parent_id))) away.add(row.id);
  }
  /** @type {Record<Filter, (row: GoalRow) => boolean>} */
  const lets = {
    current: (row) => !away.has(row.id),
    active: (row) => !away.has(row.id) && row.status.kind !== "done",
    done: (row) => !away.has(row.id) && row.status.kind === "done",
    archived: (row) => away.has(row.id),
  };
  /** @type {Set<string>} */
  const kept = new Set();
  for (const row of rows.toReversed()) {
    if (!lets[by](row) && !kept.has(row.id)) continue;
    kept.add(row.id);
    if (row.parent_id) kept.add(row.parent_id);
  }
  return rows.filter((row) => kept.has(row.id));
}

/**
 * The dialog that is open.
 * @typedef {{ what: "new", parent: string | null }
 *   | { what: "edit" | "record" | "link", of: GoalDetail }
 *   | { what: "move" | "delete", id: string, title: string }
 *   | { what: "change-link", of: GoalDetail, habit: GoalHabit }
 *   | { what: "milestone", of: Milestone }} Asking
 */
export const asking = signal(/** @type {Asking | null} */ (null));

export const stopAsking = () => {
  asking.value = null;
};

/** @param {string} id @param {boolean} archived */
export const archive = (id, archived) => attempt(() => call("archive_goal", { id, archived }));

/** @param {string} id @param {boolean} paused */
export const pause = (id, paused) => attempt(() => call("pause_goal", { id, paused }));

/** @param {string} id @param {boolean} done */
export const finish = (id, done) => attempt(() => call("finish_goal", { id, done }));

/** @param {string} id @param {string | null} parent @param {number} position */
export const place = (id, parent, position) =>
  attempt(() => call("move_goal", { id, parent_id: parent ?? undefined, position }));

/** Past the end is last. */
export const LAST = 1_000_000;

/** A goal's siblings that the tree shows, itself among them. @param {GoalRow[]} rows @param {GoalRow} row */
const siblings = (rows, row) => rows.filter((one) => one.parent_id === row.parent_id);

/**
 * Whether a goal can go one up (-1) or down (1) among those shown.
 * @param {GoalRow[]} visible @param {GoalRow} row @param {1 | -1} by
 */
export function neighbour(visible, row, by) {
  const all = siblings(visible, row);
  return all[all.indexOf(row) + by];
}

/**
 * Puts a goal before or after another, or into it.
 * @param {GoalRow} row @param {GoalRow} target @param {"before" | "after" | "into"} where
 */
export function drop(row, target, where) {
  if (where === "into") return place(row.id, target.id, LAST);
  const others = (tree.data.value?.goals ?? []).filter(
    (one) => one.parent_id === target.parent_id && one.id !== row.id,
  );
  const at = others.findIndex((one) => one.id === target.id);
  return place(row.id, target.parent_id, where === "before" ? at : at + 1);
}

/** @param {GoalRow[]} visible @param {GoalRow} row @param {1 | -1} by */
export function shift(visible, row, by) {
  const other = neighbour(visible, row, by);
  return other && drop(row, other, by < 0 ? "before" : "after");
}
