import { describe, expect, it } from "vitest";
import { along, GAP, overlaps, placeLabels, textWidth } from "./labels.js";

const em = 13;
const bounds = { x: 0, y: 0, width: 400, height: 300 };
const start = /** @type {const} */ ("start");

/** @param {string} id @param {number} x @param {number} y */
const label = (id, x, y) => ({
  id,
  lines: [`実績 ${id}`],
  at: { x, y },
  tries: [{ x, y, anchor: start }],
});

describe("placeLabels", () => {
  it("leaves labels that don't meet where they want to be, without leaders", () => {
    const placed = placeLabels([label("a", 10, 40), label("b", 200, 40)], { bounds, em });
    expect(placed.map(({ x, y, leader }) => ({ x, y, leader }))).toEqual([
      { x: 10, y: 40, leader: null },
      { x: 200, y: 40, leader: null },
    ]);
  });

  it("moves a label off another by 20 px at 13 px text, with a leader to its point", () => {
    const [, moved] = placeLabels([label("a", 10, 100), label("b", 12, 102)], { bounds, em });
    expect(moved?.leader).toMatchObject({ x1: 12, y1: 102 });
    expect(Math.abs((moved?.y ?? 0) - 100)).toBeGreaterThanOrEqual(em * GAP - 2);
  });

  it("never lets any two of many crowded labels touch", () => {
    const crowd = Array.from({ length: 9 }, (_, i) => label(String(i), 50 + i, 150 + i));
    const placed = placeLabels(crowd, { bounds, em });
    expect(placed).toHaveLength(9);
    for (const a of placed) {
      for (const b of placed) if (a !== b) expect(overlaps(a.box, b.box)).toBe(false);
    }
  });

  it("keeps labels inside the bounds and off lines where another wish allows it", () => {
    const line = along([
      { x: 0, y: 96 },
      { x: 400, y: 96 },
    ]);
    const wish = {
      ...label("a", 20, 100),
      tries: [
        { x: 390, y: 60, anchor: start },
        { x: 20, y: 100, anchor: start },
        { x: 20, y: 140, anchor: start },
      ],
    };
    const [placed] = placeLabels([wish], { bounds, avoid: line, em });
    expect(placed?.y).toBe(140);
  });

  it("takes fewer words where the full ones find no room", () => {
    const narrow = { x: 0, y: 0, width: 60, height: 100 };
    const wish = { ...label("¥252,000", 5, 40), short: ["¥252k"] };
    const [placed] = placeLabels([wish], { bounds: narrow, em });
    expect(placed?.lines).toEqual(["¥252k"]);
  });

  it("leaves an optional label out rather than moving it", () => {
    const placed = placeLabels([label("a", 10, 100), { ...label("b", 12, 102), optional: true }], {
      bounds,
      em,
    });
    expect(placed.map(({ id }) => id)).toEqual(["a"]);
  });
});

describe("textWidth", () => {
  it("measures full-width letters as a whole em and follows the text size", () => {
    expect(textWidth("期限", 13)).toBe(26);
    expect(textWidth("期限", 19.5)).toBe(39);
    expect(textWidth("abc", 13)).toBeLessThan(26);
  });
});
