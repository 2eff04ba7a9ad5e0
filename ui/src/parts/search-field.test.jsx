import { signal } from "@preact/signals";
import { fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { SearchField } from "./search-field.jsx";

afterEach(() => vi.useRealTimers());

it("searches once typing rests, without the space around, and no more once it is gone", () => {
  vi.useFakeTimers();
  const of = signal("傾聴");
  const { unmount } = render(<SearchField label="さがす" of={of} />);
  const field = /** @type {HTMLInputElement} */ (screen.getByRole("searchbox", { name: "さがす" }));
  expect(field.value).toBe("傾聴");
  for (const typed of ["か", "かい", " かいご "]) {
    fireEvent.input(field, { target: { value: typed } });
    vi.advanceTimersByTime(100);
  }
  expect(of.value).toBe("傾聴");
  vi.advanceTimersByTime(100);
  expect([of.value, field.value]).toEqual(["かいご", " かいご "]);
  fireEvent.input(field, { target: { value: "x" } });
  unmount();
  vi.advanceTimersByTime(1000);
  expect(of.value).toBe("かいご");
});
