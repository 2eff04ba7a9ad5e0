import { cleanup, render, screen, waitFor } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepFocusNear } from "./focus-near.js";
import { Dialog } from "./parts/dialog.jsx";
import { route } from "./router.js";

/** @type {(shown: Shown) => void} */
let show;
/** @typedef {{ rows: string[], bare?: boolean, ids?: boolean, dialog?: boolean, sections?: string[][] }} Shown */

/** @param {{ first: Shown }} props */
function Page({ first }) {
  const [{ rows, bare, ids, dialog, sections = [rows] }, set] = useState(first);
  show = set;
  return (
    <main tabIndex={-1}>
      <h1>頁</h1>
      {sections.map((section, at) => (
        <ul key={at}>
          {section.map((row) => (
            <li key={row} data-row={ids ? row : true}>
              <button type="button">{row}</button>
              <button type="button">{row}のメニュー</button>
            </li>
          ))}
        </ul>
      ))}
      {!bare && <button type="button">加える</button>}
      {dialog && (
        <Dialog title="問い" onClose={() => {}} actions={<button type="button">保存</button>} />
      )}
    </main>
  );
}

/** @param {string} name */
const button = (name) => screen.getByRole("button", { name });
const focused = () => document.activeElement?.textContent;

let stop = () => {};
beforeEach(() => {
  route.value = { page: "design", rest: ["income"], query: {} };
  stop = keepFocusNear(document);
});
afterEach(() => stop());

describe("the focus, when what had it is gone", () => {
  it.each([
    ["in the middle goes to the row after it", "b", ["a", "c"], "c"],
    ["at the end goes to the row before it", "c", ["a", "b"], "b"],
    ["that was the only one goes to what follows the list", "b", [], "加える"],
  ])("a row %s", async (_, gone, left, near) => {
    render(<Page first={{ rows: left.length ? ["a", "b", "c"] : ["b"] }} />);
    button(`${gone}のメニュー`).focus();
    show({ rows: left });
    await waitFor(() => expect(focused()).toBe(near));
  });

  it("stays with a row that was put elsewhere, or made anew in another list", async () => {
    render(<Page first={{ rows: ["a", "b", "c"] }} />);
    button("bのメニュー").focus();
    // As a drawing does that sorts a list: what has the focus is taken out and put back.
    button("b").before(button("bのメニュー"));
    expect(document.activeElement).toBe(document.body);
    await waitFor(() => expect(focused()).toBe("bのメニュー"));
    cleanup();
    render(<Page first={{ rows: [] }} />);
    show({ rows: [], ids: true, sections: [["a", "b"], ["c"]] });
    await waitFor(() => expect(screen.getAllByRole("list")).toHaveLength(2));
    button("aのメニュー").focus();
    show({ rows: [], ids: true, sections: [["b"], ["c", "a"]] });
    await waitFor(() => expect(focused()).toBe("a"));
  });

  it("goes to the last row where nothing follows the list", async () => {
    render(<Page first={{ rows: ["a", "b"] }} />);
    button("加える").focus();
    show({ rows: ["a", "b"], bare: true });
    await waitFor(() => expect(focused()).toBe("b"));
  });

  it("comes back from a dialog to what is near, when the place that opened it is gone", async () => {
    render(<Page first={{ rows: ["a", "b"] }} />);
    button("a").focus();
    show({ rows: ["a", "b"], dialog: true });
    await waitFor(() => expect(focused()).toBe("保存"));
    show({ rows: ["b"], dialog: true });
    await waitFor(() => expect(screen.queryByRole("button", { name: "a" })).toBe(null));
    expect(focused()).toBe("保存");
    // Nor is anything behind the dialog taken while it is open.
    button("保存").blur();
    show({ rows: ["b", "c"], dialog: true });
    await waitFor(() => button("c"));
    expect(document.activeElement).toBe(document.body);
    show({ rows: ["b"] });
    await waitFor(() => expect(focused()).toBe("b"));
  });

  it("is left alone on another page, and after a press beside it", async () => {
    render(<Page first={{ rows: ["a", "b"] }} />);
    button("a").focus();
    route.value = { page: "design", rest: ["income", "stream"], query: {} };
    show({ rows: ["b"] });
    await waitFor(() => expect(screen.queryByRole("button", { name: "a" })).toBe(null));
    expect(document.activeElement).toBe(document.body);
    button("b").focus();
    screen.getByRole("heading").dispatchEvent(new Event("pointerdown", { bubbles: true }));
    show({ rows: [] });
    await waitFor(() => expect(screen.queryByRole("button", { name: "b" })).toBe(null));
    expect(document.activeElement).toBe(document.body);
  });
});
