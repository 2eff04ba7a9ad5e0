import { describe, expect, it } from "vitest";
import { treeKeys } from "./tree-keys.js";

/** Two branches; the second is folded. */
const nodes = [
  { id: "a", parent: null, expanded: true },
  { id: "a1", parent: "a" },
  { id: "a2", parent: "a" },
  { id: "b", parent: null, expanded: false },
];

/** @param {string} at @param {string} key */
function press(at, key) {
  /** @type {string[]} */
  const said = [];
  const event = new KeyboardEvent("keydown", { key, cancelable: true });
  const used = treeKeys(event, {
    nodes,
    at,
    onMove: (id) => said.push(`move ${id}`),
    onFold: (id, expanded) => said.push(`${expanded ? "unfold" : "fold"} ${id}`),
    onChoose: (id) => said.push(`choose ${id}`),
  });
  return used ? said.join(", ") : "unused";
}

describe("the keys of a tree", () => {
  it.each([
    ["a", "ArrowDown", "move a1"],
    ["b", "ArrowDown", ""],
    ["a", "ArrowUp", ""],
    ["b", "ArrowUp", "move a2"],
    ["a", "ArrowRight", "move a1"],
    ["b", "ArrowRight", "unfold b"],
    ["a1", "ArrowRight", ""],
    ["a", "ArrowLeft", "fold a"],
    ["a2", "ArrowLeft", "move a"],
    ["a2", "Home", "move a"],
    ["a", "End", "move b"],
    ["a1", "Enter", "choose a1"],
    ["a1", " ", "choose a1"],
    ["a", "*", "unfold b"],
    ["a", "x", "unused"],
  ])("on %s, %s: %s", (at, key, said) => expect(press(at, key)).toBe(said));
});
