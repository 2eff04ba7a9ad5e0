import { afterEach, describe, expect, it, vi } from "vitest";
import { composing, unlessComposing } from "./ime.js";

/** @param {KeyboardEventInit & { keyCode?: number }} [init] */
function enter(init = {}) {
  const event = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, ...init });
  document.body.dispatchEvent(event);
  return event;
}

afterEach(() => {
  document.body.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
});

describe("an Enter that confirms a composition", () => {
  it("is known by isComposing", () => {
    expect(composing(enter({ isComposing: true }))).toBe(true);
  });
  it("is known by key code 229", () => {
    expect(composing(enter({ keyCode: 229 }))).toBe(true);
  });
  it("is known when compositionend came first, as WebKit sends it", () => {
    document.body.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
    expect(composing(enter())).toBe(true);
  });
  it("is over when its key comes up", () => {
    document.body.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
    expect(composing(enter())).toBe(false);
  });
  it("reaches no handler", () => {
    const act = vi.fn();
    const handle = unlessComposing(act);
    handle(enter({ isComposing: true }));
    expect(act).not.toHaveBeenCalled();
    handle(enter());
    expect(act).toHaveBeenCalledOnce();
  });
});
