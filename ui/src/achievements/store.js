/** What the room shows: the log as it is filtered, the briefs, and the one of either in the address. */
import { computed, signal } from "@preact/signals";
import { call } from "../backend.js";
import { route } from "../router.js";
import { resource } from "../store.js";

/** @typedef {import("../bindings/operations").Achievement} Achievement */
/** @typedef {import("../bindings/operations").Brief} Brief */
/** @typedef {import("../bindings/operations").BriefDetail} BriefDetail */
/** @typedef {import("../bindings/operations").BriefForm} BriefForm */
/** @typedef {import("../bindings/operations").BriefRow} BriefRow */
/** @typedef {import("../bindings/operations").BriefStatus} Status */

const PARTS = ["achievements", "entries", "people", "activities", "goals", "habits", "life"];

export const year = signal(/** @type {number | null} */ (null));
export const search = signal("");
export const tag = signal("");
export const strength = signal("");
/** Only those with something left to fill in. */
export const open = signal(false);

/** How many come at once. */
const WINDOW = 50;

/**
 * Achievements window by window; another filter begins at the latest again.
 * @param {import("@preact/signals").ReadonlySignal<import("../bindings/operations").AchievementsQuery>} filter
 */
function windowed(filter) {
  const loaded = signal({ of: "", windows: 1 });
  const key = () => JSON.stringify(filter.value);
  const windows = () => (loaded.value.of === key() ? loaded.value.windows : 1);
  const list = resource(async () => {
    const wanted = { ...filter.value, limit: WINDOW };
    let left = windows() - 1;
    let of = await call("achievements", wanted);
    for (; of.next && left > 0; left--) {
      const { achievements } = of;
      of = await call("achievements", { ...wanted, before: of.next });
      of = { ...of, achievements: [...achievements, ...of.achievements] };
    }
    return of;
  }, PARTS);
  return {
    list,
    more: () => {
      loaded.value = { of: key(), windows: windows() + 1 };
    },
  };
}

const log = windowed(
  computed(() => ({
    year: year.value ?? undefined,
    text: search.value || undefined,
    tag: tag.value || undefined,
    strength: strength.value || undefined,
    open: open.value,
  })),
);
export const list = log.list;
/** Shows the next window of the log, too. */
export const more = log.more;

/** What is searched for among those to choose from. */
export const sought = signal("");
const offered = windowed(computed(() => ({ text: sought.value || undefined })));
/** Those to choose from for a brief. */
export const toChoose = offered.list;
/** Offers the next window, too. */
export const moreToChoose = offered.more;

export const briefs = resource(
  () => call("briefs", {}),
  ["achievements", "entries", "people", "sheets", "life"],
);

/** What follows the room in the address. */
const place = computed(() =>
  route.value.page === "design" && route.value.rest[0] === "achievements"
    ? route.value.rest.slice(1)
    : [],
);

export const askedBrief = computed(() =>
  place.value[0] === "brief" ? (place.value[1] ?? null) : null,
);
/** The brief as it is printed. */
export const asksPaper = computed(() => place.value[2] === "paper");
export const asked = computed(() => (place.value[0] === "brief" ? null : (place.value[0] ?? null)));

export const one = resource(
  () => (asked.value ? call("achievement", { id: asked.value }) : Promise.resolve(null)),
  PARTS,
);

export const brief = resource(
  () => (askedBrief.value ? call("brief", { id: askedBrief.value }) : Promise.resolve(null)),
  [...PARTS, "reminders"],
);

/** A brief as its form has it: what changes is laid over it. @param {Brief} of @returns {BriefForm} */
export const formOf = (of) => ({
  title: of.title,
  with_whom: of.with_whom,
  person_id: of.person?.id,
  kind: of.kind ?? undefined,
  proposal: of.proposal,
  achievements: of.achievements.map(({ id }) => id),
  results: of.results,
  benefits: of.benefits,
  questions: of.questions,
  trial: of.trial,
});

/** Changes a part of a brief. @param {Brief} of @param {Partial<BriefForm>} part */
export const changeBrief = (of, part) =>
  call("change_brief", { id: of.id, form: { ...formOf(of), ...part } });
