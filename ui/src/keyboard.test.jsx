import { render } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addShortcuts, listenForShortcuts, matches } from "./keyboard.js";

/** @type {(() => void)[]} */
let undo = [];
beforeEach(() => {
  undo = [listenForShortcuts(document)];
});
afterEach(() => {
  for (const one of undo) one();
});

/** @param {EventTarget} target @param {KeyboardEventInit} init */
function press(target, init) {
  const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

describe("shortcuts", () => {
  it("tell modifiers apart, and know the other faces of a key", () => {
    const z = new KeyboardEvent("keydown", { key: "Z", ctrlKey: true, shiftKey: true });
    expect(matches(z, "Ctrl+Shift+Z")).toBe(true);
    expect(matches(z, "Ctrl+Z")).toBe(false);
    const plus = new KeyboardEvent("keydown", { key: "=", ctrlKey: true });
    expect(matches(plus, "Ctrl++")).toBe(true);
    expect(matches(new KeyboardEvent("keydown", { key: "n" }), "Ctrl+N")).toBe(false);
    expect(
      matches(new KeyboardEvent("keydown", { key: "n", ctrlKey: true, altKey: true }), "Ctrl+N"),
    ).toBe(false);
  });

  it("leave undo to a text field, and act elsewhere", () => {
    const run = vi.fn();
    undo.push(addShortcuts([{ keys: "Ctrl+Z", label: "", notInFields: true, run }]));
    const { container } = render(
      <div>
        <input aria-label="x" />
      </div>,
    );
    const input = /** @type {HTMLInputElement} */ (container.querySelector("input"));
    expect(press(input, { key: "z", ctrlKey: true }).defaultPrevented).toBe(false);
    expect(run).not.toHaveBeenCalled();
    press(document.body, { key: "z", ctrlKey: true });
    expect(run).toHaveBeenCalledOnce();
  });

  it("are silent while composing and under a dialog", () => {
    const run = vi.fn();
    undo.push(addShortcuts([{ keys: "Ctrl+N", label: "", run }]));
    press(document.body, { key: "n", ctrlKey: true, isComposing: true });
    const { unmount } = render(<dialog open>…</dialog>);
    press(document.body, { key: "n", ctrlKey: true });
    expect(run).not.toHaveBeenCalled();
    unmount();
    press(document.body, { key: "n", ctrlKey: true });
    expect(run).toHaveBeenCalledOnce();
  });
});
