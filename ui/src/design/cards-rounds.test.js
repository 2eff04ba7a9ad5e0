import { describe, expect, it } from "vitest";
import { asked, back, begin, outcome, ROUNDS, say } from "./cards-rounds.js";

const deck = Array.from({ length: 40 }, (_, n) => `card${n}`);

/** @param {import("./cards-rounds.js").Round} round @param {(n: number) => "yes" | "maybe" | "no"} word */
const all = (round, word) => round.cards.reduce((now, _, at) => say(now, word(at)), round);

describe("sorting cards", () => {
  it("asks for one after another, and goes back by one", () => {
    let round = say(say(begin(deck), "yes"), "no");
    expect(asked(round)).toBe("card2");
    round = back(round);
    expect(asked(round)).toBe("card1");
    expect(asked(back(back(round)))).toBe("card0");
  });

  it("takes those that matter into the next round, and the maybes only where there are too few", () => {
    const enough = outcome(
      all(begin(deck), (n) => (n < 15 ? "yes" : n < 30 ? "maybe" : "no")),
      5,
    );
    expect(enough).toEqual({ next: begin(deck.slice(0, 15), 2) });
    const few = outcome(
      all(begin(deck), (n) => (n < 3 ? "yes" : n < 18 ? "maybe" : "no")),
      5,
    );
    expect(few).toEqual({ next: begin(deck.slice(0, 18), 2) });
  });

  it("ends when few enough are left, after three rounds, or when nothing goes any more", () => {
    const few = all(begin(deck), (n) => (n < 7 ? "yes" : "no"));
    expect(outcome(few, 5)).toEqual({ rank: deck.slice(0, 7) });
    const stubborn = all(begin(deck), () => "yes");
    expect(outcome(stubborn, 5)).toEqual({ rank: deck });
    const last = all(begin(deck, ROUNDS), (n) => (n < 20 ? "yes" : "no"));
    expect(outcome(last, 5)).toEqual({ rank: deck.slice(0, 20) });
  });
});
