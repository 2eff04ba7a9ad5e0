import { describe, expect, it } from "vitest";
import { moved } from "./edges.js";

/** @param {number} start @param {number} end */
const block = (start, end) => ({ start, end, of: /** @type {const} */ ({ kind: "sleep" }) });
/** @param {ReturnType<typeof block>[]} blocks @param {number} edge @param {number} to */
const times = (blocks, edge, to) => moved(blocks, edge, to).map(({ start, end }) => [start, end]);

describe("an edge of a plan", () => {
  it("takes along what ends and what begins there", () => {
    expect(times([block(360, 420), block(420, 480)], 420, 400)).toEqual([
      [360, 400],
      [400, 480],
    ]);
  });

  it("leaves five minutes of what it shrinks", () => {
    const two = [block(360, 420), block(420, 480)];
    expect(times(two, 420, 300)).toEqual([
      [360, 365],
      [365, 480],
    ]);
    expect(times(two, 420, 600)).toEqual([
      [360, 475],
      [475, 480],
    ]);
  });

  it("stops at the next block over free time", () => {
    const apart = [block(360, 420), block(500, 560)];
    expect(times(apart, 420, 540)).toEqual([
      [360, 500],
      [500, 560],
    ]);
    expect(times(apart, 500, 400)).toEqual([
      [360, 420],
      [420, 560],
    ]);
  });

  it("goes over midnight, and ends a day at 24:00", () => {
    expect(times([block(1380, 360)], 1380, 1320)).toEqual([[1320, 360]]);
    expect(times([block(1380, 30)], 30, 0)).toEqual([[1380, 1440]]);
    expect(times([block(1380, 1440), block(0, 360)], 0, 30)).toEqual([
      [1380, 30],
      [30, 360],
    ]);
  });

  it("never runs around the day into its own beginning", () => {
    const [one] = moved([block(600, 660)], 660, 590);
    expect(one).toEqual(block(600, 605));
  });
});
