/**
 * The pages, in the order of the sidebar. A page is a folder with a `page.jsx` whose default export is
 * its component; it loads when first shown, but Today at once. A page that isn't written has no place in the sidebar.
 */
import { Mountain, NotebookPen, Route, Settings, Sprout, Sun } from "lucide";

/**
 * @typedef {object} Page
 * @property {string} name in the address
 * @property {string} folder
 * @property {string} label Fluent id
 * @property {import("lucide").IconNode} [icon]
 * @property {string} [keys]
 * @property {"main" | "end" | "alone"} place in the sidebar, at its end, or without the frame
 */

/** @type {Page[]} */
const ALL = [
  { name: "today", folder: "today", label: "app-nav-today", icon: Sun, place: "main" },
  { name: "goals", folder: "goals", label: "app-nav-goals", icon: Mountain, place: "main" },
  { name: "habits", folder: "habits", label: "app-nav-habits", icon: Sprout, place: "main" },
  {
    name: "journal",
    folder: "entries",
    label: "app-nav-journal",
    icon: NotebookPen,
    place: "main",
  },
  { name: "design", folder: "design", label: "app-nav-design", icon: Route, place: "main" },
  {
    name: "settings",
    folder: "settings",
    label: "app-nav-settings",
    icon: Settings,
    place: "end",
    keys: "Ctrl+,",
  },
  { name: "welcome", folder: "welcome", label: "app-nav-welcome", place: "alone" },
];

/** @type {Record<string, () => Promise<any>>} */
const modules = import.meta.glob(["./*/page.jsx", "!./today/page.jsx"]);
/** The page of every start comes with the frame: it needn't be asked for a second time. @type {Record<string, any>} */
const atOnce = import.meta.glob("./today/page.jsx", { eager: true });

/** @param {Page} page */
const path = (page) => `./${page.folder}/page.jsx`;

let number = 0;

/** @type {Page[]} */
export const PAGES = ALL.filter((page) => path(page) in modules || path(page) in atOnce).map(
  (page) => (page.place === "main" ? { ...page, keys: `Ctrl+${++number}` } : page),
);

/** @param {string} name */
export function pageOf(name) {
  return PAGES.find((page) => page.name === name);
}

/**
 * @typedef {object} PageModule
 * @property {import("preact").ComponentType} default
 * @property {import("./store.js").Resource<any>[]} [first] what the page can't be shown without: at the start of
 *   the app it is asked for before anything is drawn, so that the first picture is the whole one
 */

/** @type {Map<string, PageModule>} */
const loaded = new Map();

/** The component, if it has been loaded. @param {Page} page */
export function loadedPage(page) {
  return loaded.get(page.name)?.default;
}

/** @param {Page} page */
export async function loadPage(page) {
  const known = loaded.get(page.name);
  if (known) return known;
  const module = atOnce[path(page)] ?? (await modules[path(page)]?.());
  if (!module) throw new Error(`no page ${page.name}`);
  loaded.set(page.name, module);
  return module;
}
