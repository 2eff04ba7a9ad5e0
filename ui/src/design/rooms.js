/**
 * Rooms that belong to a step: a list of people, of income … A room that isn't written isn't there. What it is called is
 * `<name>-room` in its own words. Each is a component with
 * `{ rest, query }`, loaded when it is first shown.
 */

/**
 * @typedef {object} Room
 * @property {string} name in the address: `#/design/people`
 * @property {string} step
 * @property {string} label Fluent id
 * @property {() => Promise<{ default: import("preact").ComponentType<{ rest: string[], query: Record<string, string> }> }>} load
 */

/** @type {Partial<Record<string, () => Promise<any>>>} */
const modules = import.meta.glob([
  "../people/people.jsx",
  "../income/income.jsx",
  "../learning/learning.jsx",
  "../achievements/achievements.jsx",
  "../papers/papers.jsx",
  "../days/days.jsx",
  "../templates/templates.jsx",
]);

/** From step to room. */
const ALL = [
  { name: "people", step: "people" },
  { name: "income", step: "income" },
  { name: "learning", step: "learning" },
  { name: "achievements", step: "workplace" },
  { name: "days", step: "strategy" },
  { name: "templates", step: "direction" },
  { name: "templates", step: "daily" },
  // Papers draw on every step and belong to none.
  { name: "papers", step: "" },
];

/** @type {Room[]} */
export const ROOMS = ALL.flatMap(({ name, step }) => {
  const load = modules[`../${name}/${name}.jsx`];
  return load ? [{ name, step, label: `${name}-room`, load }] : [];
});

/** @param {string | undefined} name */
export const roomOf = (name) => ROOMS.find((room) => room.name === name);
