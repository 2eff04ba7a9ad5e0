/** What the page shows: the way, the step that is chosen on it, or a sheet. */
import { computed, effect } from "@preact/signals";
import { shell } from "../appearance.js";
import { BackendError, call, holdClosing } from "../backend.js";
import { language } from "../l10n.js";
import { go, route } from "../router.js";
import { resource } from "../store.js";
import { keepAll, keeper, moment, unkept } from "./keeping.js";
import { roomOf } from "./rooms.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Sheet} Sheet */

const PARTS = [
  "sheets",
  "life",
  "goals",
  "habits",
  "reminders",
  "people",
  "income",
  "learning",
  "achievements",
  "days",
];

export const design = resource(() => call("design", {}), [...PARTS, "entries"]);

const rest = computed(() => (route.value.page === "design" ? route.value.rest : []));

/** The sheet in the address. */
export const askedSheet = computed(() =>
  rest.value[0] === "sheet" ? (rest.value[1] ?? null) : null,
);

/** The day of an older version in the address. */
export const askedDay = computed(() => route.value.query.day ?? null);

/** The day of the version to compare with, in the address. */
export const askedCompare = computed(() => route.value.query.compare ?? null);

export const askedRoom = computed(() => roomOf(rest.value[0]) ?? null);

/** The step that is shown below the way: the asked one, or the next to do. */
export const step = computed(() => {
  const steps = design.data.value?.strands.flatMap((strand) => strand.steps) ?? [];
  // A room may have the name of its step: `#/design/people` is the list of people, `#/design/step/people` the step.
  const asked = rest.value[0] === "step" ? rest.value[1] : rest.value[0];
  return (
    steps.find((one) => one.id === asked) ??
    steps.find((one) => one.id === design.data.value?.next?.step) ??
    steps[0] ??
    null
  );
});

export const sheet = resource(async () => {
  const id = askedSheet.value;
  if (!id) return null;
  const asked = moment();
  return { ...(await call("sheet", { sheet: id, day: askedDay.value ?? undefined })), asked };
}, PARTS);

/** The version before the one that is shown, for pictures that compare. */
export const earlier = resource(async () => {
  const now = sheet.data.value;
  const before = now && dayBefore(now);
  if (!now || !before) return null;
  return call("sheet", { sheet: now.id, day: before });
}, ["sheets"]);

/** @param {Sheet} of @returns {string | null} */
export const dayBefore = (of) => of.days.find((day) => of.day !== null && day < of.day) ?? null;

/** What changed between two versions. */
export const comparison = resource(async () => {
  const id = askedSheet.value;
  const from = askedCompare.value;
  const now = sheet.data.value;
  const to = askedDay.value ?? now?.days[0];
  if (!id || !from || !to || now?.id !== id) return null;
  return call("compare_sheet", { sheet: id, from, to, language: language.value });
}, ["sheets"]);

/** The sheets of the chosen step with what they say, and the version before each. */
export const look = resource(async () => {
  const of = step.value;
  if (!of || askedSheet.value || askedRoom.value) return null;
  const sheets = await Promise.all(
    of.sheets.map(async ({ id }) => {
      const now = await call("sheet", { sheet: id });
      const before = dayBefore(now);
      return { now, before: before ? await call("sheet", { sheet: id, day: before }) : null };
    }),
  );
  return { step: of.id, sheets };
}, PARTS);

/** @type {Map<string, { sheet: string, journal: string, kept: import("./keeping.js").Keeper }>} */
const keepers = new Map();

/** The journal that lies open. */
const journal = () => `${shell.value.which} ${shell.value.path}`;

/** What keeps the answers of a sheet; it stays when the page is left, with what couldn't be kept. @param {string} id */
export function keeperOf(id) {
  const mine = journal();
  const name = `${mine} ${id}`;
  const known = keepers.get(name);
  if (known) return known.kept;
  const kept = keeper(async (/** @type {string} */ prompt, /** @type {Answer | null} */ answer) => {
    // Never into another journal than the one it was written for.
    if (journal() !== mine) throw new BackendError("error-storage");
    return call("set_answer", { sheet: id, prompt, answer });
  });
  keepers.set(name, { sheet: id, journal: mine, kept });
  return kept;
}

/** The journal's day. */
export const today = resource(async () => (await call("today", {})).today, ["life"]);

/** Whether the window may hold something that the journal doesn't. */
const writing = computed(() => askedSheet.value !== null || unkept.value > 0);

effect(() => {
  if (!writing.value) return;
  return holdClosing(() => {
    // A field takes over what was typed when it is left.
    /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
    return keepAll().then((all) => {
      const left = [...keepers.values()].find(
        (one) => one.journal === journal() && one.kept.state.value === "failed",
      );
      // The window stays, and shows what would be lost.
      if (!all && left) go("design", ["sheet", left.sheet]);
      return all;
    });
  });
});
