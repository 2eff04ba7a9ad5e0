/**
 * When what had the focus is gone (its row was deleted, its button done with) or was put elsewhere, the browser lets the focus
 * fall to the page's top. It goes to what is nearest instead: the same row, the rows after it, those before it, what is around
 * them. Dialogs and menus give the focus back by themselves; if that place is gone, this one is next.
 */
import { route } from "./router.js";

const FOCUSABLE = "a[href], button, input, select, textarea, [tabindex]:not([tabindex='-1'])";
/** What looks after its own focus. */
const FLOATING = "dialog, .pop";

/**
 * @typedef {{ in: Element, at: number }} Place an element around, and the how manyth of its children it was in
 * @typedef {{ element: HTMLElement, around: Place[], row: string | null, where: string }} Last
 */

/** The page and what it shows: another one begins at its own place. */
const where = () => [route.value.page, ...route.value.rest].join("/");

/** @param {Element} element @param {Element} end @returns {Place[]} from the inside to the outside */
function placesOf(element, end) {
  const around = [];
  for (let one = element; one !== end && one.parentElement; one = one.parentElement) {
    around.push({ in: one.parentElement, at: [...one.parentElement.children].indexOf(one) });
  }
  return around;
}

/** The id of the row that it is in, where rows have one. @param {Element} element */
function rowOf(element) {
  const id = element.closest("[data-row]")?.getAttribute("data-row");
  return id && id !== "true" ? id : null;
}

/** Whether the focus could be put into it. @param {Element | null | undefined} element */
function take(element) {
  if (!element) return false;
  const all = [...element.querySelectorAll(FOCUSABLE)];
  if (element.matches(FOCUSABLE)) all.unshift(element);
  return all.some((one) => {
    // What is hidden or disabled doesn't take it.
    /** @type {HTMLElement} */ (one).focus({ preventScroll: true });
    if (document.activeElement !== one) return false;
    one.scrollIntoView?.({ block: "nearest" });
    return true;
  });
}

/** The same for what stands before the place: of a list the last row is nearest. @param {Element} element */
const takeLast = (element) =>
  take([...element.querySelectorAll("[data-row]")].at(-1)) || take(element);

/** @param {Last} last */
function goNear({ element, around, row, where: there }) {
  if (there !== where()) return;
  // It was only put elsewhere, or what it was in was made anew there.
  if (element.isConnected && take(element)) return;
  const own = row && [...document.querySelectorAll("main [data-row]")];
  if (own && take(own.find((one) => one.getAttribute("data-row") === row))) return;
  for (const place of around) {
    if (!place.in.isConnected) continue;
    const children = [...place.in.children];
    if (children.slice(place.at).some(take)) return;
    if (children.slice(0, place.at).reverse().some(takeLast)) return;
  }
}

/**
 * Looks after the focus in what is on the page from now on.
 * @param {Document} page
 * @returns {() => void} ends it
 */
export function keepFocusNear(page) {
  /** @type {Last | null} */
  let last = null;
  let lost = false;

  /** @param {FocusEvent} event */
  function onFocus(event) {
    const element = /** @type {HTMLElement} */ (event.target);
    const main = element.closest("main");
    if (element.closest(FLOATING)) return;
    lost = false;
    last =
      main && element !== main
        ? {
            element,
            around: placesOf(element, main),
            row: rowOf(element),
            where: where(),
          }
        : null;
  }

  /** A press beside it leaves it. @param {Event} event */
  function onPress(event) {
    const target = /** @type {Element} */ (event.target);
    if (!target.closest(FLOATING) && !last?.element.contains(target)) last = null;
  }

  const observer = new MutationObserver((changes) => {
    const had = last;
    if (!had) return;
    lost ||= changes.some((one) =>
      [...one.removedNodes].some((gone) => gone === had.element || gone.contains(had.element)),
    );
    lost ||= !had.element.isConnected;
    if (!lost || page.activeElement !== page.body || page.querySelector("dialog[open]")) return;
    lost = false;
    last = null;
    goNear(had);
  });

  page.addEventListener("focusin", onFocus);
  page.addEventListener("pointerdown", onPress, true);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener("focusin", onFocus);
    page.removeEventListener("pointerdown", onPress, true);
    observer.disconnect();
  };
}
