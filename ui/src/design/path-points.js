/**
 * The way as two strands. Each strand is a few points, its steps among them, with a smooth curve through them; the strands
 * meet where a step of one feeds the other. x and y are shares of the drawing.
 */
import { curveNatural, line } from "d3-shape";

/** @typedef {{ x: number, y: number }} Point */

/** Where both strands are one. */
const MEETINGS = [0.335, 0.665, 1];
const MIDDLE = 0.5;

/** Where each step lies, in its strand's order. @type {Record<"fused" | "parallel", Point[]>} */
export const STEPS = {
  fused: [
    { x: 0.1, y: 0.19 },
    { x: 0.335, y: MIDDLE },
    { x: 0.585, y: 0.27 },
    { x: 0.86, y: 0.16 },
  ],
  parallel: [
    { x: 0.055, y: 0.83 },
    { x: 0.195, y: 0.73 },
    { x: 0.425, y: 0.74 },
    { x: 0.56, y: 0.78 },
    { x: 0.7, y: 0.63 },
    { x: 0.82, y: 0.83 },
    { x: 0.945, y: 0.66 },
  ],
};

/** What else a strand goes through: its beginning, and the middle of an arc. */
const BETWEEN = {
  fused: [
    { x: 0, y: 0.17 },
    { x: 0.5, y: 0.17 },
  ],
  parallel: [
    { x: 0, y: 0.84 },
    { x: 0.5, y: 0.84 },
  ],
};

const draw = line(
  (/** @type {[number, number]} */ [x]) => x,
  ([, y]) => y,
).curve(curveNatural);

/**
 * The strand as SVG paths, one from each meeting to the next, so that the strands cross there instead of only touching.
 * @param {"fused" | "parallel"} strand @param {number} width @param {number} height
 * @returns {string[]}
 */
export function strandPaths(strand, width, height) {
  const meetings = MEETINGS.map((x) => ({ x, y: MIDDLE }));
  const points = [...STEPS[strand], ...BETWEEN[strand], ...meetings]
    .filter((one, at, all) => all.findIndex(({ x }) => x === one.x) === at)
    .sort((a, b) => a.x - b.x);
  return MEETINGS.map((to, at) => {
    const from = MEETINGS[at - 1] ?? 0;
    const part = points.filter(({ x }) => x >= from && x <= to);
    return draw(part.map(({ x, y }) => [x * width, y * height])) ?? "";
  });
}

/**
 * How wide each label may be without touching its neighbours or leaving the sheet.
 * @param {Point[]} steps @param {number} width @param {number} edge what a label may reach over the drawing's edge @param {number} gap
 */
export function labelWidths(steps, width, edge, gap) {
  return steps.map(({ x }, at) => {
    const before = steps[at - 1];
    const after = steps[at + 1];
    const left = before ? ((x - before.x) * width - gap) / 2 : x * width + edge;
    const right = after ? ((after.x - x) * width - gap) / 2 : (1 - x) * width + edge;
    return Math.max(0, 2 * Math.min(left, right));
  });
}
