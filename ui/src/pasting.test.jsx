import { render, screen } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { Dialog } from "./parts/dialog.jsx";
import { LONGEST_PASTE, refused, watchPaste } from "./pasting.js";

afterEach(() => {
  refused.value = false;
});

/** @param {Element} field @param {string} words */
function paste(field, words) {
  const event = new Event("paste", { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => words } });
  return field.dispatchEvent(event);
}

it("refuses what no field could take, says so, and goes on", async () => {
  watchPaste(document);
  render(
    <Dialog title="t" onClose={() => {}}>
      <input aria-label="field" />
    </Dialog>,
  );
  const field = screen.getByLabelText("field");
  expect(paste(field, "a".repeat(LONGEST_PASTE))).toBe(true);
  expect(screen.queryByRole("alert")).toBeNull();
  expect(paste(field, "a".repeat(LONGEST_PASTE + 1))).toBe(false);
  expect((await screen.findByRole("alert")).textContent).toContain("100");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await expect.poll(() => screen.queryByRole("alert")).toBeNull();
});
