import { describe, expect, it } from "vitest";
import { language } from "../l10n.js";
import { dayNumber } from "./days.js";
import { textWidth } from "./labels.js";
import { fewTicks, timeAxis, valueAxis } from "./ticks.js";

describe("value axis", () => {
  const yen = /** @type {const} */ ({ kind: "yen" });

  it("names the magnitude in the language", () => {
    const of = { low: 0, high: 600_000_000, unit: yen, em: 13, length: 200, goal: 600_000_000 };
    expect(valueAxis(of).ticks.map(({ text }) => text)).toEqual(["0", "20万", "40万", "60万"]);
    language.value = "en";
    expect(valueAxis(of).ticks.map(({ text }) => text)).toEqual(["0", "200k", "400k", "600k"]);
  });

  it("gives the goal a tick of its own and drops the one it would cover", () => {
    const axis = valueAxis({
      low: 0,
      high: 610_000_000,
      unit: yen,
      em: 13,
      length: 200,
      goal: 610_000_000,
    });
    expect(axis.ticks.map(({ value, goal }) => [value, goal])).toEqual([
      [0, undefined],
      [200_000_000, undefined],
      [400_000_000, undefined],
      [610_000_000, true],
    ]);
  });

  it("puts the unit on the top tick only, reads long minutes in hours and knows other scales", () => {
    const texts = (/** @type {import("./types.js").Unit} */ unit, /** @type {number} */ high) =>
      valueAxis({ low: 0, high, unit, em: 13, length: 200 }).ticks.map(({ text }) => text);
    expect(texts({ kind: "hours" }, 80_000)).toEqual(["0", "20", "40", "60", "80h"]);
    expect(texts({ kind: "minutes" }, 1_200_000).at(-1)).toBe("20h");
    expect(texts({ kind: "minutes" }, 40_000).at(-1)).toBe("40分");
    expect(texts({ kind: "yen", scale: 1 }, 800).at(-1)).toBe("¥800");
    expect(texts({ kind: "own", word: "本" }, 3_000).at(-1)).toBe("3本");
  });

  it("moves a long unit off the axis", () => {
    const axis = valueAxis({
      low: 0,
      high: 3000,
      unit: { kind: "own", word: "プログラムの提案書" },
      em: 13,
      length: 200,
    });
    expect(axis.note).toContain("プログラムの提案書");
    expect(axis.ticks.at(-1)?.text).toBe("3");
  });

  it("never draws more than four gridlines", () => {
    for (const high of [1, 3, 7, 9, 12, 18, 35, 64, 99, 450, 8_000]) {
      expect(fewTicks(0, high)[0]).toBe(0);
      expect(fewTicks(0, high).length).toBeLessThanOrEqual(5);
      expect(fewTicks(0, high).length).toBeGreaterThan(2);
      expect(fewTicks(high * 0.37, high).length).toBeLessThanOrEqual(4);
    }
  });
});

describe("time axis", () => {
  /** @param {string} from @param {string} to @param {number} width */
  const axis = (from, to, width, em = 13) => {
    const [a, b] = [dayNumber(from), dayNumber(to)];
    return timeAxis({ from: a, to: b, em, x: (day) => ((day - a) / (b - a)) * width });
  };
  const texts = (/** @type {ReturnType<typeof axis>} */ { labels }) =>
    labels.map(({ text }) => text);

  it("names the months, January with its year", () => {
    expect(texts(axis("2026-07-01", "2027-06-01", 514))).toEqual([
      "7月",
      "9月",
      "11月",
      "2027年1月",
      "3月",
      "5月",
    ]);
    language.value = "en";
    expect(texts(axis("2026-07-01", "2027-06-01", 514))).toContain("Jan 2027");
  });

  it("counts Mondays on short spans and years on long ones", () => {
    expect(texts(axis("2026-11-01", "2026-12-20", 500))).toContain("11月2日");
    expect(
      texts(axis("2010-01-01", "2040-01-01", 500)).every((text) => /^\d{4}年$/.test(text)),
    ).toBe(true);
  });

  it("never lets names touch, at any width, span or text size", () => {
    for (const width of [180, 300, 514, 1000]) {
      for (const to of ["2026-08-01", "2026-10-01", "2027-06-01", "2029-01-01", "2046-01-01"]) {
        for (const em of [13, 19.5]) {
          const { labels } = axis("2026-07-01", to, width, em);
          for (const [i, label] of labels.entries()) {
            const before = labels[i - 1];
            if (!before) continue;
            const room =
              label.x - before.x - (textWidth(label.text, em) + textWidth(before.text, em)) / 2;
            expect(room).toBeGreaterThan(0);
          }
        }
      }
    }
  });
});
