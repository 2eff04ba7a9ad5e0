/** @import { Box } from './types.js' */

/** Words on a chart: how wide they are and where they go without covering each other or a line. */

/** Full-width forms take a whole em; Latin letters and figures are measured generously. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]|[\ud83c-\ud8ff]/u;
const NARROW = /[.,:;'|!ijl ()[\]·]/;

/**
 * An estimate that needs no layout and errs on the wide side.
 * @param {string} text @param {number} em font size in px @param {boolean} [strong]
 */
export function textWidth(text, em, strong = false) {
  let width = 0;
  for (const letter of text)
    width += WIDE.test(letter) || letter.length > 1 ? 1 : NARROW.test(letter) ? 0.34 : 0.6;
  return width * em * (strong ? 1.05 : 1);
}

/** @typedef {'start'|'middle'|'end'} Anchor */

/**
 * @typedef {object} Wanted
 * @property {string} id
 * @property {string[]} lines
 * @property {boolean} [strong] the first line is bold
 * @property {{x: number, y: number}} at what the label names; a leader goes there when it had to move
 * @property {{x: number, y: number, anchor: Anchor}[]} tries first baselines, the best first
 * @property {string[]} [short] fewer words, for when the full ones find no room
 * @property {boolean} [optional] left out rather than moved away
 */

/** @typedef {Wanted & {x: number, y: number, anchor: Anchor, box: Box, leader: null | {x1: number, y1: number, x2: number, y2: number}}} Placed */

/** Baselines of neighbouring labels keep this far apart, in em (20 px at 13 px). */
export const GAP = 20 / 13;
/** Lines of one label, in em. */
export const LINE = 1.31;

/** @param {Box} a @param {Box} b */
export const overlaps = (a, b) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** @param {Wanted} label @param {{x: number, y: number, anchor: Anchor}} at @param {number} em @returns {Box} */
export function labelBox(label, at, em) {
  const width = Math.max(
    ...label.lines.map((line, i) => textWidth(line, em, label.strong && i === 0)),
  );
  const x = at.anchor === "start" ? at.x : at.anchor === "end" ? at.x - width : at.x - width / 2;
  return { x, y: at.y - em * 0.9, width, height: em * (1.15 + (label.lines.length - 1) * LINE) };
}

/**
 * Places labels one after the other, the most important first. A place counts against what it
 * covers; when every wished place is taken, the label moves on in steps of 20 px and gets a leader.
 * @param {Wanted[]} labels
 * @param {{bounds: Box, avoid?: Box[], em: number}} room `avoid` may be covered when nothing better is free
 * @returns {Placed[]}
 */
export function placeLabels(labels, { bounds, avoid = [], em }) {
  /** @type {Placed[]} */
  const placed = [];
  const gap = em * (GAP - 1.15) - 0.5;
  for (const wanted of labels) {
    const found = room(wanted) ?? (wanted.short ? room({ ...wanted, lines: wanted.short }) : null);
    if (found) placed.push(found);
  }
  return placed;

  /** @param {Wanted} label @returns {Placed | null} */
  function room(label) {
    /** @param {{x: number, y: number, anchor: Anchor}} at */
    const look = (at) => {
      const box = labelBox(label, at, em);
      const inside =
        box.x >= bounds.x - 0.5 &&
        box.y >= bounds.y - 0.5 &&
        box.x + box.width <= bounds.x + bounds.width + 0.5 &&
        box.y + box.height <= bounds.y + bounds.height + 0.5;
      const roomy = {
        x: box.x - em * 0.4,
        y: box.y - gap,
        width: box.width + em * 0.8,
        height: box.height + gap * 2,
      };
      const free = inside && !placed.some((other) => overlaps(roomy, other.box));
      return { at, box, free, covers: avoid.filter((thing) => overlaps(box, thing)).length };
    };
    const wished = label.tries.map(look).filter((found) => found.free);
    const moved = [];
    if (!label.optional && !wished.some((found) => found.covers === 0)) {
      for (let step = 1; step <= 8; step++) {
        for (const at of label.tries) {
          for (const y of [at.y - step * em * GAP, at.y + step * em * GAP]) {
            const found = look({ ...at, y });
            if (found.free) moved.push({ ...found, covers: found.covers + 2 + step });
          }
        }
      }
    }
    const best = [...wished, ...moved].reduce(
      (least, found) => (least === null || found.covers < least.covers ? found : least),
      /** @type {ReturnType<typeof look> | null} */ (null),
    );
    if (best === null || (label.optional && best.covers > 3)) return null;
    return {
      ...label,
      ...best.at,
      box: best.box,
      leader: wished.includes(best) ? null : leaderOf(label.at, best.box),
    };
  }
}

/** From the nearest point of the label's edge. @param {{x: number, y: number}} at @param {Box} box */
function leaderOf(at, box) {
  const clamp = (/** @type {number} */ v, /** @type {number} */ lo, /** @type {number} */ hi) =>
    Math.min(Math.max(v, lo), hi);
  return {
    x1: at.x,
    y1: at.y,
    x2: clamp(at.x, box.x, box.x + box.width),
    y2: clamp(at.y, box.y, box.y + box.height),
  };
}

/**
 * A line as a string of small boxes to keep labels off.
 * @param {{x: number, y: number}[]} points @param {number} [width]
 * @returns {Box[]}
 */
export function along(points, width = 4) {
  const boxes = [];
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1];
    const b = points[i];
    if (!a || !b) continue;
    const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 8));
    for (let step = 0; step <= steps; step++) {
      const x = a.x + ((b.x - a.x) * step) / steps;
      const y = a.y + ((b.y - a.y) * step) / steps;
      boxes.push({ x: x - width / 2, y: y - width / 2, width, height: width });
    }
  }
  return boxes;
}
