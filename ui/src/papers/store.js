/** What the room shows: the kinds of paper, and the one in the address. */
import { computed } from "@preact/signals";
import { call } from "../backend.js";
import { language } from "../l10n.js";
import { route } from "../router.js";
import { resource } from "../store.js";

/** @typedef {import("../bindings/operations").Paper} Paper */
/** @typedef {import("../bindings/operations").PaperKind} PaperKind */
/** @typedef {import("../bindings/operations").PaperItem} PaperItem */
/** @typedef {import("../bindings/operations").PaperGroup} PaperGroup */
/** @typedef {import("../bindings/operations").PaperPlace} PaperPlace */
/** @typedef {import("../bindings/operations").PaperQuery} PaperQuery */

/** What papers are made of. */
const PARTS = ["papers", "sheets", "people", "learning", "achievements", "entries", "life"];

export const papers = resource(() => call("papers", { language: language.value }), PARTS);

/** The paper in the address: `#/design/papers/career_plan`. */
export const asked = computed(() => {
  const { page, rest } = route.value;
  return page === "design" && rest[0] === "papers"
    ? /** @type {PaperKind | null} */ (rest[1] ?? null)
    : null;
});

/** What the paper in the address is asked with. */
export const query = computed(() => {
  const kind = asked.value;
  const brief = route.value.query.brief;
  /** @type {PaperQuery | null} */
  const found = kind && { kind, language: language.value, ...(brief ? { brief } : {}) };
  return found;
});

export const paper = resource(async () => (query.value ? call("paper", query.value) : null), PARTS);

export const jobs = resource(() => call("jobs", {}), ["papers", "life"]);
