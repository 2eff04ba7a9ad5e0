/**
 * Sorting a deck down: round by round each card is a yes, a maybe or a no, until few enough are left to be put in order.
 * Only what was said is kept here; what it means (the first five) is the answer's.
 *
 * @typedef {"yes" | "maybe" | "no"} Said
 * @typedef {{ cards: string[], said: Said[], round: number }} Round
 */

/** More rounds than this would only tire. */
export const ROUNDS = 3;

/** How many more than are kept may still be put in order at once. */
const SPARE = 5;

/** @param {string[]} cards @param {number} [round] @returns {Round} */
export const begin = (cards, round = 1) => ({ cards, said: [], round });

/** The card that is asked about, if any is left. @param {Round} round */
export const asked = (round) => round.cards[round.said.length];

/** @param {Round} round @param {Said} word @returns {Round} */
export const say = (round, word) =>
  asked(round) === undefined ? round : { ...round, said: [...round.said, word] };

/** One card back. @param {Round} round @returns {Round} */
export const back = (round) => ({ ...round, said: round.said.slice(0, -1) });

/** @param {Round} round @param {Said} word */
export const pile = (round, word) => round.cards.filter((_, at) => round.said[at] === word);

/**
 * What a finished round leaves: another round of those that are left, or the cards to put in order.
 * @param {Round} round @param {number} keep
 * @returns {{ next: Round } | { rank: string[] }}
 */
export function outcome(round, keep) {
  const yes = pile(round, "yes");
  const maybe = pile(round, "maybe");
  // With too few a yes, the maybes are looked at together with them.
  const left = yes.length >= keep ? yes : [...yes, ...maybe];
  const few = left.length <= keep + SPARE;
  // A round that took nothing out would only be asked again.
  if (few || round.round >= ROUNDS || left.length === round.cards.length) return { rank: left };
  return { next: begin(left, round.round + 1) };
}
