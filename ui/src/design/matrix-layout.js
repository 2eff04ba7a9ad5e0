import { ems, shortened } from "./text-width.js";

/** Where the words of a matrix's points go, so that they neither cover each other nor leave the frame. */

/** @typedef {{ id: string, text: string, like: number, good: number }} Item */
/** @typedef {{ id: string, x: number, y: number, text: string, anchor: "start" | "middle" | "end", tx: number, ty: number }} Placed */

/** From here on it is liked, or one is good at it. */
export const HALF = 50;

/**
 * @param {Item[]} items @param {number} width of the frame @param {number} height @param {number} em of the words
 * @returns {Placed[]}
 */
export function placeItems(items, width, height, em) {
  /** @type {{ x0: number, x1: number, y0: number, y1: number }[]} */
  const taken = items.map(({ like, good }) => {
    const x = (like / 100) * width;
    const y = (1 - good / 100) * height;
    return { x0: x - em * 0.4, x1: x + em * 0.4, y0: y - em * 0.4, y1: y + em * 0.4 };
  });
  return items.map(({ id, text: whole, like, good }) => {
    const x = (like / 100) * width;
    const y = (1 - good / 100) * height;
    const text = shortened(whole, Math.min(9, width / em));
    const w = ems(text) * em;
    const middle = Math.min(Math.max(x, w / 2), width - w / 2);
    const places = [
      { tx: middle, ty: y + em * 1.45, x0: middle - w / 2 },
      { tx: middle, ty: y - em * 0.65, x0: middle - w / 2 },
      { tx: x + em * 0.65 + w / 2, ty: y + em * 0.35, x0: x + em * 0.65 },
      { tx: x - em * 0.65 - w / 2, ty: y + em * 0.35, x0: x - em * 0.65 - w },
    ].map((one) => ({ ...one, x1: one.x0 + w, y0: one.ty - em, y1: one.ty + em * 0.2 }));
    const inside = places.filter(
      (one) => one.x0 >= -0.5 && one.x1 <= width + 0.5 && one.y0 >= 0 && one.y1 <= height,
    );
    const free = inside.find((one) =>
      taken.every((other) => !overlaps(one, other) || isPoint(other, x, y)),
    );
    const { tx, ty, ...box } = free ?? inside[0] ?? /** @type {any} */ (places[0]);
    taken.push(box);
    return { id, x, y, text, anchor: "middle", tx, ty };
  });
}

/** @param {{ x0: number, x1: number, y0: number, y1: number }} box @param {number} x @param {number} y */
const isPoint = (box, x, y) =>
  Math.abs((box.x0 + box.x1) / 2 - x) < 0.01 && Math.abs((box.y0 + box.y1) / 2 - y) < 0.01;

/**
 * @param {{ x0: number, x1: number, y0: number, y1: number }} a
 * @param {{ x0: number, x1: number, y0: number, y1: number }} b
 */
const overlaps = (a, b) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
