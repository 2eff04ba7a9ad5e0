import { axis, minutes, number, percent as share, t, yen } from "../l10n.js";

/** @import { Unit } from "./types.js" */

/** Amounts as people write them: ¥252,000, 1 h 30 min, 30 times; and shorter ones for the axis: 600k. */

/** @param {number} value as stored @param {Unit} unit @returns {number} in the unit itself */
export const inUnit = (value, unit) => value / (unit.scale ?? 1000);

/** @param {number} value as stored @param {Unit} unit @returns {string} */
export function amount(value, unit) {
  const count = inUnit(value, unit);
  const n = number(count, { maximumFractionDigits: 3 });
  switch (unit.kind) {
    case "yen":
      return yen(count);
    case "minutes":
      return minutes(count);
    case "own":
      return t("charts-own", { n, word: unit.word ?? "" });
    default:
      return t(`charts-${unit.kind}`, { n, count });
  }
}

/** 78% @param {number} thousandths */
export const percent = (thousandths) => share(thousandths / 1000);

/** How often. @param {number} count */
export const times = (count) => t("charts-count", { n: number(count), count });

/**
 * What an axis counts in. Long spans of minutes are read in hours.
 * @typedef {{kind: Unit["kind"], word: string, divisor: number}} AxisUnit
 */

/** @param {Unit} unit @param {number} largest stored value on the axis @returns {AxisUnit} */
export function axisUnit(unit, largest) {
  const scale = unit.scale ?? 1000;
  const inHours = unit.kind === "minutes" && largest / scale >= 300;
  return {
    kind: inHours ? "hours" : unit.kind,
    word: unit.word ?? "",
    divisor: inHours ? scale * 60 : scale,
  };
}

/**
 * A tick's words. The top tick has the unit; a magnitude is unit enough for yen.
 * @param {number} value in the axis's unit @param {AxisUnit} unit @param {boolean} [top]
 */
export function tick(value, unit, top = false) {
  const n = axis(value);
  if (!top) return n;
  switch (unit.kind) {
    case "yen":
      return /\d$/.test(n) ? yen(value) : n;
    case "own":
      return t("charts-own", { n, word: unit.word });
    default:
      return t(`charts-tick-${unit.kind}`, { n });
  }
}
