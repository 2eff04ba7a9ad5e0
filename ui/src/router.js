/**
 * Where we are: `#/goals/<id>?day=2026-11-22`. The address is the state, so that back, forward and a
 * notification's click all work alike.
 */
import { signal } from "@preact/signals";

/**
 * @typedef {object} Route
 * @property {string} page
 * @property {string[]} rest what follows the page, such as an id
 * @property {Record<string, string>} query
 */

/** @param {string} hash @returns {Route} */
export function parse(hash) {
  const [path = "", search = ""] = hash.replace(/^#?\/?/, "").split("?");
  const [page = "", ...rest] = path.split("/").map(decodeURIComponent);
  return {
    page: page || "today",
    rest: rest.filter(Boolean),
    query: Object.fromEntries(new URLSearchParams(search)),
  };
}

/**
 * The address of a page.
 * @param {string} page
 * @param {string[]} [rest]
 * @param {Record<string, string | undefined | null>} [query]
 */
export function href(page, rest = [], query = {}) {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value) search.set(key, value);
  const tail = search.size > 0 ? `?${search}` : "";
  return `#/${[page, ...rest].map(encodeURIComponent).join("/")}${tail}`;
}

export const route = signal(parse(typeof location === "undefined" ? "" : location.hash));

/** How many times somebody asked for the journal's search (Ctrl F); its page puts the caret there. */
export const searchAsked = signal(0);

/**
 * Goes there. `replace` leaves no step to come back to (choosing in a list).
 * @param {string} page
 * @param {string[]} [rest]
 * @param {Record<string, string | undefined | null>} [query]
 * @param {{ replace?: boolean }} [how]
 */
export function go(page, rest = [], query = {}, { replace = false } = {}) {
  const to = href(page, rest, query);
  if (to === location.hash) return;
  if (replace) history.replaceState(null, "", to);
  else location.hash = to;
  // The event that tells of it comes a task later, or not at all.
  follow();
}

/**
 * Goes to what a notification is about.
 * @param {import("./bindings/shell").OpenItem} item
 */
export function openItem({ kind, id }) {
  if (kind === "habit" && id) go("habits", [id]);
  else if (kind === "step" && id) go("today", [], { step: id });
  else if (kind === "goal" && id) go("goals", [id]);
  else if (kind === "person" && id) go("design", ["people", id]);
  else go("today");
}

let followed = typeof location === "undefined" ? "" : location.hash;

/** Takes over the address, once for each. */
function follow() {
  if (location.hash === followed) return;
  followed = location.hash;
  route.value = parse(followed);
}

if (typeof window !== "undefined") window.addEventListener("hashchange", follow);
