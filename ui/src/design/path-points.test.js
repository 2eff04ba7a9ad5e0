import { describe, expect, it } from "vitest";
import { labelWidths, STEPS, strandPaths } from "./path-points.js";

describe("the strands", () => {
  it("go through every step of theirs", () => {
    for (const strand of /** @type {const} */ (["fused", "parallel"])) {
      const drawn = strandPaths(strand, 1000, 100).join(" ");
      for (const { x, y } of STEPS[strand]) {
        expect(drawn, `${strand} ${x}`).toContain(`${x * 1000},${y * 100}`);
      }
    }
  });

  it("meet at the same places", () => {
    const ends = (/** @type {"fused" | "parallel"} */ strand) =>
      strandPaths(strand, 1000, 100).map((path) => path.split(",").slice(-2).join(","));
    const last = (/** @type {string} */ path) => path.match(/[\d.]+,[\d.]+$/)?.[0];
    expect(ends("fused").map(last)).toEqual(ends("parallel").map(last));
  });

  it("leave room between the words of neighbours, and inside the sheet", () => {
    for (const steps of Object.values(STEPS)) {
      const widths = labelWidths(steps, 680, 16, 8);
      steps.forEach(({ x }, at) => {
        const half = (widths[at] ?? 0) / 2;
        expect(half).toBeGreaterThan(30);
        expect(x * 680 - half).toBeGreaterThanOrEqual(-16);
        expect(x * 680 + half).toBeLessThanOrEqual(680 + 16);
        const next = steps[at + 1];
        if (!next) return;
        const right = next.x * 680 - (widths[at + 1] ?? 0) / 2;
        expect(right - (x * 680 + half)).toBeGreaterThanOrEqual(7.99);
      });
    }
  });
});
