import { render } from "preact";
import { App } from "./app.jsx";
import { loadShell, showAppearance } from "./appearance.js";
import { connect, openedBy } from "./backend.js";
import { watchComposition } from "./ime.js";
import { listenForShortcuts } from "./keyboard.js";
import { prepare } from "./l10n.js";
import { life } from "./life.js";
import { loadPage, PAGES, pageOf } from "./pages.js";
import { watchPaste } from "./pasting.js";
import { openItem, route } from "./router.js";
import { scrollByKeys } from "./scrolling.js";

watchComposition(document);
watchPaste(document);
listenForShortcuts(document);
scrollByKeys(document);

const root = document.getElementById("app");
/** @param {import("./bindings/shell").OpenItem | null} item */
const openIf = (item) => {
  if (item) openItem(item);
};

const first = pageOf(route.value.page) ?? PAGES[0];

/** @type {(() => void)[]} */
const unfollow = [];
/** @param {import("./store.js").Resource<any>[]} resources */
async function ask(resources) {
  for (const one of resources) unfollow.push(one.follow());
  await Promise.all(resources.map((one) => one.answered()));
}

// Everything at once: the page's code and what it shows come while the shell answers. A failure of any is told by the
// frame.
const connected = connect();
await Promise.allSettled([
  openedBy().then(openIf),
  loadShell(),
  ask([life]),
  first &&
    loadPage(first).then((page) => {
      const answered = ask(page.first ?? []);
      // All is asked: until the answers come, this side has time.
      prepare(document.documentElement.lang === "en" ? "en" : "ja");
      return answered;
    }),
]);
showAppearance();
if (root) render(<App />, root);
// What came before the page could hear of it.
connected.then(openedBy).then(openIf, () => {
  // Deaf to the shell, the page still answers to everything that is done in it.
});
// What is on screen follows by itself now.
for (const stop of unfollow) stop();
