/** What the pages of starting points show. */
import { computed } from "@preact/signals";
import { call } from "../backend.js";
import { route } from "../router.js";
import { resource } from "../store.js";

/** @typedef {import("../bindings/operations").TemplateRow} Row */
/** @typedef {import("../bindings/operations").Template} Template */
/** @typedef {import("../bindings/operations").BeginTemplate} Begin */

export const templates = resource(() => call("templates", {}), []);

/** The template in the address. */
export const asked = computed(() =>
  route.value.page === "design" && route.value.rest[0] === "templates"
    ? (route.value.rest[1] ?? null)
    : null,
);

export const template = resource(
  () => (asked.value ? call("template", { id: asked.value }) : Promise.resolve(null)),
  ["activities", "life"],
);
