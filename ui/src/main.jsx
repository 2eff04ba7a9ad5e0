import { render } from "preact";
import { App } from "./app.jsx";
import { loadShell, showAppearance } from "./appearance.js";
import { connect, openedBy } from "./backend.js";
import { watchComposition } from "./ime.js";
import { listenForShortcuts } from "./keyboard.js";
import { loadPage, PAGES, pageOf } from "./pages.js";
import { openItem, route } from "./router.js";

watchComposition(document);
listenForShortcuts(document);

const root = document.getElementById("app");
/** @param {import("./bindings/shell").OpenItem | null} item */
const openIf = (item) => {
  if (item) openItem(item);
};

const first = pageOf(route.value.page) ?? PAGES[0];

// The page's code comes while the shell answers; a failure of either is told by the frame.
await Promise.allSettled([
  connect().then(openedBy).then(openIf),
  loadShell(),
  first && loadPage(first),
]);
showAppearance();
if (root) render(<App />, root);
