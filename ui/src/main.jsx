import { render } from "preact";
import { App } from "./app.jsx";
import { loadShell, showAppearance } from "./appearance.js";
import { connect } from "./backend.js";
import { watchComposition } from "./ime.js";
import { listenForShortcuts } from "./keyboard.js";
import { loadPage, PAGES, pageOf } from "./pages.js";
import { route } from "./router.js";

watchComposition(document);
listenForShortcuts(document);

const root = document.getElementById("app");
const first = pageOf(route.value.page) ?? PAGES[0];

// The page's code comes while the shell answers; a failure of either is told by the frame.
await Promise.allSettled([connect(), loadShell(), first && loadPage(first)]);
showAppearance();
if (root) render(<App />, root);
