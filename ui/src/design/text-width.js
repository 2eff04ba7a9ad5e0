/** How wide words will be, near enough to place them. */

/** Full-width characters take a whole em. @param {string} text */
export const ems = (text) =>
  [...text].reduce(
    (sum, char) => sum + (char < "\u0250" || (char >= "\uff61" && char <= "\uff9f") ? 0.55 : 1),
    0,
  );

/** @param {string} text @param {number} most in em */
export function shortened(text, most) {
  if (ems(text) <= most) return text;
  let kept = "";
  for (const char of text) {
    if (ems(`${kept}${char}\u2026`) > most) break;
    kept += char;
  }
  return `${kept}\u2026`;
}

/**
 * Long words of several, on two lines of about the same length.
 * @param {string} text @param {number} most in em
 * @returns {string[]}
 */
export function twoLines(text, most) {
  const words = text.split(" ");
  if (words.length === 1 || ems(text) <= most) return [text];
  const cuts = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")]);
  const width = (/** @type {string[]} */ lines) => Math.max(...lines.map(ems));
  return cuts.reduce((best, one) => (width(one) < width(best) ? one : best), cuts[0] ?? [text]);
}
