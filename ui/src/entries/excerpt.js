/** The stretch of a long text around its first hit. */

/** How much is kept before the first hit, and in all, in UTF-16 units. */
const BEFORE = 24;
const WHOLE = 120;

/**
 * @param {string} text
 * @param {[number, number][]} marks UTF-16 ranges in order
 * @returns {{ text: string, marks: [number, number][] }} line breaks as blanks, and the hits that are in it
 */
export function excerpt(text, marks) {
  const flat = text.replace(/\s/gu, " ");
  const first = marks[0]?.[0] ?? 0;
  const from = first > BEFORE ? whole(flat, first - BEFORE) : 0;
  const to = flat.length > from + WHOLE ? whole(flat, from + WHOLE) : flat.length;
  const head = from > 0 ? "…" : "";
  const shift = head.length - from;
  return {
    text: head + flat.slice(from, to) + (to < flat.length ? "…" : ""),
    marks: marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift]),
  };
}

/** Not in the middle of a character of two units. @param {string} text @param {number} at */
const whole = (text, at) => (/[\uDC00-\uDFFF]/u.test(text.charAt(at)) ? at - 1 : at);
