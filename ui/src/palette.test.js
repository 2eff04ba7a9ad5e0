/**
 * The eight activity colours, measured: any two differ by at least CIE76 20 as seen with normal,
 * protanopic, deuteranopic and tritanopic vision, in the light and in the dark theme.
 *
 * Simulation: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, the matrices for severity 1.0, applied
 * to linear RGB. Difference: Euclidean distance in CIE L*a*b* (CIE 1976), white point D65.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const NAMES = ["hon", "fuku", "mana", "kazo", "nemu", "ken", "chi", "shu"];
const LEAST = 20;

/** @typedef {[number, number, number]} Triple */

/** @type {Record<string, [Triple, Triple, Triple]>} */
const VISION = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const css = readFileSync(join(import.meta.dirname, "../styles/tokens.css"), "utf8");
const themes = {
  light: css.slice(0, css.indexOf(':root[data-theme="dark"]')),
  dark: css.slice(css.indexOf(':root[data-theme="dark"]'), css.indexOf(":root:lang(en)")),
};

/** @param {string} sheet @param {string} token @returns {Triple} linear RGB, 0 to 1 */
function linear(sheet, token) {
  const hex = new RegExp(`${token}: #([0-9a-f]{6});`).exec(sheet)?.[1];
  if (!hex) throw new Error(`no ${token}`);
  return /** @type {Triple} */ (
    [0, 2, 4].map((at) => {
      const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    })
  );
}

/** @param {Triple} row @param {Triple} v */
const dot = (row, v) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2];

/** @param {Triple} rgb linear @returns {Triple} */
function lab(rgb) {
  const inside = /** @type {Triple} */ (rgb.map((c) => Math.min(1, Math.max(0, c))));
  const f = (/** @type {number} */ t) =>
    t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], inside) / 0.95047);
  const y = f(dot([0.2126729, 0.7151522, 0.072175], inside));
  const z = f(dot([0.0193339, 0.119192, 0.9503041], inside) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** @param {Triple} rgb linear */
const luminance = (rgb) => dot([0.2126, 0.7152, 0.0722], rgb);

describe.each(Object.entries(themes))("the activity colours in the %s theme", (_, sheet) => {
  it.each(Object.entries(VISION))("differ pairwise with %s vision", (_name, matrix) => {
    const seen = NAMES.map((name) => {
      const rgb = linear(sheet, `--c-${name}`);
      return lab(/** @type {Triple} */ (matrix.map((row) => dot(row, rgb))));
    });
    for (const [at, a] of seen.entries()) {
      for (const [other, b] of seen.slice(0, at).entries()) {
        const difference = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
        expect(difference, `${NAMES[at]} and ${NAMES[other]}`).toBeGreaterThanOrEqual(LEAST);
      }
    }
  });
});

describe.each(Object.entries(themes))("text in the %s theme", (_, sheet) => {
  /** @type {[string, string, number][]} */
  const pairs = [
    ["--ink", "--paper", 7],
    ["--ink-2", "--paper", 7],
    ["--ink-3", "--paper", 4.5],
    ["--ink-3", "--washi", 4.5],
    ["--ink-3", "--raised", 4.5],
    ["--ink-3", "--sunk", 4.5],
    ["--line-strong", "--paper", 3],
    ["--ai", "--paper", 4.5],
    ["--ai", "--ai-soft", 4.5],
    ["--on-ai", "--ai-fill", 4.5],
    ["--take", "--take-soft", 4.5],
    ["--yama", "--yama-soft", 4.5],
    ["--shu", "--shu-soft", 4.5],
    ["--shu", "--paper", 4.5],
  ];
  it.each(pairs)("%s on %s", (text, ground, least) => {
    // What is the same in both themes stands only in the light one.
    const value = (/** @type {string} */ token) => {
      try {
        return luminance(linear(sheet, token));
      } catch {
        return luminance(linear(themes.light, token));
      }
    };
    const [a, b] = [value(text), value(ground)];
    expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).toBeGreaterThanOrEqual(least);
  });
});
