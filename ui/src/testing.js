/** What jsdom lacks and browsers have, for the tests. */
import { cleanup } from "@testing-library/preact";
import { options } from "preact";
import { afterEach, beforeEach } from "vitest";
import { watchComposition } from "./ime.js";
import { language } from "./l10n.js";

watchComposition(document);

if (!HTMLDialogElement.prototype.showModal) {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute("open", "");
  };
  HTMLDialogElement.prototype.close = function close() {
    if (!this.hasAttribute("open")) return;
    this.removeAttribute("open");
    this.dispatchEvent(new Event("close"));
  };
}
if (!window.matchMedia) {
  window.matchMedia = (query) =>
    /** @type {MediaQueryList} */ (
      /** @type {unknown} */ ({
        matches: false,
        media: query,
        addEventListener() {},
        removeEventListener() {},
      })
    );
}
// jsdom hides what is a popover, and can't show it.
HTMLElement.prototype.showPopover ??= function showPopover() {
  this.removeAttribute("popover");
};
Element.prototype.scrollIntoView ??= () => {};

// Effects come with the next task, not with the next frame, so that none is left over when a test's page is gone.
options.requestAnimationFrame = (effects) => setTimeout(effects);
// A test may have timers of its own.
const task = setTimeout.bind(globalThis);

beforeEach(() => {
  language.value = "ja";
});
afterEach(async () => {
  cleanup();
  await new Promise((done) => task(done));
});
