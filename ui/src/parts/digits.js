/**
 * Numbers as people type them: full-width digits, thousands separators, a unit behind. Only for fields
 * that take one plain number; whole lines are read by the journal.
 * @param {string} text
 * @returns {number | null} null if there is no number in it, or something else besides
 */
export function readNumber(text) {
  const match = /^[^\d.+-]*?([+-]?\d[\d,]*(?:\.\d+)?|[+-]?\.\d+)\D*$/.exec(text.normalize("NFKC"));
  return match?.[1] ? Number(match[1].replaceAll(",", "")) : null;
}

/** The groups of digits in a text, half-width. @param {string} text */
export function digitGroups(text) {
  return (text.normalize("NFKC").match(/\d+/g) ?? []).map(Number);
}
