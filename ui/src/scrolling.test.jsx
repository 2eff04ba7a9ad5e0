import { render } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it } from "vitest";
import { scrollByKeys } from "./scrolling.js";

let stop = () => {};
beforeEach(() => {
  stop = scrollByKeys(document);
});
afterEach(() => stop());

/** @param {string} key */
const press = (key) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true }),
  );

it("takes the page along when nothing has the focus, and leaves everything else where it is", () => {
  const { container } = render(
    <div>
      <input aria-label="x" />
      <main tabIndex={-1} />
    </div>,
  );
  const field = /** @type {HTMLInputElement} */ (container.querySelector("input"));
  field.focus();
  press("PageDown");
  expect(document.activeElement).toBe(field);
  field.blur();
  press("Tab");
  expect(document.activeElement).toBe(document.body);
  press("PageDown");
  expect(document.activeElement).toBe(container.querySelector("main"));
});
