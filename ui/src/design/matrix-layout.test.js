import { describe, expect, it } from "vitest";
import { placeItems } from "./matrix-layout.js";
import { ems, shortened, twoLines } from "./text-width.js";

describe("the words of a matrix", () => {
  it("stay within the frame at its corners", () => {
    const items = [
      [0, 0],
      [100, 0],
      [0, 100],
      [100, 100],
    ].map(([like = 0, good = 0], at) => ({ id: String(at), text: "人に教える", like, good }));
    for (const { tx, ty, text } of placeItems(items, 270, 232, 14)) {
      const half = (ems(text) * 14) / 2;
      expect(tx - half).toBeGreaterThanOrEqual(-0.5);
      expect(tx + half).toBeLessThanOrEqual(270.5);
      expect(ty - 14).toBeGreaterThanOrEqual(0);
      expect(ty).toBeLessThanOrEqual(232);
    }
  });

  it("don't cover each other where two things lie close together", () => {
    const items = [
      { id: "a", text: "段取り", like: 60, good: 60 },
      { id: "b", text: "苦情の対応", like: 62, good: 58 },
    ];
    const [a, b] = placeItems(items, 270, 232, 14);
    if (!a || !b) throw new Error("two were asked for");
    const apart =
      Math.abs(a.ty - b.ty) >= 14 ||
      Math.abs(a.tx - b.tx) >= ((ems(a.text) + ems(b.text)) * 14) / 2;
    expect(apart).toBe(true);
  });

  it("are cut or broken where they are too long", () => {
    expect(shortened("言いにくい苦情の聞き役", 6)).toBe("言いにくい…");
    expect(shortened("段取り", 6)).toBe("段取り");
    expect(twoLines("Outside the company", 6)).toEqual(["Outside", "the company"]);
    expect(twoLines("Planning", 3)).toEqual(["Planning"]);
  });
});
