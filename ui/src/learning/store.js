/** What the pages of learning show. */
import { computed } from "@preact/signals";
import { call } from "../backend.js";
import { route } from "../router.js";
import { resource } from "../store.js";

/** @typedef {import("../bindings/operations").LearningRow} Row */
/** @typedef {import("../bindings/operations").LearningDetail} Detail */
/** @typedef {import("../bindings/operations").LearningUse} Use */

const PARTS = ["learning", "entries", "goals", "activities", "habits", "life"];

export const learning = resource(() => call("learning", {}), PARTS);

/** The item in the address. */
export const asked = computed(() =>
  route.value.page === "design" && route.value.rest[0] === "learning"
    ? (route.value.rest[1] ?? null)
    : null,
);

export const detail = resource(
  () => (asked.value ? call("learning_item", { id: asked.value }) : Promise.resolve(null)),
  PARTS,
);
