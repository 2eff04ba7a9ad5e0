import { signal } from "@preact/signals";
import { render } from "@testing-library/preact";
import { beforeEach, expect, it, vi } from "vitest";
import { useGone } from "./gone.js";

const error = signal(/** @type {any} */ (null));

/** @param {{ asked?: boolean }} props */
function Page({ asked }) {
  const gone = useGone(/** @type {any} */ ({ error }), "learning", asked);
  return <p>{gone ? "もうありません" : "あります"}</p>;
}

beforeEach(() => {
  error.value = null;
  location.hash = "#/design/learning/item";
});

it("leads back to the room when what is shown was deleted, and only then", async () => {
  const { findByText, queryByText } = render(<Page />);
  error.value = { code: "error-storage" };
  await new Promise((done) => setTimeout(done));
  expect([location.hash, queryByText("あります")]).toEqual([
    "#/design/learning/item",
    expect.anything(),
  ]);
  error.value = { code: "error-not-found" };
  await findByText("もうありません");
  await vi.waitFor(() => expect(location.hash).toBe("#/design/learning"));
});

it("stays where the address asks for nothing that could be gone", async () => {
  error.value = { code: "error-not-found" };
  const { findByText } = render(<Page asked={false} />);
  await findByText("あります");
  expect(location.hash).toBe("#/design/learning/item");
});
