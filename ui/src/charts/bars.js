/** @import { Anchor } from './labels.js' */
import { textWidth } from "./labels.js";

/**
 * A bar that stands on `bottom`, its upper corners rounded.
 * @param {number} x @param {number} width @param {number} top @param {number} bottom
 */
export function barPath(x, width, top, bottom) {
  const r = Math.min(3, width / 2, Math.max(0, bottom - top));
  return `M${x} ${bottom}V${top + r}q0 ${-r} ${r} ${-r}h${width - 2 * r}q${r} 0 ${r} ${r}V${bottom}Z`;
}

/**
 * Every n-th name, n as small as fits; counted from the last, which is the one that matters.
 * @template T
 * @param {T[]} items
 * @param {(item: T, first: boolean) => {x: number, text: string}} name
 * @param {number} em
 */
export function thinned(items, name, em) {
  for (let step = 1; step <= items.length; step++) {
    const labels = items
      .filter((_, i) => (items.length - 1 - i) % step === 0)
      .map((item, i) => name(item, i === 0));
    const fit = labels.every((label, i) => {
      const before = labels[i - 1];
      const halves = before ? (textWidth(label.text, em) + textWidth(before.text, em)) / 2 : 0;
      return !before || label.x - before.x >= halves + em * 0.6;
    });
    if (fit) return labels;
  }
  return [];
}

/**
 * Words centred on x, turned inwards where they would leave the plot.
 * @param {number} x @param {string} text @param {number} em @param {number} left @param {number} right
 * @returns {{x: number, anchor: Anchor}}
 */
export function inward(x, text, em, left, right) {
  const half = textWidth(text, em, true) / 2;
  if (x - half < left) return { x: left, anchor: "start" };
  if (x + half > right) return { x: right, anchor: "end" };
  return { x, anchor: "middle" };
}
